//! A map and a log, compared: how each distinct path is best explained by the drawing.

use std::collections::BTreeSet;
use std::sync::Arc;

use events::Journeys;
use journey::{CaseCondition, Deviation, MapId, Place, Project};
use language::Language;

use crate::comparison::told::Tell;
use crate::conformance::alignment::{Aligner, shortest_run};
use crate::conformance::automaton::{Automaton, Pair};
use crate::conformance::drawing::Drawing;
use crate::conformance::explained::Explained;
use crate::conformance::shape::Shape;
use crate::deviation::{Finder, Found, Parting};
use crate::figures::successions::place;
use crate::filter::wording::Wording;
use crate::observed::Observed;
use crate::overlay::Overlay;
use crate::scope::Scope;

mod cases;
mod legs;
mod replay;
mod told;

pub use cases::{
    CaseLine, CasePage, CaseStory, CountsAs, MoveKind, StoryEvent, ToldDeviation, ToldMove,
};
pub use legs::Leg;
pub use replay::{LegReplay, Replay, ReplayClock, StepReplay};
pub(crate) use told::{Told, ToldPaths};

/// Why there is no comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.said(Language::default()))]
pub enum NotCompared {
    /// The project has no such map.
    NoSuchMap,
    /// Whoever asked no longer wants it.
    Cancelled,
}

impl NotCompared {
    /// Why: a sentence that begins small and has no full stop.
    #[must_use]
    pub fn said(self, language: Language) -> String {
        match self {
            Self::NoSuchMap => language.problem_no_such_map(),
            Self::Cancelled => language.problem_cancelled(),
        }
    }
}

/// Lays what was observed over what was drawn: once for each condition, over the cases it means. What it says is
/// said in English; [`Overlay::say_in`] says it in another language.
///
/// # Errors
/// When the map is not there, or `cancelled` says so on the way.
pub fn compare<L: Journeys>(
    project: &Project,
    map: MapId,
    log: &L,
    observed: &Observed<L>,
    conditions: &[&CaseCondition],
    cancelled: &(dyn Fn() -> bool + Sync),
) -> Result<Vec<Overlay>, NotCompared> {
    let drawing = Drawing::of(project, map).ok_or(NotCompared::NoSuchMap)?;
    let automaton = Automaton::of(&drawing);
    let wording = Wording::of(project, map, Language::default());
    Comparison::of((&drawing, &automaton), log, observed, wording, cancelled)?
        .overlays(conditions, cancelled)
}

/// A map of a project and a log read under its rules, to be asked about cases.
pub struct Asked<'a, L: Journeys> {
    /// The project.
    pub project: &'a Project,
    /// The map.
    pub map: MapId,
    /// The log.
    pub log: &'a L,
    /// What was read of it.
    pub observed: &'a Observed<L>,
    /// What answers are said in.
    pub language: Language,
}

impl<L: Journeys> Asked<'_, L> {
    pub(crate) fn compared<T>(
        &self,
        cancelled: &(dyn Fn() -> bool + Sync),
        answer: impl FnOnce(&Comparison<'_, L>) -> T,
    ) -> Result<T, NotCompared> {
        let drawing = Drawing::of(self.project, self.map).ok_or(NotCompared::NoSuchMap)?;
        let automaton = Automaton::of(&drawing);
        let wording = Wording::of(self.project, self.map, self.language);
        let comparison = Comparison::of(
            (&drawing, &automaton),
            self.log,
            self.observed,
            wording,
            cancelled,
        )?;
        Ok(answer(&comparison))
    }
}

/// How each distinct path of a log is explained by one drawing.
pub(crate) struct Comparison<'a, L: Journeys> {
    pub(crate) drawing: &'a Drawing<'a>,
    pub(crate) log: &'a L,
    pub(crate) observed: &'a Observed<L>,
    pub(crate) automaton: &'a Automaton,
    /// What places are called, and conditions.
    pub(crate) wording: Wording<'a>,
    pub(crate) allowed: BTreeSet<Pair>,
    pub(crate) may_end: Vec<bool>,
    pub(crate) shortest_run: Option<u64>,
    told: Arc<ToldPaths>,
    /// Whether the map lets a journey end with a code, for the codes that events can have.
    ends_after: Vec<bool>,
}

