//! What was seen of each step.

use std::collections::BTreeSet;

use crate::conformance::drawing::Drawing;
use crate::conformance::explained::SeenMove;
use crate::overlay::{StepFigures, StepObserved};
use crate::scope::Weighted;
use crate::statistics::share;

#[derive(Clone, Default)]
struct Counts {
    events: u64,
    cases: u64,
    cases_closed: u64,
    first: u64,
    last: u64,
    last_closed: u64,
    skipped: u64,
}

pub(crate) fn figures(
    drawing: &Drawing<'_>,
    weighted: &[Weighted<'_>],
    may_end: &[bool],
    n_cases: u64,
) -> Vec<StepFigures> {
    let mut counts = vec![Counts::default(); drawing.steps.len()];
    for it in weighted {
        let n_closed = if it.is_open { 0 } else { it.n_cases };
        let seen: BTreeSet<usize> = it.told.step_at.iter().copied().flatten().collect();
        for &step in it.told.step_at.iter().flatten() {
            counts[step].events += it.n_cases;
        }
        for step in seen {
            counts[step].cases += it.n_cases;
            counts[step].cases_closed += n_closed;
        }
        if let Some(Some(first)) = it.told.step_at.first() {
            counts[*first].first += it.n_cases;
        }
        if let Some(Some(last)) = it.told.step_at.last() {
            counts[*last].last += it.n_cases;
            counts[*last].last_closed += n_closed;
        }
        let skipped: BTreeSet<usize> = it
            .told
            .moves
            .iter()
            .filter_map(|it| match *it {
                SeenMove::MapOnly { step } => Some(step),
                SeenMove::Both { .. } | SeenMove::LogOnly { .. } => None,
            })
            .collect();
        for step in skipped {
            counts[step].skipped += n_closed;
        }
    }
    let figures = |(number, count): (usize, &Counts)| {
        let step = drawing.steps[number];
        let observed = (!step.unobservable).then(|| StepObserved {
            n_events: count.events,
            reach: share(count.cases, n_cases),
            n_first: count.first,
            n_last: count.last,
            drop_off: (!may_end[number]).then(|| share(count.last_closed, count.cases_closed)),
            n_here_now: count.last - count.last_closed,
        });
        StepFigures {
            step: step.id,
            observed,
            skipped: count.skipped,
        }
    };
    counts.iter().enumerate().map(figures).collect()
}
