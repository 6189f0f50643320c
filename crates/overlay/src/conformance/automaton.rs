//! The map as an automaton: what the drawing allows, state by state.
//!
//! Every element has a state before it and one after it; an arrow is a silent move from the one to the
//! other. A step is a visible move between its two states, silent where no event can show it. An
//! optional step may also be passed silently, a repeatable one may be entered again. A free stage is a
//! hub on which each of its touchpoints may happen any number of times. A parallel stage is the product
//! of the positions in its branches.

use std::collections::{BTreeMap, BTreeSet};

use journey::{StageFlow, StageId};

use crate::conformance::drawing::Drawing;

mod parallel;

/// Before anything happened.
pub(crate) const START: u32 = 0;
/// The journey is complete.
pub(crate) const FINISH: u32 = 1;

/// What a map allows.
#[derive(Debug)]
pub(crate) struct Automaton {
    pub(crate) n_states: usize,
    /// Moves that an event shows, ordered by the id of their step.
    pub(crate) visible: Vec<Visible>,
    /// Moves that no event shows, at most one between two states.
    pub(crate) silent: Vec<Silent>,
    /// The visible moves of each touchpoint code that events can have.
    pub(crate) by_code: Vec<Vec<u32>>,
    /// The visible moves that arrive at each state.
    pub(crate) visible_into: Vec<Vec<VisibleInto>>,
    /// The silent moves that arrive at each state.
    pub(crate) silent_into: Vec<Vec<SilentInto>>,
    /// The silent moves that leave each state.
    pub(crate) silent_from: Vec<Vec<u32>>,
    /// The visible moves that leave each state.
    pub(crate) visible_from: Vec<Vec<u32>>,
    /// State before each element.
    pub(crate) before: Vec<u32>,
    /// State after each element.
    pub(crate) after: Vec<u32>,
    /// Parallel stages with so many combinations that nothing passes through them here.
    pub(crate) refused: Vec<StageId>,
}

/// A move that an event shows.
#[derive(Clone, Debug)]
pub(crate) struct Visible {
    pub(crate) from: u32,
    pub(crate) to: u32,
    pub(crate) code: u32,
    pub(crate) step: usize,
    /// Arrows inside a branch of a parallel stage that are crossed on the way.
    pub(crate) arrows: Vec<usize>,
}

/// A move that no event shows.
#[derive(Clone, Debug)]
pub(crate) struct Silent {
    pub(crate) from: u32,
    pub(crate) to: u32,
    /// The arrows it stands for: several where they connect the same two elements.
    pub(crate) arrows: Vec<usize>,
}

/// A visible move at the state where it arrives: what a way back looks at, side by side.
#[derive(Clone, Copy, Debug)]
pub(crate) struct VisibleInto {
    pub(crate) number: u32,
    pub(crate) from: u32,
    pub(crate) code: u32,
}

/// A silent move, likewise.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SilentInto {
    pub(crate) number: u32,
    pub(crate) from: u32,
}

/// What directly follows what: codes, none for the start before and the end after.
pub(crate) type Pair = (Option<u32>, Option<u32>);

#[derive(Debug, Default)]
struct Building {
    n_states: u32,
    visible: Vec<Visible>,
    silent: BTreeMap<(u32, u32), Vec<usize>>,
}

impl Automaton {
    pub(crate) fn of(drawing: &Drawing<'_>) -> Self {
        let n_elements = drawing.elements.len() as u32;
        let before: Vec<u32> = (0..n_elements).map(|it| 2 + 2 * it).collect();
        let after: Vec<u32> = (0..n_elements).map(|it| 3 + 2 * it).collect();
        let mut building = Building {
            n_states: 2 + 2 * n_elements,
            ..Building::default()
        };
        let mut refused = Vec::new();
        for number in 0..drawing.elements.len() {
            let ends = (before[number], after[number]);
            match drawing.elements[number].flow {
                StageFlow::Drawn => building.step(drawing, number, ends),
                StageFlow::Free => building.free(drawing, number, ends),
                StageFlow::Parallel => {
                    if !parallel::add(&mut building, drawing, number, ends) {
                        refused.push(drawing.stages[drawing.elements[number].stage].id);
                    }
                }
            }
        }
        for (number, arrow) in drawing.arrows.iter().enumerate() {
            let (from, to) = (drawing.element_of[arrow.from], drawing.element_of[arrow.to]);
            if from != to {
                building.pass(after[from], before[to]).push(number);
            }
        }
        for it in drawing.starts() {
            building.pass(START, before[it]);
        }
        for it in drawing.ends() {
            building.pass(after[it], FINISH);
        }
        building.finish(drawing, before, after, refused)
    }

    /// The states that silent moves reach from a state, itself included.
    pub(crate) fn silently_from(&self, state: u32) -> Vec<u32> {
        let mut found = vec![state];
        let mut seen = BTreeSet::from([state]);
        let mut next = 0;
        while next < found.len() {
            for &it in &self.silent_from[found[next] as usize] {
                let to = self.silent[it as usize].to;
                if seen.insert(to) {
                    found.push(to);
                }
            }
            next += 1;
        }
        found
    }

