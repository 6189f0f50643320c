//! Several maps: what a copy shares, and what stays each map's own.

use crate::command::{Command, ForkMap, MergeSteps, MoveCard, RemoveMap, RemoveStep, RenameStep};
use crate::entity::{EntityId, MapKind, MatchRule, Target};
use crate::history::{DifferenceKind, map_differences};
use crate::ids::{CardId, LaneId, MapId, StepId};
use crate::project::Project;
use crate::refusal::Refusal;
use crate::testing::{map, map_id, step_id};

const TEXT: &str = "S: a, b, c\na => b => c";

fn to_be() -> MapId {
    MapId::named("to be")
}

fn after(mut project: Project, command: &Command) -> Project {
    let change = project.plan(command).unwrap();
    project.apply(&change);
    project
}

fn forked() -> Project {
    let fork = Command::ForkMap(ForkMap {
        id: to_be(),
        of: map_id(),
        title: "To be".to_owned(),
        kind: MapKind::ToBe,
    });
    after(map(TEXT), &fork)
}

fn twin(project: &Project, step: &str) -> StepId {
    project.step_on(to_be(), step_id(step)).unwrap()
}

/// What each rule shows on a map, by the names of its steps.
fn shown(project: &Project, map: MapId) -> Vec<String> {
    let columns = project.columns_of(map);
    let name = |rule: &MatchRule| {
        let mut all = columns.iter();
        all.find(|it| rule.target == Target::Touchpoint(it.touchpoint))
            .map(|it| it.name.clone())
    };
    let rules = project.rules_of(map);
    let shown = rules.iter().map(|it| name(it).unwrap_or_default());
    shown.collect()
}

#[test]
fn a_copy_says_of_both_which_time_they_speak_of() {
    let project = forked();
    let kind = |map| project.map(map).unwrap().lens.kind;
    assert_eq!(kind(map_id()), Some(MapKind::AsIs));
    assert_eq!(kind(to_be()), Some(MapKind::ToBe));
    assert_eq!(shown(&project, to_be()), ["a", "b", "c"]);
    assert_eq!(map_differences(&project, map_id(), to_be()), []);
}

#[test]
fn what_is_removed_from_a_copy_is_matched_on_the_first_still() {
    let id = twin(&forked(), "b");
    let project = after(forked(), &Command::RemoveStep(RemoveStep { id }));
    assert_eq!(shown(&project, map_id()), ["a", "b", "c"]);
    assert_eq!(shown(&project, to_be()), ["a", "c"]);
    let gone = map_differences(&project, map_id(), to_be());
    let step = gone.iter().find(|it| it.kind == DifferenceKind::Removed);
    assert_eq!(step.unwrap().entity, EntityId::Step(step_id("b")));
    // Who was there is beside it now.
    let beside = project.place_on(to_be(), step_id("b").into());
    assert_eq!(beside, Some(twin(&project, "a").into()));
    let project = after(
        project,
        &Command::RemoveStep(RemoveStep { id: step_id("b") }),
    );
    assert_eq!(project.rules().len(), 2, "nobody carries it any more");
}

#[test]
fn steps_merged_on_a_copy_stay_two_on_the_first() {
    let (id, second) = (twin(&forked(), "a"), twin(&forked(), "b"));
    let project = after(forked(), &Command::MergeSteps(MergeSteps { id, second }));
    assert_eq!(shown(&project, map_id()), ["a", "b", "a", "c"]);
    assert_eq!(shown(&project, to_be()), ["a", "a", "c"]);
    // On the first map its own rule for the second comes before the one that the copy has.
    let places: Vec<_> = project.rules_of(map_id());
    assert_eq!(places[1].matcher, places[2].matcher);
}

#[test]
fn what_was_shared_stays_with_who_is_left() {
    let remove = Command::RemoveMap(RemoveMap { id: map_id() });
    assert_eq!(
        map(TEXT).plan(&remove).unwrap_err(),
        Refusal::LastMap(map_id())
    );
    let project = after(forked(), &remove);
    assert_eq!(shown(&project, to_be()), ["a", "b", "c"]);
    assert!(project.rules().values().all(|it| it.map == to_be()));
    assert_eq!(project.steps().len(), 3);
}

#[test]
fn a_copy_of_a_copy_is_held_against_the_first() {
    let third = MapId::named("third");
    let fork = Command::ForkMap(ForkMap {
        id: third,
        of: to_be(),
        title: "Another".to_owned(),
        kind: MapKind::ToBe,
    });
    let project = after(forked(), &fork);
    let id = project.step_on(third, step_id("c")).unwrap();
    let name = "see".to_owned();
    let project = after(project, &Command::RenameStep(RenameStep { id, name }));
    // The one between may go: twins are told by what they were first copied from.
    let project = after(project, &Command::RemoveMap(RemoveMap { id: to_be() }));
    let found = map_differences(&project, map_id(), third);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].entity, EntityId::Step(id));
}

#[test]
fn a_card_stays_on_its_map() {
    let notes = map(&[TEXT, "\nlane L (notes)\n  a: one\n"].concat());
    let fork = Command::ForkMap(ForkMap {
        id: to_be(),
        of: map_id(),
        title: "To be".to_owned(),
        kind: MapKind::ToBe,
    });
    let project = after(notes, &fork);
    let lane = project.lanes_of(to_be())[0].id;
    assert_ne!(lane, LaneId::named("test/lane 0"));
    let there = twin(&project, "a");
    let move_there = Command::MoveCard(MoveCard {
        id: CardId::named("test/lane 0/0"),
        lane,
        step: there,
        before: None,
    });
    assert_eq!(
        project.plan(&move_there).unwrap_err(),
        Refusal::DifferentMaps(there.into())
    );
}
