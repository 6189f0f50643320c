//! How a map is looked at, and such a way of looking under a name.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{LaneId, MapId, ViewId};

/// A way of looking at a map that was saved under a name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SavedView {
    /// Identity.
    pub id: ViewId,
    /// The map it shows.
    pub map: MapId,
    /// What it is called.
    pub name: String,
    /// Which of the two journeys shows.
    pub lens: LensView,
    /// In which order the lanes stand.
    pub arrangement: Arrangement,
    /// What of the map shows: of lanes of that map; tags and owners may be gone, and then nothing matches.
    pub narrowed: Narrowing,
    /// The view it was first copied from with its map, which may be gone: both are twins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub twin_of: Option<ViewId>,
}

/// Which of the two journeys shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum LensView {
    /// What the team drew.
    Assumed,
    /// The observed journeys over what the team drew.
    Overlay,
    /// What was observed alone.
    Observed,
}

/// In which order the lanes of one and the same map stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Arrangement {
    /// As the team put them.
    Journey,
    /// As a service blueprint has them, with the lines between its parts; what goes on within the person is left
    /// out.
    Blueprint,
}

/// What of a map shows; nothing of it is lost, and no figure counts anything else.
///
/// What is said of a step holds of everything at it, so a card is meant by the tags and owners of its steps too;
/// and a step is meant where something at it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Narrowing {
    /// Lanes that are left out.
    pub without: Vec<LaneId>,
    /// Tags one of which is there; no matter which where this is empty.
    pub tags: Vec<String>,
    /// Owners one of whom answers for something; no matter who where this is empty.
    pub owners: Vec<String>,
    /// Words that stand there, whatever their case; no matter which where this is empty.
    pub text: String,
    /// Whether steps at which nothing is meant are left out; otherwise they are dimmed, as cards are.
    pub only: bool,
}
