//! Ways through small maps.

use crate::graph::StepGraph;
use crate::ids::StepId;
use crate::project::Project;
use crate::testing::{map, map_id, step_id};

mod flow;

struct Ways {
    starts: &'static str,
    ends: &'static str,
    unreachable: &'static str,
    without_end: &'static str,
}

fn check(text: &str, expected: &Ways) {
    let project = map(text);
    let graph = StepGraph::of(&project, map_id());
    let found = [
        names(&project, &graph.starts()),
        names(&project, &graph.ends()),
        names(&project, &graph.unreachable_steps()),
        names(&project, &graph.steps_without_end()),
    ];
    let expected = [
        expected.starts,
        expected.ends,
        expected.unreachable,
        expected.without_end,
    ];
    assert_eq!(found, expected.map(str::to_owned), "{text}");
}

fn names(project: &Project, steps: &[StepId]) -> String {
    let names: Vec<&str> = steps
        .iter()
        .map(|it| project.step(*it).unwrap().name.as_str())
        .collect();
    names.join(" ")
}

#[test]
fn a_line_starts_and_ends_where_one_expects() {
    check(
        "S: a, b, c\na -> b -> c",
        &Ways {
            starts: "a",
            ends: "c",
            unreachable: "",
            without_end: "",
        },
    );
}

#[test]
fn marks_come_before_the_shape() {
    check(
        "S: a, b (start), c (end), d\na -> b -> c -> d",
        &Ways {
            starts: "b",
            ends: "c",
            unreachable: "a",
            without_end: "d",
        },
    );
}

#[test]
fn in_a_circle_all_may_start_and_end() {
    check(
        "S: a, b\na -> b -> a",
        &Ways {
            starts: "a b",
            ends: "a b",
            unreachable: "",
            without_end: "",
        },
    );
}

#[test]
fn an_island_behind_marks_is_found() {
    check(
        "S: a (start), b (end), c, d\na -> b\nc -> d -> c",
        &Ways {
            starts: "a",
            ends: "b",
            unreachable: "c d",
            without_end: "c d",
        },
    );
}

#[test]
fn a_free_stage_is_entered_and_left_as_a_whole() {
    check(
        "S: a\nF (free): x, y, z\nT: b\na -> y\nz -> b",
        &Ways {
            starts: "a",
            ends: "b",
            unreachable: "",
            without_end: "",
        },
    );
    let project = map("S: a\nF (free): x, y, z\nT: b\na -> y\nz -> b");
    let graph = StepGraph::of(&project, map_id());
    assert!(graph.reachable(step_id("z"), step_id("x")));
    assert!(graph.reachable(step_id("a"), step_id("b")));
    assert!(!graph.reachable(step_id("b"), step_id("a")));
}
