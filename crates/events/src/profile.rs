//! What a log looks like before anybody asks anything of it: sizes, period, and what may be wrong with it.

use crate::column::codes::Codes;
use crate::distribution::{Distribution, US_PER_S, quantile_us, settle_quantiles};
use crate::log::EventLog;

/// Sizes, period and data quality of a log.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// Number of cases.
    pub n_cases: u64,
    /// Number of events.
    pub n_events: u64,
    /// First and last moment, microseconds since 1970 UTC; none for an empty log.
    pub period_us: Option<(i64, i64)>,
    /// Neighbours in a case that happened at the same moment, so that file order decides.
    pub n_ties: u64,
    /// Pairs of neighbours in a case.
    pub n_neighbours: u64,
    /// The time between neighbours that 95 % of them do not exceed, in seconds.
    pub gap_s_p95: Option<f64>,
    /// From the first event of a case to the last.
    pub durations: Option<Distribution>,
    /// What may be wrong with it.
    pub quality: Quality,
}

/// What may be wrong with a log, counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quality {
    /// Events at the commonest full hour, to the microsecond: days without a clock, at midnight in some zone.
    pub n_without_clock: u64,
    /// Events before 1990: clocks that were never set.
    pub n_too_early: u64,
    /// Events that end before they begin.
    pub n_end_before_start: u64,
    /// Events that repeat one of the same moment and case in every column.
    pub n_repeated_rows: u64,
    /// The case with the most events, and how many.
    pub longest_case: Option<(String, u64)>,
    /// Cases with a single event.
    pub n_cases_of_one_event: u64,
    /// Cases longer than 200 events and than 999 of 1,000 others.
    pub n_very_long_cases: u64,
    /// Days (UTC, counted from 1970-01-01) inside a busy log on which nothing happened.
    pub days_without_events: Vec<i64>,
    /// When each name was seen.
    pub names: Vec<NameSpan>,
}

/// When one name was seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameSpan {
    /// The activity.
    pub name: String,
    /// Its events.
    pub n_events: u64,
    /// Its first moment, microseconds since 1970 UTC.
    pub first_us: i64,
    /// Its last moment.
    pub last_us: i64,
}

const HOUR_US: i64 = 3_600_000_000;
const DAY_US: i64 = 24 * HOUR_US;
/// 1990-01-01: no web shop, call centre or CRM wrote events before.
const EARLIEST_US: i64 = 7_305 * DAY_US;
/// A case is very long when it is among the longest of a thousand and longer than this.
const LONG_CASE: usize = 200;

pub(crate) fn profile(log: &EventLog) -> Profile {
    let mut gaps = Vec::with_capacity(log.n_events());
    let mut durations = Vec::with_capacity(log.n_cases());
    let mut n_ties = 0;
    for case in 0..log.n_cases() {
        let events = log.events_of(case);
        let ends = log.parts().time_us[events.clone()].iter().max();
        if let Some(&end) = ends {
            durations.push(end - log.begin_us(events.start));
        }
        for later in events.skip(1) {
            n_ties += u64::from(is_tie(log, later));
            gaps.push(log.gap_us(later - 1, later));
        }
    }
    settle_quantiles(&mut gaps, &[0.95], &[]);
    Profile {
        n_cases: log.n_cases() as u64,
        n_events: log.n_events() as u64,
        period_us: log.period_us(),
        n_ties,
        n_neighbours: gaps.len() as u64,
        gap_s_p95: (!gaps.is_empty()).then(|| quantile_us(&gaps, 0.95) / US_PER_S),
        durations: Distribution::of_us(durations),
        quality: quality(log),
    }
}

/// Whether an event happened at the same moment as the one before.
fn is_tie(log: &EventLog, later: usize) -> bool {
    let time_us = &log.parts().time_us;
    time_us[later] == time_us[later - 1] && log.begin_us(later) == log.begin_us(later - 1)
}

fn quality(log: &EventLog) -> Quality {
    let time_us = &log.parts().time_us;
    let starts = log.parts().start_us.as_deref().unwrap_or_default();
    let count =
        |holds: &dyn Fn(i64) -> bool| time_us.iter().filter(|it| holds(**it)).count() as u64;
    let lengths: Vec<usize> = (0..log.n_cases())
        .map(|it| log.events_of(it).len())
        .collect();
    // Of equals the first by name: in which order they stand in the file means nothing.
    let name = |case: usize| log.parts().cases.name(case as u32);
    let longest = (0..log.n_cases()).max_by_key(|&it| (lengths[it], std::cmp::Reverse(name(it))));
    Quality {
        n_without_clock: n_without_clock(time_us),
        n_too_early: count(&|it| it < EARLIEST_US),
        n_end_before_start: starts.iter().zip(time_us).filter(|it| it.1 < it.0).count() as u64,
        n_repeated_rows: n_repeated_rows(log),
        longest_case: longest.map(|it| {
            let id = log.parts().cases.name(it as u32).to_owned();
            (id, lengths[it] as u64)
        }),
        n_cases_of_one_event: lengths.iter().filter(|it| **it == 1).count() as u64,
        n_very_long_cases: n_very_long(&lengths),
        days_without_events: days_without_events(log),
        names: names(log),
    }
}

