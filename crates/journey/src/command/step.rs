//! What one can do to a step.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Change;
use crate::command::card::span;
use crate::command::row;
use crate::entity::{JourneyMap, Outcome, StageFlow, Step};
use crate::graph::StepGraph;
use crate::ids::{StageId, StepId, TransitionId};
use crate::project::Project;
use crate::project::plan::{Plan, place, revised};
use crate::rank::Rank;
use crate::refusal::{Refusal, check_name};

pub(super) mod merge;
pub(super) mod owner;
pub(super) mod split;

/// Add a step, linked to its neighbours where the map says so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddStep {
    /// Minted by the caller.
    pub id: StepId,
    /// The stage it goes to.
    pub stage: StageId,
    /// The step of that stage it goes before; none puts it last.
    pub before: Option<StepId>,
    /// What it is called.
    pub name: String,
    /// Minted by the caller, for the transition that links it into the row.
    pub link: TransitionId,
}

/// Call a step something else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RenameStep {
    /// Which step.
    pub id: StepId,
    /// The new name.
    pub name: String,
}

/// Put a step elsewhere; its cards, matches and transitions stay with it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MoveStep {
    /// Which step.
    pub id: StepId,
    /// The stage it goes to.
    pub stage: StageId,
    /// The step of that stage it goes before; none puts it last.
    pub before: Option<StepId>,
}

/// Remove a step with its cards, emotions and transitions; a row of "next" transitions closes behind it. A map that
/// draws it in detail stays, as a map by itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RemoveStep {
    /// Which step.
    pub id: StepId,
}

/// Say whether a step may be left out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MarkOptional {
    /// Which step.
    pub id: StepId,
    /// Whether it may.
    pub on: bool,
}

/// Say whether a step may happen several times in a row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MarkRepeatable {
    /// Which step.
    pub id: StepId,
    /// Whether it may.
    pub on: bool,
}

/// Say whether no system can see a step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MarkUnobservable {
    /// Which step.
    pub id: StepId,
    /// Whether none can.
    pub on: bool,
}

/// What becomes of the starts (ends) that a map has only because none is marked, once a first one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Implied {
    /// They are marked too, so that a mark adds and never takes away.
    Marked,
    /// They are none any more: the marks say all there is to say.
    Dropped,
}

/// Say whether journeys may start at a step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MarkStart {
    /// Which step.
    pub id: StepId,
    /// Whether they may.
    pub on: bool,
    /// What becomes of the other starts when this is the first mark.
    pub implied: Implied,
}

/// Say whether journeys may end at a step, and how.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MarkEnd {
    /// Which step.
    pub id: StepId,
    /// How they end; none unmarks it.
    pub outcome: Option<Outcome>,
    /// What becomes of the other ends when this is the first mark.
    pub implied: Implied,
}

/// Put a step of a parallel stage into a branch.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetBranch {
    /// Which step.
    pub id: StepId,
    /// The branch.
    pub branch: u16,
}

/// Draw the same contact twice: a step takes the touchpoint of another. With itself, it gets one of its own again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShareTouchpoint {
    /// Which step.
    pub id: StepId,
    /// The step whose touchpoint it takes.
    pub with: StepId,
}

impl AddStep {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        project.check_new(self.id)?;
        project.check_new(self.link)?;
        let stage = project.known_stage(self.stage)?;
        check_name(self.id, &self.name)?;
        let rank = rank_in(project, self.stage, self.id, self.before)?;
        let touchpoint = project.own_touchpoint(self.id);
        let step = Step::plain(self.id, self.stage, rank, self.name.clone(), touchpoint);
        let mut plan = Plan::of(project);
        plan.put(step);
        if project.known_map(stage.map)?.link_new_steps {
            row::link(&mut plan, project, self);
        }
        Ok(plan.done())
    }
}

impl RenameStep {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let step = project.known_step(self.id)?;
        check_name(self.id, &self.name)?;
        Ok(revised(step, |it| it.name.clone_from(&self.name)))
    }
}

impl MoveStep {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let step = project.known_step(self.id)?;
        let stage = project.known_stage(self.stage)?;
        if project.known_map_of_step(self.id)? != stage.map {
            return Err(Refusal::DifferentMaps(self.stage.into()));
        }
        let rank = rank_in(project, self.stage, self.id, self.before)?;
        let moved = revised(step, |it| {
            it.stage = self.stage;
            it.rank = rank;
        });
        Ok(span::followed(project, stage.map, moved))
    }
}

