//! Weeks of a small log.

use std::fmt::Write;

use expect_test::{Expect, expect};
use journey::{CaseCondition, LogId};

use crate::comparison::Asked;
use crate::conformance::testing::drawn;
use crate::insight::{Insight, InsightQuestion, insight};
use crate::observed::Observed;
use crate::overlay::Share;

const MAP: &str = "\
Consider: search, compare
Buy: order
search -> compare -> order";

#[track_caller]
fn check(log: &str, expected: &Expect) {
    let project = drawn(MAP, "weeks");
    let map = *project.maps().keys().next().unwrap();
    let log = events::log_from_text(log).unwrap();
    let observed = Observed::of(&project, map, LogId::named("log"), &log).unwrap();
    let asked = Asked {
        project: &project,
        map,
        log: &log,
        observed: &observed,
        language: language::Language::En,
    };
    let all = CaseCondition::everything();
    let found = insight(&asked, &all, &InsightQuestion::OverTime, &|| false).unwrap();
    let Insight::OverTime { over_time } = found else {
        panic!("another answer than asked for");
    };
    let of = |it: &Share| format!("{} of {}", it.k, it.n);
    let mut text = String::new();
    for (_, said) in &over_time.deviations {
        writeln!(text, "{said}").unwrap();
    }
    let mut n_cases = 0;
    for week in &over_time.weeks {
        n_cases += week.cases.k;
        let reached: Vec<String> = week.reached.iter().map(of).collect();
        let left: Vec<String> = week.drop_off.iter().flatten().map(of).collect();
        let parted: Vec<String> = week.deviations.iter().map(of).collect();
        writeln!(
            text,
            "{} {} cases{}, fit {}, reach {}, left {}, parted {}",
            week.name,
            week.cases.k,
            if week.is_open { " (open)" } else { "" },
            of(week.fitting.as_ref().unwrap()),
            reached.join(" and "),
            left.join(" and "),
            parted.join(" and "),
        )
        .unwrap();
    }
    assert_eq!(
        n_cases, over_time.cohort.cases.k,
        "every case begins in one week"
    );
    expected.assert_eq(&text);
}

#[test]
fn cases_count_in_the_week_in_which_they_begin() {
    check(
        "2x search +1h compare (open)\n6x search +1h compare +1h order\n8x search +1h order\n3x search",
        &expect![[r#"
            “compare” is skipped
            “order” is skipped
            2027-W06 8 cases, fit 0 of 8, reach 8 of 8 and 5 of 8, left 3 of 8, parted 8 of 8 and 3 of 8
            2027-W07 7 cases, fit 4 of 7, reach 7 of 7 and 7 of 7, left 0 of 7, parted 3 of 7 and 0 of 7
            2027-W08 4 cases (open), fit 2 of 2, reach 4 of 4 and 2 of 4, left 0 of 2, parted 0 of 2 and 0 of 2
        "#]],
    );
}

#[test]
fn a_log_without_events_has_no_weeks() {
    check("", &expect![[r#""#]]);
}
