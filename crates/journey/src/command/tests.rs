//! What commands do beyond the thing they name, and what they refuse.

use crate::command::{
    AddCard, AddRule, AddStep, Command, Connect, Implied, MarkEnd, MarkOptional, MarkStart,
    MoveStep, Reconnect, RemoveLane, RemoveStage, RemoveStep, RenameStep, SetBranch, SetEmotion,
    ShareTouchpoint,
};
use crate::entity::{
    EntityId, Field, LaneKind, Matcher, Outcome, Predicate, Step, Target, TransitionOrigin,
};
use crate::ids::{CardId, EmotionId, LaneId, RuleId, StepId, TouchpointId, TransitionId};
use crate::limits;
use crate::project::Project;
use crate::refusal::Refusal;
use crate::testing::{map, map_id, stage_id, step_id, transition_id, transition_lines};

mod accepted;
mod details;
mod gateways;
mod maps;
mod notes;
mod structure;
mod tags;

/// The transitions of a map after one command, and that undoing it restores the map.
fn check(text: &str, command: &Command, expected: &[&str]) -> Project {
    let before = map(text);
    let change = before.plan(command).unwrap();
    let mut after = before.clone();
    after.apply(&change);
    assert_eq!(transition_lines(&after, map_id()), expected, "{text}");
    let mut back = after.clone();
    back.apply(&change.inverted());
    assert_eq!(back, before);
    after
}

fn refused(text: &str, command: &Command) -> Refusal {
    map(text).plan(command).unwrap_err()
}

fn add(stage: usize, before: Option<&str>) -> Command {
    Command::AddStep(AddStep {
        id: StepId::named("new"),
        stage: stage_id(stage),
        before: before.map(step_id),
        name: "new".to_owned(),
        link: TransitionId::named("link"),
    })
}

fn remove(step: &str) -> Command {
    Command::RemoveStep(RemoveStep { id: step_id(step) })
}

fn connect(from: &str, to: &str) -> Command {
    Command::Connect(Connect {
        id: TransitionId::named("connect"),
        from: step_id(from),
        to: step_id(to),
        origin: TransitionOrigin::Drawn,
    })
}

#[test]
fn a_row_opens_for_a_new_step() {
    let row = "S: a, b\nT: c\na => b => c";
    let after = ["a -> b next", "b -> new next", "new -> c next"];
    check(row, &add(0, None), &after);
    check(row, &add(1, Some("c")), &after);
    check(
        row,
        &add(1, None),
        &["a -> b next", "b -> c next", "c -> new next"],
    );
    check(
        row,
        &add(0, Some("a")),
        &["new -> a next", "a -> b next", "b -> c next"],
    );
    check("S:\nT: c", &add(0, None), &["new -> c next"]);
    check("S:", &add(0, None), &[]);
}

#[test]
fn what_a_person_drew_is_not_opened() {
    check(
        "S: a, b\na -> b",
        &add(0, Some("b")),
        &["a -> new next", "a -> b"],
    );
}

#[test]
fn a_free_stage_is_linked_as_a_whole() {
    let row = "S: a\nF (free): x, y\nT: b\na => x\ny => b";
    check(row, &add(1, None), &["a -> x next", "y -> b next"]);
    check(
        row,
        &add(0, None),
        &["a -> new next", "new -> x next", "y -> b next"],
    );
    check(
        row,
        &add(2, Some("b")),
        &["a -> x next", "y -> new next", "new -> b next"],
    );
    let empty = "S: a\nF (free):\nT: b\na => b";
    check(empty, &add(1, None), &["a -> new next", "new -> b next"]);
}

#[test]
fn a_row_closes_behind_a_removed_step() {
    check("S: a, b, c\na => b => c", &remove("b"), &["a -> c next"]);
    check("S: a, b, c\na => b => c\na -> c", &remove("b"), &["a -> c"]);
    check("S: a, b, c\na -> b -> c", &remove("b"), &[]);
    check("S: a, b, c, d\na => b => c\nb => d", &remove("b"), &[]);
    check("S: a, b\na => b => a", &remove("b"), &[]);
    let stage = Command::RemoveStage(RemoveStage { id: stage_id(1) });
    check(
        "S: a\nT: b, c\nU: d\na => b => c => d",
        &stage,
        &["a -> d next"],
    );
}

#[test]
fn a_free_stage_stays_linked_without_one_of_its_steps() {
    let row = "S: a\nF (free): x, y\nT: b\na => x\ny => b";
    check(row, &remove("x"), &["a -> y next", "y -> b next"]);
    check(row, &remove("y"), &["a -> x next", "x -> b next"]);
    let last = "S: a\nF (free): x\nT: b\na => x => b";
    check(last, &remove("x"), &["a -> b next"]);
}

