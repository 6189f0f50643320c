//! Questions about patterns in the journeys: asked aside, not part of every comparison.

use events::Journeys;
use journey::CaseCondition;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::comparison::{Asked, Comparison, NotCompared};
use crate::figures::sentiment::{self, Sentiment};
use crate::insight::contacts::{ContactWindows, Contacts};
use crate::insight::coverage::CoverageByPart;
use crate::insight::effects::{Effects, success};
use crate::insight::outcome::Associations;
use crate::insight::over_time::OverTime;
use crate::insight::rework::Rework;
use crate::insight::stage_times::StageTimes;
use crate::insight::typical::Typical;
use crate::overlay::Share;
use crate::scope::Scope;

pub(crate) mod calendar;
pub(crate) mod contacts;
pub(crate) mod coverage;
pub(crate) mod effects;
mod elements;
pub(crate) mod measured;
pub(crate) mod outcome;
pub(crate) mod over_time;
pub(crate) mod rework;
pub(crate) mod stage_times;
pub(crate) mod stages_back;
pub(crate) mod survival;
pub(crate) mod typical;

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
    /// How contacts follow each other in time, over the same channel and over others.
    Contacts {
        /// The attribute that names the channel of an event; the likeliest where none.
        channel: Option<String>,
        /// Within which time contacts belong together.
        windows: ContactWindows,
    },
    /// Which few journeys stand for all.
    Typical {
        /// How many, 1 to 9.
        n: u32,
    },
    /// How those felt who were asked, beside what was assumed.
    Feelings,
    /// How long cases take from stage to stage and as a whole.
    StageTimes,
    /// Reach, fit and deviations by the week in which cases begin.
    OverTime,
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
    /// How much of the log the rules claim, by source and over time; of the whole log, whichever cases are asked
    /// about.
    Coverage {
        /// The attribute that tells sources apart; the likeliest where none.
        source: Option<String>,
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
    /// How contacts follow each other.
    Contacts {
        /// It.
        contacts: Contacts,
    },
    /// The journeys that stand for all.
    Typical {
        /// They.
        typical: Typical,
    },
    /// How those felt who were asked.
    Feelings {
        /// It; absent where the map has no score rule.
        sentiment: Option<Box<Sentiment>>,
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
    /// How much of the log the rules claim.
    Coverage {
        /// It.
        coverage: CoverageByPart,
    },
}

/// How often something happens, and to whom.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CaseCount {
    /// Cases in which it does.
    pub cases: Share,
    /// How often, over all of them.
    pub n_times: u64,
    /// What means these cases.
    pub condition: CaseCondition,
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
            InsightQuestion::StageTimes => Insight::StageTimes {
                stage_times: StageTimes::of(comparison, condition),
            },
            InsightQuestion::OverTime => Insight::OverTime {
                over_time: OverTime::of(comparison, condition),
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
            InsightQuestion::Coverage { source } => Insight::Coverage {
                coverage: CoverageByPart::of(comparison, source.as_deref()),
            },
            InsightQuestion::Feelings => Insight::Feelings {
                sentiment: feelings(comparison, condition).map(Box::new),
            },
            InsightQuestion::Contacts { channel, windows } => Insight::Contacts {
                contacts: Contacts::of(comparison, condition, channel.as_deref(), *windows),
            },
            InsightQuestion::Typical { n } => Insight::Typical {
                typical: Typical::of(comparison, condition, *n as usize, cancelled)?,
            },
        })
    })?
}

fn feelings<L: Journeys>(
    comparison: &Comparison<'_, L>,
    condition: &CaseCondition,
) -> Option<Sentiment> {
    let answers = comparison.answers(condition);
    let scope = Scope::of(comparison, &answers);
    let steps = scope.counts().steps.figures(&scope);
    let mut sentiment = sentiment::figures(&scope, &steps, condition)?;
    sentiment.say_in(&comparison.wording);
    Some(sentiment)
}
