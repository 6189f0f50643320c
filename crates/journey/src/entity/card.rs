//! One piece of content.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{CardId, LaneId, StepId};
use crate::rank::Rank;

/// One piece of content in a lane at a step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Card {
    /// Identity.
    pub id: CardId,
    /// The row it is in.
    pub lane: LaneId,
    /// The column it is in.
    pub step: StepId,
    /// Its place in the cell, from the top.
    pub rank: Rank,
    /// What it says.
    pub text: String,
}
