//! Intervals from drawing persons, beside those over cases.

use std::collections::BTreeMap;

use events::{EventLog, EventLogBuilder};
use journey::{CaseCondition, Field, LogId, Operator, Predicate};

use crate::comparison::Asked;
use crate::conformance::testing::drawn;
use crate::contrast::{Beside, Contrast, ContrastGroup, ContrastRow, contrast};
use crate::observed::Observed;

const MAP: &str = "\
Buy: search, compare (optional), order
After: pay, help (optional)
search -> compare -> order -> pay -> help
rules
  search -> search
  compare -> compare
  order -> order
  pay -> pay
  help -> help";
const MINUTE_US: i64 = 60_000_000;

/// Cases of members and guests; each person has so many cases, all alike.
fn log(n_persons: u32, cases_each: u32) -> EventLog {
    let mut builder = EventLogBuilder::new(&["kind", "person"]);
    let mut case = 0;
    for person in 0..n_persons {
        let is_member = person % 2 == 0;
        let kind = if is_member { "member" } else { "guest" };
        // Members compare more often, and some leave before they pay.
        let mut path = vec!["search"];
        let lot = (u64::from(person) * 2_654_435_761) % 1_000;
        if lot % 10 < if is_member { 7 } else { 4 } {
            path.push("compare");
        }
        path.push("order");
        if lot % 7 > 1 {
            path.push("pay");
        }
        if lot % 13 == 0 {
            path.push("search");
        }
        for _ in 0..cases_each {
            for (place, name) in path.iter().enumerate() {
                let time_us = (i64::from(case) * 1_000 + place as i64) * MINUTE_US;
                builder.push(
                    &format!("case {case}"),
                    name,
                    time_us,
                    None,
                    &[kind, &format!("person {person}")],
                );
            }
            case += 1;
        }
    }
    builder.finish()
}

fn kind(kind: &str) -> ContrastGroup {
    ContrastGroup {
        name: kind.to_owned(),
        condition: CaseCondition::Shows {
            predicate: Predicate::Is {
                field: Field::Attribute("kind".to_owned()),
                operator: Operator::Equal,
                value: kind.to_owned(),
            },
        },
    }
}

fn compared(log: &EventLog, person: Option<&str>) -> Contrast {
    let project = drawn(MAP, "persons");
    let map = *project.maps().keys().next().unwrap();
    let observed = Observed::of(&project, map, LogId::named("log"), log).unwrap();
    let asked = Asked {
        project: &project,
        map,
        log,
        observed: &observed,
        language: language::Language::En,
    };
    let beside = Beside {
        groups: vec![kind("guest"), kind("member")],
        within: CaseCondition::everything(),
        person: person.map(str::to_owned),
        least_difference: 0.02,
    };
    contrast(&asked, &beside, &|| false).unwrap()
}

/// Where nearly nobody or nearly everybody counts, Newcombe is wider than what was seen.
fn is_plain(row: &ContrastRow) -> bool {
    row.shares.iter().all(|it| it.k >= 10 && it.n - it.k >= 10)
}

/// The widths of the two intervals of each difference that has both: over cases and over persons.
fn widths(contrast: &Contrast) -> Vec<(String, f64, f64)> {
    let both = contrast.rows.iter().filter_map(|row| {
        let over_cases = row.differences[0];
        let over_persons = row.by_person[0]?;
        let width = over_cases.high? - over_cases.low?;
        is_plain(row).then(|| {
            (
                row.words.clone(),
                width,
                over_persons.high - over_persons.low,
            )
        })
    });
    both.collect()
}

#[test]
fn with_one_case_a_person_the_interval_is_near_newcombes() {
    let log = log(800, 1);
    let found = compared(&log, Some("person"));
    let persons = found.persons.as_ref().unwrap();
    assert_eq!((persons.n_persons, persons.n_unnamed), (800, 0));
    for row in found.rows.iter().filter(|it| is_plain(it)) {
        let (over_cases, over_persons) = (row.differences[0], row.by_person[0]);
        let Some(over_persons) = over_persons else {
            continue;
        };
        let near = |a: Option<f64>, b: f64| (a.unwrap() - b).abs() < 0.02;
        assert!(
            near(over_cases.low, over_persons.low) && near(over_cases.high, over_persons.high),
            "{}: {over_cases:?} beside {over_persons:?}",
            row.words
        );
    }
    assert!(widths(&found).len() > 4, "{:?}", widths(&found));
}

#[test]
fn the_same_persons_with_nine_cases_each_make_nothing_surer() {
    let one = compared(&log(400, 1), Some("person"));
    let nine = compared(&log(400, 9), Some("person"));
    let by_words = |of: &Contrast| -> BTreeMap<String, (f64, f64)> {
        let all = widths(of).into_iter();
        all.map(|(words, cases, persons)| (words, (cases, persons)))
            .collect()
    };
    let (of_ones, of_nines) = (by_words(&one), by_words(&nine));
    assert!(of_ones.len() > 4, "{of_ones:?}");
    for (words, (_, of_one)) in &of_ones {
        let (over_cases, of_nine) = of_nines[words];
        assert!(
            (of_one - of_nine).abs() < 0.02,
            "{words}: {of_one} and {of_nine}"
        );
        let ratio = of_nine / over_cases;
        assert!(
            (2.6..3.4).contains(&ratio),
            "{words}: three times as wide, not {ratio}"
        );
    }
    assert!(
        nine.cautions
            .last()
            .unwrap()
            .starts_with("The cases are those of 400 persons")
    );
}

#[test]
fn the_same_question_has_the_same_answer_and_without_persons_there_is_no_second_interval() {
    let log = log(60, 3);
    assert_eq!(
        compared(&log, Some("person")),
        compared(&log, Some("person"))
    );
    let plain = compared(&log, None);
    assert_eq!(plain.persons, None);
    assert!(plain.rows.iter().all(|it| it.by_person.is_empty()));
    assert_eq!(plain.attributes, ["kind", "person"]);
    let unnamed = compared(&log, Some("nothing"));
    let persons = unnamed.persons.unwrap();
    assert_eq!((persons.n_persons, persons.n_unnamed), (180, 180));
}
