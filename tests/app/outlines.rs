//! Outlines: a workshop's notes become a map, a part of one, and text again.

use journey::{EntityId, OutlineLevel};
use session::{OutlineRequest, ProblemKind, Reply, Request};

use crate::{Desk, stages, steps_in_order};

const NOTES: &str = "Consider\n  - I search\n    - pain: too many shops\n  - I compare\n\
                     Buy (purchase)\n  - I order\nUse (post-purchase)\n  - I unpack\n  - I call for help\n";

fn begin(desk: &Desk) {
    desk.ask(Request::Outline(OutlineRequest::NewFromOutline {
        text: NOTES.into(),
        title: "A kettle".into(),
        stage: "New stage".into(),
        file: None,
    }));
}

fn put(text: &str, after: Option<EntityId>) -> Request {
    Request::Outline(OutlineRequest::PutOutline {
        text: text.into(),
        level: None,
        after,
        stage: "New stage".into(),
    })
}

fn names(desk: &Desk) -> Vec<String> {
    let open = desk.hello().unwrap();
    steps_in_order(&open)
        .into_iter()
        .map(|it| it.name)
        .collect()
}

#[test]
fn notes_become_a_map_that_keeps_the_lanes_of_a_blank_one() {
    let desk = Desk::new();
    begin(&desk);
    let open = desk.hello().unwrap();
    let mut stages = stages(&open);
    stages.sort_by(|one, other| one.rank.cmp(&other.rank));
    let stages: Vec<String> = stages.into_iter().map(|it| it.name).collect();
    assert_eq!(stages, ["Consider", "Buy", "Use"]);
    assert_eq!(
        names(&desk),
        [
            "I search",
            "I compare",
            "I order",
            "I unpack",
            "I call for help"
        ]
    );
    let Reply::WriteOutline { text } = desk.ask(Request::Outline(OutlineRequest::WriteOutline))
    else {
        panic!();
    };
    assert!(
        text.contains("  I search\n    Pains: too many shops\n"),
        "{text}"
    );
}

#[test]
fn what_is_put_on_a_map_is_one_step_back() {
    let desk = Desk::new();
    begin(&desk);
    let before = desk.hello().unwrap().entities;
    let after = EntityId::Step(steps_in_order(&desk.hello().unwrap())[2].id);
    let Reply::PutOutline { added, .. } =
        desk.ask(put("I pay\nI wait\n  Feeling: -1 bored\n", Some(after)))
    else {
        panic!();
    };
    assert_eq!(added.len(), 2);
    assert_eq!(names(&desk)[2..5], ["I order", "I pay", "I wait"]);
    desk.ask(Request::Undo);
    assert_eq!(desk.hello().unwrap().entities, before);
}

#[test]
fn a_mistake_is_part_of_the_preview_and_refuses_the_whole() {
    let desk = Desk::new();
    begin(&desk);
    let before = desk.hello().unwrap().entities;
    let text = "Return\n  I send it back\n    Feeling: great\n";
    let preview = Request::Outline(OutlineRequest::ReadOutline {
        text: text.into(),
        level: None,
    });
    let Reply::ReadOutline { outline, mistake } = desk.ask(preview) else {
        panic!();
    };
    assert_eq!((outline, mistake.map(|it| it.line)), (None, Some(3)));
    let problem = desk.refused(put(text, None));
    assert_eq!(problem.kind, ProblemKind::Refusal);
    assert!(
        problem.message.to_lowercase().starts_with("line 3"),
        "{}",
        problem.message
    );
    assert!(desk.refused(put("\n  \n", None)).hint.is_some());
    assert!(desk.refused(put("Pains: too slow", None)).hint.is_some());
    assert_eq!(desk.hello().unwrap().entities, before);
}

#[test]
fn an_outline_can_be_read_before_there_is_a_map() {
    let desk = Desk::new();
    let preview = Request::Outline(OutlineRequest::ReadOutline {
        text: "I search\nI order\n".into(),
        level: None,
    });
    let Reply::ReadOutline { outline, .. } = desk.ask(preview) else {
        panic!();
    };
    let outline = outline.unwrap();
    assert_eq!(outline.level, OutlineLevel::Steps);
    assert_eq!(outline.stages[0].steps.len(), 2);
    assert!(desk.hello().is_none());
}
