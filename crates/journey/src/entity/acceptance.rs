//! A way in which journeys part from the map that the team has accepted.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::{Deviation, FigureId, Place};
use crate::ids::{AcceptanceId, MapId};

/// A difference between drawn and observed that stays as it is, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Acceptance {
    /// Identity.
    pub id: AcceptanceId,
    /// The map it belongs to; each departure is accepted there once at most.
    pub map: MapId,
    /// What is accepted.
    pub departure: Departure,
    /// Why, in the words of whoever accepted it.
    pub reason: String,
    /// The acceptance it was first copied from with its map, which may be gone: both are twins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub twin_of: Option<AcceptanceId>,
}

/// A way in which journeys part from the map.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum Departure {
    /// As the best explanations of cases tell it.
    Deviation {
        /// The deviation.
        deviation: Deviation,
    },
    /// One thing directly after another, which nobody drew.
    DesirePath {
        /// The first.
        from: Place,
        /// The one that directly follows.
        to: Place,
    },
}

impl Departure {
    /// The number that counts it.
    #[must_use]
    pub fn figure(&self) -> FigureId {
        match self.clone() {
            Self::Deviation { deviation } => FigureId::Deviation { deviation },
            Self::DesirePath { from, to } => FigureId::DesirePath { from, to },
        }
    }
}
