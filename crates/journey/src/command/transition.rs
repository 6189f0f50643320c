//! What one can do to a transition.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Change;
use crate::entity::{ExpectedTime, Transition, TransitionOrigin, permille_from_text};
use crate::ids::{StepId, TransitionId};
use crate::limits;
use crate::project::Project;
use crate::project::plan::{added, removed, revised};
use crate::refusal::{Refusal, check_length};

mod chains;
pub(super) mod gateway;

/// Draw a transition from one step to another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Connect {
    /// Minted by the caller.
    pub id: TransitionId,
    /// Where it leaves.
    pub from: StepId,
    /// Where it arrives.
    pub to: StepId,
    /// How it came onto the map.
    pub origin: TransitionOrigin,
}

/// Lead a transition elsewhere.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Reconnect {
    /// Which transition.
    pub id: TransitionId,
    /// Where it leaves now.
    pub from: StepId,
    /// Where it arrives now.
    pub to: StepId,
}

/// Say when a transition is taken.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DescribeTransition {
    /// Which transition.
    pub id: TransitionId,
    /// When it is taken, in words.
    pub condition: String,
}

/// Say how long a transition is expected to take, as a person types it: "2 d", "1–3 days", "≤ 4 h".
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExpectTime {
    /// Which transition.
    pub id: TransitionId,
    /// The time; nothing takes the statement back.
    pub time: String,
}

/// Say how much of what leaves its step is expected to take a transition, as a person types it: "30 %".
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExpectShare {
    /// Which transition.
    pub id: TransitionId,
    /// The share; nothing takes the statement back.
    pub share: String,
}

/// Remove a transition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Disconnect {
    /// Which transition.
    pub id: TransitionId,
}

impl Connect {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        project.check_new(self.id)?;
        check_ends(project, self.id, self.from, self.to)?;
        let drawn = Transition::plain(self.id, self.from, self.to, self.origin);
        Ok(added(drawn))
    }
}

impl Reconnect {
    /// Led elsewhere by a person, a transition counts as drawn, however it came onto the map.
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let transition = project.known_transition(self.id)?;
        if (transition.from, transition.to) == (self.from, self.to) {
            return Ok(Change::default());
        }
        // On another map it would be beside the one it was copied from.
        if project.map_of_step(self.from) != project.map_of_step(transition.from) {
            return Err(Refusal::DifferentMaps(self.from.into()));
        }
        check_ends(project, self.id, self.from, self.to)?;
        Ok(revised(transition, |it| {
            it.from = self.from;
            it.to = self.to;
            it.origin = TransitionOrigin::Drawn;
        }))
    }
}

impl DescribeTransition {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let transition = project.known_transition(self.id)?;
        check_length(self.id, &self.condition, limits::CONDITION)?;
        Ok(revised(transition, |it| {
            it.condition.clone_from(&self.condition);
        }))
    }
}

impl ExpectTime {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let transition = project.known_transition(self.id)?;
        let time = match self.time.trim() {
            "" => None,
            text => Some(ExpectedTime::from_text(text).ok_or(Refusal::NotATime(self.id.into()))?),
        };
        Ok(revised(transition, |it| it.expected_time = time))
    }
}

impl ExpectShare {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let transition = project.known_transition(self.id)?;
        let permille = match self.share.trim() {
            "" => None,
            text => Some(permille_from_text(text).ok_or(Refusal::NotAShare(self.id))?),
        };
        Ok(revised(transition, |it| it.expected_permille = permille))
    }
}

impl Disconnect {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        Ok(removed(project.known_transition(self.id)?))
    }
}

fn check_ends(
    project: &Project,
    id: TransitionId,
    from: StepId,
    to: StepId,
) -> Result<(), Refusal> {
    let map = project.known_map_of_step(from)?;
    if project.known_map_of_step(to)? != map {
        return Err(Refusal::DifferentMaps(to.into()));
    }
    if from == to {
        return Err(Refusal::LeadsToItself(from));
    }
    let mut others = project.transitions().values().filter(|it| it.id != id);
    match others.find(|it| it.from == from && it.to == to) {
        Some(same) => Err(Refusal::AlreadyConnected(same.id)),
        None => Ok(()),
    }
}
