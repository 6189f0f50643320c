//! Killed while events are imported: the figures are those of the former log or of the new one, whole.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use import::{ImportOptions, Roles};
use session::{JobOutcome, Notice, Reply, Request, SavingRequest, Session};

use super::{ACKNOWLEDGED, FOLDER, begin, killed, last_acknowledged, moment, open, say, start};

/// How often where nothing else is said.
const N_KILLS: u32 = 40;

/// The longest a process goes on after its first import.
const MAX_IMPORTING: Duration = Duration::from_millis(250);

/// How many cases the smaller log has, and the larger.
const N_CASES: [u64; 2] = [300, 700];

/// Not a test: what the process does that is killed. It imports one log after the other, in turn.
#[test]
fn import_until_killed() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else {
        return;
    };
    let session = start(&folder);
    open(&session, &folder);
    for nth in first(&session).. {
        import(&session, &folder, nth);
        say(&format!("{ACKNOWLEDGED}{nth}"));
        if nth % 3 == 0 {
            let saved = session.send(Request::Saving(SavingRequest::Save));
            assert!(matches!(saved, Reply::Save { .. }), "{saved:?}");
        }
    }
}

#[test]
fn an_import_that_is_killed_leaves_one_log_or_the_other_whole() {
    let folder = tests::room();
    begin(folder.path());
    for n_cases in N_CASES {
        fs::write(log(folder.path(), n_cases), events(n_cases)).unwrap();
    }
    let whole = [0, 1].map(|nth| {
        let session = start(folder.path());
        open(&session, folder.path());
        import(&session, folder.path(), nth);
        figures(&session).expect("it was just imported")
    });
    assert_ne!(whole[0], whole[1]);
    let first = tests::seed(0) as u32;
    let mut n_imported = 0;
    for round in 0..tests::rounds(N_KILLS) {
        let at = moment(first.wrapping_add(round), MAX_IMPORTING);
        let said = killed(
            "importing::import_until_killed",
            folder.path(),
            ACKNOWLEDGED,
            at,
        );
        let last = last_acknowledged(&said).expect("it is killed after an import");
        n_imported += said.len();
        let session = start(folder.path());
        open(&session, folder.path());
        let found = figures(&session).expect("there are events, and all of them");
        let may_be = [last, last + 1].map(|nth| &whole[which(nth)]);
        assert!(
            may_be.contains(&&found),
            "round {round}: after import {last}: {found}"
        );
    }
    assert!(n_imported as u32 > tests::rounds(N_KILLS), "imports go on");
}

/// Which of the two logs an import is of.
fn which(nth: u64) -> usize {
    usize::from(nth % 2 == 1)
}

/// The number of the first import, so that it is of the other log than the one that is there.
fn first(session: &Session) -> u64 {
    let is_smaller = figures(session).is_none_or(|it| it.contains(&count(N_CASES[0])));
    u64::from(is_smaller)
}

/// How a report says how many cases there are.
fn count(n_cases: u64) -> String {
    format!("\"cases\": {n_cases},")
}

fn log(folder: &Path, n_cases: u64) -> PathBuf {
    folder.join(format!("{n_cases}.csv"))
}

/// Cases of three events each, at times of their own.
fn events(n_cases: u64) -> String {
    let mut csv = String::from("who,what,when\n");
    for case in 0..n_cases {
        let (hour, minute) = (case / 60 % 24, case % 60);
        for (second, what) in ["look", "buy", "ask"].into_iter().enumerate() {
            let when = format!("2026-01-01 {hour:02}:{minute:02}:{second:02}");
            writeln!(csv, "{case},{what},{when}").unwrap();
        }
    }
    csv
}

/// Imports one of the two logs, and waits until it is done.
fn import(session: &Session, folder: &Path, nth: u64) {
    let notices = session.subscribe();
    let request = Request::Import {
        file: session.register(log(folder, N_CASES[which(nth)])),
        map: map(session),
        options: ImportOptions::default(),
        roles: Roles {
            case: "who".into(),
            activity: "what".into(),
            time: "when".into(),
            zone: Some("UTC".into()),
            ..Roles::default()
        },
    };
    let reply = session.send(request);
    assert!(!matches!(reply, Reply::Problem { .. }), "{reply:?}");
    let outcome = notices.iter().find_map(|it| match it {
        Notice::JobEnded { outcome, .. } => Some(outcome),
        _ => None,
    });
    let outcome = outcome.expect("a job ends");
    assert!(!matches!(outcome, JobOutcome::Failed { .. }), "{outcome:?}");
}

fn map(session: &Session) -> journey::MapId {
    match session.send(Request::Hello) {
        Reply::Hello {
            open: Some(open), ..
        } => open.map,
        other => panic!("{other:?}"),
    }
}

/// All figures, but for the name of the log, which is another at each import; none where there are no events.
fn figures(session: &Session) -> Option<String> {
    let request = Request::Report {
        map: map(session),
        unmatched: None,
        only: None,
        all_variants: false,
    };
    match session.send(request) {
        Reply::Report { json } => {
            let lines = json.lines().filter(|it| !it.contains("\"log\": "));
            Some(lines.collect())
        }
        _ => None,
    }
}
