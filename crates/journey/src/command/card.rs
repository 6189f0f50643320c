//! What one can do to a card.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{CardId, LaneId, StepId};

/// Add a card to a cell.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddCard {
    /// Minted by the caller.
    pub id: CardId,
    /// The row.
    pub lane: LaneId,
    /// The column.
    pub step: StepId,
    /// The card of that cell it goes above; none puts it last.
    pub before: Option<CardId>,
    /// What it says.
    pub text: String,
}

/// Change what a card says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditCard {
    /// Which card.
    pub id: CardId,
    /// What it says now.
    pub text: String,
}

/// Put a card elsewhere.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MoveCard {
    /// Which card.
    pub id: CardId,
    /// The row.
    pub lane: LaneId,
    /// The column.
    pub step: StepId,
    /// The card of that cell it goes above; none puts it last.
    pub before: Option<CardId>,
}

/// Remove a card.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RemoveCard {
    /// Which card.
    pub id: CardId,
}
