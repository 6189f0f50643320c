//! What happens again in the same case (M9), and whether the map allows it.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use events::Journeys;
use foldhash::fast::FixedState;
use journey::{CaseCondition, Place, Repetition, StepId};
use language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::comparison::Comparison;
use crate::conformance::explained::Explained;
use crate::figures::statistics::share;
use crate::filter::cohort::Cohort;
use crate::insight::CaseCount;
use crate::scope::Scope;

/// What happens again in the same case.
///
/// Of each thing that happens several times in a case, every occurrence but the first is *extra*. It is
/// allowed where the best explanation matches it and one before it with the map; within a row of the same
/// (a a a) the matched ones are the first ones.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Rework {
    /// The cases that are asked about.
    pub cohort: Cohort,
    /// The finding in one sentence.
    pub headline: String,
    /// Events of these cases that count.
    pub n_events: u64,
    /// Repetitions of any kind, then kind by kind.
    pub kinds: Vec<Repeated>,
    /// What happens again, most extra events first.
    pub places: Vec<RepeatedPlace>,
}

/// Something that happens again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RepeatedPlace {
    /// What.
    pub place: Place,
    /// What it is called.
    pub name: String,
    /// The first step it is drawn as.
    pub step: Option<StepId>,
    /// Its events.
    pub n_events: u64,
    /// Its repetitions of any kind, then kind by kind; of the cases in which it happens.
    pub kinds: Vec<Repeated>,
}

/// Repetitions of one kind, or of any.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Repeated {
    /// Where it happened last before; absent for anywhere.
    pub how: Option<Repetition>,
    /// All of them.
    pub all: CaseCount,
    /// Those that the map allows.
    pub allowed: CaseCount,
    /// Those that the map does not allow.
    pub not_allowed: CaseCount,
}

/// An occurrence of what happened before in the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Again {
    pub(crate) code: u32,
    pub(crate) how: Repetition,
    pub(crate) allowed: bool,
}

/// What happens again on a path, in order.
pub(crate) fn again(told: Explained<'_>) -> Vec<Again> {
    let (path, is_matched) = (told.path(), matched_first(told));
    // The place of the last occurrence, and whether one was matched so far.
    let mut before: HashMap<u32, (usize, bool), FixedState> = HashMap::default();
    let mut all = Vec::new();
    for (place, &code) in path.iter().enumerate() {
        let known = before.get(&code).copied();
        if let Some((last, was_matched)) = known {
            all.push(Again {
                code,
                how: match place - last {
                    1 => Repetition::SelfLoop,
                    2 => Repetition::PingPong,
                    _ => Repetition::Elsewhere,
                },
                allowed: was_matched && is_matched[place],
            });
        }
        let was_matched = known.is_some_and(|it| it.1);
        before.insert(code, (place, was_matched || is_matched[place]));
    }
    all
}

/// Whether the events of a path are matched, with the matched ones first in each row of the same: which of
/// them an explanation strikes out says nothing.
fn matched_first(told: Explained<'_>) -> Vec<bool> {
    let path = told.path();
    let mut is_matched = told.matched();
    let mut begin = 0;
    for row in path.chunk_by(|a, b| a == b) {
        let row = &mut is_matched[begin..begin + row.len()];
        row.sort_unstable_by_key(|it| !it);
        begin += row.len();
    }
    is_matched
}

/// The kinds of repetition that are counted, each alone and all together.
const KINDS: [Option<Repetition>; 4] = [
    None,
    Some(Repetition::SelfLoop),
    Some(Repetition::PingPong),
    Some(Repetition::Elsewhere),
];
/// Either way, allowed, not allowed.
const VERDICTS: [Option<bool>; 3] = [None, Some(true), Some(false)];

/// Cases and extra events, by kind and verdict.
type Table = [[(u64, u64); VERDICTS.len()]; KINDS.len()];

/// What is counted of one thing, or of all.
#[derive(Clone, Default)]
struct Tally {
    /// Cases in which it happens.
    n_cases: u64,
    n_events: u64,
    repeated: Table,
}

