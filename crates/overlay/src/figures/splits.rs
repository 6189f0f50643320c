//! Shares that the drawing states, held against how many went each way (M15).

use std::collections::{BTreeMap, BTreeSet};

use events::Journeys;
use journey::{StepId, TransitionId, WHOLE_PERMILLE};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::conformance::drawing::Drawing;
use crate::figures::splits::multinomial::{SplitTest, test};
use crate::figures::statistics::{normal_quantile, share_at};
use crate::figures::warnings::caution::Caution;
use crate::figures::warnings::warn;
use crate::overlay::{Share, TransitionFigures, Warning};
use crate::scope::Scope;

pub(crate) mod multinomial;

/// Where the journey parts, at least one share being stated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Split {
    /// The step that is left; the first one of a free or parallel stage.
    pub step: StepId,
    /// Every way on. Where only some shares are stated, all other transitions are one way with what is left.
    pub ways: Vec<SplitWay>,
    /// Observed crossings of all ways together: what the shares are of.
    pub n: u64,
    /// What the stated shares add up to, in thousandths.
    pub stated_permille: u32,
    /// Half of all differences between stated and observed shares (total variation): the share of crossings
    /// that would have to go another way. Absent where nothing was observed or the shares do not add up.
    pub distance: Option<f64>,
    /// Whether the counts fit the shares; absent likewise.
    pub test: Option<SplitTest>,
    /// Whether they surely do not: p is at most 5 %.
    pub fails: bool,
}

/// One way on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SplitWay {
    /// Its transitions.
    pub transitions: Vec<TransitionId>,
    /// The stated share, or what the stated ones leave for it; absent where the shares do not add up.
    pub expected: Option<f64>,
    /// Crossings of it, of those of all ways, with Goodman's simultaneous 95 % interval: that of Wilson at
    /// 1 − 5 % ÷ ways.
    pub observed: Share,
}

/// Below this chance the counts do not fit.
const SURE: f64 = 0.05;

/// One way while it is being counted.
struct Way {
    transitions: Vec<TransitionId>,
    permille: Option<u32>,
    count: u64,
}

/// Every place where shares are stated, in map order.
pub(crate) fn splits<L: Journeys>(
    scope: &Scope<'_, L>,
    figures: &[TransitionFigures],
) -> Vec<Split> {
    let drawing = scope.of.drawing;
    let is_stated = |id| expected(drawing, id).is_some();
    if !drawing.arrows.iter().any(|it| is_stated(it.id)) {
        return Vec::new();
    }
    let mut leaving: BTreeMap<usize, BTreeMap<usize, Way>> = BTreeMap::new();
    for (number, arrow) in drawing.arrows.iter().enumerate() {
        let (left, reached) = ends(drawing, number);
        let ways = leaving.entry(left).or_default();
        let way = ways.entry(reached).or_insert(Way {
            transitions: Vec::new(),
            permille: None,
            count: 0,
        });
        way.transitions.push(arrow.id);
        // Transitions between the same two elements are one way, and every crossing is one of all of them.
        way.count = way.count.max(figures[number].count);
        if let Some(permille) = expected(drawing, arrow.id) {
            way.permille = Some(way.permille.unwrap_or(0) + permille);
        }
    }
    let stated = leaving
        .into_iter()
        .filter(|(_, ways)| ways.values().any(|it| it.permille.is_some()));
    stated
        .map(|(left, ways)| split(drawing.steps[left].id, ways.into_values().collect()))
        .collect()
}

/// What an arrow leaves and reaches: inside a parallel stage the step, elsewhere the whole element, which goes by its
/// first step.
fn ends(drawing: &Drawing<'_>, arrow: usize) -> (usize, usize) {
    let arrow = drawing.arrows[arrow];
    let [from, to] = [arrow.from, arrow.to].map(|it| drawing.element_of[it]);
    if from == to {
        return (arrow.from, drawing.steps.len() + arrow.to);
    }
    let first = |element: usize| drawing.elements[element].steps[0];
    (first(from), first(to))
}

