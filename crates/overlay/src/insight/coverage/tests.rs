//! The matched share of a small log, source by source and over time.

use std::fmt::Write;

use chrono::{DateTime, Utc};
use events::{EventLog, EventLogBuilder};
use expect_test::{Expect, expect};
use journey::{CaseCondition, LogId};

use crate::comparison::Asked;
use crate::conformance::testing::drawn;
use crate::filter::cohort::count_cases;
use crate::insight::coverage::{CoverageByPart, CoveragePart};
use crate::insight::{Insight, InsightQuestion, insight};
use crate::observed::Observed;

const MAP: &str = "\
Buy: search, order
search -> order
rules
  search -> search
  order -> order
  heartbeat -> leave out";

/// Two cases a week over two channels; from the third week on the shop says “purchase” for “order”. One event
/// has no channel.
fn log(n_weeks: i64) -> EventLog {
    let begin: DateTime<Utc> = "2026-01-05T10:00:00Z".parse().unwrap();
    let mut builder = EventLogBuilder::new(&["who", "channel"]);
    for week in 0..n_weeks {
        for case in 0..2 {
            let id = format!("{week}.{case}");
            let order = if week < 2 { "order" } else { "purchase" };
            let events = [
                ("search", "web"),
                ("heartbeat", "web"),
                (order, if case == 0 { "web" } else { "shop" }),
                ("chat", if week == 0 && case == 0 { "" } else { "phone" }),
            ];
            for (hour, (name, channel)) in (0..).zip(events) {
                let hours = week * 7 * 24 + case * 24 + hour;
                let time_us = begin.timestamp_micros() + hours * 3_600_000_000;
                builder.push(&id, name, time_us, None, &["x", channel]);
            }
        }
    }
    builder.finish()
}

fn with(n_weeks: i64, source: Option<&str>, check: impl Fn(&Asked<'_, EventLog>, &CoverageByPart)) {
    let project = drawn(MAP, "coverage");
    let map = *project.maps().keys().next().unwrap();
    let log = log(n_weeks);
    let observed = Observed::of(&project, map, LogId::named("log"), &log).unwrap();
    let asked = Asked {
        project: &project,
        map,
        log: &log,
        observed: &observed,
        language: language::Language::En,
    };
    let question = InsightQuestion::Coverage {
        source: source.map(ToOwned::to_owned),
    };
    let all = CaseCondition::everything();
    let found = insight(&asked, &all, &question, &|| false).unwrap();
    let Insight::Coverage { coverage } = found else {
        panic!("{found:?}");
    };
    check(&asked, &coverage);
}

fn told(it: &CoveragePart) -> String {
    let (events, cases) = (it.events, it.cases);
    let mut text = format!(
        "{}: {} of {} events, {} of {} cases",
        it.name.as_deref().unwrap_or("?"),
        events.k,
        events.n,
        cases.k,
        cases.n
    );
    for it in &it.unmatched {
        write!(text, ", {} {}×/{}", it.name, it.n_events, it.n_cases).unwrap();
    }
    text
}

#[track_caller]
fn check(source: Option<&str>, expected: &Expect) {
    with(4, source, |_, found| {
        let parts = [&found.whole].into_iter().chain(&found.sources);
        let mut lines: Vec<String> = parts.chain(&found.periods).map(told).collect();
        lines.push(format!(
            "{:?} {:?} {}",
            found.source, found.unit, found.zone
        ));
        expected.assert_eq(&lines.join("\n"));
    });
}

#[test]
fn a_source_that_says_names_without_a_rule_is_seen_where_and_since_when() {
    check(
        None,
        &expect![[r#"
        ?: 12 of 24 events, 8 of 8 cases, chat 8×/8, purchase 4×/4
        web: 10 of 12 events, 8 of 8 cases, purchase 2×/2
        phone: 0 of 7 events, 0 of 7 cases, chat 7×/7
        shop: 2 of 4 events, 2 of 4 cases, purchase 2×/2
        ?: 0 of 1 events, 0 of 1 cases, chat 1×/1
        2026-W02: 4 of 6 events, 2 of 2 cases
        2026-W03: 4 of 6 events, 2 of 2 cases
        2026-W04: 2 of 6 events, 2 of 2 cases
        2026-W05: 2 of 6 events, 2 of 2 cases
        Some("channel") Week UTC"#]],
    );
}

#[test]
fn any_attribute_can_tell_sources_apart() {
    check(
        Some("who"),
        &expect![[r#"
        ?: 12 of 24 events, 8 of 8 cases, chat 8×/8, purchase 4×/4
        x: 12 of 24 events, 8 of 8 cases, chat 8×/8, purchase 4×/4
        2026-W02: 4 of 6 events, 2 of 2 cases
        2026-W03: 4 of 6 events, 2 of 2 cases
        2026-W04: 2 of 6 events, 2 of 2 cases
        2026-W05: 2 of 6 events, 2 of 2 cases
        Some("who") Week UTC"#]],
    );
}

#[test]
fn a_long_log_goes_by_months_and_every_part_adds_up_to_the_whole() {
    with(30, Some("channel"), |_, found| {
        let names: Vec<&str> = found
            .periods
            .iter()
            .flat_map(|it| it.name.as_deref())
            .collect();
        assert_eq!(names.first(), Some(&"2026-01"));
        assert_eq!((names.len(), names.last()), (7, Some(&"2026-07")));
        for parts in [&found.sources, &found.periods] {
            let sum = |of: fn(&CoveragePart) -> u64| parts.iter().map(of).sum::<u64>();
            assert_eq!(sum(|it| it.events.k), found.whole.events.k);
            assert_eq!(sum(|it| it.events.n), found.whole.events.n);
        }
        let whole: Vec<_> = found.whole.unmatched.iter().map(|it| it.n_events).collect();
        assert_eq!(whole, [60, 56], "chats, then purchases");
    });
}

#[test]
fn as_many_cases_stand_behind_a_part_as_have_an_event_there() {
    with(4, None, |asked, found| {
        let parts = || found.sources.iter().chain(&found.periods);
        let conditions: Vec<&CaseCondition> = parts().map(|it| &it.condition).collect();
        let cohorts = count_cases(asked, &conditions, &|| false).unwrap();
        for (part, cohort) in parts().zip(cohorts) {
            assert_eq!(cohort.cases.k, part.cases.n, "{part:?}");
        }
    });
}

#[test]
fn the_whole_is_what_the_overlay_says() {
    with(4, None, |asked, found| {
        let all = CaseCondition::everything();
        let overlay = crate::compare(
            asked.project,
            asked.map,
            asked.log,
            asked.observed,
            &[&all],
            &|| false,
        );
        let coverage = overlay.unwrap().remove(0).coverage;
        let whole = (found.whole.events, found.whole.cases);
        assert_eq!(whole, (coverage.events, coverage.cases));
        assert_eq!(found.whole.unmatched, coverage.unmatched);
    });
}
