//! Hostile files given to whoever wants events.

use std::io::Write;

use import::{Century, DateOrder, ImportOptions, Roles, SpreadsheetDays};
use tests::program;
use worker::{Allowance, Worker, WorkerError};

use crate::cases::{Case, Outcome, hold};
use crate::memory::Grown;
use crate::{clocks, columns, markup, pictures, tables};

/// Memory of the app that files may take, in bytes: answers pass through it, files do not.
const MOST_GROWN: u64 = 100 << 20;

fn told<T>(result: Result<T, WorkerError>) -> Result<T, Outcome> {
    result.map_err(|error| match error {
        WorkerError::NotOpened(_) | WorkerError::Unreadable(_) => {
            Outcome::Refused(error.to_string())
        }
        WorkerError::TooMuchMemory { .. } | WorkerError::BrokeDown { .. } => {
            Outcome::Stumbled(error.to_string())
        }
        WorkerError::NotStarted(_)
        | WorkerError::Cancelled
        | WorkerError::TookTooLong { .. }
        | WorkerError::Silent { .. }
        | WorkerError::Endless { .. } => panic!("{error}"),
    })
}

/// Looks at a file, answers what it leaves open, and reads it.
fn import(case: &Case) -> Result<u64, Outcome> {
    let mut file = tempfile::Builder::new()
        .suffix(case.name)
        .tempfile()
        .unwrap();
    file.write_all(&case.bytes).unwrap();
    let worker = Worker::new(program()).allowing(Allowance {
        // A tenth of what every file may use is more than any of these needs.
        memory_bytes: 1 << 30,
        cpu_s: 30,
        ..Allowance::of_file(0)
    });
    let options = ImportOptions::default();
    let mut preview = told(worker.preview_log(file.path(), &options))?;
    // Whoever is asked answers; which is which is known of all that can be read.
    preview.questions.clear();
    let roles = preview.guessed_roles();
    let roles = roles.map_err(|it| Outcome::Refused(it.to_string()))?;
    let roles = Roles {
        zone: Some("Europe/Amsterdam".into()),
        date_order: Some(DateOrder::DayFirst),
        century: Some(Century::TwentyFirst),
        spreadsheet_days: Some(SpreadsheetDays::Since1900),
        ..roles
    };
    let read = told(worker.read_log(file.path(), &options, &roles, &mut |_| {}))?;
    Ok(read.report.n_events)
}

fn hold_logs(n_at_least: usize, cases: &[Case]) {
    let grown = Grown::begin();
    hold(n_at_least, cases, |case| match import(case) {
        Ok(n_events) => Outcome::Read(n_events),
        Err(outcome) => outcome,
    });
    grown.hold(MOST_GROWN);
}

#[test]
fn hostile_tables() {
    hold_logs(300, &tables::cases());
}

#[test]
fn hostile_times() {
    hold_logs(150, &clocks::cases());
}

#[test]
fn hostile_markup() {
    hold_logs(150, &markup::cases());
}

#[test]
fn hostile_columns() {
    hold_logs(120, &columns::cases());
}

#[test]
fn pictures_are_no_logs() {
    hold_logs(10, &pictures::no_logs());
}
