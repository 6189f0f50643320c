//! What a presentation stops at.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::EntityId;
use crate::ids::{MapId, StageId};

/// What is shown at a stop of a presentation, and has speaker notes of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", content = "id", rename_all = "camelCase")]
pub enum Presented {
    /// A whole map.
    Map(MapId),
    /// One of its stages.
    Stage(StageId),
}

impl From<Presented> for EntityId {
    fn from(it: Presented) -> Self {
        match it {
            Presented::Map(map) => map.into(),
            Presented::Stage(stage) => stage.into(),
        }
    }
}
