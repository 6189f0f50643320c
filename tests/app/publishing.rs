//! An edit is safe at once and in the file a moment later; what others made of the file is never written over.

use std::path::{Path, PathBuf};

use journey::Command;
use journey::command::RenameMap;
use session::{
    KeptFile, KeptFileState, Notice, OpenProject, Reply, Request, Saved, SavingRequest, Session,
    Side,
};

use crate::{Desk, add_step, start};

/// Where a project's file is.
pub(crate) fn file(open: &OpenProject) -> PathBuf {
    Path::new(&open.location).join(&open.file_name)
}

fn rename(open: &OpenProject, title: &str) -> Request {
    let command = Command::RenameMap(RenameMap {
        id: open.map,
        title: title.into(),
    });
    Request::Edit {
        command,
        gesture: None,
    }
}

fn title_in(path: &Path) -> String {
    let project = tests::read_project(path).unwrap();
    project.maps_in_order()[0].title.clone()
}

pub(crate) fn opened(session: &Session, path: &Path) -> Box<OpenProject> {
    let file = session.register(path.to_owned());
    match session.send(Request::OpenProject { file, how: None }) {
        Reply::OpenProject { open } => open,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_file_follows_by_itself() {
    let desk = Desk::new();
    let open = desk.new_project("blank");
    assert_eq!(open.saved, Saved::InFile);
    let before = title_in(&file(&open));
    desk.ask(rename(&open, "Tea"));
    let said = || {
        desk.hear(|it| match it {
            Notice::SavedChanged { saved } => Some(saved),
            _ => None,
        })
    };
    assert_eq!(said(), Saved::InFile, "as it was opened");
    assert_eq!(said(), Saved::Soon);
    assert_eq!(title_in(&file(&open)), before);
    assert_eq!(said(), Saved::InFile, "nobody asked for it");
    assert_eq!(title_in(&file(&open)), "Tea");
}

#[test]
fn what_is_closed_is_in_its_file() {
    let desk = Desk::new();
    let open = desk.new_project("blank");
    desk.ask(rename(&open, "Tea"));
    desk.ask(Request::CloseProject);
    assert_eq!(title_in(&file(&open)), "Tea");
    let open = opened(&desk.session, &file(&open));
    desk.ask(rename(&open, "Coffee"));
    // The last front goes.
    let Desk {
        session, folder, ..
    } = desk;
    drop(session);
    assert_eq!(title_in(&file(&open)), "Coffee");
    drop(folder);
}

/// Two computers with the same file, both with edits; the file has those of the other.
fn parted() -> (Desk, Box<OpenProject>, tempfile::TempDir) {
    let desk = Desk::new();
    let open = desk.new_project("blank");
    let elsewhere = tempfile::tempdir().unwrap();
    let other = start(elsewhere.path());
    let theirs = opened(&other, &file(&open));
    let Reply::Edit { .. } = other.send(rename(&theirs, "Theirs")) else {
        panic!("they edit")
    };
    drop(other);
    desk.ask(rename(&open, "Mine"));
    let Reply::Save { saved } = desk.ask(Request::Saving(SavingRequest::Save)) else {
        panic!("it is tried")
    };
    let Saved::ChangedElsewhere { problem } = saved else {
        panic!("{saved:?}")
    };
    assert!(
        problem.message.starts_with("Somebody else"),
        "{}",
        problem.message
    );
    assert_eq!(title_in(&file(&open)), "Theirs");
    (desk, open, elsewhere)
}

#[test]
fn what_others_made_of_the_file_waits_for_a_decision() {
    let (desk, open, _elsewhere) = parted();
    desk.ask(rename(&open, "Mine still"));
    desk.ask(Request::CloseProject);
    assert_eq!(title_in(&file(&open)), "Theirs");
    let again = opened(&desk.session, &file(&open));
    assert!(matches!(again.saved, Saved::ChangedElsewhere { .. }));
    assert_eq!(
        again.undo.as_deref(),
        Some("rename map"),
        "my edits are here"
    );
}

#[test]
fn whichever_is_chosen_the_other_is_kept() {
    for (keep, kept, other, named) in [
        (Side::Mine, "Mine", "Theirs", "(changed elsewhere)"),
        (Side::Theirs, "Theirs", "Mine", "(my edits)"),
    ] {
        let (desk, open, _elsewhere) = parted();
        let Reply::Decide { copy, open: now } =
            desk.ask(Request::Saving(SavingRequest::Decide { keep }))
        else {
            panic!("it is decided")
        };
        assert_eq!(now.saved, Saved::InFile);
        assert_eq!(title_in(&file(&open)), kept);
        assert_eq!(title_in(&file(&open).with_file_name(&copy)), other);
        assert!(copy.contains(named), "{copy}");
        desk.ask(rename(&now, "Goes on"));
        desk.ask(Request::Saving(SavingRequest::Save));
        assert_eq!(title_in(&file(&open)), "Goes on");
    }
}

#[test]
fn what_had_not_come_to_the_file_comes_there_at_the_next_start() {
    let desk = Desk::new();
    let open = desk.new_project("blank");
    desk.ask(Request::CloseProject);
    let working = document::WorkingCopies::new(
        desk.folder.path().join("working"),
        std::sync::Arc::new(tests::Here),
    );
    let mut left = working.open(&file(&open), 0).unwrap();
    let change = left.project.plan(&Command::RenameMap(RenameMap {
        id: open.map,
        title: "Before the power failed".into(),
    }));
    left.copy
        .document
        .write(&document::Written {
            change: &change.unwrap(),
            label: "rename map",
            gesture: None,
            kind: document::Kind::Do,
            at_ms: 0,
            actor: "local",
        })
        .unwrap();
    drop(left);
    desk.hello();
    assert_eq!(title_in(&file(&open)), "Before the power failed");
}

/// The states of the only file of which any are kept, the latest first.
fn kept(desk: &Desk) -> KeptFile {
    let Reply::KeptFiles { mut files } = desk.ask(saving(SavingRequest::KeptFiles)) else {
        panic!("they are listed")
    };
    assert_eq!(files.len(), 1);
    files.remove(0)
}

fn saving(request: SavingRequest) -> Request {
    Request::Saving(request)
}

#[test]
fn an_earlier_state_is_looked_at_and_opened_as_a_file_of_its_own() {
    let desk = Desk::new();
    let open = desk.new_project("retail");
    for title in ["Tea", "Coffee"] {
        desk.ask(rename(&open, title));
        desk.ask(saving(SavingRequest::Save));
    }
    let (_, step) = add_step(&open, "I taste");
    desk.edit(step);
    desk.ask(saving(SavingRequest::Save));
    let file_kept = kept(&desk);
    assert!(file_kept.is_there && file_kept.name == open.file_name);
    let look = |state: &KeptFileState| {
        let state = state.state.clone();
        match desk.ask(saving(SavingRequest::LookAtState { state })) {
            Reply::LookAtState { state } => state,
            other => panic!("{other:?}"),
        }
    };
    let latest = look(&file_kept.states[0]);
    assert_eq!(
        (latest.n_added, latest.n_removed, latest.n_changed),
        (0, 0, 0)
    );
    let tea = file_kept
        .states
        .iter()
        .find(|it| look(it).maps == ["Tea"])
        .unwrap();
    let told = look(tea);
    assert_eq!(told.n_steps + 1, latest.n_steps);
    assert!(
        told.n_added > 0 && told.n_changed > 0,
        "a step and its ways; the title"
    );
    assert!(!told.picture.groups.is_empty());

    // The file itself is lost.
    desk.ask(Request::CloseProject);
    std::fs::remove_file(file(&open)).unwrap();
    assert!(!kept(&desk).is_there);
    let state = tea.state.clone();
    let Reply::Recover { open: copy } = desk.ask(saving(SavingRequest::Recover { state })) else {
        panic!("it is opened")
    };
    assert!(
        copy.file_name.contains("(earlier state)"),
        "{}",
        copy.file_name
    );
    assert_eq!(title_in(&file(&copy)), "Tea");
}
