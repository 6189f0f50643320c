//! One journey map and the lens it is true for.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::Counting;
use crate::ids::{MapId, StepId};

pub(super) mod brand;
pub(super) mod counting;
pub(super) mod notes;
pub(super) mod view;

/// One journey map: a timeline of steps in stages, with lanes of content below.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct JourneyMap {
    /// Identity.
    pub id: MapId,
    /// What the map is called.
    pub title: String,
    /// The point of view the map is true for.
    pub lens: Lens,
    /// What becomes of events that no rule claims.
    pub unmatched: UnmatchedEvents,
    /// Whether a new step is linked into the row of its neighbours by a "next" transition.
    pub link_new_steps: bool,
    /// How its cases and times are counted.
    #[serde(default)]
    pub counting: Counting,
    /// What is to be said when the whole map is presented, for the eyes of who speaks; may be empty.
    #[serde(default)]
    pub speaker_notes: String,
    /// The map it was first copied from, which may be gone. Maps with the same one are a family: each draws
    /// things of its own, and log, match rules, score rules and segments are shared among them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub twin_of: Option<MapId>,
    /// The step of another map that it draws in detail; a step has one such map at most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub detail_of: Option<StepId>,
    /// The family that it joined when it came to draw a step of one of its maps in detail, and stays in: the map
    /// that the family is known by, which may be gone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub joined: Option<MapId>,
}

impl JourneyMap {
    /// What all maps of its family have in common: log, match rules, score rules and segments are shared by those
    /// with the same.
    #[must_use]
    pub fn family(&self) -> MapId {
        self.joined.unwrap_or_else(|| self.root())
    }
}

/// For whom, for what and as of when a map is true: what stands in its header; one map, one lens.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Lens {
    /// Who takes the journey.
    pub persona: String,
    /// The situation and need that starts the journey and bounds it.
    pub scenario: String,
    /// What the person wants to achieve.
    pub goal: String,
    /// What the person believes will happen.
    pub expectation: String,
    /// What the map covers, and what it leaves out.
    pub scope: String,
    /// What sets the journey off.
    pub trigger: String,
    /// Where the journey ends.
    pub end: String,
    /// How far the team's work on the map is.
    pub status: Option<MapStatus>,
    /// Which version of the map it is, in the team's words.
    pub version: String,
    /// The day the map speaks of, written as 2026-12-25; may be empty.
    pub date: String,
    /// Whether the map shows how it is or how it is to be, where somebody said so.
    #[serde(default)]
    pub kind: Option<MapKind>,
}

/// Which time a map speaks of; either may be planned, and neither is what was observed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum MapKind {
    /// How it is today.
    AsIs,
    /// How it is intended to be.
    ToBe,
}

/// How far the team's work on a map is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum MapStatus {
    /// Being drawn.
    Draft,
    /// With others, to be looked at.
    InReview,
    /// What the team holds to be so.
    Agreed,
    /// No longer how it is.
    Outdated,
}

/// The two readings of events that no rule claims; never chosen silently.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum UnmatchedEvents {
    /// Project them away: they are counted, listed, and take no part in the journeys.
    Ignore,
    /// Keep them in the journeys as touchpoints off the map.
    Keep,
}
