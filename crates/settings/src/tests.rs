//! What is remembered stays, whatever becomes of the app or of its database.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::{FILE, Found, NEWEST, Settings};

fn opened(folder: &TempDir) -> Settings {
    let (settings, found) = Settings::open(folder.path(), 5);
    assert_eq!(found, Found::Whole);
    settings
}

#[test]
fn what_was_set_is_there_at_the_next_start() {
    let folder = TempDir::new().unwrap();
    let mut settings = opened(&folder);
    settings.keep("language", "\"de\"").unwrap();
    settings.keep("language", "\"en\"").unwrap();
    settings.remember(Path::new("/a.desirepath")).unwrap();
    // Not closed: as if the app had been killed.
    std::mem::forget(settings);
    let settings = opened(&folder);
    assert_eq!(settings.all()["language"], "\"en\"");
    assert_eq!(settings.recent(), [PathBuf::from("/a.desirepath")]);
}

#[test]
fn the_latest_twelve_files_are_remembered_each_once() {
    let folder = TempDir::new().unwrap();
    let mut settings = opened(&folder);
    for number in (0..15).chain([4]) {
        settings
            .remember(Path::new(&format!("/{number}.desirepath")))
            .unwrap();
    }
    let names: Vec<String> = settings
        .recent()
        .iter()
        .map(|it| it.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    assert_eq!(
        names,
        [
            "4", "14", "13", "12", "11", "10", "9", "8", "7", "6", "5", "3"
        ]
    );
}

#[test]
fn the_list_that_was_a_file_is_taken_over_once() {
    let folder = TempDir::new().unwrap();
    let list = folder.path().join("recent.json");
    fs::write(&list, r#"{"version":1,"paths":["/new","/old"]}"#).unwrap();
    let settings = opened(&folder);
    assert_eq!(settings.recent(), [PathBuf::from("/new"), "/old".into()]);
    assert!(!list.exists());
    fs::write(&list, "no list").unwrap();
    assert_eq!(opened(&folder).recent().len(), 2);
    assert!(!list.exists());
}

#[test]
fn a_damaged_database_is_put_aside_and_never_stops_the_app() {
    for damage in [&b"no database at all"[..], &[0; 9000]] {
        let folder = TempDir::new().unwrap();
        opened(&folder).keep("minimap", "false").unwrap();
        fs::write(folder.path().join(FILE), damage).unwrap();
        let (settings, found) = Settings::open(folder.path(), 5);
        let aside = folder.path().join("settings-damaged-5.db");
        assert_eq!(found, Found::PutAside(aside.clone()));
        assert_eq!(fs::read(aside).unwrap(), damage);
        assert!(settings.all().is_empty());
        settings.keep("minimap", "true").unwrap();
        drop(settings);
        assert_eq!(opened(&folder).all()["minimap"], "true");
    }
}

#[test]
fn tables_of_another_program_are_put_aside() {
    let folder = TempDir::new().unwrap();
    let other = rusqlite::Connection::open(folder.path().join(FILE)).unwrap();
    let sql = format!("CREATE TABLE setting (a); PRAGMA user_version = {NEWEST}");
    other.execute_batch(&sql).unwrap();
    drop(other);
    let (_, found) = Settings::open(folder.path(), 5);
    assert!(matches!(found, Found::PutAside(_)), "{found:?}");
}

#[test]
fn where_nothing_can_be_kept_the_app_starts_all_the_same() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let (settings, found) = Settings::open(&file.join("data"), 5);
    assert_eq!(found, Found::NotKept);
    settings.keep("minimap", "false").unwrap();
    assert_eq!(settings.all()["minimap"], "false", "as long as it runs");
}

#[test]
fn what_a_newer_version_remembers_stays() {
    let folder = TempDir::new().unwrap();
    let settings = opened(&folder);
    let sql = "PRAGMA user_version = 99; ALTER TABLE setting ADD COLUMN since INTEGER;
               INSERT INTO setting VALUES ('glow', '1', 3)";
    settings.connection.execute_batch(sql).unwrap();
    drop(settings);
    opened(&folder).keep("minimap", "false").unwrap();
    assert_eq!(opened(&folder).all()["glow"], "1");
}

#[test]
fn a_file_that_did_not_come_to_rest_is_known_at_the_next_start() {
    let folder = TempDir::new().unwrap();
    let file = Path::new("/a.desirepath");
    let settings = opened(&folder);
    settings.begin_opening(file, 7).unwrap();
    std::mem::forget(settings);
    let settings = opened(&folder);
    assert_eq!(settings.restless_since(file), Some(7));
    settings.came_to_rest(file).unwrap();
    assert_eq!(opened(&folder).restless_since(file), None);
}
