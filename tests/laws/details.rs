//! A map with steps drawn in detail shows the same as one without, of a log in which what happens there is called
//! like the step and every visit is one event.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use events::{EventLog, EventLogBuilder};
use journey::command::{CountingChoice, SetCounting};
use journey::{CaseCondition, Command, LogId, MapId, Project};
use overlay::{Observed, Overlay};
use proptest::prelude::{Strategy, any, prop, prop_assert_eq, proptest};
use proptest::test_runner::{Config, FileFailurePersistence};

const MAP: &str = "\
Look: search, compare (optional)
Buy: order
After: help, again = search again (same as search)
search -> compare -> order -> help -> again
order -> search
";
const DETAILS: &str = "\
in detail order:
Order: address, payment
address -> payment
in detail payment:
Pay: card, bank
";
const BELOW: [&str; 5] = ["order", "address", "payment", "card", "bank"];
const NAMES: [&str; 9] = [
    "search", "compare", "order", "address", "payment", "card", "bank", "help", "chat",
];

/// What happens, how long after what was before, and how long it takes.
type Happening = (usize, i64, i64);

fn cases() -> impl Strategy<Value = Vec<Vec<Happening>>> {
    let event = (0..NAMES.len(), 1..50_i64, 0..30_i64);
    prop::collection::vec(prop::collection::vec(event, 1..9), 1..30)
}

/// The log as it is, or with each visit as one event.
fn log(cases: &[Vec<Happening>], by_visit: bool, ignored: bool) -> EventLog {
    let none: [&str; 0] = [];
    let mut builder = EventLogBuilder::new(&none);
    for (case, events) in cases.iter().enumerate() {
        let mut told: Vec<(&str, i64, i64)> = Vec::new();
        let mut now = 0;
        for &(name, pause, takes) in events {
            let name = NAMES[name];
            let (begin, end) = (now + pause, now + pause + takes);
            now = end;
            if ignored && name == "chat" {
                continue;
            }
            let called = if by_visit && BELOW.contains(&name) {
                "order"
            } else {
                name
            };
            if by_visit
                && called == "order"
                && let Some(last) = told.last_mut().filter(|it| it.0 == "order")
            {
                last.2 = end;
            } else {
                told.push((called, begin, end));
            }
        }
        for (name, begin, end) in told {
            builder.push(
                &case.to_string(),
                name,
                end * 1_000_000,
                Some(begin * 1_000_000),
                &none,
            );
        }
    }
    builder.finish()
}

fn seen(text: &str, log: &EventLog, keep: bool) -> Overlay {
    let reading = if keep { "keep" } else { "ignore" };
    let text = format!("unmatched: {reading}\n{text}");
    let mut project = Project::default();
    for command in journey::map_from_text(&text, "law").unwrap() {
        project.apply(&project.plan(&command).unwrap());
    }
    let map = MapId::named("law");
    // The usual pause of a log is another one where visits are told as one event.
    let choice = CountingChoice::OpenAfter {
        time: "1 h".to_owned(),
    };
    let counting = Command::SetCounting(SetCounting { id: map, choice });
    project.apply(&project.plan(&counting).unwrap());
    let observed = Observed::of(&project, map, LogId::named("law"), log).unwrap();
    let all = CaseCondition::everything();
    let overlays = overlay::compare(&project, map, log, &observed, &[&all], &|| false);
    overlays.unwrap().remove(0)
}

/// Without what speaks of events as they stand in the log.
fn figures(mut overlay: Overlay) -> Overlay {
    overlay.coverage.events = overlay.coverage.cases;
    overlay.coverage.by_rule.clear();
    overlay.coverage.unmatched.clear();
    overlay.warnings.clear();
    for step in &mut overlay.steps {
        if let Some(it) = &mut step.observed {
            it.time_in = None;
        }
    }
    overlay
}

proptest! {
    #![proptest_config(Config {
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct("laws.regressions"))),
        ..Config::with_cases(200)
    })]

    #[test]
    fn what_is_drawn_in_detail_counts_for_the_step(cases in cases(), keep in any::<bool>()) {
        let above = seen(&format!("{MAP}{DETAILS}"), &log(&cases, false, !keep), keep);
        let plain = seen(MAP, &log(&cases, true, !keep), keep);
        prop_assert_eq!(figures(above), figures(plain));
    }
}
