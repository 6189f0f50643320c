//! One column of the map.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::Icon;
use crate::ids::{StageId, StepId, TouchpointId};
use crate::rank::Rank;

pub(super) mod owner;

/// Something the customer does, sees or lives through, in the customer's words.
///
/// A step does not by itself fix an order; transitions do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Step {
    /// Identity.
    pub id: StepId,
    /// The stage it belongs to; each step has exactly one.
    pub stage: StageId,
    /// Its place among the steps of its stage: layout only.
    pub rank: Rank,
    /// What the step is called.
    pub name: String,
    /// The contact whose events show this step; shared when the same contact is drawn twice.
    pub touchpoint: TouchpointId,
    /// May be left out.
    pub optional: bool,
    /// May happen several times in a row.
    pub repeatable: bool,
    /// No system can see it: it is never reported as skipped and never hides a path.
    pub unobservable: bool,
    /// Journeys may start here. Where no step of a map is marked, those without incoming transitions are.
    pub start: bool,
    /// Journeys may end here, with this outcome. Where no step of a map is marked, those without outgoing
    /// transitions are.
    pub end: Option<Outcome>,
    /// In a parallel stage: the branch this step belongs to.
    pub branch: u16,
    /// The step it was first copied from with its map, which may be gone: both are twins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub twin_of: Option<StepId>,
    /// Who answers for how people experience the step; empty where nobody does.
    #[serde(default)]
    pub experience_owner: String,
    /// Who answers for what is said and shown at it; may be empty.
    #[serde(default)]
    pub content_owner: String,
    /// Who answers for the channel or system that carries it; may be empty.
    #[serde(default)]
    pub channel_owner: String,
    /// Words by which it is found together with others, each once.
    #[serde(default)]
    pub tags: Vec<String>,
    /// The sign beside its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub icon: Option<Icon>,
}

impl Step {
    /// A step of which nothing more is said.
    #[must_use]
    pub fn plain(
        id: StepId,
        stage: StageId,
        rank: Rank,
        name: String,
        touchpoint: TouchpointId,
    ) -> Self {
        Self {
            id,
            stage,
            rank,
            name,
            touchpoint,
            optional: false,
            repeatable: false,
            unobservable: false,
            start: false,
            end: None,
            branch: 0,
            twin_of: None,
            experience_owner: String::new(),
            content_owner: String::new(),
            channel_owner: String::new(),
            tags: Vec::new(),
            icon: None,
        }
    }
}

/// How a journey ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// The person got what they came for.
    Success,
    /// The person gave up.
    Abandon,
    /// The person put it off.
    Defer,
    /// The person complained.
    Complaint,
}
