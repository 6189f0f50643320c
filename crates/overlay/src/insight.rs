//! Questions about patterns in the journeys: asked aside, not part of every comparison.

use events::Journeys;
use journey::CaseCondition;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::comparison::{Asked, NotCompared};
use crate::insight::rework::Rework;

pub(crate) mod rework;

/// What can be asked about patterns in the journeys.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum InsightQuestion {
    /// What happens again in the same case, and whether the map allows it.
    Rework,
}

/// The answer to the [`InsightQuestion`] of the same name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum Insight {
    /// What happens again.
    Rework {
        /// It.
        rework: Rework,
    },
}

/// Answers a question about the cases that a condition means.
///
/// # Errors
/// When the map is not there, or `cancelled` says so on the way.
pub fn insight<L: Journeys>(
    asked: &Asked<'_, L>,
    condition: &CaseCondition,
    question: &InsightQuestion,
    cancelled: &(dyn Fn() -> bool + Sync),
) -> Result<Insight, NotCompared> {
    asked.compared(cancelled, |comparison| match question {
        InsightQuestion::Rework => Insight::Rework {
            rework: Rework::of(comparison, condition),
        },
    })
}
