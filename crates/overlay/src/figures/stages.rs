//! How far cases get, stage by stage.

use events::Journeys;

use crate::conformance::drawing::Drawing;
use crate::conformance::explained::Explained;
use crate::figures::number_set::NumberSet;
use crate::figures::statistics::share;
use crate::overlay::StageFigures;
use crate::scope::{Scope, Weighted};

#[derive(Clone, Default)]
struct Counts {
    reached: u64,
    in_order: u64,
    in_order_closed: u64,
    last: u64,
    furthest: u64,
}

/// What is counted along the paths.
pub(crate) struct Counting {
    counts: Vec<Counts>,
    seen: NumberSet,
    /// Whether any event can show a stage, by place.
    is_seen: Vec<bool>,
}

impl Counting {
    pub(crate) fn over(drawing: &Drawing<'_>) -> Self {
        let n_stages = drawing.stages.len();
        Self {
            counts: vec![Counts::default(); n_stages],
            seen: NumberSet::below(n_stages),
            is_seen: are_seen(drawing),
        }
    }

    pub(crate) fn count(&mut self, drawing: &Drawing<'_>, it: &Weighted<'_>) {
        let n_closed = if it.is_open { 0 } else { it.n_cases };
        let counts = &mut self.counts;
        let (mut last, mut furthest) = (None, None);
        self.seen.clear();
        for stage in path(drawing, it.told) {
            if self.seen.insert(stage) {
                counts[stage].reached += it.n_cases;
            }
            last = Some(stage);
            furthest = furthest.max(last);
        }
        for stage in in_order(path(drawing, it.told), &self.is_seen) {
            counts[stage].in_order += it.n_cases;
            counts[stage].in_order_closed += n_closed;
        }
        if let (Some(last), Some(furthest)) = (last, furthest) {
            counts[last].last += it.n_cases;
            counts[furthest].furthest += it.n_cases;
        }
    }

    pub(crate) fn and(mut self, other: Self) -> Self {
        for (count, other) in self.counts.iter_mut().zip(other.counts) {
            count.reached += other.reached;
            count.in_order += other.in_order;
            count.in_order_closed += other.in_order_closed;
            count.last += other.last;
            count.furthest += other.furthest;
        }
        self
    }

    pub(crate) fn figures<L: Journeys>(&self, scope: &Scope<'_, L>) -> Vec<StageFigures> {
        let (drawing, n_cases) = (scope.of.drawing, scope.n_cases);
        let (counts, is_seen) = (&self.counts, &self.is_seen);
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
pub(crate) fn path<'a>(
    drawing: &'a Drawing<'_>,
    told: Explained<'a>,
) -> impl Iterator<Item = usize> + 'a {
    told.shown().map(|step| drawing.stage_of[step])
}

/// The stages that a path reaches one after the other, each as early as possible; stages that no event can
/// show are passed over.
pub(crate) fn in_order(
    path: impl IntoIterator<Item = usize>,
    is_seen: &[bool],
) -> impl Iterator<Item = usize> {
    let mut rest = path.into_iter();
    let stages = (0..is_seen.len()).filter(|&it| is_seen[it]);
    stages.take_while(move |stage| rest.any(|it| it == *stage))
}
