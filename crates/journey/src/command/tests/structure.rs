//! How wide cards follow the columns, and what splitting and merging keep.

use super::{check, refused};
use crate::command::{
    AddCard, AddStep, Command, MergeStages, MergeSteps, MoveCard, MoveStage, MoveStep, RemoveStage,
    RemoveStep, RenameOwner, SetOwner, ShowPicture, SpanCard, SplitStage, SplitStep,
};
use crate::entity::{OwnerRole, Target};
use crate::ids::{CardId, LaneId, PictureId, StageId, StepId, TransitionId};
use crate::project::Project;
use crate::project::ownership::Ownership;
use crate::refusal::Refusal;
use crate::testing::{map, map_id, stage_id, step_id, transition_id};

/// Five steps in three stages, with a card over the middle three.
const WIDE: &str = "S: a, b\nT: c\nU: d, e\nlane L (notes)\n  b .. d: wide\n  c: below\n";

fn card(place: usize) -> CardId {
    CardId::named(&format!("test/lane 0/{place}"))
}

/// The names of the steps that a card covers.
fn covered(project: &Project, card: CardId) -> String {
    let Some(card) = project.card(card) else {
        return "gone".to_owned();
    };
    let columns = project.columns_of(map_id());
    let place = |step| columns.iter().position(|it| it.id == step).unwrap();
    let covered = &columns[place(card.step)..=place(card.last)];
    covered
        .iter()
        .map(|it| it.name.as_str())
        .collect::<Vec<_>>()
        .join(" ")
}

fn after(command: &Command) -> Project {
    let mut project = map(WIDE);
    let change = project.plan(command).unwrap();
    project.apply(&change);
    project
}

fn add_step(stage: usize, before: Option<&str>) -> Command {
    Command::AddStep(AddStep {
        id: StepId::named("new"),
        stage: stage_id(stage),
        before: before.map(step_id),
        name: "new".to_owned(),
        link: TransitionId::named("link"),
    })
}

fn move_step(step: &str, stage: usize, before: Option<&str>) -> Command {
    Command::MoveStep(MoveStep {
        id: step_id(step),
        stage: stage_id(stage),
        before: before.map(step_id),
    })
}

#[test]
fn a_wide_card_follows_the_columns() {
    let remove = |step: &str| Command::RemoveStep(RemoveStep { id: step_id(step) });
    for (what, command, covers) in [
        ("added between", add_step(1, Some("c")), "b new c d"),
        ("added before", add_step(0, Some("b")), "b c d"),
        ("added behind", add_step(2, Some("e")), "b c d"),
        ("the middle goes", remove("c"), "b d"),
        ("the first goes", remove("b"), "c d"),
        ("the last goes", remove("d"), "b c"),
        (
            "a stage goes",
            Command::RemoveStage(RemoveStage { id: stage_id(2) }),
            "b c",
        ),
        ("moved between", move_step("e", 1, None), "b c e d"),
        ("moved out", move_step("c", 2, None), "b d"),
        ("an end moves on", move_step("d", 2, None), "b c e d"),
        ("the ends turn", move_step("b", 2, None), "d e b"),
        (
            "stages turn",
            Command::MoveStage(MoveStage {
                id: stage_id(2),
                before: Some(stage_id(0)),
            }),
            "d e a b",
        ),
    ] {
        assert_eq!(covered(&after(&command), card(0)), covers, "{what}");
    }
}

#[test]
fn a_card_goes_with_the_last_of_its_steps() {
    let mut project = map("S: a, b\nT: c\nlane L (notes)\n  a .. b: wide");
    let stage = Command::RemoveStage(RemoveStage { id: stage_id(0) });
    let change = project.plan(&stage).unwrap();
    project.apply(&change);
    assert_eq!(covered(&project, card(0)), "gone");
}

#[test]
fn a_moved_card_keeps_its_width_where_there_is_room() {
    let to = |step: &str| {
        Command::MoveCard(MoveCard {
            id: card(0),
            lane: LaneId::named("test/lane 0"),
            step: step_id(step),
            before: None,
        })
    };
    for (step, covers) in [("a", "a b c"), ("c", "c d e"), ("d", "d e"), ("e", "e")] {
        assert_eq!(covered(&after(&to(step)), card(0)), covers);
    }
}

#[test]
fn a_card_that_comes_to_begin_elsewhere_stands_below_what_is_there() {
    let project = after(&Command::RemoveStep(RemoveStep { id: step_id("b") }));
    let cells = project.cells_of(map_id());
    let cell = &cells[&(LaneId::named("test/lane 0"), step_id("c"))];
    let texts: Vec<&str> = cell.iter().map(|it| it.text.as_str()).collect();
    assert_eq!(texts, ["below", "wide"]);
}

