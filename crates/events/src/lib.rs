//! The **observed** journeys: a columnar event log and the questions one can ask it.
//!
//! Reading order: [`EventLog`] (what is kept), [`EventLogBuilder`] (how rows become a log),
//! [`Journeys`] (what one can ask). Knows nothing of maps; does no I/O.

mod answer;
mod builder;
mod case_set;
mod column;
mod dictionary;
mod distribution;
mod log;
mod notation;
mod passage;
mod profile;
mod question;
mod reading;
mod scores;
mod working;

pub use builder::EventLogBuilder;
pub use case_set::CaseSet;
pub use column::Column;
pub use column::codes::Codes;
pub use dictionary::Dictionary;
pub use distribution::{Distribution, median_rank, quantile_us};
pub use log::{BrokenParts, EventLog, EventLogParts};
pub use notation::log_from_text;
pub use passage::{Clock, Passage, Windows};
pub use profile::{NameSpan, Profile, Quality};
pub use question::{
    Apart, CaseEvent, CaseFilter, CaseHistory, CaseSummary, Classification, CodeCount, Follows,
    GapCount, GapRange, Grouping, Journeys, LogField, Mark, Marks, Meaning, Merging, Neighbours,
    OwnedVariant, Paths, Period, Tally, Tuple, Variant,
};
pub use reading::LogReading;
pub use scores::{PathGroups, ScoreCount, ScoreCounts, ScoreTable, Scored, ScoredAt};
pub use working::WorkingTime;
