//! A disk that is full, a folder that may not be written. Where it is the disk of the file, editing goes on in
//! the working copy and the app says so; where it is that of the working copy, the edit is refused with a next
//! step. Nothing is lost, and once the cause is gone all is in the file.
//!
//! Each runs in a process of its own that Linux gives a small disk, or no right to write everywhere. Where
//! the system does not allow that, the test says so.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::wildcard_enum_match_arm,
    reason = "a test may stop at the first surprise, and says where it cannot be carried out"
)]

use std::fs::{self, File, Permissions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use journey::command::{RenameMap, SetLens};
use journey::{Command as Intention, Entity, Lens};
use session::{
    Config, ImportOptions, JobOutcome, Notice, OpenProject, PickPurpose, Picker, Problem,
    ProblemKind, Reply, Request, Roles, Saved, SavingRequest, Session,
};

/// Tells a process that it has its world, and where in it to work.
const FOLDER: &str = "DESIRE_PATH_TEST_UNWRITABLE_FOLDER";

/// Mounts a small disk in the folder and goes on there with the rest of the arguments.
const SMALL_DISK: &str = r#"mount -t tmpfs -o size=2m none "$0" && exec "$@""#;

/// The same with room for a working copy, what is written ahead of it, and one state of its file.
const DISK_FOR_WORK: &str = r#"mount -t tmpfs -o size=6m none "$0" && exec "$@""#;

/// What is said where there is no room.
const NO_ROOM: (&str, &str) = (
    "There is no room left on the disk",
    "Free some room and try it again; nothing else is lost.",
);

/// What SQLite and the system round to.
const PAGE_BYTES: usize = 4096;

/// Nobody is asked for a file here.
struct Nobody;

impl Picker for Nobody {
    fn pick(&self, _purpose: &PickPurpose, _language: language::Language) -> Option<PathBuf> {
        None
    }
}

/// A session with a map at work.
struct Desk {
    session: Session,
    project: PathBuf,
    outside: tempfile::TempDir,
}

impl Desk {
    /// A map in this folder, opened anew and edited once.
    fn new(folder: &Path) -> Self {
        let outside = tempfile::tempdir().unwrap();
        let data = outside.path().join("data");
        Self::with(data, folder.to_owned(), outside)
    }

    /// The same, with what the app keeps for itself in this folder and the map elsewhere.
    fn with_data_in(folder: &Path) -> Self {
        let outside = tempfile::tempdir().unwrap();
        let library = outside.path().join("library");
        Self::with(folder.to_owned(), library, outside)
    }

    fn with(data_folder: PathBuf, library_folder: PathBuf, outside: tempfile::TempDir) -> Self {
        let session = Session::start(Config {
            data_folder,
            library_folder,
            program: tests::program(),
            safe: false,
            picker: Box::new(Nobody),
        });
        let request = Request::NewProject {
            template: "blank".into(),
            title: "A shop".into(),
            file: None,
        };
        let Reply::NewProject { open } = session.send(request) else {
            panic!("there is room for a map")
        };
        let desk = Self {
            project: PathBuf::from(open.location).join(open.file_name),
            session,
            outside,
        };
        desk.rename("An edited shop").unwrap();
        desk
    }

    fn send(&self, request: Request) -> Result<Reply, Problem> {
        match self.session.send(request) {
            Reply::Problem { problem } => Err(problem),
            reply => Ok(reply),
        }
    }

    fn open(&self) -> Result<Reply, Problem> {
        let file = self.session.register(self.project.clone());
        self.send(Request::OpenProject { file, how: None })
    }

    fn open_anew(&self) {
        self.send(Request::CloseProject).unwrap();
        self.open().unwrap();
    }

    fn rename(&self, title: &str) -> Result<Reply, Problem> {
        let title = title.into();
        let id = self.now().map;
        self.edit(Intention::RenameMap(RenameMap { id, title }))
    }

    /// An edit that takes pages of its own, in the table and in the journal.
    fn describe_at_length(&self) -> Result<Reply, Problem> {
        let long = || "a long text ".repeat(150);
        let lens = Lens {
            persona: long(),
            scenario: long(),
            goal: long(),
            expectation: long(),
            scope: long(),
            ..Lens::default()
        };
        let id = self.now().map;
        self.edit(Intention::SetLens(SetLens { id, lens }))
    }

    /// Imports a log of so many cases, and says how it ended.
    fn import(&self, n_cases: usize) -> JobOutcome {
        let mut csv = String::from("who,what,when\n");
        for case in 0..n_cases {
            let (hour, minute) = (case / 60 % 24, case % 60);
            csv += &format!("{case},look,2026-01-01 {hour:02}:{minute:02}:00\n");
        }
        let file = self.outside.path().join("events.csv");
        fs::write(&file, csv).unwrap();
        let notices = self.session.subscribe();
        let request = Request::Import {
            file: self.session.register(file),
            map: self.now().map,
            options: ImportOptions::default(),
            roles: Roles {
                case: "who".into(),
                activity: "what".into(),
                time: "when".into(),
                start: None,
                date_order: None,
                zone: Some("UTC".into()),
                only: Vec::new(),
                attributes: None,
                ..Roles::default()
            },
        };
        self.send(request).unwrap();
        let ended = notices.iter().find_map(|it| match it {
            Notice::JobEnded { outcome, .. } => Some(outcome),
            _ => None,
        });
        ended.unwrap()
    }

    /// All figures, with the events read anew where they are not in memory.
    fn figures(&self) -> String {
        let request = Request::Report {
            map: self.now().map,
            unmatched: None,
            only: None,
            all_variants: false,
        };
        match self.send(request) {
            Ok(Reply::Report { json }) => json,
            other => panic!("{other:?}"),
        }
    }

    fn edit(&self, command: Intention) -> Result<Reply, Problem> {
        let gesture = None;
        self.send(Request::Edit { command, gesture })
    }

    fn now(&self) -> Box<OpenProject> {
        match self.send(Request::Hello) {
            Ok(Reply::Hello { open, .. }) => open.unwrap(),
            other => panic!("{other:?}"),
        }
    }

    fn in_the_file(&self) -> Vec<Entity> {
        tests::read_project(&self.project).unwrap().entities()
    }

    /// Where the latest edits are, once it was tried to bring them into the file.
    fn saved(&self) -> Saved {
        match self.send(Request::Saving(SavingRequest::Save)) {
            Ok(Reply::Save { saved }) => saved,
            other => panic!("{other:?}"),
        }
    }

    /// That edits are safe while the file cannot be written, which is said in these words, and stays as it was.
    #[track_caller]
    fn goes_on(&self, title: &str, message: &str, hint: &str) {
        let in_file = fs::read(&self.project).unwrap();
        self.rename(title).unwrap();
        let Saved::OnlyHere { problem } = self.saved() else {
            panic!("the file cannot have it")
        };
        assert_eq!(
            (problem.message.as_str(), problem.hint.as_deref()),
            (message, Some(hint))
        );
        let edited = self.now();
        assert_eq!(edited.saved, Saved::OnlyHere { problem });
        assert_eq!(fs::read(&self.project).unwrap(), in_file);
        self.open_anew();
        assert_eq!(
            self.now().entities,
            edited.entities,
            "it is kept over a restart"
        );
        assert_eq!(fs::read(&self.project).unwrap(), in_file);
    }

    /// That an act is refused in these words, and has changed nothing.
    #[track_caller]
    fn refuses(
        &self,
        message: &str,
        hint: &str,
        act: impl FnOnce(&Self) -> Result<Reply, Problem>,
    ) {
        let before = self.now();
        let problem = act(self).unwrap_err();
        assert_eq!(
            (
                problem.kind,
                problem.message.as_str(),
                problem.hint.as_deref()
            ),
            (ProblemKind::Failure, message, Some(hint))
        );
        assert_eq!(self.now().entities, before.entities);
        assert_eq!(self.now().undo, before.undo);
    }

    /// That edits, undo and redo work, and are in the file.
    #[track_caller]
    fn works(&self, title: &str) {
        let before = self.now();
        self.rename(title).unwrap();
        let edited = self.now().entities;
        assert_ne!(edited, before.entities);
        self.send(Request::Undo).unwrap();
        assert_eq!(
            (self.now().entities, self.now().undo),
            (before.entities, before.undo)
        );
        self.send(Request::Redo).unwrap();
        assert_eq!(self.now().entities, edited);
        assert_eq!(self.saved(), Saved::InFile);
        assert_eq!(self.in_the_file(), edited);
        self.open_anew();
        assert_eq!(self.now().entities, edited);
        assert_eq!(self.now().undo.as_deref(), Some("rename map"));
    }
}

#[test]
fn a_full_disk_of_the_app_loses_nothing() {
    let mount = ["--map-root-user", "--mount", "sh", "-c", DISK_FOR_WORK];
    check(&mount, "on_a_small_disk");
}

#[test]
fn a_full_disk_of_the_file_loses_nothing() {
    let mount = ["--map-root-user", "--mount", "sh", "-c", SMALL_DISK];
    check(&mount, "with_the_file_on_a_small_disk");
}

#[test]
fn a_folder_that_may_not_be_written_loses_nothing() {
    check(&["sh", "-c", r#"exec "$@""#], "where_writing_is_forbidden");
}

/// Carries a test out in a world of its own.
fn check(world: &[&str], test: &str) {
    let folder = tempfile::tempdir().unwrap();
    let run = |what: &[&str]| {
        let mut unshare = Command::new("unshare");
        unshare.arg("--user").args(world).arg(folder.path());
        unshare.args(what).env(FOLDER, folder.path()).output()
    };
    if !run(&["true"]).is_ok_and(|it| it.status.success()) {
        println!("Not carried out: this system gives a test no world of its own.");
        return;
    }
    let this = std::env::current_exe().unwrap();
    let ended = run(&[this.to_str().unwrap(), "--exact", test, "--nocapture"]).unwrap();
    let said = String::from_utf8_lossy(&ended.stdout);
    let complained = String::from_utf8_lossy(&ended.stderr);
    assert!(ended.status.success(), "{said}{complained}");
    assert!(said.contains("1 passed"), "{said}");
}

/// Not a test by itself: edits while the disk has room for ever more of an edit, but not for all.
#[test]
fn on_a_small_disk() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else {
        return;
    };
    let desk = Desk::with_data_in(&folder);
    let mut n_refused = 0;
    for n_pages in 0.. {
        desk.open_anew();
        let ballast = fill(&folder, n_pages);
        if n_pages == 0 {
            desk.refuses(NO_ROOM.0, NO_ROOM.1, |it| it.send(Request::Undo));
        }
        if desk.describe_at_length().is_ok() {
            break;
        }
        desk.refuses(NO_ROOM.0, NO_ROOM.1, Desk::describe_at_length);
        n_refused += 1;
        fs::remove_file(ballast).unwrap();
        desk.works(&format!("A shop with {n_pages}"));
    }
    assert!(n_refused > 5, "the room ran out at {n_refused} places only");
}

/// Not a test by itself: the file's own disk has room for ever more of it, but not for all.
#[test]
fn with_the_file_on_a_small_disk() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else {
        return;
    };
    let desk = Desk::new(&folder);
    for n_pages in [0, 1, 2, 8, 30] {
        let ballast = fill(&folder, n_pages);
        desk.goes_on(&format!("A shop with {n_pages}"), NO_ROOM.0, NO_ROOM.1);
        fs::remove_file(ballast).unwrap();
        assert_eq!(desk.saved(), Saved::InFile);
        assert_eq!(desk.in_the_file(), desk.now().entities);
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "the file alone");
    }
}