impl RemoveStep {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        project.known_step(self.id)?;
        let mut plan = Plan::of(project);
        plan_removal(&mut plan, project, &[self.id]);
        Ok(plan.done())
    }
}

impl MarkOptional {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let step = project.known_step(self.id)?;
        Ok(revised(step, |it| it.optional = self.on))
    }
}

impl MarkRepeatable {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let step = project.known_step(self.id)?;
        Ok(revised(step, |it| it.repeatable = self.on))
    }
}

impl MarkUnobservable {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let step = project.known_step(self.id)?;
        Ok(revised(step, |it| it.unobservable = self.on))
    }
}

impl MarkStart {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let step = project.known_step(self.id)?;
        let mut plan = Plan::of(project);
        if self.on && self.implied == Implied::Marked {
            let graph = StepGraph::of(project, project.known_map_of_step(self.id)?);
            for other in implied(project, &graph.implied_starts(), self.id) {
                plan.put(Step {
                    start: true,
                    ..other.clone()
                });
            }
        }
        plan.put(Step {
            start: self.on,
            ..step.clone()
        });
        Ok(plan.done())
    }
}

impl MarkEnd {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let step = project.known_step(self.id)?;
        let mut plan = Plan::of(project);
        if self.outcome.is_some() && self.implied == Implied::Marked {
            let graph = StepGraph::of(project, project.known_map_of_step(self.id)?);
            for other in implied(project, &graph.implied_ends(), self.id) {
                // Where a drawing simply stops, the team meant the journey to be done.
                plan.put(Step {
                    end: Some(Outcome::Success),
                    ..other.clone()
                });
            }
        }
        plan.put(Step {
            end: self.outcome,
            ..step.clone()
        });
        Ok(plan.done())
    }
}

impl SetBranch {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let step = project.known_step(self.id)?;
        if project.known_stage(step.stage)?.flow != StageFlow::Parallel {
            return Err(Refusal::NoBranchesHere(step.stage));
        }
        Ok(revised(step, |it| it.branch = self.branch))
    }
}

impl ShareTouchpoint {
    /// The rules of a touchpoint that no step carries any more go with it, and what was accepted of it.
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let step = project.known_step(self.id)?;
        let with = project.known_step(self.with)?;
        let map = project.known_map_of_step(self.id)?;
        if map != project.known_map_of_step(self.with)? {
            return Err(Refusal::DifferentMaps(self.with.into()));
        }
        // Its twin on another map is the same contact, and stays it.
        let is_shared = || {
            let columns = project.columns_of(map);
            let mut others = columns.iter().filter(|it| it.id != step.id);
            others.any(|it| it.touchpoint == step.touchpoint)
        };
        let touchpoint = if self.id != self.with {
            with.touchpoint
        } else if is_shared() {
            project.own_touchpoint(self.id)
        } else {
            step.touchpoint
        };
        let mut plan = Plan::of(project);
        plan.put(Step {
            touchpoint,
            ..step.clone()
        });
        if touchpoint != step.touchpoint {
            row::remove_orphans(&mut plan, project, map, &[self.id], false);
        }
        Ok(plan.done())
    }
}

/// Removes steps with all that hangs on them; the row of "next" transitions closes behind each, and maps that draw
/// them in detail stand by themselves.
pub(super) fn plan_removal(plan: &mut Plan<'_>, project: &Project, steps: &[StepId]) {
    for step in steps {
        plan.remove(*step);
        if let Some(detail) = project.detail_of(*step) {
            plan.put(JourneyMap {
                detail_of: None,
                ..detail.clone()
            });
        }
    }
    span::shrink(plan, project, steps);
    for point in project
        .emotions()
        .values()
        .filter(|it| steps.contains(&it.step))
    {
        plan.remove(point.id);
    }
    row::close(plan, project, steps);
    if let Some(map) = steps.first().and_then(|it| project.map_of_step(*it)) {
        row::remove_orphans(plan, project, map, steps, true);
    }
}

/// The steps of a list that are there, without the one that is marked itself.
fn implied<'a>(
    project: &'a Project,
    steps: &[StepId],
    marked: StepId,
) -> impl Iterator<Item = &'a Step> {
    steps
        .iter()
        .filter(move |it| **it != marked)
        .filter_map(|it| project.step(*it))
}

pub(super) fn rank_in(
    project: &Project,
    stage: StageId,
    step: StepId,
    before: Option<StepId>,
) -> Result<Rank, Refusal> {
    let steps = project.steps_of(stage);
    let row: Vec<_> = steps.iter().map(|it| (it.id, &it.rank)).collect();
    place(&row, step, before)
}
