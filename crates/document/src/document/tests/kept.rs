//! Files of every form there ever was: each must open for ever, with all that is in it.
//!
//! `kept/<form>.desirepath` is what the app of that form wrote: the commands of [`everything`], one more
//! edit that is taken back, [`figures`], and what [`left`]. Such a file is made once, by this test with
//! `UPDATE_EXPECT=1` where it is not there yet, and never written again. From form 18 on the map had so many names
//! before that the older ones stand in a chapter. What it must read as stands
//! beside it in `kept/content.json`, one entity a line; a file of an older form has no entities of a kind
//! that came later.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use expect_test::expect_file;
use journey::{Counting, Project, project_of};
use serde_json::Value;
use tempfile::TempDir;

use crate::chain::Seal;
use crate::document::tests::{Desk, everything, figures, file, log, map, rename};
use crate::foreign::here::{Here, read_project};
use crate::journal::chapters;
use crate::schema;
use crate::{Found, Release, WorkingCopies};

/// The edit that is taken back.
const TITLE: &str = "Another";
/// What later forms brought: the form, and what its lines have in them.
const BROUGHT: [(u32, &str); 27] = [
    (2, r#"{"type":"segment""#),
    (3, r#"{"type":"scoreRule""#),
    (3, r#""stepSentiment""#),
    (3, r#""stepsBack""#),
    (3, r#"{"type":"acceptance""#),
    (4, r#"{"type":"picture""#),
    (4, r#""kind":"text""#),
    (4, r#""kind":"number""#),
    (4, r#""kind":"date""#),
    (4, r#""kind":"choice""#),
    (4, r#""kind":"link""#),
    (4, r#""kind":"image""#),
    (4, r#""kind":"chart""#),
    (4, r#""text":"All of it""#),
    (4, r#""text":"4.5""#),
    (4, r#""text":"2026-12-25""#),
    (4, r#""text":"High""#),
    (4, r#""text":"Office "#),
    (4, r#""text":"A stamp""#),
    (4, r#""text":"3""#),
    (5, r#""mapUse""#),
    (6, r#""twinOf""#),
    (6, r#""kind":"support""#),
    (7, r#""detailOf""#),
    (8, r#"{"type":"view""#),
    (10, r#"{"type":"brand""#),
    (17, r#"{"type":"font""#),
];

#[test]
fn every_form_opens_with_all_that_is_in_it() {
    // The newest first: it writes what the others are held against.
    for form in (1..=schema::NEWEST).rev() {
        check(form);
    }
}

/// A line of the newest form as a file of an older form says it.
fn as_in_form(form: u32, line: &str) -> Value {
    let mut entity: Value = serde_json::from_str(line).unwrap();
    if form < 9 && (entity["type"] == "map" || entity["type"] == "stage") {
        entity["speakerNotes"] = Value::from("");
    }
    if form < 16 && (entity["type"] == "step" || entity["type"] == "card") {
        entity.as_object_mut().unwrap().remove("icon");
    }
    if form < 11 && entity["type"] == "card" {
        entity.as_object_mut().unwrap().remove("consent");
    }
    if form < 7 && (entity["type"] == "step" || entity["type"] == "card") {
        entity["tags"] = Value::Array(Vec::new());
    }
    if form < 6 && entity["type"] == "map" {
        entity["lens"]["kind"] = Value::Null;
    }
    if form < 6 {
        without_owners(&mut entity);
    }
    if form < 4 {
        without_structure(&mut entity);
    }
    if form < 3 {
        without_statements(&mut entity);
    }
    entity
}

/// Takes away what form 6 lets a step say.
fn without_owners(entity: &mut Value) {
    if entity["type"] == "step" {
        for field in ["experienceOwner", "contentOwner", "channelOwner"] {
            entity[field] = Value::from("");
        }
    }
}

/// Takes away what form 4 lets a header, a lane and a card say.
fn without_structure(entity: &mut Value) {
    match entity["type"].as_str() {
        Some("map") => {
            for field in ["trigger", "end", "version", "date"] {
                entity["lens"][field] = Value::from("");
            }
            entity["lens"]["status"] = Value::Null;
        }
        Some("lane") => {
            for field in ["hidden", "pinned", "collapsed"] {
                entity[field] = Value::from(false);
            }
        }
        Some(_) | None => {}
    }
}

/// Takes away what form 3 lets a map and a transition state.
fn without_statements(entity: &mut Value) {
    match entity["type"].as_str() {
        Some("map") => entity["counting"] = serde_json::to_value(Counting::default()).unwrap(),
        Some("transition") => {
            entity["expectedTime"] = Value::Null;
            entity["expectedPermille"] = Value::Null;
        }
        Some(_) | None => {}
    }
}

fn check(form: u32) {
    let kept = kept(form);
    if !kept.exists() && std::env::var_os("UPDATE_EXPECT").is_some() {
        make(&kept);
    }
    let before = fs::read(&kept).unwrap_or_else(|why| {
        panic!(
            "no file of form {form} is kept ({why}): make one with UPDATE_EXPECT=1 and commit it"
        )
    });
    let folder = TempDir::new().unwrap();
    let opened = WorkingCopies::new(folder.path().into(), Arc::new(Here))
        .open(&kept, 0)
        .unwrap();
    assert_eq!(opened.found, Found::AsInFile);
    assert!(!opened.copy.is_ahead().unwrap(), "a new form is no edit");
    assert_eq!(fs::read(&kept).unwrap(), before, "it is only looked at");
    assert_eq!(read_project(&kept).unwrap(), opened.project);
    let mut desk = Desk {
        project: opened.project,
        history: opened.history,
        document: opened.copy.document,
    };

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
        let expected = content.filter(is_known).map(|it| as_in_form(form, it));
        let found = lines.lines().map(|it| serde_json::from_str(it).unwrap());
        let (found, expected): (Vec<Value>, Vec<Value>) = (found.collect(), expected.collect());
        assert_eq!(found, expected, "form {form}");
    }
    let overlay = desk.document.load_overlay(log().id).unwrap();
    assert_eq!(overlay, Some((7, figures())), "form {form}");

    let expected = if form < 15 { Vec::new() } else { vec![left()] };
    assert_eq!(desk.document.releases().unwrap(), expected, "form {form}");

    let deeds = desk.document.deeds().unwrap();
    assert_eq!(
        project_of(&deeds),
        desk.project,
        "form {form}: the journal says all of it"
    );

    let redo = desk.history.redoable().unwrap();
    let change = desk.document.change_of(redo).unwrap();
    assert_eq!(change, desk.project.plan(&rename(TITLE)).unwrap());
    while desk.history.undoable().is_some() {
        desk.undo();
    }
    assert_eq!(desk.project, Project::default(), "form {form}");
    assert_eq!(desk.document.read_project().unwrap(), Project::default());
}

fn make(path: &Path) {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::new(&file(&folder));
    for command in everything() {
        desk.edit(&command);
    }
    let title = desk.project.map(map()).unwrap().title.clone();
    let in_chapters = |it: &Desk| chapters::tip(&it.document.connection).unwrap();
    for nth in 0.. {
        if in_chapters(&desk) != Seal::default() {
            break;
        }
        desk.edit(&rename(&format!("Draft {nth}")));
    }
    desk.edit(&rename(&title));
    desk.edit(&rename(TITLE));
    desk.undo();
    desk.document.save_overlay(7, &figures()).unwrap();
    desk.document.remember_releases(&[left()]).unwrap();
    desk.document.snapshot(path).unwrap();
}

/// What left of a log once.
pub(super) fn left() -> Release {
    Release {
        log: log().id,
        audience: "anybody".to_owned(),
        at_ms: 1_700_000_000_000,
        seq: 3,
        figures: "[]".to_owned(),
    }
}

fn kept(form: u32) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/document/tests/kept");
    folder.join(format!("{form}.desirepath"))
}
