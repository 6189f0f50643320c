//! Cases that pass a filter, one bit a case.

use std::collections::BTreeSet;
use std::ops::Range;

use rayon::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};

use crate::log::EventLog;
use crate::question::{Apart, CaseFilter, LogField, Period};
use crate::reading::tuples::Distinct;
use crate::reading::{LEFT_OUT, LogReading, NO_PATH};
use crate::scores;

/// Cases of a log, one bit a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseSet {
    bits: Vec<u64>,
}

const BITS: usize = u64::BITS as usize;

impl CaseSet {
    pub(crate) fn of(log: &EventLog, reading: &LogReading, filter: &CaseFilter) -> Self {
        let all = Self::where_case(log.n_cases(), |case| reading.path_of[case] != NO_PATH);
        let found = Chooser { log, reading }.choose(filter);
        found.and(&all)
    }

    /// The cases in log order.
    pub(crate) fn cases(&self) -> impl Iterator<Item = usize> {
        self.bits.iter().enumerate().flat_map(|(place, &bits)| {
            let mut rest = bits;
            std::iter::from_fn(move || {
                let bit = rest.trailing_zeros();
                rest &= rest.checked_sub(1)?;
                Some(place * BITS + bit as usize)
            })
        })
    }

    /// Whether a case is among them.
    pub(crate) fn contains(&self, case: usize) -> bool {
        self.bits[case / BITS] >> (case % BITS) & 1 == 1
    }

    /// Number of cases.
    #[must_use]
    pub fn len(&self) -> usize {
        self.bits.iter().map(|it| it.count_ones() as usize).sum()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bits.iter().all(|it| *it == 0)
    }

    fn where_case(n_cases: usize, holds: impl Fn(usize) -> bool + Sync) -> Self {
        let word = |place: usize| {
            let first = place * BITS;
            let here = first..(first + BITS).min(n_cases);
            here.fold(0, |bits, case| {
                bits | u64::from(holds(case)) << (case - first)
            })
        };
        let places = (0..n_cases.div_ceil(BITS)).into_par_iter();
        Self {
            bits: places.with_min_len(64).map(word).collect(),
        }
    }

    fn and(mut self, other: &Self) -> Self {
        for (it, other) in self.bits.iter_mut().zip(&other.bits) {
            *it &= other;
        }
        self
    }

    fn or(mut self, other: &Self) -> Self {
        for (it, other) in self.bits.iter_mut().zip(&other.bits) {
            *it |= other;
        }
        self
    }
}

/// Chooses among all cases of a log; bits of cases that are none may be set or not.
struct Chooser<'a> {
    log: &'a EventLog,
    reading: &'a LogReading,
}

