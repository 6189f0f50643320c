//! Steps and transitions as a graph, for questions about ways through a map.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::Direction;
use petgraph::prelude::DiGraphMap;
use petgraph::visit::{Dfs, Reversed};

use crate::entity::{StageFlow, Step};
use crate::ids::{MapId, StepId, TransitionId};
use crate::project::Project;

pub(crate) mod flow;
pub(crate) mod gateway;

/// The steps of one map and the ways between them: a lens on the project, built when it is asked for.
///
/// The steps of a free or parallel stage stand for each other: a transition to (from) any of them
/// enters (leaves) the stage as a whole.
pub struct StepGraph {
    graph: DiGraphMap<StepId, TransitionId>,
    columns: Vec<StepId>,
    /// Which step stands for which: itself, or the first of its free or parallel stage.
    node_of: BTreeMap<StepId, StepId>,
    starts: Outermost,
    ends: Outermost,
}

/// Where journeys may start, or end.
struct Outermost {
    nodes: BTreeSet<StepId>,
    /// Why these.
    because: Because,
}

/// Why journeys may start (end) at a step.
enum Because {
    /// It is marked so.
    Marked,
    /// None is marked, and nothing leads to it (it leads nowhere).
    Open,
    /// None is marked, and none is open: the map is a circle.
    Circle,
}

impl StepGraph {
    /// The graph of a map; empty if there is no such map.
    #[must_use]
    pub fn of(project: &Project, map: MapId) -> Self {
        let columns = project.columns_of(map);
        let mut graph = DiGraphMap::new();
        let mut node_of = BTreeMap::new();
        for step in &columns {
            let node = stands_for(project, step);
            node_of.insert(step.id, node);
            graph.add_node(node);
        }
        for transition in project.transitions_of(map) {
            let (from, to) = (node_of.get(&transition.from), node_of.get(&transition.to));
            if let (Some(from), Some(to)) = (from, to)
                && from != to
                && !graph.contains_edge(*from, *to)
            {
                graph.add_edge(*from, *to, transition.id);
            }
        }
        let starts = outermost(&graph, Direction::Incoming, &columns, &node_of, |it| {
            it.start
        });
        let ends = outermost(&graph, Direction::Outgoing, &columns, &node_of, |it| {
            it.end.is_some()
        });
        Self {
            graph,
            columns: columns.iter().map(|it| it.id).collect(),
            node_of,
            starts,
            ends,
        }
    }

    /// Whether there is a way from one step to another; each step reaches itself.
    #[must_use]
    pub fn reachable(&self, from: StepId, to: StepId) -> bool {
        let (Some(from), Some(to)) = (self.node_of.get(&from), self.node_of.get(&to)) else {
            return false;
        };
        let mut walk = Dfs::new(&self.graph, *from);
        std::iter::from_fn(|| walk.next(&self.graph)).any(|it| it == *to)
    }

    /// Where journeys may start: the steps marked so; if none is, those nothing leads to; if there is
    /// none, all.
    #[must_use]
    pub fn starts(&self) -> Vec<StepId> {
        self.among_columns(&self.starts.nodes)
    }

    /// Where journeys may end: the steps marked so; if none is, those that lead nowhere; if there is
    /// none, all.
    #[must_use]
    pub fn ends(&self) -> Vec<StepId> {
        self.among_columns(&self.ends.nodes)
    }

    /// The starts that are none by a mark, but because nothing leads to them; a mark elsewhere ends that.
    #[must_use]
    pub fn implied_starts(&self) -> Vec<StepId> {
        self.implied(&self.starts)
    }

    /// The ends that are none by a mark, but because they lead nowhere; a mark elsewhere ends that.
    #[must_use]
    pub fn implied_ends(&self) -> Vec<StepId> {
        self.implied(&self.ends)
    }

    /// Steps that no journey can come to.
    #[must_use]
    pub fn unreachable_steps(&self) -> Vec<StepId> {
        let mut walk = Dfs::empty(&self.graph);
        walk.stack.extend(self.starts.nodes.iter().copied());
        let reached = std::iter::from_fn(|| walk.next(&self.graph)).collect();
        self.outside(&reached)
    }

    /// Steps from which no journey can come to an end.
    #[must_use]
    pub fn steps_without_end(&self) -> Vec<StepId> {
        let backwards = Reversed(&self.graph);
        let mut walk = Dfs::empty(backwards);
        walk.stack.extend(self.ends.nodes.iter().copied());
        let ending = std::iter::from_fn(|| walk.next(backwards)).collect();
        self.outside(&ending)
    }

    fn implied(&self, outermost: &Outermost) -> Vec<StepId> {
        match outermost.because {
            Because::Open => self.among_columns(&outermost.nodes),
            Because::Marked | Because::Circle => Vec::new(),
        }
    }

    fn among_columns(&self, nodes: &BTreeSet<StepId>) -> Vec<StepId> {
        let among = |it: &StepId| self.node_of.get(it).is_some_and(|it| nodes.contains(it));
        self.columns.iter().copied().filter(among).collect()
    }

    fn outside(&self, nodes: &BTreeSet<StepId>) -> Vec<StepId> {
        let outside = |it: &StepId| self.node_of.get(it).is_some_and(|it| !nodes.contains(it));
        self.columns.iter().copied().filter(outside).collect()
    }
}

fn stands_for(project: &Project, step: &Step) -> StepId {
    let flow = project.stage(step.stage).map(|it| it.flow);
    match flow {
        Some(StageFlow::Free | StageFlow::Parallel) => project
            .steps_of(step.stage)
            .first()
            .map_or(step.id, |it| it.id),
        Some(StageFlow::Drawn) | None => step.id,
    }
}

fn outermost(
    graph: &DiGraphMap<StepId, TransitionId>,
    direction: Direction,
    columns: &[&Step],
    node_of: &BTreeMap<StepId, StepId>,
    is_marked: impl Fn(&Step) -> bool,
) -> Outermost {
    let outermost = |nodes, because| Outermost { nodes, because };
    let marked: BTreeSet<StepId> = columns
        .iter()
        .filter(|it| is_marked(it))
        .filter_map(|it| node_of.get(&it.id).copied())
        .collect();
    if !marked.is_empty() {
        return outermost(marked, Because::Marked);
    }
    let is_open = |it: &StepId| graph.neighbors_directed(*it, direction).next().is_none();
    let open: BTreeSet<StepId> = graph.nodes().filter(is_open).collect();
    if open.is_empty() {
        outermost(graph.nodes().collect(), Because::Circle)
    } else {
        outermost(open, Because::Open)
    }
}

#[cfg(test)]
mod tests;
