//! Files of a newer form: read where they let themselves be, and never written.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use language::Language;
use rusqlite::Connection;
use tempfile::TempDir;

use crate::chain::Head;
use crate::document::tests::{Desk, everything, file, rename};
use crate::foreign::here::{Here, read_project};
use crate::{Document, DocumentError, Kind, LocalDisk, WorkingCopies, Written, look_at_project};

/// What a form that nobody has made yet could bring.
const FORM_99: &str = "
    PRAGMA user_version = 99;
    ALTER TABLE card ADD COLUMN glow TEXT;
    UPDATE card SET glow = 'bright';
    CREATE TABLE mood (id TEXT NOT NULL PRIMARY KEY, card TEXT REFERENCES card (id)) STRICT;
    INSERT INTO mood SELECT id, id FROM card;
    UPDATE document SET min_app = '9.0.0';";

/// A file of form 99 with all that can be drawn, and what this version knows of it.
fn made(folder: &TempDir, more: &str) -> (PathBuf, journey::Project) {
    let path = file(folder);
    let mut desk = Desk::new(&path);
    for command in everything() {
        desk.edit(&command);
    }
    let project = desk.project.clone();
    drop(desk);
    let connection = Connection::open(&path).unwrap();
    connection.execute_batch(FORM_99).unwrap();
    Head::read(&connection).unwrap().write(&connection).unwrap();
    connection.execute_batch(more).unwrap();
    (path, project)
}

fn working(folder: &TempDir) -> WorkingCopies {
    WorkingCopies::new(folder.path().join("working"), Arc::new(Here))
}

#[test]
fn what_is_known_of_a_newer_file_is_read_and_its_bytes_stay() {
    let folder = TempDir::new().unwrap();
    let (path, project) = made(&folder, "");
    let before = fs::read(&path).unwrap();
    let mut opened = working(&folder).open(&path, 0).unwrap();
    assert_eq!(opened.project, project);
    assert_eq!(look_at_project(&path, &Here).unwrap(), project);
    let newer = opened.copy.document.newer().unwrap();
    assert_eq!(newer.needs.as_deref(), Some("9.0.0"));
    assert!(!opened.copy.is_ahead().unwrap());
    assert!(opened.copy.publishing(0).unwrap().is_none());
    opened.copy.close();
    assert_eq!(fs::read(&path).unwrap(), before);
    assert!(!folder.path().join("working").exists(), "nothing is kept");
}

#[test]
fn every_edit_of_a_newer_file_is_refused_with_a_next_step() {
    let folder = TempDir::new().unwrap();
    let (path, _) = made(&folder, "");
    let mut opened = working(&folder).open(&path, 0).unwrap();
    let change = opened.project.plan(&rename("Another")).unwrap();
    let document: &mut Document = &mut opened.copy.document;
    let written = document.write(&Written {
        change: &change,
        label: "rename map",
        gesture: None,
        kind: Kind::Do,
        at_ms: 0,
        actor: "",
    });
    check(&written.unwrap_err());
    check(&document.name_version(1, Some("First")).unwrap_err());
    let copy = folder.path().join("copy.desirepath");
    check(&opened.copy.copy_to(&copy, &LocalDisk).unwrap_err());
    assert!(!copy.exists(), "what is not known is not left out silently");
    let strict = read_project(&path).unwrap_err();
    assert!(matches!(strict, DocumentError::Newer { .. }), "{strict}");
}

#[test]
fn what_hangs_on_what_is_not_known_is_no_damage() {
    // The past speaks of a table that nobody knows here.
    let folder = TempDir::new().unwrap();
    let sql = "UPDATE lane SET kind = 'aura' WHERE id = (SELECT min(id) FROM lane)";
    let (path, _) = made(&folder, sql);
    check(&working(&folder).open(&path, 0).unwrap_err());
}

#[test]
fn a_newer_file_that_must_not_be_read_or_is_not_whole_is_refused() {
    let cases: [(&str, &str); 5] = [
        ("UPDATE document SET min_reader = 99", "newer version"),
        (
            "CREATE VIEW step_view AS SELECT * FROM step",
            "changed the structure",
        ),
        ("ALTER TABLE step DROP COLUMN tags", "changed the structure"),
        (
            "UPDATE journal SET label = 'nothing' WHERE seq = 2",
            "journal is not what was written",
        ),
        ("UPDATE document SET created_ms = 1", "not what was written"),
    ];
    for (sql, expected) in cases {
        let folder = TempDir::new().unwrap();
        let (path, _) = made(&folder, sql);
        let before = fs::read(&path).unwrap();
        let error = working(&folder).open(&path, 0).unwrap_err();
        assert!(error.to_string().contains(expected), "{sql}: {error}");
        assert_eq!(fs::read(&path).unwrap(), before);
    }
}

fn check(error: &DocumentError) {
    let said = error.said(Language::En);
    assert!(
        said.contains("version 9.0.0 or later may edit it"),
        "{said}"
    );
    assert!(
        said.contains("test.desirepath is only to be read"),
        "{said}"
    );
    assert!(error.hint(Language::En).is_some());
}
