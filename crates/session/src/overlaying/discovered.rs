//! A proposal becomes a map: in place of what is drawn, as one edit, or in a file of its own.

use journey::command::{AttachLog, RemoveStage};
use journey::{Change, Command, LogSummary, MapId, Project};
use language::Language;
use overlay::{Asked, Detail, Proposal};

use crate::app::App;
use crate::files::new_id;
use crate::library::first_content::FirstContent;
use crate::overlaying::{LogInMemory, no_log};
use crate::wire::problem::trouble::Trouble;
use crate::wire::reply::Reply;

impl App {
    /// Draws a proposal in place of all steps of the map, as one edit.
    pub(crate) fn draw_discovered(&mut self, detail: Detail) -> Result<Reply, Trouble> {
        let (proposal, _) = self.proposed(detail)?;
        let open = self.open.as_ref().ok_or_else(Trouble::nothing_open)?;
        let (map, mut project) = (open.map, Project::clone(&open.project));
        let stages = project.stages_of(map).into_iter().map(|it| it.id);
        let mut commands: Vec<Command> = stages
            .map(|id| Command::RemoveStage(RemoveStage { id }))
            .collect();
        let notes = Proposal::notes_of(&project, map);
        commands.extend(proposal.commands(map, notes, &new_id().to_string(), self.language));
        let mut change = Change::default();
        for command in &commands {
            let planned = project.plan(command)?;
            project.apply(&planned);
            change = change.then(planned);
        }
        let revision = self.carry_out(change, &Language::En.edits_draw_observed(), None)?;
        Ok(Reply::DrawDiscovered { revision })
    }

    /// Starts a project with a proposal as its map and the same log over it.
    pub(crate) fn new_from_discovery(
        &mut self,
        detail: Detail,
        title: &str,
    ) -> Result<Reply, Trouble> {
        let (proposal, log) = self.proposed(detail)?;
        let open = self.open.as_ref().ok_or_else(Trouble::nothing_open)?;
        let map = MapId(new_id());
        let mut commands = proposal.new_map(map, title, (&open.project, open.map), self.language);
        commands.push(Command::AttachLog(AttachLog {
            log: LogSummary { map, ..log },
        }));
        self.begin(FirstContent::drawn(commands)?, title, None, None)?;
        Ok(Reply::NewFromDiscovery {
            open: self.whole()?,
        })
    }

    fn proposed(&mut self, detail: Detail) -> Result<(Proposal, LogSummary), Trouble> {
        let store = self.store()?;
        let open = self.open.as_mut().ok_or_else(Trouble::nothing_open)?;
        let map = open.map;
        let summary = open.project.log_of(map).cloned().ok_or_else(no_log)?;
        let known = open.figures.log.take();
        let (log, observed) = LogInMemory::read(known, (&open.project, map, summary.id), &store)?;
        let asked = Asked {
            project: &open.project,
            map,
            log: &*log.log,
            observed: &*observed,
            language: self.language,
        };
        let proposal = overlay::propose(&asked, detail, &|| false)?;
        open.figures.log = Some(log);
        if proposal.stages.is_empty() {
            let nothing = Trouble::refusal(Language::problem_nothing_discovered);
            return Err(nothing.hint(Language::problem_nothing_discovered_hint));
        }
        Ok((proposal, summary))
    }
}
