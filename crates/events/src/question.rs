//! The narrow door to observed journeys: four questions, and cases by id.
//!
//! Whoever asks says first what counts as what: it asks for the distinct [`Tuple`]s of the columns its
//! rules look at, gives each tuple a [`Meaning`], and sends this [`Classification`] along with every
//! question. Rules are thus evaluated once per distinct tuple and never per event, and an engine that
//! keeps its rows elsewhere can join the classification as a small table and send aggregates back.
//! Nothing above this door touches rows.

use std::collections::{BTreeMap, BTreeSet};

use crate::distribution::Distribution;

/// Observed journeys that can be asked about.
pub trait Journeys: Sync {
    /// Sizes, period and data quality of the whole log.
    fn profile(&self) -> Profile;

    /// Names of the attributes that events carry.
    fn attributes(&self) -> Vec<String>;

    /// The distinct combinations of values of these columns with their events and cases, in the order of
    /// their values.
    fn tuples(&self, fields: &[LogField]) -> Vec<Tuple>;

    /// The distinct paths with their cases: most cases first, then by codes.
    fn variants(&self, by: &Classification, closing: &Closing) -> Vec<Variant>;

    /// What directly follows what, with counts, cases and times; ordered by `from` and `to`.
    ///
    /// Cases without any counted event take no part.
    fn successions(&self, by: &Classification) -> Vec<Follows>;

    /// Times between neighbours of a path, gathered in groups: for every variant, in the order of
    /// [`Journeys::variants`], the marks say which neighbours go into which group. The answer has
    /// `n_groups` entries.
    fn times(
        &self,
        by: &Classification,
        variants: &[Variant],
        marks: &[Vec<Mark>],
        n_groups: usize,
    ) -> Vec<Option<Distribution>>;

    /// How often each code was seen, and how often first and last in a case; one entry a code seen, in
    /// the order of codes.
    fn steps(&self, by: &Classification) -> Vec<CodeCount>;

    /// The ids of cases that took this path, in log order, at most `limit`.
    fn cases(&self, by: &Classification, path: &[u32], limit: usize) -> Vec<String>;
}

/// A column of a log that a rule can look at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LogField {
    /// The name of the event.
    Activity,
    /// An attribute; a log without it has no value there.
    Attribute(String),
}

/// One distinct combination of values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tuple {
    /// One value a column asked for; none where the event has none.
    pub values: Vec<Option<String>>,
    /// Events with this combination.
    pub n_events: u64,
    /// Cases with at least one such event.
    pub n_cases: u64,
}

/// What an event counts as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Meaning {
    /// This code, freely chosen by whoever asks.
    Code(u32),
    /// Nothing, but it shows that something happened in between.
    Ignored,
    /// Nothing at all: left out on purpose.
    LeftOut,
}

/// What each distinct tuple of some columns counts as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Classification {
    /// The columns.
    pub fields: Vec<LogField>,
    /// The meaning of each tuple; a tuple that is missing here is ignored.
    pub meanings: BTreeMap<Vec<Option<String>>, Meaning>,
}

/// When a case counts as closed: its last counted event has one of these codes, or its last event (left
/// out ones aside) lies longer than this before the end of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    /// Codes after which a case is over.
    pub codes: BTreeSet<u32>,
    /// How long a silence closes a case, in microseconds.
    pub window_us: i64,
}

/// One distinct path.
///
/// Cases whose every event is ignored have the empty path; cases whose every event is left out are no
/// cases at all.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// What happened, in order.
    pub codes: Vec<u32>,
    /// Cases that took it.
    pub n_cases: u64,
    /// Those of them that are still open.
    pub n_open: u64,
    /// From the beginning of the first to the end of the last counted event, median over its cases;
    /// 0 for the empty path.
    pub duration_us_median: f64,
}

/// One code directly followed by another, within the counted events.
#[derive(Clone, Debug, PartialEq)]
pub struct Follows {
    /// The first; none stands for the start of a case.
    pub from: Option<u32>,
    /// The next; none stands for the end of a case.
    pub to: Option<u32>,
    /// How often.
    pub count: u64,
    /// Cases in which it happens at least once.
    pub n_cases: u64,
    /// Ignored events that lie between, over all occurrences.
    pub n_ignored_between: u64,
    /// From the end of the first to the beginning of the next; none at start and end.
    pub times: Option<Distribution>,
}

/// Puts the time between two neighbours of a path into a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark {
    /// Place of the earlier event in the path.
    pub before: u32,
    /// Place of the later event in the path.
    pub after: u32,
    /// The group.
    pub group: u32,
}

/// How often one code was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeCount {
    /// The code.
    pub code: u32,
    /// Its events.
    pub n_events: u64,
    /// Cases with at least one.
    pub n_cases: u64,
    /// Cases it begins.
    pub n_first: u64,
    /// Cases it ends.
    pub n_last: u64,
}

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
}
