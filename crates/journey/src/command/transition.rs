//! What one can do to a transition.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::TransitionOrigin;
use crate::ids::{StepId, TransitionId};

/// Draw a transition from one step to another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Connect {
    /// Minted by the caller.
    pub id: TransitionId,
    /// Where it leaves.
    pub from: StepId,
    /// Where it arrives.
    pub to: StepId,
    /// How it came onto the map.
    pub origin: TransitionOrigin,
}

/// Lead a transition elsewhere.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Reconnect {
    /// Which transition.
    pub id: TransitionId,
    /// Where it leaves now.
    pub from: StepId,
    /// Where it arrives now.
    pub to: StepId,
}

/// Say when a transition is taken.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DescribeTransition {
    /// Which transition.
    pub id: TransitionId,
    /// When it is taken, in words.
    pub condition: String,
}

/// Remove a transition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Disconnect {
    /// Which transition.
    pub id: TransitionId,
}
