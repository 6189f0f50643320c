//! What tags stand on.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::EntityId;
use crate::ids::{CardId, StepId};

/// What may have tags, and an icon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "type", content = "id", rename_all = "camelCase")]
pub enum Tagged {
    /// A card.
    Card(CardId),
    /// A step.
    Step(StepId),
}

impl From<Tagged> for EntityId {
    fn from(it: Tagged) -> Self {
        match it {
            Tagged::Card(card) => card.into(),
            Tagged::Step(step) => step.into(),
        }
    }
}
