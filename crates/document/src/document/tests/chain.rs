//! Whatever is changed behind our back is noticed and named, also where the database is whole.

use language::Language;
use rusqlite::Connection;
use tempfile::TempDir;

use crate::document::tests::kept::left;
use crate::document::tests::{Desk, everything, figures, file};
use crate::foreign::here::{Here, read_project};
use crate::{Document, DocumentError, LocalDisk, Release, rescue};

/// A file with everything in it, changed by SQL, is refused with these words.
#[track_caller]
fn check(sql: &str, expected: &str) {
    let folder = TempDir::new().unwrap();
    let path = file(&folder);
    let mut desk = Desk::new(&path);
    for command in everything() {
        desk.edit(&command);
    }
    desk.undo();
    desk.document.name_version(2, Some("a version")).unwrap();
    desk.document.save_overlay(7, &figures()).unwrap();
    desk.document.remember_releases(&[left()]).unwrap();
    drop(desk);
    read_project(&path).unwrap();
    let connection = Connection::open(&path).unwrap();
    assert!(connection.execute(sql, []).unwrap() > 0, "{sql}");
    drop(connection);
    let error = read_project(&path).expect_err(sql);
    assert!(matches!(error, DocumentError::Damaged(_)), "{error:?}");
    assert!(error.to_string().contains(expected), "{error}");
}

#[test]
fn a_letter_of_a_card_is_noticed() {
    check(
        "UPDATE card SET content = content || '!' WHERE id = (SELECT min(id) FROM card)",
        "something that is drawn is not what was written",
    );
}

#[test]
fn rows_that_changed_places_are_noticed() {
    check(
        "UPDATE card SET rank = CASE rank WHEN (SELECT min(rank) FROM card) THEN 'z' ELSE rank END",
        "something that is drawn is not what was written",
    );
}

#[test]
fn a_row_that_is_gone_is_noticed() {
    check(
        "DELETE FROM transition WHERE id = (SELECT min(id) FROM transition)",
        "something that is drawn is not what was written",
    );
}

#[test]
fn an_entry_of_the_journal_is_noticed() {
    check(
        "UPDATE journal SET label = label || '!' WHERE seq = 3",
        "entry 3 of the journal is not what was written",
    );
}

#[test]
fn an_entry_that_is_gone_is_noticed() {
    check(
        "DELETE FROM journal WHERE seq = 5",
        "entry 6 of the journal is not what was written",
    );
}

#[test]
fn latest_entries_that_are_gone_are_noticed() {
    check(
        "DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)",
        "the latest entries of the journal are gone",
    );
}

#[test]
fn the_name_of_a_version_is_noticed() {
    check("UPDATE version SET name = 'another'", "a row of version");
}

#[test]
fn what_left_is_noticed() {
    check(
        "UPDATE release SET figures = '[1]'",
        "a row of release is not what was written",
    );
}

#[test]
fn what_left_is_remembered_once_and_rescued() {
    let folder = TempDir::new().unwrap();
    let path = file(&folder);
    let mut desk = Desk::new(&path);
    for command in everything() {
        desk.edit(&command);
    }
    let later = Release {
        at_ms: left().at_ms + 1,
        ..left()
    };
    let other = Release {
        audience: "team".to_owned(),
        ..later.clone()
    };
    desk.document
        .remember_releases(&[left(), later.clone()])
        .unwrap();
    let once = desk.document.revision().unwrap();
    desk.document.remember_releases(&[later]).unwrap();
    assert_eq!(desk.document.revision().unwrap(), once);
    desk.document
        .remember_releases(std::slice::from_ref(&other))
        .unwrap();
    assert_eq!(desk.document.releases().unwrap(), [left(), other]);
    drop(desk);
    let connection = Connection::open(&path).unwrap();
    for sql in [
        "UPDATE card SET content = content || '!' WHERE id = (SELECT min(id) FROM card)",
        "UPDATE release SET figures = '[1]' WHERE audience = 'team'",
    ] {
        connection.execute(sql, []).unwrap();
    }
    drop(connection);
    let whole = folder.path().join("whole.desirepath");
    rescue(&path, &whole, 0, Language::En, (&LocalDisk, &Here)).unwrap();
    let (document, ..) = Document::open(&whole).unwrap();
    assert_eq!(document.releases().unwrap(), [left()]);
}

#[test]
fn figures_are_noticed() {
    check(
        "UPDATE overlay_figures SET revision = 8",
        "a row of overlay_figures",
    );
}

#[test]
fn counts_are_noticed() {
    check(
        "UPDATE document SET revision = revision - 1",
        "what belongs to the whole file",
    );
}

#[test]
fn a_newer_file_says_which_version_it_needs_and_stays_as_it_is() {
    let folder = TempDir::new().unwrap();
    let path = file(&folder);
    drop(Desk::new(&path));
    let connection = Connection::open(&path).unwrap();
    let newer = "PRAGMA user_version = 99; UPDATE document SET min_app = '7.1';
        PRAGMA journal_mode = DELETE";
    connection.execute_batch(newer).unwrap();
    drop(connection);
    let before = std::fs::read(&path).unwrap();
    let error = read_project(&path).unwrap_err();
    let hint = error.hint(language::Language::En).unwrap();
    assert!(hint.contains("version 7.1 or later"), "{hint}");
    assert_eq!(std::fs::read(&path).unwrap(), before);
}
