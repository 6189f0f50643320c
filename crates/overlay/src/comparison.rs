//! A map and a log, compared: how each distinct path is best explained by the drawing.

use std::collections::BTreeSet;

use events::Journeys;
use journey::{CaseCondition, Deviation, MapId, Place, Project};
use rayon::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};

use crate::conformance::alignment::{Aligned, Aligner};
use crate::conformance::automaton::{Automaton, Pair};
use crate::conformance::drawing::Drawing;
use crate::conformance::explained::{Explained, Teller};
use crate::deviation::{Found, deviations};
use crate::figures::successions::place;
use crate::observed::Observed;
use crate::overlay::Overlay;
use crate::scope::Scope;

mod cases;
mod legs;
mod replay;

pub use cases::{
    CaseLine, CasePage, CaseStory, CountsAs, MoveKind, StoryEvent, ToldDeviation, ToldMove,
};
pub use legs::Leg;
pub use replay::{LegReplay, Replay, ReplayClock, StepReplay};

/// Why there is no comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotCompared {
    /// The project has no such map.
    #[error("there is no such map in the project")]
    NoSuchMap,
    /// Whoever asked no longer wants it.
    #[error("the comparison was cancelled")]
    Cancelled,
}

/// Lays what was observed over what was drawn: once for each condition, over the cases it means.
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
    let comparison = Comparison::of(&drawing, log, observed, cancelled)?;
    let mut overlays = Vec::new();
    for condition in conditions {
        let some;
        let answers = if **condition == CaseCondition::everything() {
            &observed.everyone
        } else {
            some = comparison.answers(condition);
            &some
        };
        overlays.push(Scope::of(&comparison, answers).overlay());
        go_on(cancelled)?;
    }
    Ok(overlays)
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
}

impl<L: Journeys> Asked<'_, L> {
    pub(crate) fn compared<T>(
        &self,
        cancelled: &(dyn Fn() -> bool + Sync),
        answer: impl FnOnce(&Comparison<'_, L>) -> T,
    ) -> Result<T, NotCompared> {
        let drawing = Drawing::of(self.project, self.map).ok_or(NotCompared::NoSuchMap)?;
        let comparison = Comparison::of(&drawing, self.log, self.observed, cancelled)?;
        Ok(answer(&comparison))
    }
}

/// How each distinct path of a log is explained by one drawing.
pub(crate) struct Comparison<'a, L: Journeys> {
    pub(crate) drawing: &'a Drawing<'a>,
    pub(crate) log: &'a L,
    pub(crate) observed: &'a Observed<L>,
    pub(crate) automaton: Automaton,
    pub(crate) allowed: BTreeSet<Pair>,
    pub(crate) may_end: Vec<bool>,
    pub(crate) shortest_run: Option<u64>,
    /// By number of path.
    pub(crate) aligned: Vec<Aligned>,
    /// By number of path.
    pub(crate) told: Vec<Told>,
    /// Whether the map lets a journey end with a code, for the codes that events can have.
    ends_after: Vec<bool>,
}

/// One path, told as that of a closed case and as that of an open one.
#[derive(Debug)]
pub(crate) struct Told {
    /// Where the map has no complete way, as far as the path got.
    pub(crate) closed: Explained,
    /// None where no case of the path is open.
    pub(crate) open: Option<Explained>,
}

impl<'a, L: Journeys> Comparison<'a, L> {
    pub(crate) fn of(
        drawing: &'a Drawing<'a>,
        log: &'a L,
        observed: &'a Observed<L>,
        cancelled: &(dyn Fn() -> bool + Sync),
    ) -> Result<Self, NotCompared> {
        let automaton = Automaton::of(drawing);
        let allowed = automaton.allowed();
        let aligner = Aligner::of(&automaton);
        let shortest_run = aligner.shortest_run();
        let paths = observed.paths(log);
        let aligned = aligner
            .align(paths, cancelled)
            .ok_or(NotCompared::Cancelled)?;
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
            may_end: automaton.may_end_at(drawing.steps.len()),
            allowed,
            automaton,
            shortest_run,
            aligned,
            told: Vec::new(),
            ends_after,
        };
        comparison.told = comparison.tell();
        go_on(cancelled)?;
        Ok(comparison)
    }

    fn tell(&self) -> Vec<Told> {
        let paths = self.observed.paths(self.log);
        let mut is_open = vec![false; paths.len()];
        for it in &self.observed.everyone.variants {
            is_open[it.path as usize] = it.n_recent > 0 && self.may_be_open(it.path);
        }
        let teller = Teller::of(self.drawing, &self.automaton);
        paths
            .numbers()
            .into_par_iter()
            .with_min_len(64)
            .map(|number| {
                let path = paths.codes_of(number);
                let aligned = &self.aligned[number as usize];
                Told {
                    closed: teller.tell(path, aligned.finished.as_ref().unwrap_or(&aligned.open)),
                    open: is_open[number as usize].then(|| teller.tell(path, &aligned.open)),
                }
            })
            .collect()
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

    /// The deviations of a path, told as that of a closed case; none where the map has no complete way.
    pub(crate) fn deviations(&self, path: u32) -> Vec<Deviation> {
        if self.shortest_run.is_none() {
            return Vec::new();
        }
        let found = self.found(&self.told[path as usize].closed);
        found.into_iter().map(|it| it.deviation).collect()
    }

    /// The deviations of an explanation, with the moves that show them.
    pub(crate) fn found(&self, told: &Explained) -> Vec<Found> {
        let off_map = &self.observed.matching.off_map;
        deviations(self.drawing, off_map, &told.moves)
    }

    /// What a place is called in sentences.
    pub(crate) fn name(&self, place: &Place) -> String {
        place_name(self.drawing.project, self.drawing.map.id, place)
    }
}

fn go_on(cancelled: &(dyn Fn() -> bool + Sync)) -> Result<(), NotCompared> {
    if cancelled() {
        Err(NotCompared::Cancelled)
    } else {
        Ok(())
    }
}

/// What a place is called: by the first step that carries the touchpoint.
pub(crate) fn place_name(project: &Project, map: MapId, place: &Place) -> String {
    match place {
        Place::Start => "the start".to_owned(),
        Place::End => "the end".to_owned(),
        Place::OffMap(name) => name.clone(),
        Place::Touchpoint(it) => project
            .columns_of(map)
            .into_iter()
            .find(|step| step.touchpoint == *it)
            .map_or_else(String::new, |step| step.name.clone()),
    }
}
