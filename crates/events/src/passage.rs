//! How many cases pass between two of their events, by windows of time.

use crate::case_set::CaseSet;
use crate::log::EventLog;
use crate::question::Marks;
use crate::reading::LogReading;

/// A row of equally long windows of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Windows {
    /// When the first one begins.
    pub clock: Clock,
    /// How long each is, in microseconds; more than none.
    pub width_us: i64,
    /// How many there are.
    pub n: u32,
}

/// When the first of a row of windows begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// At one moment for all cases, microseconds since 1970 UTC.
    Calendar {
        /// The moment.
        begin_us: i64,
    },
    /// For each case when its first counted event begins.
    SinceBegin,
}

/// Cases that pass between two events of a path in the same windows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Passage {
    /// The group of the mark.
    pub group: u32,
    /// The window in which the earlier event begins.
    pub left: u32,
    /// The window in which the later one begins, or the case ends; the number of windows where that is
    /// behind the last.
    pub arrived: u32,
    /// How many cases; one that passes twice counts twice.
    pub n_cases: u64,
}

pub(crate) fn passages(
    log: &EventLog,
    reading: &LogReading,
    cohort: &CaseSet,
    marks: &Marks,
    windows: &Windows,
) -> Vec<Passage> {
    let mut seen: Vec<(u32, u32, u32)> = Vec::new();
    for case in cohort.cases() {
        let counted = reading.counted_of(case);
        let begin_us = |place: u32| log.begin_us(reading.event(counted.start + place as usize));
        for mark in marks.of(reading.path_of[case]) {
            let zero_us = match windows.clock {
                Clock::Calendar { begin_us } => begin_us,
                Clock::SinceBegin => begin_us(0),
            };
            let window = |moment_us: i64| {
                let number = (moment_us - zero_us).div_euclid(windows.width_us);
                number.clamp(0, i64::from(windows.n)) as u32
            };
            let arrived_us = if (mark.after as usize) < counted.len() {
                begin_us(mark.after)
            } else {
                let ends = counted
                    .clone()
                    .map(|it| log.parts().time_us[reading.last_event(it)]);
                ends.max().unwrap_or(zero_us)
            };
            let left = window(begin_us(mark.before));
            if left < windows.n {
                seen.push((mark.group, left, window(arrived_us)));
            }
        }
    }
    seen.sort_unstable();
    seen.chunk_by(|a, b| a == b)
        .map(|same| Passage {
            group: same[0].0,
            left: same[0].1,
            arrived: same[0].2,
            n_cases: same.len() as u64,
        })
        .collect()
}
