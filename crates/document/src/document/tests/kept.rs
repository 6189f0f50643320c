//! Files of every form there ever was: each must open for ever, with all that is in it.
//!
//! `kept/<form>.desirepath` is what the app of that form wrote: the commands of [`everything`], one more
//! edit that is taken back, and [`figures`]. Such a file is made once, by this test with
//! `UPDATE_EXPECT=1` where it is not there yet, and never written again. What it must read as stands
//! beside it in `kept/content.json`, one entity a line; a file of an older form has no entities of a kind
//! that came later.

use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use journey::{Counting, Project};
use serde_json::Value;
use tempfile::TempDir;

use crate::document::tests::{Desk, everything, figures, file, log, rename};
use crate::schema;

/// The edit that is taken back.
const TITLE: &str = "Another";
/// What later forms brought: the form, and what its lines have in them.
const BROUGHT: [(u32, &str); 5] = [
    (2, r#"{"type":"segment""#),
    (3, r#"{"type":"scoreRule""#),
    (3, r#""stepSentiment""#),
    (3, r#""stepsBack""#),
    (3, r#"{"type":"acceptance""#),
];

#[test]
fn every_form_opens_with_all_that_is_in_it() {
    for form in 1..=schema::NEWEST {
        check(form);
    }
}

/// A line of the newest form without what form 3 lets a map and a transition state.
fn without_statements(line: &str) -> Value {
    let mut entity: Value = serde_json::from_str(line).unwrap();
    match entity["type"].as_str() {
        Some("map") => entity["counting"] = serde_json::to_value(Counting::default()).unwrap(),
        Some("transition") => {
            entity["expectedTime"] = Value::Null;
            entity["expectedPermille"] = Value::Null;
        }
        Some(_) | None => {}
    }
    entity
}

fn check(form: u32) {
    let kept = kept(form);
    if !kept.exists() && std::env::var_os("UPDATE_EXPECT").is_some() {
        make(&kept);
    }
    let folder = TempDir::new().unwrap();
    let path = file(&folder);
    // What is opened may be brought to a newer form.
    fs::copy(&kept, &path).unwrap_or_else(|why| {
        panic!(
            "no file of form {form} is kept ({why}): make one with UPDATE_EXPECT=1 and commit it"
        )
    });
    let mut desk = Desk::open(&path);

    let entities = desk.project.entities();
    let lines = entities
        .iter()
        .map(|it| format!("{}\n", serde_json::to_string(it).unwrap()));
    let lines: String = lines.collect();
    if form == schema::NEWEST {
        expect_file!["kept/content.json"].assert_eq(&lines);
    } else {
        let is_known = |line: &&str| {
            let mut later = BROUGHT.iter().filter(|it| it.0 > form);
            !later.any(|it| line.contains(it.1))
        };
        let content = include_str!("kept/content.json").lines();
        let expected = content.filter(is_known).map(without_statements);
        let found = lines.lines().map(|it| serde_json::from_str(it).unwrap());
        let (found, expected): (Vec<Value>, Vec<Value>) = (found.collect(), expected.collect());
        assert_eq!(found, expected, "form {form}");
    }
    let overlay = desk.document.load_overlay(log().id).unwrap();
    assert_eq!(overlay, Some((7, figures())), "form {form}");

    let redo = desk.history.redoable().unwrap();
    assert_eq!(redo.change, desk.project.plan(&rename(TITLE)).unwrap());
    while desk.history.undoable().is_some() {
        desk.undo();
    }
    assert_eq!(desk.project, Project::default(), "form {form}");
    assert_eq!(desk.document.read_project().unwrap(), Project::default());
}

fn make(path: &Path) {
    let mut desk = Desk::new(path);
    for command in everything() {
        desk.edit(&command);
    }
    desk.edit(&rename(TITLE));
    desk.undo();
    desk.document.save_overlay(7, &figures()).unwrap();
}

fn kept(form: u32) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/document/tests/kept");
    folder.join(format!("{form}.desirepath"))
}
