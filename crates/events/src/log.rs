//! Observed events, one column per attribute, sorted by case and then by time.

use std::ops::Range;

use crate::column::Column;
use crate::column::codes::Codes;
use crate::dictionary::Dictionary;

/// Observed events, one column per attribute.
///
/// Cases stand in order of first appearance; the events of a case stand side by side, by time (by
/// start and then by end, where both are known), ties in file order.
#[derive(Clone, Debug, PartialEq)]
pub struct EventLog {
    parts: EventLogParts,
    period_us: Option<(i64, i64)>,
}

/// The columns of a log, for storing it and bringing it back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventLogParts {
    /// Activity names by code.
    pub activities: Dictionary,
    /// Case ids; a case's number is its code.
    pub cases: Dictionary,
    /// Events of case c are `offsets[c]..offsets[c + 1]`; one more entry than cases.
    pub offsets: Vec<u32>,
    /// Activity code of each event.
    pub activity: Codes,
    /// When each event happened (ended, where a start is known), microseconds since 1970 UTC.
    pub time_us: Vec<i64>,
    /// When each event began, where the log says so.
    pub start_us: Option<Vec<i64>>,
    /// Everything else known of the events.
    pub attributes: Vec<Column>,
}

/// Why columns do not make a log.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the columns of the event log do not fit together: {0}")]
pub struct BrokenParts(pub &'static str);

impl EventLog {
    /// Puts columns back together, checked.
    ///
    /// # Errors
    /// When lengths differ, codes point nowhere, or cases do not cover the events.
    pub fn from_parts(parts: EventLogParts) -> Result<Self, BrokenParts> {
        let n_events = parts.activity.len();
        let offsets = &parts.offsets;
        if offsets.len() != parts.cases.len() + 1 || offsets.first() != Some(&0) {
            return Err(BrokenParts("cases and offsets differ in number"));
        }
        if offsets.last().map(|&it| it as usize) != Some(n_events) || !offsets.is_sorted() {
            return Err(BrokenParts("the cases do not cover the events"));
        }
        if parts.time_us.len() != n_events
            || parts
                .start_us
                .as_ref()
                .is_some_and(|it| it.len() != n_events)
            || parts.attributes.iter().any(|it| it.codes.len() != n_events)
        {
            return Err(BrokenParts("columns differ in length"));
        }
        let mut attributes = parts.attributes.iter();
        if !parts.activity.are_below(parts.activities.len(), false)
            || !attributes.all(|it| it.codes.are_below(it.values.len(), true))
        {
            return Err(BrokenParts("a code points nowhere"));
        }
        let begins = parts.start_us.as_ref().unwrap_or(&parts.time_us);
        let period_us = begins.iter().min().zip(parts.time_us.iter().max());
        Ok(Self {
            period_us: period_us.map(|it| (*it.0, *it.1)),
            parts,
        })
    }

    /// The columns.
    #[must_use]
    pub fn parts(&self) -> &EventLogParts {
        &self.parts
    }

    /// Number of events.
    #[must_use]
    pub fn n_events(&self) -> usize {
        self.parts.activity.len()
    }

    /// Number of cases.
    #[must_use]
    pub fn n_cases(&self) -> usize {
        self.parts.cases.len()
    }

    /// The places of a case's events.
    #[must_use]
    pub fn events_of(&self, case: usize) -> Range<usize> {
        self.parts.offsets[case] as usize..self.parts.offsets[case + 1] as usize
    }

    /// When an event began, or happened where no start is known.
    #[must_use]
    pub fn begin_us(&self, event: usize) -> i64 {
        self.parts
            .start_us
            .as_ref()
            .map_or(self.parts.time_us[event], |it| it[event])
    }

    /// First and last moment of the log.
    #[must_use]
    pub fn period_us(&self) -> Option<(i64, i64)> {
        self.period_us
    }
}
