//! How gateways become others, and what stays.

use expect_test::{Expect, expect};

use super::refused;
use language::Language;

use crate::command::{
    AddBranch, ChangeGateway, Command, DescribeTransition, ExpectShare, SpanCard,
};
use crate::graph::gateway::{GatewayAt, GatewayKind};
use crate::ids::{CardId, StageId, StepId, TransitionId};
use crate::project::Project;
use crate::testing::{described, map, stage_id, step_id, transition_id};

/// A choice of three in one stage, one of them a row of two.
const CHOICE: &str = "S: a, b, c, d, e, z\na -> b, d, e\nb -> c -> z\nd -> z\ne -> z\n";

fn change(at: GatewayAt, kind: GatewayKind) -> Command {
    Command::ChangeGateway(ChangeGateway {
        at,
        kind,
        stage: StageId::named("branches"),
        name: "Branches".to_owned(),
        rest: StageId::named("rest"),
    })
}

fn behind(step: &str) -> GatewayAt {
    GatewayAt::Step(step_id(step))
}

fn edited(project: &mut Project, command: &Command) {
    let change = project.plan(command).unwrap();
    project.apply(&change);
}

/// The map without its match rules.
fn drawn(project: &Project) -> String {
    let text = described(project);
    let lines = text.lines().filter(|it| !it.starts_with("OneOf"));
    lines.map(|it| format!("{it}\n")).collect()
}

fn check(project: &Project, expected: &Expect) {
    expected.assert_eq(&drawn(project));
}

