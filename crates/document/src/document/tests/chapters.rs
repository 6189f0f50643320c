//! A journal so long that its older entries stand in chapters says what it said.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use journey::{Change, Entry, GestureId, History, Project, project_of};
use language::Language;
use rusqlite::types::{ToSqlOutput, Value};
use rusqlite::{Connection, params, params_from_iter};
use tempfile::TempDir;

use crate::document::tests::{Desk, everything, file, map, rename};
use crate::foreign::here::{Here, read_project};
use crate::journal::chapters::{LATEST, LENGTH, SINCE, each, entries};
use crate::{
    DocumentError, Kind, LocalDisk, Moment, WorkingCopies, Written, chain, rescue, schema, tables,
};

/// So many that there are two chapters, and some more.
const MANY: i64 = 2 * LENGTH + LATEST + 40;

/// A project with a long history: most edits are taken back at once, some done again, some of one gesture.
fn long(path: &Path) -> Desk {
    let mut desk = Desk::new(path);
    for command in everything() {
        desk.edit(&command);
    }
    let mut nth = 0;
    while desk.document.latest().unwrap() < Some(MANY as u64) {
        nth += 1;
        let gesture = (nth % 5 < 3).then(|| GestureId::named(&format!("typing {}", nth / 5)));
        desk.rename_in(&format!("Draft {nth}"), gesture);
        if nth % 3 > 0 {
            desk.undo();
        }
        if nth % 3 == 2 {
            desk.redo();
        }
    }
    desk
}

impl Desk {
    fn rename_in(&mut self, title: &str, gesture: Option<GestureId>) {
        let change = self.project.plan(&rename(title)).unwrap();
        let history = &self.history;
        let leaves_trace = self.document.leaves_trace(history, gesture, &change);
        let written = Written {
            change: &change,
            label: "rename map",
            gesture,
            kind: Kind::Do,
            at_ms: 1_700_000_000_000,
            actor: "test",
        };
        let seq = self.document.write(&written).unwrap();
        self.project.apply(&change);
        let entry = Entry::new(seq, "rename map".to_owned(), gesture);
        self.history.push(entry, leaves_trace.unwrap());
    }

    fn redo(&mut self) {
        let top = self.history.redoable().unwrap().clone();
        let change = self.document.change_of(&top).unwrap();
        self.write(&change, &top.label, Kind::Redo { of: top.seq });
        self.history.step_forward();
    }
}

/// What the file at a path has in chapters: how many there are, and the last entry in them.
fn chapters(connection: &Connection) -> (i64, i64) {
    let sql = "SELECT count(*), coalesce(max(last), 0) FROM chapter";
    let found = connection.query_row(sql, [], |it| Ok((it.get(0)?, it.get(1)?)));
    found.unwrap()
}

fn n_rows(connection: &Connection) -> i64 {
    let sql = "SELECT count(*) FROM journal";
    connection.query_row(sql, [], |it| it.get(0)).unwrap()
}

#[test]
fn undo_and_redo_go_back_through_chapters_after_a_restart() {
    let folder = TempDir::new().unwrap();
    let desk = long(&file(&folder));
    assert_eq!(chapters(&desk.document.connection), (2, 2 * LENGTH));
    assert!(n_rows(&desk.document.connection) <= LENGTH + LATEST);
    let (project, history) = (desk.project.clone(), desk.history.clone());
    drop(desk);
    let mut desk = Desk::open(&file(&folder));
    assert_eq!(desk.project, project);
    assert_eq!(desk.history, history);
    while desk.history.undoable().is_some() {
        desk.undo();
    }
    assert_eq!(desk.project, Project::default());
    while desk.history.redoable().is_some() {
        desk.redo();
    }
    assert_eq!(desk.project, project);
    assert_eq!(desk.document.read_project().unwrap(), project);
}

