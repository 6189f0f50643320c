//! How much of what the map allows is used (M14).

use std::collections::BTreeSet;
use std::ops::Range;

use events::Journeys;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::conformance::automaton::{Automaton, START};
use crate::scope::Scope;

/// How many of the drawn pairs were observed; which were not is listed beside it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MapUse {
    /// Pairs that the map allows to follow each other directly, start and end included.
    pub n_drawn: u64,
    /// Those that some case shows.
    pub n_observed: u64,
    /// The one of the other; absent where the map allows nothing.
    pub share: Option<f64>,
}

impl MapUse {
    pub(crate) fn of(n_drawn: u64, n_observed: u64) -> Self {
        Self {
            n_drawn,
            n_observed,
            share: (n_drawn > 0).then(|| n_observed as f64 / n_drawn as f64),
        }
    }
}

/// Prefixes of fitting paths that begin alike.
struct Branch {
    /// Their places among the fitting paths.
    paths: Range<usize>,
    /// Events so far.
    length: usize,
    /// Where the map can be after them, silent moves included.
    states: BTreeSet<u32>,
}

/// Escaping edges: over all prefixes of fitting paths that go on, weighted by the cases that go on, how many
/// of the touchpoints that the map allows next do happen next. None where no fitting case goes on.
pub(crate) fn precision<L: Journeys>(scope: &Scope<'_, L>) -> Option<f64> {
    let comparison = scope.of;
    let automaton = comparison.automaton;
    let variants = &scope.answers.variants;
    let fitting = variants
        .iter()
        .filter(|it| comparison.told(it.path).cost == Some(0));
    let mut fitting: Vec<(&[u32], u64)> = fitting
        .map(|it| (comparison.path(it.path), it.n_cases))
        .collect();
    fitting.sort_unstable_by_key(|it| it.0);
    let (mut used, mut allowed) = (0, 0);
    let mut open = vec![Branch {
        paths: 0..fitting.len(),
        length: 0,
        states: closed(automaton, [START]),
    }];
    while let Some(branch) = open.pop() {
        let all = &fitting[branch.paths.clone()];
        // In lexicographic order, what ends here comes first.
        let n_ended = all.partition_point(|it| it.0.len() == branch.length);
        let going_on = &all[n_ended..];
        let n_cases: u64 = going_on.iter().map(|it| it.1).sum();
        if n_cases == 0 {
            continue;
        }
        let next: BTreeSet<u32> = visible(automaton, &branch.states).map(|it| it.0).collect();
        let mut begin = branch.paths.start + n_ended;
        for group in going_on.chunk_by(|a, b| a.0[branch.length] == b.0[branch.length]) {
            used += n_cases;
            let code = group[0].0[branch.length];
            let moves = visible(automaton, &branch.states).filter(|it| it.0 == code);
            open.push(Branch {
                paths: begin..begin + group.len(),
                length: branch.length + 1,
                states: closed(automaton, moves.map(|it| it.1)),
            });
            begin += group.len();
        }
        allowed += n_cases * next.len() as u64;
    }
    (allowed > 0).then(|| used as f64 / allowed as f64)
}

/// The codes that can be seen from these states, each with where it leads.
fn visible<'a>(
    automaton: &'a Automaton,
    states: &'a BTreeSet<u32>,
) -> impl Iterator<Item = (u32, u32)> + 'a {
    let leaving = states
        .iter()
        .flat_map(|&it| &automaton.visible_from[it as usize]);
    leaving.map(|&it| {
        let seen = &automaton.visible[it as usize];
        (seen.code, seen.to)
    })
}

/// These states with all that silent moves reach.
fn closed(automaton: &Automaton, from: impl IntoIterator<Item = u32>) -> BTreeSet<u32> {
    let mut states = BTreeSet::new();
    for state in from {
        if !states.contains(&state) {
            states.extend(automaton.silently_from(state));
        }
    }
    states
}
