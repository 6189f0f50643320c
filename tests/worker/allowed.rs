//! A worker has no more than it is allowed.
#![cfg(target_os = "linux")]

use std::fs::File;
use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use import::{ImportOptions, Roles};
use tests::program;
use worker::{Allowance, Stop, Worker, WorkerError};

use crate::{fixture, n_workers, workers};

fn roles() -> Roles {
    Roles {
        case: "case".into(),
        activity: "event".into(),
        time: "time".into(),
        ..Roles::default()
    }
}

#[test]
fn a_file_that_takes_too_much_memory_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("many.csv");
    let mut text = "case,event,time,note\n".to_owned();
    for it in 0..400_000 {
        text += &format!(
            "c{it},visit,2026-03-02T09:00:00.000Z,a note that nobody else wrote: {it:060}\n"
        );
    }
    std::fs::write(&path, text).unwrap();
    let read = |memory_bytes| {
        let worker = Worker::new(program()).allowing(Allowance {
            memory_bytes,
            ..Allowance::of_file(0)
        });
        worker.read_log(&path, &ImportOptions::default(), &roles(), &mut |_| {})
    };
    assert!(read(2 << 30).is_ok());
    let error = read(200 << 20).err().unwrap();
    assert!(
        matches!(error, WorkerError::TooMuchMemory { .. }),
        "{error}"
    );
    assert_eq!(n_workers(), 0);
}

#[test]
fn a_file_that_takes_too_long_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("long.xes.gz");
    let mut out = GzEncoder::new(File::create(&path).unwrap(), Compression::fast());
    write!(out, "<log>").unwrap();
    let event = "<event><string key=\"concept:name\" value=\"visit\"/>\
        <date key=\"time:timestamp\" value=\"2026-03-02T09:00:00.000Z\"/></event>";
    let trace = format!(
        "<trace><string key=\"concept:name\" value=\"c\"/>{}</trace>",
        event.repeat(1000)
    );
    for _ in 0..4_000 {
        out.write_all(trace.as_bytes()).unwrap();
    }
    write!(out, "</log>").unwrap();
    out.finish().unwrap();
    let worker = Worker::new(program()).allowing(Allowance {
        cpu_s: 1,
        ..Allowance::of_file(0)
    });
    let roles = Roles {
        case: "case:concept:name".into(),
        activity: "concept:name".into(),
        time: "time:timestamp".into(),
        ..Roles::default()
    };
    let read = worker.read_log(&path, &ImportOptions::default(), &roles, &mut |_| {});
    let error = read.err().unwrap();
    let WorkerError::TookTooLong {
        limit_s: 1,
        percent,
    } = error
    else {
        panic!("{error}")
    };
    assert!(percent < 100);
}

#[test]
fn the_kernel_knows_the_limits() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("long.csv");
    let row = "c1,visit,2026-03-02T09:00:00.000Z\n";
    std::fs::write(
        &path,
        "case,event,time\n".to_owned() + &row.repeat(1_000_000),
    )
    .unwrap();
    let (mut found, stop) = (None, Stop::default());
    let mut look = |_| {
        let all = workers();
        let [of] = all.as_slice() else {
            panic!("one worker reads: {all:?}")
        };
        let said = |name: &str| std::fs::read_to_string(of.join(name)).unwrap_or_default();
        found = Some((said("limits"), said("status"), said("environ")));
        stop.ask();
    };
    let worker = Worker::new(program()).until(stop.clone());
    let read = worker.read_log(&path, &ImportOptions::default(), &roles(), &mut look);
    assert!(matches!(read, Err(WorkerError::Cancelled)));
    let (limits, status, environ) = found.unwrap();
    let n_bytes = std::fs::metadata(&path).unwrap().len();
    let limit = |name: &str| -> Vec<String> {
        let line = limits.lines().find_map(|it| it.strip_prefix(name)).unwrap();
        line.split_whitespace().take(2).map(str::to_owned).collect()
    };
    let memory = Allowance::of_file(n_bytes).memory_bytes.to_string();
    assert_eq!(limit("Max address space"), [memory.clone(), memory]);
    assert_eq!(limit("Max cpu time"), ["120", "125"]);
    assert_eq!(limit("Max file size"), ["0", "0"]);
    assert_eq!(limit("Max open files"), ["16", "16"]);
    assert_eq!(limit("Max core file size"), ["0", "0"]);
    assert!(status.contains("NoNewPrivs:\t1"), "{status}");
    let variables: Vec<&str> = environ.split('\0').filter(|it| !it.is_empty()).collect();
    assert_eq!(variables.len(), 1, "{variables:?}");
}

#[test]
fn the_fixtures_need_little() {
    let worker = Worker::new(program()).allowing(Allowance {
        memory_bytes: 1 << 30,
        cpu_s: 10,
        ..Allowance::of_file(0)
    });
    assert!(crate::read(&worker, &fixture("shop.xes")).is_ok());
}
