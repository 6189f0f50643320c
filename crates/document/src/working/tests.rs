//! Edits are in the working copy at once and in the file a moment later; whatever happens to either, nothing
//! that was said is lost and nothing of others is written over.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use journey::command::{AddMap, Command, RenameMap};
use journey::{Change, MapId, Project};
use rusqlite::Connection;
use tempfile::TempDir;

use crate::disk::{Disk, LocalDisk};
use crate::document::{Kind, Written, count};
use crate::error::DocumentError;
use crate::foreign::here::{Here, read_project};
use crate::working::{Found, Opened, WorkingCopies, WorkingCopy};

mod damaged;

/// A folder with a project file and working copies apart from it.
struct Desk {
    folder: TempDir,
    copies: WorkingCopies,
}

impl Desk {
    /// A project with a map called "0", in its file.
    fn new() -> (Self, WorkingCopy) {
        let folder = TempDir::new().unwrap();
        let copies = WorkingCopies::new(folder.path().join("working"), Arc::new(Here));
        let desk = Self { folder, copies };
        let mut copy = desk.copies.create(&desk.file(), 0).unwrap();
        let change = Project::default().plan(&Command::AddMap(AddMap {
            id: map(),
            title: "0".into(),
        }));
        write(&mut copy, &change.unwrap());
        copy.publish(0, &LocalDisk).unwrap();
        (desk, copy)
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("shop.desirepath")
    }

    fn open(&self) -> Opened {
        self.copies.open(&self.file(), 0).unwrap()
    }

    /// The same file on another computer.
    fn elsewhere(&self) -> WorkingCopies {
        WorkingCopies::new(self.folder.path().join("elsewhere"), Arc::new(Here))
    }

    fn title_in_file(&self) -> String {
        title(&read_project(&self.file()).unwrap())
    }
}

fn map() -> MapId {
    MapId::named("map")
}

fn title(project: &Project) -> String {
    project.maps_in_order()[0].title.clone()
}

fn write(copy: &mut WorkingCopy, change: &Change) {
    let written = Written {
        change,
        label: "edit",
        gesture: None,
        kind: Kind::Do,
        at_ms: 0,
        actor: "test",
    };
    copy.document.write(&written).unwrap();
}

fn rename(copy: &mut WorkingCopy, title: &str) {
    let project = copy.document.read_project().unwrap();
    let command = Command::RenameMap(RenameMap {
        id: map(),
        title: title.into(),
    });
    write(copy, &project.plan(&command).unwrap());
}

#[test]
fn an_edit_is_safe_before_it_is_in_the_file() {
    let (desk, mut copy) = Desk::new();
    rename(&mut copy, "1");
    assert!(copy.is_ahead().unwrap() && copy.has_edits().unwrap());
    assert_eq!(desk.title_in_file(), "0");
    // The power fails here.
    drop(copy);
    assert_eq!(
        desk.copies.unpublished(),
        [desk.file().canonicalize().unwrap()]
    );
    let Opened {
        mut copy,
        project,
        found,
        ..
    } = desk.open();
    assert_eq!((found, title(&project).as_str()), (Found::Ahead, "1"));
    copy.publish(1, &LocalDisk).unwrap();
    assert_eq!(desk.title_in_file(), "1");
    copy.close();
    assert!(desk.copies.unpublished().is_empty());
}

#[test]
fn a_file_is_whole_by_itself() {
    let (desk, mut copy) = Desk::new();
    rename(&mut copy, "1");
    copy.publish(1, &LocalDisk).unwrap();
    let names = fs::read_dir(desk.folder.path()).unwrap();
    let mut names: Vec<_> = names.map(|it| it.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["shop.desirepath", "working"]);
    let header = fs::read(desk.file()).unwrap();
    assert_eq!(header[18..20], [1, 1], "no second file belongs to it");
}

