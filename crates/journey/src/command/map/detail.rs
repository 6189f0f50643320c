//! How a step comes to be drawn in detail, on a map below it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::change::Change;
use crate::entity::{JourneyMap, Lane, MatchRule, ScoreRule, Segment, Stage, StageFlow};
use crate::ids::{LaneId, MapId, StageId, StepId};
use crate::project::Project;
use crate::project::plan::Plan;
use crate::rank::Rank;
use crate::refusal::Refusal;

/// Draw a step in detail: on a new map below it.
///
/// - The new map is called like the step and has its map's header, way of counting and rows, without what stands
///   in them; its one stage, which is empty, is called like the step and lies where its stage lies.
/// - It belongs to the family: log, match rules, score rules and segments are shared with it.
/// - The ids of its stage and its lanes follow from that of the map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DrawInDetail {
    /// Minted by the caller, for the map.
    pub id: MapId,
    /// The step.
    pub step: StepId,
}

/// Say which map draws a step in detail: one that is there, or none.
///
/// - A step has one such map at most, and a map draws one step at most; what a map drew before it draws no more.
/// - A map comes with its family. Where both have a log, it is refused; match rules, score rules and segments go
///   behind those that are there.
/// - A map that no longer draws a step goes on sharing what its family has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetDetail {
    /// The step.
    pub step: StepId,
    /// The map; none leaves the step without.
    pub map: Option<MapId>,
}

impl DrawInDetail {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        project.check_new(self.id)?;
        let step = project.known_step(self.step)?;
        if project.detail_of(self.step).is_some() {
            return Err(Refusal::HasDetail(self.step));
        }
        let stage = project.known_stage(step.stage)?;
        let above = project.known_map(stage.map)?;
        let own = |id: Uuid| Uuid::new_v5(&self.id.0, id.as_bytes());
        let mut plan = Plan::of(project);
        plan.put(JourneyMap {
            id: self.id,
            title: step.name.clone(),
            speaker_notes: String::new(),
            twin_of: None,
            detail_of: Some(self.step),
            joined: Some(above.family()),
            ..above.clone()
        });
        let first = Stage {
            id: StageId(own(step.id.0)),
            map: self.id,
            rank: Rank::between(None, None),
            name: step.name.clone(),
            lifecycle: stage.lifecycle,
            flow: StageFlow::Drawn,
            speaker_notes: String::new(),
            twin_of: None,
        };
        project.check_new(first.id)?;
        plan.put(first);
        for lane in project.lanes_of(above.id) {
            let id = LaneId(own(lane.id.0));
            project.check_new(id)?;
            plan.put(Lane {
                id,
                map: self.id,
                twin_of: None,
                ..lane.clone()
            });
        }
        Ok(plan.done())
    }
}

impl SetDetail {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        project.known_step(self.step)?;
        let mut plan = Plan::of(project);
        let before = project.detail_of(self.step);
        if let Some(before) = before.filter(|it| Some(it.id) != self.map) {
            plan.put(JourneyMap {
                detail_of: None,
                ..before.clone()
            });
        }
        if let Some(map) = self.map {
            let map = project.known_map(map)?;
            if project.is_circle(map.id, self.step) {
                return Err(Refusal::Circle(self.step));
            }
            let on = project.known_map_of_step(self.step)?;
            let mut map = map.clone();
            if !project.are_family(map.id, on) {
                let other = project.known_map(on)?;
                join(&mut plan, project, &map, other)?;
                map.joined = Some(other.family());
            }
            map.detail_of = Some(self.step);
            plan.put(map);
        }
        Ok(plan.done())
    }
}

/// Lets the whole family of a map join that of another one.
fn join(
    plan: &mut Plan<'_>,
    project: &Project,
    map: &JourneyMap,
    other: &JourneyMap,
) -> Result<(), Refusal> {
    if project.log_of(map.id).is_some() && project.log_of(other.id).is_some() {
        return Err(Refusal::TwoLogs(map.id));
    }
    for kin in project.kin_of(map.id) {
        plan.put(JourneyMap {
            joined: Some(other.family()),
            ..kin.clone()
        });
    }
    let mut behind = ranks_behind(project.rules_of_family(other.id).last().map(|it| &it.rank));
    for it in project.rules_of_family(map.id) {
        let rank = behind();
        plan.put(MatchRule { rank, ..it.clone() });
    }
    let mut behind = ranks_behind(project.score_rules_of(other.id).last().map(|it| &it.rank));
    for it in project.score_rules_of(map.id) {
        let rank = behind();
        plan.put(ScoreRule { rank, ..it.clone() });
    }
    let mut behind = ranks_behind(project.segments_of(other.id).last().map(|it| &it.rank));
    for it in project.segments_of(map.id) {
        let rank = behind();
        plan.put(Segment { rank, ..it.clone() });
    }
    Ok(())
}

/// One rank after the other, each behind the one before; the first behind the last that there is.
fn ranks_behind(last: Option<&Rank>) -> impl FnMut() -> Rank + use<> {
    let mut last = last.cloned();
    move || {
        let rank = Rank::between(last.as_ref(), None);
        last = Some(rank.clone());
        rank
    }
}
