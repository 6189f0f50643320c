//! What is no share, and what others see of it.

use overlay::{
    Bound, Contrast, ContrastRow, Overlay, PastExtra, Seen, Sentiment, Share, Times,
    TransitionFigures,
};

/// Takes out what tells of few, and all that is counted without a bound; answers how many things were held back that
/// have a name of their own.
pub(super) fn all(overlay: &mut Overlay, smallest: u64) -> u64 {
    if let Some(fit) = &mut overlay.fit {
        fit.cost_histogram.clear();
        fit.total_cost = 0;
    }
    for it in &mut overlay.stages {
        (it.reached_in_order, it.last_stage, it.furthest_stage) = (0, 0, 0);
    }
    for it in &mut overlay.steps {
        it.skipped = 0;
        if let Some(seen) = &mut it.observed {
            (seen.n_events, seen.n_first, seen.n_last, seen.n_here_now) = (0, 0, 0, 0);
            times(&mut seen.until_next, smallest);
            times(&mut seen.time_in, smallest);
        }
    }
    for it in &mut overlay.transitions {
        transition(it, smallest);
    }
    let is_told = |it: &Share| it.bound == Bound::Exact;
    overlay
        .splits
        .retain(|it| it.ways.iter().all(|way| is_told(&way.observed)));
    let mut n_withheld = paths(overlay, smallest);
    overlay.successions.clear();
    overlay.never_observed.clear();
    overlay.variants.clear();
    overlay.warnings.clear();
    overlay.coverage.by_rule.clear();
    overlay.coverage.n_left_out = 0;
    overlay
        .coverage
        .unmatched
        .retain(|it| it.n_cases >= smallest);
    for it in &mut overlay.coverage.unmatched {
        it.n_events = 0;
    }
    overlay.sentiment = overlay.sentiment.take().and_then(|it| felt(it, smallest));
    let had_groups = overlay.beside.is_some();
    overlay.beside = overlay.beside.take().and_then(|it| beside(it, smallest));
    n_withheld += u64::from(had_groups && overlay.beside.is_none());
    n_withheld
}

/// Rare ways and deviations are not listed at all.
fn paths(overlay: &mut Overlay, smallest: u64) -> u64 {
    let is_listed = |it: &Share| match it.bound {
        Bound::Exact | Bound::Above | Bound::Rounded => true,
        Bound::Below | Bound::Withheld => false,
    };
    let n_before = overlay.desire_paths.len() + overlay.deviations.len();
    overlay.desire_paths.retain(|it| is_listed(&it.cases));
    overlay.deviations.retain(|it| is_listed(&it.cases));
    for it in &mut overlay.desire_paths {
        it.count = it.cases.k;
        times(&mut it.times, smallest);
        if it.share_after.bound != Bound::Exact {
            it.lift = None;
        }
    }
    for it in &mut overlay.deviations {
        it.count = it.cases.k;
    }
    if let Some(accepted) = &mut overlay.accepted {
        accepted.departures.retain(|it| is_listed(&it.cases));
    }
    (n_before - overlay.desire_paths.len() - overlay.deviations.len()) as u64
}

fn transition(it: &mut TransitionFigures, smallest: u64) {
    it.count = 0;
    times(&mut it.times, smallest);
    if it.seen == Seen::Never {
        it.times = None;
    }
    if it.past_extra.n_cases < smallest || it.seen == Seen::Never {
        it.past_extra = PastExtra::default();
    }
    if it.past_extra.n_cases_most < smallest {
        it.past_extra.most = None;
        it.past_extra.n_cases_most = 0;
    }
    it.stated = it.stated.filter(|it| it.inside.is_counted());
    if let Some(stated) = &mut it.stated {
        (stated.n_shorter, stated.n_longer) = (0, 0);
        stated.profile = None;
    }
}

/// Times of few are not told; of others neither the shortest nor the longest, and no more than two digits.
fn times(of: &mut Option<Times>, smallest: u64) {
    *of = of.filter(|it| it.n >= 2 * smallest).map(|it| Times {
        n: it.n,
        min_s: None,
        p25_s: two_digits(it.p25_s),
        median_s: two_digits(it.median_s),
        median_low_s: it.median_low_s.map(two_digits),
        median_high_s: it.median_high_s.map(two_digits),
        p75_s: two_digits(it.p75_s),
        p90_s: two_digits(it.p90_s),
        mean_s: two_digits(it.mean_s),
        max_s: None,
    });
}

/// A number with two significant digits.
pub(super) fn two_digits(value: f64) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return value;
    }
    let unit = 10_f64.powi(value.abs().log10().floor() as i32 - 1);
    (value / unit).round() * unit
}

fn felt(mut it: Sentiment, smallest: u64) -> Option<Sentiment> {
    it.rules.retain(|it| it.n_answers >= smallest);
    for rule in &mut it.rules {
        rule.range = None;
        rule.unread = None;
        rule.trouble = None;
    }
    it.steps.retain(|it| it.n_answers >= smallest);
    for step in &mut it.steps {
        step.sources.retain(|it| it.n_answers >= smallest);
    }
    let steps = &it.steps;
    it.findings
        .retain(|it| steps.iter().any(|step| step.step == it.step));
    let is_of_enough = |n: Option<u64>| n.is_none_or(|it| it >= smallest);
    for moments in [&mut it.peak, &mut it.end] {
        moments.observed = moments.observed.filter(|it| is_of_enough(it.n_answers));
    }
    it.n_unplaced = 0;
    (it.n_answers >= smallest && !it.steps.is_empty()).then_some(it)
}

/// Groups beside each other: all of them, or where one is too small none.
fn beside(mut it: Box<Contrast>, smallest: u64) -> Option<Box<Contrast>> {
    if it.sides.iter().any(|it| !it.cohort.cases.is_counted()) {
        return None;
    }
    it.persons = None;
    it.attributes.clear();
    it.overlaps.clear();
    for row in &mut it.rows {
        differences(row, smallest);
    }
    Some(it)
}

fn differences(row: &mut ContrastRow, smallest: u64) {
    row.by_person.fill(None);
    let first = row.shares.first().map(|it| it.bound);
    for (difference, share) in row.differences.iter_mut().zip(row.shares.iter().skip(1)) {
        if first == Some(Bound::Exact) && share.bound == Bound::Exact {
            continue;
        }
        (difference.value, difference.low, difference.high) = (None, None, None);
        (difference.z, difference.p, difference.q) = (None, None, None);
        difference.notable = false;
    }
    row.times = row.times.take().filter(|it| {
        let is_of_enough = |n: &u64| *n >= 2 * smallest;
        it.n.iter().all(is_of_enough)
    });
    if let Some(times) = &mut row.times {
        for it in times.medians_s.iter_mut().flatten() {
            *it = two_digits(*it);
        }
    }
    let is_of_enough = |n: &u64| *n >= smallest;
    row.feelings = row
        .feelings
        .take()
        .filter(|it| it.n.iter().all(is_of_enough));
}
