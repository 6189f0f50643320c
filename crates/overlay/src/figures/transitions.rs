//! How often each drawn transition is taken, and how long it takes.

use std::collections::BTreeSet;

use events::{Distribution, Journeys, Mark, Marks};

use crate::conformance::drawing::Drawing;
use crate::conformance::explained::{Explained, SeenMove};
use crate::overlay::{Seen, TransitionFigures};
use crate::scope::Scope;
use crate::statistics::{share, times};

#[derive(Clone, Default)]
struct Counts {
    crossed: u64,
    crossed_cases: u64,
    inferred: u64,
    /// Cases that reach what it leaves; the same for all arrows that leave it.
    base: u64,
}

pub(crate) fn figures<L: Journeys>(scope: &Scope<'_, L>) -> Vec<TransitionFigures> {
    let drawing = scope.of.drawing;
    let mut counts = vec![Counts::default(); drawing.arrows.len()];
    for it in &scope.weighted {
        let mut observed: BTreeSet<usize> = BTreeSet::new();
        for crossing in &it.told.crossings {
            let count = &mut counts[crossing.arrow];
            if crossing.between.is_some() {
                count.crossed += it.n_cases;
                observed.insert(crossing.arrow);
            } else {
                count.inferred += it.n_cases;
            }
        }
        let reached = reached(drawing, it.told);
        for (number, arrow) in drawing.arrows.iter().enumerate() {
            let count = &mut counts[number];
            if observed.contains(&number) {
                count.crossed_cases += it.n_cases;
            }
            if reached.contains(&drawing.element_of[arrow.from]) {
                count.base += it.n_cases;
            }
        }
    }
    let measured = crossing_times(scope);
    let figures = |(number, count): (usize, Counts)| TransitionFigures {
        transition: drawing.arrows[number].id,
        seen: match (count.crossed, count.inferred) {
            (0, 0) => Seen::Never,
            (0, _) => Seen::Inferred,
            (_, _) => Seen::Observed,
        },
        count: count.crossed,
        cases: share(count.crossed_cases, count.base),
        times: measured[number].as_ref().map(times),
    };
    counts.into_iter().enumerate().map(figures).collect()
}

/// The elements that the cases reach: those that an event shows, and those that the explanation passes beside
/// a matched event with nothing that had to be seen, because the step is unobservable or optional.
///
/// A step that is filled in against the record is passed, but not reached.
fn reached(drawing: &Drawing<'_>, it: &Explained) -> BTreeSet<usize> {
    let ends = |arrow: usize| {
        let arrow = drawing.arrows[arrow];
        [arrow.from, arrow.to].map(|step| drawing.element_of[step])
    };
    let borne_out = it.crossings.iter().filter(|it| it.beside_match);
    let mut reached: BTreeSet<usize> = borne_out.flat_map(|it| ends(it.arrow)).collect();
    for seen in &it.moves {
        if let SeenMove::MapOnly { step } = seen {
            reached.remove(&drawing.element_of[*step]);
        }
    }
    let crossed = it.crossings.iter().filter(|it| it.between.is_some());
    reached.extend(crossed.map(|it| ends(it.arrow)[0]));
    let shown = it.step_at.iter().flatten();
    reached.extend(shown.map(|&step| drawing.element_of[step]));
    reached
}

/// From the matched event before an arrow to the one behind it.
fn crossing_times<L: Journeys>(scope: &Scope<'_, L>) -> Vec<Option<Distribution>> {
    let comparison = scope.of;
    let mut marks = Marks::in_groups(comparison.drawing.arrows.len());
    for it in scope.one_a_path() {
        let crossings = it.map_or(&[][..], |it| &it.told.crossings);
        marks.push(crossings.iter().filter_map(|it| {
            let (before, after) = it.between?;
            Some(Mark {
                before: before as u32,
                after: after as u32,
                group: it.arrow as u32,
            })
        }));
    }
    let reading = &comparison.observed.reading;
    comparison.log.times(reading, &scope.answers.cohort, &marks)
}
