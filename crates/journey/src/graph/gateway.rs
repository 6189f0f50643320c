//! Where the journey parts and comes together: it follows from the drawing, and is stored nowhere.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::{EntityId, StageFlow, Step, Transition};
use crate::graph::flow::Ways;
use crate::ids::{StageId, StepId, TransitionId};
use crate::project::Project;

/// A place where the journey parts into branches.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Gateway {
    /// Where it is.
    pub at: GatewayAt,
    /// How many of its branches a journey takes, and in which order.
    pub kind: GatewayKind,
    /// Its branches: ways on in column order and then those that lead back, or the branches of the stage.
    pub branches: Vec<Branch>,
    /// Of a stage: the transitions that enter and leave it. Of a step: none.
    pub around: Vec<TransitionId>,
}

/// Where a gateway is. There is one behind each step that several ways leave, and one at each stage in any order or
/// of parallel branches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "type", content = "id", rename_all = "camelCase")]
pub enum GatewayAt {
    /// Behind a step; behind a stage that is left as a whole, its last step.
    Step(StepId),
    /// Around the steps of a stage.
    Stage(StageId),
}

impl From<GatewayAt> for EntityId {
    fn from(at: GatewayAt) -> Self {
        match at {
            GatewayAt::Step(it) => it.into(),
            GatewayAt::Stage(it) => it.into(),
        }
    }
}

impl GatewayAt {
    /// A stable name.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::Step(it) => format!("step:{it}"),
            Self::Stage(it) => format!("stage:{it}"),
        }
    }
}

/// How many of its branches a journey takes, and in which order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum GatewayKind {
    /// Any one of them: exclusive choice.
    OneOf,
    /// All of them, side by side.
    AllOf,
    /// Any of them, in any order, any number of times.
    AnyOrder,
}

/// One way to go at a gateway.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Branch {
    /// The transitions that lead there; several where a stage is entered or left as a whole.
    pub transitions: Vec<TransitionId>,
    /// Of a choice the step it comes to, of a stage all steps of the branch, in column order.
    pub steps: Vec<StepId>,
}

/// Every gateway, in column order.
pub(super) fn gateways(ways: &Ways<'_>) -> Vec<Gateway> {
    let mut found = Vec::new();
    for place in ways.places() {
        if ways.flow(place) != StageFlow::Drawn {
            found.extend(around(ways, place));
        }
        found.extend(behind(ways, place));
    }
    found
}

/// The gateway around the steps of a stage.
fn around(ways: &Ways<'_>, place: StepId) -> Option<Gateway> {
    let stage = ways.project.step(place)?.stage;
    let kind = match ways.flow(place) {
        StageFlow::Drawn => return None,
        StageFlow::Free => GatewayKind::AnyOrder,
        StageFlow::Parallel => GatewayKind::AllOf,
    };
    let entering = ways.ways_into(place).into_iter().map(|it| (it, place));
    let leaving = ways.ways_from(place).into_iter().map(|it| (place, it));
    let passing = entering.clone().chain(leaving);
    let into: Vec<TransitionId> = entering.flat_map(|it| ways.between(it.0, it.1)).collect();
    let arrives = |id: &&TransitionId, steps: &[StepId]| {
        let transition = ways.project.transition(**id);
        transition.is_some_and(|it| steps.contains(&it.to))
    };
    let branches = ways.project.branches_of(stage);
    let branch = |steps: Vec<StepId>| Branch {
        transitions: into
            .iter()
            .filter(|it| arrives(it, &steps))
            .copied()
            .collect(),
        steps,
    };
    Some(Gateway {
        at: GatewayAt::Stage(stage),
        kind,
        branches: branches.into_iter().map(branch).collect(),
        around: passing.flat_map(|it| ways.between(it.0, it.1)).collect(),
    })
}

/// The gateway behind a place that several ways leave.
fn behind(ways: &Ways<'_>, place: StepId) -> Option<Gateway> {
    let leaving = ways.ways_from(place);
    if leaving.len() < 2 {
        return None;
    }
    let mut columns = ways.columns.iter().copied();
    let at = columns.rfind(|it| ways.place(*it) == Some(place))?;
    let branch = |to: StepId| {
        let transitions = ways.between(place, to);
        let first = transitions
            .first()
            .and_then(|it| ways.project.transition(*it));
        Branch {
            steps: vec![first.map_or(to, |it| it.to)],
            transitions,
        }
    };
    Some(Gateway {
        at: GatewayAt::Step(at),
        kind: GatewayKind::OneOf,
        branches: leaving.into_iter().map(branch).collect(),
        around: Vec::new(),
    })
}

impl Project {
    /// The steps of a stage by branches, each in column order: in parallel as they are put into branches, in any
    /// order each by itself, else all of them as one.
    #[must_use]
    pub fn branches_of(&self, stage: StageId) -> Vec<Vec<StepId>> {
        let steps = self.steps_of(stage);
        match self.stage(stage).map(|it| it.flow) {
            None => Vec::new(),
            Some(StageFlow::Drawn) if steps.is_empty() => Vec::new(),
            Some(StageFlow::Drawn) => vec![steps.iter().map(|it| it.id).collect()],
            Some(StageFlow::Free) => steps.iter().map(|it| vec![it.id]).collect(),
            Some(StageFlow::Parallel) => {
                let mut branches: BTreeMap<u16, Vec<StepId>> = BTreeMap::new();
                for step in steps {
                    branches.entry(step.branch).or_default().push(step.id);
                }
                branches.into_values().collect()
            }
        }
    }

    /// Where a branch begins and where it ends: the steps to which (from which) no transition leads inside it, or
    /// all where it is a circle.
    pub(crate) fn ends_of_branch(&self, branch: &[StepId]) -> [Vec<StepId>; 2] {
        let inside = |it: &&Transition| branch.contains(&it.from) && branch.contains(&it.to);
        let inside: Vec<&Transition> = self.transitions().values().filter(inside).collect();
        let without = |linked: BTreeSet<StepId>| {
            let free = branch.iter().copied().filter(|it| !linked.contains(it));
            let free: Vec<StepId> = free.collect();
            if free.is_empty() {
                branch.to_vec()
            } else {
                free
            }
        };
        [
            without(inside.iter().map(|it| it.to).collect()),
            without(inside.iter().map(|it| it.from).collect()),
        ]
    }

    /// The steps of a stage in groups that are linked by transitions among them, each in column order.
    pub(crate) fn linked_in(&self, stage: StageId) -> Vec<Vec<&Step>> {
        let mut groups: Vec<Vec<&Step>> = self
            .steps_of(stage)
            .into_iter()
            .map(|it| vec![it])
            .collect();
        for transition in self.transitions().values() {
            let of = |id| groups.iter().position(|it| it.iter().any(|it| it.id == id));
            if let (Some(one), Some(other)) = (of(transition.from), of(transition.to))
                && one != other
            {
                let joined = groups.remove(one.max(other));
                groups[one.min(other)].extend(joined);
            }
        }
        for group in &mut groups {
            group.sort_by(|a, b| (&a.rank, a.id).cmp(&(&b.rank, b.id)));
        }
        groups
    }
}
