//! The hand-made figures of a sample, split into groups beside each other.

use journey::{CaseCondition, FigureId};
use overlay::{Bound, Cohort, Contrast, ContrastRow, ContrastSide, Difference, Overlay, Share};

/// The same overlay with so many groups: each has a little less of everything than the one before it, and
/// of every third number much less.
pub(crate) fn beside(overlay: &Overlay, n_sides: usize) -> Overlay {
    let steps = overlay.steps.iter().filter_map(|it| {
        let figure = FigureId::StepReach { step: it.step };
        Some((figure, it.observed.as_ref()?.reach))
    });
    let leaving = overlay.steps.iter().filter_map(|it| {
        let figure = FigureId::StepDropOff { step: it.step };
        Some((figure, it.observed.as_ref()?.drop_off?))
    });
    let arrows = overlay.transitions.iter().map(|it| {
        let transition = it.transition;
        (FigureId::Transition { transition }, it.cases)
    });
    let paths = overlay.desire_paths.iter().map(|it| {
        let (from, to) = (it.from.clone(), it.to.clone());
        (FigureId::DesirePath { from, to }, it.cases)
    });
    let figures = steps.chain(leaving).chain(arrows).chain(paths);
    let rows = figures
        .enumerate()
        .map(|(at, (figure, all))| row(figure, &all, n_sides, at % 3 == 0))
        .collect();
    let names = [
        "Members",
        "Guests",
        "Came from an advert in the spring",
        "Staff",
        "Others",
    ];
    let sides = names[..n_sides].iter().map(|name| ContrastSide {
        name: (*name).to_owned(),
        is_rest: false,
        cohort: Cohort {
            condition: CaseCondition::everything(),
            sentence: String::new(),
            parts: Vec::new(),
            cases: share(overlay.n_cases / n_sides as u64, overlay.n_cases),
        },
    });
    let contrast = Contrast {
        persons: None,
        attributes: Vec::new(),
        map: overlay.map,
        sides: sides.collect(),
        rows,
        least_difference: 0.02,
        overlaps: Vec::new(),
        cautions: Vec::new(),
    };
    Overlay {
        beside: Some(Box::new(contrast)),
        ..overlay.clone()
    }
}

fn row(figure: FigureId, all: &Share, n_sides: usize, is_apart: bool) -> ContrastRow {
    let n = all.n / n_sides as u64;
    let loss = if is_apart { 5 } else { 40 };
    let shares: Vec<Share> = (0..n_sides as u64)
        .map(|side| share((all.k / n_sides as u64).saturating_sub(side * n / loss), n))
        .collect();
    let differences = shares[1..]
        .iter()
        .map(|it| Difference {
            notable: is_apart && it.value.is_some(),
            ..Difference::of(it, &shares[0])
        })
        .collect();
    ContrastRow {
        by_person: Vec::new(),
        figure,
        words: String::new(),
        shares,
        differences,
        times: None,
        feelings: None,
    }
}

fn share(k: u64, n: u64) -> Share {
    let value = (n > 0).then(|| k as f64 / n as f64);
    Share {
        k,
        n,
        value,
        low: value.map(|it| (it - 0.03).max(0.0)),
        high: value.map(|it| (it + 0.03).min(1.0)),
        bound: Bound::Exact,
    }
}
