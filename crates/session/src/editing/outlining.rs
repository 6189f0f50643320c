//! Outlines: what one would bring, putting it on the open map, starting from it, writing one.

use journey::command::RemoveStage;
use journey::{
    Command, EntityId, Lane, Outline, OutlineLevel, Placed, outline_text, place_outline,
    read_outline,
};
use language::Language;

use crate::app::App;
use crate::files::new_id;
use crate::library::first_content::FirstContent;
use crate::wire::problem::trouble::Trouble;
use crate::wire::reply::{OutlineMistake, Reply};
use crate::wire::request::{FileHandle, OutlineRequest};

/// Where a new map takes its lanes from.
const LANES_OF: &str = "blank";

impl App {
    pub(crate) fn answer_about_outline(&mut self, it: OutlineRequest) -> Result<Reply, Trouble> {
        match it {
            OutlineRequest::ReadOutline { text, level } => self.preview_outline(&text, level),
            OutlineRequest::PutOutline {
                text,
                level,
                after,
                stage,
            } => self.put_outline(&text, level, after, &stage),
            OutlineRequest::NewFromOutline {
                text,
                title,
                stage,
                file,
            } => self.new_from_outline(&text, &title, &stage, file.as_ref()),
            OutlineRequest::WriteOutline => {
                let open = self.open.as_ref().ok_or_else(Trouble::nothing_open)?;
                let text = outline_text(&open.project, open.map);
                Ok(Reply::WriteOutline { text })
            }
        }
    }

    /// What an outline would bring; a mistake is part of the answer, for whoever is still writing.
    fn preview_outline(&self, text: &str, level: Option<OutlineLevel>) -> Result<Reply, Trouble> {
        let lanes = match &self.open {
            Some(open) => lanes_of(&open.project.lanes_of(open.map)),
            None => {
                let first = self.lanes_alone()?;
                lanes_of(&first.project.lanes_of(first.map()?))
            }
        };
        let (outline, mistake) = match read_outline(text, level, &lanes) {
            Ok(outline) => (Some(outline), None),
            Err(wrong) => {
                let mistake = OutlineMistake {
                    line: wrong.line as u32,
                    message: wrong.said(self.language),
                    hint: wrong.hint(self.language),
                };
                (None, Some(mistake))
            }
        };
        Ok(Reply::ReadOutline { outline, mistake })
    }

    fn put_outline(
        &mut self,
        text: &str,
        level: Option<OutlineLevel>,
        after: Option<EntityId>,
        stage: &str,
    ) -> Result<Reply, Trouble> {
        let open = self.open.as_mut().ok_or_else(Trouble::nothing_open)?;
        open.check_now()?;
        let outline = read(text, level, &lanes_of(&open.project.lanes_of(open.map)))?;
        let at = (&*open.project, open.map);
        let Placed { commands, added } = place_outline(&outline, at, after, stage, &mut new_id)
            .ok_or_else(|| {
                Trouble::refusal(Language::problem_no_step_for_cards)
                    .hint(Language::problem_no_step_for_cards_hint)
            })?;
        let change = open.project.plan_together(&commands)?;
        let revision = self.carry_out(change, &Language::En.edits_put_outline(), None)?;
        Ok(Reply::PutOutline { revision, added })
    }

    fn new_from_outline(
        &mut self,
        text: &str,
        title: &str,
        stage: &str,
        file: Option<&FileHandle>,
    ) -> Result<Reply, Trouble> {
        let mut first = self.lanes_alone()?;
        let map = first.map()?;
        let outline = read(text, None, &lanes_of(&first.project.lanes_of(map)))?;
        if outline.level == OutlineLevel::Cards {
            return Err(Trouble::refusal(Language::problem_only_cards)
                .hint(Language::problem_only_cards_hint));
        }
        let placed = place_outline(&outline, (&first.project, map), None, stage, &mut new_id);
        for command in placed.into_iter().flat_map(|it| it.commands) {
            first.add(&command)?;
        }
        self.begin(first, title, file, None)?;
        Ok(Reply::NewFromOutline {
            open: self.whole()?,
        })
    }

    /// A map with lanes and nothing else.
    fn lanes_alone(&self) -> Result<FirstContent, Trouble> {
        let (mut first, _) = self.template_content(LANES_OF)?;
        let map = first.map()?;
        let stages: Vec<_> = first
            .project
            .stages_of(map)
            .iter()
            .map(|it| it.id)
            .collect();
        for id in stages {
            first.add(&Command::RemoveStage(RemoveStage { id }))?;
        }
        Ok(first)
    }
}

fn lanes_of(lanes: &[&Lane]) -> Vec<Lane> {
    lanes.iter().map(|it| (*it).clone()).collect()
}

/// What an outline says, or why it cannot be put on the map.
fn read(text: &str, level: Option<OutlineLevel>, lanes: &[Lane]) -> Result<Outline, Trouble> {
    let outline = read_outline(text, level, lanes).map_err(|wrong| {
        let said = wrong.clone();
        let problem = Trouble::refusal(move |it| said.said_with_line(it));
        match wrong.hint(Language::default()) {
            None => problem,
            Some(_) => {
                problem.hint(move |it| it.problem_outline_hint(&wrong.hint(it).unwrap_or_default()))
            }
        }
    })?;
    if outline.stages.is_empty() {
        return Err(Trouble::refusal(Language::problem_outline_empty)
            .hint(Language::problem_outline_empty_hint));
    }
    Ok(outline)
}
