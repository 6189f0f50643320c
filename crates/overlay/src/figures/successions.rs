//! What directly follows what: drawn, never observed, and the paths nobody drew.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use events::Follows;
use foldhash::fast::FixedState;
use journey::{Place, StepId};

use crate::conformance::automaton::{Automaton, Pair};
use crate::conformance::drawing::Drawing;
use crate::figures::statistics::{share, times};
use crate::overlay::{DesirePath, DesirePathClass, Succession};

/// A succession counts as a desire path from so many cases on, and from this share of all cases on.
pub(crate) const LEAST_CASES: u64 = 5;
const LEAST_CASES_PER_HUNDRED: u64 = 1;

/// The observed pairs of one log beside what the map allows.
pub(crate) struct Successions<'a> {
    pub(crate) drawing: &'a Drawing<'a>,
    pub(crate) automaton: &'a Automaton,
    pub(crate) allowed: &'a BTreeSet<Pair>,
    pub(crate) follows: &'a [Follows],
    /// See [`crate::observed::Answers`].
    pub(crate) cases_before: &'a HashMap<Pair, u64, FixedState>,
    /// Names of the codes behind the touchpoints.
    pub(crate) off_map: &'a [String],
    /// Open cases by the code of their last event: they have not left.
    pub(crate) open_after: BTreeMap<u32, u64>,
    pub(crate) n_cases: u64,
}