#[test]
fn what_hangs_on_a_step_goes_with_it() {
    let text = "S: a, b\na -> b\nlane N\n  a: note\nlane E (emotion)\n  a: 1";
    let after = check(text, &remove("a"), &[]);
    assert!(after.cards().is_empty() && after.emotions().is_empty());
    assert_eq!(after.rules().len(), 1);
    let lane = map(text).lanes_of(map_id())[0].id;
    let after = check(
        text,
        &Command::RemoveLane(RemoveLane { id: lane }),
        &["a -> b"],
    );
    assert!(after.cards().is_empty() && after.emotions().len() == 1);
}

#[test]
fn rules_stay_as_long_as_one_step_carries_their_touchpoint() {
    let text = "S: a, b (same as a), c";
    assert_eq!(check(text, &remove("a"), &[]).rules().len(), 2);
    let share = |id, with| {
        let (id, with) = (step_id(id), step_id(with));
        Command::ShareTouchpoint(ShareTouchpoint { id, with })
    };
    assert_eq!(check(text, &share("c", "a"), &[]).rules().len(), 1);
    let own = check(text, &share("a", "a"), &[]);
    let touchpoint = |step| own.step(step_id(step)).unwrap().touchpoint;
    assert_ne!(touchpoint("a"), touchpoint("b"));
    assert_eq!(touchpoint("b"), TouchpointId(step_id("a").0));
}

#[test]
fn a_second_feeling_replaces_the_first() {
    let text = "S: a\nlane E (emotion)\n  a: 1 calm";
    let project = map(text);
    let point = project.emotions().values().next().unwrap();
    let set = SetEmotion {
        id: EmotionId::named("second"),
        lane: point.lane,
        step: point.step,
        half_steps: -3,
        word: String::new(),
    };
    let after = check(text, &Command::SetEmotion(set.clone()), &[]);
    assert_eq!(after.emotions().len(), 1);
    assert_eq!(after.emotion(point.id).unwrap().half_steps, -3);
    let beyond = Command::SetEmotion(SetEmotion {
        half_steps: 5,
        ..set
    });
    assert!(matches!(
        refused(text, &beyond),
        Refusal::EmotionOutOfRange(_)
    ));
}

/// The starts and ends that are marked after one command.
fn check_marks(text: &str, command: &Command, starts: &[&str], ends: &[&str]) {
    let before = map(text);
    let mut after = before.clone();
    let change = before.plan(command).unwrap();
    after.apply(&change);
    let columns = after.columns_of(map_id());
    let marked = |is: &dyn Fn(&Step) -> bool| -> Vec<&str> {
        let steps = columns.iter().filter(|it| is(it));
        steps.map(|it| it.name.as_str()).collect()
    };
    assert_eq!(marked(&|it| it.start), starts, "{text}");
    assert_eq!(marked(&|it| it.end.is_some()), ends, "{text}");
    after.apply(&change.inverted());
    assert_eq!(after, before, "one undo takes all marks back");
}

fn start(step: &str, on: bool, implied: Implied) -> Command {
    let id = step_id(step);
    Command::MarkStart(MarkStart { id, on, implied })
}

fn end(step: &str, outcome: Option<Outcome>) -> Command {
    let (id, implied) = (step_id(step), Implied::Marked);
    Command::MarkEnd(MarkEnd {
        id,
        outcome,
        implied,
    })
}

#[test]
fn the_first_mark_keeps_the_starts_and_ends_that_were_implied() {
    use Implied::{Dropped, Marked};
    let open = "S: a, b, c, x\na -> b -> c\nx -> c";
    check_marks(open, &start("b", true, Marked), &["a", "b", "x"], &[]);
    check_marks(open, &start("a", true, Marked), &["a", "x"], &[]);
    check_marks(open, &start("b", true, Dropped), &["b"], &[]);
    check_marks(open, &start("b", false, Marked), &[], &[]);
    let abandon = Some(Outcome::Abandon);
    check_marks(open, &end("b", abandon), &[], &["b", "c"]);
    check_marks(open, &end("b", None), &[], &[]);
    let marked = "S: a, b (start, end), c\na -> b -> c";
    check_marks(marked, &start("c", true, Marked), &["b", "c"], &["b"]);
    check_marks(marked, &end("a", abandon), &["b"], &["a", "b"]);
    check_marks(marked, &start("b", false, Marked), &[], &["b"]);
    let free = "F (free): x, y\nS: a\ny -> a";
    check_marks(free, &start("a", true, Marked), &["x", "y", "a"], &[]);
    let circle = "S: a, b\na -> b -> a";
    check_marks(circle, &start("b", true, Marked), &["b"], &[]);
}

#[test]
fn the_first_end_says_how_it_ends_and_the_implied_ones_are_done() {
    let mut project = map("S: a, b\na -> b");
    let change = project.plan(&end("a", Some(Outcome::Abandon))).unwrap();
    project.apply(&change);
    let ends = ["a", "b"].map(|it| project.step(step_id(it)).unwrap().end);
    assert_eq!(ends, [Some(Outcome::Abandon), Some(Outcome::Success)]);
}

