//! Whoever looks at some cases only sees what a log of these cases alone would show.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use events::{EventLog, EventLogBuilder};
use journey::command::SetUnmatched;
use journey::{
    CaseCondition, Command, Field, FigureId, LogId, MapId, Operator, Predicate, Project,
    UnmatchedEvents,
};
use overlay::{Cohort, Coverage, Observed, Overlay, Sentiment, StepSentiment};
use proptest::prelude::{Strategy, any, prop, prop_assert_eq, proptest};
use proptest::test_runner::{Config, FileFailurePersistence, TestCaseResult};

#[path = "segments/compared.rs"]
mod compared;
#[path = "segments/released.rs"]
mod released;

/// Twins, an optional step, a free stage, an end in the middle, and answers on many events.
const MAP: &str = "\
Consider (free): search, compare
Buy: order, pay
After: help, search again (same as search, optional)
search -> order -> pay -> help -> search again
rules
  search -> search
  compare -> compare
  order -> order
  pay -> pay
  help -> help
lane Feeling (emotion)
  search: +1
  order: -0.5
  help: -2
  search again: 0
scores
  mood: NPS (step before, event chat)
  mood: CSAT (step before, event pay)
  mood: NPS";
const NAMES: [&str; 6] = ["search", "compare", "order", "pay", "help", "chat"];
const MINUTE_US: i64 = 60_000_000;
/// When the log ends, in minutes; within the last hour cases are open.
const END: i64 = 600;

/// Numbers that count no cases: paths, steps and pairs of the map.
const NO_CASES: [&str; 5] = [
    "nVariants",
    "nPathsOf80Percent",
    "nSteps",
    "nDrawn",
    "nObserved",
];

/// One made-up case: what happens, in which group, and when it ends.
#[derive(Clone, Debug)]
struct Case {
    path: Vec<usize>,
    is_member: bool,
    end: i64,
}

fn cases() -> impl Strategy<Value = Vec<Case>> {
    let case = (
        prop::collection::vec(0..NAMES.len(), 1..7),
        any::<bool>(),
        END - 200..END,
    );
    let case = case.prop_map(|(path, is_member, end)| Case {
        path,
        is_member,
        end,
    });
    prop::collection::vec(case, 0..60)
}

/// A member's case of its own marks the end of the log, so that it is the same for both logs.
fn log_of(cases: impl Iterator<Item = Case>) -> EventLog {
    let last = Case {
        path: vec![0, 2, 3],
        is_member: true,
        end: END,
    };
    let mut builder = EventLogBuilder::new(&["segment", "mood"]);
    for (number, case) in std::iter::once(last).chain(cases).enumerate() {
        for (at, name) in case.path.iter().enumerate() {
            let minute = case.end - (case.path.len() - 1 - at) as i64;
            let segment = if case.is_member { "member" } else { "guest" };
            // Some are outside of their scale, and every third event has none.
            let mood = (minute * 7 + *name as i64) % 18;
            let mood = if mood > 11 {
                String::new()
            } else {
                mood.to_string()
            };
            builder.push(
                &number.to_string(),
                NAMES[*name],
                minute * MINUTE_US,
                None,
                &[segment, &mood],
            );
        }
    }
    builder.finish()
}

fn project(unmatched: UnmatchedEvents) -> (Project, MapId) {
    let mut project = Project::default();
    let mut commands = journey::map_from_text(MAP, "segments").unwrap();
    let map = MapId::named("segments");
    commands.push(Command::SetUnmatched(SetUnmatched { id: map, unmatched }));
    for command in &commands {
        let change = project.plan(command).unwrap();
        project.apply(&change);
    }
    (project, map)
}

fn members() -> CaseCondition {
    CaseCondition::Shows {
        predicate: Predicate::Is {
            field: Field::Attribute("segment".to_owned()),
            operator: Operator::Equal,
            value: "member".to_owned(),
        },
    }
}

fn check(cases: &[Case], unmatched: UnmatchedEvents) -> TestCaseResult {
    let (project, map) = project(unmatched);
    let all = log_of(cases.iter().cloned());
    let few = log_of(cases.iter().filter(|it| it.is_member).cloned());
    let overlay_of = |log: &EventLog, condition: &CaseCondition| -> (Overlay, Vec<Cohort>) {
        let observed = Observed::of(&project, map, LogId::named("log"), log).unwrap();
        let never = || false;
        let found = overlay::compare(&project, map, log, &observed, &[condition], &never).unwrap();
        let figures = figures(&found[0]).into_iter();
        let conditions: Vec<CaseCondition> = figures
            .map(|figure| CaseCondition::All {
                of: vec![condition.clone(), CaseCondition::CountsIn { figure }],
            })
            .collect();
        let conditions: Vec<&CaseCondition> = conditions.iter().collect();
        let asked = overlay::Asked {
            project: &project,
            map,
            log,
            observed: &observed,
            language: language::Language::En,
        };
        let cohorts = overlay::count_cases(&asked, &conditions, &never).unwrap();
        (found.into_iter().next().unwrap(), cohorts)
    };
    let (of_segment, cohorts) = overlay_of(&all, &members());
    let (of_log, _) = overlay_of(&few, &CaseCondition::everything());

    // What is said of the whole log, whatever the filter.
    let bare = |overlay: &Overlay| Overlay {
        filter: None,
        coverage: Coverage {
            events: of_log.coverage.events,
            cases: of_log.coverage.cases,
            n_left_out: 0,
            by_rule: Vec::new(),
            unmatched: Vec::new(),
        },
        sentiment: overlay.sentiment.clone().map(|it| Sentiment {
            rules: Vec::new(),
            ..it
        }),
        warnings: Vec::new(),
        ..overlay.clone()
    };
    prop_assert_eq!(bare(&of_segment), bare(&of_log));

    let filter = of_segment.filter.as_ref().unwrap();
    prop_assert_eq!(filter.cases.k, of_segment.n_cases);
    prop_assert_eq!(filter.cases.n, cases.len() as u64 + 1);
    let behind: Vec<u64> = cohorts.iter().map(|it| it.cases.k).collect();
    let counted: Vec<u64> = of_segment
        .steps
        .iter()
        .filter_map(|it| Some(it.observed.as_ref()?.reach.k))
        .chain(of_segment.deviations.iter().map(|it| it.cases.k))
        .chain(felt(&of_segment).map(|it| it.answered.k))
        .collect();
    prop_assert_eq!(behind, counted);
    Ok(())
}

fn figures(overlay: &Overlay) -> Vec<FigureId> {
    let steps = overlay.steps.iter().filter(|it| it.observed.is_some());
    let reached = steps.map(|it| FigureId::StepReach { step: it.step });
    let deviations = overlay.deviations.iter().map(|it| FigureId::Deviation {
        deviation: it.deviation.clone(),
    });
    let felt = felt(overlay).map(|it| FigureId::StepSentiment { step: it.step });
    reached.chain(deviations).chain(felt).collect()
}

fn felt(overlay: &Overlay) -> impl Iterator<Item = &StepSentiment> {
    overlay.sentiment.iter().flat_map(|it| &it.steps)
}

fn config() -> Config {
    Config {
        cases: 200,
        failure_persistence: Some(Box::new(FileFailurePersistence::Off)),
        ..Config::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn an_overlay_of_a_segment_is_that_of_a_log_with_only_its_cases(
        cases in cases(),
        keep in any::<bool>(),
    ) {
        let unmatched = if keep { UnmatchedEvents::Keep } else { UnmatchedEvents::Ignore };
        check(&cases, unmatched)?;
    }
}
