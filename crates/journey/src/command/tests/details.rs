//! Steps drawn in detail: what the map below shares, what it is refused, and what is left of it.

use crate::command::{
    AddMap, AttachLog, Command, DrawInDetail, ForkMap, MergeSteps, RemoveMap, RemoveStep, SetDetail,
};
use crate::entity::{LogSummary, MapKind, Target};
use crate::history::{DifferenceKind, map_differences, restored};
use crate::ids::{LogId, MapId, StepId};
use crate::project::Project;
use crate::refusal::Refusal;
use crate::testing::{map, map_id, step_id};

const TEXT: &str = "\
Buy: order, pay
lane Thoughts (thoughts)
in detail pay:
Pay: card, bank
in detail card:
Card: pin";

fn pay() -> MapId {
    MapId::named("test in detail pay")
}

fn card() -> MapId {
    MapId::named("test in detail pay in detail card")
}

fn after(mut project: Project, command: &Command) -> Project {
    let change = project.plan(command).unwrap();
    project.apply(&change);
    project
}

fn set(step: StepId, map: Option<MapId>) -> Command {
    Command::SetDetail(SetDetail { step, map })
}

fn below(step: &str) -> StepId {
    StepId::named(&format!("test in detail pay/{step}"))
}

/// How many rules show each step of the first map, in column order.
fn shown(project: &Project) -> Vec<usize> {
    let rules = project.rules_of(map_id());
    let shows = |touchpoint| {
        let target = Target::Touchpoint(touchpoint);
        rules.iter().filter(|it| it.target == target).count()
    };
    let columns = project.columns_of(map_id()).into_iter();
    columns.map(|it| shows(it.touchpoint)).collect()
}

#[test]
fn what_shows_steps_below_shows_the_step() {
    let project = map(TEXT);
    assert_eq!(shown(&project), [1, 4], "itself, card, bank and pin");
    assert_eq!(project.above(card()), [pay(), map_id()]);
}

#[test]
fn a_new_map_is_of_the_family_and_has_its_rows() {
    let id = MapId::named("new");
    let step = step_id("order");
    let draw = Command::DrawInDetail(DrawInDetail { id, step });
    let project = after(map(TEXT), &draw);
    let drawn = project.detail_of(step).unwrap();
    assert_eq!((drawn.id, drawn.title.as_str()), (id, "order"));
    assert!(project.are_family(id, map_id()) && !project.are_twins(id, map_id()));
    assert_eq!(project.stages_of(id)[0].name, "order");
    assert_eq!(project.lanes_of(id)[0].name, "Thoughts");
    assert_eq!(
        project.plan(&draw).unwrap_err(),
        Refusal::IdTaken(id.into())
    );
    let again = Command::DrawInDetail(DrawInDetail {
        id: MapId::named("other"),
        step,
    });
    assert_eq!(project.plan(&again).unwrap_err(), Refusal::HasDetail(step));
}

#[test]
fn no_map_is_below_itself_or_below_its_copy() {
    let project = map(TEXT);
    let step = StepId::named("test in detail pay in detail card/pin");
    for map in [map_id(), pay(), card()] {
        let refusal = project.plan(&set(step, Some(map))).unwrap_err();
        assert_eq!(refusal, Refusal::Circle(step));
    }
    let copy = MapId::named("copy");
    let project = after(
        project,
        &Command::ForkMap(ForkMap {
            id: copy,
            of: map_id(),
            title: "Copy".to_owned(),
            kind: MapKind::ToBe,
        }),
    );
    let refusal = project.plan(&set(step, Some(copy))).unwrap_err();
    assert_eq!(refusal, Refusal::Circle(step));
}

#[test]
fn a_copy_has_copies_of_what_is_below() {
    let copy = MapId::named("copy");
    let fork = ForkMap {
        id: copy,
        of: map_id(),
        title: "Copy".to_owned(),
        kind: MapKind::ToBe,
    };
    let project = after(map(TEXT), &Command::ForkMap(fork));
    let step = project.step_on(copy, step_id("pay")).unwrap();
    let below = project.detail_of(step).unwrap().id;
    assert!(project.are_twins(below, pay()) && below != pay());
    assert_eq!(project.maps().len(), 6);
    assert_eq!(map_differences(&project, map_id(), copy), []);
    let project = after(project, &Command::RemoveMap(RemoveMap { id: below }));
    let found = map_differences(&project, map_id(), copy);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].kind, DifferenceKind::Removed);
    assert_eq!(found[0].entity, pay().into());
}

#[test]
fn who_comes_brings_rules_and_one_log() {
    let other = MapId::named("other");
    let mut project = map("Buy: order, pay");
    for command in
        crate::notation::map_from_text("Pay: cash\nrules\n  cash -> cash", "other").unwrap()
    {
        project = after(project, &command);
    }
    let log = |name: &str, map| {
        Command::AttachLog(AttachLog {
            log: LogSummary {
                id: LogId::named(name),
                map,
                source: String::new(),
                recipe: String::new(),
                n_cases: 1,
                n_events: 1,
                n_rejected: 0,
                first_us: None,
                last_us: None,
            },
        })
    };
    let attach = set(step_id("pay"), Some(other));
    let project = after(project, &log("one", other));
    let refused = after(project.clone(), &log("two", map_id()));
    assert_eq!(refused.plan(&attach).unwrap_err(), Refusal::TwoLogs(other));
    let project = after(project, &attach);
    assert_eq!(shown(&project), [1, 2]);
    assert_eq!(project.log_of(map_id()).unwrap().id, LogId::named("one"));
    let project = after(project, &set(step_id("pay"), None));
    assert_eq!(shown(&project), [1, 1]);
    assert!(project.log_of(map_id()).is_some() && project.log_of(other).is_some());
}

#[test]
fn a_map_whose_step_goes_stands_by_itself_and_comes_back_below_it() {
    let then = map(TEXT);
    let step = step_id("pay");
    let now = after(then.clone(), &Command::RemoveStep(RemoveStep { id: step }));
    assert_eq!(now.map(pay()).unwrap().detail_of, None);
    assert!(now.are_family(pay(), map_id()));
    let mut back = now.clone();
    back.apply(&restored(&now, &then, step.into()).unwrap());
    assert_eq!(back, then);
    let now = after(then.clone(), &Command::RemoveMap(RemoveMap { id: pay() }));
    assert_eq!(now.map(card()).unwrap().detail_of, None);
    let mut back = now.clone();
    back.apply(&restored(&now, &then, pay().into()).unwrap());
    assert_eq!(back, then);
}

#[test]
fn a_merged_step_keeps_the_one_map_below() {
    let merge = |id: &str, second: &str| {
        Command::MergeSteps(MergeSteps {
            id: step_id(id),
            second: step_id(second),
        })
    };
    let project = after(map(TEXT), &merge("order", "pay"));
    assert_eq!(project.detail_of(step_id("order")).unwrap().id, pay());
    let add = Command::AddMap(AddMap {
        id: MapId::named("third"),
        title: "Third".to_owned(),
    });
    let project = after(map(TEXT), &add);
    let project = after(project, &set(step_id("order"), Some(MapId::named("third"))));
    let refusal = project.plan(&merge("order", "pay")).unwrap_err();
    assert_eq!(refusal, Refusal::TwoDetails(step_id("pay")));
    let moved = after(project, &set(below("bank"), Some(MapId::named("third"))));
    assert!(moved.detail_of(step_id("order")).is_none());
}
