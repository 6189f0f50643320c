//! What a file from anywhere cannot do, each by itself: whatever else would notice it too.

use std::fs::File;
use std::sync::Arc;
use std::time::Duration;

use rusqlite::Connection;
use tempfile::TempDir;

use crate::document::distrust;
use crate::error::DocumentError;
use crate::foreign::here::{Here, read_project};
use crate::foreign::rebuilt::ForeignReader;
use crate::foreign::{LIMITS, MAX_FILE_BYTES, Wanted, in_memory_for, read_file};

/// Never ends.
const ENDLESS: &str = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c)";

/// The bytes of a database in which somebody did this.
fn database(sql: &str) -> Vec<u8> {
    let mut connection = Connection::open_in_memory().unwrap();
    connection.execute_batch(sql).unwrap();
    connection.serialize("main").unwrap().to_vec()
}

#[test]
fn what_never_ends_is_ended() {
    let bytes = database("CREATE TABLE t (a)");
    let connection = in_memory_for(&bytes, Duration::from_millis(50)).unwrap();
    let counted = connection.query_row(&format!("{ENDLESS} SELECT count(*) FROM c"), [], |it| {
        it.get::<_, i64>(0)
    });
    let error = DocumentError::from(counted.unwrap_err());
    assert!(matches!(error, DocumentError::TooSlow), "{error:?}");
    let later = connection.query_row("SELECT 1", [], |it| it.get::<_, i64>(0));
    assert!(later.is_ok(), "what is quick is done all the same");
}

#[test]
fn views_show_nothing() {
    let sql = "CREATE TABLE t (a); CREATE VIEW v AS SELECT a FROM t";
    let connection = in_memory_for(&database(sql), Duration::from_secs(60)).unwrap();
    let error = connection.prepare("SELECT * FROM v").unwrap_err();
    assert!(error.to_string().contains("access to view"), "{error}");
}

#[test]
fn triggers_do_nothing() {
    let connection = Connection::open_in_memory().unwrap();
    let sql = "CREATE TABLE t (a); CREATE TABLE stolen (a);
        CREATE TRIGGER s AFTER INSERT ON t BEGIN INSERT INTO stolen VALUES (new.a); END";
    connection.execute_batch(sql).unwrap();
    let n_stolen = || -> i64 {
        connection.execute("INSERT INTO t VALUES (1)", []).unwrap();
        let count = connection.query_row("SELECT count(*) FROM stolen", [], |it| it.get(0));
        count.unwrap()
    };
    assert_eq!(n_stolen(), 1, "the trigger is one");
    distrust(&connection).unwrap();
    assert_eq!(n_stolen(), 1);
}

#[test]
fn a_database_is_only_read_and_within_limits() {
    let bytes = database("CREATE TABLE t (a)");
    let connection = in_memory_for(&bytes, Duration::from_secs(60)).unwrap();
    assert!(connection.execute("INSERT INTO t VALUES (1)", []).is_err());
    for (limit, most) in LIMITS {
        assert_eq!(connection.limit(limit).unwrap(), most);
    }
    let long = connection.query_row("SELECT zeroblob(?1)", [(64 << 20) + 1], |_| Ok(()));
    assert!(long.is_err());
    assert!(connection.execute_batch("ATTACH ':memory:' AS b").is_err());
}

#[test]
fn a_file_is_not_larger_than_any_project() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("large.desirepath");
    let file = File::create(&path).unwrap();
    file.set_len(MAX_FILE_BYTES).unwrap();
    assert_eq!(read_file(&path).unwrap().len() as u64, MAX_FILE_BYTES);
    file.set_len(MAX_FILE_BYTES + 1).unwrap();
    let error = read_project(&path).unwrap_err();
    assert!(matches!(error, DocumentError::TooLarge(_)), "{error:?}");
    assert!(error.to_string().contains("256 MB"), "{error}");
}

#[test]
fn whoever_hears_no_more_is_told_no_more() {
    let mut heard = 0;
    let bytes = include_bytes!("../document/tests/kept/14.desirepath");
    let told = Here.told(&Arc::new(bytes.to_vec()), Wanted::Whole, &mut |_| {
        heard += 1;
        std::ops::ControlFlow::Break(())
    });
    assert!(told.is_ok());
    assert_eq!(heard, 1);
}
