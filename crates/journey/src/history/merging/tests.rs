//! What becomes of two copies of a map, told case by case; the laws are in `tests/laws/history/merging.rs`.

use std::collections::BTreeSet;

use crate::change::Change;
use crate::command::{
    AddCard, AddStep, ClearEmotion, Command, EditCard, MoveCard, RemoveCard, RemoveStage,
    RemoveStep, RenameStep, SetChoices, SetEmotion,
};
use crate::entity::EntityId;
use crate::history::merging::{CopyOf, Deeds, Merged, Side, Told, merged};
use crate::ids::{CardId, EmotionId, LaneId, StepId, TransitionId};
use crate::project::Project;
use crate::testing::{described, map, map_id, stage_id, step_id, transition_lines};

/// Four steps in two stages, with a card in the first and the last.
const DRAWN: &str = "S: a, b\nT: c, d\nlane L (notes)\n  a: early\n  d: late\nlane F (emotion)\na => b\nb => c\nc => d\n";

/// A map in two copies, and what was done to each, the one after the other.
struct Desks {
    mine: CopyOf,
    theirs: CopyOf,
    at: i64,
}

impl Desks {
    fn with(text: &str) -> Self {
        let project = map(text);
        let told = Told {
            at: 0,
            change: Change::between(&Project::default(), &project),
        };
        let copy = CopyOf {
            project,
            deeds: Deeds::from([(0, told)]),
        };
        Self {
            mine: copy.clone(),
            theirs: copy,
            at: 0,
        }
    }

    fn i(mut self, command: Command) -> Self {
        self.at += 1;
        done(&mut self.mine, &command, self.at);
        self
    }

    fn they(mut self, command: Command) -> Self {
        self.at += 1;
        done(&mut self.theirs, &command, self.at);
        self
    }

    fn merged(&self) -> Merged {
        merged(&self.mine, &self.theirs, &BTreeSet::new())
    }

    /// What both come to in a few lines, with the row of steps closed.
    fn told(&self) -> String {
        described(&whole(&self.merged()))
    }
}

fn done(copy: &mut CopyOf, command: &Command, at: i64) {
    let change = copy.project.plan(command).unwrap();
    copy.project.apply(&change);
    copy.deeds
        .insert(at.unsigned_abs().into(), Told { at, change });
}

fn whole(merged: &Merged) -> Project {
    let mut project = merged.project.clone();
    project.apply(&merged.row);
    project
}

fn card(lane: usize, place: usize) -> CardId {
    CardId::named(&format!("test/lane {lane}/{place}"))
}

fn lane(place: usize) -> LaneId {
    LaneId::named(&format!("test/lane {place}"))
}

fn add_step(name: &str, stage: usize) -> Command {
    Command::AddStep(AddStep {
        id: StepId::named(name),
        stage: stage_id(stage),
        before: None,
        name: name.to_owned(),
        link: TransitionId::named(name),
    })
}

fn write(name: &str, at: &str) -> Command {
    Command::AddCard(AddCard {
        id: CardId::named(name),
        lane: lane(0),
        step: step_id(at),
        before: None,
        text: name.to_owned(),
    })
}

fn say(id: CardId, text: &str) -> Command {
    let text = text.to_owned();
    Command::EditCard(EditCard { id, text })
}

fn call(step: &str, name: &str) -> Command {
    let (id, name) = (step_id(step), name.to_owned());
    Command::RenameStep(RenameStep { id, name })
}

fn remove_step(step: &str) -> Command {
    Command::RemoveStep(RemoveStep { id: step_id(step) })
}

fn feel(id: &str, half_steps: i8) -> Command {
    Command::SetEmotion(SetEmotion {
        id: EmotionId::named(id),
        lane: lane(1),
        step: step_id("a"),
        half_steps,
        word: id.to_owned(),
    })
}

#[test]
fn different_parts_of_one_thing_are_no_clash() {
    let moved = Command::MoveCard(MoveCard {
        id: card(0, 0),
        lane: lane(0),
        step: step_id("b"),
        before: None,
    });
    let desks = Desks::with(DRAWN).i(say(card(0, 0), "earlier")).they(moved);
    assert_eq!(desks.merged().clashes, []);
    assert!(desks.told().contains("  b: earlier\n"), "{}", desks.told());
}

#[test]
fn the_later_change_holds_or_what_is_chosen() {
    let desks = Desks::with(DRAWN)
        .they(call("a", "theirs"))
        .i(call("a", "mine"));
    let found = desks.merged();
    let [clash] = found.clashes.as_slice() else {
        panic!("{:?}", found.clashes)
    };
    assert_eq!(clash.holds, Side::Mine);
    let values = (clash.mine.as_deref(), clash.theirs.as_deref());
    assert_eq!(values, (Some("mine"), Some("theirs")));
    assert_eq!(found.differences, []);
    let chosen = merged(
        &desks.mine,
        &desks.theirs,
        &BTreeSet::from([clash.about.clone()]),
    );
    assert_eq!(chosen.project.step(step_id("a")).unwrap().name, "theirs");
    assert_eq!(chosen.clashes[0].holds, Side::Theirs);
}

