//! The **observed** journeys: a columnar event log and the questions one can ask it.
//!
//! Knows nothing of maps; does no I/O.

mod builder;
mod column;
mod dictionary;
mod log;

pub use builder::EventLogBuilder;
pub use column::Column;
pub use dictionary::Dictionary;
pub use log::{BrokenParts, EventLog, EventLogParts};
