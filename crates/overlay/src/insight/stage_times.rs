//! How long cases take from stage to stage and as a whole (M7), and how soon they arrive (M6).

use events::{Journeys, Mark, Marks};
use journey::{CaseCondition, Period, StageArrival, StageId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::comparison::Comparison;
use crate::conformance::explained::Explained;
use crate::figures::stages::{are_seen, path};
use crate::figures::statistics::share;
use crate::filter::cohort::Cohort;
use crate::insight::measured::MeasuredTimes;
use crate::insight::survival::Survival;
use crate::overlay::Share;
use crate::scope::Scope;

/// How long cases take.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StageTimes {
    /// The cases that are asked about.
    pub cohort: Cohort,
    /// Up to which event of the next stage it is measured.
    pub arrival: StageArrival,
    /// Whether only working hours count in these times.
    pub in_working_hours: bool,
    /// Cases that are still open.
    pub open: Share,
    /// From the beginning of the first to the end of the last counted event of a closed case.
    pub whole: Option<MeasuredTimes>,
    /// From each stage that events can show to the next such stage, in map order.
    pub ways: Vec<StageWay>,
    /// Which cases reach which stage soon enough; absent where the map does not ask for it.
    pub conversion: Option<Conversion>,
}

/// From one stage to the next.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StageWay {
    /// The stage that is left.
    pub from: StageId,
    /// The stage that is reached.
    pub to: StageId,
    /// What it is called.
    pub from_name: String,
    /// Likewise.
    pub to_name: String,
    /// Cases that reach the one after the other, of those that reach the one.
    pub arrived: Share,
    /// Open cases that reach the one and not yet the other after it.
    pub n_under_way: u64,
    /// From the end of the first event of the one to the beginning of the first later event of the other, or
    /// of the last one, as the map says; over the cases that arrived.
    pub times: Option<MeasuredTimes>,
    /// The time until the next stage with those still under way, seen until the end of the log; where more
    /// than one case in twenty is open. Closed cases that never arrived have left and take no part.
    pub survival: Option<Survival>,
}

/// Which cases reach which stage soon enough.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Conversion {
    /// How soon after the end of the first counted event a stage must begin, in seconds.
    pub within_s: f64,
    /// Stage by stage, in map order: cases that reach it so soon, of all that began at least so long before
    /// the end of the log.
    pub stages: Vec<(StageId, String, Share)>,
}

/// Above this share of open cases, those under way are taken into the times.
const MANY_OPEN: f64 = 0.05;

impl StageTimes {
    pub(crate) fn of<L: Journeys>(
        comparison: &Comparison<'_, L>,
        condition: &CaseCondition,
    ) -> Self {
        let answers = comparison.answers(condition);
        let scope = Scope::of(comparison, &answers);
        let drawing = comparison.drawing;
        let counting = &drawing.map.counting;
        let open = share(scope.n_open, scope.n_cases);
        let closed = both(condition, &is_open(false));
        let closed = comparison.chosen(&closed);
        let reading = &comparison.observed.reading;
        let durations_us = comparison.log.durations_us(reading, &closed).into_iter();
        let whole: Vec<i64> = durations_us.map(|it| it.0).collect();
        Self {
            cohort: comparison.cohort(condition, scope.n_cases),
            arrival: counting.stage_arrival,
            in_working_hours: counting.working_hours.is_some(),
            whole: MeasuredTimes::of(&whole),
            ways: ways(
                &scope,
                condition,
                open.value.is_some_and(|it| it > MANY_OPEN),
            ),
            conversion: counting
                .conversion_s
                .map(|within_s| conversion(&scope, condition, f64::from(within_s))),
            open,
        }
    }
}

fn both(a: &CaseCondition, b: &CaseCondition) -> CaseCondition {
    CaseCondition::All {
        of: vec![a.clone(), b.clone()],
    }
}

fn is_open(open: bool) -> CaseCondition {
    if open {
        CaseCondition::IsOpen
    } else {
        CaseCondition::Not {
            of: Box::new(CaseCondition::IsOpen),
        }
    }
}

/// What marks are made of: an explanation, and what is marked on it.
fn marks<'a>(
    scope: &Scope<'a, impl Journeys>,
    n_groups: usize,
    mark: impl Fn(Explained<'_>) -> Vec<Mark>,
) -> Marks {
    let mut marks = Marks::in_groups(n_groups);
    for path in scope.of.observed.paths(scope.of.log).numbers() {
        marks.push(scope.explained(path).map(&mark).unwrap_or_default());
    }
    marks
}

