//! Small maps with hand-made figures, so that pictures of them can be checked.

use std::collections::BTreeMap;

use journey::{
    LaneKind, LogId, MapId, Place, Project, StageId, Step, StepId, TouchpointId, TransitionId,
    map_from_text,
};
use language::Language;
use overlay::{
    Bound, Coverage, DesirePath, DesirePathClass, FeelingInterval, Fit, IntervalMethod, MapUse,
    Moments, Overlay, PastExtra, Seen, Sentiment, Share, StageFigures, StepFigures, StepObserved,
    StepSentiment, Times, TransitionFigures,
};
use scene::{Arrangement, LensView, View};
use sharing::{Released, Terms};

/// What was seen, in the keys of a map's text; `?name` is an event off the map.
pub(crate) struct Observed<'a> {
    pub(crate) n_cases: u64,
    pub(crate) reach: &'a [(&'a str, u64)],
    /// From, to, cases, median in seconds; drawn transitions that are not here were never seen.
    pub(crate) taken: &'a [(&'a str, &'a str, u64, f64)],
    /// Likewise, for what nobody drew; from "start" is an entry.
    pub(crate) undrawn: &'a [(&'a str, &'a str, DesirePathClass, u64, f64)],
    pub(crate) leaves: &'a [(&'a str, u64)],
}

pub(crate) const MOBILE_PLAN: &str = "\
title: Mobile plan purchase
persona: A family with three phones
scenario: Their contract ends next month
goal: One plan that fits all
Consider: ad = Sees an ad (start), friend = Asks a friend (optional), compare = Compares plans (repeatable)
Purchase (purchase): quote = Starts a quote, id = Uploads ID, confirm = Confirms order
Post-purchase (post-purchase): sim = Activates the SIM cards of everybody in the family, bill = First bill (end success)
ad => friend => compare => quote => id => confirm => sim => bill
ad -> compare
lane Actions (actions)
  ad: Opens the comparison page on a phone while commuting
  friend: “Which plan is right for a family of four?”
  friend: Cannot find the delivery date
  compare: Chat bot loops back to the FAQ
  quote: Show total price up-front
  quote: Agent re-keys the quote by hand
  id: Überprüfung dauert zwei Werktage
  confirm: Προσφορά επανάκλησης
  confirm: Ждёт ответа оператора две минуты
  bill: Reads https://example.org/a/very/long/address/that/does/not/break?with=question&marks=too
lane Emotions (emotion)
  ad: +0.5
  friend: +1.5 reassured
  compare: 0 unsure
  quote: -0.5
  id: -1.5 fed up
  confirm: +0.5 relieved
  bill: -1 surprised
lane Pain points (pains)
  ad: Finds five tariffs that differ in one number, a dozen footnotes that take most of it back, a price that only holds for six months, a device that is not included although the picture shows it, and a hotline that closes at five
  quote: Asks for the same data twice
lane Opportunities (opportunities)
  id: Take a photo instead of an upload
";

pub(crate) const MOBILE_PLAN_SEEN: Observed<'static> = Observed {
    n_cases: 18_240,
    reach: &[
        ("ad", 18_100),
        ("friend", 9_700),
        ("compare", 14_800),
        ("quote", 12_300),
        ("id", 9_000),
        ("confirm", 7_800),
        ("sim", 7_100),
        ("bill", 6_500),
    ],
    taken: &[
        ("ad", "friend", 9_500, 90_000.0),
        ("friend", "compare", 7_900, 10_800.0),
        ("compare", "quote", 11_200, 840.0),
        ("ad", "compare", 3_100, 7_200.0),
        ("id", "confirm", 6_400, 172_800.0),
        ("confirm", "sim", 6_000, 90_000.0),
        ("sim", "bill", 5_900, 2_419_200.0),
    ],
    undrawn: &[
        ("compare", "id", DesirePathClass::Shortcut, 4_195, 540.0),
        (
            "quote",
            "confirm",
            DesirePathClass::Shortcut,
            2_310,
            3_600.0,
        ),
        ("id", "sim", DesirePathClass::Shortcut, 900, 86_400.0),
        ("confirm", "quote", DesirePathClass::WayBack, 2_050, 600.0),
        ("compare", "compare", DesirePathClass::Repeat, 1_200, 60.0),
        (
            "start",
            "quote",
            DesirePathClass::UnexpectedEntry,
            1_100,
            0.0,
        ),
        (
            "sim",
            "?calls the hotline",
            DesirePathClass::OffTheMap,
            800,
            7_200.0,
        ),
    ],
    leaves: &[("compare", 1_500), ("id", 1_080), ("friend", 60)],
};

