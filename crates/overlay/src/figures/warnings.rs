//! What to know before trusting the figures: about the map and about the data.

use std::collections::{BTreeMap, BTreeSet};

use events::Journeys;
use journey::{Deviation, ExtraKind, Ownership, Place, StepId, Target, TouchpointId};
use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;

use crate::comparison::Comparison;
use crate::conformance::automaton::{FINISH, START};
use crate::figures::words::{count, percent};
use crate::observed::working::zone;
use crate::overlay::{Coverage, StepFigures, TransitionFigures, Warning};
use crate::scope::Scope;

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

pub(crate) fn warn(sentence: String, hint: &str, steps: Vec<StepId>) -> Warning {
    Warning {
        sentence,
        hint: hint.to_owned(),
        steps,
    }
}

/// “I search”, “I compare” and 3 more.
pub(super) fn names(names: &[&str]) -> String {
    let shown: Vec<String> = names.iter().take(3).map(|it| format!("“{it}”")).collect();
    let shown = shown.join(", ");
    match names.len().saturating_sub(3) {
        0 => shown,
        n_more => format!("{shown} and {n_more} more"),
    }
}

/// Whoever reads figures asks whose journey it is, what for, and what is left out.
fn about_the_header<L: Journeys>(comparison: &Comparison<'_, L>, warnings: &mut Vec<Warning>) {
    let lens = &comparison.drawing.map.lens;
    let parts = [
        ("whose journey it is", &lens.persona),
        ("what they want to achieve", &lens.goal),
        ("what the map covers and leaves out", &lens.scope),
    ];
    let missing: Vec<&str> = parts
        .into_iter()
        .filter(|(_, said)| said.trim().is_empty())
        .map(|(what, _)| what)
        .collect();
    if !missing.is_empty() {
        warnings.push(warn(
            format!("The header does not say {}", missing.join(", ")),
            "Fill in its persona, goal and scope, so that readers know whom the figures are about",
            Vec::new(),
        ));
    }
}

/// Where nobody answers for a step, or two do, nobody does anything about its figures.
fn about_the_owners<L: Journeys>(comparison: &Comparison<'_, L>, warnings: &mut Vec<Warning>) {
    let drawing = comparison.drawing;
    let Ownership { orphans, shared } = drawing.project.ownership(drawing.map.id);
    for (steps, what, hint) in [
        (
            orphans,
            "nobody answers for it",
            "Name who owns the experience there, so that somebody can act on its figures",
        ),
        (
            shared,
            "several share one role",
            "Name one who decides; the others can have the content or the channel",
        ),
    ] {
        let called = steps.iter().filter_map(|it| drawing.project.step(*it));
        let called: Vec<&str> = called.map(|it| it.name.as_str()).collect();
        if !called.is_empty() {
            warnings.push(warn(format!("{}: {what}", names(&called)), hint, steps));
        }
    }
}

