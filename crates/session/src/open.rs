//! The open project: file, memory, history, picture and figures together.

use std::collections::BTreeMap;
use std::sync::Arc;

use document::WorkingCopy;
use journey::{CaseCondition, Change, Edit, Entity, EntityId, History, MapId, Project};
use language::Language;
use overlay::Overlay;
use scene::{DrawnCards, LensView, Narrowing, Scene, View};
use worker::Stop;

use crate::editing::looking_back::Past;
use crate::files::{folder_of, name_of};
use crate::overlaying::LogInMemory;
use crate::projects::maps::Kept;
use crate::projects::publishing::Publisher;
use crate::wire::problem::Problem;
use crate::wire::problem::trouble::Trouble;
use crate::wire::project::OpenProject;
use crate::wire::request::{BesideEachOther, FileHandle};

/// The open project.
pub(crate) struct Open {
    pub(crate) copy: WorkingCopy,
    /// Whether it shows in the safe view: nothing of it is edited.
    pub(crate) is_safe: bool,
    /// What was put aside of it because it was damaged, where something was.
    pub(crate) aside: Option<FileHandle>,
    pub(crate) publisher: Publisher,
    /// Shared with jobs, which keep the state they began with.
    pub(crate) project: Arc<Project>,
    pub(crate) history: History,
    /// What is shown instead of the project as it is.
    pub(crate) past: Option<Past>,
    /// The map that is shown.
    pub(crate) map: MapId,
    /// Counts up with every change.
    pub(crate) revision: u64,
    pub(crate) view: View,
    /// What the words of the picture are in.
    pub(crate) language: Language,
    /// Which cases the figures count.
    pub(crate) filter: CaseCondition,
    /// Which groups of cases show beside each other.
    pub(crate) beside: BesideEachOther,
    pub(crate) picture: Picture,
    pub(crate) figures: Figures,
    /// The figures over maps that showed before.
    pub(crate) others: BTreeMap<MapId, Kept>,
}

/// The picture of the map as the fronts have it.
#[derive(Default)]
pub(crate) struct Picture {
    pub(crate) scene: Scene,
    /// What of it need not be drawn again.
    pub(crate) drawn: DrawnCards,
    pub(crate) revision: u64,
    /// Whether something changed that may show.
    pub(crate) is_stale: bool,
}

/// The figures over the map, and the log they come from.
#[derive(Default)]
pub(crate) struct Figures {
    pub(crate) overlay: Option<Arc<Overlay>>,
    /// Whether the map, its rules or the filter changed since.
    pub(crate) is_stale: bool,
    /// The log, once it was read from the store.
    pub(crate) log: Option<LogInMemory>,
    /// Counts up with each comparison that was started.
    pub(crate) turn: u32,
    /// The comparison that is under way.
    pub(crate) under_way: Option<Stop>,
    /// Stops what is asked aside about these figures alone.
    pub(crate) aside: Stop,
}

impl Figures {
    /// Says that the figures are to be computed anew; a comparison for what no longer holds is stopped.
    pub(crate) fn go_stale(&mut self) {
        self.is_stale = true;
        if let Some(stop) = self.under_way.take() {
            stop.ask();
        }
        std::mem::take(&mut self.aside).ask();
    }
}

impl Open {
    /// Everything, for a front that has just opened.
    pub(crate) fn whole(&self) -> OpenProject {
        OpenProject {
            revision: self.revision,
            file_name: name_of(self.copy.target()),
            location: folder_of(self.copy.target()),
            saved: self.saved(),
            aside: self.put_aside(),
            is_safe: self.is_safe,
            map: self.map,
            past: self
                .past
                .as_ref()
                .map(|it| it.moment().clone().in_words(self.language)),
            entities: self.shown().entities(),
            undo: self.undo_label(),
            redo: self.redo_label(),
            view: self.view.clone(),
            filter: self.filter.clone(),
            beside: self.beside.clone(),
            scene: Box::new(self.picture.scene.clone()),
            scene_revision: self.picture.revision,
            overlay: self
                .figures
                .overlay
                .as_deref()
                .filter(|_| self.past.is_none())
                .cloned()
                .map(Box::new),
        }
    }

    /// That what had not reached the file was damaged, and what can be done.
    fn put_aside(&self) -> Option<Problem> {
        let name = name_of(self.copy.target());
        let trouble = Trouble::failure(move |it| it.problem_put_aside(&name))
            .hint(Language::problem_put_aside_hint)
            .of_damaged(self.aside.as_ref()?);
        Some(trouble.said(self.language))
    }

    /// What is taken back next, in words.
    pub(crate) fn undo_label(&self) -> Option<String> {
        let entry = self.history.undoable()?;
        Some(self.language.edit(&entry.label))
    }

    /// What is done again next, in words.
    pub(crate) fn redo_label(&self) -> Option<String> {
        let entry = self.history.redoable()?;
        Some(self.language.edit(&entry.label))
    }

    /// Applies a change that is in the file already.
    pub(crate) fn apply(&mut self, change: &Change) {
        Arc::make_mut(&mut self.project).apply(change);
        self.revision += 1;
        self.picture.is_stale = true;
        let bears_on_groups = self.beside.names_segments() && changes_a_segment(change);
        if bears_on_figures(&self.project, change) || bears_on_groups {
            self.figures.go_stale();
        }
    }
}

/// The map that shows when a project is opened.
pub(crate) fn first_map(project: &Project) -> Option<MapId> {
    project.maps_in_order().first().map(|it| it.id)
}

/// How a map is looked at when it is opened.
pub(crate) fn first_view(project: &Project, map: MapId) -> View {
    let lens = if project.log_of(map).is_some() {
        LensView::Overlay
    } else {
        LensView::Assumed
    };
    View {
        lens,
        detail: 0.8,
        accepted: false,
        arrangement: scene::first_arrangement(project, map),
        narrowed: Narrowing::default(),
    }
}

/// The map alone: without figures, pictures and brand.
pub(crate) fn bare(mut project: Project) -> Project {
    let is_extra = |it: &Entity| {
        matches!(
            it,
            Entity::Log(_) | Entity::Picture(_) | Entity::Brand(_) | Entity::Font(_)
        )
    };
    let extras = project.entities().into_iter().filter(is_extra);
    let without = extras.map(|it| Edit {
        before: Some(it),
        after: None,
    });
    project.apply(&Change::from(without.collect::<Vec<_>>()));
    project
}

/// Whether a change can alter a figure; what stands on cards cannot, and what stands on curves only where
/// answers are compared with it.
fn bears_on_figures(project: &Project, change: &Change) -> bool {
    change.edits().any(|(id, _)| match id {
        EntityId::Map(_)
        | EntityId::Stage(_)
        | EntityId::Step(_)
        | EntityId::Transition(_)
        | EntityId::Rule(_)
        | EntityId::ScoreRule(_)
        | EntityId::Acceptance(_)
        | EntityId::Log(_) => true,
        EntityId::Lane(_) | EntityId::Emotion(_) => !project.score_rules().is_empty(),
        EntityId::Card(_)
        | EntityId::Picture(_)
        | EntityId::Segment(_)
        | EntityId::View(_)
        | EntityId::Brand(_)
        | EntityId::Font(_) => false,
    })
}

fn changes_a_segment(change: &Change) -> bool {
    change
        .edits()
        .any(|(id, _)| matches!(id, EntityId::Segment(_)))
}