#[test]
fn a_card_cannot_end_before_it_begins() {
    let back = Command::SpanCard(SpanCard {
        id: card(0),
        last: step_id("a"),
    });
    assert_eq!(refused(WIDE, &back), Refusal::EndsBeforeItBegins(card(0)));
    let chart = "S: a, b\nlane L (chart)\n  a: 3";
    let wide = Command::SpanCard(SpanCard {
        id: card(0),
        last: step_id("b"),
    });
    assert_eq!(
        refused(chart, &wide),
        Refusal::NoSpansHere(LaneId::named("test/lane 0"))
    );
}

#[test]
fn lanes_of_ones_own_kind_hold_what_they_say() {
    for (kind, good, bad) in [
        ("number", "4.5", "four"),
        ("date", "2026-12-25", "2026-02-30"),
        ("choice Low | High", "High", "Middle"),
        ("link", "Shop https://shop.example", "shop.example"),
        ("chart", "−3", "3 %"),
    ] {
        let text = format!("S: a\nlane L ({kind})");
        let say = |text: &str| {
            Command::AddCard(AddCard {
                id: CardId::named("new"),
                lane: LaneId::named("test/lane 0"),
                step: step_id("a"),
                before: None,
                text: text.to_owned(),
            })
        };
        assert!(map(&text).plan(&say(good)).is_ok(), "{kind}");
        let refusal = refused(&text, &say(bad));
        assert!(
            matches!(refusal, Refusal::Unfit { .. }),
            "{kind}: {refusal}"
        );
        assert!(refusal.hint(language::Language::En).is_some());
    }
    let picture = Command::ShowPicture(ShowPicture {
        id: PictureId::named("new"),
        card: card(0),
        image: "PHN2Zz4=".to_owned(),
    });
    let image = "S: a\nlane L (image)\n  a: A shelf";
    assert_eq!(refused(image, &picture), Refusal::NotAPicture(card(0)));
}

fn split(step: &str, cards: Vec<CardId>) -> Command {
    Command::SplitStep(SplitStep {
        id: step_id(step),
        second: StepId::named("second"),
        name: "second".to_owned(),
        link: TransitionId::named("link"),
        cards,
    })
}

fn merge(first: &str, second: &str) -> Command {
    Command::MergeSteps(MergeSteps {
        id: step_id(first),
        second: step_id(second),
    })
}

#[test]
fn what_led_on_leads_on_from_the_second_part() {
    let text = "S: a, b, c (end)\na -> b -> c\nc -> a\nb -> a\nlane L (notes)\n  b: one\n  b: two\n  a .. b: wide";
    let expected = [
        "a -> b",
        "b -> second next",
        "second -> a",
        "second -> c",
        "c -> a",
    ];
    let after = check(text, &split("b", vec![card(1)]), &expected);
    assert_eq!(covered(&after, card(0)), "b");
    assert_eq!(covered(&after, card(1)), "second");
    assert_eq!(
        covered(&after, card(2)),
        "a b second",
        "it covers the whole still"
    );
    assert_eq!(
        after.steps()[&step_id("b")].touchpoint,
        map(text).steps()[&step_id("b")].touchpoint
    );
    let ends = check(
        text,
        &split("c", Vec::new()),
        &[
            "a -> b",
            "b -> a",
            "b -> c",
            "c -> second next",
            "second -> a",
        ],
    );
    let end = |step| ends.steps()[&step].end;
    assert_eq!(
        (end(step_id("c")), end(StepId::named("second")).is_some()),
        (None, true)
    );
}

#[test]
fn merged_steps_keep_whose_events_are_whose() {
    let text = "S: a, b, c\na -> b -> c\nc -> b\nb -> a\nlane L (notes)\n  b: two\n  a: one\nlane F (emotion)\n  b: +1";
    let after = check(text, &merge("a", "b"), &["a -> c", "c -> a"]);
    let first = &after.steps()[&step_id("a")];
    assert!(first.repeatable, "both were seen, and one led back");
    let shown = after
        .rules()
        .values()
        .filter(|it| it.target == Target::Touchpoint(first.touchpoint));
    assert_eq!(shown.count(), 2);
    let cells = after.cells_of(map_id());
    let cell = &cells[&(LaneId::named("test/lane 0"), step_id("a"))];
    let texts: Vec<&str> = cell.iter().map(|it| it.text.as_str()).collect();
    assert_eq!(texts, ["one", "two"]);
    assert!(after.emotions().values().all(|it| it.step == step_id("a")));
    assert_eq!(
        refused(text, &merge("a", "c")),
        Refusal::NotNeighbours(step_id("c").into())
    );
}

