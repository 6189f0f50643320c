//! What a file would draw.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A stage that a file would draw.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IncomingStage {
    /// What it is called.
    pub name: String,
    /// What its steps are called, from left to right.
    pub steps: Vec<String>,
}
