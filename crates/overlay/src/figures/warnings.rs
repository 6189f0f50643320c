//! What to know before trusting the figures: about the map and about the data.

use std::collections::{BTreeMap, BTreeSet};

use events::Journeys;
use journey::{Deviation, ExtraKind, Ownership, Place, StepId, Target, TouchpointId, TransitionId};
use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;

use crate::comparison::Comparison;
use crate::conformance::automaton::{FINISH, START};
use crate::figures::warnings::caution::{AboutRules, AboutSteps, Caution};
use crate::observed::working::zone;
use crate::overlay::{Coverage, StepFigures, TransitionFigures, Warning};
use crate::scope::Scope;

pub(crate) mod caution;
mod data;

/// Below this share of matched events the figures speak for a part of what happened only.
const GOOD_COVERAGE: f64 = 0.8;
/// Below this number of cases shares are little more than anecdotes.
const FEW_CASES: u64 = 30;
/// A rule that claims more than this share of the events is worth a second look.
const GREEDY_RULE: f64 = 0.6;

pub(crate) fn warnings<L: Journeys>(
    scope: &Scope<'_, L>,
    steps: &[StepFigures],
    transitions: &[TransitionFigures],
) -> Vec<Warning> {
    let comparison = scope.of;
    let coverage = &comparison.observed.coverage;
    let mut warnings = Vec::new();
    about_the_header(comparison, &mut warnings);
    about_the_owners(comparison, &mut warnings);
    about_the_drawing(comparison, &mut warnings);
    about_the_rules(comparison, coverage, &mut warnings);
    about_the_steps(comparison, steps, &mut warnings);
    about_repeats(comparison, transitions, &mut warnings);
    about_the_data(scope, coverage, &mut warnings);
    about_the_hours(comparison, &mut warnings);
    data::warnings(scope, &mut warnings);
    warnings
}

/// A warning that is still to be said.
pub(crate) fn warn(about: Caution, steps: Vec<StepId>) -> Warning {
    Warning {
        about: Some(about),
        sentence: String::new(),
        hint: String::new(),
        steps,
    }
}

fn about_steps(what: AboutSteps, steps: Vec<StepId>, warnings: &mut Vec<Warning>) {
    if !steps.is_empty() {
        warnings.push(warn(Caution::Steps { what }, steps));
    }
}

/// Whoever reads figures asks whose journey it is, what for, and what is left out.
fn about_the_header<L: Journeys>(comparison: &Comparison<'_, L>, warnings: &mut Vec<Warning>) {
    let lens = &comparison.drawing.map.lens;
    let is_silent = |said: &str| said.trim().is_empty();
    let (persona, goal, scope) = (
        is_silent(&lens.persona),
        is_silent(&lens.goal),
        is_silent(&lens.scope),
    );
    if persona || goal || scope {
        let about = Caution::Header {
            persona,
            goal,
            scope,
        };
        warnings.push(warn(about, Vec::new()));
    }
}

/// Where nobody answers for a step, or two do, nobody does anything about its figures.
fn about_the_owners<L: Journeys>(comparison: &Comparison<'_, L>, warnings: &mut Vec<Warning>) {
    let drawing = comparison.drawing;
    let Ownership { orphans, shared } = drawing.project.ownership(drawing.map.id);
    about_steps(AboutSteps::NobodyAnswers, orphans, warnings);
    about_steps(AboutSteps::SeveralAnswer, shared, warnings);
}

fn about_the_drawing<L: Journeys>(comparison: &Comparison<'_, L>, warnings: &mut Vec<Warning>) {
    let (drawing, automaton) = (comparison.drawing, comparison.automaton);
    let ids = |numbers: &[usize]| -> Vec<StepId> {
        let steps = numbers.iter().map(|&it| drawing.steps[it].id);
        steps.collect()
    };
    let from_start = automaton.reachable([START], None);
    let mut unreachable = Vec::new();
    let mut endless = Vec::new();
    for step in 0..drawing.steps.len() {
        let element = drawing.element_of[step];
        if !from_start[automaton.before[element] as usize] {
            unreachable.push(step);
        }
        if !automaton.reachable([automaton.after[element]], None)[FINISH as usize] {
            endless.push(step);
        }
    }
    if comparison.shortest_run.is_none() {
        warnings.push(warn(Caution::NoWay, Vec::new()));
    }
    about_steps(AboutSteps::Unreachable, ids(&unreachable), warnings);
    about_steps(AboutSteps::Endless, ids(&endless), warnings);
    for stage in &automaton.refused {
        let about = Caution::TooManyCombinations { stage: *stage };
        warnings.push(warn(about, Vec::new()));
    }
    for circle in unseen_circles(comparison) {
        about_steps(AboutSteps::UnseenCircle, ids(&circle), warnings);
    }
}

/// Circles that lead through unobservable steps only.
fn unseen_circles<L: Journeys>(comparison: &Comparison<'_, L>) -> Vec<Vec<usize>> {
    let drawing = comparison.drawing;
    let is_unseen = |it: usize| drawing.steps[it].unobservable;
    let mut graph: DiGraphMap<usize, ()> = DiGraphMap::new();
    for arrow in &drawing.arrows {
        if is_unseen(arrow.from) && is_unseen(arrow.to) {
            graph.add_edge(arrow.from, arrow.to, ());
        }
    }
    let mut circles: Vec<Vec<usize>> = tarjan_scc(&graph)
        .into_iter()
        .filter(|it| it.len() > 1)
        .collect();
    for circle in &mut circles {
        circle.sort_unstable();
    }
    circles.sort();
    circles
}

