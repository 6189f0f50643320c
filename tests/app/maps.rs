//! Several maps in one file: which one shows, whose figures, and what differs.

use journey::command::{ForkMap, RemoveMap, RenameStep};
use journey::{CaseCondition, Command, Difference, EntityId, FigureId, MapId, MapKind};
use session::{MapRequest, OpenProject, ProblemKind, Reply, Request, new_id};

use crate::{Desk, steps_in_order};

fn fork(desk: &Desk, of: MapId) -> MapId {
    let id = MapId(new_id());
    desk.edit(Command::ForkMap(ForkMap {
        id,
        of,
        title: "A shop (to-be)".into(),
        kind: MapKind::ToBe,
    }));
    id
}

fn go(desk: &Desk, map: MapId, from: Option<EntityId>) -> (Box<OpenProject>, Option<EntityId>) {
    match desk.ask(Request::Maps(MapRequest::OpenMap { map, from })) {
        Reply::OpenMap { open, at } => (open, at),
        other => panic!("{other:?}"),
    }
}

fn differences(desk: &Desk, from: MapId, to: MapId) -> Vec<Difference> {
    match desk.ask(Request::Maps(MapRequest::MapDifferences { from, to })) {
        Reply::MapDifferences { differences } => differences,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_same_journeys_lie_over_a_copy() {
    let desk = Desk::new();
    let open = desk.new_project("retail");
    let first = desk.overlay();
    let to_be = fork(&desk, open.map);
    let step = steps_in_order(&open)[3].id;
    let (there, at) = go(&desk, to_be, Some(step.into()));
    assert_eq!(there.map, to_be);
    let twin = &steps_in_order(&there)[3];
    assert_eq!(at, Some(twin.id.into()));
    assert_eq!(twin.name, steps_in_order(&open)[3].name);
    let second = desk.hear(|it| match it {
        session::Notice::OverlayReady { overlay, .. } => overlay.filter(|it| it.map == to_be),
        _ => None,
    });
    assert_eq!(second.headline, first.headline);
    assert_eq!(second.coverage.events, first.coverage.events);

    // Figures that still hold are there at once.
    let (back, _) = go(&desk, open.map, None);
    assert!(back.overlay.is_none(), "the fork came after them");
    desk.overlay();
    let (there, _) = go(&desk, to_be, None);
    assert_eq!(there.overlay, Some(second));
}

#[test]
fn a_filter_means_the_same_cases_on_either_map() {
    let desk = Desk::new();
    let open = desk.new_project("retail");
    let to_be = fork(&desk, open.map);
    let step = steps_in_order(&open)[6].id;
    let count = || {
        let condition = CaseCondition::CountsIn {
            figure: FigureId::StepReach { step },
        };
        match desk.ask(Request::CountCases {
            conditions: vec![condition],
        }) {
            Reply::CountCases { cohorts } => cohorts[0].cases.k,
            other => panic!("{other:?}"),
        }
    };
    let here = count();
    assert!(here > 0);
    go(&desk, to_be, None);
    assert_eq!(count(), here);
}

#[test]
fn what_is_taken_back_shows() {
    let desk = Desk::new();
    let open = desk.new_project("blank");
    let to_be = fork(&desk, open.map);
    assert_eq!(desk.hello().unwrap().map, open.map, "a copy opens no map");
    let (there, _) = go(&desk, to_be, None);
    let id = steps_in_order(&there)[0].id;
    desk.edit(Command::RenameStep(RenameStep {
        id,
        name: "I am asked".into(),
    }));
    let found = differences(&desk, open.map, to_be);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].entity, EntityId::Step(id));
    go(&desk, open.map, None);
    let twin = steps_in_order(&open)[0].id;
    let found = differences(&desk, open.map, to_be);
    assert_eq!(
        found[0].entity,
        EntityId::Step(twin),
        "as it is called here"
    );

    desk.ask(Request::Undo);
    assert_eq!(desk.hello().unwrap().map, to_be);
    assert!(differences(&desk, open.map, to_be).is_empty());
    desk.ask(Request::Undo);
    let now = desk.hello().unwrap();
    assert_eq!((now.map, now.entities), (open.map, open.entities));
    desk.ask(Request::Redo);
    let again = desk.hello().unwrap();
    assert_eq!(again.map, open.map, "it changed there too");
    assert_eq!(differences(&desk, open.map, to_be), []);
}

#[test]
fn a_map_goes_but_not_the_last() {
    let desk = Desk::new();
    let open = desk.new_project("blank");
    let remove = |id| Request::Edit {
        command: Command::RemoveMap(RemoveMap { id }),
        gesture: None,
    };
    let problem = desk.refused(remove(open.map));
    assert_eq!(problem.kind, ProblemKind::Refusal);
    assert!(problem.message.contains("only map"), "{}", problem.message);
    let to_be = fork(&desk, open.map);
    desk.ask(remove(open.map));
    assert_eq!(desk.hello().unwrap().map, to_be);
    let elsewhere = desk.refused(Request::Maps(MapRequest::OpenMap {
        map: open.map,
        from: None,
    }));
    assert!(elsewhere.hint.is_some());
}
