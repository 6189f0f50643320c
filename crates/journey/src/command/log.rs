//! What one can do with an imported log.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::LogSummary;
use crate::ids::LogId;

/// Lay an imported log over a map, in place of the one that was there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AttachLog {
    /// What the project remembers of it.
    pub log: LogSummary,
}

/// Take a log off its map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DetachLog {
    /// Which log.
    pub id: LogId,
}
