//! What is kept comes back, or is said to be damaged.

#![allow(
    clippy::unwrap_used,
    reason = "a test may panic, also outside its own function"
)]

use std::fs;

use event_store::{EventStore, EventStoreError, PackedLog};
use events::{EventLog, EventLogBuilder};
use proptest::prelude::{Strategy, any, prop_assert_eq, proptest};
use rusqlite::Connection;
use tempfile::TempDir;

fn store() -> (TempDir, EventStore) {
    let folder = tempfile::tempdir().unwrap();
    let store = EventStore::open(folder.path()).unwrap();
    (folder, store)
}

fn small_log() -> EventLog {
    let mut builder = EventLogBuilder::new(&["channel", ""]);
    for it in 0..1_000_i64 {
        let case = format!("case {}", it % 300);
        builder.push(&case, "visit", it * 1_000_000, Some(it), &["web", ""]);
    }
    builder.finish()
}

/// Cases, activities, times, starts and attributes of any kind.
fn any_log() -> impl Strategy<Value = EventLog> {
    let row = (
        0..40_u8,
        "\\PC{0,3}",
        any::<i64>(),
        proptest::option::of(any::<i64>()),
        proptest::collection::vec("[a-c]{0,2}", 3),
    );
    proptest::collection::vec(row, 0..300).prop_map(|rows| {
        let mut builder = EventLogBuilder::new(&["x", "y", "x"]);
        for (case, activity, time_us, start_us, attributes) in rows {
            builder.push(&case.to_string(), &activity, time_us, start_us, &attributes);
        }
        builder.finish()
    })
}

proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(48))]
    #[test]
    fn what_was_put_is_what_comes_back(log in any_log()) {
        let (_folder, store) = store();
        store.put("log", &PackedLog::of(&log).unwrap()).unwrap();
        prop_assert_eq!(store.read("log").unwrap(), log);
    }
}

#[test]
fn codes_of_every_width_come_back() {
    for n_values in [1, 254, 255, 256, 65_534, 65_536, 70_000] {
        let mut builder = EventLogBuilder::new(&["value"]);
        for it in 0..n_values {
            builder.push("case", "visit", it, None, &[it.to_string()]);
        }
        let log = builder.finish();
        let (_folder, store) = store();
        store.put("log", &PackedLog::of(&log).unwrap()).unwrap();
        assert_eq!(store.read("log").unwrap(), log, "{n_values} values");
    }
}

#[test]
fn an_attribute_of_whole_cases_costs_next_to_nothing() {
    let size = |of_case: bool| {
        let mut builder = EventLogBuilder::new(&["segment"]);
        for it in 0..200_000_u32 {
            let case = it / 20;
            let number = if of_case { case } else { it };
            let mixed = number.wrapping_mul(number).wrapping_mul(2_654_435_761) >> 24;
            let value = format!("segment {mixed}");
            builder.push(&case.to_string(), "visit", i64::from(it), None, &[value]);
        }
        let log = builder.finish();
        let (folder, store) = store();
        store.put("log", &PackedLog::of(&log).unwrap()).unwrap();
        assert_eq!(store.read("log").unwrap(), log);
        fs::metadata(folder.path().join("log.events"))
            .unwrap()
            .len()
    };
    let (of_cases, of_events) = (size(true), size(false));
    assert!(of_cases + 150_000 < of_events, "{of_cases} and {of_events}");
}

#[test]
fn a_log_longer_than_a_chunk_comes_back() {
    let mut builder = EventLogBuilder::new::<&str>(&[]);
    for it in 0..1_000_001_i64 {
        builder.push::<&str>(
            if it % 2 == 0 { "even" } else { "odd" },
            "visit",
            it,
            None,
            &[],
        );
    }
    let log = builder.finish();
    let (_folder, store) = store();
    store.put("log", &PackedLog::of(&log).unwrap()).unwrap();
    assert!(store.read("log").unwrap() == log);
}

