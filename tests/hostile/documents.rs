//! Hostile project files: 200 of them.

use std::sync::Mutex;

use rusqlite::Connection;
use session::{LookRequest, Reply, Request, SavingRequest};

use crate::cases::{Case, Expected, damaged, hold, random};
use crate::desk::Desk;
use crate::memory::Grown;

const NAME: &str = ".desirepath";

/// The bytes of a project.
fn whole(desk: &Desk) -> Vec<u8> {
    let open = desk.begin("repair");
    let session = desk.session.lock().unwrap();
    let _ = session.send(Request::CloseProject);
    let path = std::path::Path::new(&open.location).join(&open.file_name);
    std::fs::read(path).unwrap()
}

/// A project in which somebody did this.
fn with(whole: &[u8], sql: &str) -> Vec<u8> {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), whole).unwrap();
    let connection = Connection::open(file.path()).unwrap();
    connection
        .execute_batch(sql)
        .unwrap_or_else(|it| panic!("{sql}: {it}"));
    drop(connection);
    std::fs::read(file.path()).unwrap()
}

/// The tables of a project.
fn tables(whole: &[u8]) -> Vec<String> {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), whole).unwrap();
    let connection = Connection::open(file.path()).unwrap();
    let mut names = connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")
        .unwrap();
    let names = names.query_map([], |it| it.get(0)).unwrap();
    names.map(Result::unwrap).collect()
}

fn cases(whole: &[u8]) -> Vec<Case> {
    let mut cases = Vec::new();
    let mut add = |about: String, bytes: Vec<u8>, expected| {
        cases.push(Case::new(about, NAME, bytes, expected));
    };
    add("as it is".into(), whole.to_vec(), Expected::Reads(1));
    let tables = tables(whole);
    structure(&mut add, whole, &tables);
    for table in &tables {
        add(
            format!("{table} is empty"),
            with(
                whole,
                &format!("PRAGMA foreign_keys = OFF; DELETE FROM {table}"),
            ),
            Expected::Clear,
        );
        let twice = format!(
            "PRAGMA foreign_keys = OFF; INSERT OR IGNORE INTO {table} SELECT * FROM {table}"
        );
        add(
            format!("{table} twice"),
            with(whole, &twice),
            Expected::Clear,
        );
    }
    headers(&mut add, whole);
    let mut random = random(6);
    for part in 1..30 {
        let cut = whole[..whole.len() * part / 30].to_vec();
        let expected = Expected::Refused(vec![
            "is cut off".into(),
            "is not a Desire Path project".into(),
            "is damaged".into(),
        ]);
        add(format!("cut off at {part} of 30"), cut, expected);
    }
    for number in 0..100 {
        add(
            format!("damaged, number {number}"),
            damaged(whole, &mut random),
            Expected::Clear,
        );
    }
    cases
}

/// What stands beside the tables, or in their place.
fn structure(add: &mut impl FnMut(String, Vec<u8>, Expected), whole: &[u8], tables: &[String]) {
    let changed = || Expected::refused("another program has changed the structure");
    let many: String = (0..2_000)
        .map(|it| format!("CREATE TABLE t{it} (a);"))
        .collect();
    for (about, sql) in [
        ("a table more", "CREATE TABLE other (a)".to_owned()),
        ("a view", "CREATE VIEW other AS SELECT 1".into()),
        ("an endless view", "CREATE VIEW other AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c".into()),
        ("a table that computes", "CREATE TABLE other (a, b AS (a + 1))".into()),
        ("a virtual table", "CREATE VIRTUAL TABLE other USING fts5 (a)".into()),
        ("an index", format!("CREATE INDEX other ON {} (1)", tables[0]).replace("(1)", "(rowid)").replace("(rowid)", "((1))")),
        ("two thousand tables", many),
        ("quotes in a name", "CREATE TABLE \"a\"\"; DROP TABLE map; --\" (a)".into()),
    ] {
        add(about.into(), with(whole, &sql), changed());
    }
    for table in tables {
        let sql =
            format!("CREATE TRIGGER t AFTER INSERT ON {table} BEGIN DELETE FROM {table}; END");
        add(
            format!("a trigger at {table}"),
            with(whole, &sql),
            changed(),
        );
        add(
            format!("a column more at {table}"),
            with(
                whole,
                &format!("ALTER TABLE {table} ADD COLUMN other").replace("other", "other ANY"),
            ),
            changed(),
        );
    }
}

