//! What a front is told of the past.

use language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The project as it was once something was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "MapMoment")]
pub struct Moment {
    /// Its number; numbers grow with time.
    pub seq: u64,
    /// When, in milliseconds since 1970 UTC.
    pub at_ms: i64,
    /// By whom.
    pub actor: String,
    /// What was done then.
    pub kind: MomentKind,
    /// What was done, was taken back or was done again: "rename step".
    pub label: String,
    /// What a person called the project as it was then.
    pub version: Option<String>,
}

impl Moment {
    /// The same with what was done in a language; the file keeps it in one.
    pub(crate) fn in_words(self, language: Language) -> Self {
        Self {
            label: language.edit(&self.label),
            ..self
        }
    }
}

/// What was done at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum MomentKind {
    /// The project began.
    Began,
    /// Something was done.
    Did,
    /// Something was taken back.
    Undid,
    /// Something was done again.
    Redid,
}
