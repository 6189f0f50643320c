//! What left of a file is remembered in it, and what leaves later is compared with it.

use std::path::Path;

use journey::{CaseCondition, Field, Operator, Predicate};
use scene::LensView;
use session::{
    ExportEnd, ExportFormat, ExportOptions, ImportOptions, JobOutcome, Notice, OpenProject, Reply,
    Request, SavingRequest,
};

use crate::exporting::{options, write, written};
use crate::merging::bring_in;
use crate::publishing::{file, opened};
use crate::{Desk, roles};

/// A map with 124 observed cases, of which four are guests.
fn with_guests(desk: &Desk) -> Box<OpenProject> {
    let open = desk.new_project("blank");
    let mut csv = String::from("who,what,when,kind\n");
    for case in 0..124 {
        let kind = if case < 4 { "guest" } else { "member" };
        for (what, hour) in [("look", 10), ("buy", 11)] {
            csv += &format!("{case},{what},2026-01-01 {hour}:00:00,{kind}\n");
        }
    }
    let file = desk.write("events.csv", &csv);
    desk.ask(Request::Import {
        file,
        map: open.map,
        options: ImportOptions::default(),
        roles: roles(),
    });
    desk.hear(|it| match it {
        Notice::JobEnded {
            outcome: JobOutcome::Imported { .. },
            ..
        } => Some(()),
        _ => None,
    });
    open
}

fn overlaid(open: &OpenProject) -> ExportOptions {
    let mut options = options(open, ExportFormat::Json);
    options.view.lens = LensView::Overlay;
    options
}

fn look_at(desk: &Desk, condition: CaseCondition) {
    desk.ask(Request::SetFilter { condition });
}

fn members() -> CaseCondition {
    CaseCondition::Shows {
        predicate: Predicate::Is {
            field: Field::Attribute("kind".into()),
            operator: Operator::Equal,
            value: "member".into(),
        },
    }
}

/// With what the next export is compared, and what came of it.
fn compared(desk: &Desk, open: &OpenProject) -> Option<String> {
    let reply = desk.ask(Request::PreviewExport {
        export: overlaid(open),
        all_maps: false,
    });
    let Reply::PreviewExport { leaving, .. } = reply else {
        panic!("{reply:?}")
    };
    leaving.compared
}

fn left(path: &Path) -> Vec<u8> {
    std::fs::read(path).unwrap()
}

#[test]
fn a_second_export_that_differs_by_few_is_rounded() {
    let desk = Desk::new();
    let open = with_guests(&desk);
    let [first, again, fewer] = ["first", "again", "fewer"].map(|it| {
        let name = format!("{it}.json");
        desk.folder.path().join(name)
    });
    look_at(&desk, members());
    assert_eq!(
        compared(&desk, &open),
        None,
        "a preview is remembered by nobody"
    );
    look_at(&desk, CaseCondition::everything());
    assert_eq!(compared(&desk, &open), None);
    write(&desk, overlaid(&open), &first);
    write(&desk, overlaid(&open), &again);
    assert_eq!(
        left(&first),
        left(&again),
        "the same again is no difference"
    );
    look_at(&desk, members());
    let said = compared(&desk, &open).expect("four are told apart");
    assert!(said.contains("4 people could be told apart"), "{said}");
    let ends = written(&desk, overlaid(&open), &fewer);
    let ExportEnd::Written { leaving, .. } = &ends[0].end else {
        panic!("{ends:?}")
    };
    assert_eq!(leaving.compared.as_deref(), Some(said.as_str()));
    assert_eq!(leaving.n_cases, Some(120));
    let text = String::from_utf8(left(&fewer)).unwrap();
    assert!(text.contains("\"countsRoundedTo\": 10"), "{text}");
    // What was there first stands as it did.
    look_at(&desk, CaseCondition::everything());
    write(&desk, overlaid(&open), &again);
    assert_eq!(left(&first), left(&again));
}

#[test]
fn what_left_is_in_the_file_and_no_undo_takes_it_away() {
    let desk = Desk::new();
    let open = with_guests(&desk);
    write(&desk, overlaid(&open), &desk.folder.path().join("all.json"));
    desk.ask(Request::Undo);
    desk.ask(Request::Redo);
    desk.ask(Request::Saving(SavingRequest::Save));
    let path = file(&open);
    write(&desk, overlaid(&open), &desk.folder.path().join("all.json"));
    desk.ask(Request::CloseProject);
    // Somebody else, who has the file and never exported it.
    let elsewhere = Desk::new();
    let copy = elsewhere.folder.path().join("copy.desirepath");
    std::fs::copy(&path, &copy).unwrap();
    let copies = document::WorkingCopies::new(
        elsewhere.folder.path().join("work"),
        std::sync::Arc::new(tests::Here),
    );
    let opened = copies.open(&copy, 0).unwrap();
    let releases = opened.copy.document.releases().unwrap();
    assert_eq!(releases.len(), 1, "the same again is remembered once");
    assert_eq!(releases[0].audience, "anybody");
}

#[test]
fn copies_know_what_left_of_each_other() {
    let desk = Desk::new();
    let open = with_guests(&desk);
    desk.ask(Request::Saving(SavingRequest::Save));
    let path = file(&open);
    let copy = desk.folder.path().join("copy.desirepath");
    std::fs::copy(&path, &copy).unwrap();
    let there = opened(&desk.session, &copy);
    write(
        &desk,
        overlaid(&there),
        &desk.folder.path().join("all.json"),
    );
    desk.ask(Request::CloseProject);
    let open = opened(&desk.session, &path);
    look_at(&desk, members());
    assert_eq!(compared(&desk, &open), None, "nobody brought them together");
    let copy = desk.session.register(copy);
    bring_in(&desk.session, Some(copy), false);
    assert!(compared(&desk, &open).is_some());
}