#[test]
fn a_plan_that_changes_nothing_is_empty() {
    let text = "S: a, b\na -> b";
    let project = map(text);
    let name = "a".to_owned();
    for command in [
        Command::RenameStep(RenameStep {
            id: step_id("a"),
            name,
        }),
        Command::MarkOptional(MarkOptional {
            id: step_id("a"),
            on: false,
        }),
        Command::MoveStep(MoveStep {
            id: step_id("a"),
            stage: stage_id(0),
            before: Some(step_id("b")),
        }),
        Command::MoveStep(MoveStep {
            id: step_id("b"),
            stage: stage_id(0),
            before: None,
        }),
        Command::Reconnect(Reconnect {
            id: transition_id("a", "b"),
            from: step_id("a"),
            to: step_id("b"),
        }),
    ] {
        assert!(project.plan(&command).unwrap().is_empty(), "{command:?}");
    }
}

#[test]
fn a_name_that_is_too_long_is_not_told_to_become_cards() {
    let rename = |name: String| RenameStep {
        id: step_id("a"),
        name,
    };
    let refusal = refused("S: a", &Command::RenameStep(rename("x".repeat(201))));
    let hint = refusal.hint(language::Language::En);
    assert_eq!(
        hint.as_deref(),
        Some("shorten it; a card has room for more")
    );
}

fn check_refused(text: &str, cases: Vec<(Command, &str)>) {
    for (command, expected) in cases {
        let refusal = refused(text, &command);
        assert_eq!(refusal.to_string(), expected);
        let shown: Option<EntityId> = refusal.at();
        let is_gone = matches!(refusal, Refusal::Missing(_) | Refusal::IdTaken(_));
        assert_eq!(shown.is_none(), is_gone, "{refusal}");
    }
}

#[test]
fn refused_edits_of_the_map_say_why() {
    let text = "S: a, b\na -> b\nlane N\nlane E (emotion)";
    let project = map(text);
    let lanes = project.lanes_of(map_id());
    let emotion = lanes
        .iter()
        .find(|it| it.kind == LaneKind::Emotion)
        .unwrap();
    let card = |lane: LaneId| {
        Command::AddCard(AddCard {
            id: CardId::named("card"),
            lane,
            step: step_id("a"),
            before: None,
            text: String::new(),
        })
    };
    let rename = |name: &str| {
        let (id, name) = (step_id("a"), name.to_owned());
        Command::RenameStep(RenameStep { id, name })
    };
    let id = step_id("a");
    let cases = vec![
        (connect("a", "a"), "a step cannot lead to itself"),
        (connect("a", "b"), "these steps are already connected"),
        (connect("a", "z"), "this step is no longer there"),
        (remove("z"), "this step is no longer there"),
        (
            card(emotion.id),
            "an emotion lane holds points of a curve, not cards",
        ),
        (card(LaneId::named("z")), "this lane is no longer there"),
        (rename("  "), "a step needs a name"),
        (
            rename(&"x".repeat(201)),
            "this text is too long: 201 characters, 200 fit",
        ),
        (
            Command::SetBranch(SetBranch { id, branch: 1 }),
            "only a parallel stage has branches",
        ),
        (add(7, None), "this stage is no longer there"),
        (
            add(0, Some("z")),
            "the step it should go before is somewhere else",
        ),
    ];
    check_refused(text, cases);
}

#[test]
fn refused_rules_say_why() {
    let rule = |matcher, touchpoint| {
        Command::AddRule(AddRule {
            id: RuleId::named("rule"),
            map: map_id(),
            before: None,
            matcher,
            target: Target::Touchpoint(touchpoint),
        })
    };
    let here = TouchpointId(step_id("a").0);
    let regex = Matcher::Regex {
        field: Field::Activity,
        pattern: "(".to_owned(),
    };
    let blank = Matcher::OneOf {
        names: vec![" ".to_owned()],
        ignore_case: false,
    };
    let any = Matcher::Wildcard {
        pattern: "*".to_owned(),
    };
    let mut predicate = Predicate::All { of: Vec::new() };
    for _ in 0..limits::RULE_DEPTH {
        let of = Box::new(predicate);
        predicate = Predicate::Not { of };
    }
    let cases = vec![
        (
            rule(regex, here),
            "this is not a regular expression: unclosed group",
        ),
        (
            rule(blank, here),
            "a match rule needs to say what it is for",
        ),
        (
            rule(any, TouchpointId::named("z")),
            "no step of this map has this touchpoint",
        ),
        (
            rule(Matcher::Where { predicate }, here),
            "this match rule has too many parts",
        ),
    ];
    check_refused("S: a", cases);
}