#[test]
fn the_branches_of_a_choice_become_a_stage_of_their_own_and_a_choice_again() {
    let mut project = map(CHOICE);
    let described = Command::DescribeTransition(DescribeTransition {
        id: transition_id("a", "d"),
        condition: "in a hurry".to_owned(),
    });
    edited(&mut project, &described);
    let share = Command::ExpectShare(ExpectShare {
        id: transition_id("a", "b"),
        share: "30 %".to_owned(),
    });
    edited(&mut project, &share);
    edited(&mut project, &change(behind("a"), GatewayKind::AllOf));
    check(
        &project,
        &expect![[r#"
            test (Ignore)
            S Consideration Drawn
              a
            Branches Consideration Parallel
              b (branch 0)
              c (branch 0)
              d (branch 1)
              e (branch 2)
            S Consideration Drawn
              z
            a -> b
            a -> d (in a hurry)
            a -> e
            b -> c
            c -> z
            d -> z
            e -> z
        "#]],
    );
    let around = GatewayAt::Stage(StageId::named("branches"));
    edited(&mut project, &change(around, GatewayKind::OneOf));
    check(
        &project,
        &expect![[r#"
            test (Ignore)
            S Consideration Drawn
              a
            Branches Consideration Drawn
              b
              c
              d
              e
            S Consideration Drawn
              z
            a -> b
            a -> d (in a hurry)
            a -> e
            b -> c
            c -> z
            d -> z
            e -> z
        "#]],
    );
}

#[test]
fn in_any_order_nothing_orders_a_branch() {
    let mut project = map(CHOICE);
    edited(&mut project, &change(behind("a"), GatewayKind::AnyOrder));
    let around = GatewayAt::Stage(StageId::named("branches"));
    check(
        &project,
        &expect![[r#"
            test (Ignore)
            S Consideration Drawn
              a
            Branches Consideration Free
              b
              c
              d
              e
            S Consideration Drawn
              z
            a -> b
            a -> d
            a -> e
            c -> z
            d -> z
            e -> z
        "#]],
    );
    edited(&mut project, &change(around, GatewayKind::AllOf));
    check(
        &project,
        &expect![[r#"
            test (Ignore)
            S Consideration Drawn
              a
            Branches Consideration Parallel
              b (branch 0)
              c (branch 1)
              d (branch 2)
              e (branch 3)
            S Consideration Drawn
              z
            a -> b
            a -> d
            a -> e
            c -> z
            d -> z
            e -> z
        "#]],
    );
}

#[test]
fn a_stage_that_is_the_branches_gets_the_order_itself() {
    let mut project = map("S: a\nT: b, c\nU: z\na -> b, c\nb -> z\nc -> z\n");
    edited(&mut project, &change(behind("a"), GatewayKind::AllOf));
    check(
        &project,
        &expect![[r#"
            test (Ignore)
            S Consideration Drawn
              a
            T Consideration Parallel
              b (branch 0)
              c (branch 1)
            U Consideration Drawn
              z
            a -> b
            a -> c
            b -> z
            c -> z
        "#]],
    );
}

#[test]
fn every_way_into_a_stage_leads_to_every_branch() {
    let mut project = map(
        "S: a, b\nT (parallel): c, d | e | f\nU: y, z\na -> d\nb -> e\nb -> f\nc -> d -> e\nc -> z\nf -> y\n",
    );
    edited(
        &mut project,
        &change(GatewayAt::Stage(stage_id(1)), GatewayKind::OneOf),
    );
    check(
        &project,
        &expect![[r#"
            test (Ignore)
            S Consideration Drawn
              a
              b
            T Consideration Drawn
              c
              d
              e
              f
            U Consideration Drawn
              y
              z
            a -> c
            a -> e
            a -> f
            b -> c
            b -> e
            b -> f
            c -> d
            d -> y
            d -> z
            e -> y
            e -> z
            f -> y
            f -> z
        "#]],
    );
}

#[test]
fn where_a_stage_started_and_ended_every_branch_does() {
    let mut project = map("T (free): c (start), d (end abandon), e\nU: z (end success)\n");
    edited(
        &mut project,
        &change(GatewayAt::Stage(stage_id(0)), GatewayKind::OneOf),
    );
    check(
        &project,
        &expect![[r#"
            test (Ignore)
            T Consideration Drawn
              c (start, end Abandon)
              d (start, end Abandon)
              e (start, end Abandon)
            U Consideration Drawn
              z (end Success)
        "#]],
    );
}

#[test]
fn cards_over_several_steps_follow() {
    let mut project = map(&[CHOICE, "lane L (notes)\n  a .. z: wide\n"].concat());
    edited(&mut project, &change(behind("a"), GatewayKind::AllOf));
    let card = CardId::named("test/lane 0/0");
    let card = project.card(card).unwrap();
    assert_eq!((card.step, card.last), (step_id("a"), step_id("z")));
    let narrower = SpanCard {
        id: card.id,
        last: step_id("c"),
    };
    project.plan(&Command::SpanCard(narrower)).unwrap();
}

#[test]
fn what_stands_in_the_way_is_named() {
    let cases = [
        ("S: a, b\na -> b\n", "a"),
        ("S: a, b, c, z\na -> b, c, z\nb -> z\nc -> z\n", "a"),
        ("S: a, b, c\na -> b\nb -> c, a\n", "b"),
        ("S: a, b, c, y, z\na -> b, c\nb -> y, z\nc -> z\n", "a"),
        (
            "S: a, b, c, y, z\na -> b, c\nb -> y\nc -> z\nx -> y\nx -> z\nT: x\n",
            "a",
        ),
        (
            "S: a, b, c (end success), z\na -> b, c\nb -> z\nc -> z\n",
            "a",
        ),
        (
            "S: a\nF (free): b\nU: c, z\na -> b, c\nb -> z\nc -> z\n",
            "a",
        ),
    ];
    let said = cases.map(|(text, step)| {
        let why = refused(text, &change(behind(step), GatewayKind::AllOf));
        format!("{why}: {}\n", why.hint(Language::En).unwrap())
    });
    expect![[r#"
        the journey does not part here: draw a second transition from this step first
        no step stands on the way to “z” alone: put a step on this way, or remove it
        one of the ways from here leads back, to “a”: remove that way first, or let one step lead back behind the branches
        a branch parts again behind “b”: a branch is one step or a row of steps; draw a longer one in detail, as one step
        the branches do not meet at one step: one goes on to “y”, another to “z”: let all branches lead to the same step, or none lead on
        journeys may start or end at “c”, on one of the branches: take this mark off, or let the step stand behind the branches
        “b” is in a stage of another order: draw what happens there in detail, as one step
    "#]].assert_eq(&said.concat());
}

fn add_branch(at: GatewayAt) -> Command {
    Command::AddBranch(AddBranch {
        at,
        id: StepId::named("new"),
        name: "new".to_owned(),
        link: TransitionId::named("link"),
        on: TransitionId::named("on"),
    })
}

#[test]
fn a_new_branch_meets_the_others_where_they_meet() {
    let mut project = map(CHOICE);
    edited(&mut project, &add_branch(behind("a")));
    check(
        &project,
        &expect![[r#"
            test (Ignore)
            S Consideration Drawn
              a
              b
              c
              d
              e
              new
              z
            a -> b
            a -> d
            a -> e
            a -> new
            b -> c
            c -> z
            d -> z
            e -> z
            new -> z
        "#]],
    );
}

#[test]
fn beside_a_single_way_on_a_new_branch_meets_it_behind_the_next_step() {
    let mut project = map("S: a, b\nT: z, y\na -> b -> z -> y\n");
    edited(&mut project, &add_branch(behind("a")));
    check(
        &project,
        &expect![[r#"
            test (Ignore)
            S Consideration Drawn
              a
              b
              new
            T Consideration Drawn
              z
              y
            a -> b
            a -> new
            b -> z
            new -> z
            z -> y
        "#]],
    );
    edited(&mut project, &change(behind("a"), GatewayKind::AllOf));
    check(
        &project,
        &expect![[r#"
            test (Ignore)
            S Consideration Drawn
              a
            Branches Consideration Parallel
              b (branch 0)
              new (branch 1)
            T Consideration Drawn
              z
              y
            a -> b
            a -> new
            b -> z
            new -> z
            z -> y
        "#]],
    );
}

#[test]
fn a_new_branch_of_a_stage_is_one_of_its_own() {
    let mut project = map("S: a\nT (parallel): c, d | e\na -> c -> d\n");
    edited(&mut project, &add_branch(GatewayAt::Stage(stage_id(1))));
    check(
        &project,
        &expect![[r#"
            test (Ignore)
            S Consideration Drawn
              a
            T Consideration Parallel
              c (branch 0)
              d (branch 0)
              e (branch 1)
              new (branch 2)
            a -> c
            c -> d
        "#]],
    );
}
