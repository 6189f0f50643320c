//! The narrow door to observed journeys: four questions, and cases by id.
//!
//! Whoever asks says first what counts as what: it asks for the distinct [`Tuple`]s of the columns its
//! rules look at, gives each tuple a [`Meaning`], and sends this [`Classification`] along with every
//! question. Rules are thus evaluated once per distinct tuple and never per event, and an engine that
//! keeps its rows elsewhere can join the classification as a small table and send aggregates back.
//! Nothing above this door touches rows.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::distribution::Distribution;
use crate::passage::{Passage, Windows};
use crate::profile::Profile;
use crate::scores::{PathGroups, ScoreCounts, ScoreTable};
use crate::working::WorkingTime;

mod marks;
mod paths;

pub use marks::{GapCount, Mark, Marks};
pub use paths::Paths;

/// Observed journeys that can be asked about.
///
/// Reading a log under a classification and choosing a cohort are steps of their own, because their
/// answers outlive a question: a drawing may change a hundred times while the rules and the filter stay.
pub trait Journeys: Sync {
    /// What is kept of the log under one classification.
    type Reading: fmt::Debug + Send + Sync;
    /// The cases of a reading that passed a filter.
    type Cohort: fmt::Debug + Send + Sync;

    /// Sizes, period and data quality of the whole log.
    fn profile(&self) -> Profile;

    /// Names of the attributes that events carry.
    fn attributes(&self) -> Vec<String>;

    /// The distinct combinations of values of these columns with their events and cases, in the order of
    /// their values.
    fn tuples(&self, fields: &[LogField]) -> Vec<Tuple>;

    /// How many events and cases show each group of tuples, window by window.
    fn tallies(&self, by: &Grouping) -> Vec<Vec<Tally>>;

    /// Reads every event as what it counts as.
    fn read(&self, by: &Classification) -> Self::Reading;

    /// The distinct paths of all cases; every other answer speaks of them by number.
    fn paths<'a>(&self, reading: &'a Self::Reading) -> &'a Paths;

    /// The cases that pass a filter.
    fn within(&self, reading: &Self::Reading, filter: &CaseFilter) -> Self::Cohort;

    /// The paths that cases of the cohort took: most cases first, then by number.
    ///
    /// A case is recent when its last event (left out ones aside) lies at most `window_us` before the end
    /// of the log.
    fn variants(
        &self,
        reading: &Self::Reading,
        cohort: &Self::Cohort,
        window_us: i64,
    ) -> Vec<Variant>;

    /// The same apart by owner: the value of an attribute that the first event of a case to have one has. A
    /// case without any is its own owner. In the order of owners, then of paths.
    fn variants_by_owner(
        &self,
        reading: &Self::Reading,
        cohort: &Self::Cohort,
        attribute: &str,
        window_us: i64,
    ) -> Vec<OwnedVariant>;

    /// From the beginning of the first to the end of the last counted event, for each of these paths;
    /// none where no case of the cohort took it or nothing is counted.
    fn durations(
        &self,
        reading: &Self::Reading,
        cohort: &Self::Cohort,
        paths: &[u32],
    ) -> Vec<Option<Distribution>>;

    /// The same for each case of the cohort of which something counts, with its path, ascending: in
    /// microseconds.
    fn durations_us(&self, reading: &Self::Reading, cohort: &Self::Cohort) -> Vec<(i64, u32)>;

    /// How many cases of the cohort have an event with each value of an attribute, in the order of values.
    /// Of the cases that take a path only the events before this place of it count, where one is given;
    /// left out events never do.
    fn values(
        &self,
        reading: &Self::Reading,
        cohort: &Self::Cohort,
        attribute: &str,
        before: &[Option<u32>],
    ) -> Vec<(String, u64)>;

    /// What directly follows what, with counts, cases and times.
    ///
    /// Cases without any counted event take no part.
    fn neighbours(&self, reading: &Self::Reading, cohort: &Self::Cohort) -> Neighbours;

    /// Times between events of a path, gathered in groups: the marks say for every path which two of its
    /// events go into which group. The answer has [`Marks::n_groups`] entries.
    fn times(
        &self,
        reading: &Self::Reading,
        cohort: &Self::Cohort,
        marks: &Marks,
    ) -> Vec<Option<Distribution>>;

    /// The same times one by one, in microseconds and ascending; a later place behind the last event stands for
    /// the end of the log here. Among others: whether two cohorts differ is a question of
    /// the order of their times, which no distribution answers.
    fn times_us(
        &self,
        reading: &Self::Reading,
        cohort: &Self::Cohort,
        marks: &Marks,
    ) -> Vec<Vec<i64>>;

    /// How many of these times lie in a range by the calendar, gathered in groups as for `times`. A cohort may
    /// have been chosen under another reading that leaves out the same events.
    fn apart(
        &self,
        reading: &Self::Reading,
        cohort: &Self::Cohort,
        marks: &Marks,
        range: GapRange,
    ) -> Vec<GapCount>;

    /// How many cases pass between two events of a path, gathered in groups as for `times`, by the windows
    /// in which they leave the one and arrive at the other; where the later place lies behind the last
    /// event, it stands for the end of the case. Ordered; who leaves outside the windows is passed over.
    fn passages(
        &self,
        reading: &Self::Reading,
        cohort: &Self::Cohort,
        marks: &Marks,
        windows: &Windows,
    ) -> Vec<Passage>;

    /// How often each code was seen, and how often first and last in a case; one entry a code seen, in
    /// the order of codes.
    fn steps(&self, reading: &Self::Reading, cohort: &Self::Cohort) -> Vec<CodeCount>;

    /// How often each score was given, gathered in groups: they say for every event of every path in which
    /// group the scores count that were given at it.
    fn scores(
        &self,
        reading: &Self::Reading,
        cohort: &Self::Cohort,
        groups: &PathGroups,
    ) -> ScoreCounts;

    /// The cases of the cohort in log order, at most `limit` behind the first `n_before`.
    fn cases(
        &self,
        reading: &Self::Reading,
        cohort: &Self::Cohort,
        n_before: usize,
        limit: usize,
    ) -> Vec<CaseSummary>;

    /// Everything known of one case; none where there is none of this id.
    fn case(&self, reading: &Self::Reading, id: &str) -> Option<CaseHistory>;
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