#[test]
fn an_untouched_project_leaves_its_file_alone() {
    let (desk, copy) = Desk::new();
    copy.close();
    let before = fs::read(desk.file()).unwrap();
    let mut copy = desk.elsewhere().open(&desk.file(), 0).unwrap().copy;
    copy.publish(1, &LocalDisk).unwrap();
    assert_eq!(fs::read(desk.file()).unwrap(), before);
}

#[test]
fn one_window_at_a_time() {
    let (desk, copy) = Desk::new();
    let refused = desk.copies.open(&desk.file(), 0).unwrap_err();
    assert!(matches!(refused, DocumentError::Locked));
    let refused = desk.copies.create(&desk.file(), 0).unwrap_err();
    assert!(matches!(refused, DocumentError::Exists(_)));
    copy.close();
    desk.open();
}

#[test]
fn what_others_changed_is_taken_where_nothing_was_edited_here() {
    let (desk, copy) = Desk::new();
    copy.close();
    let mut theirs = desk.elsewhere().open(&desk.file(), 0).unwrap().copy;
    rename(&mut theirs, "theirs");
    theirs.publish(1, &LocalDisk).unwrap();
    let opened = desk.open();
    assert_eq!(
        (opened.found, title(&opened.project).as_str()),
        (Found::AsInFile, "theirs")
    );
    let kept = desk.copies.kept();
    let [(_, states)] = &kept[..] else {
        panic!("{kept:?}")
    };
    assert_eq!(
        title(&read_project(&states[0].path).unwrap()),
        "0",
        "the former state is kept"
    );
}

/// Both edit the same file; then what is published here is refused.
fn parted() -> (Desk, WorkingCopy) {
    let (desk, mut copy) = Desk::new();
    rename(&mut copy, "mine");
    let mut theirs = desk.elsewhere().open(&desk.file(), 0).unwrap().copy;
    rename(&mut theirs, "theirs");
    theirs.publish(1, &LocalDisk).unwrap();
    let refused = copy.publish(2, &LocalDisk).unwrap_err();
    assert!(matches!(refused, DocumentError::ChangedElsewhere(_)));
    assert_eq!(desk.title_in_file(), "theirs");
    (desk, copy)
}

#[test]
fn what_others_changed_meanwhile_is_not_written_over() {
    let (desk, copy) = parted();
    drop(copy);
    let opened = desk.open();
    assert_eq!(
        (opened.found, title(&opened.project).as_str()),
        (Found::Apart, "mine")
    );
    let mut copy = opened.copy;
    let refused = copy.publish(3, &LocalDisk).unwrap_err();
    assert!(matches!(refused, DocumentError::ChangedElsewhere(_)));
}

#[test]
fn figures_that_did_not_reach_a_file_that_others_changed_ask_nobody() {
    let (desk, copy) = Desk::new();
    // What counting anew writes, without the figures themselves.
    count(&copy.document.connection, false).unwrap();
    assert!(copy.is_ahead().unwrap() && !copy.has_edits().unwrap());
    let mut theirs = desk.elsewhere().open(&desk.file(), 0).unwrap().copy;
    rename(&mut theirs, "theirs");
    theirs.publish(1, &LocalDisk).unwrap();
    copy.close();
    let opened = desk.open();
    assert_eq!(
        (opened.found, title(&opened.project).as_str()),
        (Found::AsInFile, "theirs")
    );
}

#[test]
fn the_other_state_is_kept_whichever_prevails() {
    let (desk, mut copy) = parted();
    let other = desk.folder.path().join("other.desirepath");
    copy.prevail(&other, 3, &LocalDisk).unwrap();
    copy.publish(4, &LocalDisk).unwrap();
    assert_eq!(
        (
            desk.title_in_file().as_str(),
            title(&read_project(&other).unwrap()).as_str()
        ),
        ("mine", "theirs")
    );

    let (desk, mut copy) = parted();
    let other = desk.folder.path().join("other.desirepath");
    copy.give_way(&other, &LocalDisk).unwrap();
    copy.close();
    assert_eq!(title(&read_project(&other).unwrap()), "mine");
    assert_eq!(
        (title(&desk.open().project), desk.title_in_file()),
        ("theirs".into(), "theirs".into())
    );
}

