//! What one can do to a lane.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::LaneKind;
use crate::ids::{LaneId, MapId};

/// Add a lane.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddLane {
    /// Minted by the caller.
    pub id: LaneId,
    /// The map it goes to.
    pub map: MapId,
    /// The lane it goes above; none puts it last.
    pub before: Option<LaneId>,
    /// What it is called.
    pub name: String,
    /// What it holds.
    pub kind: LaneKind,
}

/// Call a lane something else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RenameLane {
    /// Which lane.
    pub id: LaneId,
    /// The new name.
    pub name: String,
}

/// Put a lane elsewhere.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MoveLane {
    /// Which lane.
    pub id: LaneId,
    /// The lane it goes above; none puts it last.
    pub before: Option<LaneId>,
}

/// Remove a lane with its cards and emotions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RemoveLane {
    /// Which lane.
    pub id: LaneId,
}
