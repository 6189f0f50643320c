//! Contacts that follow each other, on a small map with channels.

use std::fmt::Write;

use events::{EventLog, EventLogBuilder};
use expect_test::{Expect, expect};
use journey::{CaseCondition, LogId};

use crate::comparison::Asked;
use crate::conformance::testing::drawn;
use crate::insight::contacts::{ContactWindows, Contacts};
use crate::insight::{CaseCount, Insight, InsightQuestion, insight};
use crate::observed::Observed;

const MAP: &str = "\
Ask: question, answer
Buy: order, pay
question -> answer -> order -> pay
pay -> question";
const HOUR_US: i64 = 3_600_000_000;

/// A case: hours since its begin, what happens, over which channel.
type Case = &'static [(i64, &'static str, Option<&'static str>)];

const CALLS_AGAIN: Case = &[
    (0, "question", Some("web")),
    (2, "answer", Some("mail")),
    (30, "question", Some("phone")),
    (31, "answer", Some("phone")),
];
const TO_AND_FRO: Case = &[
    (0, "question", Some("web")),
    (1, "answer", Some("shop")),
    (2, "order", Some("web")),
    (3, "pay", None),
];
const COMES_BACK_LATE: Case = &[
    (0, "question", Some("web")),
    (1, "order", Some("web")),
    (2, "pay", Some("web")),
    (1_000, "question", Some("web")),
];

fn log(cases: &[(usize, Case)]) -> EventLog {
    let mut builder = EventLogBuilder::new(&["amount", "sales channel"]);
    for (kind, (n, case)) in cases.iter().enumerate() {
        for number in 0..*n {
            for &(hours, name, channel) in *case {
                let id = format!("{kind}.{number}");
                builder.push(
                    &id,
                    name,
                    hours * HOUR_US,
                    None,
                    &["1", channel.unwrap_or_default()],
                );
            }
        }
    }
    builder.finish()
}

fn with(cases: &[(usize, Case)], check: impl Fn(&Asked<'_, EventLog>, &Contacts)) {
    let project = drawn(MAP, "contacts");
    let map = *project.maps().keys().next().unwrap();
    let log = log(cases);
    let observed = Observed::of(&project, map, LogId::named("log"), &log).unwrap();
    let asked = Asked {
        project: &project,
        map,
        log: &log,
        observed: &observed,
        language: language::Language::En,
    };
    let question = InsightQuestion::Contacts {
        channel: None,
        windows: ContactWindows {
            again_s: 7.0 * 86_400.0,
            switch_s: 86_400.0,
            ping_pong_s: 86_400.0,
            silence_s: 14.0 * 86_400.0,
        },
    };
    let all = CaseCondition::everything();
    let found = insight(&asked, &all, &question, &|| false).unwrap();
    let Insight::Contacts { contacts } = found else {
        panic!("{found:?}")
    };
    check(&asked, &contacts);
}

#[track_caller]
fn check(cases: &[(usize, Case)], expected: &Expect) {
    with(cases, |_, contacts| {
        let mut text = format!("{}\nchannel: {:?}\n", contacts.headline, contacts.channel);
        let says =
            |it: &CaseCount| format!("{} times in {} of {}", it.n_times, it.cases.k, it.cases.n);
        for table in &contacts.tables {
            let of = if table.of_channels {
                "channels"
            } else {
                "steps"
            };
            writeln!(text, "{:?} of {of}: {}", table.kind, says(&table.any)).unwrap();
            for it in &table.rows {
                let to = it.to_name.as_ref().map(|it| format!(" -> {it}"));
                let to = to.unwrap_or_default();
                writeln!(text, "  {}{to}: {}", it.from_name, says(&it.count)).unwrap();
            }
        }
        for it in &contacts.stages_back {
            let name = it.name.as_deref().unwrap_or("any stage");
            let (all, drawn) = (says(&it.all), it.drawn.n_times);
            writeln!(text, "back to {name}: {all}, {drawn} drawn").unwrap();
        }
        expected.assert_eq(&text);
    });
}

#[test]
fn the_same_contact_again_and_over_other_channels() {
    check(
        &[(6, CALLS_AGAIN)],
        &expect![[r#"
        100 % of journeys come to the same step again within 7 d, 100 % switch the channel within 1 d (n = 6)
        channel: Some("sales channel")
        Again of steps: 12 times in 6 of 6
          question: 6 times in 6 of 6
          answer: 6 times in 6 of 6
        PingPong of steps: 0 times in 0 of 6
        Return of steps: 0 times in 0 of 6
        Again of channels: 6 times in 6 of 6
          phone: 6 times in 6 of 6
        Switch of channels: 6 times in 6 of 6
          web -> mail: 6 times in 6 of 6
        PingPong of channels: 0 times in 0 of 6
        back to any stage: 0 times in 0 of 6, 0 drawn
    "#]],
    );
}

#[test]
fn there_and_back_between_channels() {
    check(
        &[(3, TO_AND_FRO)],
        &expect![[r#"
        0 % of journeys come to the same step again within 7 d, 100 % switch the channel within 1 d (n = 3)
        channel: Some("sales channel")
        Again of steps: 0 times in 0 of 3
        PingPong of steps: 0 times in 0 of 3
        Return of steps: 0 times in 0 of 3
        Again of channels: 3 times in 3 of 3
          web: 3 times in 3 of 3
        Switch of channels: 6 times in 3 of 3
          shop -> web: 3 times in 3 of 3
          web -> shop: 3 times in 3 of 3
        PingPong of channels: 3 times in 3 of 3
          web -> shop: 3 times in 3 of 3
        back to any stage: 0 times in 0 of 3, 0 drawn
    "#]],
    );
}

#[test]
fn a_return_after_a_silence_is_no_contact_again() {
    check(
        &[(4, COMES_BACK_LATE)],
        &expect![[r#"
        0 % of journeys come to the same step again within 7 d, 0 % switch the channel within 1 d (n = 4)
        channel: Some("sales channel")
        Again of steps: 0 times in 0 of 4
        PingPong of steps: 0 times in 0 of 4
        Return of steps: 4 times in 4 of 4
          question: 4 times in 4 of 4
        Again of channels: 8 times in 4 of 4
          web: 8 times in 4 of 4
        Switch of channels: 0 times in 0 of 4
        PingPong of channels: 0 times in 0 of 4
        back to any stage: 4 times in 4 of 4, 4 drawn
        back to Ask: 4 times in 4 of 4, 4 drawn
    "#]],
    );
}

#[test]
fn as_many_cases_stand_behind_a_contact_as_it_counts() {
    with(
        &[(6, CALLS_AGAIN), (3, TO_AND_FRO), (4, COMES_BACK_LATE)],
        |asked, contacts| {
            let tables = contacts.tables.iter();
            let of_tables =
                tables.flat_map(|it| it.rows.iter().map(|it| &it.count).chain([&it.any]));
            let back = contacts.stages_back.iter();
            let counted = of_tables.chain(back.flat_map(|it| [&it.all, &it.drawn, &it.undrawn]));
            for it in counted {
                let page = asked.cases(&it.condition, 0, 1, &|| false).unwrap();
                assert_eq!(page.n_cases, it.cases.k, "{:?}", it.condition);
            }
        },
    );
}
