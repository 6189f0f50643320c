//! What one can do to how a lane shows, and to what its cards may say.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Change;
use crate::entity::{ChartStyle, LaneKind};
use crate::ids::LaneId;
use crate::limits;
use crate::project::Project;
use crate::project::plan::revised;
use crate::refusal::{Refusal, check_length};

/// Show a lane or do not; its content stays either way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HideLane {
    /// Which lane.
    pub id: LaneId,
    /// Whether it is hidden.
    pub on: bool,
}

/// Let a lane stay in sight while the map is scrolled, or let it go along.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PinLane {
    /// Which lane.
    pub id: LaneId,
    /// Whether it stays.
    pub on: bool,
}

/// Make a lane a thin row of counts, or show its content.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CollapseLane {
    /// Which lane.
    pub id: LaneId,
    /// Whether it is thin.
    pub on: bool,
}

/// Say what the cards of a lane of choices may say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetChoices {
    /// Which lane.
    pub id: LaneId,
    /// The choices, in their order.
    pub choices: Vec<String>,
}

/// Say how a lane of a chart draws its numbers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetChartStyle {
    /// Which lane.
    pub id: LaneId,
    /// How.
    pub style: ChartStyle,
}

impl HideLane {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let lane = project.known_lane(self.id)?;
        Ok(revised(lane, |it| it.hidden = self.on))
    }
}

impl PinLane {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let lane = project.known_lane(self.id)?;
        Ok(revised(lane, |it| it.pinned = self.on))
    }
}

impl CollapseLane {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let lane = project.known_lane(self.id)?;
        Ok(revised(lane, |it| it.collapsed = self.on))
    }
}

impl SetChoices {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let lane = project.known_lane(self.id)?;
        if lane.kind != LaneKind::Choice {
            return Err(Refusal::OtherKind(self.id));
        }
        if self.choices.len() > limits::CHOICES {
            return Err(Refusal::TooManyChoices(self.id));
        }
        for (place, choice) in self.choices.iter().enumerate() {
            check_length(self.id, choice, limits::NAME)?;
            if choice.trim().is_empty() || self.choices[..place].contains(choice) {
                return Err(Refusal::ChoicesAlike(self.id));
            }
        }
        let mut cards = project.cards().values().filter(|it| it.lane == self.id);
        if let Some(card) = cards.find(|it| !self.choices.contains(&it.text)) {
            let choice = card.text.clone();
            return Err(Refusal::ChoiceInUse {
                lane: self.id,
                choice,
            });
        }
        Ok(revised(lane, |it| it.choices.clone_from(&self.choices)))
    }
}

impl SetChartStyle {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let lane = project.known_lane(self.id)?;
        if lane.kind != LaneKind::Chart {
            return Err(Refusal::OtherKind(self.id));
        }
        Ok(revised(lane, |it| it.chart = self.style))
    }
}
