//! Files that take long to be opened: the map that is open goes on, and whoever waits can stop it.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::thread;

use session::{Notice, Opening, Problem, ProblemKind, Reply, Request, SavingRequest, Session};

use crate::{Desk, add_step, start, steps};

/// A program in place of the reader of strangers' files that never says a word.
fn endless(folder: &Path) -> std::path::PathBuf {
    let program = folder.join("endless");
    fs::write(&program, "#!/bin/sh\nexec sleep 600\n").unwrap();
    fs::set_permissions(&program, Permissions::from_mode(0o755)).unwrap();
    program
}

/// A desk with a map, and somebody else's file, which nobody ever reads to its end.
fn beside_an_endless_file() -> (Desk, Box<session::OpenProject>, session::FileHandle) {
    let folder = tempfile::tempdir().unwrap();
    let folders = session::folders(Some(folder.path().to_owned()), endless(folder.path()));
    let session = Session::start(folders.unwrap());
    let notices = session.subscribe();
    let desk = Desk {
        folder,
        session,
        notices,
    };
    let open = desk.new_project("blank");
    let theirs = desk.folder.path().join("theirs.desirepath");
    fs::copy(Path::new(&open.location).join(&open.file_name), &theirs).unwrap();
    let file = desk.session.register(theirs);
    (desk, open, file)
}

/// The job of which the desk hears next that something is read.
fn reading(desk: &Desk) -> u32 {
    desk.hear(|it| match it {
        Notice::JobProgress { job, doing, .. } => {
            assert_eq!(doing, "Reading theirs.desirepath");
            Some(job)
        }
        _ => None,
    })
}

fn stopped(reply: Reply) -> Problem {
    match reply {
        Reply::Problem { problem } if problem.kind == ProblemKind::Stopped => problem,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_map_is_edited_while_a_file_is_read_which_can_be_stopped() {
    type Ask = fn(session::FileHandle) -> Request;
    let asks: [Ask; 8] = [
        |file| Request::OpenProject { file, how: None },
        |copy| {
            let (copy, other) = (Some(copy), Vec::new());
            Request::Saving(SavingRequest::LookAtCopy { copy, other })
        },
        |copy| {
            let (copy, state, other) = (Some(copy), String::new(), Vec::new());
            Request::Saving(SavingRequest::BringIn { copy, state, other })
        },
        |file| Request::Saving(SavingRequest::CompareFile { file }),
        |state| Request::Saving(SavingRequest::LookAtState { state }),
        |damaged| {
            let into = None;
            Request::Saving(SavingRequest::Rescue { damaged, into })
        },
        |state| Request::Saving(SavingRequest::Recover { state }),
        |form| {
            let (title, file) = (String::new(), None);
            Request::NewFromMapForm { form, title, file }
        },
    ];
    let (desk, open, theirs) = beside_an_endless_file();
    let files = || fs::read_dir(&open.location).unwrap().count();
    let before = files();
    for (n, ask) in asks.into_iter().enumerate() {
        let (session, request) = (desk.session.clone(), ask(theirs.clone()));
        let waiting = thread::spawn(move || session.send(request));
        let job = reading(&desk);
        // Nothing of it is waited for.
        let (_, add) = add_step(&open, &format!("Meanwhile {n}"));
        desk.edit(add);
        assert!(!waiting.is_finished());
        desk.ask(Request::CancelJob { job });
        stopped(waiting.join().unwrap());
        let ended = desk.hear(|it| match it {
            Notice::JobEnded { job, .. } => Some(job),
            _ => None,
        });
        assert_eq!(ended, job);
        let shown = desk.hello().unwrap();
        assert_eq!(shown.file_name, open.file_name);
        assert_eq!(steps(&shown).len(), steps(&open).len() + n + 1);
        assert_eq!(files(), before, "nothing is left of what was stopped");
    }
}

#[test]
fn quitting_while_a_file_is_read_is_not_held_against_it() {
    let (desk, _, theirs) = beside_an_endless_file();
    let file = Request::OpenProject {
        file: theirs.clone(),
        how: Some(Opening::AsUsual),
    };
    let session = desk.session.clone();
    let waiting = thread::spawn(move || session.send(file));
    reading(&desk);
    let Desk {
        folder, session, ..
    } = desk;
    session.end();
    // Whoever still waits hears that there is nothing to come.
    assert!(matches!(waiting.join().unwrap(), Reply::Problem { .. }));
    drop(session);
    let session = start(folder.path());
    let file = session.register(folder.path().join("theirs.desirepath"));
    let how = Some(Opening::AsUsual);
    let reply = session.send(Request::OpenProject { file, how });
    assert!(matches!(reply, Reply::OpenProject { .. }), "{reply:?}");
}

#[test]
fn what_was_asked_for_last_is_what_is_open() {
    let (desk, open, theirs) = beside_an_endless_file();
    let other = desk.new_project("blank");
    let ask = |file: session::FileHandle| {
        let session = desk.session.clone();
        thread::spawn(move || session.send(Request::OpenProject { file, how: None }))
    };
    let first = ask(theirs.clone());
    reading(&desk);
    // Whoever clicks twice wants it once.
    stopped(ask(theirs).join().unwrap());
    assert!(!first.is_finished());
    // What is known is opened at once, and the other no more.
    let known = Path::new(&open.location).join(&open.file_name);
    let reply = ask(desk.session.register(known)).join().unwrap();
    let Reply::OpenProject { open: shown } = reply else {
        panic!("{reply:?}")
    };
    assert_eq!(shown.file_name, open.file_name);
    stopped(first.join().unwrap());
    let shown = desk.hello().unwrap();
    assert_eq!(shown.file_name, open.file_name);
    assert_ne!(shown.file_name, other.file_name);
}
