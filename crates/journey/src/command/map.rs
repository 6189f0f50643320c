//! What one can do to a map.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::{Lens, UnmatchedEvents};
use crate::ids::MapId;

/// Start a new, empty map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddMap {
    /// Minted by the caller.
    pub id: MapId,
    /// What the map is called.
    pub title: String,
}

/// Call the map something else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RenameMap {
    /// Which map.
    pub id: MapId,
    /// The new title.
    pub title: String,
}

/// Say for whom and for what the map is true.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetLens {
    /// Which map.
    pub id: MapId,
    /// The whole new lens.
    pub lens: Lens,
}

/// Choose what becomes of events that no rule claims.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetUnmatched {
    /// Which map.
    pub id: MapId,
    /// The new reading.
    pub unmatched: UnmatchedEvents,
}

/// Choose whether new steps are linked to their neighbours.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetLinkNewSteps {
    /// Which map.
    pub id: MapId,
    /// Whether they are.
    pub on: bool,
}
