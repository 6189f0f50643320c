//! What the project remembers of an imported log.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{LogId, MapId};

/// An imported log as the project knows it; the events are in the event store under the same id and
/// never in the document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LogSummary {
    /// Identity, here and in the event store.
    pub id: LogId,
    /// The map it is laid over.
    pub map: MapId,
    /// The name of the file it came from, without its folder.
    pub source: String,
    /// How it was read: the confirmed roles as versioned JSON, so that the import can be repeated.
    pub recipe: String,
    /// Number of cases.
    pub n_cases: u64,
    /// Number of events.
    pub n_events: u64,
    /// Rows of the file that could not be read.
    pub n_rejected: u64,
    /// Time of the first event, microseconds since 1970 UTC; none where the log is empty.
    pub first_us: Option<i64>,
    /// Time of the last event, likewise.
    pub last_us: Option<i64>,
}
