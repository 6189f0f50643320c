//! How far cases get, stage by stage.

use crate::conformance::drawing::Drawing;
use crate::conformance::explained::Explained;
use crate::figures::number_set::NumberSet;
use crate::figures::statistics::share;
use crate::overlay::StageFigures;
use crate::scope::Weighted;

#[derive(Clone, Default)]
struct Counts {
    reached: u64,
    in_order: u64,
    in_order_closed: u64,
    last: u64,
    furthest: u64,
}

pub(crate) fn figures(
    drawing: &Drawing<'_>,
    weighted: &[Weighted<'_>],
    n_cases: u64,
) -> Vec<StageFigures> {
    let is_seen = are_seen(drawing);
    let mut counts = vec![Counts::default(); drawing.stages.len()];
    let mut seen = NumberSet::below(counts.len());
    for it in weighted {
        let n_closed = if it.is_open { 0 } else { it.n_cases };
        let (mut last, mut furthest) = (None, None);
        seen.clear();
        for stage in path(drawing, it.told) {
            if seen.insert(stage) {
                counts[stage].reached += it.n_cases;
            }
            last = Some(stage);
            furthest = furthest.max(last);
        }
        for stage in in_order(path(drawing, it.told), &is_seen) {
            counts[stage].in_order += it.n_cases;
            counts[stage].in_order_closed += n_closed;
        }
        if let (Some(last), Some(furthest)) = (last, furthest) {
            counts[last].last += it.n_cases;
            counts[furthest].furthest += it.n_cases;
        }
    }
    (0..counts.len())
        .map(|stage| {
            let next = (stage + 1..counts.len()).find(|&it| is_seen[it]);
            let ends_here = (0..drawing.steps.len())
                .any(|it| drawing.stage_of[it] == stage && drawing.steps[it].end.is_some());
            let count = &counts[stage];
            let drop_off = next.filter(|_| is_seen[stage] && !ends_here).map(|next| {
                let gone_on = counts[next].in_order_closed;
                share(count.in_order_closed - gone_on, count.in_order_closed)
            });
            StageFigures {
                stage: drawing.stages[stage].id,
                reached: share(count.reached, if is_seen[stage] { n_cases } else { 0 }),
                reached_in_order: count.in_order,
                last_stage: count.last,
                furthest_stage: count.furthest,
                drop_off,
            }
        })
        .collect()
}

/// Whether any event can show a stage, by place.
pub(crate) fn are_seen(drawing: &Drawing<'_>) -> Vec<bool> {
    let shows =
        |step: usize, stage| drawing.stage_of[step] == stage && !drawing.steps[step].unobservable;
    (0..drawing.stages.len())
        .map(|stage| (0..drawing.steps.len()).any(|step| shows(step, stage)))
        .collect()
}

/// The stages that the events of a path count in, by place.
pub(crate) fn path(drawing: &Drawing<'_>, told: &Explained) -> impl Iterator<Item = usize> {
    let steps = told.step_at.iter().flatten();
    steps.map(|step| drawing.stage_of[*step])
}

/// The stages that a path reaches one after the other, each as early as possible; stages that no event can
/// show are passed over.
pub(crate) fn in_order(path: impl IntoIterator<Item = usize>, is_seen: &[bool]) -> Vec<usize> {
    let mut reached = Vec::new();
    let mut rest = path.into_iter();
    for stage in (0..is_seen.len()).filter(|&it| is_seen[it]) {
        if !rest.any(|it| it == stage) {
            break;
        }
        reached.push(stage);
    }
    reached
}