fn about_the_drawing<L: Journeys>(comparison: &Comparison<'_, L>, warnings: &mut Vec<Warning>) {
    let (drawing, automaton) = (comparison.drawing, comparison.automaton);
    let about = |numbers: &[usize]| {
        let called: Vec<&str> = numbers
            .iter()
            .map(|&it| drawing.steps[it].name.as_str())
            .collect();
        let ids: Vec<StepId> = numbers.iter().map(|&it| drawing.steps[it].id).collect();
        (names(&called), ids)
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
        warnings.push(warn(
            "The map has no way from a start to an end".to_owned(),
            "No journey can follow it; draw the missing transitions or mark where journeys end",
            Vec::new(),
        ));
    }
    for (numbers, what, hint) in [
        (
            unreachable,
            "cannot be reached from where journeys start",
            "Draw a transition that leads there, or mark a start; until then its events fit nowhere",
        ),
        (
            endless,
            "leads to no end",
            "Draw a transition that leads on, or mark where journeys end",
        ),
    ] {
        if !numbers.is_empty() {
            let (called, ids) = about(&numbers);
            warnings.push(warn(format!("{called}: {what}"), hint, ids));
        }
    }
    for refused in &automaton.refused {
        let stage = drawing.project.stage(*refused);
        let name = stage.map_or("", |it| it.name.as_str());
        warnings.push(warn(
            format!("The parallel stage “{name}” has more than 20,000 combinations"),
            "Its branches are not compared; make it a free stage, or split it",
            Vec::new(),
        ));
    }
    for circle in unseen_circles(comparison) {
        let (called, ids) = about(&circle);
        warnings.push(warn(
            format!("{called}: a circle of steps that no event can show"),
            "Nobody can tell how often it is taken; this is allowed",
            ids,
        ));
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
        warnings.push(warn(
            format!(
                "This map draws “{}” in detail: it speaks of the {} of {} cases that come here",
                step.name,
                count(shown),
                count(comparison.observed.profile.n_cases)
            ),
            "Cases of which nothing is matched here count on the map above alone; what a case does here in \
             several visits is one journey",
            Vec::new(),
        ));
    }
    for sentence in &comparison.observed.matching.broken {
        let hint = "The rule claims nothing until its pattern is mended";
        warnings.push(warn(sentence.clone(), hint, Vec::new()));
    }
    let targets = targets(comparison);
    if targets.iter().any(|it| drawing.code(*it).is_none()) {
        warnings.push(warn(
            "A rule names a touchpoint that is no longer on the map".to_owned(),
            "Its events count as unmatched; point the rule to a step or remove it",
            Vec::new(),
        ));
    }
    let n_counted = coverage.events.n;
    for (place, hits) in coverage.by_rule.iter().enumerate() {
        if coverage.by_rule.len() > 1 && hits.n_events as f64 > GREEDY_RULE * n_counted as f64 {
            warnings.push(warn(
                format!(
                    "Rule {} claims {} of {} events",
                    place + 1,
                    count(hits.n_events),
                    count(n_counted)
                ),
                "One touchpoint for most of what happens hides the journey; split the rule",
                Vec::new(),
            ));
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
    for (steps, what, hint) in [
        (
            without_rule,
            "no rule says which events show it",
            "It counts as skipped in every case; add a rule, or mark the step as unobservable",
        ),
        (
            without_events,
            "its rules claim no event of this log",
            "It counts as skipped in every case; check the names in the rule",
        ),
        (
            seen_after_all,
            "marked as unobservable, yet there are events of it",
            "Remove the mark, so that these events have a place on the map",
        ),
    ] {
        if !steps.is_empty() {
            let called: Vec<&str> = steps.iter().map(|it| it.name.as_str()).collect();
            let ids = steps.iter().map(|it| it.id).collect();
            warnings.push(warn(format!("{}: {what}", names(&called)), hint, ids));
        }
    }
}

/// Steps whose repetitions nobody drew, where they keep more passages from counting than are counted.
fn about_repeats<L: Journeys>(
    comparison: &Comparison<'_, L>,
    transitions: &[TransitionFigures],
    warnings: &mut Vec<Warning>,
) {
    let drawing = comparison.drawing;
    let mut hidden: BTreeMap<&Place, (u64, Vec<String>)> = BTreeMap::new();
    for it in transitions {
        let Some(Deviation::Extra { place, why }) = &it.past_extra.most else {
            continue;
        };
        if *why != ExtraKind::Repeated || it.past_extra.n_cases_most <= it.cases.k {
            continue;
        }
        let Some(drawn) = drawing.project.transition(it.transition) else {
            continue;
        };
        let name = |step| drawing.project.step(step).map_or("", |it| it.name.as_str());
        let (n_cases, passed) = hidden.entry(place).or_default();
        *n_cases = it.past_extra.n_cases_most.max(*n_cases);
        passed.push(format!("{} → {}", name(drawn.from), name(drawn.to)));
    }
    for (place, (n_cases, passed)) in hidden {
        let steps = drawing.steps.iter();
        let shown = steps.filter(|it| *place == Place::Touchpoint(it.touchpoint));
        let passed: Vec<&str> = passed.iter().map(String::as_str).collect();
        warnings.push(warn(
            format!(
                "“{}” happens again where nobody drew it: in up to {} cases {} is passed and not counted",
                comparison.name(place),
                count(n_cases),
                names(&passed)
            ),
            "Mark that step as repeatable, or draw the way back to it; then these passages count",
            shown.map(|it| it.id).collect(),
        ));
    }
}

fn about_the_hours<L: Journeys>(comparison: &Comparison<'_, L>, warnings: &mut Vec<Warning>) {
    let hours = comparison.drawing.map.counting.working_hours.as_ref();
    if let Some(hours) = hours.filter(|it| zone(it).is_none()) {
        warnings.push(warn(
            format!(
                "The time zone “{}” of the working hours is not known",
                hours.zone
            ),
            "All hours count until it is; write it as Europe/Berlin",
            Vec::new(),
        ));
    }
}

fn about_the_data<L: Journeys>(
    scope: &Scope<'_, L>,
    coverage: &Coverage,
    warnings: &mut Vec<Warning>,
) {
    if let Some(value) = coverage.events.value.filter(|it| *it < GOOD_COVERAGE) {
        warnings.push(warn(
            format!(
                "The rules claim {} of the events; {} are unmatched",
                percent(value),
                count(coverage.events.n - coverage.events.k)
            ),
            "The figures speak for the matched part only; match the most frequent names first",
            Vec::new(),
        ));
    }
    if scope.n_cases < FEW_CASES {
        warnings.push(warn(
            format!("There are only {} cases", count(scope.n_cases)),
            "Read the shares with their intervals; a few more cases may change them much",
            Vec::new(),
        ));
    }
    let n_unseen = coverage.cases.n - coverage.cases.k;
    if n_unseen > 0 {
        warnings.push(warn(
            format!("{} cases have no matched event", count(n_unseen)),
            "They count as journeys of which nothing was seen; check whether they belong in this log",
            Vec::new(),
        ));
    }
}