    /// Which states any moves reach from these states, themselves included, without the visible moves of
    /// one step.
    pub(crate) fn reachable(
        &self,
        from: impl IntoIterator<Item = u32>,
        without: Option<usize>,
    ) -> Vec<bool> {
        let mut seen = vec![false; self.n_states];
        let mut open: Vec<u32> = from.into_iter().collect();
        for &it in &open {
            seen[it as usize] = true;
        }
        while let Some(state) = open.pop() {
            let silent = self.silent_from[state as usize]
                .iter()
                .map(|&it| self.silent[it as usize].to);
            let visible = self.visible_from[state as usize]
                .iter()
                .map(|&it| &self.visible[it as usize])
                .filter(|it| Some(it.step) != without)
                .map(|it| it.to);
            for to in silent.chain(visible) {
                if !seen[to as usize] {
                    seen[to as usize] = true;
                    open.push(to);
                }
            }
        }
        seen
    }

    /// Every neighbouring pair of touchpoints that the map allows, start and end included.
    ///
    /// A pair is allowed when silent moves alone lead from the one to the other: so an optional or
    /// unobservable step in between does not make a drawn path look undrawn.
    pub(crate) fn allowed(&self) -> BTreeSet<Pair> {
        let mut allowed = BTreeSet::new();
        let mut targets: BTreeMap<u32, BTreeSet<Option<u32>>> = BTreeMap::new();
        targets.entry(START).or_default().insert(None);
        for it in &self.visible {
            targets.entry(it.to).or_default().insert(Some(it.code));
        }
        for (state, froms) in targets {
            for reached in self.silently_from(state) {
                let finish = (reached == FINISH).then_some(None);
                let codes = self.visible_from[reached as usize]
                    .iter()
                    .map(|&it| Some(self.visible[it as usize].code));
                for to in finish.into_iter().chain(codes) {
                    allowed.extend(froms.iter().map(|&from| (from, to)));
                }
            }
        }
        allowed
    }

    /// Per step: whether the map lets journeys end with it as the last thing observed.
    pub(crate) fn may_end_at(&self, n_steps: usize) -> Vec<bool> {
        let mut may_end = vec![false; n_steps];
        for it in &self.visible {
            may_end[it.step] |= self.silently_from(it.to).contains(&FINISH);
        }
        may_end
    }
}

impl Building {
    /// The silent move between two states, made where there is none yet.
    fn pass(&mut self, from: u32, to: u32) -> &mut Vec<usize> {
        self.silent.entry((from, to)).or_default()
    }

    fn state(&mut self) -> u32 {
        self.n_states += 1;
        self.n_states - 1
    }

    fn step(&mut self, drawing: &Drawing<'_>, element: usize, (before, after): (u32, u32)) {
        let number = drawing.elements[element].steps[0];
        let step = drawing.steps[number];
        if step.unobservable || step.optional {
            self.pass(before, after);
        }
        if step.repeatable {
            self.pass(after, before);
        }
        self.see(drawing, number, before, after, Vec::new());
    }

    fn free(&mut self, drawing: &Drawing<'_>, element: usize, (before, after): (u32, u32)) {
        let hub = self.state();
        self.pass(before, hub);
        self.pass(hub, after);
        for &step in &drawing.elements[element].steps {
            self.see(drawing, step, hub, hub, Vec::new());
        }
    }

    fn see(&mut self, drawing: &Drawing<'_>, step: usize, from: u32, to: u32, arrows: Vec<usize>) {
        if !drawing.steps[step].unobservable {
            self.visible.push(Visible {
                from,
                to,
                code: drawing.code_of[step],
                step,
                arrows,
            });
        }
    }

    fn finish(
        mut self,
        drawing: &Drawing<'_>,
        before: Vec<u32>,
        after: Vec<u32>,
        refused: Vec<StageId>,
    ) -> Automaton {
        self.visible
            .sort_by_key(|it| (drawing.steps[it.step].id, it.from, it.to));
        let silent: Vec<Silent> = self
            .silent
            .into_iter()
            .map(|((from, to), arrows)| Silent { from, to, arrows })
            .collect();
        let n_states = self.n_states as usize;
        let mut by_code = vec![Vec::new(); drawing.claimed.len()];
        let mut visible_into = vec![Vec::new(); n_states];
        let mut visible_from = vec![Vec::new(); n_states];
        for (number, it) in self.visible.iter().enumerate() {
            if let Some(moves) = by_code.get_mut(it.code as usize) {
                moves.push(number as u32);
            }
            visible_into[it.to as usize].push(VisibleInto {
                number: number as u32,
                from: it.from,
                code: it.code,
            });
            visible_from[it.from as usize].push(number as u32);
        }
        let mut silent_into = vec![Vec::new(); n_states];
        let mut silent_from = vec![Vec::new(); n_states];
        for (number, it) in silent.iter().enumerate() {
            silent_into[it.to as usize].push(SilentInto {
                number: number as u32,
                from: it.from,
            });
            silent_from[it.from as usize].push(number as u32);
        }
        Automaton {
            n_states,
            visible: self.visible,
            silent,
            by_code,
            visible_into,
            silent_into,
            silent_from,
            visible_from,
            before,
            after,
            refused,
        }
    }
}
