//! Maps in files of other programs: what is understood is shown first, and then drawn.

use journey::{Entity, IncomingKind};
use session::{LookRequest, Reply, Request};

use crate::Desk;

const DIAGRAM: &str =
    "journey\n  title A day\n  section Go to work\n    Make tea: 5: Me\n    Work: 9: Me\n";

#[test]
fn a_diagram_is_shown_and_then_drawn_under_its_title() {
    let desk = Desk::new();
    let form = desk.write("day.mmd", DIAGRAM);
    let Reply::ReadMapForm {
        kind,
        title,
        n_maps,
        stages,
        passed_over,
    } = desk.ask(Request::Look(LookRequest::ReadMapForm {
        form: form.clone(),
    }))
    else {
        panic!("it can be read");
    };
    assert_eq!(
        (kind, title.as_str(), n_maps),
        (IncomingKind::Mermaid, "A day", 1)
    );
    assert_eq!(stages[0].name, "Go to work");
    assert_eq!(stages[0].steps, ["Make tea", "Work"]);
    let said = "line 5: “Work: 9: Me”: not a score from 1 to 5, so the step has no feeling";
    assert_eq!(passed_over, [said]);
    let Reply::NewFromMapForm { open, passed_over } = desk.ask(Request::NewFromMapForm {
        form,
        title: String::new(),
        file: None,
    }) else {
        panic!("it is drawn");
    };
    assert_eq!(passed_over, [said]);
    let is_map = |it: &&Entity| matches!(it, Entity::Map(map) if map.title == "A day");
    assert_eq!(open.entities.iter().filter(is_map).count(), 1);
    assert_eq!(open.scene.columns.len(), 2);
}
