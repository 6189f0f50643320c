//! Questions about patterns in the journeys: asked aside, not part of every comparison.

use events::Journeys;
use journey::CaseCondition;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::comparison::{Asked, NotCompared};
use crate::insight::effects::{Effects, success};
use crate::insight::outcome::Associations;
use crate::insight::rework::Rework;

pub(crate) mod effects;
mod elements;
pub(crate) mod outcome;
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
    /// What goes together with an outcome.
    Outcome {
        /// Which; none is reaching a step at which the map says that people got what they came for.
        outcome: Option<CaseCondition>,
    },
    /// What each departure from the map goes together with.
    Effects {
        /// Which outcome; none as above.
        outcome: Option<CaseCondition>,
    },
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
    /// What goes together with an outcome.
    Outcome {
        /// It; absent where no outcome is named and the map marks none.
        associations: Option<Associations>,
    },
    /// What each departure from the map goes together with.
    Effects {
        /// It.
        effects: Effects,
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
    asked.compared(cancelled, |comparison| {
        Ok(match question {
            InsightQuestion::Rework => Insight::Rework {
                rework: Rework::of(comparison, condition),
            },
            InsightQuestion::Outcome { outcome } => {
                let outcome = outcome.clone().or_else(|| success(comparison));
                let associations = outcome
                    .map(|it| Associations::of(comparison, condition, &it, cancelled))
                    .transpose()?;
                Insight::Outcome { associations }
            }
            InsightQuestion::Effects { outcome } => Insight::Effects {
                effects: Effects::of(comparison, condition, outcome.as_ref(), cancelled)?,
            },
        })
    })?
}
