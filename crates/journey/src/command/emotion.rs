//! What one can do to an emotion curve.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Change;
use crate::entity::{Emotion, LaneKind};
use crate::ids::{EmotionId, LaneId, StepId};
use crate::limits;
use crate::project::Project;
use crate::project::plan::{added, removed, revised};
use crate::refusal::{Refusal, check_length};

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

impl SetEmotion {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let lane = project.known_lane(self.lane)?;
        if project.known_map_of_step(self.step)? != lane.map {
            return Err(Refusal::DifferentMaps(self.lane.into()));
        }
        if lane.kind != LaneKind::Emotion {
            return Err(Refusal::NoEmotionsHere(self.lane));
        }
        check_length(self.id, &self.word, limits::WORD)?;
        let range = -limits::EMOTION_HALF_STEPS..=limits::EMOTION_HALF_STEPS;
        if !range.contains(&self.half_steps) {
            return Err(Refusal::EmotionOutOfRange(self.id));
        }
        let mut points = project.emotions().values();
        if let Some(point) = points.find(|it| it.lane == self.lane && it.step == self.step) {
            return Ok(revised(point, |it| {
                it.half_steps = self.half_steps;
                it.word.clone_from(&self.word);
            }));
        }
        project.check_new(self.id)?;
        Ok(added(Emotion {
            id: self.id,
            lane: self.lane,
            step: self.step,
            half_steps: self.half_steps,
            word: self.word.clone(),
            twin_of: None,
        }))
    }
}

impl ClearEmotion {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        Ok(removed(project.known_emotion(self.id)?))
    }
}
