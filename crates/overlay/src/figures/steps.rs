//! What was seen of each step.

use events::Journeys;

use crate::conformance::drawing::Drawing;
use crate::figures::number_set::NumberSet;
use crate::figures::statistics::{share, times};
use crate::overlay::{StepFigures, StepObserved};
use crate::scope::{Scope, Weighted};

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

/// What is counted along the paths.
pub(crate) struct Counting {
    counts: Vec<Counts>,
    seen: NumberSet,
    skipped: NumberSet,
}

impl Counting {
    pub(crate) fn over(drawing: &Drawing<'_>) -> Self {
        let n_steps = drawing.steps.len();
        Self {
            counts: vec![Counts::default(); n_steps],
            seen: NumberSet::below(n_steps),
            skipped: NumberSet::below(n_steps),
        }
    }

    pub(crate) fn count(&mut self, it: &Weighted<'_>) {
        let n_closed = if it.is_open { 0 } else { it.n_cases };
        let counts = &mut self.counts;
        self.seen.clear();
        for step in it.told.shown() {
            let count = &mut counts[step];
            count.events += it.n_cases;
            if self.seen.insert(step) {
                count.cases += it.n_cases;
                count.cases_closed += n_closed;
            }
        }
        if let Some(Some(first)) = it.told.steps().next() {
            counts[first].first += it.n_cases;
        }
        if let Some(Some(last)) = it.told.steps().next_back() {
            counts[last].last += it.n_cases;
            counts[last].last_closed += n_closed;
        }
        self.skipped.clear();
        for step in it.told.filled_in() {
            if self.skipped.insert(step) {
                counts[step].skipped += n_closed;
            }
        }
    }

    pub(crate) fn and(mut self, other: Self) -> Self {
        for (count, other) in self.counts.iter_mut().zip(other.counts) {
            count.events += other.events;
            count.cases += other.cases;
            count.cases_closed += other.cases_closed;
            count.first += other.first;
            count.last += other.last;
            count.last_closed += other.last_closed;
            count.skipped += other.skipped;
        }
        self
    }

    pub(crate) fn figures<L: Journeys>(&self, scope: &Scope<'_, L>) -> Vec<StepFigures> {
        let (drawing, may_end) = (scope.of.drawing, &scope.of.may_end);
        let successions = scope.successions();
        let figures = |(number, count): (usize, &Counts)| {
            let step = drawing.steps[number];
            let observed = (!step.unobservable).then(|| StepObserved {
                n_events: count.events,
                reach: share(count.cases, scope.n_cases),
                n_first: count.first,
                n_last: count.last,
                drop_off: (!may_end[number]).then(|| share(count.last_closed, count.cases_closed)),
                n_here_now: count.last - count.last_closed,
                until_next: scope
                    .answers
                    .neighbours
                    .until_next
                    .get(&drawing.code_of[number])
                    .map(times),
                time_in: scope
                    .answers
                    .visits
                    .get(drawing.code_of[number] as usize)
                    .and_then(|it| it.as_ref().map(times)),
                leaving_shows_from: successions.shows_from((Some(drawing.code_of[number]), None)),
            });
            StepFigures {
                step: step.id,
                observed,
                skipped: count.skipped,
            }
        };
        self.counts.iter().enumerate().map(figures).collect()
    }
}
