//! The best explanation of a path by the map: a shortest path over state × position.
//!
//! Costs are pairs (deviations, silent moves) in one number, compared in this order: a deviation is
//! never traded for silent moves, every silent move costs something, and so no way round a loop is free
//! and the way back from the end is always finite. Paths are walked in lexicographic order, so that a
//! common beginning is computed once: the costs per state are all that a beginning leaves behind.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::ops::Range;

use rayon::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};

use crate::conformance::automaton::{Automaton, FINISH, START};

mod layers;

use layers::{Cost, Layers, longest_narrow};

/// Finds best explanations on one automaton.
pub(crate) struct Aligner<'a> {
    automaton: &'a Automaton,
    narrow: Rows<i32>,
    wide: Rows<i64>,
    /// Paths up to this length have narrow costs.
    longest_narrow: usize,
}

/// What map-only moves cost from a state to each state, for the states they may set out from. None
/// for automata so large that the table would not pay; they are searched step by step.
type Rows<C> = Option<Vec<Option<Box<[C]>>>>;

/// One move of an explanation; an event belongs to each of the first two, in the order of the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hop {
    Both { visible: u32 },
    LogOnly,
    Silent { silent: u32 },
    MapOnly { visible: u32 },
}

/// Up to so many states the costs of map-only moves are kept as a table.
const MOST_STATES_IN_TABLE: usize = 1_024;
/// So many paths are explained in a row on one thread.
pub(crate) const PART: usize = 512;

impl<'a> Aligner<'a> {
    pub(crate) fn of(automaton: &'a Automaton) -> Self {
        Self {
            automaton,
            narrow: rows(automaton),
            wide: rows(automaton),
            longest_narrow: longest_narrow(automaton.n_states),
        }
    }

    /// What is made of so many paths, [`PART`] of them in a row; none where `cancelled` said so on the way.
    pub(crate) fn in_parts<T: Send>(
        &self,
        n_paths: usize,
        cancelled: &(dyn Fn() -> bool + Sync),
        part: &(impl Fn(Range<u32>, &mut Search<'_>) -> T + Sync),
    ) -> Option<Vec<T>> {
        (0..n_paths.div_ceil(PART))
            .into_par_iter()
            .map_init(
                || Search::of(self),
                |search, number| {
                    let first = number * PART;
                    let last = (first + PART).min(n_paths);
                    (!cancelled()).then(|| part(first as u32..last as u32, search))
                },
            )
            .collect()
    }

    /// The visible moves that an event with this code may be.
    fn moves(&self, code: u32) -> &'a [u32] {
        let moves = self.automaton.by_code.get(code as usize);
        moves.map_or(&[], Vec::as_slice)
    }
}

/// Fewest observable steps of any complete way through the map; none where there is no way.
pub(crate) fn shortest_run(automaton: &Automaton) -> Option<u64> {
    let shortest = at_start::<i64>(automaton)[FINISH as usize];
    (shortest < i64::UNREACHED).then(|| shortest.n_deviations())
}

fn rows<C: Cost + Send>(automaton: &Automaton) -> Rows<C> {
    (automaton.n_states <= MOST_STATES_IN_TABLE).then(|| {
        let mut sources = vec![false; automaton.n_states];
        for it in &automaton.visible {
            sources[it.to as usize] = true;
        }
        sources
            .into_par_iter()
            .enumerate()
            .map(|(state, is_source)| {
                is_source.then(|| {
                    let mut costs = vec![C::UNREACHED; automaton.n_states];
                    costs[state] = C::default();
                    relax(automaton, &mut costs, [state as u32]);
                    costs.into_boxed_slice()
                })
            })
            .collect()
    })
}

fn at_start<C: Cost>(automaton: &Automaton) -> Vec<C> {
    let mut costs = vec![C::UNREACHED; automaton.n_states];
    costs[START as usize] = C::default();
    relax(automaton, &mut costs, [START]);
    costs
}

/// Spreads costs along map-only moves from the states that were improved.
fn relax<C: Cost>(automaton: &Automaton, costs: &mut [C], improved: impl IntoIterator<Item = u32>) {
    let mut open: BinaryHeap<Reverse<(C, u32)>> = improved
        .into_iter()
        .map(|it| Reverse((costs[it as usize], it)))
        .collect();
    while let Some(Reverse((cost, state))) = open.pop() {
        if cost > costs[state as usize] {
            continue;
        }
        let silent = automaton.silent_from[state as usize]
            .iter()
            .map(|&it| (automaton.silent[it as usize].to, cost + C::SILENT));
        let visible = automaton.visible_from[state as usize]
            .iter()
            .map(|&it| (automaton.visible[it as usize].to, cost + C::DEVIATION));
        for (to, cost) in silent.chain(visible) {
            if cost < costs[to as usize] {
                costs[to as usize] = cost;
                open.push(Reverse((cost, to)));
            }
        }
    }
}

/// Explains one path after the other: what is asked is asked about the one that was followed last.
pub(crate) struct Search<'a> {
    longest_narrow: usize,
    narrow: Layers<'a, i32>,
    wide: Layers<'a, i64>,
    is_narrow: bool,
}

impl<'a> Search<'a> {
    pub(crate) fn of(aligner: &'a Aligner<'a>) -> Self {
        Self {
            longest_narrow: aligner.longest_narrow,
            narrow: Layers::of(aligner, &aligner.narrow),
            wide: Layers::of(aligner, &aligner.wide),
            is_narrow: true,
        }
    }

    /// Goes along a path.
    pub(crate) fn follow(&mut self, path: &[u32]) {
        self.is_narrow = path.len() <= self.longest_narrow;
        if self.is_narrow {
            self.narrow.follow(path);
        } else {
            self.wide.follow(path);
        }
    }

    /// Least number of deviations when the case is finished; none where the map has no complete way.
    pub(crate) fn cost(&self) -> Option<u64> {
        self.n_deviations(FINISH)
    }

    /// Least number of deviations so far when the case is still open.
    pub(crate) fn prefix_cost(&self) -> u64 {
        if self.is_narrow {
            self.narrow.least_deviations()
        } else {
            self.wide.least_deviations()
        }
    }

    /// The canonical best explanation of the finished case, where the map has a complete way.
    pub(crate) fn finished(&mut self) -> &[Hop] {
        self.way_back(FINISH)
    }

    /// The canonical best explanation of the open case.
    pub(crate) fn open(&mut self) -> &[Hop] {
        self.way_back(self.nearest())
    }

    fn n_deviations(&self, state: u32) -> Option<u64> {
        if self.is_narrow {
            self.narrow.n_deviations(state)
        } else {
            self.wide.n_deviations(state)
        }
    }

    fn nearest(&self) -> u32 {
        if self.is_narrow {
            self.narrow.nearest()
        } else {
            self.wide.nearest()
        }
    }

    fn way_back(&mut self, last: u32) -> &[Hop] {
        if self.is_narrow {
            self.narrow.way_back(last)
        } else {
            self.wide.way_back(last)
        }
    }
}

#[cfg(test)]
mod tests;
