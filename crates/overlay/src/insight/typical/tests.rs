//! The journeys that stand for all, on a small map.

use std::fmt::Write;

use expect_test::{Expect, expect};
use journey::{CaseCondition, LogId};

use crate::comparison::Asked;
use crate::conformance::testing::drawn;
use crate::insight::typical::Typical;
use crate::insight::{Insight, InsightQuestion, insight};
use crate::observed::Observed;

const MAP: &str = "\
Buy: search, order, pay, help
search -> order -> pay -> help";
const LOG: &str = "\
30x search order pay
10x search order pay help
4x search order order pay
12x help help help
3x help help
2x chat
1x search order pay help help help";

fn with(n: u32, check: impl Fn(&Asked<'_, events::EventLog>, &Typical)) {
    let project = drawn(MAP, "typical");
    let map = *project.maps().keys().next().unwrap();
    let log = events::log_from_text(LOG).unwrap();
    let observed = Observed::of(&project, map, LogId::named("log"), &log).unwrap();
    let asked = Asked {
        project: &project,
        map,
        log: &log,
        observed: &observed,
        language: language::Language::En,
    };
    let all = CaseCondition::everything();
    let found = insight(&asked, &all, &InsightQuestion::Typical { n }, &|| false).unwrap();
    let Insight::Typical { typical } = found else {
        panic!("{found:?}")
    };
    check(&asked, &typical);
}

#[track_caller]
fn check(n: u32, expected: &Expect) {
    with(n, |_, typical| {
        let mut text = format!(
            "{}; chosen among {} of {} paths\n",
            typical.headline, typical.n_paths_chosen_among, typical.n_paths
        );
        for it in &typical.journeys {
            let (all, exactly, far) = (it.stands_for.k, it.exactly.k, it.mean_distance);
            let names = it.names.join(" ");
            let times = it.times.as_ref().unwrap();
            let (low, high) = times.low_s.zip(times.high_s).unwrap();
            let [median, low, high] = [times.median_s, low, high].map(|it| it / 3_600.0);
            writeln!(
                text,
                "{names}: {all} ({exactly} exactly), {far:.3} away, median of {} {median} h, {low} to {high}",
                times.n
            )
            .unwrap();
        }
        expected.assert_eq(&text);
    });
}

#[test]
fn a_few_journeys_stand_for_all() {
    check(
        2,
        &expect![[r#"
        2 journeys stand for all 62 cases; 42 took exactly one of them; chosen among 4 of 7 paths
        search order pay: 47 (30 exactly), 0.128 away, median of 45 2 h, 2 to 2
        help help help: 15 (12 exactly), 0.067 away, median of 15 2 h, 2 to 2
    "#]],
    );
}

#[test]
fn one_journey_stands_for_everybody() {
    check(
        1,
        &expect![[r#"
        One journey stands for all 62 cases; 30 took exactly it; chosen among 4 of 7 paths
        search order pay: 62 (30 exactly), 0.339 away, median of 60 2 h, 2 to 2
    "#]],
    );
}

#[test]
fn every_case_is_stood_for_once_however_many_are_asked_for() {
    for n in 0..12 {
        with(n, |asked, typical| {
            let journeys = &typical.journeys;
            let n_cases: u64 = journeys.iter().map(|it| it.stands_for.k).sum();
            assert_eq!(n_cases, 62, "{n} journeys");
            for it in journeys {
                let page = asked.cases(&it.condition, 0, 1, &|| false).unwrap();
                assert_eq!(page.n_cases, it.stands_for.k, "{:?}", it.names);
                assert!(it.exactly.k > 0 && it.exactly.k <= it.stands_for.k);
            }
        });
    }
}