impl<'a, L: Journeys> Comparison<'a, L> {
    pub(crate) fn of(
        (drawing, automaton): (&'a Drawing<'a>, &'a Automaton),
        log: &'a L,
        observed: &'a Observed<L>,
        wording: Wording<'a>,
        cancelled: &(dyn Fn() -> bool + Sync),
    ) -> Result<Self, NotCompared> {
        let allowed = automaton.allowed();
        let mut ends_after = vec![false; drawing.claimed.len()];
        for (from, _) in allowed.iter().filter(|it| it.1.is_none()) {
            if let Some(it) = from.and_then(|it| ends_after.get_mut(it as usize)) {
                *it = true;
            }
        }
        let mut comparison = Self {
            drawing,
            log,
            observed,
            automaton,
            wording,
            may_end: automaton.may_end_at(drawing.steps.len()),
            allowed,
            shortest_run: shortest_run(automaton),
            told: Arc::default(),
            ends_after,
        };
        let told = observed.told(Shape::of(drawing), || comparison.tell(cancelled));
        comparison.told = told.ok_or(NotCompared::Cancelled)?;
        go_on(cancelled)?;
        Ok(comparison)
    }

    /// The figures of the cases that each condition means.
    pub(crate) fn overlays(
        &self,
        conditions: &[&CaseCondition],
        cancelled: &(dyn Fn() -> bool + Sync),
    ) -> Result<Vec<Overlay>, NotCompared> {
        let mut overlays = Vec::new();
        for condition in conditions {
            let some;
            let answers = if **condition == CaseCondition::everything() {
                &self.observed.everyone
            } else {
                some = self.answers(condition);
                &some
            };
            overlays.push(Scope::of(self, answers).overlay(condition));
            go_on(cancelled)?;
        }
        Ok(overlays)
    }

    fn tell(&self, cancelled: &(dyn Fn() -> bool + Sync)) -> Option<ToldPaths> {
        let paths = self.observed.paths(self.log);
        let mut is_open = vec![false; paths.len()];
        for it in &self.observed.everyone.variants {
            is_open[it.path as usize] = it.n_recent > 0 && self.may_be_open(it.path);
        }
        let tell = Tell {
            drawing: self.drawing,
            automaton: self.automaton,
            is_open: &is_open,
        };
        tell.paths(&Aligner::of(self.automaton), paths, cancelled)
    }

    /// How a path is explained.
    pub(crate) fn told(&self, path: u32) -> Told<'_> {
        self.told.of(path, self.path(path))
    }

    /// Whether cases of a path are open while they are recent: those that are at an end are not.
    pub(crate) fn may_be_open(&self, path: u32) -> bool {
        let last = self.path(path).last().map(|&it| it as usize);
        last.is_none_or(|it| self.ends_after.get(it) != Some(&true))
    }

    /// What happened on a path, in order.
    pub(crate) fn path(&self, number: u32) -> &'a [u32] {
        self.observed.paths(self.log).codes_of(number)
    }

    /// The same as places.
    pub(crate) fn places(&self, path: u32) -> Vec<Place> {
        self.path(path).iter().map(|&it| self.place(it)).collect()
    }

    /// What a code stands for.
    pub(crate) fn place(&self, code: u32) -> Place {
        place(self.drawing, &self.observed.matching.off_map, code)
    }

    /// A deviation by identity.
    pub(crate) fn named(&self, parting: Parting) -> Deviation {
        parting.named(self.drawing, &self.observed.matching.off_map)
    }

    /// The deviations of an explanation of a path, with the moves that show them.
    pub(crate) fn found(&self, path: u32, told: Explained<'_>) -> Vec<Found> {
        Finder::of(self.drawing)
            .find(self.path(path), told)
            .to_vec()
    }

    /// What a place is called in sentences.
    pub(crate) fn name(&self, place: &Place) -> String {
        self.wording.name(place)
    }
}

/// Stops where whoever asked no longer wants it.
pub(crate) fn go_on(cancelled: &(dyn Fn() -> bool + Sync)) -> Result<(), NotCompared> {
    if cancelled() {
        Err(NotCompared::Cancelled)
    } else {
        Ok(())
    }
}
