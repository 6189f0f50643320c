//! The project as it was: its moments, what differs between two of them, and bringing back.

use std::sync::Arc;

use document::Deed;
use journey::{Change, EntityId, Project, all_restored, differences, limits, restored};
use language::Language;
use scene::{LensView, Scene, View};

use crate::app::App;
use crate::open::Open;
use crate::wire::history::{Moment, MomentKind};
use crate::wire::notice::Notice;
use crate::wire::problem::trouble::Trouble;
use crate::wire::reply::Reply;
use crate::wire::request::PastRequest;

/// The project as it was at a moment, while it is looked at.
pub(crate) struct Past {
    moment: Moment,
    project: Arc<Project>,
}

impl Past {
    pub(crate) fn moment(&self) -> &Moment {
        &self.moment
    }
}

impl App {
    pub(crate) fn answer_about_past(&mut self, it: PastRequest) -> Result<Reply, Trouble> {
        match it {
            PastRequest::History => self.history(),
            PastRequest::LookBack { to } => self.look_back(to),
            PastRequest::Differences { from, to } => self.differences(from, to),
            PastRequest::Restore { from, what } => self.restore(from, what),
            PastRequest::NameVersion { seq, name } => self.name_version(seq, &name),
        }
    }

    /// All moments of the open project.
    fn history(&self) -> Result<Reply, Trouble> {
        let open = self.open.as_ref().ok_or_else(Trouble::nothing_open)?;
        let moments = open.copy.document.moments()?;
        Ok(Reply::History {
            moments: moments
                .into_iter()
                .map(|it| told(it).in_words(self.language))
                .collect(),
        })
    }

    /// Shows the project as it was at a moment, or as it is now.
    fn look_back(&mut self, to: Option<u64>) -> Result<Reply, Trouble> {
        let open = self.open.as_mut().ok_or_else(Trouble::nothing_open)?;
        let to = match to {
            Some(seq) if open.copy.document.latest()? != Some(seq) => Some(open.past_at(seq)?),
            Some(_) | None => None,
        };
        if to.is_none() && open.past.is_none() {
            return Ok(Reply::LookBack);
        }
        open.past = to;
        open.lay_out();
        open.picture.revision += 1;
        open.picture.is_stale = false;
        let open = Box::new(open.whole());
        self.say(&Notice::ProjectOpened { open });
        Ok(Reply::LookBack)
    }

    /// What became different between two moments; the later one is now where none is named.
    fn differences(&self, from: u64, to: Option<u64>) -> Result<Reply, Trouble> {
        let open = self.open.as_ref().ok_or_else(Trouble::nothing_open)?;
        let before = open.project_at(from)?;
        let after = match to {
            Some(to) => Arc::new(open.project_at(to)?),
            None => Arc::clone(&open.project),
        };
        Ok(Reply::Differences {
            differences: differences(&before, &after),
        })
    }

    /// Makes one thing, or all that is drawn, as it was at a moment: an edit like any other.
    fn restore(&mut self, from: u64, what: Option<EntityId>) -> Result<Reply, Trouble> {
        let open = self.open.as_ref().ok_or_else(Trouble::nothing_open)?;
        let then = open.project_at(from)?;
        let change = match what {
            Some(what) => restored(&open.project, &then, what)?,
            None => all_restored(&open.project, &then),
        };
        let label = match what {
            Some(_) => Language::En.edits_bring_back_as_it_was(),
            None => Language::En.edits_go_back_to_an_earlier_state(),
        };
        let revision = if change.is_empty() {
            open.revision
        } else {
            self.carry_out(change, &label, None)?
        };
        if what.is_none() {
            self.look_back(None)?;
        }
        Ok(Reply::Restore { revision })
    }

