//! What is said of numbers, and that everything shown can be asked about.

use expect_test::{Expect, expect};
use journey::{CaseCondition, FigureId, LogId, Project};

use super::explain;
use crate::comparison::compare;
use crate::observed::Observed;
use crate::overlay::Overlay;

const MAP: &str = "\
Consider: search, compare
Buy: order
search -> compare -> order";
const LOG: &str =
    "40x search +2h compare order\n 7x search order\n 3x search\n 2x search compare (open)";

fn compared() -> (Project, Overlay) {
    let mut project = Project::default();
    for command in &journey::map_from_text(MAP, "explained").unwrap() {
        let change = project.plan(command).unwrap();
        project.apply(&change);
    }
    let map = *project.maps().keys().next().unwrap();
    let log = events::log_from_text(LOG).unwrap();
    let observed = Observed::of(&project, map, LogId::named("log"), &log).unwrap();
    let all = CaseCondition::everything();
    let overlays = compare(&project, map, &log, &observed, &[&all], &|| false);
    (project, overlays.unwrap().remove(0))
}

#[track_caller]
fn check(figure: impl Fn(&Overlay) -> FigureId, expected: &Expect) {
    let (project, overlay) = compared();
    let explanation = explain(&project, &overlay, &figure(&overlay)).unwrap();
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
        42 of 52 cases that reach what it leaves (80.8 %)
        68.1 % to 89.2 % (Wilson 95 % interval)
        Crossings: 42
        Median time: 2.0 hours
        A quarter is faster than: 2.0 hours
        A quarter is slower than: 2.0 hours
        A tenth is slower than: 2.0 hours
        Mean time: 117.1 minutes
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
        Lift: 0.5 times as often as by chance
        Median time: 60.0 minutes
        A quarter is faster than: 60.0 minutes
        A quarter is slower than: 60.0 minutes
        A tenth is slower than: 60.0 minutes
        Mean time: 60.0 minutes
        Times measured: 7"#]],
    );
}

#[test]
fn a_deviation_says_what_it_shows_and_how_it_is_counted() {
    let (project, overlay) = compared();
    let deviation = overlay.deviations[0].deviation.clone();
    let explanation = explain(&project, &overlay, &FigureId::Deviation { deviation }).unwrap();
    expect!["Closed cases whose best explanation passes the step without an event, of all closed cases. Steps that happened elsewhere in the case count as moved, and steps in whose place something else happened count as replaced; neither counts here."].assert_eq(&explanation.definition);
    let background = explanation.background.iter();
    let background: Vec<String> = background.map(|it| format!("{}: {}", it.0, it.1)).collect();
    expect![[r#"
        What it shows: The map asks for this step, the case went on without it.
        Why it matters: Either customers do not need the step, or they miss something on the way. A step that nobody can see is never reported; mark it as unobservable.
        Example: Drawn: search → compare → order. Observed: search, order. “Compare” is skipped."#]].assert_eq(&background.join("\n"));
}

#[test]
fn every_number_explains_itself() {
    let (project, overlay) = compared();
    let mut figures = vec![FigureId::Fitting, FigureId::LogFitness, FigureId::Coverage];
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
        assert!(explain(&project, &overlay, &figure).is_some(), "{figure:?}");
    }
}
