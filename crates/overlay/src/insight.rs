//! Questions about patterns in the journeys: asked aside, not part of every comparison.

use events::Journeys;
use journey::CaseCondition;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::comparison::{Asked, NotCompared};
use crate::insight::over_time::OverTime;
use crate::insight::rework::Rework;
use crate::insight::stage_times::StageTimes;

pub(crate) mod measured;
pub(crate) mod over_time;
pub(crate) mod rework;
pub(crate) mod stage_times;
pub(crate) mod survival;

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
    /// How long cases take from stage to stage and as a whole.
    StageTimes,
    /// Reach, fit and deviations by the week in which cases begin.
    OverTime,
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
    /// How long cases take.
    StageTimes {
        /// It.
        stage_times: StageTimes,
    },
    /// Figures week by week.
    OverTime {
        /// They.
        over_time: OverTime,
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
        InsightQuestion::StageTimes => Insight::StageTimes {
            stage_times: StageTimes::of(comparison, condition),
        },
        InsightQuestion::OverTime => Insight::OverTime {
            over_time: OverTime::of(comparison, condition),
        },
    })
}
