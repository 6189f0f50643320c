//! Several commands as one edit: all of them or none, and one step back.

use journey::command::{AddCard, MoveCard, RemoveCard, RenameStep, SpanCard};
use journey::{CardId, Command, Entity, Lane, LaneKind};
use session::{OpenProject, ProblemKind, Reply, Request, TrialRequest, new_id};

use crate::{Desk, steps_in_order};

fn lane(open: &OpenProject, kind: LaneKind) -> Lane {
    let of_kind = |it: &Entity| match it {
        Entity::Lane(it) if it.kind == kind => Some(it.clone()),
        _ => None,
    };
    open.entities.iter().find_map(of_kind).unwrap()
}

fn together(commands: Vec<Command>) -> Request {
    Request::EditTogether {
        commands,
        gesture: None,
    }
}

fn card(open: &OpenProject, kind: LaneKind, column: usize, text: &str) -> (CardId, Command) {
    let id = CardId(new_id());
    let added = AddCard {
        id,
        lane: lane(open, kind).id,
        step: steps_in_order(open)[column].id,
        before: None,
        text: text.into(),
    };
    (id, Command::AddCard(added))
}

#[test]
fn commands_that_build_on_each_other_are_one_step_back() {
    let desk = Desk::new();
    let open = desk.new_project("blank");
    let before = desk.hello().unwrap().entities;
    let columns = steps_in_order(&open);
    let thoughts = lane(&open, LaneKind::Thoughts).id;
    let (wide, add_wide) = card(&open, LaneKind::Thoughts, 0, "I look around");
    let (gone, add_gone) = card(&open, LaneKind::Thoughts, 1, "I change my mind");
    desk.ask(together(vec![
        add_wide,
        Command::SpanCard(SpanCard {
            id: wide,
            last: columns[1].id,
        }),
        add_gone,
        Command::MoveCard(MoveCard {
            id: gone,
            lane: thoughts,
            step: columns[0].id,
            before: Some(wide),
        }),
        Command::RemoveCard(RemoveCard { id: gone }),
    ]));
    let now = desk.hello().unwrap();
    let cards: Vec<_> = now
        .entities
        .iter()
        .filter(|it| !before.contains(it))
        .collect();
    let [Entity::Card(only)] = cards[..] else {
        panic!("{cards:?}")
    };
    assert_eq!((only.id, only.last), (wide, columns[1].id));
    desk.ask(Request::Undo);
    assert_eq!(desk.hello().unwrap().entities, before);
}

#[test]
fn a_refused_command_in_a_list_leaves_everything_as_it_was() {
    let desk = Desk::new();
    let open = desk.new_project("blank");
    let before = desk.hello().unwrap();
    let (_, fits) = card(&open, LaneKind::Thoughts, 0, "I look around");
    let (_, refused) = card(&open, LaneKind::Emotion, 0, "no card stands on a curve");
    let (_, never) = card(&open, LaneKind::Thoughts, 1, "I come back");
    let problem = desk.refused(together(vec![fits, refused, never]));
    assert_eq!(problem.kind, ProblemKind::Refusal);
    let now = desk.hello().unwrap();
    assert_eq!(
        (now.entities, now.revision, now.undo),
        (before.entities, before.revision, before.undo)
    );
    assert_eq!(desk.ask(Request::Undo), Reply::Undo { label: None });
}

#[test]
fn undo_says_how_many_went_together() {
    let desk = Desk::new();
    let open = desk.new_project("blank");
    let (first, add_first) = card(&open, LaneKind::Thoughts, 0, "I look around");
    let (second, add_second) = card(&open, LaneKind::Thoughts, 1, "I come back");
    let rename = Command::RenameStep(RenameStep {
        id: steps_in_order(&open)[0].id,
        name: "I look".into(),
    });
    desk.ask(together(vec![add_first, add_second, rename]));
    let undo = || desk.hello().unwrap().undo.unwrap();
    assert_eq!(undo(), "add card", "they differ: as the first");
    let removed = [first, second].map(|id| Command::RemoveCard(RemoveCard { id }));
    desk.ask(together(removed.to_vec()));
    assert_eq!(undo(), "delete card × 2");
}

#[test]
fn what_would_be_refused_is_said_beforehand_and_nothing_is_changed() {
    let desk = Desk::new();
    let open = desk.new_project("blank");
    let before = desk.hello().unwrap().entities;
    let step = steps_in_order(&open)[0].id;
    let named = |name: &str| {
        let name = name.into();
        Command::RenameStep(RenameStep { id: step, name })
    };
    let request = Request::Trial(TrialRequest::TryTogether {
        commands: vec![
            named("I look"),
            named(""),
            named("I look again"),
            named(" "),
        ],
    });
    let Reply::TryTogether { refused } = desk.ask(request) else {
        panic!("the trial is answered");
    };
    let numbers: Vec<usize> = refused.iter().map(|(at, _)| *at).collect();
    assert_eq!(numbers, [1, 3]);
    assert!(
        refused
            .iter()
            .all(|(_, it)| it.kind == ProblemKind::Refusal && !it.message.is_empty())
    );
    assert_eq!(desk.hello().unwrap().entities, before);
}
