//! A phase of the journey.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{MapId, StageId};
use crate::rank::Rank;

/// A high-level part of the journey that groups steps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Stage {
    /// Identity.
    pub id: StageId,
    /// The map it belongs to.
    pub map: MapId,
    /// Its place among the map's stages.
    pub rank: Rank,
    /// What the stage is called.
    pub name: String,
    /// Where it lies around the purchase.
    pub lifecycle: Lifecycle,
    /// How its steps may follow each other.
    pub flow: StageFlow,
    /// What is to be said when it is presented, for the eyes of who speaks; may be empty.
    #[serde(default)]
    pub speaker_notes: String,
    /// The stage it was first copied from with its map, which may be gone: both are twins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub twin_of: Option<StageId>,
}

/// Where a stage lies around the purchase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Lifecycle {
    /// Before the purchase.
    Consideration,
    /// The purchase itself.
    Purchase,
    /// After the purchase.
    PostPurchase,
}

/// How the steps of a stage may follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum StageFlow {
    /// As the transitions between them say.
    Drawn,
    /// In any order, any number of times, also not at all: a *free* stage.
    /// A transition to (from) any of its steps enters (leaves) the stage as a whole.
    Free,
    /// All branches, in any interleaving; steps with the same [`crate::Step::branch`] are one branch,
    /// ordered by the transitions among them. A transition to (from) any step enters (leaves) the block.
    Parallel,
}
