//! What one can do to an emotion curve.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{EmotionId, LaneId, StepId};

/// Say how the person feels at a step; replaces the point that is there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetEmotion {
    /// Minted by the caller; used where there is no point yet.
    pub id: EmotionId,
    /// An emotion lane.
    pub lane: LaneId,
    /// The column.
    pub step: StepId,
    /// From −4 to 4.
    pub half_steps: i8,
    /// The feeling in a word, may be empty.
    pub word: String,
}

/// Say that nothing is known: the curve gets a gap.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ClearEmotion {
    /// Which point.
    pub id: EmotionId,
}
