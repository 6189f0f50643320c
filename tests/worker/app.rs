//! An import whose reader comes to grief leaves the map as it was, and nothing behind.
#![cfg(unix)]

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::time::Duration;

use session::{
    ImportOptions, JobOutcome, Notice, OpenProject, ProblemKind, Reply, Request, Roles, Session,
};

use crate::fixture;

/// What becomes of an import that a program reads, with the project as it is then.
fn imported(folder: &Path, program: &Path) -> (JobOutcome, Vec<session::Entity>) {
    let set_up = session::folders(Some(folder.to_owned()), program.to_owned()).unwrap();
    let session = Session::start(set_up);
    let open = begun(&session);
    let notices = session.subscribe();
    let reply = session.send(Request::Import {
        file: session.register(fixture("shop.csv")),
        map: open.map,
        options: ImportOptions::default(),
        roles: Roles {
            case: "customer_id".into(),
            activity: "event".into(),
            time: "timestamp".into(),
            zone: Some("UTC".into()),
            ..Roles::default()
        },
    });
    assert!(matches!(reply, Reply::Import { .. }), "{reply:?}");
    loop {
        let notice = notices.recv_timeout(Duration::from_secs(60)).unwrap();
        if let Notice::JobEnded { outcome, .. } = notice {
            let reply = session.send(Request::Hello);
            let Reply::Hello {
                open: Some(now), ..
            } = reply
            else {
                panic!("{reply:?}")
            };
            return (outcome, now.entities);
        }
    }
}

fn begun(session: &Session) -> Box<OpenProject> {
    let reply = session.send(Request::NewProject {
        template: "hypothesis".into(),
        title: "A map".into(),
        file: None,
    });
    let Reply::NewProject { open } = reply else {
        panic!("{reply:?}")
    };
    open
}

fn n_logs(folder: &Path) -> usize {
    let files = std::fs::read_dir(folder.join("events"));
    files.map_or(0, Iterator::count)
}

#[test]
fn nothing_of_a_file_stays_that_brought_down_its_reader() {
    let folder = tempfile::tempdir().unwrap();
    let liar = folder.path().join("liar");
    for (lines, said) in [
        ("kill -ABRT $$", "The file needs more than 2 GiB of memory"),
        ("kill -XCPU $$", "The file takes more than 120 seconds"),
        ("exit 101", "The file cannot be read: the reader gave up"),
        (
            "head -c 9999 /dev/urandom",
            "The file cannot be read: the reader gave up",
        ),
    ] {
        std::fs::write(&liar, format!("#!/bin/sh\n{lines}\n")).unwrap();
        std::fs::set_permissions(&liar, PermissionsExt::from_mode(0o755)).unwrap();
        let (outcome, entities) = imported(folder.path(), &liar);
        let JobOutcome::Failed { problem } = outcome else {
            panic!("{lines}: {outcome:?}")
        };
        assert_eq!(problem.kind, ProblemKind::Failure);
        assert!(problem.message.starts_with(said), "{problem:?}");
        assert!(problem.hint.is_some());
        let has_log = entities
            .iter()
            .any(|it| matches!(it, session::Entity::Log(_)));
        assert!(!has_log, "{lines}");
        assert_eq!(n_logs(folder.path()), 0, "{lines}");
    }
}

#[test]
fn a_file_that_is_read_is_on_the_map() {
    let folder = tempfile::tempdir().unwrap();
    let (outcome, entities) = imported(folder.path(), &tests::program());
    assert!(
        matches!(outcome, JobOutcome::Imported { .. }),
        "{outcome:?}"
    );
    assert!(
        entities
            .iter()
            .any(|it| matches!(it, session::Entity::Log(_)))
    );
    assert_eq!(n_logs(folder.path()), 1);
}