/// The arrows of a split, by the step that is left.
pub(crate) fn leaving(drawing: &Drawing<'_>, step: StepId) -> BTreeSet<usize> {
    let arrows = 0..drawing.arrows.len();
    arrows
        .filter(|it| drawing.steps[ends(drawing, *it).0].id == step)
        .collect()
}

fn expected(drawing: &Drawing<'_>, id: TransitionId) -> Option<u32> {
    let permille = drawing.project.transition(id)?.expected_permille?;
    Some(u32::from(permille))
}

fn split(step: StepId, ways: Vec<Way>) -> Split {
    let (mut ways, others): (Vec<Way>, Vec<Way>) =
        ways.into_iter().partition(|it| it.permille.is_some());
    let stated: u32 = ways.iter().filter_map(|it| it.permille).sum();
    let adds_up = adds_up(stated, ways.len(), others.is_empty());
    if !others.is_empty() {
        ways.push(Way {
            count: others.iter().map(|it| it.count).sum(),
            transitions: others.into_iter().flat_map(|it| it.transitions).collect(),
            permille: adds_up.then(|| whole().saturating_sub(stated)),
        });
    }
    let n: u64 = ways.iter().map(|it| it.count).sum();
    let z = normal_quantile(SURE / ways.len() as f64);
    let sum: u32 = ways.iter().filter_map(|it| it.permille).sum();
    let ways: Vec<SplitWay> = ways
        .into_iter()
        .map(|it| SplitWay {
            transitions: it.transitions,
            // What was rounded when it was written down adds up to one here.
            expected: it
                .permille
                .filter(|_| adds_up && sum > 0)
                .map(|it| f64::from(it) / f64::from(sum)),
            observed: share_at(it.count, n, z),
        })
        .collect();
    let shares: Option<Vec<f64>> = ways.iter().map(|it| it.expected).collect();
    let counts: Vec<u64> = ways.iter().map(|it| it.observed.k).collect();
    let test = shares.as_ref().and_then(|shares| test(&counts, shares));
    let distance = shares.filter(|_| n > 0).map(|shares| {
        let parts = counts.iter().zip(&shares);
        let apart = parts.map(|(count, share)| (*count as f64 / n as f64 - share).abs());
        apart.sum::<f64>() / 2.0
    });
    Split {
        step,
        ways,
        n,
        stated_permille: stated,
        distance,
        fails: test.is_some_and(|it| it.p <= SURE),
        test,
    }
}

fn whole() -> u32 {
    u32::from(WHOLE_PERMILLE)
}

/// Whether stated shares leave what they must: nothing where every way has one, else not less than nothing.
/// Each may have been rounded when it was written down.
fn adds_up(stated: u32, n_stated: usize, is_all: bool) -> bool {
    let slack = n_stated as u32;
    let is_not_more = stated <= whole() + slack;
    is_not_more && (!is_all || stated + slack >= whole())
}

/// Shares that do not add up.
pub(crate) fn warnings(splits: &[Split]) -> Vec<Warning> {
    let torn = splits
        .iter()
        .filter(|it| it.ways.iter().any(|way| way.expected.is_none()));
    torn.map(|it| {
        let about = Caution::SharesAstray {
            step: it.step,
            permille: u16::try_from(it.stated_permille).unwrap_or(u16::MAX),
        };
        warn(about, vec![it.step])
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::adds_up;

    #[test]
    fn stated_shares_add_up_but_for_rounding() {
        for (stated, n_stated, is_all, holds) in [
            (1_000, 2, true, true),
            (999, 3, true, true),
            (990, 3, true, false),
            (300, 1, false, true),
            (300, 1, true, false),
            (1_100, 2, false, false),
        ] {
            assert_eq!(adds_up(stated, n_stated, is_all), holds, "{stated}");
        }
    }
}
