//! What one can do to a stage.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Change;
use crate::command::card::span;
use crate::command::step::plan_removal;
use crate::entity::{Lifecycle, Stage, StageFlow};
use crate::ids::{MapId, StageId, StepId};
use crate::project::Project;
use crate::project::plan::{Plan, added, place, revised};
use crate::rank::Rank;
use crate::refusal::{Refusal, check_name};

pub(super) mod split;

/// Add a stage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddStage {
    /// Minted by the caller.
    pub id: StageId,
    /// The map it goes to.
    pub map: MapId,
    /// The stage it goes before; none puts it last.
    pub before: Option<StageId>,
    /// What it is called.
    pub name: String,
    /// Where it lies around the purchase.
    pub lifecycle: Lifecycle,
}

/// Call a stage something else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RenameStage {
    /// Which stage.
    pub id: StageId,
    /// The new name.
    pub name: String,
}

/// Put a stage elsewhere in the row, with all its steps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MoveStage {
    /// Which stage.
    pub id: StageId,
    /// The stage it goes before; none puts it last.
    pub before: Option<StageId>,
}

/// Remove a stage with its steps, their cards, emotions and transitions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RemoveStage {
    /// Which stage.
    pub id: StageId,
}

/// Say where a stage lies around the purchase.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetLifecycle {
    /// Which stage.
    pub id: StageId,
    /// The new place.
    pub lifecycle: Lifecycle,
}

/// Say how the steps of a stage may follow each other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetStageFlow {
    /// Which stage.
    pub id: StageId,
    /// The new way.
    pub flow: StageFlow,
}

impl AddStage {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        project.check_new(self.id)?;
        project.known_map(self.map)?;
        check_name(self.id, &self.name)?;
        Ok(added(Stage {
            id: self.id,
            map: self.map,
            rank: rank_in(project, self.map, self.id, self.before)?,
            name: self.name.clone(),
            lifecycle: self.lifecycle,
            flow: StageFlow::Drawn,
            speaker_notes: String::new(),
            twin_of: None,
        }))
    }
}

impl RenameStage {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let stage = project.known_stage(self.id)?;
        check_name(self.id, &self.name)?;
        Ok(revised(stage, |it| it.name.clone_from(&self.name)))
    }
}

impl MoveStage {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let stage = project.known_stage(self.id)?;
        let rank = rank_in(project, stage.map, self.id, self.before)?;
        let moved = revised(stage, |it| it.rank = rank);
        Ok(span::followed(project, stage.map, moved))
    }
}

impl RemoveStage {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        project.known_stage(self.id)?;
        let steps: Vec<StepId> = project.steps_of(self.id).iter().map(|it| it.id).collect();
        let mut plan = Plan::of(project);
        plan.remove(self.id);
        plan_removal(&mut plan, project, &steps);
        Ok(plan.done())
    }
}

impl SetLifecycle {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let stage = project.known_stage(self.id)?;
        Ok(revised(stage, |it| it.lifecycle = self.lifecycle))
    }
}

impl SetStageFlow {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let stage = project.known_stage(self.id)?;
        Ok(revised(stage, |it| it.flow = self.flow))
    }
}

pub(super) fn rank_in(
    project: &Project,
    map: MapId,
    stage: StageId,
    before: Option<StageId>,
) -> Result<Rank, Refusal> {
    let stages = project.stages_of(map);
    let row: Vec<_> = stages.iter().map(|it| (it.id, &it.rank)).collect();
    place(&row, stage, before)
}
