//! Killed while a file of an old form, or a working copy that an old app left, is brought to the form of today.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use document::WorkingCopies;
use journey::command::RenameMap;
use journey::{Command, Project};
use tests::Here;

use super::{ACKNOWLEDGED, FOLDER, killed, last_acknowledged, moment, say};

/// How often where nothing else is said.
const N_KILLS: u32 = 60;

/// The longest a process goes on after it begins to open the file.
const MAX_OPENING: Duration = Duration::from_millis(40);

/// Every so many-th process goes on until it has made an edit.
const KILLED_EDITING_EVERY: u32 = 5;

/// What a process says before it opens the file.
const OPENING: &str = "opening";

/// Not a test: what the process does that is killed. Once the file is open, it counts the map's title up.
#[test]
fn open_until_killed() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else {
        return;
    };
    say(OPENING);
    let opened = copies(&folder).open(&target(&folder), 1).unwrap();
    let (mut copy, mut project) = (opened.copy, opened.project);
    for n_edits in 1.. {
        let change = project.plan(&renamed(&project, n_edits)).unwrap();
        tests::write(&mut copy.document, &change);
        project.apply(&change);
        say(&format!("{ACKNOWLEDGED}{n_edits}"));
    }
}

#[test]
fn a_file_of_an_old_form_is_whole_after_a_kill() {
    let forms = old_forms();
    let first = tests::seed(0) as u32;
    let (mut n_edited, mut n_not_opened) = (0, 0);
    for round in 0..tests::rounds(N_KILLS) {
        let nth = first.wrapping_add(round);
        let form = &forms[nth as usize % forms.len()];
        let folder = tests::room();
        fs::copy(form, target(folder.path())).unwrap();
        let was = copies(folder.path()).open(&target(folder.path()), 0);
        let was = was.unwrap();
        was.copy.close();
        // Every other time its working copy is there, as an app of that form left it; else there is none yet.
        leave(folder.path(), nth.is_multiple_of(2));

        let at = moment(nth, MAX_OPENING);
        // However slow the machine is, some are killed while they edit.
        let begun = match nth.is_multiple_of(KILLED_EDITING_EVERY) {
            true => ACKNOWLEDGED,
            false => OPENING,
        };
        let said = killed("migrating::open_until_killed", folder.path(), begun, at);
        let opened = copies(folder.path()).open(&target(folder.path()), 2);
        let found = opened.unwrap().project;
        let acknowledged = last_acknowledged(&said);
        n_edited += u32::from(acknowledged.is_some());
        n_not_opened += u32::from(acknowledged.is_none());
        let acknowledged = acknowledged.unwrap_or(0);
        let may_be = [acknowledged, acknowledged + 1].map(|it| with_edits(&was.project, it));
        assert!(
            may_be.contains(&found),
            "round {round}, {}: {acknowledged} edits were acknowledged",
            form.display()
        );
        assert_eq!(
            fs::read(target(folder.path())).unwrap(),
            fs::read(form).unwrap(),
            "the file itself is only read"
        );
    }
    assert!(n_edited > 0, "some came to an edit");
    assert!(n_not_opened > 0, "some were killed while they opened");
}

/// The kept files of all forms but that of today.
fn old_forms() -> Vec<PathBuf> {
    let kept = "../crates/document/src/document/tests/kept";
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join(kept);
    let form = |nth: u32| kept.join(format!("{nth}.desirepath"));
    let all = (1..).map(form).take_while(|it| it.is_file());
    let mut all: Vec<PathBuf> = all.collect();
    all.pop().unwrap();
    assert!(!all.is_empty(), "files of old forms are kept");
    all
}

fn target(folder: &Path) -> PathBuf {
    folder.join("shop.desirepath")
}

fn working(folder: &Path) -> PathBuf {
    folder.join("working")
}

fn copies(folder: &Path) -> WorkingCopies {
    WorkingCopies::new(working(folder), Arc::new(Here))
}

/// Leaves the working copy in the form of the file and with what a killed app leaves, or none at all.
fn leave(folder: &Path, is_there: bool) {
    if !is_there {
        return fs::remove_dir_all(working(folder)).unwrap();
    }
    let place = fs::read_dir(working(folder)).unwrap().next();
    let place = place.unwrap().unwrap().path();
    fs::copy(target(folder), place.join("work.db")).unwrap();
    for rest in ["work.db-wal", "work.db-shm"] {
        drop(fs::remove_file(place.join(rest)));
    }
    fs::write(place.join("unpublished"), "").unwrap();
}

fn renamed(project: &Project, n_edits: u64) -> Command {
    Command::RenameMap(RenameMap {
        id: project.maps_in_order()[0].id,
        title: n_edits.to_string(),
    })
}

/// A project after so many edits.
fn with_edits(project: &Project, n_edits: u64) -> Project {
    let mut project = project.clone();
    if n_edits > 0 {
        let change = project.plan(&renamed(&project, n_edits)).unwrap();
        project.apply(&change);
    }
    project
}