#[test]
fn a_file_that_is_gone_does_not_take_the_edits_along() {
    let (desk, mut copy) = Desk::new();
    rename(&mut copy, "1");
    drop(copy);
    fs::remove_file(desk.file()).unwrap();
    let mut opened = desk.open();
    assert_eq!(
        (opened.found, title(&opened.project).as_str()),
        (Found::OutOfReach, "1")
    );
    opened.copy.publish(1, &LocalDisk).unwrap();
    opened.copy.close();
    assert_eq!(desk.title_in_file(), "1");
    fs::remove_file(desk.file()).unwrap();
    let refused = desk.copies.open(&desk.file(), 0).unwrap_err();
    assert!(
        matches!(refused, DocumentError::Missing(_)),
        "deleted on purpose"
    );
}

#[test]
fn a_damaged_working_copy_is_made_anew_from_the_file() {
    let (desk, copy) = Desk::new();
    copy.close();
    let folder = fs::read_dir(desk.folder.path().join("working"))
        .unwrap()
        .next()
        .unwrap()
        .unwrap();
    let work = folder.path().join("work.db");
    let mut bytes = fs::read(&work).unwrap();
    let half = bytes.len() / 2;
    bytes.truncate(half);
    fs::write(&work, bytes).unwrap();
    assert_eq!(title(&desk.open().project), "0");
}

#[test]
fn a_newer_working_copy_is_left_alone_and_spoken_of_as_the_file() {
    let (desk, copy) = Desk::new();
    copy.close();
    let places = fs::read_dir(desk.folder.path().join("working")).unwrap();
    let work = places.map(|it| it.unwrap().path().join("work.db")).next();
    let newer = Connection::open(work.unwrap()).unwrap();
    newer.execute_batch("PRAGMA user_version = 99").unwrap();
    drop(newer);
    let refused = desk.copies.open(&desk.file(), 0).unwrap_err();
    let DocumentError::Newer { path, .. } = refused else {
        panic!("{refused:?}")
    };
    assert_eq!(path, desk.file().canonicalize().unwrap());
}

/// A disk on which the nth deed fails, and all after it where `for_good`.
#[derive(Debug)]
struct Failing {
    nth: usize,
    for_good: bool,
    n_done: AtomicUsize,
    error: io::ErrorKind,
}

impl Failing {
    fn next(&self) -> io::Result<()> {
        let n = self.n_done.fetch_add(1, Ordering::SeqCst);
        if n == self.nth || (self.for_good && n > self.nth) {
            return Err(self.error.into());
        }
        Ok(())
    }
}

impl Disk for Failing {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.next().and_then(|()| LocalDisk.read(path))
    }
    fn write_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        if let Err(error) = self.next() {
            // As much as fits.
            LocalDisk.write_new(path, &bytes[..bytes.len() / 2])?;
            return Err(error);
        }
        LocalDisk.write_new(path, bytes)
    }
    fn copy_rights(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.next().and_then(|()| LocalDisk.copy_rights(from, to))
    }
    fn sync(&self, path: &Path) -> io::Result<()> {
        self.next().and_then(|()| LocalDisk.sync(path))
    }
    fn replace(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.next().and_then(|()| LocalDisk.replace(from, to))
    }
    fn sync_folder_of(&self, path: &Path) -> io::Result<()> {
        self.next().and_then(|()| LocalDisk.sync_folder_of(path))
    }
    fn make_folder(&self, path: &Path) -> io::Result<()> {
        self.next().and_then(|()| LocalDisk.make_folder(path))
    }
    fn remove(&self, path: &Path) -> io::Result<()> {
        self.next().and_then(|()| LocalDisk.remove(path))
    }
}

