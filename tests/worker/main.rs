//! Other people's files are read in a process of their own: it says the same as the reader itself, has no more than
//! it is allowed, and whatever becomes of it is a sentence.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod allowed;
mod app;
mod lying;
mod projects;

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use import::{ForeignFile, ImportOptions, Progress, Roles};
use tests::program;
use worker::{ReadLog, Stop, Worker, WorkerError};

/// A file of the fixtures.
pub(crate) fn fixture(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/import");
    folder.join(name)
}

/// Reads a log of which nobody says what is what, in a process of its own.
pub(crate) fn read(worker: &Worker, path: &Path) -> Result<ReadLog, WorkerError> {
    let options = ImportOptions::default();
    let roles = worker.preview_log(path, &options)?.guessed_roles()?;
    worker.read_log(path, &options, &roles, &mut |_| {})
}

#[test]
fn another_process_says_the_same() {
    let worker = Worker::new(program());
    let options = ImportOptions {
        now_us: Some(1_772_618_400_000_000),
        ..ImportOptions::default()
    };
    let mut n_read = 0;
    let mut files: Vec<PathBuf> = std::fs::read_dir(fixture("."))
        .unwrap()
        .map(|it| it.unwrap().path())
        .filter(|it| it.is_file())
        .collect();
    files.sort();
    for path in files {
        let file = ForeignFile::open(&path).unwrap();
        let (here, there) = (
            import::preview(&file, &options),
            worker.preview_log(&path, &options),
        );
        let preview = match (here, there) {
            (Ok(here), Ok(there)) => {
                assert_eq!(here, there, "{}", path.display());
                here
            }
            (here, there) => {
                let (here, there) = (here.unwrap_err(), there.unwrap_err());
                for language in language::Language::ALL {
                    assert_eq!(here.said(language), there.said(language));
                    assert_eq!(here.hint(language), there.hint(language));
                }
                continue;
            }
        };
        let Ok(roles) = preview.guessed_roles() else {
            continue;
        };
        let go_on = &mut |_| ControlFlow::Continue(());
        let here = import::read(&file, &options, &roles, go_on);
        let there = worker.read_log(&path, &options, &roles, &mut |_| {});
        match (here, there) {
            (Ok((log, report)), Ok(there)) => {
                assert_eq!(log, there.log, "{}", path.display());
                assert_eq!(log, there.packed.unpacked().unwrap());
                assert_eq!(report, there.report, "{}", path.display());
                n_read += 1;
            }
            (here, there) => {
                let there = there.err().map(|it| it.to_string());
                assert_eq!(here.err().map(|it| it.to_string()), there);
            }
        }
    }
    assert!(n_read > 3, "{n_read}");
}

#[test]
fn how_far_it_is_is_told_and_it_can_be_stopped() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("long.csv");
    let row = "c1,visit,2026-03-02T09:00:00.000Z\n";
    std::fs::write(
        &path,
        "case,event,time\n".to_owned() + &row.repeat(2_000_000),
    )
    .unwrap();
    let stop = Stop::default();
    let worker = Worker::new(program()).until(stop.clone());
    let roles = Roles {
        case: "case".into(),
        activity: "event".into(),
        time: "time".into(),
        ..Roles::default()
    };
    let mut heard: Vec<Progress> = Vec::new();
    let mut tell = |it: Progress| {
        heard.push(it);
        if it.n_bytes_read > 0 {
            stop.ask();
        }
    };
    let read = worker.read_log(&path, &ImportOptions::default(), &roles, &mut tell);
    assert!(matches!(read, Err(WorkerError::Cancelled)));
    let last = heard.last().unwrap();
    assert!(last.n_bytes_read < last.n_bytes, "{heard:?}");
    assert!(n_workers() == 0, "nothing of it is left");
}

#[test]
fn what_is_no_file_is_not_opened() {
    let folder = tempfile::tempdir().unwrap();
    let worker = Worker::new(program());
    let error = read(&worker, folder.path()).err().unwrap();
    assert_eq!(
        error.to_string(),
        "this is a folder or a device, not a file"
    );
    let error = read(&worker, &folder.path().join("gone.csv"))
        .err()
        .unwrap();
    assert!(error.to_string().starts_with("the file could not be read"));
    assert!(read(&worker, Path::new("/dev/zero")).is_err());
}

#[test]
fn a_program_that_is_not_there_is_told() {
    let worker = Worker::new(PathBuf::from("/nowhere/desirepath"));
    let error = read(&worker, &fixture("shop.xes")).err().unwrap();
    assert!(matches!(error, WorkerError::NotStarted(_)), "{error}");
}

/// What is done within this time: a test of what would never end fails with these words instead.
pub(crate) fn within<T: Send + 'static>(
    limit: Duration,
    about: &str,
    done: impl FnOnce() -> T + Send + 'static,
) -> T {
    let (to_here, from_there) = channel();
    let there = std::thread::spawn(move || drop(to_here.send(done())));
    match from_there.recv_timeout(limit) {
        Ok(done) => done,
        Err(RecvTimeoutError::Timeout) => panic!("after {limit:?} it still goes on: {about}"),
        Err(RecvTimeoutError::Disconnected) => {
            std::panic::resume_unwind(there.join().expect_err("it said nothing"))
        }
    }
}

/// How many workers of this process there are, where the system tells.
pub(crate) fn n_workers() -> usize {
    workers().len()
}

/// The workers of this process, where the system tells.
pub(crate) fn workers() -> Vec<PathBuf> {
    let Ok(all) = std::fs::read_dir("/proc") else {
        return Vec::new();
    };
    let me = format!("PPid:\t{}\n", std::process::id());
    let is_mine = |it: &PathBuf| {
        let status = std::fs::read_to_string(it.join("status")).unwrap_or_default();
        let line = std::fs::read_to_string(it.join("cmdline")).unwrap_or_default();
        status.contains(&me) && line.contains(worker::ARGUMENT)
    };
    let all = all.filter_map(|it| it.ok().map(|it| it.path()));
    all.filter(is_mine).collect()
}
