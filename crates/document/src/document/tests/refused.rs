//! A file that cannot be written now: the edit has not happened anywhere, and can be repeated later.

use journey::command::SetLens;
use journey::{Command, History, Lens, Project};
use tempfile::TempDir;

use crate::document::tests::{Desk, everything, file, map};
use crate::document::{Kind, Written};
use crate::error::DocumentError;

/// Edits a file that `refuse` makes unwritable and `allow` makes writable again.
#[track_caller]
fn check(refuse: &str, allow: &str, is_expected: fn(&DocumentError) -> bool) {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::new(&file(&folder));
    for command in everything() {
        desk.edit(&command);
    }
    // More than the pages that are there can take.
    let long = || "a long text ".repeat(150);
    let edit = Command::SetLens(SetLens {
        id: map(),
        lens: Lens {
            persona: long(),
            scenario: long(),
            goal: long(),
            expectation: long(),
            scope: long(),
            ..Lens::default()
        },
    });
    desk.document.connection.execute_batch(refuse).unwrap();
    let error = try_to(&mut desk, &edit).expect_err("it cannot be written");
    assert!(is_expected(&error), "{error:?}");
    assert!(error.hint(language::Language::En).is_some());
    assert_eq!(desk.document.read_project().unwrap(), desk.project);
    desk.document.check().unwrap();

    desk.document.connection.execute_batch(allow).unwrap();
    desk.edit(&edit);
    let Desk {
        project,
        history,
        document,
    } = desk;
    drop(document);
    let kept: (Project, History) = {
        let again = Desk::open(&file(&folder));
        (again.project, again.history)
    };
    assert_eq!(kept, (project, history));
}

/// Writes an edit that may fail.
fn try_to(desk: &mut Desk, command: &Command) -> Result<u64, DocumentError> {
    let change = desk.project.plan(command).unwrap();
    let written = Written {
        change: &change,
        label: &command.label(),
        gesture: None,
        kind: Kind::Do,
        at_ms: 0,
        actor: "test",
    };
    desk.document.write(&written)
}

#[test]
fn a_full_disk_takes_no_part_of_an_edit() {
    check(
        // SQLite lifts a limit below what is there to what is there.
        "PRAGMA max_page_count = 1",
        "PRAGMA max_page_count = 1000000",
        |it| matches!(it, DocumentError::DiskFull),
    );
}

#[test]
fn a_file_that_may_not_be_written_takes_no_part_of_an_edit() {
    check("PRAGMA query_only = ON", "PRAGMA query_only = OFF", |it| {
        matches!(it, DocumentError::ReadOnly)
    });
}