/// Every deed on the way into the file fails once, or from then on: the file is the old or the new one, whole,
/// and the next time all is there.
#[test]
fn whatever_fails_on_the_way_the_file_is_whole() {
    let errors = [
        io::ErrorKind::StorageFull,
        io::ErrorKind::PermissionDenied,
        io::ErrorKind::ReadOnlyFilesystem,
        io::ErrorKind::Other,
    ];
    for (error, for_good) in errors.into_iter().flat_map(|it| [(it, false), (it, true)]) {
        let (desk, mut copy) = Desk::new();
        let mut n_failed = 0;
        for nth in 0.. {
            let before = desk.title_in_file();
            let now = format!("{nth}{for_good}");
            rename(&mut copy, &now);
            let disk = Failing {
                nth,
                for_good,
                n_done: AtomicUsize::new(0),
                error,
            };
            let done = copy.publish(nth as i64, &disk);
            let in_file = desk.title_in_file();
            assert!(in_file == before || in_file == now, "{in_file}");
            if disk.n_done.into_inner() <= nth {
                done.unwrap();
                assert_eq!(in_file, now);
                break;
            }
            n_failed += usize::from(done.is_err());
            if nth % 2 == 0 {
                // The app ends here, without a word.
                drop(copy);
                let opened = desk.open();
                assert_eq!(title(&opened.project), now);
                copy = opened.copy;
            }
            copy.publish(nth as i64, &LocalDisk).unwrap();
            assert_eq!(desk.title_in_file(), now);
        }
        assert!(n_failed > 5, "{n_failed} deeds failed");
    }
}

/// A disk that says it wrote, and did not.
#[derive(Debug)]
struct Lying;

impl Disk for Lying {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        LocalDisk.read(path)
    }
    fn write_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        LocalDisk.write_new(path, &vec![0; bytes.len()])
    }
    fn copy_rights(&self, from: &Path, to: &Path) -> io::Result<()> {
        LocalDisk.copy_rights(from, to)
    }
    fn sync(&self, _path: &Path) -> io::Result<()> {
        Ok(())
    }
    fn replace(&self, from: &Path, to: &Path) -> io::Result<()> {
        LocalDisk.replace(from, to)
    }
    fn sync_folder_of(&self, _path: &Path) -> io::Result<()> {
        Ok(())
    }
    fn make_folder(&self, path: &Path) -> io::Result<()> {
        LocalDisk.make_folder(path)
    }
    fn remove(&self, path: &Path) -> io::Result<()> {
        LocalDisk.remove(path)
    }
}

#[test]
fn what_is_written_is_read_back_before_it_takes_the_place_of_the_file() {
    let (desk, mut copy) = Desk::new();
    rename(&mut copy, "1");
    copy.publish(1, &Lying).unwrap_err();
    assert_eq!(desk.title_in_file(), "0");
    copy.publish(2, &LocalDisk).unwrap();
    assert_eq!(desk.title_in_file(), "1");
}

#[cfg(unix)]
#[test]
fn a_file_that_may_only_be_read_stays() {
    use std::os::unix::fs::PermissionsExt;
    let (desk, mut copy) = Desk::new();
    rename(&mut copy, "1");
    let only_read = fs::Permissions::from_mode(0o444);
    fs::set_permissions(desk.file(), only_read).unwrap();
    let refused = copy.publish(1, &LocalDisk).unwrap_err();
    assert!(matches!(refused, DocumentError::ReadOnly));
    assert_eq!(desk.title_in_file(), "0");
}

#[cfg(unix)]
#[test]
fn a_link_to_a_file_stays_a_link() {
    let (desk, copy) = Desk::new();
    copy.close();
    let link = desk.folder.path().join("link.desirepath");
    std::os::unix::fs::symlink(desk.file(), &link).unwrap();
    let mut copy = desk.copies.open(&link, 0).unwrap().copy;
    rename(&mut copy, "1");
    copy.publish(1, &LocalDisk).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(desk.title_in_file(), "1");
}
