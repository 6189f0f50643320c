//! What is said of numbers, and that everything shown can be asked about.

use expect_test::{Expect, expect};
use journey::{CaseCondition, FigureId, LogId, Place, Project};
use language::Language;

use super::{explain, meanings};
use crate::comparison::compare;
use crate::conformance::testing::drawn;
use crate::observed::Observed;
use crate::overlay::Overlay;

const MAP: &str = "\
Consider: search, compare
Buy: order
search -> compare -> order";
const LOG: &str =
    "40x search +2h compare order\n 7x search order\n 3x search\n 2x search compare (open)";

fn compared() -> (Project, Overlay) {
    of(MAP, LOG)
}

fn of(map: &str, log: &str) -> (Project, Overlay) {
    let project = drawn(map, "explained");
    let map = *project.maps().keys().next().unwrap();
    let log = events::log_from_text(log).unwrap();
    let observed = Observed::of(&project, map, LogId::named("log"), &log).unwrap();
    let all = CaseCondition::everything();
    let overlays = compare(&project, map, &log, &observed, &[&all], &|| false);
    (project, overlays.unwrap().remove(0))
}

#[track_caller]
fn check(figure: impl Fn(&Overlay) -> FigureId, expected: &Expect) {
    check_in(Language::En, figure, expected);
}

#[track_caller]
fn check_in(language: Language, figure: impl Fn(&Overlay) -> FigureId, expected: &Expect) {
    let (project, overlay) = compared();
    let explanation = explain(&project, &overlay, &figure(&overlay), language).unwrap();
    let mut lines = vec![explanation.title, explanation.reading];
    lines.extend(explanation.interval);
    lines.extend(
        explanation
            .details
            .into_iter()
            .map(|(name, value)| format!("{name}: {value}")),
    );
    lines.extend(explanation.caution);
    expected.assert_eq(&lines.join("\n"));
}

