//! What each departure from the map goes together with (M13): how long cases with and without it last, and how
//! often they have an outcome.

use std::collections::BTreeSet;

use events::Journeys;
use journey::{CaseCondition, Departure, FigureId, Outcome};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::comparison::{Comparison, NotCompared, go_on};
use crate::conformance::automaton::Pair;
use crate::contrast::difference::{Difference, false_discovery};
use crate::contrast::shift::ContrastTimes;
use crate::figures::accepted::said;
use crate::figures::statistics::share;
use crate::insight::elements::{Element, Part, Reaching, by_path, undrawn};
use crate::insight::outcome::{Closed, LEAST_CASES, says_plainly};
use crate::overlay::Share;
use crate::scope::Scope;

/// How often an effect that is none may pass for one, among those called notable.
const FALSE_DISCOVERIES: f64 = 0.05;

/// What each departure from the map goes together with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Effects {
    /// The outcome; absent where none was named and the map marks no step at which people got what they came
    /// for.
    pub outcome: Option<CaseCondition>,
    /// What cases with the outcome do: "reach “I pay”".
    pub outcome_words: Option<String>,
    /// Closed cases, which alone are looked at.
    pub n_cases: u64,
    /// Every deviation and desire path that at least five cases have and at least five lack; in the order of
    /// the map.
    pub rows: Vec<Effect>,
}

/// What one departure goes together with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Effect {
    /// What.
    pub departure: Departure,
    /// In words: "“I compare” is skipped".
    pub sentence: String,
    /// Cases with it, of the closed ones.
    pub cases: Share,
    /// How long cases without it last, and then how long those with it do, and how far these lie behind; absent
    /// where nothing could be measured.
    pub times: Option<ContrastTimes>,
    /// How often cases with and without it have the outcome; absent where it speaks of the outcome itself, or
    /// too few show it before the outcome.
    pub outcome: Option<EffectOnOutcome>,
}

/// How often cases with and without something have an outcome. Where the outcome is reaching something, only
/// what lies before it counts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EffectOnOutcome {
    /// Of the cases with it, those that have the outcome.
    pub with: Share,
    /// Of the cases without it.
    pub without: Share,
    /// The share with it less the share without it.
    pub difference: Difference,
}

impl Effects {
    pub(crate) fn of<L: Journeys>(
        comparison: &Comparison<'_, L>,
        condition: &CaseCondition,
        outcome: Option<&CaseCondition>,
        cancelled: &(dyn Fn() -> bool + Sync),
    ) -> Result<Self, NotCompared> {
        let outcome = outcome.cloned().or_else(|| success(comparison));
        let closed = Closed::of(comparison, condition);
        let answers = comparison.answers(condition);
        let paths = Scope::of(comparison, &answers).successions().desire_paths();
        let undrawn = undrawn(comparison, &paths);
        let whole = by_path(comparison, closed.paths(), (&undrawn, &|_| Part::Whole));
        go_on(cancelled)?;
        let (log, reading) = (comparison.log, &comparison.observed.reading);
        let durations_us = log.durations_us(reading, &closed.cohort);
        let n_all = closed.total();
        let mut rows = Vec::new();
        for (element, paths) in &whole {
            let n = closed.on(paths);
            let departure = match element.figure(comparison) {
                FigureId::Deviation { deviation } => Departure::Deviation { deviation },
                FigureId::DesirePath { from, to } => Departure::DesirePath { from, to },
                FigureId::Fitting
                | FigureId::FittingAccepted
                | FigureId::LogFitness
                | FigureId::Coverage
                | FigureId::MapUse
                | FigureId::Split { .. }
                | FigureId::StageReach { .. }
                | FigureId::StageDropOff { .. }
                | FigureId::StepReach { .. }
                | FigureId::StepDropOff { .. }
                | FigureId::StepSentiment { .. }
                | FigureId::Transition { .. }
                | FigureId::Variant { .. } => continue,
            };
            if n.min(n_all - n) < LEAST_CASES {
                continue;
            }
            let times = times((comparison.observed.paths(log).len(), paths), &durations_us);
            rows.push((
                *element,
                Effect {
                    sentence: said(&comparison.wording, &departure),
                    departure,
                    cases: share(n, n_all),
                    times,
                    outcome: None,
                },
            ));
            go_on(cancelled)?;
        }
        if let Some(outcome) = &outcome {
            on_outcome(comparison, (&closed, outcome), &undrawn, &mut rows);
        }
        let mut rows: Vec<Effect> = rows.into_iter().map(|it| it.1).collect();
        judge(&mut rows);
        let wording = &comparison.wording;
        Ok(Self {
            outcome_words: outcome.as_ref().map(|it| says_plainly(wording, it)),
            outcome,
            n_cases: n_all,
            rows,
        })
    }
}