/// The stages of the events of a path, by place among its events.
fn stage_at<L: Journeys>(scope: &Scope<'_, L>, told: Explained<'_>) -> Vec<Option<usize>> {
    let stages = &scope.of.drawing.stage_of;
    told.steps().map(|it| it.map(|step| stages[step])).collect()
}

fn ways<L: Journeys>(
    scope: &Scope<'_, L>,
    condition: &CaseCondition,
    with_under_way: bool,
) -> Vec<StageWay> {
    let (comparison, drawing) = (scope.of, scope.of.drawing);
    let seen = are_seen(drawing);
    let stages: Vec<usize> = (0..seen.len()).filter(|it| seen[*it]).collect();
    let pairs: Vec<[usize; 2]> = stages.windows(2).map(|it| [it[0], it[1]]).collect();
    let arrival = drawing.map.counting.stage_arrival;
    let mark = |told: Explained<'_>, has_arrived: bool| {
        let at = stage_at(scope, told);
        let passed = pairs.iter().zip(0..).filter_map(|([from, to], group)| {
            let before = at.iter().position(|it| *it == Some(*from))?;
            let mut later = before + 1..at.len();
            let is_there = |it: &usize| at[*it] == Some(*to);
            let after = match arrival {
                StageArrival::First => later.find(is_there),
                StageArrival::Last => later.rev().find(is_there),
            };
            let after = match (after, has_arrived) {
                (Some(after), true) => after as u32,
                (None, false) => u32::MAX,
                (Some(_), false) | (None, true) => return None,
            };
            Some(Mark {
                before: before as u32,
                after,
                group,
            })
        });
        passed.collect::<Vec<Mark>>()
    };
    let reading = &comparison.observed.reading;
    let arrived = marks(scope, pairs.len(), |told| mark(told, true));
    let arrived = comparison
        .log
        .times_us(reading, &scope.answers.cohort, &arrived);
    let open = comparison.answers(&both(condition, &is_open(true)));
    let open_scope = Scope::of(comparison, &open);
    let under_way = marks(&open_scope, pairs.len(), |told| mark(told, false));
    let under_way = comparison.log.times_us(reading, &open.cohort, &under_way);
    let reached = |stage: usize| -> u64 {
        let here = scope
            .weighted()
            .filter(|it| path(drawing, it.told).any(|it| it == stage));
        here.map(|it| it.n_cases).sum()
    };
    pairs
        .iter()
        .zip(arrived.iter().zip(&under_way))
        .map(|([from, to], (arrived_us, under_way_us))| StageWay {
            from: drawing.stages[*from].id,
            to: drawing.stages[*to].id,
            from_name: drawing.stages[*from].name.clone(),
            to_name: drawing.stages[*to].name.clone(),
            // Where closed and open cases of one path are explained apart, the more frequent one is measured.
            arrived: share(
                arrived_us.len() as u64,
                reached(*from).max(arrived_us.len() as u64),
            ),
            n_under_way: under_way_us.len() as u64,
            times: MeasuredTimes::of(arrived_us),
            survival: with_under_way
                .then(|| Survival::of(arrived_us, under_way_us))
                .flatten(),
        })
        .collect()
}

fn conversion<L: Journeys>(
    scope: &Scope<'_, L>,
    condition: &CaseCondition,
    within_s: f64,
) -> Conversion {
    let (comparison, drawing) = (scope.of, scope.of.drawing);
    let within_us = (within_s * 1e6) as i64;
    let end_us = comparison.observed.profile.period_us.map_or(0, |it| it.1);
    let old_enough = CaseCondition::Begins {
        period: Period {
            from_us: None,
            before_us: Some(end_us - within_us + 1),
        },
    };
    let old_enough = comparison.answers(&both(condition, &old_enough));
    let old_scope = Scope::of(comparison, &old_enough);
    let marks = marks(&old_scope, drawing.stages.len(), |told| {
        let at = stage_at(scope, told);
        let groups = (0..drawing.stages.len()).zip(0..);
        let reached = groups.filter_map(|(stage, group)| {
            let after = at.iter().position(|it| *it == Some(stage))?;
            Some(Mark {
                before: 0,
                after: after as u32,
                group,
            })
        });
        reached.collect()
    });
    let reading = &comparison.observed.reading;
    let times = comparison.log.times_us(reading, &old_enough.cohort, &marks);
    let seen = are_seen(drawing);
    let stages = times.iter().enumerate().filter(|it| seen[it.0]);
    Conversion {
        within_s,
        stages: stages
            .map(|(stage, times_us)| {
                let n_soon = times_us.partition_point(|it| *it <= within_us);
                let stage = drawing.stages[stage];
                let soon = share(n_soon as u64, old_scope.n_cases);
                (stage.id, stage.name.clone(), soon)
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests;