#[test]
fn a_full_disk_keeps_the_former_log() {
    let mount = ["--map-root-user", "--mount", "sh", "-c", SMALL_DISK];
    check(&mount, "on_a_small_disk_of_events");
}

/// Not a test by itself: imports while the disk has room for ever more of a log, but not for all of it.
#[test]
fn on_a_small_disk_of_events() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else {
        return;
    };
    let desk = Desk::with_data_in(&folder);
    assert!(matches!(desk.import(40), JobOutcome::Imported { .. }));
    let before = desk.now().entities;
    let (former, kept) = (desk.figures(), kept(&folder));
    assert!(former.contains("\"cases\": 40,"), "{former}");
    let mut n_refused = 0;
    // A log of twenty thousand cases takes some hundred pages.
    for n_pages in [0, 1, 2, 4, 8, 16, 32] {
        let ballast = fill(&folder, n_pages);
        let JobOutcome::Failed { problem } = desk.import(20_000) else {
            panic!("there is no room for the log where {n_pages} pages are left")
        };
        assert_eq!(
            (problem.message.as_str(), problem.hint.as_deref()),
            (
                "The disk has no room left for the imported log",
                Some("Make room on the disk, then import the file again.")
            )
        );
        n_refused += 1;
        assert_eq!(desk.now().entities, before, "the former log is attached");
        desk.open_anew();
        assert_eq!(desk.figures(), former, "and is read from the disk");
        fs::remove_file(ballast).unwrap();
        assert_eq!(self::kept(&folder), kept, "nothing is left of the other");
    }
    assert!(n_refused > 5);
    assert!(matches!(desk.import(20_000), JobOutcome::Imported { .. }));
    assert!(desk.figures().contains("\"cases\": 20000,"));
}