/// What the first hundred bytes say.
fn headers(add: &mut impl FnMut(String, Vec<u8>, Expected), whole: &[u8]) {
    let newer = with(whole, "PRAGMA user_version = 1000000");
    let what = "of a later form that may be read";
    add(what.into(), newer.clone(), Expected::Reads(1));
    add(
        "of a later form that may not".into(),
        with(&newer, "UPDATE document SET min_reader = 1000000"),
        Expected::refused("was saved by a newer version"),
    );
    let older = with(whole, "PRAGMA user_version = -1");
    add("of a form before all".into(), older, Expected::Clear);
    let other = with(whole, "PRAGMA application_id = 1");
    add(
        "of another program".into(),
        other,
        Expected::refused("belongs to another program"),
    );
    for at in [
        0, 16, 18, 20, 21, 24, 28, 32, 36, 44, 52, 56, 60, 68, 92, 96,
    ] {
        for value in [0, 0xFF] {
            let mut bytes = whole.to_vec();
            bytes[at] = value;
            bytes[at + 1] = value;
            add(format!("{value} at byte {at}"), bytes, Expected::Clear);
        }
    }
    add(
        "nothing".into(),
        Vec::new(),
        Expected::refused("is not a Desire Path project"),
    );
    add(
        "only a head".into(),
        whole[..100].to_vec(),
        Expected::Refused(vec![
            "is cut off".into(),
            "is not a Desire Path project".into(),
        ]),
    );
    add(
        "zeros".into(),
        vec![0; 100_000],
        Expected::refused("is not a Desire Path project"),
    );
}

#[test]
fn hostile_documents() {
    let cases = cases(&whole(&Desk::new()));
    let free = Mutex::new(Vec::new());
    let grown = Grown::begin();
    hold(200, &cases, |case| {
        let desk = free.lock().unwrap().pop();
        let desk = desk.unwrap_or_else(Desk::new);
        let outcome = desk.ask(case, |file| Request::OpenProject { file, how: None });
        let _ = desk.session.lock().unwrap().send(Request::CloseProject);
        free.lock().unwrap().push(desk);
        outcome
    });
    grown.hold(100 << 20);
}

/// The same files where another project is open: what is different in them, what bringing them in would do, and what
/// is whole of them.
#[test]
fn hostile_documents_beside_an_open_one() {
    let desk = Desk::new();
    let whole = whole(&desk);
    let open = desk.begin("repair");
    let cases: Vec<Case> = cases(&whole).into_iter().step_by(12).collect();
    let cases: Vec<Case> = cases
        .into_iter()
        .map(|it| Case {
            expected: Expected::Clear,
            ..it
        })
        .collect();
    let grown = Grown::begin();
    hold(20, &cases, |case| {
        desk.ask(case, |file| {
            Request::Saving(SavingRequest::CompareFile { file })
        })
    });
    hold(20, &cases, |case| {
        desk.ask(case, |file| {
            Request::Saving(SavingRequest::LookAtCopy {
                copy: Some(file),
                other: Vec::new(),
            })
        })
    });
    let rescuing = Desk::new();
    hold(20, &cases, |case| {
        rescuing.ask(case, |damaged| {
            Request::Saving(SavingRequest::Rescue {
                damaged,
                into: None,
            })
        })
    });
    grown.hold(100 << 20);
    let reply = desk.session.lock().unwrap().send(Request::Hello);
    let Reply::Hello {
        open: Some(now), ..
    } = reply
    else {
        panic!("{reply:?}")
    };
    assert_eq!(now.entities, open.entities, "nothing came into it");
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_no_project() {
    let desk = Desk::new();
    let pipe = desk.folder.path().join("pipe.desirepath");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    for path in [
        pipe.as_path(),
        desk.folder.path(),
        std::path::Path::new("/dev/zero"),
    ] {
        let session = desk.session.lock().unwrap();
        let file = session.register(path.to_owned());
        for request in [
            Request::OpenProject {
                file: file.clone(),
                how: None,
            },
            Request::Look(LookRequest::ReadMapForm { form: file.clone() }),
            Request::Look(LookRequest::DrawPicture { file: file.clone() }),
        ] {
            let outcome = crate::desk::outcome(&session.send(request));
            assert!(
                matches!(outcome, crate::cases::Outcome::Refused(_)),
                "{outcome:?}"
            );
        }
    }
}