#[test]
fn the_past_and_its_versions_are_the_same_in_chapters() {
    let folder = TempDir::new().unwrap();
    let mut desk = long(&file(&folder));
    let last = desk.document.latest().unwrap().unwrap();
    for seq in [7, LENGTH as u64, LENGTH as u64 + 1, last] {
        let is_named = desk.document.name_version(seq, Some("A version"));
        assert!(is_named.unwrap(), "{seq}");
    }
    for seq in [0, last + 1] {
        let is_named = desk.document.name_version(seq, Some("A version"));
        assert!(!is_named.unwrap(), "{seq}");
    }
    let moments = desk.document.moments().unwrap();
    let named = moments.iter().filter(|it| it.version.is_some());
    let named: Vec<u64> = named.map(|it| it.seq).collect();
    assert_eq!(named, [7, LENGTH as u64, LENGTH as u64 + 1, last]);
    let is_in_order = |it: &[Moment]| it[0].seq < it[1].seq;
    assert!(moments.windows(2).all(is_in_order));
    // Whatever moment is looked back to, all since then taken back leads there.
    let all = desk.document.changes(0, last).unwrap();
    assert_eq!(all.len() as u64, last);
    for seq in [3, LENGTH as u64, LENGTH as u64 + 1, MANY as u64 - 2] {
        let since = desk.document.changes(seq, last).unwrap();
        assert_eq!(since, all[seq as usize..]);
        let mut then = desk.project.clone();
        for change in since.iter().rev() {
            then.apply(&change.inverted());
        }
        let before = all[..seq as usize].iter().cloned();
        let mut from_nothing = Project::default();
        from_nothing.apply(&before.fold(Change::default(), Change::then));
        assert_eq!(then, from_nothing, "{seq}");
    }
    let deeds = desk.document.deeds().unwrap();
    assert_eq!(deeds.len() as u64, last);
    assert_eq!(project_of(&deeds), desk.project);
}

#[test]
fn a_file_of_an_older_form_gets_its_chapters_when_it_is_opened() {
    let folder = TempDir::new().unwrap();
    let desk = long(&file(&folder));
    let (project, history, moments) = (
        desk.project.clone(),
        desk.history.clone(),
        desk.document.moments().unwrap(),
    );
    let deeds = desk.document.deeds().unwrap();
    let mut old = Connection::open_in_memory().unwrap();
    schema::migrate_to(&mut old, SINCE - 1).unwrap();
    copy_unpacked(&desk.document.connection, &old);
    let path = folder.path().join("old.desirepath");
    old.execute("VACUUM INTO ?1", [path.to_str().unwrap()])
        .unwrap();
    let before = fs::read(&path).unwrap();
    let copies = WorkingCopies::new(folder.path().join("working"), Arc::new(Here));
    let opened = copies.open(&path, 0).unwrap();
    assert_eq!((opened.project, opened.history), (project, history));
    let document = opened.copy.document;
    assert_eq!(chapters(&document.connection), (2, 2 * LENGTH));
    assert_eq!(document.moments().unwrap(), moments);
    assert_eq!(document.deeds().unwrap(), deeds, "each is known as it was");
    assert_eq!(fs::read(&path).unwrap(), before);
}

/// Copies what is drawn and the journal to a database of a form without chapters.
fn copy_unpacked(from: &Connection, to: &Connection) {
    let copy = |table: &str, columns: &[&str]| {
        let (said, marks) = (columns.join(", "), vec!["?"; columns.len()].join(", "));
        let mut query = from
            .prepare(&format!("SELECT {said} FROM {table}"))
            .unwrap();
        let mut rows = query.query([]).unwrap();
        let insert = format!("INSERT INTO {table} ({said}) VALUES ({marks})");
        while let Some(row) = rows.next().unwrap() {
            let cells = (0..columns.len()).map(|at| row.get::<_, Value>(at).unwrap());
            to.execute(&insert, params_from_iter(cells)).unwrap();
        }
    };
    to.execute_batch("BEGIN; PRAGMA defer_foreign_keys = ON")
        .unwrap();
    copy("document", &["one", "created_ms", "revision", "authored"]);
    for (table, columns) in tables::ALL {
        copy(table, columns);
    }
    let marks = "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8";
    let insert = format!("INSERT INTO journal ({}) VALUES ({marks})", chain::ENTRY);
    let put = entries(from, 1..=u64::MAX, |entry| {
        let cells = entry.iter().map(|it| ToSqlOutput::Borrowed(*it));
        to.execute(&insert, params_from_iter(cells))?;
        Ok(())
    });
    put.unwrap();
    chain::seal_all(to).unwrap();
    to.execute_batch("COMMIT").unwrap();
}

