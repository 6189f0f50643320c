//! The cases as they move over the map: how many are where in each window of time.

use std::collections::BTreeMap;

use events::{Clock, Journeys, Mark, Marks, Windows};
use journey::{CaseCondition, StepId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::comparison::legs::Leg;
use crate::comparison::{Asked, NotCompared};
use crate::conformance::explained::Explained;
use crate::scope::Scope;

/// The cases as they move over the map, in equally long windows of time.
///
/// In each window a case under way is counted once: at the step it reached in it, else on its way to the
/// next one, and at the step of its last event until it ends.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Replay {
    /// When the first window begins, microseconds since 1970 UTC; absent where every case begins at zero.
    pub begin_us: Option<i64>,
    /// How long a window is, in seconds.
    pub window_s: f64,
    /// How many windows there are.
    pub n_windows: u32,
    /// Cases in scope.
    pub n_cases: u64,
    /// Per window: cases under way.
    pub under_way: Vec<u64>,
    /// Cases at each step that was reached.
    pub steps: Vec<StepReplay>,
    /// Cases on each way from step to step.
    pub legs: Vec<LegReplay>,
    /// Per window: cases of which nothing on the map was seen yet.
    pub elsewhere: Vec<u64>,
    /// Who moved: place in `legs`, window in which they left, window in which they arrived (the number of
    /// windows where that is later), cases. For showing only: of a large log neighbouring windows are taken
    /// together here, and nowhere else.
    pub passages: Vec<Passed>,
}

/// Place of a leg, window left, window arrived, cases.
type Passed = (u32, u32, u32, u64);

/// Cases at a step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepReplay {
    /// The step.
    pub step: StepId,
    /// Per window.
    pub n_cases: Vec<u64>,
}

/// Cases on their way from one step to the next.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LegReplay {
    /// The way.
    pub leg: Leg,
    /// Per window.
    pub n_cases: Vec<u64>,
}

/// By what clock cases are replayed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ReplayClock {
    /// True time, from the first to the last moment of the log.
    Calendar,
    /// Every case begins at zero, until nine of ten have ended.
    SinceBegin,
}

/// How many windows a replay has.
const N_WINDOWS: u32 = 240;
/// More passages than this no eye tells apart.
const MOST_PASSAGES: usize = 20_000;

impl<L: Journeys> Asked<'_, L> {
    /// How the cases that a condition means move over the map.
    ///
    /// # Errors
    /// When the map is not there, or `cancelled` says so on the way.
    pub fn replay(
        &self,
        condition: &CaseCondition,
        clock: ReplayClock,
        cancelled: &(dyn Fn() -> bool + Sync),
    ) -> Result<Replay, NotCompared> {
        self.compared(cancelled, |comparison| {
            let answers = comparison.answers(condition);
            Scope::of(comparison, &answers).replay(clock)
        })
    }
}

/// What a passage between two events of a path is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Passes {
    /// The whole case.
    UnderWay,
    /// Until the first step that an event shows.
    NotYetSeen,
    /// A whole case of which nothing is on the map.
    NeverSeen,
    /// From one step to the next.
    Along(usize, Leg),
    /// From the last step that an event shows to the end of the case.
    StaysAt(usize),
}

