//! The best explanation of a path by the map: a shortest path over state × position.
//!
//! Costs are pairs (deviations, silent moves) in one number, compared in this order: a deviation is
//! never traded for silent moves, every silent move costs something, and so no way round a loop is free
//! and the way back from the end is always finite. Variants are walked in lexicographic order, so that a
//! common beginning is computed once: the vector of costs per state is all that a beginning leaves behind.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::ops::Range;

use events::Paths;
use rayon::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};

use crate::conformance::automaton::{Automaton, FINISH, START};

/// Finds best explanations on one automaton.
pub(crate) struct Aligner<'a> {
    automaton: &'a Automaton,
    /// What map-only moves cost from a state to each state, for the states they may set out from. None
    /// for automata so large that the table would not pay; they are searched step by step.
    rows: Option<Vec<Option<Box<[u64]>>>>,
}

/// A path with what reaching each state costs after each of its events: all that its best explanations are
/// read off from.
pub(crate) struct Reached<'a> {
    aligner: &'a Aligner<'a>,
    path: &'a [u32],
    layers: &'a [Vec<u64>],
}

/// One move of an explanation; places count events of the path, the rest are moves of the automaton.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hop {
    Both { place: usize, visible: usize },
    LogOnly { place: usize },
    Silent { silent: usize },
    MapOnly { visible: usize },
}

/// One deviation; silent moves count in the lower half.
const DEVIATION: u64 = 1 << 32;
const SILENT: u64 = 1;
const UNREACHED: u64 = u64::MAX / 4;
/// Up to so many states the costs of map-only moves are kept as a table.
const MOST_STATES_IN_TABLE: usize = 1_024;
/// So many variants are explained in a row on one thread.
const PART: usize = 512;

impl<'a> Aligner<'a> {
    pub(crate) fn of(automaton: &'a Automaton) -> Self {
        let rows = (automaton.n_states <= MOST_STATES_IN_TABLE).then(|| {
            let mut sources = vec![false; automaton.n_states];
            for it in &automaton.visible {
                sources[it.to as usize] = true;
            }
            sources
                .into_par_iter()
                .enumerate()
                .map(|(state, is_source)| {
                    is_source.then(|| {
                        let mut costs = vec![UNREACHED; automaton.n_states];
                        costs[state] = 0;
                        relax(automaton, &mut costs, [state as u32]);
                        costs.into_boxed_slice()
                    })
                })
                .collect()
        });
        Self { automaton, rows }
    }

    /// Fewest observable steps of any complete way through the map; none where there is no way.
    pub(crate) fn shortest_run(&self) -> Option<u64> {
        let cost = self.at_start()[FINISH as usize];
        (cost < UNREACHED).then_some(cost / DEVIATION)
    }

