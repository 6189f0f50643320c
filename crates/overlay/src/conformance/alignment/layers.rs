//! What reaching each state costs after each event of a path, and the best way back through these layers.

use std::ops::Add;

use super::{Aligner, Hop, Rows, at_start, relax};
use crate::conformance::automaton::START;

/// A pair (deviations, silent moves) in one number, compared in this order.
///
/// Narrow numbers are compared many at a time, and wide ones hold for paths of any length.
pub(super) trait Cost: Copy + Ord + Add<Output = Self> + Default {
    const DEVIATION: Self;
    const SILENT: Self;
    /// What no cost of a state comes near; twice as much still is a number.
    const UNREACHED: Self;

    fn n_deviations(self) -> u64;
}

/// The longest path whose costs are narrow.
///
/// To reach a state costs at most as many deviations as there are events and states, and between two
/// events a best explanation comes to each state at most once.
pub(super) fn longest_narrow(n_states: usize) -> usize {
    let by_deviations = (1_usize << 13).saturating_sub(n_states);
    let by_silent_moves = (1_usize << 16) / n_states;
    by_deviations.min(by_silent_moves).saturating_sub(2)
}

impl Cost for i32 {
    const DEVIATION: Self = 1 << 16;
    const SILENT: Self = 1;
    const UNREACHED: Self = 1 << 29;

    fn n_deviations(self) -> u64 {
        (self >> 16) as u64
    }
}

impl Cost for i64 {
    const DEVIATION: Self = 1 << 32;
    const SILENT: Self = 1;
    const UNREACHED: Self = 1 << 61;

    fn n_deviations(self) -> u64 {
        (self >> 32) as u64
    }
}

/// The layers of one path after the other; those of a common beginning are computed once.
pub(super) struct Layers<'a, C> {
    aligner: &'a Aligner<'a>,
    rows: &'a Rows<C>,
    /// Layer l is `costs[l * n_states..][..n_states]`.
    costs: Vec<C>,
    /// After so many events of the path: its layer, and how many of the events the map does not know. Each
    /// of those costs one deviation in every state, and needs no layer of its own.
    after: Vec<(u32, u32)>,
    path: Vec<u32>,
    hops: Vec<Hop>,
}

impl<'a, C: Cost> Layers<'a, C> {
    pub(super) fn of(aligner: &'a Aligner<'a>, rows: &'a Rows<C>) -> Self {
        Self {
            aligner,
            rows,
            costs: at_start(aligner.automaton),
            after: vec![(0, 0)],
            path: Vec::new(),
            hops: Vec::new(),
        }
    }

    /// Goes along a path.
    pub(super) fn follow(&mut self, path: &[u32]) {
        let both = path.iter().zip(&self.path);
        let n_common = both.take_while(|(a, b)| a == b).count();
        self.path.truncate(n_common);
        self.after.truncate(n_common + 1);
        for &code in &path[n_common..] {
            let (layer, n_unknown) = self.after[self.path.len()];
            let after = if self.aligner.moves(code).is_empty() {
                (layer, n_unknown + 1)
            } else {
                self.advance(layer as usize, code);
                (layer + 1, n_unknown)
            };
            self.after.push(after);
            self.path.push(code);
        }
    }

    /// What reaching a state costs at the end of the path; none where nothing leads there.
    pub(super) fn n_deviations(&self, state: u32) -> Option<u64> {
        let (layer, n_unknown) = self.after[self.path.len()];
        let cost = self.layer(layer)[state as usize];
        (cost < C::UNREACHED).then(|| cost.n_deviations() + u64::from(n_unknown))
    }

    /// What reaching the nearest state costs at the end of the path.
    pub(super) fn least_deviations(&self) -> u64 {
        let (layer, n_unknown) = self.after[self.path.len()];
        let least = self.layer(layer).iter().copied().min();
        let least = least.expect("an automaton has a start");
        least.n_deviations() + u64::from(n_unknown)
    }