#[test]
fn what_somebody_still_wrote_in_stays_with_all_it_stands_in() {
    let remove = Command::RemoveStage(RemoveStage { id: stage_id(1) });
    let desks = Desks::with(DRAWN).i(write("new", "d")).they(remove);
    let told = desks.told();
    assert!(
        told.contains("\nT ") && told.contains("  d: new\n"),
        "{told}"
    );
    assert!(
        !told.contains("  c\n") && !told.contains("late"),
        "the rest is gone: {told}"
    );
}

#[test]
fn of_a_removed_and_a_changed_card_the_later_holds() {
    let remove = || Command::RemoveCard(RemoveCard { id: card(0, 0) });
    let changed_later = Desks::with(DRAWN)
        .they(remove())
        .i(say(card(0, 0), "still"));
    assert!(changed_later.told().contains("a: still"));
    let removed_later = Desks::with(DRAWN)
        .i(say(card(0, 0), "still"))
        .they(remove());
    assert!(!removed_later.told().contains("still"));
    for (desks, holds) in [(changed_later, Side::Mine), (removed_later, Side::Theirs)] {
        let found = desks.merged();
        let [clash] = found.clashes.as_slice() else {
            panic!("{:?}", found.clashes)
        };
        assert_eq!(
            (clash.mine.as_deref(), clash.theirs.as_deref()),
            (Some("still"), None)
        );
        assert_eq!(clash.holds, holds);
    }
}

#[test]
fn one_step_has_one_feeling_and_the_other_is_told() {
    let desks = Desks::with(DRAWN).i(feel("glad", 3)).they(feel("sad", -2));
    let found = desks.merged();
    let words: Vec<&str> = found
        .project
        .emotions()
        .values()
        .map(|it| it.word.as_str())
        .collect();
    assert_eq!(words, ["sad"], "what was felt later");
    let left_out: Vec<EntityId> = found.left_out.iter().map(|it| it.entity).collect();
    assert_eq!(left_out, [EmotionId::named("glad").into()]);
}

#[test]
fn what_is_known_already_changes_nothing() {
    let mut desks = Desks::with(DRAWN).i(feel("glad", 3)).they(feel("sad", -2));
    desks.mine.project = desks.merged().project;
    desks.mine.deeds.extend(desks.theirs.deeds.clone());
    // The feeling that gave way does not come back when the one that held is taken away.
    let clear = Command::ClearEmotion(ClearEmotion {
        id: EmotionId::named("sad"),
    });
    let desks = desks.i(clear);
    let again = desks.merged();
    assert_eq!(again.project, desks.mine.project);
    assert_eq!((again.differences, again.left_out), (vec![], vec![]));
}

#[test]
fn a_choice_that_is_used_is_there_again() {
    let text = "S: a, b\nlane L (choice low | high)\n  a: low\n";
    let choices = |choices: &[&str]| {
        Command::SetChoices(SetChoices {
            id: lane(0),
            choices: choices.iter().map(|it| (*it).to_owned()).collect(),
        })
    };
    let use_it = Command::AddCard(AddCard {
        id: CardId::named("b"),
        lane: lane(0),
        step: step_id("b"),
        before: None,
        text: "high".to_owned(),
    });
    let found = Desks::with(text).i(use_it).they(choices(&["low"])).merged();
    assert_eq!(found.project.lanes()[&lane(0)].choices, ["low", "high"]);
}

#[test]
fn steps_that_both_added_at_one_place_follow_each_other() {
    let desks = Desks::with(DRAWN)
        .i(add_step("mine", 0))
        .they(add_step("theirs", 0));
    let found = desks.merged();
    assert_eq!(found.clashes, [], "nobody drew the row");
    let lines = transition_lines(&whole(&found), map_id());
    let (first, second) = match lines[1].as_str() {
        "b -> mine next" => ("mine", "theirs"),
        _ => ("theirs", "mine"),
    };
    let expected = [
        "a -> b next".to_owned(),
        format!("b -> {first} next"),
        format!("{first} -> {second} next"),
        format!("{second} -> c next"),
        "c -> d next".to_owned(),
    ];
    assert_eq!(lines, expected);
    let ranks: BTreeSet<_> = found
        .project
        .steps_of(stage_id(0))
        .iter()
        .map(|it| &it.rank)
        .collect();
    assert_eq!(ranks.len(), 4, "something can be put between them");
}

#[test]
fn where_both_took_steps_out_side_by_side_the_row_is_closed() {
    let desks = Desks::with(DRAWN)
        .i(remove_step("b"))
        .they(remove_step("c"));
    let lines = transition_lines(&whole(&desks.merged()), map_id());
    assert_eq!(lines, ["a -> d next"]);
}
