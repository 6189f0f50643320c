//! What is said of the cases a condition means.

use expect_test::{Expect, expect};
use journey::{
    CaseCondition, Contact, ContactKind, ContactPattern, Field, FigureId, Operator, Period, Place,
    Predicate, Project, Repetition, StepId,
};

use crate::conformance::testing::drawn;
use crate::filter::wording::Wording;

const MAP: &str = "\
Buy: order, pay
order -> pay";

fn shop() -> Project {
    drawn(MAP, "worded")
}

#[track_caller]
fn check(condition: impl Fn(&dyn Fn(&str) -> StepId) -> CaseCondition, expected: &Expect) {
    let project = shop();
    let map = *project.maps().keys().next().unwrap();
    let step = |name: &str| {
        let found = project.steps().values().find(|it| it.name == name);
        found.unwrap().id
    };
    let project = &project;
    let said = Wording { project, map }.says(&condition(&step));
    expected.assert_eq(&said);
}

fn off_map(name: &str) -> Place {
    Place::OffMap(name.to_owned())
}

fn not(of: CaseCondition) -> CaseCondition {
    CaseCondition::Not { of: Box::new(of) }
}

fn begins(from: &str, before: &str) -> CaseCondition {
    let us = |it: &str| {
        let moment: Option<chrono::DateTime<chrono::Utc>> = it.parse().ok();
        moment.map(|it| it.timestamp_micros())
    };
    CaseCondition::Begins {
        period: Period {
            from_us: us(from),
            before_us: us(before),
        },
    }
}

#[test]
fn a_number_is_named_by_what_its_cases_do() {
    check(
        |step| CaseCondition::CountsIn {
            figure: FigureId::StepReach { step: step("pay") },
        },
        &expect!["reach “pay”"],
    );
    check(
        |step| {
            not(CaseCondition::CountsIn {
                figure: FigureId::StepDropOff {
                    step: step("order"),
                },
            })
        },
        &expect!["do not leave at “order”"],
    );
    check(
        |_| CaseCondition::CountsIn {
            figure: FigureId::Variant {
                path: ["a", "b", "c", "d", "e", "f"].map(off_map).to_vec(),
            },
        },
        &expect!["take the path “a” → “b” → “c” → 2 more → “f”"],
    );
}

#[test]
fn a_period_is_named_as_people_name_it() {
    let midnight = |day: &str| format!("{day}T00:00:00Z");
    for (from, before, expected) in [
        ("2024-01-01", "2025-01-01", "begin in 2024"),
        ("2024-03-01", "2024-04-01", "begin in March 2024"),
        ("2024-03-05", "2024-03-06", "begin on 5 March 2024"),
        (
            "2024-03-05",
            "2024-03-08",
            "begin from 5 March 2024 to 7 March 2024",
        ),
        ("2024-03-05", "", "begin on 5 March 2024 or later"),
        ("", "2024-03-05", "begin before 5 March 2024"),
        ("", "", "begin at any time"),
    ] {
        let project = shop();
        let map = *project.maps().keys().next().unwrap();
        let project = &project;
        let said = Wording { project, map }.says(&begins(&midnight(from), &midnight(before)));
        assert_eq!(said, expected);
    }
}

#[test]
fn parts_are_joined_and_a_denial_reaches_each_of_them() {
    let either = || CaseCondition::Any {
        of: vec![
            CaseCondition::IsOpen,
            CaseCondition::Follows {
                first: off_map("a"),
                next: off_map("b"),
                directly: false,
                within_s: Some(172_800.0),
            },
        ],
    };
    check(
        |_| either(),
        &expect!["(are still open or go from “a” later to “b” within 2 d)"],
    );
    check(
        |_| not(either()),
        &expect!["(are closed and do not go from “a” later to “b” within 2 d)"],
    );
}

#[test]
fn an_attribute_is_said_with_its_comparison() {
    let is = |name: &str, operator, value: &str| Predicate::Is {
        field: Field::Attribute(name.to_owned()),
        operator,
        value: value.to_owned(),
    };
    check(
        |_| CaseCondition::Shows {
            predicate: Predicate::All {
                of: vec![
                    is("channel", Operator::In, "web\nshop"),
                    is("amount", Operator::AtLeast, "20"),
                ],
            },
        },
        &expect!["have an event where channel is one of “web”, “shop” and amount is at least “20”"],
    );
}

#[test]
fn patterns_are_said_with_their_windows() {
    let contacts = |kind, channel: Option<&str>, from, to| CaseCondition::Contacts {
        pattern: ContactPattern {
            kind,
            channel: channel.map(ToOwned::to_owned),
            from,
            to,
            window_s: 86_400.0,
        },
    };
    let channel = |name: &str| Some(Contact::Channel(name.to_owned()));
    let repeats = |place, how, allowed| CaseCondition::Repeats {
        place,
        how,
        allowed,
    };
    check(
        |_| repeats(None, None, Some(false)),
        &expect!["repeat something where the map does not allow it"],
    );
    check(
        |_| {
            not(repeats(
                Some(off_map("chat")),
                Some(Repetition::SelfLoop),
                None,
            ))
        },
        &expect!["do not repeat “chat” right away"],
    );
    let again = Some(Contact::Place(off_map("chat")));
    check(
        |_| contacts(ContactKind::Again, None, again.clone(), None),
        &expect!["come to “chat” again within 1 d"],
    );
    check(
        |_| contacts(ContactKind::Switch, Some("source"), channel("web"), None),
        &expect!["switch from “web” to another channel within 1 d"],
    );
    check(
        |_| contacts(ContactKind::Return, None, None, None),
        &expect!["return to a step after a silence of 1 d"],
    );
    check(
        |_| CaseCondition::Resembles {
            paths: vec![vec![off_map("a"), off_map("b")]],
            number: 0,
        },
        &expect!["are most like the path “a” → “b”"],
    );
}
