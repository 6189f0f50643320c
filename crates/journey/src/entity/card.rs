//! One piece of content, at one step or over several.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::{Consent, Icon};
use crate::ids::{CardId, LaneId, StepId};
use crate::rank::Rank;

pub(crate) mod consent;
pub(crate) mod icon;
pub(crate) mod picture;
pub(crate) mod tag;

/// One piece of content in a lane, at a step or over several neighbouring steps.
///
/// **Spans.** A card covers every column from its first step to its last, in the order in which columns
/// stand; what lies between is not listed anywhere. From this one rule follows all else:
/// - a step put between the two, added or moved, is covered; a step taken from between them no longer is;
/// - where an end goes, by removal or by merging, the span shrinks to the next step that it covered; a card
///   that has no step left goes with the last;
/// - where the two come to stand the other way round, by moving a step or a stage, they change roles: the
///   card covers what lies between them now;
/// - a card that is moved keeps the number of its steps, as far as there are columns.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Card {
    /// Identity.
    pub id: CardId,
    /// The row it is in.
    pub lane: LaneId,
    /// The column it is in, the first of those it covers.
    pub step: StepId,
    /// The last column it covers: the same step for a card at one step.
    pub last: StepId,
    /// Its place in the cell, from the top.
    pub rank: Rank,
    /// What it says.
    pub text: String,
    /// Words by which it is found together with others, each once.
    #[serde(default)]
    pub tags: Vec<String>,
    /// The sign beside its text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub icon: Option<Icon>,
    /// Whether the person whose words it holds agreed that others get to see them; none where nobody knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub consent: Option<Consent>,
    /// The card it was first copied from with its map, which may be gone: both are twins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub twin_of: Option<CardId>,
}