    /// Calls the project as it was at a moment by a name; by none any more where it is empty.
    fn name_version(&mut self, seq: u64, name: &str) -> Result<Reply, Trouble> {
        let open = self.open.as_mut().ok_or_else(Trouble::nothing_open)?;
        let name = name.trim();
        let length = name.chars().count();
        if length > limits::NAME {
            let (length, most) = (length as u64, limits::NAME as u64);
            let problem = Trouble::refusal(move |it| it.problem_name_too_long(length, most));
            return Err(problem.hint(Language::problem_name_too_long_hint));
        }
        let named = (!name.is_empty()).then_some(name);
        if !open.copy.document.name_version(seq, named)? {
            return Err(no_moment());
        }
        if let Some(past) = open.past.as_mut().filter(|it| it.moment.seq == seq) {
            past.moment.version = named.map(str::to_owned);
        }
        Ok(Reply::NameVersion)
    }
}

impl Open {
    /// Draws what is shown, the project as it is or as it was; returns the picture that was there before.
    pub(crate) fn lay_out(&mut self) -> Scene {
        let overlay = self.figures.overlay.as_deref();
        let seen = (self.map, overlay.filter(|_| self.past.is_none()));
        let view = self.view_of_shown(&self.view);
        let mut drawn = std::mem::take(&mut self.picture.drawn);
        let scene = scene::lay_out_again(&mut drawn, self.shown(), seen, &view, self.language);
        self.picture.drawn = drawn;
        std::mem::replace(&mut self.picture.scene, scene)
    }

    /// How what is shown is looked at: what was observed belongs to the map as it is, and not as it was.
    pub(crate) fn view_of_shown(&self, view: &View) -> View {
        let lens = match &self.past {
            Some(_) => LensView::Assumed,
            None => view.lens,
        };
        View {
            lens,
            ..view.clone()
        }
    }

    /// What is shown: the project as it is, or as it was.
    pub(crate) fn shown(&self) -> &Project {
        match &self.past {
            Some(past) => &past.project,
            None => &self.project,
        }
    }

    /// What is shown, to be kept by a job as it is now.
    pub(crate) fn shared(&self) -> Arc<Project> {
        Arc::clone(match &self.past {
            Some(past) => &past.project,
            None => &self.project,
        })
    }

    /// That what is shown is what an edit would change.
    pub(crate) fn check_now(&self) -> Result<(), Trouble> {
        self.check_editable()?;
        match &self.past {
            None => Ok(()),
            Some(_) => {
                Err(Trouble::refusal(Language::problem_past).hint(Language::problem_past_hint))
            }
        }
    }

    /// That it takes edits at all.
    pub(crate) fn check_editable(&self) -> Result<(), Trouble> {
        self.copy.document.check_writable()?;
        if self.is_safe {
            return Err(Trouble::refusal(Language::problem_safe_view)
                .hint(Language::problem_safe_view_hint));
        }
        Ok(())
    }

    fn past_at(&self, seq: u64) -> Result<Past, Trouble> {
        let mut moments = self.copy.document.moments()?.into_iter();
        let moment = moments.find(|it| it.seq == seq).ok_or_else(no_moment)?;
        let project = self.project_at(seq)?;
        if project.map(self.map).is_none() {
            let problem = Trouble::refusal(Language::problem_map_not_yet);
            return Err(problem.hint(Language::problem_map_not_yet_hint));
        }
        Ok(Past {
            moment: told(moment),
            project: Arc::new(project),
        })
    }

    /// The project as it was: everything since then taken back.
    fn project_at(&self, seq: u64) -> Result<Project, Trouble> {
        let latest = self.copy.document.latest()?.unwrap_or(0);
        if seq == 0 || seq > latest {
            return Err(no_moment());
        }
        let since = self.copy.document.changes(seq, latest)?;
        let mut project = Project::clone(&self.project);
        for change in since.iter().rev().map(Change::inverted) {
            project.apply(&change);
        }
        Ok(project)
    }
}

fn told(moment: document::Moment) -> Moment {
    Moment {
        seq: moment.seq,
        at_ms: moment.at_ms,
        actor: moment.actor,
        kind: match moment.deed {
            Deed::Began => MomentKind::Began,
            Deed::Did => MomentKind::Did,
            Deed::Undid => MomentKind::Undid,
            Deed::Redid => MomentKind::Redid,
        },
        label: moment.label,
        version: moment.version,
    }
}

fn no_moment() -> Trouble {
    Trouble::refusal(Language::problem_no_moment).hint(Language::problem_no_moment_hint)
}
