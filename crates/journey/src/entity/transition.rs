//! A drawn link between two steps.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::ExpectedTime;
use crate::ids::{StepId, TransitionId};

/// A drawn possible movement from one step to another. Branching is exclusive choice; a loop is a
/// transition that leads back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Transition {
    /// Identity.
    pub id: TransitionId,
    /// Where it leaves; never the same step as `to`.
    pub from: StepId,
    /// Where it arrives.
    pub to: StepId,
    /// How it came onto the map.
    pub origin: TransitionOrigin,
    /// When it is taken, in words; may be empty.
    pub condition: String,
    /// How long it is expected to take, where somebody said so.
    #[serde(default)]
    pub expected_time: Option<ExpectedTime>,
    /// How much of what leaves its step is expected to go this way, in thousandths, where somebody said so.
    #[serde(default)]
    pub expected_permille: Option<u16>,
    /// The transition it was first copied from with its map, which may be gone: both are twins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub twin_of: Option<TransitionId>,
}

impl Transition {
    /// A transition of which nothing more is said.
    #[must_use]
    pub fn plain(id: TransitionId, from: StepId, to: StepId, origin: TransitionOrigin) -> Self {
        Self {
            id,
            from,
            to,
            origin,
            condition: String::new(),
            expected_time: None,
            expected_permille: None,
            twin_of: None,
        }
    }
}

/// How a transition came onto the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum TransitionOrigin {
    /// Drawn along with a new step, because the map links new steps to their neighbours.
    Next,
    /// Drawn by a person.
    Drawn,
    /// Accepted from the observed journeys: a desire path that was paved.
    Observed,
}
