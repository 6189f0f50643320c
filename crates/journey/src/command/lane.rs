//! What one can do to a lane.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Change;
use crate::command::card;
use crate::command::map::view;
use crate::entity::{ChartStyle, Lane, LaneKind};
use crate::ids::{LaneId, MapId};
use crate::project::Project;
use crate::project::plan::{Plan, added, place, revised};
use crate::rank::Rank;
use crate::refusal::{Refusal, check_name};

pub(super) mod look;

/// Add a lane.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddLane {
    /// Minted by the caller.
    pub id: LaneId,
    /// The map it goes to.
    pub map: MapId,
    /// The lane it goes above; none puts it last.
    pub before: Option<LaneId>,
    /// What it is called.
    pub name: String,
    /// What it holds.
    pub kind: LaneKind,
}

/// Call a lane something else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RenameLane {
    /// Which lane.
    pub id: LaneId,
    /// The new name.
    pub name: String,
}

/// Put a lane elsewhere.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MoveLane {
    /// Which lane.
    pub id: LaneId,
    /// The lane it goes above; none puts it last.
    pub before: Option<LaneId>,
}

/// Remove a lane with its cards and emotions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RemoveLane {
    /// Which lane.
    pub id: LaneId,
}

impl AddLane {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        project.check_new(self.id)?;
        project.known_map(self.map)?;
        check_name(self.id, &self.name)?;
        Ok(added(Lane {
            id: self.id,
            map: self.map,
            rank: rank_in(project, self.map, self.id, self.before)?,
            name: self.name.clone(),
            kind: self.kind,
            choices: Vec::new(),
            chart: ChartStyle::default(),
            hidden: false,
            pinned: false,
            collapsed: false,
            twin_of: None,
        }))
    }
}

impl RenameLane {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let lane = project.known_lane(self.id)?;
        check_name(self.id, &self.name)?;
        Ok(revised(lane, |it| it.name.clone_from(&self.name)))
    }
}

impl MoveLane {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let lane = project.known_lane(self.id)?;
        let rank = rank_in(project, lane.map, self.id, self.before)?;
        Ok(revised(lane, |it| it.rank = rank))
    }
}

impl RemoveLane {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let lane = project.known_lane(self.id)?;
        let mut plan = Plan::of(project);
        plan.remove(self.id);
        view::follow(&mut plan, project, lane.map, |shown| {
            shown.without.retain(|it| *it != self.id);
        });
        for card in project.cards().values().filter(|it| it.lane == self.id) {
            card::remove(&mut plan, project, card.id);
        }
        for point in project.emotions().values().filter(|it| it.lane == self.id) {
            plan.remove(point.id);
        }
        Ok(plan.done())
    }
}

fn rank_in(
    project: &Project,
    map: MapId,
    lane: LaneId,
    before: Option<LaneId>,
) -> Result<Rank, Refusal> {
    let lanes = project.lanes_of(map);
    let row: Vec<_> = lanes.iter().map(|it| (it.id, &it.rank)).collect();
    place(&row, lane, before)
}