#[test]
fn a_merged_step_that_is_shared_keeps_its_rules_elsewhere() {
    let text = "S: a, b, c (same as b)\na -> b -> c";
    let after = check(text, &merge("a", "b"), &["a -> c"]);
    let touchpoint = |step| after.steps()[&step_id(step)].touchpoint;
    let shown = |step| {
        let rules = after.rules().values();
        rules
            .filter(|it| it.target == Target::Touchpoint(touchpoint(step)))
            .count()
    };
    assert_eq!((shown("a"), shown("c")), (1, 1));
}

#[test]
fn stages_are_split_and_merged_around_their_steps() {
    let at = |step: &str| {
        Command::SplitStage(SplitStage {
            id: stage_id(1),
            at: step_id(step),
            second: StageId::named("second"),
            name: "second".to_owned(),
            link: TransitionId::named("link"),
        })
    };
    let free = "S: a\nF (free): b, c, d\nT: e\na -> c\nd -> e\nb -> e";
    let after = check(free, &at("c"), &["a -> b", "b -> c next", "d -> e"]);
    let names = |project: &Project| -> Vec<String> {
        project
            .stages_of(map_id())
            .iter()
            .map(|it| it.name.clone())
            .collect()
    };
    assert_eq!(names(&after), ["S", "F", "second", "T"]);
    assert_eq!(
        refused(free, &at("b")),
        Refusal::NothingToSplit(stage_id(1))
    );

    let join = |first, second| {
        Command::MergeStages(MergeStages {
            id: stage_id(first),
            second: stage_id(second),
        })
    };
    let drawn = "S: a, b\nT: c\nF (free): d\na -> b -> c -> d";
    let after = check(drawn, &join(0, 1), &["a -> b", "b -> c", "c -> d"]);
    assert_eq!(names(&after), ["S", "F"]);
    assert_eq!(
        refused(drawn, &join(1, 2)),
        Refusal::OrdersDiffer(stage_id(2))
    );
    assert_eq!(
        refused(drawn, &join(0, 2)),
        Refusal::NotNeighbours(stage_id(2).into())
    );
}

#[test]
fn an_owner_is_named_in_a_role_and_renamed_everywhere_at_once() {
    let mut project = map(
        "S: a = A (owner Sales), b = B (owner Care, content owner Sales), c = C (channel owner IT), d = D",
    );
    let rename = |owner: &str, name: &str| {
        Command::RenameOwner(RenameOwner {
            map: map_id(),
            owner: owner.to_owned(),
            name: name.to_owned(),
        })
    };
    let owners = |project: &Project| {
        let columns = project.columns_of(map_id());
        let said = columns
            .iter()
            .map(|it| OwnerRole::ALL.map(|role| it.owner(role)).join("|"));
        said.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(owners(&project), "Sales|| Care|Sales| ||IT ||");
    assert_eq!(project.ownership(map_id()).orphans, [step_id("d")]);
    let change = project.plan(&rename("Sales", " Shop ")).unwrap();
    project.apply(&change);
    assert_eq!(owners(&project), "Shop|| Care|Shop| ||IT ||");
    project.apply(&change.inverted());
    assert_eq!(owners(&project), "Sales|| Care|Sales| ||IT ||");
    assert_eq!(
        project.plan(&rename("Nobody", "Shop")),
        Err(Refusal::NoSuchOwner(map_id()))
    );
    assert!(project.plan(&rename("Sales", " ")).is_err());
    let set = Command::SetOwner(SetOwner {
        id: step_id("d"),
        role: OwnerRole::Experience,
        owner: " Sales, Care ".to_owned(),
    });
    let change = project.plan(&set).unwrap();
    project.apply(&change);
    assert_eq!(
        project.ownership(map_id()),
        Ownership {
            orphans: Vec::new(),
            shared: vec![step_id("d")],
        }
    );
    let nobody = map("S: a, b");
    assert_eq!(nobody.ownership(map_id()), Ownership::default());
}

#[test]
fn a_transition_between_owners_of_the_experience_hands_over() {
    let project = map(
        "S: a = A (owner Sales), b = B (owner Care), c = C (content owner Care), d = D (owner Care)\na -> b -> c\nb -> d",
    );
    let handed = |from, to| {
        let transition = project.transition(transition_id(from, to)).unwrap();
        project.hand_off(transition)
    };
    assert_eq!(handed("a", "b"), Some(["Sales", "Care"]));
    assert_eq!((handed("b", "c"), handed("b", "d")), (None, None));
}