/// The logs at rest in a folder, and whatever else lies beside them.
fn kept(folder: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(folder.join("events")).unwrap();
    let mut files: Vec<PathBuf> = files.map(|it| it.unwrap().path()).collect();
    files.sort();
    files
}

/// Not a test by itself: edits where first the folder and then the file may not be written.
#[test]
fn where_writing_is_forbidden() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else {
        return;
    };
    let (message, hint) = (
        "This file or its folder may not be written",
        "Save a copy in a folder you may write in.",
    );
    let desk = Desk::new(&folder);
    assert_eq!(desk.saved(), Saved::InFile);
    fs::set_permissions(&folder, permissions(0o500)).unwrap();
    assert_eq!(
        File::create(folder.join("any")).unwrap_err().kind(),
        ErrorKind::PermissionDenied
    );
    desk.goes_on("Not yet in the file", message, hint);
    fs::set_permissions(&folder, permissions(0o700)).unwrap();
    assert_eq!(desk.saved(), Saved::InFile);
    desk.works("A shop once more");

    fs::set_permissions(&desk.project, permissions(0o400)).unwrap();
    desk.goes_on("Not in a file that may only be read", message, hint);
    let copy = desk.session.register(folder.join("a copy.desirepath"));
    let edited = desk.now().entities;
    desk.send(Request::Saving(SavingRequest::SaveCopy { file: copy }))
        .unwrap();
    assert_eq!(desk.now().file_name, "a copy.desirepath");
    assert_eq!(
        (desk.now().entities, desk.now().saved),
        (edited, Saved::InFile)
    );

    fs::set_permissions(&desk.project, permissions(0)).unwrap();
    desk.open().unwrap();
    assert_eq!(
        desk.now().file_name,
        desk.project.file_name().unwrap().to_str().unwrap()
    );
    fs::set_permissions(&desk.project, permissions(0o600)).unwrap();
    desk.works("A shop at last");
    desk.send(Request::CloseProject).unwrap();
    fs::set_permissions(&desk.project, permissions(0)).unwrap();
    assert_eq!(desk.open().unwrap_err().message, message);
}

/// Fills the disk but for so many pages.
fn fill(folder: &Path, n_pages: usize) -> PathBuf {
    let path = folder.join("ballast");
    let mut ballast = File::create(&path).unwrap();
    let mut n_bytes = 0_u64;
    while ballast.write_all(&[1; PAGE_BYTES]).is_ok() {
        n_bytes += PAGE_BYTES as u64;
    }
    ballast
        .set_len(n_bytes - (n_pages * PAGE_BYTES) as u64)
        .unwrap();
    path
}

#[cfg(unix)]
fn permissions(mode: u32) -> Permissions {
    std::os::unix::fs::PermissionsExt::from_mode(mode)
}

#[cfg(not(unix))]
fn permissions(_mode: u32) -> Permissions {
    unreachable!("a test has a world of its own on Linux alone")
}
