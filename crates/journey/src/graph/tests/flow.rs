//! What drawn transitions are, and where the journey parts, on small maps.

use expect_test::{Expect, expect};

use crate::graph::flow::TransitionKind;
use crate::graph::gateway::GatewayAt;
use crate::project::Project;
use crate::testing::{map, map_id};

/// Every transition with its kind in column order, and every gateway with its branches.
fn flow_of(project: &Project) -> String {
    let flow = project.drawn_flow(map_id());
    let columns = project.columns_of(map_id());
    let place = |id| columns.iter().position(|it| it.id == id).unwrap();
    let name = |id| columns[place(id)].name.as_str();
    let mut kinds: Vec<_> = flow
        .transitions
        .iter()
        .map(|it| (project.transition(it.transition).unwrap(), it.kind))
        .collect();
    kinds.sort_by_key(|(it, _)| (place(it.from), place(it.to)));
    let kinds = kinds
        .iter()
        .map(|(it, kind)| format!("{} -> {}: {kind:?}\n", name(it.from), name(it.to)));
    let gateways = flow.gateways.iter().map(|it| {
        let at = match it.at {
            GatewayAt::Step(step) => format!("behind {}", name(step)),
            GatewayAt::Stage(stage) => format!("around {}", project.stage(stage).unwrap().name),
        };
        let branches = it.branches.iter().map(|it| {
            let steps: Vec<&str> = it.steps.iter().map(|it| name(*it)).collect();
            steps.join(", ")
        });
        let branches: Vec<String> = branches.collect();
        format!("{:?} {at}: {}\n", it.kind, branches.join(" | "))
    });
    kinds.chain(gateways).collect()
}

fn check(text: &str, expected: &Expect) {
    expected.assert_eq(&flow_of(&map(text)));
}

#[test]
fn a_row_leads_on_and_may_pass_what_is_optional() {
    check(
        "S: a, b (optional), c\na -> b -> c\n",
        &expect![[r#"
            a -> b: Optional
            b -> c: Next
        "#]],
    );
}

#[test]
fn of_several_ways_one_is_taken() {
    check(
        "S: a, b, c, d\na -> b, c\nb -> d\nc -> d\n",
        &expect![[r#"
            a -> b: Branch
            a -> c: Branch
            b -> d: Next
            c -> d: Next
            OneOf behind a: b | c
        "#]],
    );
}

#[test]
fn a_skip_passes_over_steps_and_a_return_closes_a_loop() {
    check(
        "S: a, b, c, d\na -> b -> c -> d\na -> c\nc -> b\n",
        &expect![[r#"
            a -> b: Branch
            a -> c: Skip
            b -> c: Next
            c -> b: Return
            c -> d: Branch
            OneOf behind a: b | c
            OneOf behind c: d | b
        "#]],
    );
}

#[test]
fn to_lead_left_is_no_return_where_nothing_leads_there_again() {
    check(
        "S: c, a, b\na -> b -> c\n",
        &expect![[r#"
            a -> b: Next
            b -> c: Next
        "#]],
    );
}

#[test]
fn a_stage_of_another_order_is_entered_and_left_as_a_whole() {
    check(
        "A: ask\nC (parallel): papers, stamp | money\nF (free): look, try\nD: done, complain\n\
         ask -> papers -> stamp -> look\nask -> money -> look\nstamp -> money\ntry -> done\n\
         look -> try\nlook -> complain\n",
        &expect![[r#"
            ask -> papers: IntoAllOf
            ask -> money: IntoAllOf
            papers -> stamp: InBranch
            stamp -> money: Moot
            stamp -> look: IntoAnyOrder
            money -> look: IntoAnyOrder
            look -> try: Moot
            look -> complain: Branch
            try -> done: Branch
            AllOf around C: papers, stamp | money
            AnyOrder around F: look | try
            OneOf behind try: done | complain
        "#]],
    );
}

#[test]
fn what_leads_on_from_a_stage_is_said_too() {
    check(
        "A: ask\nC (parallel): papers | money\nD: done\nF (free): look\nE: end\n\
         ask -> papers\nmoney -> done -> look -> end\n",
        &expect![[r#"
            ask -> papers: IntoAllOf
            money -> done: OutOfAllOf
            done -> look: IntoAnyOrder
            look -> end: OutOfAnyOrder
            AllOf around C: papers | money
            AnyOrder around F: look
        "#]],
    );
}

#[test]
fn every_kind_can_be_drawn() {
    let project = map(
        "A: a, b, c (optional)\nC (parallel): d, e | f\nG: g\nF (free): h, i\nE: j, k, l, m\n\
         a -> b, g\nb -> c -> d -> e -> g\nd -> f\ng -> h -> i\nh -> j -> k -> l -> m\nj -> l\nl -> k\n",
    );
    let flow = project.drawn_flow(map_id());
    for kind in TransitionKind::ALL {
        let found = flow.transitions.iter().any(|it| it.kind == kind);
        assert!(found, "{kind:?} in {}", flow_of(&project));
    }
}
