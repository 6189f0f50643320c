//! A row of the map.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{LaneId, MapId};
use crate::rank::Rank;

/// A horizontal band that holds one kind of information for all steps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Lane {
    /// Identity.
    pub id: LaneId,
    /// The map it belongs to.
    pub map: MapId,
    /// Its place among the map's lanes, from the top.
    pub rank: Rank,
    /// What the lane is called.
    pub name: String,
    /// What it holds.
    pub kind: LaneKind,
}

/// What a lane holds; decides its colour and how its cells are edited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum LaneKind {
    /// What the person does.
    Actions,
    /// What the person thinks or asks, best as a quotation.
    Thoughts,
    /// How the person feels: a curve from −2 to +2.
    Emotion,
    /// What the person needs.
    Needs,
    /// What the person believes will happen.
    Expectations,
    /// Where customer and company meet.
    Touchpoints,
    /// Through what they meet.
    Channels,
    /// Obstacles and bad experiences.
    Pains,
    /// Good experiences.
    Gains,
    /// What the customer sees, holds or hears.
    Evidence,
    /// What staff or systems do that the customer can see.
    Frontstage,
    /// What they do that the customer cannot see.
    Backstage,
    /// The systems involved.
    Systems,
    /// Who answers for it.
    Owners,
    /// What is measured.
    Metrics,
    /// Problems worth solving, put positively.
    Opportunities,
    /// Anything else.
    Notes,
}
