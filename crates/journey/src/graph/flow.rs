//! What each drawn transition is: it follows from the drawing, and is stored nowhere.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::algo::tred::{dag_to_toposorted_adjacency_list, dag_transitive_reduction_closure};
use petgraph::algo::{tarjan_scc, toposort};
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::prelude::DiGraphMap;
use petgraph::visit::EdgeRef;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::entity::{StageFlow, Transition};
use crate::graph::gateway::{self, Gateway};
use crate::graph::stands_for;
use crate::ids::{MapId, StepId, TransitionId};
use crate::project::Project;

/// What follows from the transitions of a map: the kind of each, and where the journey parts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DrawnFlow {
    /// Every transition of the map, by id.
    pub transitions: Vec<DrawnTransition>,
    /// Every gateway of the map, in column order; at one place that of the stage before that behind it.
    pub gateways: Vec<Gateway>,
}

/// A transition and its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DrawnTransition {
    /// Which.
    pub transition: TransitionId,
    /// What it is.
    pub kind: TransitionKind,
}

/// What a drawn transition is. Each is of exactly one kind: the first of these that holds.
///
/// A stage in any order or of parallel branches counts as one place, entered and left as a whole.
/// Transitions between the same two places are one way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum TransitionKind {
    /// Both ends are in one branch of a parallel stage: it orders the branch.
    InBranch,
    /// Both ends are in one stage, but not in one of its branches: it says nothing, since they come in any order.
    Moot,
    /// It leads to an earlier column, from which a way leads here again: it closes a loop.
    Return,
    /// Its end is also come to by a longer way from its begin, without any return: it passes over what lies there.
    Skip,
    /// One of several ways on, of which each journey takes one.
    Branch,
    /// The only way on, into a stage all of whose branches happen.
    IntoAllOf,
    /// The only way on, into a stage whose steps happen in any order.
    IntoAnyOrder,
    /// The only way on from a stage all of whose branches happen.
    OutOfAllOf,
    /// The only way on from a stage whose steps happen in any order.
    OutOfAnyOrder,
    /// The only way on, to a step that may be left out.
    Optional,
    /// The only way on.
    Next,
}

impl TransitionKind {
    /// All kinds, in the order in which they are looked for.
    pub const ALL: [Self; 11] = [
        Self::InBranch,
        Self::Moot,
        Self::Return,
        Self::Skip,
        Self::Branch,
        Self::IntoAllOf,
        Self::IntoAnyOrder,
        Self::OutOfAllOf,
        Self::OutOfAnyOrder,
        Self::Optional,
        Self::Next,
    ];
}

impl Project {
    /// What follows from the transitions of a map; nothing if there is no such map.
    #[must_use]
    pub fn drawn_flow(&self, map: MapId) -> DrawnFlow {
        let ways = Ways::of(self, map);
        let kind_of = |it: &&Transition| DrawnTransition {
            transition: it.id,
            kind: ways.kind(it),
        };
        DrawnFlow {
            transitions: self.transitions_of(map).iter().map(kind_of).collect(),
            gateways: gateway::gateways(&ways),
        }
    }
}

/// The ways between the places of a map; a place is a step, or the first step of a stage that is one.
pub(crate) struct Ways<'a> {
    pub(crate) project: &'a Project,
    /// The steps of the map in column order.
    pub(crate) columns: Vec<StepId>,
    /// The place of every step.
    place_of: BTreeMap<StepId, StepId>,
    /// The first column of every place.
    column_of: BTreeMap<StepId, usize>,
    /// The transitions between two places, by begin and end.
    between: BTreeMap<(StepId, StepId), Vec<TransitionId>>,
    /// Those that lead back.
    returns: BTreeSet<(StepId, StepId)>,
    /// Of all others, which have no loop, those that have a longer way beside them.
    passed_by: BTreeSet<(StepId, StepId)>,
}

impl<'a> Ways<'a> {
    pub(crate) fn of(project: &'a Project, map: MapId) -> Self {
        let steps = project.columns_of(map);
        let mut ways = Self {
            project,
            columns: steps.iter().map(|it| it.id).collect(),
            place_of: BTreeMap::new(),
            column_of: BTreeMap::new(),
            between: BTreeMap::new(),
            returns: BTreeSet::new(),
            passed_by: BTreeSet::new(),
        };
        for (column, step) in steps.iter().enumerate() {
            let place = stands_for(project, step);
            ways.place_of.insert(step.id, place);
            ways.column_of.entry(place).or_insert(column);
        }
        let mut all: DiGraphMap<StepId, ()> = DiGraphMap::new();
        for transition in project.transitions_of(map) {
            let (from, to) = ways.ends(transition);
            if from != to {
                ways.between
                    .entry((from, to))
                    .or_default()
                    .push(transition.id);
                all.add_edge(from, to, ());
            }
        }
        let loops: BTreeMap<StepId, usize> = tarjan_scc(&all)
            .into_iter()
            .enumerate()
            .flat_map(|(number, places)| places.into_iter().map(move |it| (it, number)))
            .collect();
        let mut onwards: DiGraphMap<StepId, ()> = DiGraphMap::new();
        for &(from, to) in ways.between.keys() {
            let is_back = ways.column_of[&to] < ways.column_of[&from];
            if is_back && loops[&from] == loops[&to] {
                ways.returns.insert((from, to));
            } else {
                onwards.add_edge(from, to, ());
            }
        }
        ways.passed_by = passed_by(&onwards.into_graph());
        ways
    }

