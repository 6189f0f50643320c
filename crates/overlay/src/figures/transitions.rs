//! How often each drawn transition is taken, and how long it takes.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use events::{Distribution, Journeys, Mark, Marks};
use journey::{Deviation, ExtraKind};

use crate::conformance::drawing::Drawing;
use crate::conformance::explained::Explained;
use crate::figures::number_set::NumberSet;
use crate::figures::statistics::{share, times};
use crate::overlay::{PastExtra, Seen, TransitionFigures};
use crate::scope::{Scope, Weighted};

#[derive(Clone, Default)]
struct Counts {
    crossed: u64,
    crossed_cases: u64,
    inferred: u64,
    /// Cases that only ever pass with an extra event between: by its code and whether it happened before.
    past_extra: BTreeMap<(u32, bool), u64>,
}

/// What is counted along the paths.
pub(crate) struct Counting {
    counts: Vec<Counts>,
    /// Cases that reach each element.
    bases: Vec<u64>,
    observed: NumberSet,
    reached: NumberSet,
    filled_in: NumberSet,
}

impl Counting {
    pub(crate) fn over(drawing: &Drawing<'_>) -> Self {
        let (n_arrows, n_elements) = (drawing.arrows.len(), drawing.elements.len());
        Self {
            counts: vec![Counts::default(); n_arrows],
            bases: vec![0; n_elements],
            observed: NumberSet::below(n_arrows),
            reached: NumberSet::below(n_elements),
            filled_in: NumberSet::below(n_elements),
        }
    }

    pub(crate) fn count(&mut self, drawing: &Drawing<'_>, it: &Weighted<'_>) {
        let path = it.told.path();
        self.observed.clear();
        for crossing in it.told.crossings() {
            let count = &mut self.counts[crossing.arrow()];
            count.crossed += it.n_cases;
            if self.observed.insert(crossing.arrow()) {
                count.crossed_cases += it.n_cases;
            }
        }
        for passage in it.told.passages() {
            let count = &mut self.counts[passage.arrow()];
            count.inferred += it.n_cases;
            if let Some(place) = passage.past_extra()
                // The first passage speaks for the case.
                && self.observed.insert(passage.arrow())
            {
                let extra = (path[place], path[..place].contains(&path[place]));
                *count.past_extra.entry(extra).or_default() += it.n_cases;
            }
        }
        self.reached.clear();
        self.filled_in.clear();
        fill_in(drawing, it.told, &mut self.filled_in);
        let (bases, reached) = (&mut self.bases, &mut self.reached);
        reach(drawing, it.told, &self.filled_in, |element| {
            if reached.insert(element) {
                bases[element] += it.n_cases;
            }
        });
    }

    pub(crate) fn and(mut self, other: Self) -> Self {
        for (count, other) in self.counts.iter_mut().zip(other.counts) {
            count.crossed += other.crossed;
            count.crossed_cases += other.crossed_cases;
            count.inferred += other.inferred;
            for (extra, n_cases) in other.past_extra {
                *count.past_extra.entry(extra).or_default() += n_cases;
            }
        }
        for (base, other) in self.bases.iter_mut().zip(other.bases) {
            *base += other;
        }
        self
    }

    pub(crate) fn figures<L: Journeys>(&self, scope: &Scope<'_, L>) -> Vec<TransitionFigures> {
        let drawing = scope.of.drawing;
        let measured = crossing_times(scope);
        let element_of = |arrow: usize| drawing.element_of[drawing.arrows[arrow].from];
        let figures = |(number, count): (usize, &Counts)| TransitionFigures {
            transition: drawing.arrows[number].id,
            seen: match (count.crossed, count.inferred) {
                (0, 0) => Seen::Never,
                (0, _) => Seen::Inferred,
                (_, _) => Seen::Observed,
            },
            count: count.crossed,
            cases: share(count.crossed_cases, self.bases[element_of(number)]),
            times: measured[number].as_ref().map(times),
            past_extra: past_extra(scope, &count.past_extra),
            stated: None,
        };
        self.counts.iter().enumerate().map(figures).collect()
    }
}

fn past_extra<L: Journeys>(
    scope: &Scope<'_, L>,
    by_extra: &BTreeMap<(u32, bool), u64>,
) -> PastExtra {
    let most = by_extra
        .iter()
        .max_by_key(|(it, n_cases)| (**n_cases, Reverse(**it)));
    let why = |code, is_again| match (scope.of.drawing.draws(code), is_again) {
        (false, _) => ExtraKind::OffTheMap,
        (true, true) => ExtraKind::Repeated,
        (true, false) => ExtraKind::Unexpected,
    };
    PastExtra {
        n_cases: by_extra.values().sum(),
        n_cases_most: most.map_or(0, |it| *it.1),
        most: most.map(|((code, is_again), _)| Deviation::Extra {
            place: scope.of.place(*code),
            why: why(*code, *is_again),
        }),
    }
}

/// The elements of which the explanation fills a step in against the record.
pub(crate) fn fill_in(drawing: &Drawing<'_>, it: Explained<'_>, filled_in: &mut NumberSet) {
    for step in it.filled_in() {
        filled_in.insert(drawing.element_of[step]);
    }
}

/// The elements that the cases reach: those that an event shows, and those that the explanation passes beside
/// a matched event with nothing that had to be seen, because the step is unobservable or optional.
///
/// A step that is filled in against the record is passed, but not reached.
pub(crate) fn reach(
    drawing: &Drawing<'_>,
    it: Explained<'_>,
    filled_in: &NumberSet,
    mut reached: impl FnMut(usize),
) {
    let ends = |arrow: usize| {
        let arrow = drawing.arrows[arrow];
        [arrow.from, arrow.to].map(|step| drawing.element_of[step])
    };
    for crossing in it.crossings() {
        let [left, arrived] = ends(crossing.arrow());
        reached(left);
        if !filled_in.contains(arrived) {
            reached(arrived);
        }
    }
    for passage in it.passages().filter(|it| it.is_beside_match()) {
        let both = ends(passage.arrow());
        for element in both.into_iter().filter(|it| !filled_in.contains(*it)) {
            reached(element);
        }
    }
    for step in it.shown() {
        reached(drawing.element_of[step]);
    }
}

/// From the matched event before an arrow to the one behind it.
fn crossing_times<L: Journeys>(scope: &Scope<'_, L>) -> Vec<Option<Distribution>> {
    let (comparison, cohort) = (scope.of, &scope.answers.cohort);
    let reading = &comparison.observed.reading;
    comparison.log.times(reading, cohort, &crossings(scope))
}

/// The same times one by one, ascending, for each arrow.
pub(crate) fn crossing_times_us<L: Journeys>(scope: &Scope<'_, L>) -> Vec<Vec<i64>> {
    let (comparison, cohort) = (scope.of, &scope.answers.cohort);
    let reading = &comparison.observed.reading;
    comparison.log.times_us(reading, cohort, &crossings(scope))
}

/// The events around every crossing of an arrow.
///
/// Where a path has closed and open cases their explanations may differ; times are then taken along the
/// one with more cases, so that every case is measured once.
fn crossings<L: Journeys>(scope: &Scope<'_, L>) -> Marks {
    let comparison = scope.of;
    let mut marks = Marks::in_groups(comparison.drawing.arrows.len());
    for path in comparison.observed.paths(comparison.log).numbers() {
        let told = scope.explained(path).into_iter();
        marks.push(told.flat_map(Explained::crossings).map(|it| {
            let (before, after) = it.between();
            Mark {
                before: before as u32,
                after: after as u32,
                group: it.arrow() as u32,
            }
        }));
    }
    marks
}
