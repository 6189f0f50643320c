//! Cases that belong together, under a name.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::CaseCondition;
use crate::ids::{MapId, SegmentId};
use crate::rank::Rank;

/// A condition over cases that was saved under a name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Segment {
    /// Identity.
    pub id: SegmentId,
    /// The map it belongs to.
    pub map: MapId,
    /// Its place among the map's segments.
    pub rank: Rank,
    /// What it is called.
    pub name: String,
    /// Which cases belong to it.
    pub condition: CaseCondition,
}
