//! What one can do to a stage.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::{Lifecycle, StageFlow};
use crate::ids::{MapId, StageId};

/// Add a stage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddStage {
    /// Minted by the caller.
    pub id: StageId,
    /// The map it goes to.
    pub map: MapId,
    /// The stage it goes before; none puts it last.
    pub before: Option<StageId>,
    /// What it is called.
    pub name: String,
    /// Where it lies around the purchase.
    pub lifecycle: Lifecycle,
}

/// Call a stage something else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RenameStage {
    /// Which stage.
    pub id: StageId,
    /// The new name.
    pub name: String,
}

/// Put a stage elsewhere in the row, with all its steps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MoveStage {
    /// Which stage.
    pub id: StageId,
    /// The stage it goes before; none puts it last.
    pub before: Option<StageId>,
}

/// Remove a stage with its steps, their cards, emotions and transitions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RemoveStage {
    /// Which stage.
    pub id: StageId,
}

/// Say where a stage lies around the purchase.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetLifecycle {
    /// Which stage.
    pub id: StageId,
    /// The new place.
    pub lifecycle: Lifecycle,
}

/// Say how the steps of a stage may follow each other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetStageFlow {
    /// Which stage.
    pub id: StageId,
    /// The new way.
    pub flow: StageFlow,
}