/// The map that a text draws.
pub(crate) fn drawn(text: &str) -> (Project, MapId) {
    let mut project = Project::default();
    for command in map_from_text(text, "sample").expect("the text draws a map") {
        let change = project
            .plan(&command)
            .expect("its commands can be carried out");
        project.apply(&change);
    }
    (project, MapId::named("sample"))
}

/// Everything shown.
pub(crate) fn view(lens: LensView) -> View {
    View {
        lens,
        detail: 1.0,
        accepted: false,
        arrangement: Arrangement::Journey,
        narrowed: scene::Narrowing::default(),
    }
}

/// An overlay with these figures.
pub(crate) fn overlay(project: &Project, map: MapId, seen: &Observed<'_>) -> Overlay {
    Overlay {
        map,
        log: LogId::named("sample"),
        headline: "41 % of journeys follow the map exactly (n = 18,240)".to_owned(),
        filter: None,
        beside: None,
        n_cases: seen.n_cases,
        n_cases_open: 0,
        open_window_s: 0.0,
        coverage: Coverage {
            events: share(9, 10),
            cases: share(10, 10),
            n_left_out: 0,
            by_rule: Vec::new(),
            unmatched: Vec::new(),
        },
        fit: Some(fit()),
        stages: stages(project, map, seen),
        steps: steps(project, map, seen),
        transitions: transitions(project, map, seen),
        successions: Vec::new(),
        never_observed: Vec::new(),
        map_use: MapUse::default(),
        splits: Vec::new(),
        desire_paths: seen.undrawn.iter().map(|it| desire(it, seen)).collect(),
        deviations: Vec::new(),
        accepted: None,
        n_variants: 1,
        variety: None,
        variants: Vec::new(),
        sentiment: sentiment(project, map),
        warnings: Vec::new(),
    }
}

/// Answers at most steps: far up and down, sure and unsure, the other way round, and too few to say.
fn sentiment(project: &Project, map: MapId) -> Option<Sentiment> {
    let mut lanes = project.lanes_of(map).into_iter();
    let lane = lanes.find(|it| it.kind == LaneKind::Emotion)?.id;
    let means = [0.25, -1.0, 1.0, -0.4, 0.0, 0.07, -0.3];
    let columns = project
        .columns_of(map)
        .into_iter()
        .zip(means.iter().cycle());
    let felt = |(at, (step, mean)): (usize, (&Step, &f64))| {
        let n_answers = [1_214, 3, 88, 31][at % 4];
        let is_enough = n_answers >= 5;
        StepSentiment {
            deviation: None,
            step: step.id,
            n_answers,
            answered: share(n_answers, 18_240),
            mean: *mean,
            interval: (is_enough && at % 3 > 0).then_some(FeelingInterval {
                low: (mean - 0.2).max(-1.0),
                high: (mean + 0.3).min(1.0),
                method: IntervalMethod::T,
            }),
            is_enough,
            best_two: share(0, 0),
            worst_two: share(0, 0),
            assumed: Some(0.5),
            gap: Some(mean - 0.5),
            is_flipped: is_enough && *mean < -0.2,
            sources: Vec::new(),
        }
    };
    // Of one step in six nothing is known.
    let columns = columns.enumerate().filter(|(at, _)| at % 6 != 5);
    Some(Sentiment {
        rules: Vec::new(),
        lane: Some(lane),
        n_answers: 1_336,
        n_unplaced: 0,
        cases: share(1_336, 18_240),
        steps: columns.map(felt).collect(),
        findings: Vec::new(),
        rank_correlation: None,
        peak: Moments::default(),
        end: Moments::default(),
    })
}

/// A map and what was observed, as anybody may see it.
pub(crate) fn released(project: &Project, map: MapId, overlay: Option<&Overlay>) -> Released {
    sharing::release(
        project,
        &[(map, overlay)],
        &Terms::default(),
        Language::En,
        &[],
    )
}

fn step_id(key: &str) -> StepId {
    StepId::named(&format!("sample/{key}"))
}

fn share(k: u64, n: u64) -> Share {
    Share {
        k,
        n,
        value: (n > 0).then(|| k as f64 / n as f64),
        low: None,
        high: None,
        bound: Bound::Exact,
    }
}