#[test]
fn a_log_is_replaced_removed_and_missed() {
    let (folder, store) = store();
    store
        .put("a-1", &PackedLog::of(&small_log()).unwrap())
        .unwrap();
    store
        .put(
            "a-1",
            &PackedLog::of(&EventLogBuilder::new::<&str>(&[]).finish()).unwrap(),
        )
        .unwrap();
    assert_eq!(store.read("a-1").unwrap().n_events(), 0);
    assert!(store.contains("a-1"));
    assert_eq!(
        fs::read_dir(folder.path()).unwrap().count(),
        1,
        "nothing is left behind"
    );
    store.remove("a-1").unwrap();
    store.remove("a-1").unwrap();
    assert!(!store.contains("a-1"));
    let missing = store.read("a-1").unwrap_err();
    assert!(
        matches!(missing, EventStoreError::Missing { .. }),
        "{missing}"
    );
    let bad = store
        .put("../a", &PackedLog::of(&small_log()).unwrap())
        .unwrap_err();
    assert!(matches!(bad, EventStoreError::BadId { .. }), "{bad}");
}

#[test]
fn a_log_that_cannot_be_kept_leaves_nothing_behind() {
    let (folder, store) = store();
    store
        .put("former", &PackedLog::of(&small_log()).unwrap())
        .unwrap();
    // Something that cannot be replaced stands in the way.
    fs::create_dir(folder.path().join("new.events")).unwrap();
    let error = store
        .put("new", &PackedLog::of(&small_log()).unwrap())
        .unwrap_err();
    assert!(matches!(error, EventStoreError::Io(_)), "{error:?}");
    let mut names: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|it| it.unwrap().file_name())
        .collect();
    names.sort();
    assert_eq!(names, ["former.events", "new.events"]);
    assert_eq!(store.read("former").unwrap(), small_log());
}

#[test]
fn damage_is_reported_never_read() {
    #[track_caller]
    fn check(spoil: impl Fn(&std::path::Path), is_expected: impl Fn(&EventStoreError) -> bool) {
        let (folder, store) = store();
        store
            .put("log", &PackedLog::of(&small_log()).unwrap())
            .unwrap();
        spoil(&folder.path().join("log.events"));
        let error = store.read("log").unwrap_err();
        assert!(is_expected(&error), "{error:?}");
        assert!(!error.hint(language::Language::En).is_empty());
    }
    let damaged = |it: &EventStoreError| matches!(it, EventStoreError::Damaged { .. });
    let run = |path: &std::path::Path, sql: &str| {
        Connection::open(path).unwrap().execute_batch(sql).unwrap();
    };
    check(
        |it| fs::write(it, "not a database at all, but long enough to be one").unwrap(),
        damaged,
    );
    check(
        |it| {
            let bytes = fs::read(it).unwrap();
            fs::write(it, &bytes[..bytes.len() / 2]).unwrap();
        },
        damaged,
    );
    for sql in [
        "UPDATE part SET packed = zeroblob(20) WHERE kind = 'time'",
        "DELETE FROM part WHERE kind = 'cases'",
        "DELETE FROM part WHERE kind = 'start'; PRAGMA application_id = 7",
        "UPDATE part SET n_values = 7 WHERE kind = 'activity'",
        "UPDATE part SET chunk = 1 WHERE kind = 'lengths'",
        "UPDATE part SET n_bytes = 1 << 60 WHERE kind = 'activity'",
    ] {
        check(|it| run(it, sql), damaged);
    }
    check(
        |it| run(it, "PRAGMA user_version = 1"),
        |it| matches!(it, EventStoreError::TooOld { found: 1 }),
    );
    check(
        |it| run(it, "PRAGMA user_version = 99"),
        |it| matches!(it, EventStoreError::TooNew { found: 99 }),
    );
}

#[test]
fn a_piece_that_claims_to_be_giant_is_refused_before_memory_is_taken() {
    let packed = PackedLog::of(&small_log()).unwrap();
    for n_bytes in [2_u64 << 30, 1 << 40, 1 << 62, u64::MAX] {
        let mut claimed = PackedLog::default();
        for mut piece in packed.pieces() {
            // Names of attributes begin with a mark of their own; the size of what is packed stands behind two numbers.
            if piece[0] != 0xFF {
                piece[17..25].copy_from_slice(&n_bytes.to_le_bytes());
            }
            claimed.take(&piece).unwrap();
        }
        assert!(claimed.unpacked().is_err());
    }
}

#[test]
fn what_is_no_piece_is_refused() {
    let mut log = PackedLog::default();
    for piece in [&[][..], &[9], &[200, 1, 2], &[0, 0, 0], &[0xFF, 0xC3]] {
        assert!(log.take(piece).is_err(), "{piece:?}");
    }
    assert!(log.unpacked().is_err(), "nothing is no log");
}