/// Events at the commonest full hour, to the microsecond: midnight in some zone. None where other full hours are
/// about as common: such times were rounded, or made up.
fn n_without_clock(time_us: &[i64]) -> u64 {
    let mut hours = [0_u64; 24];
    for it in time_us {
        if it % HOUR_US == 0 {
            hours[(it.rem_euclid(DAY_US) / HOUR_US) as usize] += 1;
        }
    }
    let commonest = (0..24).max_by_key(|&it| hours[it]).unwrap_or(0);
    // The hour beside it is midnight at the other time of year.
    let beside = |it: usize| it.abs_diff(commonest) % 23 <= 1;
    let others: u64 = (0..24).filter(|it| !beside(*it)).map(|it| hours[it]).sum();
    if others < hours[commonest] / 2 {
        hours[commonest]
    } else {
        0
    }
}

/// Events that say the same as one before at the same moment of the same case, in every column.
fn n_repeated_rows(log: &EventLog) -> u64 {
    let parts = log.parts();
    let is_same = |a: usize, b: usize| {
        let is_same = |it: &Codes| it.at(a) == it.at(b);
        is_same(&parts.activity) && parts.attributes.iter().all(|it| is_same(&it.codes))
    };
    let mut n_repeated = 0;
    for case in 0..log.n_cases() {
        let events = log.events_of(case);
        let mut first_of_moment = events.start;
        for event in events.skip(1) {
            if is_tie(log, event) {
                let before = first_of_moment..event;
                n_repeated += u64::from(before.into_iter().any(|it| is_same(it, event)));
            } else {
                first_of_moment = event;
            }
        }
    }
    n_repeated
}

fn n_very_long(lengths: &[usize]) -> u64 {
    let mut ascending: Vec<i64> = lengths.iter().map(|it| *it as i64).collect();
    ascending.sort_unstable();
    if ascending.is_empty() {
        return 0;
    }
    let usual = quantile_us(&ascending, 0.999).max(LONG_CASE as f64);
    ascending.iter().filter(|it| **it as f64 > usual).count() as u64
}

/// Days (UTC, counted from 1970-01-01) between the first and the last event on which nothing happened, for logs
/// that have events on most days.
fn days_without_events(log: &EventLog) -> Vec<i64> {
    let time_us = &log.parts().time_us;
    let day = |us: &i64| us.div_euclid(DAY_US);
    let (Some(first), Some(last)) = (time_us.iter().min().map(day), time_us.iter().max().map(day))
    else {
        return Vec::new();
    };
    // Where most days are empty, an empty day says nothing.
    let are_few = |n_busy: usize| (n_busy as i64) * 10 < (last - first + 1) * 9;
    if are_few(time_us.len()) {
        return Vec::new();
    }
    let mut is_busy = vec![false; (last - first + 1) as usize];
    for it in time_us {
        is_busy[(day(it) - first) as usize] = true;
    }
    if are_few(is_busy.iter().filter(|it| **it).count()) {
        return Vec::new();
    }
    let days = (first..).zip(is_busy);
    days.filter(|it| !it.1).map(|it| it.0).collect()
}

fn names(log: &EventLog) -> Vec<NameSpan> {
    let parts = log.parts();
    let mut spans: Vec<NameSpan> = parts
        .activities
        .names()
        .map(|name| NameSpan {
            name: name.to_owned(),
            n_events: 0,
            first_us: i64::MAX,
            last_us: i64::MIN,
        })
        .collect();
    for (event, &time_us) in parts.time_us.iter().enumerate() {
        let code = parts.activity.at(event);
        let span = &mut spans[code as usize];
        span.n_events += 1;
        span.first_us = span.first_us.min(time_us);
        span.last_us = span.last_us.max(time_us);
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::{DAY_US, HOUR_US, profile};
    use crate::builder::EventLogBuilder;
    use crate::log_from_text;

    #[test]
    fn what_may_be_wrong_with_a_log_is_counted() {
        let mut builder = EventLogBuilder::new(&["channel"]);
        builder.push("a", "look", 0, None, &["web"]);
        builder.push("a", "look", 0, None, &["web"]);
        builder.push("a", "look", 0, None, &["app"]);
        builder.push(
            "b",
            "order",
            20_000 * 24 * HOUR_US,
            Some(20_001 * 24 * HOUR_US),
            &["web"],
        );
        builder.push(
            "c",
            "order",
            20_000 * 24 * HOUR_US + HOUR_US,
            None,
            &["web"],
        );
        let quality = profile(&builder.finish()).quality;
        assert_eq!(quality.n_without_clock, 4);
        assert_eq!(quality.n_too_early, 3);
        assert_eq!(quality.n_end_before_start, 1);
        assert_eq!(
            quality.n_repeated_rows, 1,
            "another channel is another event"
        );
        assert_eq!(quality.longest_case, Some(("a".to_owned(), 3)));
        assert_eq!(quality.n_cases_of_one_event, 2);
        assert_eq!(quality.n_very_long_cases, 0);
        assert!(
            quality.days_without_events.is_empty(),
            "most days are empty"
        );
    }

    #[test]
    fn a_silent_day_in_a_busy_log_is_found() {
        let mut builder = EventLogBuilder::new::<&str>(&[]);
        for day in (20_000..20_020).filter(|it| *it != 20_007) {
            builder.push("a", "look", day * DAY_US + 9 * HOUR_US + 1, None, &[""; 0]);
        }
        let quality = profile(&builder.finish()).quality;
        assert_eq!(quality.days_without_events, [20_007]);
        assert_eq!(quality.n_without_clock, 0);
    }

    #[test]
    fn a_bot_stands_out() {
        let long = "look ".repeat(400);
        let log = log_from_text(&format!("1x {long}\n3000x look order")).unwrap();
        assert_eq!(profile(&log).quality.n_very_long_cases, 1);
    }
}