    /// What `explain` makes of each path; none where `cancelled` said so on the way.
    pub(crate) fn align<T: Send>(
        &self,
        paths: &Paths,
        cancelled: &(dyn Fn() -> bool + Sync),
        explain: &(impl Fn(u32, &Reached<'_>) -> T + Sync),
    ) -> Option<Vec<T>> {
        let parts: Option<Vec<Vec<T>>> = paths
            .numbers()
            .step_by(PART)
            .collect::<Vec<u32>>()
            .into_par_iter()
            .map(|first| {
                let part = first..(first + PART as u32).min(paths.len() as u32);
                (!cancelled()).then(|| self.align_part(paths, part, explain))
            })
            .collect();
        Some(parts?.into_iter().flatten().collect())
    }

    fn align_part<T>(
        &self,
        paths: &Paths,
        part: Range<u32>,
        explain: &impl Fn(u32, &Reached<'_>) -> T,
    ) -> Vec<T> {
        let mut layers = vec![self.at_start()];
        let mut before: &[u32] = &[];
        let mut found = Vec::with_capacity(part.len());
        for number in part {
            let path = paths.codes_of(number);
            let n_common = path.iter().zip(before).take_while(|(a, b)| a == b).count();
            for (place, &code) in path.iter().enumerate().skip(n_common) {
                if layers.len() == place + 1 {
                    layers.push(vec![UNREACHED; self.automaton.n_states]);
                }
                let (done, rest) = layers.split_at_mut(place + 1);
                self.advance(&done[place], code, &mut rest[0]);
            }
            before = path;
            let reached = Reached {
                aligner: self,
                path,
                layers: &layers,
            };
            found.push(explain(number, &reached));
        }
        found
    }

    fn at_start(&self) -> Vec<u64> {
        let mut costs = vec![UNREACHED; self.automaton.n_states];
        costs[START as usize] = 0;
        relax(self.automaton, &mut costs, [START]);
        costs
    }

    /// The costs after one more event.
    fn advance(&self, before: &[u64], code: u32, after: &mut [u64]) {
        for (after, before) in after.iter_mut().zip(before) {
            *after = before + DEVIATION;
        }
        let Some(moves) = self.automaton.by_code.get(code as usize) else {
            return;
        };
        let moves = moves.iter().map(|&it| &self.automaton.visible[it as usize]);
        if let Some(rows) = &self.rows {
            for it in moves {
                let base = before[it.from as usize];
                let row = rows[it.to as usize]
                    .as_ref()
                    .expect("visible moves have rows");
                for (after, further) in after.iter_mut().zip(row) {
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
            relax(self.automaton, after, improved);
        }
    }
}

impl Reached<'_> {
    /// The path.
    pub(crate) fn path(&self) -> &[u32] {
        self.path
    }

    /// Least number of deviations when the case is finished; none where the map has no complete way.
    pub(crate) fn cost(&self) -> Option<u64> {
        let cost = self.last()[FINISH as usize];
        (cost < UNREACHED).then_some(cost / DEVIATION)
    }

    /// Least number of deviations so far when the case is still open.
    pub(crate) fn prefix_cost(&self) -> u64 {
        self.here().1 / DEVIATION
    }

    /// The canonical best explanation of the finished case.
    pub(crate) fn finished(&self) -> Option<Vec<Hop>> {
        self.cost().map(|_| self.way_back(FINISH))
    }

    /// The canonical best explanation of the open case.
    pub(crate) fn open(&self) -> Vec<Hop> {
        self.way_back(self.here().0)
    }

    fn last(&self) -> &[u64] {
        &self.layers[self.path.len()]
    }

    /// The nearest state, and what reaching it costs.
    fn here(&self) -> (u32, u64) {
        let states = (0..).zip(self.last().iter().copied());
        let nearest = states.min_by_key(|(state, cost)| (*cost, *state));
        nearest.expect("an automaton has a start")
    }

    /// From the last state back to the start: of equally good moves first both, then log only, then
    /// silent, then map only, and among these the smaller number.
    fn way_back(&self, last: u32) -> Vec<Hop> {
        let (automaton, path, layers) = (self.aligner.automaton, self.path, self.layers);
        let (mut state, mut place) = (last, path.len());
        let mut hops = Vec::with_capacity(2 * (path.len() + automaton.n_states));
        while (state, place) != (START, 0) {
            let here = layers[place][state as usize];
            let both = || {
                let earlier = place.checked_sub(1)?;
                automaton.visible_into[state as usize]
                    .iter()
                    .find(|&&it| {
                        let it = &automaton.visible[it as usize];
                        it.code == path[earlier] && layers[earlier][it.from as usize] == here
                    })
                    .map(|&it| Hop::Both {
                        place: earlier,
                        visible: it as usize,
                    })
            };
            let log_only = || {
                let earlier = place.checked_sub(1)?;
                (layers[earlier][state as usize] + DEVIATION == here)
                    .then_some(Hop::LogOnly { place: earlier })
            };
            let silent = || {
                automaton.silent_into[state as usize]
                    .iter()
                    .find(|&&it| {
                        layers[place][automaton.silent[it as usize].from as usize] + SILENT == here
                    })
                    .map(|&it| Hop::Silent {
                        silent: it as usize,
                    })
            };
            let map_only = || {
                automaton.visible_into[state as usize]
                    .iter()
                    .find(|&&it| {
                        let from = automaton.visible[it as usize].from;
                        layers[place][from as usize] + DEVIATION == here
                    })
                    .map(|&it| Hop::MapOnly {
                        visible: it as usize,
                    })
            };
            let hop = both()
                .or_else(log_only)
                .or_else(silent)
                .or_else(map_only)
                .expect("a reached state was reached by some move");
            (state, place) = match hop {
                Hop::Both { place, visible } => (automaton.visible[visible].from, place),
                Hop::LogOnly { place } => (state, place),
                Hop::Silent { silent } => (automaton.silent[silent].from, place),
                Hop::MapOnly { visible } => (automaton.visible[visible].from, place),
            };
            hops.push(hop);
        }
        hops.reverse();
        hops
    }
}

/// Spreads costs along map-only moves from the states that were improved.
fn relax(automaton: &Automaton, costs: &mut [u64], improved: impl IntoIterator<Item = u32>) {
    let mut open: BinaryHeap<Reverse<(u64, u32)>> = improved
        .into_iter()
        .map(|it| Reverse((costs[it as usize], it)))
        .collect();
    while let Some(Reverse((cost, state))) = open.pop() {
        if cost > costs[state as usize] {
            continue;
        }
        let silent = automaton.silent_from[state as usize]
            .iter()
            .map(|&it| (automaton.silent[it as usize].to, cost + SILENT));
        let visible = automaton.visible_from[state as usize]
            .iter()
            .map(|&it| (automaton.visible[it as usize].to, cost + DEVIATION));
        for (to, cost) in silent.chain(visible) {
            if cost < costs[to as usize] {
                costs[to as usize] = cost;
                open.push(Reverse((cost, to)));
            }
        }
    }
}

#[cfg(test)]
mod tests;
