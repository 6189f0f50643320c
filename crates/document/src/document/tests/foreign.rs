//! Files from anywhere: what is no whole project of ours is told apart, and never worked in.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use rusqlite::Connection;
use tempfile::TempDir;

use crate::WorkingCopies;
use crate::document::tests::{Desk, everything};
use crate::foreign::here::{Here, read_project};

/// Its name, how it is made, and what is said of it.
type NoProject = (&'static str, fn(&Path), &'static str);

#[test]
fn files_that_are_no_projects_are_told_apart() {
    let cases: [NoProject; 8] = [
        ("nothing", |_| {}, "is not there"),
        (
            "empty",
            |it| fs::write(it, "").unwrap(),
            "is not a Desire Path project",
        ),
        (
            "text",
            |it| fs::write(it, "case,activity\n".repeat(100)).unwrap(),
            "is not a Desire Path project",
        ),
        ("other", other_program, "belongs to another program"),
        ("cut", cut_off, "is cut off"),
        (
            "newer",
            |it| {
                let sql = "PRAGMA user_version = 99; UPDATE document SET min_reader = 99";
                change(it, sql);
            },
            "newer version",
        ),
        (
            "trigger",
            |it| {
                let sql = "CREATE TRIGGER t AFTER INSERT ON step BEGIN DELETE FROM map; END";
                change(it, sql);
            },
            "has changed the structure",
        ),
        (
            "dangling",
            |it| change(it, "PRAGMA foreign_keys = OFF; DELETE FROM map"),
            "belongs to a map that is not there",
        ),
    ];
    for (name, make, expected) in cases {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join(name);
        make(&path);
        let error = read_project(&path).expect_err(name);
        assert!(error.to_string().contains(expected), "{name}: {error}");
        let working = folder.path().join("working");
        let refused = WorkingCopies::new(working.clone(), Arc::new(Here)).open(&path, 0);
        assert_eq!(refused.unwrap_err().to_string(), error.to_string());
        assert!(!working.exists(), "nothing is left of a file that is none");
        assert!(error.hint(language::Language::En).is_some(), "{name}");
    }
}

fn saved(path: &Path) {
    let mut desk = Desk::new(path);
    for command in everything() {
        desk.edit(&command);
    }
}

fn change(path: &Path, sql: &str) {
    saved(path);
    Connection::open(path).unwrap().execute_batch(sql).unwrap();
}

fn other_program(path: &Path) {
    let sql = "CREATE TABLE t (a); INSERT INTO t VALUES (1);";
    Connection::open(path).unwrap().execute_batch(sql).unwrap();
}

fn cut_off(path: &Path) {
    saved(path);
    let bytes = fs::read(path).unwrap();
    fs::write(path, &bytes[..bytes.len() / 2]).unwrap();
}
