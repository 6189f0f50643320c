//! What is said of the cases a condition means.

use expect_test::{Expect, expect};
use journey::{
    CaseCondition, Contact, ContactKind, ContactPattern, Field, FigureId, Operator, Period, Place,
    Predicate, Project, Repetition, StepId,
};
use language::Language;

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
    let condition = condition(&step);
    let said = Language::ALL.map(|it| Wording::of(project, map, it).says(&condition));
    expected.assert_eq(&said.join("\n"));
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
        &expect![[r#"
            reach “pay”
            „pay“ erreichen"#]],
    );
    check(
        |step| {
            not(CaseCondition::CountsIn {
                figure: FigureId::StepDropOff {
                    step: step("order"),
                },
            })
        },
        &expect![[r#"
            do not leave at “order”
            nicht bei „order“ abbrechen"#]],
    );
    check(
        |_| CaseCondition::CountsIn {
            figure: FigureId::Variant {
                path: ["a", "b", "c", "d", "e", "f"].map(off_map).to_vec(),
            },
        },
        &expect![[r#"
            take the path “a” → “b” → “c” → 2 more → “f”
            den Weg „a“ → „b“ → „c“ → 2 weitere → „f“ nehmen"#]],
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
        let wording = Wording::of(project, map, Language::En);
        let said = wording.says(&begins(&midnight(from), &midnight(before)));
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
        &expect![[r#"
            (are still open or go from “a” later to “b” within 2 d)
            (noch offen sind oder von „a“ irgendwann nach „b“ gehen, binnen 2 d)"#]],
    );
    check(
        |_| not(either()),
        &expect![[r#"
            (are closed and do not go from “a” later to “b” within 2 d)
            (abgeschlossen sind und nicht von „a“ irgendwann nach „b“ gehen, binnen 2 d)"#]],
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
        &expect![[r#"
            have an event where channel is one of “web”, “shop” and amount is at least “20”
            ein Ereignis haben, für das gilt: channel ist eines von „web“, „shop“ und amount ist mindestens „20“"#]],
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
        &expect![[r#"
            repeat something where the map does not allow it
            etwas wiederholen, wo die Map es nicht erlaubt"#]],
    );
    check(
        |_| {
            not(repeats(
                Some(off_map("chat")),
                Some(Repetition::SelfLoop),
                None,
            ))
        },
        &expect![[r#"
            do not repeat “chat” right away
            „chat“ nicht sofort wiederholen"#]],
    );
    let again = Some(Contact::Place(off_map("chat")));
    check(
        |_| contacts(ContactKind::Again, None, again.clone(), None),
        &expect![[r#"
            come to “chat” again within 1 d
            binnen 1 d noch einmal zu „chat“ kommen"#]],
    );
    check(
        |_| contacts(ContactKind::Switch, Some("source"), channel("web"), None),
        &expect![[r#"
            switch from “web” to another channel within 1 d
            binnen 1 d von „web“ zu einem anderen Kanal wechseln"#]],
    );
    check(
        |_| contacts(ContactKind::Return, None, None, None),
        &expect![[r#"
            return to a step after a silence of 1 d
            nach 1 d Stille zu einem Schritt zurückkehren"#]],
    );
    check(
        |_| CaseCondition::Resembles {
            paths: vec![vec![off_map("a"), off_map("b")]],
            number: 0,
        },
        &expect![[r#"
            are most like the path “a” → “b”
            dem Weg „a“ → „b“ am ähnlichsten sind"#]],
    );
}