impl Tally {
    /// Counts a path that so many cases took, with what happens again on it.
    fn see(&mut self, n_cases: u64, n_events: u64, again: &[Again]) {
        self.n_cases += n_cases;
        self.n_events += n_events * n_cases;
        if again.is_empty() {
            return;
        }
        for (row, how) in self.repeated.iter_mut().zip(KINDS) {
            for (cell, allowed) in row.iter_mut().zip(VERDICTS) {
                let is_one = |it: &&Again| {
                    how.is_none_or(|how| how == it.how)
                        && allowed.is_none_or(|allowed| allowed == it.allowed)
                };
                let n_extra = again.iter().filter(is_one).count() as u64;
                cell.0 += if n_extra > 0 { n_cases } else { 0 };
                cell.1 += n_extra * n_cases;
            }
        }
    }

    fn told(&self, place: Option<&Place>) -> Vec<Repeated> {
        let count = |how: usize, allowed: usize| {
            let (n_cases, n_extra) = self.repeated[how][allowed];
            CaseCount {
                cases: share(n_cases, self.n_cases),
                n_times: n_extra,
                condition: CaseCondition::Repeats {
                    place: place.cloned(),
                    how: KINDS[how],
                    allowed: VERDICTS[allowed],
                },
            }
        };
        (0..KINDS.len())
            .map(|how| Repeated {
                how: KINDS[how],
                all: count(how, 0),
                allowed: count(how, 1),
                not_allowed: count(how, 2),
            })
            .collect()
    }
}

impl Rework {
    pub(crate) fn of<L: Journeys>(
        comparison: &Comparison<'_, L>,
        condition: &CaseCondition,
    ) -> Self {
        let answers = comparison.answers(condition);
        let scope = Scope::of(comparison, &answers);
        let mut all = Tally::default();
        let mut by_code: BTreeMap<u32, Tally> = BTreeMap::new();
        for it in scope.weighted() {
            let path = comparison.path(it.path);
            let mut again = again(it.told);
            all.see(it.n_cases, path.len() as u64, &again);
            again.sort_by_key(|it| it.code);
            let mut codes = path.to_vec();
            codes.sort_unstable();
            for same in codes.chunk_by(|a, b| a == b) {
                let begin = again.partition_point(|it| it.code < same[0]);
                let of_code = &again[begin..begin + same.len() - 1];
                let tally = by_code.entry(same[0]).or_default();
                tally.see(it.n_cases, same.len() as u64, of_code);
            }
        }
        let mut places: Vec<RepeatedPlace> = by_code
            .iter()
            .filter(|(_, it)| it.repeated[0][0].1 > 0)
            .map(|(&code, it)| repeated_place(comparison, code, it))
            .collect();
        places.sort_by_key(|it| Reverse(it.kinds[0].all.n_times));
        let kinds = all.told(None);
        Self {
            cohort: comparison.cohort(condition, scope.n_cases),
            headline: headline(&kinds[0], comparison.wording.language),
            n_events: all.n_events,
            kinds,
            places,
        }
    }
}

fn repeated_place<L: Journeys>(
    comparison: &Comparison<'_, L>,
    code: u32,
    tally: &Tally,
) -> RepeatedPlace {
    let place = comparison.place(code);
    let drawing = comparison.drawing;
    RepeatedPlace {
        name: comparison.name(&place),
        step: drawing.first_step_of(code).map(|it| drawing.steps[it].id),
        n_events: tally.n_events,
        kinds: tally.told(Some(&place)),
        place,
    }
}

fn headline(any: &Repeated, language: Language) -> String {
    let of = &any.all.cases;
    let Some(value) = of.value else {
        return language.insight_no_case();
    };
    if of.k == 0 {
        return language.insight_nothing_twice(of.n);
    }
    let not_allowed = any.not_allowed.cases.value.unwrap_or_default();
    language.insight_repeat(
        &language.percent_begun(value),
        &language.percent_begun(not_allowed).to_lowercase(),
        of.n,
    )
}

#[cfg(test)]
mod tests;