impl<L: Journeys> Scope<'_, L> {
    fn replay(&self, clock: ReplayClock) -> Replay {
        let (windows, begin_us) = self.windows(clock);
        let (kinds, marks) = self.passing();
        let observed = self.of.observed;
        let passages =
            self.of
                .log
                .passages(&observed.reading, &self.answers.cohort, &marks, &windows);
        let n = windows.n as usize;
        let mut replay = Replay {
            begin_us,
            window_s: windows.width_us as f64 / 1e6,
            n_windows: windows.n,
            n_cases: self.n_cases,
            under_way: vec![0; n],
            steps: Vec::new(),
            legs: Vec::new(),
            elsewhere: vec![0; n],
            passages: Vec::new(),
        };
        let mut at_step = vec![vec![0; n]; self.of.drawing.steps.len()];
        let mut leg_of: BTreeMap<&Leg, u32> = BTreeMap::new();
        for it in passages {
            let (left, arrived) = (it.left as usize, it.arrived as usize);
            let until_end = left..(arrived + 1).min(n);
            match &kinds[it.group as usize] {
                Passes::UnderWay => add(&mut replay.under_way[until_end], it.n_cases),
                Passes::NotYetSeen => add(&mut replay.elsewhere[left..arrived.min(n)], it.n_cases),
                Passes::NeverSeen => add(&mut replay.elsewhere[until_end], it.n_cases),
                Passes::StaysAt(step) => add(&mut at_step[*step][until_end], it.n_cases),
                Passes::Along(from, leg) => {
                    let number = *leg_of.entry(leg).or_insert_with(|| {
                        replay.legs.push(LegReplay {
                            leg: leg.clone(),
                            n_cases: vec![0; n],
                        });
                        replay.legs.len() as u32 - 1
                    });
                    if left < arrived.min(n) {
                        at_step[*from][left] += it.n_cases;
                        let counts = &mut replay.legs[number as usize].n_cases;
                        add(&mut counts[left + 1..arrived.min(n)], it.n_cases);
                    }
                    let passage = (number, it.left, it.arrived, it.n_cases);
                    replay.passages.push(passage);
                }
            }
        }
        replay.passages = coarse(replay.passages);
        let steps = self.of.drawing.steps.iter().zip(at_step);
        let seen = steps.filter(|(_, it)| it.iter().any(|it| *it > 0));
        replay.steps = seen
            .map(|(step, n_cases)| StepReplay {
                step: step.id,
                n_cases,
            })
            .collect();
        replay
    }

    fn windows(&self, clock: ReplayClock) -> (Windows, Option<i64>) {
        let profile = &self.of.observed.profile;
        let n = i64::from(N_WINDOWS);
        let windows = |clock, length_us: i64| Windows {
            clock,
            // The last moment lies within the last window.
            width_us: length_us / n + 1,
            n: N_WINDOWS,
        };
        match clock {
            ReplayClock::Calendar => {
                let (begin_us, end_us) = profile.period_us.unwrap_or_default();
                let calendar = Clock::Calendar { begin_us };
                (windows(calendar, end_us - begin_us), Some(begin_us))
            }
            ReplayClock::SinceBegin => {
                let longest_s = profile.durations.map_or(0.0, |it| it.p90_s);
                (windows(Clock::SinceBegin, (longest_s * 1e6) as i64), None)
            }
        }
    }

    /// What is between which two events of each path.
    fn passing(&self) -> (Vec<Passes>, Marks) {
        let mut groups: BTreeMap<Passes, u32> = BTreeMap::new();
        let mut marked: Vec<Vec<Mark>> = Vec::new();
        for path in self.of.observed.paths(self.of.log).numbers() {
            let told = self.explained(path);
            let passes = told.map_or(Vec::new(), |it| self.passes(path, it));
            let mark = |(before, after, passes): (usize, usize, Passes)| {
                let next = groups.len() as u32;
                Mark {
                    before: before as u32,
                    after: after as u32,
                    group: *groups.entry(passes).or_insert(next),
                }
            };
            marked.push(passes.into_iter().map(mark).collect());
        }
        let mut marks = Marks::in_groups(groups.len());
        marked.into_iter().for_each(|it| marks.push(it));
        let mut kinds: Vec<(u32, Passes)> = groups.into_iter().map(|(a, b)| (b, a)).collect();
        kinds.sort_unstable_by_key(|it| it.0);
        (kinds.into_iter().map(|it| it.1).collect(), marks)
    }

    /// What is between which two events of one path: a place behind the last is the end of the case.
    fn passes(&self, path: u32, told: Explained<'_>) -> Vec<(usize, usize, Passes)> {
        let end = told.steps().len();
        if end == 0 {
            return Vec::new();
        }
        let mut passes = vec![(0, end, Passes::UnderWay)];
        let seen = |(place, step): (usize, Option<usize>)| Some((place, step?));
        let first = told.steps().enumerate().find_map(seen);
        let last = told.steps().enumerate().rev().find_map(seen);
        let Some((first, last)) = first.zip(last) else {
            passes.push((0, end, Passes::NeverSeen));
            return passes;
        };
        if first.0 > 0 {
            passes.push((0, first.0, Passes::NotYetSeen));
        }
        for placed in self.of.legs(path, told) {
            let from = told.step_at(placed.before).expect("a leg leaves a step");
            let along = Passes::Along(from, placed.leg);
            passes.push((placed.before, placed.after, along));
        }
        passes.push((last.0, end, Passes::StaysAt(last.1)));
        passes
    }
}

/// The same passages with so many windows taken together that they are not too many.
fn coarse(mut passages: Vec<Passed>) -> Vec<Passed> {
    let mut together = 1;
    while passages.len() > MOST_PASSAGES && together < N_WINDOWS {
        together *= 2;
        for it in &mut passages {
            it.1 -= it.1 % together;
            it.2 -= it.2 % together;
        }
        passages.sort_unstable();
        let same = |a: &Passed, b: &Passed| (a.0, a.1, a.2) == (b.0, b.1, b.2);
        let sum = |same: &[Passed]| {
            let (leg, left, arrived, _) = same[0];
            (leg, left, arrived, same.iter().map(|it| it.3).sum())
        };
        passages = passages.chunk_by(same).map(sum).collect();
    }
    passages
}

fn add(counts: &mut [u64], n_cases: u64) {
    counts.iter_mut().for_each(|it| *it += n_cases);
}

#[cfg(test)]
mod tests;