#[test]
fn the_fit_says_the_same_in_german() {
    check_in(
        Language::De,
        |_| FigureId::Fitting,
        &expect![[r#"
            Journeys, die der Map genau folgen
            40 / 50 abgeschlossene Fälle (80,0 %)
            67,0 % bis 88,8 % (95-%-Intervall nach Wilson)
            Alle Fälle, als hätten die offenen dort geendet, wo sie sind: 40 / 52 Fälle (76,9 %)
            Offene Fälle, bisher auf dem Weg: 2 / 2 offene Fälle (100,0 %)
            Abweichungen über alle Fälle: 15
            Wenigste beobachtbare Schritte durch die Map: 3
            2 Fälle sind noch offen und zählen hier nicht"#]],
    );
}

#[test]
fn the_fit_names_its_base_and_its_open_cases() {
    check(
        |_| FigureId::Fitting,
        &expect![[r#"
            Journeys that follow the map exactly
            40 of 50 closed cases (80.0 %)
            67.0 % to 88.8 % (Wilson 95 % interval)
            All cases, as if the open ones had ended where they are: 40 of 52 cases (76.9 %)
            Open cases on the way so far: 2 of 2 open cases (100.0 %)
            Deviations over all cases: 15
            Fewest observable steps through the map: 3
            2 cases are still open and are not counted here"#]],
    );
}

#[test]
fn a_step_says_which_time_counts_and_how_long_it_is_until_the_next_event() {
    let search = |overlay: &Overlay| FigureId::StepReach {
        step: overlay.steps[0].step,
    };
    check(
        search,
        &expect![[r#"
        Cases that reach “search”
        52 of 52 cases (100.0 %)
        93.1 % to 100.0 % (Wilson 95 % interval)
        Events: 52
        Cases that begin here: 52
        Cases whose last event is here: 3
        Open cases that are here now: 0
        Closed cases that skip it: 0
        Times are: From an event of this touchpoint to the next one, whatever it is
        Median time: 2 h
        The median lies between: 2 h to 2 h (95 % interval by order statistics)
        A quarter is faster than: 2 h
        A quarter is slower than: 2 h
        Nine of ten within: 2 h
        Mean time: 1 h 49 min
        Times measured: 49"#]],
    );
    let (project, overlay) = compared();
    let explanation = explain(&project, &overlay, &search(&overlay), Language::En).unwrap();
    let (heading, text) = &explanation.background[0];
    assert_eq!(heading, "If it happens several times");
    assert!(
        text.starts_with("Any time will do, and the case counts once."),
        "{text}"
    );
}

#[test]
fn of_a_step_that_is_left_the_last_time_counts_and_of_a_beginning_the_first() {
    let (project, overlay) = of(MAP, "30x compare search search\n30x search");
    let told = |figure| {
        explain(&project, &overlay, &figure, Language::En)
            .unwrap()
            .background[0]
            .1
            .clone()
    };
    let step = overlay.steps[0].step;
    let left = told(FigureId::StepDropOff { step });
    assert!(
        left.starts_with("The last event of the case counts"),
        "{left}"
    );
    for path in &overlay.desire_paths {
        let (from, to) = (path.from.clone(), path.to.clone());
        let says = told(FigureId::DesirePath {
            from: from.clone(),
            to: to.clone(),
        });
        let which = match (from, to) {
            (Place::Start, _) => "Only the first event",
            (_, Place::End) => "Only the last event",
            _ => "Any time will do",
        };
        assert!(says.starts_with(which), "{says}");
    }
    assert!(overlay.desire_paths.len() > 2, "{:?}", overlay.desire_paths);
}

#[test]
fn how_much_of_the_map_is_used_names_what_never_happens() {
    let (project, overlay) = of(MAP, "9x search");
    let explanation = explain(&project, &overlay, &FigureId::MapUse, Language::En).unwrap();
    assert_eq!(explanation.reading, "1 of 4 successions (25.0 %)");
    assert!(explanation.interval.unwrap().starts_with("No interval"));
    let never: Vec<&str> = explanation.details.iter().map(|it| it.0.as_str()).collect();
    let expected = ["search → compare", "compare → order", "order → the end"];
    assert_eq!(never, expected);
}

#[test]
fn a_split_names_every_way_with_what_was_stated() {
    let (project, overlay) = of(
        "Buy: order, keep, return\norder -> keep (expect 70 %), return",
        "60x order keep\n40x order return",
    );
    let step = overlay.splits[0].step;
    let explanation = explain(&project, &overlay, &FigureId::Split { step }, Language::En).unwrap();
    let mut lines = vec![explanation.title, explanation.reading];
    lines.extend(
        explanation
            .details
            .iter()
            .map(|(name, value)| format!("{name}: {value}")),
    );
    lines.extend(explanation.caution);
    expect![[r#"
        How the ways on from “order” split
        10.0 % of 100 crossings would have to go another way
        To “keep”: 60 of 100 crossings (60.0 %), 48.8 % to 70.2 %; stated 70.0 %
        To “return”: 40 of 100 crossings (40.0 %), 29.8 % to 51.2 %; stated 30.0 %
        Chance of such counts: p = 0.029 (χ² test)
        The shares stated for what goes on from here do not fit what was observed"#]]
    .assert_eq(&lines.join("\n"));
}

#[test]
fn a_transition_names_its_times() {
    let slowest = |overlay: &Overlay| {
        let median = |it: &crate::TransitionFigures| it.times.map_or(0.0, |it| it.median_s);
        let mut all = overlay.transitions.iter();
        let slowest = all.find(|it| median(it) > 3_600.0).unwrap();
        FigureId::Transition {
            transition: slowest.transition,
        }
    };
    check(
        slowest,
        &expect![[r#"
            From “search” to “compare”
            42 of 52 cases that reach “search” (80.8 %)
            68.1 % to 89.2 % (Wilson 95 % interval)
            Crossings: 42
            Median time: 2 h
            The median lies between: 2 h to 2 h (95 % interval by order statistics)
            A quarter is faster than: 2 h
            A quarter is slower than: 2 h
            Nine of ten within: 2 h
            Mean time: 1 h 57 min
            Times measured: 42"#]],
    );
}

#[test]
fn a_desire_path_names_what_it_jumps_over() {
    let first = |overlay: &Overlay| FigureId::DesirePath {
        from: overlay.desire_paths[0].from.clone(),
        to: overlay.desire_paths[0].to.clone(),
    };
    check(
        first,
        &expect![[r#"
            “search” → “order”, not drawn
            7 of 52 cases (13.5 %)
            6.7 % to 25.3 % (Wilson 95 % interval)
            Kind: A shortcut: the map gets there too, by more steps
            How often: 7
            Of all that follows “search”: 7 of 52 times (13.5 %)
            Jumps over: compare
            How often that is: 0.5 times as often as if order did not matter
            Median time: 1 h
            The median lies between: 1 h to 1 h (95 % interval by order statistics)
            A quarter is faster than: 1 h
            A quarter is slower than: 1 h
            Nine of ten within: 1 h
            Mean time: 1 h
            Times measured: 7"#]],
    );
}

#[test]
fn a_deviation_says_what_it_shows_and_how_it_is_counted() {
    let (project, overlay) = compared();
    let deviation = overlay.deviations[0].deviation.clone();
    let explanation = explain(
        &project,
        &overlay,
        &FigureId::Deviation { deviation },
        Language::En,
    )
    .unwrap();
    expect!["Closed cases whose best explanation passes the step without an event, of all closed cases. Steps that happened elsewhere in the case count as moved, and steps in whose place something else happened count as replaced; neither counts here."].assert_eq(&explanation.definition);
    let background = explanation.background.iter();
    let background: Vec<String> = background.map(|it| format!("{}: {}", it.0, it.1)).collect();
    expect![[r#"
        What it shows: The map asks for this step, the case went on without it.
        Why it matters: Either customers do not need the step, or they miss something on the way. A step that nobody can see is never reported; mark it as unobservable.
        Example: Drawn: search → compare → order. Observed: search, order. “Compare” is skipped."#]].assert_eq(&background.join("\n"));
}

/// What is said of the transition between two steps.
#[track_caller]
fn check_transition((map, log): (&str, &str), ends: [&str; 2], expected: &Expect) {
    let (project, overlay) = of(map, log);
    let name = |step| project.step(step).unwrap().name.as_str();
    let mut all = project.transitions().values();
    let drawn = all.find(|it| [name(it.from), name(it.to)] == ends).unwrap();
    let transition = drawn.id;
    let explanation = explain(
        &project,
        &overlay,
        &FigureId::Transition { transition },
        Language::En,
    )
    .unwrap();
    let mut lines = vec![explanation.reading];
    let more = explanation.details.into_iter();
    let more = more.filter(|(name, _)| name.contains("More ") || name.contains("Count"));
    lines.extend(more.map(|(name, value)| format!("{name}: {value}")));
    lines.extend(explanation.caution);
    expected.assert_eq(&lines.join("\n"));
}

#[test]
fn cases_that_pass_beside_a_repetition_are_told_apart() {
    check_transition(
        (
            "S: choose, pay, done\nchoose -> pay -> done",
            "40x choose choose pay done\n10x choose pay done",
        ),
        ["choose", "pay"],
        &expect![[r#"
            10 of 50 cases that reach “choose” (20.0 %)
            More cases with an extra event between: 40
            In 40 more cases the journey passes here beside a deviation, most often “choose” again; mark that step as repeatable or draw the loop to count them"#]],
    );
}

#[test]
fn a_way_past_an_unobservable_step_is_said_to_be_one() {
    let drawing = "S: a, f (unobservable), c\na -> f -> c";
    check_transition(
        (drawing, "40x a +2h c"),
        ["a", "f"],
        &expect![[r#"
            40 of 40 cases that reach “a” (100.0 %)
            Count and times are for: the whole way from “a” to “c”, past “f” which no event can show"#]],
    );
    check_transition(
        (drawing, "40x a +2h c"),
        ["f", "c"],
        &expect![[r#"
            40 of 40 cases that reach “f” (100.0 %)
            Count and times are for: the whole way from “a” to “c”, past “f” which no event can show"#]],
    );
}

#[test]
fn a_step_without_a_rule_names_what_is_missing() {
    let (mut project, overlay) = compared();
    let step = overlay.steps[1].step;
    let touchpoint = project.step(step).unwrap().touchpoint;
    let reach = FigureId::StepReach { step };
    assert!(
        !explain(&project, &overlay, &reach, Language::En)
            .unwrap()
            .lacks_rule
    );
    let mut rules = project.rules().values();
    let target = journey::Target::Touchpoint(touchpoint);
    let id = rules.find(|it| it.target == target).unwrap().id;
    let remove = journey::command::RemoveRule { id };
    let change = project.plan(&journey::Command::RemoveRule(remove)).unwrap();
    project.apply(&change);
    let explanation = explain(&project, &overlay, &reach, Language::En).unwrap();
    assert!(explanation.lacks_rule);
    expect!["No rule says which events show this step, so it counts as skipped in every case. Say under Matching which events show it, or mark the step as one that no system can see"].assert_eq(&explanation.caution.unwrap());
}

#[test]
fn every_number_explains_itself() {
    let (project, overlay) = compared();
    let mut figures = vec![
        FigureId::Fitting,
        FigureId::LogFitness,
        FigureId::Coverage,
        FigureId::MapUse,
    ];
    for it in &overlay.stages {
        figures.push(FigureId::StageReach { stage: it.stage });
        let drop_off = FigureId::StageDropOff { stage: it.stage };
        figures.extend(it.drop_off.map(|_| drop_off));
    }
    for it in &overlay.steps {
        let observed = it.observed.as_ref().unwrap();
        figures.push(FigureId::StepReach { step: it.step });
        let drop_off = FigureId::StepDropOff { step: it.step };
        figures.extend(observed.drop_off.map(|_| drop_off));
    }
    for it in &overlay.transitions {
        figures.push(FigureId::Transition {
            transition: it.transition,
        });
    }
    for it in &overlay.deviations {
        figures.push(FigureId::Deviation {
            deviation: it.deviation.clone(),
        });
    }
    for it in &overlay.variants {
        figures.push(FigureId::Variant {
            path: it.path.clone(),
        });
    }
    for figure in figures {
        assert!(
            explain(&project, &overlay, &figure, Language::En).is_some(),
            "{figure:?}"
        );
    }
}

#[test]
fn what_a_number_says_of_itself_stands_among_the_meanings() {
    let (project, overlay) = compared();
    let all = meanings(Language::En);
    let step = overlay.steps[0].step;
    let stage = overlay.stages[0].stage;
    let transition = overlay.transitions[0].transition;
    let path = &overlay.desire_paths[0];
    let (from, to) = (path.from.clone(), path.to.clone());
    for figure in [
        FigureId::Fitting,
        FigureId::LogFitness,
        FigureId::Coverage,
        FigureId::MapUse,
        FigureId::StageReach { stage },
        FigureId::StepReach { step },
        FigureId::Transition { transition },
        FigureId::DesirePath { from, to },
        FigureId::Variant {
            path: overlay.variants[0].path.clone(),
        },
    ] {
        let said = explain(&project, &overlay, &figure, Language::En).unwrap();
        let meant = all.iter().find(|it| it.lead == said.definition);
        let sections = &meant.unwrap().sections;
        assert!(
            sections.iter().all(|it| said.background.contains(it)),
            "{}",
            said.title
        );
    }
}