fn times(median_s: f64) -> Option<Times> {
    (median_s > 0.0).then_some(Times {
        n: 1_000,
        min_s: Some(median_s),
        p25_s: median_s,
        median_s,
        median_low_s: None,
        median_high_s: None,
        p75_s: median_s,
        p90_s: median_s,
        mean_s: median_s,
        max_s: Some(median_s),
    })
}

fn fit() -> Fit {
    Fit {
        fitting: share(41, 100),
        log_fitness: Some(0.8),
        average_case_fitness: Some(0.8),
        total_cost: 0,
        shortest_run: 1,
        cost_histogram: BTreeMap::new(),
        fitting_closed: share(41, 100),
        fitting_open: share(0, 0),
    }
}

fn reached(step: StepId, seen: &Observed<'_>) -> Option<u64> {
    let mut all = seen.reach.iter();
    all.find(|it| step_id(it.0) == step).map(|it| it.1)
}

fn stages(project: &Project, map: MapId, seen: &Observed<'_>) -> Vec<StageFigures> {
    let most = |stage: StageId| {
        let steps = project.steps_of(stage);
        let reached = steps.iter().filter_map(|it| reached(it.id, seen));
        reached.max().unwrap_or(0)
    };
    let stages = project.stages_of(map).into_iter();
    stages
        .map(|it| StageFigures {
            stage: it.id,
            reached: share(most(it.id), seen.n_cases),
            reached_in_order: 0,
            last_stage: 0,
            furthest_stage: 0,
            drop_off: None,
        })
        .collect()
}

/// The rarer it is, the more journeys must be covered before it shows.
fn rarity(count: u64, n_cases: u64) -> f64 {
    1.0 - count as f64 / n_cases as f64
}

fn steps(project: &Project, map: MapId, seen: &Observed<'_>) -> Vec<StepFigures> {
    let observed = |step: StepId| {
        let n_cases = reached(step, seen)?;
        let mut leaves = seen.leaves.iter();
        let left = leaves.find(|it| step_id(it.0) == step);
        Some(StepObserved {
            n_events: n_cases,
            reach: share(n_cases, seen.n_cases),
            n_first: 0,
            n_last: 0,
            drop_off: Some(share(left.map_or(0, |it| it.1), n_cases)),
            n_here_now: 0,
            until_next: None,
            time_in: None,
            leaving_shows_from: rarity(left.map_or(0, |it| it.1), seen.n_cases),
        })
    };
    let steps = project.columns_of(map).into_iter();
    steps
        .map(|it| StepFigures {
            step: it.id,
            observed: observed(it.id),
            skipped: 0,
        })
        .collect()
}

fn transitions(project: &Project, map: MapId, seen: &Observed<'_>) -> Vec<TransitionFigures> {
    let figures = |id: TransitionId, from: StepId, to: StepId| {
        let mut taken = seen.taken.iter();
        let found = taken.find(|it| step_id(it.0) == from && step_id(it.1) == to);
        let count = found.map_or(0, |it| it.2);
        TransitionFigures {
            transition: id,
            seen: found.map_or(Seen::Never, |_| Seen::Observed),
            count,
            cases: share(count, reached(from, seen).unwrap_or(0)),
            times: found.and_then(|it| times(it.3)),
            past_extra: PastExtra::default(),
            stated: None,
        }
    };
    let transitions = project.transitions_of(map).into_iter();
    transitions
        .map(|it| figures(it.id, it.from, it.to))
        .collect()
}

fn desire(
    (from, to, class, count, median_s): &(&str, &str, DesirePathClass, u64, f64),
    seen: &Observed<'_>,
) -> DesirePath {
    let place = |key: &str| match key.strip_prefix('?') {
        Some(name) => (Place::OffMap(name.to_owned()), None),
        None if key == "start" => (Place::Start, None),
        None => {
            let touchpoint = TouchpointId::named(&format!("sample/{key}"));
            (Place::Touchpoint(touchpoint), Some(step_id(key)))
        }
    };
    let ((from, from_step), (to, to_step)) = (place(from), place(to));
    DesirePath {
        from,
        to,
        shows_from: rarity(*count, seen.n_cases),
        from_step,
        to_step,
        class: *class,
        jumps_over: Vec::new(),
        count: *count,
        cases: share(*count, seen.n_cases),
        share_after: share(*count, seen.n_cases),
        lift: None,
        times: times(*median_s),
        acceptance: None,
    }
}
