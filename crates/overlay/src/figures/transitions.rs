//! How often each drawn transition is taken, and how long it takes.

use std::collections::BTreeSet;

use events::{Classification, Distribution, Journeys, Mark, Variant};

use crate::drawing::Drawing;
use crate::explained::Explained;
use crate::overlay::{Seen, TransitionFigures};
use crate::statistics::{share, times};

#[derive(Clone, Default)]
struct Counts {
    crossed: u64,
    crossed_cases: u64,
    inferred: u64,
    /// Cases that reach what it leaves.
    base: u64,
}

pub(crate) fn figures(
    drawing: &Drawing<'_>,
    explained: &[Explained],
    log: &impl Journeys,
    by: &Classification,
    variants: &[Variant],
) -> Vec<TransitionFigures> {
    let mut counts = vec![Counts::default(); drawing.arrows.len()];
    for it in explained {
        let mut observed: BTreeSet<usize> = BTreeSet::new();
        for crossing in &it.crossings {
            let count = &mut counts[crossing.arrow];
            if crossing.between.is_some() {
                count.crossed += it.n_cases;
                observed.insert(crossing.arrow);
            } else {
                count.inferred += it.n_cases;
            }
        }
        let elements: BTreeSet<usize> = it
            .step_at
            .iter()
            .flatten()
            .map(|&step| drawing.element_of[step])
            .collect();
        for (number, arrow) in drawing.arrows.iter().enumerate() {
            let is_crossed = observed.contains(&number);
            let reaches = elements.contains(&drawing.element_of[arrow.from]);
            let count = &mut counts[number];
            count.crossed_cases += if is_crossed { it.n_cases } else { 0 };
            count.base += if is_crossed || reaches { it.n_cases } else { 0 };
        }
    }
    let measured = crossing_times(drawing, explained, log, by, variants);
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

/// From the matched event before an arrow to the one behind it.
///
/// Where a path has closed and open cases their explanations may differ; times are then taken along the
/// one with more cases, so that every case is measured once.
fn crossing_times(
    drawing: &Drawing<'_>,
    explained: &[Explained],
    log: &impl Journeys,
    by: &Classification,
    variants: &[Variant],
) -> Vec<Option<Distribution>> {
    let mut chosen: Vec<Option<&Explained>> = vec![None; variants.len()];
    for it in explained {
        let before = &mut chosen[it.variant];
        if before.is_none_or(|before| before.n_cases < it.n_cases) {
            *before = Some(it);
        }
    }
    let marks: Vec<Vec<Mark>> = chosen
        .into_iter()
        .map(|it| {
            let crossings = it.map_or(&[][..], |it| &it.crossings);
            crossings
                .iter()
                .filter_map(|it| {
                    let (before, after) = it.between?;
                    Some(Mark {
                        before: before as u32,
                        after: after as u32,
                        group: it.arrow as u32,
                    })
                })
                .collect()
        })
        .collect();
    log.times(by, variants, &marks, drawing.arrows.len())
}
