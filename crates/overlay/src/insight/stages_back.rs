//! Returns to a stage after a later one, and whether the map draws the way back.

use events::Journeys;
use journey::{CaseCondition, StageId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::conformance::drawing::Drawing;
use crate::conformance::explained::Explained;
use crate::figures::statistics::share;
use crate::insight::CaseCount;
use crate::scope::Scope;

/// Returns to a stage after a later one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StageBack {
    /// To which stage; absent for any.
    pub stage: Option<StageId>,
    /// What it is called.
    pub name: Option<String>,
    /// All of them.
    pub all: CaseCount,
    /// Those that the map draws the way back for: people change their minds, and the team knew.
    pub drawn: CaseCount,
    /// Those that nobody drew.
    pub undrawn: CaseCount,
}

/// A return to a stage, by place, after a later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Back {
    pub(crate) stage: usize,
    /// Whether the best explanation matches the events on both of its sides.
    pub(crate) drawn: bool,
}

/// The returns of a path: an event of a stage whose predecessor, of those in any stage, is of a later one.
pub(crate) fn backs(drawing: &Drawing<'_>, told: Explained<'_>) -> Vec<Back> {
    let is_matched = told.matched();
    let mut backs = Vec::new();
    let mut before: Option<(usize, bool)> = None;
    for (step, &is_matched) in told.steps().zip(&is_matched) {
        let Some(stage) = step.map(|it| drawing.stage_of[it]) else {
            continue;
        };
        if let Some((_, was_matched)) = before.filter(|it| stage < it.0) {
            backs.push(Back {
                stage,
                drawn: was_matched && is_matched,
            });
        }
        before = Some((stage, is_matched));
    }
    backs
}

/// Cases and returns: all, drawn, not drawn.
type Counts = [(u64, u64); 3];
/// The verdicts that are counted.
const VERDICTS: [Option<bool>; 3] = [None, Some(true), Some(false)];

/// Returns to any stage, then to each that is returned to, in map order.
pub(crate) fn stages_back<L: Journeys>(scope: &Scope<'_, L>) -> Vec<StageBack> {
    let drawing = scope.of.drawing;
    let mut counts: Vec<Counts> = vec![[(0, 0); 3]; drawing.stages.len() + 1];
    for it in scope.weighted() {
        let backs = backs(drawing, it.told);
        if backs.is_empty() {
            continue;
        }
        for (place, counts) in counts.iter_mut().enumerate() {
            // All together come first.
            let stage = place.checked_sub(1);
            for (count, drawn) in counts.iter_mut().zip(VERDICTS) {
                let is_one = |it: &&Back| {
                    stage.is_none_or(|stage| stage == it.stage)
                        && drawn.is_none_or(|drawn| drawn == it.drawn)
                };
                let n_times = backs.iter().filter(is_one).count() as u64;
                count.0 += if n_times > 0 { it.n_cases } else { 0 };
                count.1 += n_times * it.n_cases;
            }
        }
    }
    let rows = counts.iter().enumerate();
    let rows = rows.filter(|(place, it)| *place == 0 || it[0].1 > 0);
    rows.map(|(place, counts)| {
        let stage = place.checked_sub(1).map(|it| drawing.stages[it]);
        let count = |verdict: usize| CaseCount {
            cases: share(counts[verdict].0, scope.n_cases),
            n_times: counts[verdict].1,
            condition: CaseCondition::StepsBack {
                stage: stage.map(|it| it.id),
                drawn: VERDICTS[verdict],
            },
        };
        StageBack {
            stage: stage.map(|it| it.id),
            name: stage.map(|it| it.name.clone()),
            all: count(0),
            drawn: count(1),
            undrawn: count(2),
        }
    })
    .collect()
}
