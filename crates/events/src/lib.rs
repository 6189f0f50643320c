//! The **observed** journeys: a columnar event log and the questions one can ask it.
//!
//! Reading order: [`EventLog`] (what is kept), [`EventLogBuilder`] (how rows become a log),
//! [`Journeys`] (what one can ask). Knows nothing of maps; does no I/O.

mod answer;
mod builder;
mod codes;
mod column;
mod dictionary;
mod distribution;
mod log;
mod memo;
mod notation;
mod question;

pub use builder::EventLogBuilder;
pub use column::Column;
pub use dictionary::Dictionary;
pub use distribution::{Distribution, quantile_us};
pub use log::{BrokenParts, EventLog, EventLogParts};
pub use notation::log_from_text;
pub use question::{
    Classification, Closing, CodeCount, Follows, Journeys, LogField, Mark, Meaning, Profile, Tuple,
    Variant,
};
