//! Working copies that were found damaged while they had what their files had not: they are put aside, offered, and
//! kept until somebody removes them, or for so many days on which the app was used.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::document::{disk, distrust};
use crate::error::Result;
use crate::foreign::read_file;
use crate::working::WorkingCopies;
use crate::working::place::{Place, remove_database};

/// On how many days of use a damaged working copy is kept at least.
pub(crate) const DAYS_KEPT: u32 = 90;

/// What the log of a database is called behind its own name.
const LOG: &str = "-wal";

/// A working copy that was damaged when its file was opened.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DamagedCopy {
    /// When it was put aside, in milliseconds since 1970 UTC.
    pub at_ms: i64,
    /// Where it lies.
    pub path: PathBuf,
}

impl Place {
    /// Puts a working copy that is damaged aside, where it may have what the file has not.
    pub(crate) fn set_damaged_aside(&self, at_ms: i64) -> Result<()> {
        if !self.mark().exists() {
            return Ok(());
        }
        let path = self.folder().join(format!("damaged-{at_ms}.db"));
        if self.work().exists() {
            let aside = self.disk.replace(&self.work(), &path);
            aside.map_err(|it| disk(it, self.folder()))?;
        }
        self.set_log_aside()
    }

    /// Puts the log of a working copy beside what was put aside last, which may have happened before the app or the
    /// computer stopped.
    pub(crate) fn set_log_aside(&self) -> Result<()> {
        let log = sibling(&self.work(), LOG);
        let Some(damaged) = self.damaged().pop() else {
            return Ok(());
        };
        let beside = sibling(&damaged.path, LOG);
        if self.work().exists() || !log.exists() || beside.exists() {
            return Ok(());
        }
        let put = self.disk.replace(&log, &beside);
        let synced = put.and_then(|()| self.disk.sync_folder_of(&log));
        synced.map_err(|it| disk(it, self.folder()))
    }

    /// What was put aside because it was damaged, the oldest first.
    pub(crate) fn damaged(&self) -> Vec<DamagedCopy> {
        let entries = fs::read_dir(self.folder()).into_iter().flatten().flatten();
        let mut damaged: Vec<DamagedCopy> =
            entries.filter_map(|it| damaged_copy(it.path())).collect();
        damaged.sort();
        damaged
    }

    /// Removes what was put aside.
    pub(crate) fn forget(&self, damaged: &Path) -> Result<()> {
        remove_database(damaged, &*self.disk)?;
        // A note that stays counts for nothing.
        drop(self.disk.remove(&days_of(damaged)));
        Ok(())
    }
}

impl WorkingCopies {
    /// What is put aside of each file because it was damaged, files and copies in order; also of files that are gone.
    #[must_use]
    pub fn damaged(&self) -> Vec<(PathBuf, Vec<DamagedCopy>)> {
        let of = |it: Place| Some((it.target()?, it.damaged()));
        let mut damaged: Vec<_> = self.places().filter_map(of).collect();
        damaged.retain(|it| !it.1.is_empty());
        damaged.sort();
        damaged
    }

    /// Removes a damaged working copy that was put aside, and whether there was one.
    ///
    /// # Errors
    /// If it cannot be removed.
    pub fn forget_damaged(&self, path: &Path) -> Result<bool> {
        for place in self.places() {
            if place.damaged().iter().any(|it| it.path == path) {
                place.forget(path)?;
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// Where it is counted on how many days a damaged working copy has been kept.
pub(crate) fn days_of(damaged: &Path) -> PathBuf {
    damaged.with_extension("days")
}

/// The bytes of a database that may be damaged, with what its log has, where SQLite can still make sense of both;
/// `room` is a folder for what is only being made.
pub(crate) fn with_its_log(path: &Path, room: &Path) -> Result<Vec<u8>> {
    let bytes = read_file(path)?;
    let log = sibling(path, LOG);
    if !log.exists() {
        return Ok(bytes);
    }
    let copy = room.join("damaged.db");
    let put = || -> Result<Vec<u8>> {
        let room_for = |it: std::io::Error| disk(it, room);
        fs::write(&copy, &bytes).map_err(room_for)?;
        fs::copy(&log, sibling(&copy, LOG)).map_err(room_for)?;
        let connection = Connection::open(&copy)?;
        distrust(&connection)?;
        connection
            .execute_batch("PRAGMA locking_mode = EXCLUSIVE; PRAGMA wal_checkpoint(TRUNCATE);")?;
        drop(connection);
        read_file(&copy)
    };
    // What only the log had is lost then, and the rest is not.
    Ok(put().unwrap_or(bytes))
}

fn sibling(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    name.into()
}

fn damaged_copy(path: PathBuf) -> Option<DamagedCopy> {
    let name = path.file_name()?.to_str()?;
    let at_ms = name.strip_prefix("damaged-")?.strip_suffix(".db")?;
    Some(DamagedCopy {
        at_ms: at_ms.parse().ok()?,
        path,
    })
}
