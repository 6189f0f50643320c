//! What a proposal draws of small logs.

use journey::{LogId, MapId, StageFlow};

use super::{Detail, Proposal, propose};
use crate::comparison::Asked;
use crate::conformance::testing::drawn;
use crate::observed::Observed;

#[track_caller]
fn proposed(log: &str, activities: f64, paths: f64) -> Proposal {
    let map = MapId::named("drawn");
    let project = drawn("Any: any", "drawn");
    let log = events::log_from_text(log).unwrap();
    let observed = Observed::of(&project, map, LogId::named("log"), &log).unwrap();
    let asked = Asked {
        project: &project,
        map,
        log: &log,
        observed: &observed,
        language: language::Language::En,
    };
    propose(&asked, Detail { activities, paths }, &|| false).unwrap()
}

/// Stages in lines, each step with its marks, then the ways.
fn told(proposal: &Proposal) -> String {
    let mut lines = Vec::new();
    for stage in &proposal.stages {
        let steps = stage.steps.iter().map(|it| {
            let marks = [
                (it.start, ">"),
                (it.optional, "?"),
                (it.repeatable, "*"),
                (it.end, "."),
            ];
            let marks: String = marks.iter().filter(|it| it.0).map(|it| it.1).collect();
            format!("{}{marks}", it.name)
        });
        let steps: Vec<String> = steps.collect();
        let free = if stage.flow == StageFlow::Free {
            " (free)"
        } else {
            ""
        };
        lines.push(format!("{}{free}: {}", stage.name, steps.join(", ")));
    }
    let ways = proposal.ways.iter();
    lines.extend(ways.map(|it| format!("{} -> {} {}", it.from, it.to, it.n_cases)));
    lines.push(format!("{} of {}", proposal.fitting.k, proposal.fitting.n));
    lines.join("\n")
}

#[test]
fn a_row_is_a_row() {
    let proposal = proposed(
        "60x look_around order pay\n40x look_around order order pay",
        0.0,
        1.0,
    );
    expect_test::expect![[r#"
        Look around: Look around>, Order*, Pay.
        Look around -> Order 100
        Order -> Pay 100
        100 of 100"#]]
    .assert_eq(&told(&proposal));
}

#[test]
fn what_many_pass_over_is_optional() {
    let proposal = proposed("60x look ask pay\n40x look pay", 0.0, 0.0);
    expect_test::expect![[r#"
        Look: Look>, Ask?, Pay.
        Ask -> Pay 60
        Look -> Ask 60
        100 of 100"#]]
    .assert_eq(&told(&proposal));
}

#[test]
fn what_is_interwoven_is_a_free_stage() {
    let log = "\
        20x start a b c pay\n20x start b c a pay\n20x start c a b pay\n\
        20x start c b a pay\n20x start b a c pay\n20x start a c b pay";
    let proposal = proposed(log, 0.0, 0.0);
    expect_test::expect![[r#"
        Start: Start>
        A (free): A, B, C
        Pay: Pay.
        A -> Pay 40
        Start -> A 40
        120 of 120"#]]
    .assert_eq(&told(&proposal));
}

#[test]
fn rare_activities_and_rare_ways_are_left_out_until_they_are_asked_for() {
    let log = "90x look order pay\n6x look pay\n3x look order help pay\n1x look fax pay";
    let proposal = proposed(log, 0.02, 0.9);
    expect_test::expect![[r#"
        Look: Look>, Order, Help?, Pay.
        Look -> Order 93
        Help -> Pay 3
        Order -> Help 3
        93 of 100"#]]
    .assert_eq(&told(&proposal));
    assert_eq!(proposed(log, 0.0, 1.0).fitting.k, 100);
}

#[test]
fn a_log_of_nothing_proposes_nothing() {
    let proposal = proposed("", 0.0, 1.0);
    assert!(proposal.stages.is_empty() && proposal.ways.is_empty());
}
