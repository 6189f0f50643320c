//! What was damaged is put aside, offered and rescued; what nobody can miss is cleared away, and nothing else.

use std::fs;
use std::path::PathBuf;

use language::Language;

use crate::disk::LocalDisk;
use crate::foreign::here::{Here, read_project};
use crate::rescue::rescue;
use crate::working::tests::{Desk, rename, title};
use crate::working::{Found, WorkingCopies};

const DAY_MS: i64 = 86_400_000;

/// What had not reached the file when it was damaged.
const EDIT: &str = "Gooseberry";

impl Desk {
    /// The folder of the one working copy.
    fn place(&self) -> PathBuf {
        let mut places = fs::read_dir(self.folder.path().join("working")).unwrap();
        places.next().unwrap().unwrap().path()
    }

    /// What was put aside of the one file.
    fn aside(&self) -> Vec<PathBuf> {
        let all = self.copies.damaged().into_iter().flat_map(|it| it.1);
        all.map(|it| it.path).collect()
    }

    /// The title of the first map in what is whole of a damaged file.
    fn rescued(&self, damaged: &std::path::Path) -> String {
        let out = self.folder.path().join("whole.desirepath");
        rescue(damaged, &out, 9, Language::En, (&LocalDisk, &Here)).unwrap();
        title(&read_project(&out).unwrap())
    }
}

/// A file whose working copy has an edit more than it, and is damaged.
fn damaged() -> Desk {
    let (desk, mut copy) = Desk::new();
    rename(&mut copy, EDIT);
    drop(copy);
    let work = desk.place().join("work.db");
    let mut bytes = fs::read(&work).unwrap();
    let at = |it: &&[u8]| *it == EDIT.as_bytes();
    let first = bytes.windows(EDIT.len()).position(|it| at(&it)).unwrap();
    bytes[first] ^= 0x20;
    fs::write(&work, bytes).unwrap();
    desk
}

#[test]
fn damaged_edits_are_put_aside_and_what_is_whole_of_them_is_saved() {
    let desk = damaged();
    let opened = desk.copies.open(&desk.file(), 7).unwrap();
    assert_eq!(title(&opened.project), "0");
    assert_eq!(opened.found, Found::AsInFile);
    opened.copy.close();
    let all = desk.copies.damaged();
    assert_eq!(all[0].0, desk.file().canonicalize().unwrap());
    assert_eq!(all[0].1[0].at_ms, 7);
    let [aside] = desk.aside().try_into().unwrap();
    assert_eq!(desk.rescued(&aside), EDIT);
    assert!(desk.copies.forget_damaged(&aside).unwrap());
    assert!(desk.aside().is_empty() && !aside.exists());
    assert!(!desk.copies.forget_damaged(&desk.file()).unwrap());
    assert!(desk.file().exists(), "nothing else is removed");
}

#[test]
fn damaged_edits_are_put_aside_where_the_file_is_gone_too() {
    let desk = damaged();
    fs::remove_file(desk.file()).unwrap();
    assert!(desk.copies.open(&desk.file(), 7).is_err());
    assert_eq!(desk.rescued(&desk.aside()[0]), EDIT);
}

#[test]
fn edits_that_only_the_log_has_are_saved_too() {
    let (desk, mut copy) = Desk::new();
    rename(&mut copy, EDIT);
    // As the power cut leaves it, and then damage is found.
    let place = desk.place();
    for end in ["", "-wal"] {
        let [from, to] = ["work", "damaged-7"].map(|it| place.join(format!("{it}.db{end}")));
        fs::copy(from, to).unwrap();
    }
    let whole = fs::read(place.join("damaged-7.db")).unwrap();
    assert!(!whole.windows(EDIT.len()).any(|it| it == EDIT.as_bytes()));
    assert_eq!(desk.rescued(&place.join("damaged-7.db")), EDIT);
    drop(copy);
}

#[test]
fn a_log_that_was_left_behind_follows_what_was_put_aside() {
    let desk = damaged();
    let place = desk.place();
    // The computer stopped between the two.
    fs::rename(place.join("work.db"), place.join("damaged-7.db")).unwrap();
    fs::write(place.join("work.db-wal"), "a log").unwrap();
    desk.copies.open(&desk.file(), 8).unwrap().copy.close();
    assert_eq!(
        fs::read_to_string(place.join("damaged-7.db-wal")).unwrap(),
        "a log"
    );
}

#[test]
fn damaged_edits_are_kept_for_ninety_days_of_use() {
    let desk = damaged();
    desk.copies.open(&desk.file(), 7).unwrap().copy.close();
    for day in 0..90 {
        desk.copies.clear(day * DAY_MS);
        desk.copies.clear(day * DAY_MS + 1);
    }
    assert_eq!(desk.aside().len(), 1);
    desk.copies.clear(90 * DAY_MS);
    assert!(desk.aside().is_empty());
    assert_eq!(title(&desk.open().project), "0");
}

#[test]
fn what_was_kept_of_a_file_that_is_long_gone_is_cleared_away() {
    let (desk, copy) = Desk::new();
    copy.close();
    let back = fs::read(desk.file()).unwrap();
    use_for_days(&desk.copies, 0..200);
    assert!(desk.place().exists(), "its file is there");
    fs::remove_file(desk.file()).unwrap();
    use_for_days(&desk.copies, 200..290);
    fs::write(desk.file(), back).unwrap();
    use_for_days(&desk.copies, 290..291);
    fs::remove_file(desk.file()).unwrap();
    use_for_days(&desk.copies, 291..381);
    assert!(desk.place().exists(), "it was there meanwhile");
    use_for_days(&desk.copies, 381..382);
    assert_eq!(desk.copies.kept(), []);
}

#[test]
fn a_clock_that_jumps_clears_nothing_and_neither_does_a_window_that_works() {
    let (desk, copy) = Desk::new();
    fs::remove_file(desk.file()).unwrap();
    use_for_days(&desk.copies, 0..200);
    copy.close();
    desk.copies.clear(5000 * DAY_MS);
    desk.copies.clear(0);
    assert_eq!(desk.copies.kept().len(), 1);
}

#[test]
fn what_was_not_published_is_never_cleared_away() {
    let (desk, mut copy) = Desk::new();
    rename(&mut copy, EDIT);
    drop(copy);
    fs::remove_file(desk.file()).unwrap();
    use_for_days(&desk.copies, 0..400);
    assert_eq!(title(&desk.open().project), EDIT);
}

fn use_for_days(copies: &WorkingCopies, days: std::ops::Range<i64>) {
    for day in days {
        copies.clear(day * DAY_MS);
    }
}

#[test]
fn whoever_clears_away_is_in_nobodys_way() {
    let (desk, copy) = Desk::new();
    drop(copy);
    let lock = fs::File::open(desk.place().join("lock")).unwrap();
    lock.lock().unwrap();
    let holding = std::thread::spawn(move || {
        std::thread::sleep(std::time::Duration::from_millis(60));
        drop(lock);
    });
    desk.open().copy.close();
    holding.join().unwrap();
}