    /// The places that a transition connects.
    pub(crate) fn ends(&self, transition: &Transition) -> (StepId, StepId) {
        (
            self.place_of[&transition.from],
            self.place_of[&transition.to],
        )
    }

    /// The place of a step of the map.
    pub(crate) fn place(&self, step: StepId) -> Option<StepId> {
        self.place_of.get(&step).copied()
    }

    /// All places, in column order.
    pub(crate) fn places(&self) -> impl Iterator<Item = StepId> {
        let is_place = |it: &StepId| self.place_of[it] == *it;
        self.columns.iter().copied().filter(is_place)
    }

    /// How the steps at a place follow each other.
    pub(crate) fn flow(&self, place: StepId) -> StageFlow {
        let step = self.project.step(place);
        let stage = step.and_then(|it| self.project.stage(it.stage));
        stage.map_or(StageFlow::Drawn, |it| it.flow)
    }

    /// The ways on from a place: those that lead on in column order, then the returns.
    pub(crate) fn ways_from(&self, place: StepId) -> Vec<StepId> {
        let mut ways: Vec<StepId> = self.all_from(place).collect();
        ways.sort_by_key(|to| (self.leads_back(place, *to), self.column_of[to]));
        ways
    }

    /// The same in no order.
    fn all_from(&self, place: StepId) -> impl Iterator<Item = StepId> {
        let ways = self.between.range((place, StepId(Uuid::nil()))..);
        let ways = ways.map(|it| it.0).take_while(move |it| it.0 == place);
        ways.map(|it| it.1)
    }

    /// The ways that come to a place, in column order.
    pub(crate) fn ways_into(&self, place: StepId) -> Vec<StepId> {
        let ways = self.between.keys().filter(|it| it.1 == place);
        let mut ways: Vec<StepId> = ways.map(|it| it.0).collect();
        ways.sort_by_key(|from| self.column_of[from]);
        ways
    }

    /// The transitions from one place to another.
    pub(crate) fn between(&self, from: StepId, to: StepId) -> Vec<TransitionId> {
        self.between.get(&(from, to)).cloned().unwrap_or_default()
    }

    /// Whether the way from one place to another is a return.
    pub(crate) fn leads_back(&self, from: StepId, to: StepId) -> bool {
        self.returns.contains(&(from, to))
    }

    fn kind(&self, transition: &Transition) -> TransitionKind {
        let (from, to) = self.ends(transition);
        if from == to {
            let step = |id| self.project.step(id);
            let branch = |id| step(id).map(|it| it.branch);
            let is_ordered = self.flow(from) == StageFlow::Parallel
                && branch(transition.from) == branch(transition.to);
            return if is_ordered {
                TransitionKind::InBranch
            } else {
                TransitionKind::Moot
            };
        }
        if self.leads_back(from, to) {
            return TransitionKind::Return;
        }
        if self.all_from(from).nth(1).is_some() {
            return if self.passed_by.contains(&(from, to)) {
                TransitionKind::Skip
            } else {
                TransitionKind::Branch
            };
        }
        let may_be_left_out = self.project.step(to).is_some_and(|it| it.optional);
        match (self.flow(to), self.flow(from)) {
            (StageFlow::Parallel, _) => TransitionKind::IntoAllOf,
            (StageFlow::Free, _) => TransitionKind::IntoAnyOrder,
            (StageFlow::Drawn, StageFlow::Parallel) => TransitionKind::OutOfAllOf,
            (StageFlow::Drawn, StageFlow::Free) => TransitionKind::OutOfAnyOrder,
            (StageFlow::Drawn, StageFlow::Drawn) if may_be_left_out => TransitionKind::Optional,
            (StageFlow::Drawn, StageFlow::Drawn) => TransitionKind::Next,
        }
    }
}

/// The ways that have a longer one beside them, where there are no loops: those that the transitive reduction leaves
/// out.
fn passed_by(onwards: &DiGraph<StepId, ()>) -> BTreeSet<(StepId, StepId)> {
    let order = toposort(onwards, None).expect("what leads back is none of them");
    let (sorted, rank) = dag_to_toposorted_adjacency_list::<_, NodeIndex>(onwards, &order);
    let (reduction, _) = dag_transitive_reduction_closure(&sorted);
    let ways = onwards
        .edge_references()
        .map(|it| (it.source(), it.target()));
    ways.filter(|(from, to)| !reduction.contains_edge(rank[from.index()], rank[to.index()]))
        .map(|(from, to)| (onwards[from], onwards[to]))
        .collect()
}