/// The touchpoints that some rule assigns events to.
fn targets<L: Journeys>(comparison: &Comparison<'_, L>) -> BTreeSet<TouchpointId> {
    comparison
        .drawing
        .project
        .rules_of(comparison.drawing.map.id)
        .into_iter()
        .filter_map(|it| match it.target {
            Target::Touchpoint(touchpoint) => Some(touchpoint),
            Target::LeaveOut => None,
        })
        .collect()
}

fn about_the_rules<L: Journeys>(
    comparison: &Comparison<'_, L>,
    coverage: &Coverage,
    warnings: &mut Vec<Warning>,
) {
    let drawing = comparison.drawing;
    if let Some(step) = drawing
        .map
        .detail_of
        .and_then(|it| drawing.project.step(it))
    {
        let shown: u64 = comparison
            .observed
            .everyone
            .variants
            .iter()
            .map(|it| it.n_cases)
            .sum();
        let about = Caution::InDetail {
            step: step.id,
            n_cases: shown,
            n_all: comparison.observed.profile.n_cases,
        };
        warnings.push(warn(about, Vec::new()));
    }
    let mut tell = |what| warnings.push(warn(Caution::Rules { what }, Vec::new()));
    for pattern in comparison.observed.matching.broken.clone() {
        tell(AboutRules::PatternBroken { pattern });
    }
    let targets = targets(comparison);
    if targets.iter().any(|it| drawing.code(*it).is_none()) {
        tell(AboutRules::TouchpointGone);
    }
    let n_counted = coverage.events.n;
    for (place, hits) in coverage.by_rule.iter().enumerate() {
        if coverage.by_rule.len() > 1 && hits.n_events as f64 > GREEDY_RULE * n_counted as f64 {
            tell(AboutRules::Greedy {
                rule: place as u64 + 1,
                n_events: hits.n_events,
                n_all: n_counted,
            });
        }
    }
}

fn about_the_steps<L: Journeys>(
    comparison: &Comparison<'_, L>,
    steps: &[StepFigures],
    warnings: &mut Vec<Warning>,
) {
    let drawing = comparison.drawing;
    let targets = targets(comparison);
    let (mut without_rule, mut without_events, mut seen_after_all) = (vec![], vec![], vec![]);
    let follows = &comparison.observed.everyone.neighbours.follows;
    let seen: BTreeSet<u32> = follows.iter().filter_map(|it| it.to).collect();
    for (number, figures) in steps.iter().enumerate() {
        let step = drawing.steps[number];
        let has_rule = targets.contains(&step.touchpoint);
        let has_events = seen.contains(&drawing.code_of[number]);
        match (&figures.observed, has_rule, has_events) {
            (None, _, true) if !drawing.draws(drawing.code_of[number]) => seen_after_all.push(step),
            (Some(_), false, _) => without_rule.push(step),
            (Some(_), true, false) => without_events.push(step),
            (None, _, _) | (Some(_), true, true) => {}
        }
    }
    for (what, steps) in [
        (AboutSteps::NoRule, without_rule),
        (AboutSteps::NoEvents, without_events),
        (AboutSteps::SeenAfterAll, seen_after_all),
    ] {
        about_steps(what, steps.iter().map(|it| it.id).collect(), warnings);
    }
}

/// Steps whose repetitions nobody drew, where they keep more passages from counting than are counted.
fn about_repeats<L: Journeys>(
    comparison: &Comparison<'_, L>,
    transitions: &[TransitionFigures],
    warnings: &mut Vec<Warning>,
) {
    let drawing = comparison.drawing;
    let mut hidden: BTreeMap<&Place, (u64, Vec<TransitionId>)> = BTreeMap::new();
    for it in transitions {
        let Some(Deviation::Extra { place, why }) = &it.past_extra.most else {
            continue;
        };
        let is_drawn = drawing.project.transition(it.transition).is_some();
        let is_hidden = it.past_extra.n_cases_most > it.cases.k;
        if *why == ExtraKind::Repeated && is_hidden && is_drawn {
            let (n_cases, passed) = hidden.entry(place).or_default();
            *n_cases = it.past_extra.n_cases_most.max(*n_cases);
            passed.push(it.transition);
        }
    }
    for (place, (n_cases, passed)) in hidden {
        let steps = drawing.steps.iter();
        let shown = steps.filter(|it| *place == Place::Touchpoint(it.touchpoint));
        let shown = shown.map(|it| it.id).collect();
        let place = place.clone();
        let about = Caution::Repeats {
            place,
            n_cases,
            passed,
        };
        warnings.push(warn(about, shown));
    }
}

fn about_the_hours<L: Journeys>(comparison: &Comparison<'_, L>, warnings: &mut Vec<Warning>) {
    let hours = comparison.drawing.map.counting.working_hours.as_ref();
    if let Some(hours) = hours.filter(|it| zone(it).is_none()) {
        let zone = hours.zone.clone();
        warnings.push(warn(Caution::ZoneUnknown { zone }, Vec::new()));
    }
}

fn about_the_data<L: Journeys>(
    scope: &Scope<'_, L>,
    coverage: &Coverage,
    warnings: &mut Vec<Warning>,
) {
    let mut tell = |about| warnings.push(warn(about, Vec::new()));
    if let Some(share) = coverage.events.value.filter(|it| *it < GOOD_COVERAGE) {
        let n_unmatched = coverage.events.n - coverage.events.k;
        tell(Caution::FewMatched { share, n_unmatched });
    }
    let n_cases = scope.n_cases;
    if n_cases < FEW_CASES {
        tell(Caution::FewCases { n_cases });
    }
    let n_cases = coverage.cases.n - coverage.cases.k;
    if n_cases > 0 {
        tell(Caution::CasesUnseen { n_cases });
    }
}