impl Chooser<'_> {
    fn choose(&self, filter: &CaseFilter) -> CaseSet {
        match filter {
            CaseFilter::All(of) => {
                let every = self.cases(|_| true);
                of.iter()
                    .fold(every, |found, it| found.and(&self.choose(it)))
            }
            CaseFilter::Any(of) => {
                let none = self.cases(|_| false);
                of.iter().fold(none, |found, it| found.or(&self.choose(it)))
            }
            CaseFilter::Not(other) => {
                let mut found = self.choose(other);
                for it in &mut found.bits {
                    *it = !*it;
                }
                // No bits behind the last case.
                found.and(&self.cases(|_| true))
            }
            CaseFilter::Begins(period) => {
                self.cases(|case| self.ends_us(case).is_some_and(|it| period.holds(it.0)))
            }
            CaseFilter::Ends(period) => {
                self.cases(|case| self.ends_us(case).is_some_and(|it| period.holds(it.1)))
            }
            CaseFilter::Touches(period) => self.touches(*period),
            CaseFilter::Shows { fields, tuples } => self.shows(fields, tuples),
            CaseFilter::Contains(codes) => self.paths(|path| path.iter().any(in_set(codes))),
            CaseFilter::StartsWith(codes) => {
                self.paths(|path| path.first().is_some_and(in_set(codes)))
            }
            CaseFilter::EndsWith(codes) => {
                self.paths(|path| path.last().is_some_and(in_set(codes)))
            }
            CaseFilter::Follows {
                first,
                next,
                directly,
                within_us,
            } => {
                let followed = Followed {
                    first,
                    next,
                    directly: *directly,
                };
                match within_us {
                    None => self.paths(|path| followed.by_path(path)),
                    Some(within_us) => self.cases(|case| self.follows(case, &followed, *within_us)),
                }
            }
            CaseFilter::Lasts { least_us, most_us } => self.cases(|case| {
                let lasts_us = self.log.duration_us(self.reading, case).unwrap_or(0);
                least_us.is_none_or(|it| it <= lasts_us) && most_us.is_none_or(|it| lasts_us <= it)
            }),
            CaseFilter::Takes(paths) => {
                let taken: Vec<bool> = self
                    .reading
                    .paths
                    .numbers()
                    .map(|it| paths.contains(&it))
                    .collect();
                self.cases(|case| taken.get(self.reading.path_of[case] as usize) == Some(&true))
            }
            CaseFilter::Recent(window_us) => self.recent(*window_us),
            CaseFilter::Apart(apart) => self.apart(apart),
            CaseFilter::Scored { groups, wanted } => {
                let found = scores::cases_in(self.reading, groups, wanted);
                self.cases(|case| found.contains(&case))
            }
        }
    }

    fn recent(&self, window_us: i64) -> CaseSet {
        let end_us = self.log.period_us().map_or(0, |it| it.1);
        let is_recent = |ends: (i64, i64)| end_us - ends.1 <= window_us;
        self.cases(|case| self.ends_us(case).is_some_and(is_recent))
    }

    fn apart(&self, apart: &Apart) -> CaseSet {
        let own = apart.by.as_ref().map(|by| LogReading::of(self.log, by));
        let reading = own.as_ref().unwrap_or(self.reading);
        self.cases(|case| {
            let mut times = self.log.marked_in(reading, &apart.marks, case);
            reading.path_of[case] != NO_PATH
                && times.any(|(_, [from_us, to_us])| apart.range.holds(to_us - from_us))
        })
    }

    fn cases(&self, holds: impl Fn(usize) -> bool + Sync) -> CaseSet {
        CaseSet::where_case(self.log.n_cases(), holds)
    }

    /// Cases by their path, which is looked at once however many took it.
    fn paths(&self, holds: impl Fn(&[u32]) -> bool + Sync + Send) -> CaseSet {
        let paths = &self.reading.paths;
        let holds: Vec<bool> = paths
            .numbers()
            .into_par_iter()
            .with_min_len(1_024)
            .map(|it| holds(paths.codes_of(it)))
            .collect();
        self.cases(|case| holds.get(self.reading.path_of[case] as usize) == Some(&true))
    }

    fn ends_us(&self, case: usize) -> Option<(i64, i64)> {
        self.log.ends_us(self.reading, case)
    }

    fn touches(&self, period: Period) -> CaseSet {
        let log = self.log;
        self.cases(|case| {
            log.events_of(case).any(|event| {
                self.reading.all_codes[event] != LEFT_OUT
                    && (period.holds(log.begin_us(event))
                        || period.holds(log.parts().time_us[event]))
            })
        })
    }

    fn shows(&self, fields: &[LogField], tuples: &BTreeSet<Vec<Option<String>>>) -> CaseSet {
        let Distinct { values, tuple_of } = Distinct::of(self.log, fields);
        let is_wanted: Vec<bool> = values.iter().map(|it| tuples.contains(it)).collect();
        self.cases(|case| {
            self.log.events_of(case).any(|it| {
                self.reading.all_codes[it] != LEFT_OUT && is_wanted[tuple_of[it] as usize]
            })
        })
    }

    fn follows(&self, case: usize, followed: &Followed<'_>, within_us: i64) -> bool {
        let path = self.reading.path(case);
        let first = self.reading.counted_of(case).start;
        let event = |place: usize| self.reading.event(first + place);
        let last = |place: usize| self.reading.last_event(first + place);
        (0..path.len()).any(|before| {
            followed.first.contains(&path[before])
                && followed.places(path, before).any(|after| {
                    followed.next.contains(&path[after])
                        && self.log.gap_us(last(before), event(after)) <= within_us
                })
        })
    }
}

/// One code that follows another.
struct Followed<'a> {
    first: &'a BTreeSet<u32>,
    next: &'a BTreeSet<u32>,
    directly: bool,
}

impl Followed<'_> {
    /// The places that may hold what comes next.
    fn places(&self, path: &[u32], before: usize) -> Range<usize> {
        let end = if self.directly {
            before + 2
        } else {
            path.len()
        };
        before + 1..end.min(path.len())
    }

    fn by_path(&self, path: &[u32]) -> bool {
        (0..path.len()).any(|before| {
            self.first.contains(&path[before])
                && path[self.places(path, before)]
                    .iter()
                    .any(in_set(self.next))
        })
    }
}

fn in_set(codes: &BTreeSet<u32>) -> impl Fn(&u32) -> bool {
    |it| codes.contains(it)
}