    /// The nearest state at the end of the path.
    pub(super) fn nearest(&self) -> u32 {
        let (layer, _) = self.after[self.path.len()];
        let states = (0..).zip(self.layer(layer));
        let nearest = states.min_by_key(|(state, cost)| (**cost, *state));
        nearest.expect("an automaton has a start").0
    }

    fn layer(&self, number: u32) -> &[C] {
        let n_states = self.aligner.automaton.n_states;
        &self.costs[number as usize * n_states..][..n_states]
    }

    /// Computes the layer behind another, after an event that the map knows.
    fn advance(&mut self, layer: usize, code: u32) {
        let automaton = self.aligner.automaton;
        let n_states = automaton.n_states;
        let n_costs = (layer + 2) * n_states;
        if self.costs.len() < n_costs {
            self.costs.resize(n_costs, C::UNREACHED);
        }
        let (before, after) = self.costs[layer * n_states..n_costs].split_at_mut(n_states);
        for (after, &before) in after.iter_mut().zip(&*before) {
            *after = (before + C::DEVIATION).min(C::UNREACHED);
        }
        let moves = self.aligner.moves(code).iter();
        let moves = moves.map(|&it| &automaton.visible[it as usize]);
        if let Some(rows) = self.rows {
            for it in moves {
                let base = before[it.from as usize];
                let row = rows[it.to as usize]
                    .as_ref()
                    .expect("visible moves have rows");
                for (after, &further) in after.iter_mut().zip(row) {
                    *after = (*after).min(base + further);
                }
            }
        } else {
            let mut improved = Vec::new();
            for it in moves {
                if before[it.from as usize] < after[it.to as usize] {
                    after[it.to as usize] = before[it.from as usize];
                    improved.push(it.to);
                }
            }
            relax(automaton, after, improved);
        }
    }

    /// From a state at the end of the path back to the start: of equally good moves first both, then log
    /// only, then silent, then map only, and among these the smaller number. In the order of the path.
    pub(super) fn way_back(&mut self, last: u32) -> &[Hop] {
        let mut hops = std::mem::take(&mut self.hops);
        hops.clear();
        let mut state = last;
        for place in (0..self.path.len()).rev() {
            state = self.way_over(place, state, &mut hops);
        }
        while state != START {
            state = self.way_within(self.layer(0), state, &mut hops);
        }
        hops.reverse();
        self.hops = hops;
        &self.hops
    }

    /// From a state behind an event to one before it.
    fn way_over(&self, place: usize, from: u32, hops: &mut Vec<Hop>) -> u32 {
        let automaton = self.aligner.automaton;
        let (before, after) = (self.after[place].0, self.after[place + 1].0);
        if before == after {
            hops.push(Hop::LogOnly);
            return from;
        }
        let code = self.path[place];
        let (before, after) = (self.layer(before), self.layer(after));
        let mut state = from;
        loop {
            let here = after[state as usize];
            let mut into = automaton.visible_into[state as usize].iter();
            let both = into.find(|it| it.code == code && before[it.from as usize] == here);
            if let Some(both) = both {
                hops.push(Hop::Both {
                    visible: both.number,
                });
                return both.from;
            }
            if before[state as usize] + C::DEVIATION == here {
                hops.push(Hop::LogOnly);
                return state;
            }
            state = self.way_within(after, state, hops);
        }
    }

    /// One move back that no event shows.
    fn way_within(&self, costs: &[C], state: u32, hops: &mut Vec<Hop>) -> u32 {
        let automaton = self.aligner.automaton;
        let here = costs[state as usize];
        let mut silent = automaton.silent_into[state as usize].iter();
        if let Some(silent) = silent.find(|it| costs[it.from as usize] + C::SILENT == here) {
            hops.push(Hop::Silent {
                silent: silent.number,
            });
            return silent.from;
        }
        let mut visible = automaton.visible_into[state as usize].iter();
        let visible = visible
            .find(|it| costs[it.from as usize] + C::DEVIATION == here)
            .expect("a reached state was reached by some move");
        hops.push(Hop::MapOnly {
            visible: visible.number,
        });
        visible.from
    }
}