/// Reaching a step at which the map says that people got what they came for.
pub(crate) fn success<L: Journeys>(comparison: &Comparison<'_, L>) -> Option<CaseCondition> {
    let steps = comparison.drawing.steps.iter();
    let marked = steps.filter(|it| it.end == Some(Outcome::Success) && !it.unobservable);
    let mut of: Vec<CaseCondition> = marked
        .map(|it| CaseCondition::CountsIn {
            figure: FigureId::StepReach { step: it.id },
        })
        .collect();
    match of.len() {
        0 => None,
        1 => of.pop(),
        _ => Some(CaseCondition::Any { of }),
    }
}

/// The times of the cases off some paths, and of those on them; both keep their order.
fn times((n_paths, on): (usize, &[u32]), durations_us: &[(i64, u32)]) -> Option<ContrastTimes> {
    let mut is_on = vec![false; n_paths];
    for path in on {
        is_on[*path as usize] = true;
    }
    let (with, without): (Vec<_>, Vec<_>) = durations_us
        .iter()
        .partition(|(_, path)| is_on[*path as usize]);
    let [without, with] = [without, with].map(|it| {
        let times: Vec<i64> = it.into_iter().map(|it: (i64, u32)| it.0).collect();
        times
    });
    ContrastTimes::of(&[&without, &with])
}

fn on_outcome<L: Journeys>(
    comparison: &Comparison<'_, L>,
    (closed, outcome): (&Closed<L>, &CaseCondition),
    undrawn: &BTreeSet<Pair>,
    rows: &mut [(Element, Effect)],
) {
    let having = closed.with(comparison, outcome);
    let reaching = Reaching::of(comparison, outcome);
    let part = |path: u32| {
        let Some(reaching) = &reaching else {
            return Part::Whole;
        };
        let events = comparison.path(path);
        let first = reaching.first(events, comparison.told(path).closed);
        Part::Before(first.unwrap_or(events.len()))
    };
    let before = by_path(comparison, closed.paths(), (undrawn, &part));
    let (n_all, k_all) = (closed.total(), having.total());
    for (element, effect) in rows {
        let is_about = |it: &Reaching| it.is_about(comparison, *element);
        if reaching.as_ref().is_some_and(is_about) {
            continue;
        }
        let Some((_, paths)) = before.iter().find(|it| it.0 == *element) else {
            continue;
        };
        let (k, n) = (having.on(paths), closed.on(paths));
        if n.min(n_all - n) < LEAST_CASES {
            continue;
        }
        let (with, without) = (share(k, n), share(k_all - k, n_all - n));
        effect.outcome = Some(EffectOnOutcome {
            difference: Difference::of(&with, &without),
            with,
            without,
        });
    }
}

/// Says of every effect how likely it is none, given how many there are, shares and times together.
fn judge(rows: &mut [Effect]) {
    let differences = rows.iter().filter_map(|it| it.outcome.as_ref());
    let differences = differences.map(|it| it.difference.p);
    let shifts = rows.iter().filter_map(|it| it.times.as_ref());
    let shifts = shifts.flat_map(|it| &it.shifts).map(|it| it.p);
    let ps: Vec<f64> = differences.chain(shifts).flatten().collect();
    let mut rates = false_discovery(&ps).into_iter();
    for it in rows.iter_mut().filter_map(|it| it.outcome.as_mut()) {
        let it = &mut it.difference;
        it.q = it.p.and_then(|_| rates.next());
        it.notable = it.q.is_some_and(|it| it <= FALSE_DISCOVERIES);
    }
    let shifts = rows.iter_mut().filter_map(|it| it.times.as_mut());
    for it in shifts.flat_map(|it| &mut it.shifts) {
        it.q = it.p.and_then(|_| rates.next());
        it.notable = it.q.is_some_and(|it| it <= FALSE_DISCOVERIES);
    }
}

#[cfg(test)]
mod tests;
