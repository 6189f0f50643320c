//! Another copy of the open project, as a front is told of it.

use journey::{Clash, Difference};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What bringing in another copy would make different.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MergePreview {
    /// What the file of the copy is called.
    pub name: String,
    /// The state of it that was looked at.
    pub state: String,
    /// What becomes different here.
    pub differences: Vec<Difference>,
    /// What both changed, each in another way.
    pub clashes: Vec<Clash>,
    /// What is in one of the copies and cannot stand beside what is in the other.
    pub left_out: Vec<Difference>,
    /// Whether so much goes that somebody may have removed it by mistake.
    pub removes_much: bool,
    /// By how many hours the clock of the other computer is ahead, where it is by more than a day: then its changes
    /// pass for the later ones.
    pub hours_ahead: Option<u32>,
}
