//! What a front may ask before it edits.

use journey::Command;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a front may ask before it edits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum TrialRequest {
    /// Say which of these commands would be refused, done one after the other; nothing is changed.
    TryTogether {
        /// They, in order.
        commands: Vec<Command>,
    },
}
