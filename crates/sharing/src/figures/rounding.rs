//! Figures whose counts are rounded, so that laid beside earlier ones they tell nobody apart.
//!
//! Whatever is reckoned from counts would give them away again: of means no more than two digits are told, and what
//! compares groups beyond that is left out.

use overlay::{Contrast, ContrastRow, Fit, Overlay, Sentiment};

use super::scrub::two_digits;
use super::{Before, plain};
use crate::suppression::rounded;

/// Rounds what is no share: what differs by few from what was told of it before as that would be.
pub(super) fn all(overlay: &mut Overlay, smallest: u64, before: &[Before]) {
    plain::each(overlay, &mut |group, thing, n| {
        let of_group = before.iter().filter(|it| it.group == group);
        let told = of_group.filter_map(|it| Some((*it.counts.get(&thing)?, it.fewest)));
        let near = told.filter(|it| it.0.abs_diff(*n) < it.1).map(|it| it.0);
        let nearest = near.min_by_key(|it| it.abs_diff(*n));
        *n = rounded(nearest.unwrap_or(*n), smallest);
    });
    if let Some(fit) = &mut overlay.fit {
        means_of(fit);
    }
    for step in &mut overlay.steps {
        if let Some(seen) = &mut step.observed {
            seen.leaving_shows_from = two_digits(seen.leaving_shows_from);
        }
    }
    for it in &mut overlay.desire_paths {
        it.shows_from = two_digits(it.shows_from);
        it.lift = it.lift.map(two_digits);
    }
    overlay.variety = None;
    if let Some(it) = &mut overlay.sentiment {
        felt(it);
    }
    if let Some(it) = &mut overlay.beside {
        beside(it);
    }
}

fn means_of(fit: &mut Fit) {
    for mean in [&mut fit.log_fitness, &mut fit.average_case_fitness] {
        *mean = mean.map(two_digits);
    }
}

fn felt(of: &mut Sentiment) {
    of.rank_correlation = None;
    for step in &mut of.steps {
        step.mean = two_digits(step.mean);
        step.deviation = step.deviation.map(two_digits);
        step.gap = step.gap.map(two_digits);
        step.interval = None;
        for source in &mut step.sources {
            source.mean = two_digits(source.mean);
            source.net_promoter_score = source.net_promoter_score.map(two_digits);
        }
    }
    for moments in [&mut of.peak, &mut of.end] {
        if let Some(moment) = &mut moments.observed {
            moment.feeling = two_digits(moment.feeling);
        }
    }
}

fn beside(of: &mut Contrast) {
    for row in &mut of.rows {
        compared(row);
    }
}

fn compared(row: &mut ContrastRow) {
    if let Some(times) = &mut row.times {
        for it in &mut times.shifts {
            it.shift_s = it.shift_s.map(two_digits);
            (it.p, it.q) = (None, None);
        }
    }
    if let Some(feelings) = &mut row.feelings {
        for it in feelings.means.iter_mut().flatten() {
            *it = two_digits(*it);
        }
        for it in &mut feelings.differences {
            it.value = it.value.map(two_digits);
            (it.low, it.high) = (None, None);
            (it.p, it.q) = (None, None);
        }
    }
}
