//! What one can do to a segment.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Change;
use crate::command::rule::check_predicate;
use crate::entity::{CaseCondition, EntityId, Segment};
use crate::ids::{MapId, SegmentId};
use crate::limits;
use crate::project::Project;
use crate::project::plan::{added, place, removed, revised};
use crate::rank::Rank;
use crate::refusal::{Refusal, check_name};

/// Save cases that belong together under a name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddSegment {
    /// Minted by the caller.
    pub id: SegmentId,
    /// The map it goes to.
    pub map: MapId,
    /// The segment it goes before; none puts it last.
    pub before: Option<SegmentId>,
    /// What it is called.
    pub name: String,
    /// Which cases belong to it.
    pub condition: CaseCondition,
}

/// Call a segment something else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RenameSegment {
    /// Which segment.
    pub id: SegmentId,
    /// The new name.
    pub name: String,
}

/// Change which cases belong to a segment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditSegment {
    /// Which segment.
    pub id: SegmentId,
    /// Which cases belong to it now.
    pub condition: CaseCondition,
}

/// Put a segment elsewhere in the order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MoveSegment {
    /// Which segment.
    pub id: SegmentId,
    /// The segment it goes before; none puts it last.
    pub before: Option<SegmentId>,
}

/// Remove a segment; its cases stay where they are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RemoveSegment {
    /// Which segment.
    pub id: SegmentId,
}

impl AddSegment {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        project.check_new(self.id)?;
        project.known_map(self.map)?;
        check_name(self.id, &self.name)?;
        check_whole(self.id, &self.condition)?;
        Ok(added(Segment {
            id: self.id,
            map: self.map,
            rank: rank_in(project, self.map, self.id, self.before)?,
            name: self.name.clone(),
            condition: self.condition.clone(),
        }))
    }
}

impl RenameSegment {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let segment = project.known_segment(self.id)?;
        check_name(self.id, &self.name)?;
        Ok(revised(segment, |it| it.name.clone_from(&self.name)))
    }
}

impl EditSegment {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let segment = project.known_segment(self.id)?;
        check_whole(self.id, &self.condition)?;
        Ok(revised(segment, |it| {
            it.condition.clone_from(&self.condition);
        }))
    }
}

impl MoveSegment {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let segment = project.known_segment(self.id)?;
        let rank = rank_in(project, segment.map, self.id, self.before)?;
        Ok(revised(segment, |it| it.rank = rank))
    }
}

impl RemoveSegment {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        Ok(removed(project.known_segment(self.id)?))
    }
}

fn rank_in(
    project: &Project,
    map: MapId,
    segment: SegmentId,
    before: Option<SegmentId>,
) -> Result<Rank, Refusal> {
    let segments = project.segments_of(map);
    let row: Vec<_> = segments.iter().map(|it| (it.id, &it.rank)).collect();
    place(&row, segment, before)
}

/// A condition that names things may outlive them: it then holds of no case, and says so.
fn check_whole(segment: SegmentId, condition: &CaseCondition) -> Result<(), Refusal> {
    let mut n_parts = 0;
    check_condition(segment.into(), condition, limits::RULE_DEPTH, &mut n_parts)
}

fn check_condition(
    at: EntityId,
    condition: &CaseCondition,
    depth: usize,
    n_parts: &mut usize,
) -> Result<(), Refusal> {
    *n_parts += 1;
    let Some(depth) = depth
        .checked_sub(1)
        .filter(|_| *n_parts <= limits::RULE_PARTS)
    else {
        return Err(Refusal::RuleTooBig(at));
    };
    match condition {
        CaseCondition::All { of } | CaseCondition::Any { of } => of
            .iter()
            .try_for_each(|it| check_condition(at, it, depth, n_parts)),
        CaseCondition::Not { of } => check_condition(at, of, depth, n_parts),
        CaseCondition::Shows { predicate } => check_predicate(at, predicate, depth, n_parts),
        CaseCondition::Begins { .. }
        | CaseCondition::Ends { .. }
        | CaseCondition::Touches { .. }
        | CaseCondition::Contains { .. }
        | CaseCondition::StartsWith { .. }
        | CaseCondition::EndsWith { .. }
        | CaseCondition::Follows { .. }
        | CaseCondition::Lasts { .. }
        | CaseCondition::Repeats { .. }
        | CaseCondition::CountsIn { .. }
        | CaseCondition::IsOpen => Ok(()),
    }
}
