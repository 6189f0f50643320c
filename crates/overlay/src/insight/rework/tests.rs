//! What happens again, on a small map.

use std::fmt::Write;

use expect_test::{Expect, expect};
use journey::{CaseCondition, LogId, Repetition};

use crate::comparison::Asked;
use crate::conformance::testing::drawn;
use crate::insight::rework::{Repeated, Rework};
use crate::insight::{Insight, InsightQuestion, insight};
use crate::observed::Observed;

/// Search may be repeated, pay may not; the way leads back from help.
const MAP: &str = "\
Buy: search (repeatable), order, pay, help (optional)
search -> order -> pay -> help
help -> order";

fn with(log: &str, check: impl Fn(&Asked<'_, events::EventLog>, &Rework)) {
    let project = drawn(MAP, "rework");
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
    let found = insight(&asked, &all, &InsightQuestion::Rework, &|| false).unwrap();
    let Insight::Rework { rework } = found else {
        panic!("{found:?} answers another question")
    };
    check(&asked, &rework);
}

#[track_caller]
fn check(log: &str, expected: &Expect) {
    with(log, |_, rework| {
        let mut text = String::new();
        let mut line = |name: &str, it: &Repeated| {
            let how = match it.how {
                None => "any",
                Some(Repetition::SelfLoop) => "a a",
                Some(Repetition::PingPong) => "a b a",
                Some(Repetition::Elsewhere) => "elsewhere",
            };
            let (all, not) = (&it.all, &it.not_allowed);
            writeln!(
                text,
                "{name:<7} {how:<10} {} extra in {} of {}; {} in {} not allowed",
                all.n_times, all.cases.k, all.cases.n, not.n_times, not.cases.k
            )
            .unwrap();
        };
        for it in &rework.kinds {
            line("", it);
        }
        for place in &rework.places {
            for it in place.kinds.iter().filter(|it| it.all.n_times > 0) {
                line(&place.name, it);
            }
        }
        expected.assert_eq(&text);
    });
}

#[test]
fn a_repetition_is_allowed_where_the_map_draws_it() {
    check(
        "6x search search order pay\n3x search order pay pay\n2x search order pay help order pay",
        &expect![[r#"
                    any        13 extra in 11 of 11; 3 in 3 not allowed
                    a a        9 extra in 9 of 11; 3 in 3 not allowed
                    a b a      0 extra in 0 of 11; 0 in 0 not allowed
                    elsewhere  4 extra in 2 of 11; 0 in 0 not allowed
            search  any        6 extra in 6 of 11; 0 in 0 not allowed
            search  a a        6 extra in 6 of 11; 0 in 0 not allowed
            pay     any        5 extra in 5 of 11; 3 in 3 not allowed
            pay     a a        3 extra in 3 of 11; 3 in 3 not allowed
            pay     elsewhere  2 extra in 2 of 11; 0 in 0 not allowed
            order   any        2 extra in 2 of 11; 0 in 0 not allowed
            order   elsewhere  2 extra in 2 of 11; 0 in 0 not allowed
        "#]],
    );
}

#[test]
fn which_of_the_same_in_a_row_is_struck_out_says_nothing() {
    // The map lets pay come back once, after help and order; the third one is the repetition too many.
    check(
        "4x search order pay help order pay pay",
        &expect![[r#"
                    any        12 extra in 4 of 4; 4 in 4 not allowed
                    a a        4 extra in 4 of 4; 4 in 4 not allowed
                    a b a      0 extra in 0 of 4; 0 in 0 not allowed
                    elsewhere  8 extra in 4 of 4; 0 in 0 not allowed
            pay     any        8 extra in 4 of 4; 4 in 4 not allowed
            pay     a a        4 extra in 4 of 4; 4 in 4 not allowed
            pay     elsewhere  4 extra in 4 of 4; 0 in 0 not allowed
            order   any        4 extra in 4 of 4; 0 in 0 not allowed
            order   elsewhere  4 extra in 4 of 4; 0 in 0 not allowed
        "#]],
    );
}

#[test]
fn what_comes_back_behind_others_is_told_by_how_far() {
    check(
        "5x search order search pay\n1x search order pay search",
        &expect![[r#"
                    any        6 extra in 6 of 6; 6 in 6 not allowed
                    a a        0 extra in 0 of 6; 0 in 0 not allowed
                    a b a      5 extra in 5 of 6; 5 in 5 not allowed
                    elsewhere  1 extra in 1 of 6; 1 in 1 not allowed
            search  any        6 extra in 6 of 6; 6 in 6 not allowed
            search  a b a      5 extra in 5 of 6; 5 in 5 not allowed
            search  elsewhere  1 extra in 1 of 6; 1 in 1 not allowed
        "#]],
    );
}