/// Which events are counted together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grouping {
    /// The columns.
    pub fields: Vec<LogField>,
    /// The group of each tuple; one that is missing here is not counted.
    pub groups: BTreeMap<Vec<Option<String>>, u32>,
    /// How many groups there are.
    pub n_groups: u32,
    /// When each window begins, ascending, microseconds since 1970 UTC: an event counts in the last one that has
    /// begun when it ends, and in none before the first.
    pub begins_us: Vec<i64>,
}

/// How often something was seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Events.
    pub n_events: u64,
    /// Cases with at least one of them.
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
    /// Which events carry scores, whatever they count as.
    pub scores: ScoreTable,
    /// Which codes count as one event where they happen several times in a row.
    pub merging: Merging,
    /// The time that counts in gaps and durations; none counts all of it. Filters, windows and the question
    /// which case is recent go by the calendar.
    pub working: Option<WorkingTime>,
}

/// Which codes count as one event, from the begin of the first to the end of the last, where they happen several
/// times in a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Merging {
    /// None.
    #[default]
    None,
    /// These.
    Codes(BTreeSet<u32>),
    /// Every one.
    All,
}

impl Merging {
    pub(crate) fn holds(&self, code: u32) -> bool {
        match self {
            Self::None => false,
            Self::Codes(codes) => codes.contains(&code),
            Self::All => true,
        }
    }
}

/// Says which cases are asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaseFilter {
    /// Cases that pass every one of these; all cases where there is none.
    All(Vec<Self>),
    /// Cases that pass at least one of these.
    Any(Vec<Self>),
    /// Cases that do not pass this.
    Not(Box<Self>),
    /// Cases whose first event (left out ones aside) begins in this period.
    Begins(Period),
    /// Cases whose last event (left out ones aside) ends in this period.
    Ends(Period),
    /// Cases with an event (left out ones aside) in this period.
    Touches(Period),
    /// Cases with an event (left out ones aside) that shows one of these tuples.
    Shows {
        /// The columns.
        fields: Vec<LogField>,
        /// The tuples of their values.
        tuples: BTreeSet<Vec<Option<String>>>,
    },
    /// Cases in which one of these codes happens.
    Contains(BTreeSet<u32>),
    /// Cases that start with one of these codes.
    StartsWith(BTreeSet<u32>),
    /// Cases whose last counted event has one of these codes.
    EndsWith(BTreeSet<u32>),
    /// Cases in which one code follows another.
    Follows {
        /// What comes first.
        first: BTreeSet<u32>,
        /// What comes later.
        next: BTreeSet<u32>,
        /// Whether nothing counted may lie between.
        directly: bool,
        /// The longest time between, in microseconds, if any.
        within_us: Option<i64>,
    },
    /// Cases that last at least, and at most, so many microseconds from first to last counted event.
    Lasts {
        /// Shortest, inclusive.
        least_us: Option<i64>,
        /// Longest, inclusive.
        most_us: Option<i64>,
    },
    /// Cases that took one of these paths, by number.
    Takes(BTreeSet<u32>),
    /// Cases with a score that counts in one of these groups.
    Scored {
        /// The group of every event of every path.
        groups: PathGroups,
        /// The groups that are meant.
        wanted: BTreeSet<u32>,
    },
    /// Cases whose last event (left out ones aside) lies at most so many microseconds before the end of
    /// the log.
    Recent(i64),
    /// Cases with two marked events whose time apart lies in a range.
    Apart(Box<Apart>),
}