impl Successions<'_> {
    pub(crate) fn place(&self, code: u32) -> Place {
        place(self.drawing, self.off_map, code)
    }

    fn ends(&self, (from, to): Pair) -> (Place, Place) {
        let from = from.map_or(Place::Start, |it| self.place(it));
        (from, to.map_or(Place::End, |it| self.place(it)))
    }

    /// Every observed pair, most frequent first.
    pub(crate) fn observed(&self) -> Vec<Succession> {
        let mut after: BTreeMap<Option<u32>, u64> = BTreeMap::new();
        for it in self.follows {
            *after.entry(it.from).or_default() += it.count;
        }
        let mut observed: Vec<Succession> = self
            .follows
            .iter()
            .map(|it| {
                let (from, to) = self.ends((it.from, it.to));
                Succession {
                    from,
                    to,
                    count: it.count,
                    cases: it.n_cases,
                    share_after: share(it.count, after[&it.from]),
                    times: it.times.as_ref().map(times),
                    drawn: self.allowed.contains(&(it.from, it.to)),
                    n_ignored_between: it.n_ignored_between,
                }
            })
            .collect();
        observed.sort_by(|a, b| (b.count, &a.from, &a.to).cmp(&(a.count, &b.from, &b.to)));
        observed
    }

    /// Allowed pairs that no case shows, in map order.
    pub(crate) fn never_observed(&self) -> Vec<(Place, Place)> {
        let observed: BTreeSet<Pair> = self.follows.iter().map(|it| (it.from, it.to)).collect();
        self.allowed
            .difference(&observed)
            .map(|it| self.ends(*it))
            .collect()
    }

    /// The undrawn pairs that are frequent enough to matter, most cases first.
    pub(crate) fn desire_paths(&self) -> Vec<DesirePath> {
        let least = LEAST_CASES.max((self.n_cases * LEAST_CASES_PER_HUNDRED).div_ceil(100));
        let still_open = |it: &Follows| match (it.from, it.to) {
            (Some(code), None) => self.open_after.get(&code).copied().unwrap_or(0),
            (None | Some(_), Some(_)) | (None, None) => 0,
        };
        let mut after: BTreeMap<Option<u32>, u64> = BTreeMap::new();
        let mut before: BTreeMap<Option<u32>, u64> = BTreeMap::new();
        for it in self.follows {
            *after.entry(it.from).or_default() += it.count - still_open(it);
            *before.entry(it.to).or_default() += it.count - still_open(it);
        }
        let total: u64 = after.values().sum();
        let mut paths: Vec<DesirePath> = self
            .follows
            .iter()
            .filter(|it| !self.allowed.contains(&(it.from, it.to)))
            .filter(|it| it.n_cases - still_open(it) >= least)
            .map(|it| {
                let (from, to) = self.ends((it.from, it.to));
                let count = it.count - still_open(it);
                let share_after = share(count, after[&it.from]);
                let among_all = share(before[&it.to], total).value;
                let lift = share_after.value.zip(among_all).map(|(a, b)| a / b);
                let shape = self.shape((it.from, it.to));
                DesirePath {
                    from,
                    to,
                    shows_from: self.shows_from((it.from, it.to)),
                    from_step: shape.from_step,
                    to_step: shape.to_step,
                    class: shape.class,
                    jumps_over: shape.jumps_over,
                    count,
                    cases: share(it.n_cases - still_open(it), self.n_cases),
                    share_after,
                    lift,
                    times: it.times.as_ref().map(times),
                    acceptance: None,
                }
            })
            .collect();
        paths.sort_by(|a, b| {
            (b.cases.k, b.count, &a.from, &a.to).cmp(&(a.cases.k, a.count, &b.from, &b.to))
        });
        paths
    }

    /// How much of all cases the paths hold that are more frequent than any that shows a pair.
    pub(crate) fn shows_from(&self, pair: Pair) -> f64 {
        let n_before = self
            .cases_before
            .get(&pair)
            .copied()
            .unwrap_or(self.n_cases);
        n_before as f64 / self.n_cases.max(1) as f64
    }

    /// Where a pair lies on the map, and what kind of path it is.
    fn shape(&self, pair: Pair) -> Shape {
        let steps = |code: Option<u32>| -> Vec<usize> {
            code.map_or(Vec::new(), |it| self.drawing.steps_of(it).collect())
        };
        let (froms, tos) = (steps(pair.0), steps(pair.1));
        let id = |steps: &[usize]| steps.first().map(|&it| self.drawing.steps[it].id);
        let plain = |class| Shape {
            class,
            from_step: id(&froms),
            to_step: id(&tos),
            jumps_over: Vec::new(),
        };
        let is_off = |code: Option<u32>| code.is_some_and(|it| !self.drawing.draws(it));
        if is_off(pair.0) || is_off(pair.1) {
            return plain(DesirePathClass::OffTheMap);
        }
        match pair {
            (None, _) => plain(DesirePathClass::UnexpectedEntry),
            (_, None) => plain(DesirePathClass::EarlyExit),
            (Some(from), Some(to)) if from == to => plain(DesirePathClass::Repeat),
            (Some(_), Some(_)) => self
                .shortcut(&froms, &tos)
                .unwrap_or_else(|| plain(self.way_back(&froms, &tos))),
        }
    }

    fn way_back(&self, froms: &[usize], tos: &[usize]) -> DesirePathClass {
        let leads_back = tos
            .iter()
            .any(|&to| froms.iter().any(|&from| self.leads(to, from, None)));
        if leads_back {
            DesirePathClass::WayBack
        } else {
            DesirePathClass::CrossOver
        }
    }

    /// Of twins the pair that jumps over the fewest steps.
    fn shortcut(&self, froms: &[usize], tos: &[usize]) -> Option<Shape> {
        let mut best: Option<Shape> = None;
        for &from in froms {
            for &to in tos.iter().filter(|&&it| self.leads(from, it, None)) {
                let jumps_over: Vec<StepId> = (0..self.drawing.steps.len())
                    .filter(|&it| it != from && it != to && !self.leads(from, to, Some(it)))
                    .map(|it| self.drawing.steps[it].id)
                    .collect();
                if best
                    .as_ref()
                    .is_none_or(|it| jumps_over.len() < it.jumps_over.len())
                {
                    best = Some(Shape {
                        class: DesirePathClass::Shortcut,
                        from_step: Some(self.drawing.steps[from].id),
                        to_step: Some(self.drawing.steps[to].id),
                        jumps_over,
                    });
                }
            }
        }
        best
    }

    /// Whether the map leads from after one step to before another, if need be without a third.
    fn leads(&self, from: usize, to: usize, without: Option<usize>) -> bool {
        let moves = |step: usize| {
            self.automaton
                .visible
                .iter()
                .filter(move |it| it.step == step)
        };
        let reached = self
            .automaton
            .reachable(moves(from).map(|it| it.to), without);
        moves(to).any(|it| reached[it.from as usize])
    }
}

struct Shape {
    class: DesirePathClass,
    from_step: Option<StepId>,
    to_step: Option<StepId>,
    jumps_over: Vec<StepId>,
}

/// What a code stands for.
pub(crate) fn place(drawing: &Drawing<'_>, off_map: &[String], code: u32) -> Place {
    match drawing.touchpoint(code) {
        Some(touchpoint) => Place::Touchpoint(touchpoint),
        None => Place::OffMap(off_map[code as usize - drawing.claimed.len()].clone()),
    }
}

/// The code of a place; none where it is no event, or nothing has this name.
pub(crate) fn code_of(drawing: &Drawing<'_>, off_map: &[String], place: &Place) -> Option<u32> {
    match place {
        Place::Start | Place::End => None,
        Place::Touchpoint(it) => drawing.code(*it),
        Place::OffMap(name) => {
            let place = off_map.iter().position(|it| it == name)?;
            Some((drawing.claimed.len() + place) as u32)
        }
    }
}

#[cfg(test)]
mod tests;