/// A file with a long history, and what it says.
fn closed(folder: &TempDir) -> (PathBuf, Project, History) {
    let path = file(folder);
    let desk = long(&path);
    let found = (path, desk.project.clone(), desk.history.clone());
    drop(desk);
    found
}

#[test]
fn a_damaged_chapter_is_noticed_and_all_that_is_drawn_is_rescued() {
    for sql in [
        "UPDATE chapter SET changes = zeroblob(100) WHERE first = 1",
        "UPDATE chapter SET outline = changes WHERE first = 1",
        "UPDATE chapter SET tip = zeroblob(16)",
        "DELETE FROM chapter WHERE first = 1",
        "DELETE FROM chapter WHERE first > 1",
        "UPDATE chapter SET last = last - 1",
    ] {
        let folder = TempDir::new().unwrap();
        let (path, project, _) = closed(&folder);
        let connection = Connection::open(&path).unwrap();
        assert!(connection.execute(sql, []).unwrap() > 0);
        drop(connection);
        let error = read_project(&path).expect_err(sql);
        assert!(matches!(error, DocumentError::Damaged(_)), "{sql}: {error}");
        assert!(error.to_string().contains("journal"), "{sql}: {error}");
        let whole = folder.path().join("whole.desirepath");
        let rescued = rescue(&path, &whole, 0, Language::En, (&LocalDisk, &Here)).unwrap();
        assert!(!rescued.keeps_history, "{sql}");
        assert_eq!(rescued.quarantine, [], "{sql}");
        assert_eq!(read_project(&whole).unwrap(), project, "{sql}");
    }
}

#[test]
fn a_rescued_file_keeps_its_chapters_where_only_the_map_is_damaged() {
    let folder = TempDir::new().unwrap();
    let (path, project, history) = closed(&folder);
    let connection = Connection::open(&path).unwrap();
    let sql = "UPDATE map SET title = 'Not this' WHERE id = ?1";
    assert_eq!(connection.execute(sql, [map().to_string()]).unwrap(), 1);
    drop(connection);
    read_project(&path).unwrap_err();
    let whole = folder.path().join("whole.desirepath");
    let rescued = rescue(&path, &whole, 0, Language::En, (&LocalDisk, &Here)).unwrap();
    assert!(rescued.keeps_history);
    assert_eq!(rescued.n_from_journal, 1);
    let desk = Desk::open(&whole);
    assert_eq!((desk.project, desk.history), (project, history));
    assert_eq!(chapters(&desk.document.connection), (2, 2 * LENGTH));
}

#[test]
fn a_strangers_chapter_that_is_sealed_but_makes_no_sense_is_refused() {
    let nonsense = |length: usize| zstd::bulk::compress(&vec![0; length], 1).unwrap();
    // No rows, other entries, and more than anything may hold.
    for bytes in [b"no pack".to_vec(), nonsense(64), nonsense(80 << 20)] {
        let folder = TempDir::new().unwrap();
        let (path, ..) = closed(&folder);
        let connection = Connection::open(&path).unwrap();
        let sql = "UPDATE chapter SET changes = ?1, seal = ?2 WHERE first = 1";
        connection.execute(sql, params![bytes, [0_u8; 16]]).unwrap();
        let mut seal = None;
        each(&connection, 1..=1, |it| {
            seal = Some(it.sealed());
            Ok(())
        })
        .unwrap();
        connection
            .execute("UPDATE chapter SET seal = ?1 WHERE first = 1", [seal])
            .unwrap();
        drop(connection);
        let error = read_project(&path).unwrap_err();
        assert!(matches!(error, DocumentError::Damaged(_)), "{error}");
    }
}
