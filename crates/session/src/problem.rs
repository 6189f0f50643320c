//! What a front is told when something could not be done.

use journey::EntityId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why something could not be done, in the user's words, with a next step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// What kind it is.
    pub kind: ProblemKind,
    /// A sentence without its full stop.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
    /// Where on the map.
    pub at: Option<EntityId>,
}

/// What kind of problem; a front shows each differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ProblemKind {
    /// The command cannot be done now: a quiet note at the place.
    Refusal,
    /// A file, a disk or foreign data: a dialog.
    Failure,
    /// Our mistake: the map is intact.
    Bug,
}
