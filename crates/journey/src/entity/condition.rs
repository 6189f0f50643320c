//! Which cases are meant: conditions that a filter or a segment is made of.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::{FigureId, Place, Predicate};

/// Says of every case whether it is meant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum CaseCondition {
    /// Every part holds; true where there is none.
    All {
        /// The parts.
        of: Vec<CaseCondition>,
    },
    /// At least one part holds.
    Any {
        /// The parts.
        of: Vec<CaseCondition>,
    },
    /// The part does not hold.
    Not {
        /// The part.
        of: Box<CaseCondition>,
    },
    /// The case begins in this period.
    Begins {
        /// The period.
        period: Period,
    },
    /// The case ends in this period.
    Ends {
        /// The period.
        period: Period,
    },
    /// Something happens in this period.
    Touches {
        /// The period.
        period: Period,
    },
    /// The case has an event of which this holds.
    Shows {
        /// What holds of the event.
        predicate: Predicate,
    },
    /// This happens in the case.
    Contains {
        /// What happens.
        place: Place,
    },
    /// The case starts with this.
    StartsWith {
        /// What happens first.
        place: Place,
    },
    /// This is the last thing that happens in the case.
    EndsWith {
        /// What happens last.
        place: Place,
    },
    /// One thing follows another.
    Follows {
        /// What comes first.
        first: Place,
        /// What comes later.
        next: Place,
        /// Whether nothing else may lie between.
        directly: bool,
        /// The longest time between, in seconds, if any.
        within_s: Option<f64>,
    },
    /// The case lasts at least, and at most, so long from first to last event.
    Lasts {
        /// Shortest, in seconds, inclusive.
        least_s: Option<f64>,
        /// Longest, in seconds, inclusive.
        most_s: Option<f64>,
    },
    /// Something happens again in the case.
    Repeats {
        /// What; anything where none.
        place: Option<Place>,
        /// Where before it happened last; anywhere where none.
        how: Option<Repetition>,
        /// Whether the map allows it, or does not; either where none.
        allowed: Option<bool>,
    },
    /// The case is one of those that a number counts.
    CountsIn {
        /// The number.
        figure: FigureId,
    },
    /// The case may still go on.
    IsOpen,
}

impl CaseCondition {
    /// Holds of every case.
    #[must_use]
    pub fn everything() -> Self {
        Self::All { of: Vec::new() }
    }
}

/// Where what happens again happened last before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Repetition {
    /// Right before: a a.
    SelfLoop,
    /// With one other thing between: a b a.
    PingPong,
    /// With more between.
    Elsewhere,
}

impl Repetition {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::SelfLoop, Self::PingPong, Self::Elsewhere];
}

/// A stretch of time; open where a side is missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Period {
    /// First moment, inclusive, microseconds since 1970 UTC.
    pub from_us: Option<i64>,
    /// First moment behind it.
    pub before_us: Option<i64>,
}