/// Two events of a case whose time apart lies in a range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Apart {
    /// The classification whose paths are marked; that of the reading where none.
    pub by: Option<Classification>,
    /// Which events of each path.
    pub marks: Marks,
    /// The range.
    pub range: GapRange,
}

/// A range of times between two events, in microseconds; open where a side is missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GapRange {
    /// Shortest, inclusive.
    pub least_us: Option<i64>,
    /// Longest, inclusive.
    pub most_us: Option<i64>,
}

impl GapRange {
    /// Whether a time lies in it.
    #[must_use]
    pub fn holds(&self, gap_us: i64) -> bool {
        self.least_us.is_none_or(|it| it <= gap_us) && self.most_us.is_none_or(|it| gap_us <= it)
    }
}

impl CaseFilter {
    /// Every case.
    #[must_use]
    pub fn everything() -> Self {
        Self::All(Vec::new())
    }
}

/// A stretch of time, microseconds since 1970 UTC; open where a side is missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Period {
    /// First moment, inclusive.
    pub from_us: Option<i64>,
    /// First moment behind it.
    pub before_us: Option<i64>,
}

impl Period {
    /// Whether a moment lies in it.
    #[must_use]
    pub fn holds(&self, moment_us: i64) -> bool {
        self.from_us.is_none_or(|it| it <= moment_us)
            && self.before_us.is_none_or(|it| moment_us < it)
    }
}

/// One path with the cases of a cohort that took it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variant {
    /// The number of the path.
    pub path: u32,
    /// Cases that took it.
    pub n_cases: u64,
    /// Those of them that are recent.
    pub n_recent: u64,
}

/// One path with the cases of one owner that took it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnedVariant {
    /// Whose cases they are: a number that is the same for all cohorts of a log.
    pub owner: u64,
    /// Whether they name their owner.
    pub is_named: bool,
    /// The number of the path.
    pub path: u32,
    /// Cases that took it.
    pub n_cases: u64,
    /// Those of them that are recent.
    pub n_recent: u64,
}

/// What directly follows what, within the counted events.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Neighbours {
    /// Every pair that was seen, ordered by `from` and `to`.
    pub follows: Vec<Follows>,
    /// By code: from the end of its events to the beginning of the next one, whatever it is; nothing for a code
    /// that nothing ever follows.
    pub until_next: BTreeMap<u32, Distribution>,
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

/// One case, in short.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseSummary {
    /// Its id in the log.
    pub id: String,
    /// The number of its path.
    pub path: u32,
    /// When its first event (left out ones aside) began, microseconds since 1970 UTC.
    pub begin_us: i64,
    /// When its last event (left out ones aside) ended.
    pub end_us: i64,
    /// Its events, left out ones aside.
    pub n_events: u64,
}

/// Everything known of one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseHistory {
    /// The case in short.
    pub summary: CaseSummary,
    /// Its events in order, left out ones as well.
    pub events: Vec<CaseEvent>,
}

/// One event of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseEvent {
    /// Its name.
    pub name: String,
    /// When it began.
    pub begin_us: i64,
    /// When it ended, or happened.
    pub end_us: i64,
    /// What it counts as.
    pub meaning: Meaning,
    /// Whether it counts as one with the counted event before it.
    pub is_merged: bool,
    /// Its attributes by name, those it has.
    pub attributes: Vec<(String, String)>,
}
