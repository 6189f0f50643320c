//! What a front may ask about the maps of the open project.

use journey::{EntityId, MapId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a front may ask about the maps of the open project.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum MapRequest {
    /// Show one of the maps.
    OpenMap {
        /// Which.
        map: MapId,
        /// Where the person is on the map that shows now.
        #[ts(optional)]
        from: Option<EntityId>,
    },
    /// Say what is different on one map from another that it was copied from, or that was copied from it.
    MapDifferences {
        /// The map that is held against.
        from: MapId,
        /// The one that is told of.
        to: MapId,
    },
}
