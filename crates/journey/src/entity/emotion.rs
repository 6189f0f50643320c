//! One point of an emotion curve.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{EmotionId, LaneId, StepId};
use crate::limits;

/// How the person is assumed to feel at a step; where there is none the curve has a gap.
///
/// At most one for each lane and step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Emotion {
    /// Identity.
    pub id: EmotionId,
    /// The emotion lane it belongs to.
    pub lane: LaneId,
    /// The column it is in.
    pub step: StepId,
    /// Half steps from −4 to 4, that is −2.0 to +2.0.
    pub half_steps: i8,
    /// The feeling in a word, may be empty.
    pub word: String,
    /// The point it was first copied from with its map, which may be gone: both are twins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub twin_of: Option<EmotionId>,
}

/// A feeling as a person types it: a value from −2 to +2 in half steps, then a word if there is one.
pub(crate) fn feeling(text: &str) -> Option<(i8, &str)> {
    let (value, word) = text.split_once(' ').unwrap_or((text, ""));
    let half_steps = value.replace('−', "-").parse::<f64>().ok()? * 2.0;
    let fits =
        half_steps.abs() <= f64::from(limits::EMOTION_HALF_STEPS) && half_steps.fract() == 0.0;
    fits.then_some((half_steps as i8, word.trim()))
}
