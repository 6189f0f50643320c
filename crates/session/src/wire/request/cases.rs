//! What a front may ask about single cases.

use journey::CaseCondition;
use overlay::ReplayClock;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a front may ask about single cases.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum CasesRequest {
    /// The cases that a condition means, some at a time.
    Cases {
        /// The condition.
        condition: CaseCondition,
        /// How many to pass over.
        before: u32,
        /// How many at most.
        limit: u32,
    },
    /// One case, told from its first event to its last.
    Case {
        /// Its id in the log.
        id: String,
    },
    /// How cases move over the map, window of time by window of time.
    Replay {
        /// Which cases.
        condition: CaseCondition,
        /// By what clock.
        clock: ReplayClock,
    },
}
