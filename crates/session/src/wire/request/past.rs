//! What a front may ask about the past.

use journey::EntityId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a front may ask about the past of the open project.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum PastRequest {
    /// All moments of the open project.
    History,
    /// Show the project as it was at a moment, or as it is now; it comes as a notice. What was cannot be
    /// edited.
    LookBack {
        /// The moment's number; none for now.
        to: Option<u64>,
    },
    /// Say what became different between two moments.
    Differences {
        /// The number of the earlier one.
        from: u64,
        /// The number of the later one; none for now.
        to: Option<u64>,
    },
    /// Make something as it was at a moment; whoever looks back at all of it is back at now.
    Restore {
        /// The moment's number.
        from: u64,
        /// What; none for all that is drawn.
        what: Option<EntityId>,
    },
    /// Call the project as it was at a moment by a name.
    NameVersion {
        /// The moment's number.
        seq: u64,
        /// The name; an empty one takes it away.
        name: String,
    },
}
