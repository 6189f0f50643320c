//! A map as a Petri net, and the costs found on it, for judges that know nothing of us.

use std::collections::{BTreeMap, BTreeSet};

use events::Journeys;
use journey::{MapId, Place, Project, StageFlow};

use crate::comparison::{Asked, NotCompared};
use crate::conformance::automaton::{Automaton, FINISH, START};
use crate::conformance::drawing::Drawing;

/// A net in which one token begins at one place and has to end at another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Net {
    /// Places are numbers below this.
    pub n_places: u32,
    /// Where the token begins.
    pub initial: u32,
    /// Where it has to end, alone.
    pub last: u32,
    /// What moves tokens.
    pub transitions: Vec<NetTransition>,
}

/// One transition of a net.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetTransition {
    /// The event that shows it, by the name of its first step; none where no event does.
    pub label: Option<String>,
    /// The places it takes a token from.
    pub takes: Vec<u32>,
    /// The places it gives a token to.
    pub gives: Vec<u32>,
}

/// Which net.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NetKind {
    /// A place for each state of the automaton: exactly its runs.
    Runs,
    /// The same, and a journey may stop anywhere: for cases that are still open.
    Open,
    /// Branches that happen side by side have a token each, apart from the product of their positions.
    Branches,
}

/// The least number of deviations on one distinct path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathCost {
    /// What happened.
    pub path: Vec<Place>,
    /// When the case is closed; none where the map has no complete way.
    pub cost: Option<u64>,
    /// So far, when it is still open.
    pub prefix_cost: u64,
}

/// A map as a net; none where there is no such map.
#[must_use]
pub fn net(project: &Project, map: MapId, kind: NetKind) -> Option<Net> {
    let drawing = Drawing::of(project, map)?;
    let automaton = Automaton::of(&drawing);
    let mut net = Net {
        n_places: automaton.n_states as u32,
        initial: START,
        last: FINISH,
        transitions: Vec::new(),
    };
    let of_branches = match kind {
        NetKind::Runs | NetKind::Open => BTreeSet::new(),
        NetKind::Branches => inside_parallel(&drawing, &automaton),
    };
    let is_kept = |it: u32| !of_branches.contains(&it);
    for it in &automaton.visible {
        if is_kept(it.from) {
            net.moves(Some(label(&drawing, it.code)), it.from, it.to);
        }
    }
    for it in &automaton.silent {
        if is_kept(it.from) && is_kept(it.to) {
            net.moves(None, it.from, it.to);
        }
    }
    match kind {
        NetKind::Runs => {}
        NetKind::Open => {
            for state in (0..net.n_places).filter(|it| *it != FINISH) {
                net.moves(None, state, FINISH);
            }
        }
        NetKind::Branches => {
            let elements = drawing.elements.iter().enumerate();
            for (number, _) in elements.filter(|(_, it)| it.flow == StageFlow::Parallel) {
                let ends = (automaton.before[number], automaton.after[number]);
                net.side_by_side(&drawing, number, ends);
            }
        }
    }
    Some(net)
}

/// The costs of every distinct path of a log.
///
/// # Errors
/// When the map is not there, or `cancelled` says so on the way.
pub fn path_costs<L: Journeys>(
    asked: &Asked<'_, L>,
    cancelled: &(dyn Fn() -> bool + Sync),
) -> Result<Vec<PathCost>, NotCompared> {
    asked.compared(cancelled, |comparison| {
        let numbers = comparison.observed.paths(comparison.log).numbers();
        let cost = |number: u32| {
            let told = comparison.told(number);
            PathCost {
                path: comparison.places(number),
                cost: told.cost,
                prefix_cost: told.prefix_cost,
            }
        };
        numbers.map(cost).collect()
    })
}

/// The states that stand for positions within parallel stages: all that silent and visible moves reach from
/// before such a stage without passing what is behind it.
fn inside_parallel(drawing: &Drawing<'_>, automaton: &Automaton) -> BTreeSet<u32> {
    let mut inside = BTreeSet::new();
    let parallel = drawing.elements.iter().enumerate();
    for (number, _) in parallel.filter(|(_, it)| it.flow == StageFlow::Parallel) {
        let mut open = vec![automaton.before[number]];
        while let Some(state) = open.pop() {
            let silent = &automaton.silent_from[state as usize];
            let visible = &automaton.visible_from[state as usize];
            let silent = silent.iter().map(|&it| automaton.silent[it as usize].to);
            let visible = visible.iter().map(|&it| automaton.visible[it as usize].to);
            for to in silent.chain(visible) {
                if to != automaton.after[number] && inside.insert(to) {
                    open.push(to);
                }
            }
        }
    }
    inside
}

fn label(drawing: &Drawing<'_>, code: u32) -> String {
    let step = drawing.first_step_of(code);
    step.map_or_else(String::new, |it| drawing.steps[it].name.clone())
}

impl Net {
    fn place(&mut self) -> u32 {
        self.n_places += 1;
        self.n_places - 1
    }

    fn moves(&mut self, label: Option<String>, from: u32, to: u32) {
        self.transitions.push(NetTransition {
            label,
            takes: vec![from],
            gives: vec![to],
        });
    }

    /// A token for each branch, which all have to arrive.
    fn side_by_side(&mut self, drawing: &Drawing<'_>, element: usize, (before, after): (u32, u32)) {
        let mut branches: BTreeMap<u16, Vec<usize>> = BTreeMap::new();
        for &step in &drawing.elements[element].steps {
            let branch = drawing.steps[step].branch;
            branches.entry(branch).or_default().push(step);
        }
        let ends: Vec<(u32, u32)> = branches
            .values()
            .map(|steps| self.branch(drawing, steps))
            .collect();
        let (begins, arrives) = ends.into_iter().unzip();
        self.transitions.push(NetTransition {
            label: None,
            takes: vec![before],
            gives: begins,
        });
        self.transitions.push(NetTransition {
            label: None,
            takes: arrives,
            gives: vec![after],
        });
    }

    /// The steps of one branch with the arrows between them: the places where it begins and where it is over.
    fn branch(&mut self, drawing: &Drawing<'_>, steps: &[usize]) -> (u32, u32) {
        let (begin, over) = (self.place(), self.place());
        let places: BTreeMap<usize, (u32, u32)> = steps
            .iter()
            .map(|&it| (it, (self.place(), self.place())))
            .collect();
        let arrows: Vec<(usize, usize)> = drawing
            .arrows
            .iter()
            .map(|it| (it.from, it.to))
            .filter(|(from, to)| places.contains_key(from) && places.contains_key(to))
            .collect();
        for (&step, &(into, out_of)) in &places {
            let it = drawing.steps[step];
            if !it.unobservable {
                let label = label(drawing, drawing.code_of[step]);
                self.moves(Some(label), into, out_of);
            }
            if it.unobservable || it.optional {
                self.moves(None, into, out_of);
            }
            if it.repeatable {
                self.moves(None, out_of, into);
            }
        }
        for (from, to) in &arrows {
            self.moves(None, places[from].1, places[to].0);
        }
        let or_all = |linked: BTreeSet<usize>| -> Vec<usize> {
            let free: Vec<usize> = steps
                .iter()
                .copied()
                .filter(|it| !linked.contains(it))
                .collect();
            if free.is_empty() {
                steps.to_vec()
            } else {
                free
            }
        };
        for step in or_all(arrows.iter().map(|it| it.1).collect()) {
            self.moves(None, begin, places[&step].0);
        }
        for step in or_all(arrows.iter().map(|it| it.0).collect()) {
            self.moves(None, places[&step].1, over);
        }
        (begin, over)
    }
}
