//! How far cases get, stage by stage.

use crate::drawing::Drawing;
use crate::explained::Explained;
use crate::overlay::StageFigures;
use crate::statistics::share;

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
    explained: &[Explained],
    n_cases: u64,
) -> Vec<StageFigures> {
    let is_seen: Vec<bool> = (0..drawing.stages.len())
        .map(|stage| {
            (0..drawing.steps.len())
                .any(|it| drawing.stage_of[it] == stage && !drawing.steps[it].unobservable)
        })
        .collect();
    let mut counts = vec![Counts::default(); drawing.stages.len()];
    for it in explained {
        let path: Vec<usize> = it
            .step_at
            .iter()
            .filter_map(|step| step.map(|step| drawing.stage_of[step]))
            .collect();
        let n_closed = if it.is_open { 0 } else { it.n_cases };
        for (stage, count) in counts.iter_mut().enumerate() {
            count.reached += if path.contains(&stage) { it.n_cases } else { 0 };
        }
        for stage in in_order(&path, &is_seen) {
            counts[stage].in_order += it.n_cases;
            counts[stage].in_order_closed += n_closed;
        }
        if let (Some(&last), Some(&furthest)) = (path.last(), path.iter().max()) {
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

/// The stages that a path reaches one after the other, each as early as possible; stages that no event can
/// show are passed over.
fn in_order(path: &[usize], is_seen: &[bool]) -> Vec<usize> {
    let mut reached = Vec::new();
    let mut rest = path.iter();
    for stage in (0..is_seen.len()).filter(|&it| is_seen[it]) {
        if !rest.any(|&it| it == stage) {
            break;
        }
        reached.push(stage);
    }
    reached
}
