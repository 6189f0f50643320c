//! What was seen of each step.

use crate::conformance::drawing::Drawing;
use crate::conformance::explained::SeenMove;
use crate::figures::number_set::NumberSet;
use crate::figures::statistics::share;
use crate::overlay::{StepFigures, StepObserved};
use crate::scope::Weighted;

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
    let (mut seen, mut skipped) = (
        NumberSet::below(counts.len()),
        NumberSet::below(counts.len()),
    );
    for it in weighted {
        let n_closed = if it.is_open { 0 } else { it.n_cases };
        let told = it.told;
        seen.clear();
        for &step in told.step_at.iter().flatten() {
            let count = &mut counts[step];
            count.events += it.n_cases;
            if seen.insert(step) {
                count.cases += it.n_cases;
                count.cases_closed += n_closed;
            }
        }
        if let Some(Some(first)) = told.step_at.first() {
            counts[*first].first += it.n_cases;
        }
        if let Some(Some(last)) = told.step_at.last() {
            counts[*last].last += it.n_cases;
            counts[*last].last_closed += n_closed;
        }
        skipped.clear();
        for seen in &told.moves {
            if let SeenMove::MapOnly { step } = *seen
                && skipped.insert(step)
            {
                counts[step].skipped += n_closed;
            }
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
