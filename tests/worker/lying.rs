//! What a worker says is not believed: programs that lie in its place.
#![cfg(unix)]

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::time::{Duration, Instant};

use language::Language;
use worker::{Allowance, Worker, WorkerError};

use crate::{fixture, n_workers, within};

/// Nobody listens to a liar for longer.
const MOST: Duration = Duration::from_secs(60);

/// What is told of a worker that does this in the language of the shell.
fn told(lines: &str) -> WorkerError {
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("liar");
    std::fs::write(&program, format!("#!/bin/sh\n{lines}\n")).unwrap();
    std::fs::set_permissions(&program, PermissionsExt::from_mode(0o755)).unwrap();
    let silence = Duration::from_millis(700);
    let worker = Worker::new(program).allowing(Allowance {
        silence,
        ..Allowance::of_file(0)
    });
    let error = within(MOST, lines, move || ask(&worker, &fixture("shop.xes")));
    assert_eq!(n_workers(), 0, "{lines}");
    for language in Language::ALL {
        assert!(error.hint(language).is_some(), "{lines}");
        assert!(!error.said(language).is_empty(), "{lines}");
    }
    error
}

fn ask(worker: &Worker, path: &Path) -> WorkerError {
    loop {
        match worker.preview_log(path, &import::ImportOptions::default()) {
            // Another test may have begun a process while the script was being written.
            Err(WorkerError::NotStarted(it))
                if it.kind() == std::io::ErrorKind::ExecutableFileBusy => {}
            other => return other.unwrap_err(),
        }
    }
}

#[test]
fn what_is_no_answer_is_a_reader_that_gave_up() {
    for lines in [
        // Nothing, whatever the end.
        "exit 0",
        "exit 101",
        "kill -SEGV $$",
        // No frames.
        "echo once upon a time",
        "head -c 1000000 /dev/urandom",
        // Frames that claim to be giant.
        r"printf 'a\377\377\377\377'; head -c 10000000 /dev/zero; sleep 9",
        r"printf 'l\377\377\377\377'; cat /dev/zero",
        // An answer that breaks off, is none, or is not what was asked.
        r"printf 'a\012\000\000\000{}'",
        r"printf 'a\002\000\000\000{}'",
        r"printf 'a\002\000\000\000[['",
        r"printf 'f\002\000\000\000{}'",
        // Pieces of a log that nobody asked for, without an end.
        r"while printf 'l\001\000\000\000x'; do :; done",
        // An answer, and an end that says that it is none.
        r"printf 'a\002\000\000\000{}'; exit 1",
    ] {
        let error = told(lines);
        assert!(
            matches!(error, WorkerError::BrokeDown { .. }),
            "{lines}: {error}"
        );
    }
}

#[test]
fn how_a_worker_was_ended_says_why() {
    for lines in ["kill -KILL $$", "kill -ABRT $$"] {
        let error = told(lines);
        assert!(
            matches!(error, WorkerError::TooMuchMemory { .. }),
            "{lines}: {error}"
        );
    }
    let error = told("kill -XCPU $$");
    assert!(matches!(error, WorkerError::TookTooLong { .. }), "{error}");
    assert_eq!(
        error.to_string(),
        "the file takes more than 120 seconds of computing to be read"
    );
}

#[test]
fn a_worker_that_says_nothing_is_given_up() {
    let begun = Instant::now();
    let error = told("exec sleep 60");
    assert!(matches!(error, WorkerError::Silent { .. }), "{error}");
    assert!(begun.elapsed() < Duration::from_secs(30));
}

#[test]
fn a_worker_that_goes_on_after_its_answer_is_ended() {
    let begun = Instant::now();
    let error = told("exec >&-; exec sleep 60");
    assert!(matches!(error, WorkerError::BrokeDown { .. }), "{error}");
    assert!(begun.elapsed() < Duration::from_secs(30));
}
