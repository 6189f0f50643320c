//! A disk on which one deed fails, or all from one on.

use std::ffi::c_int;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use document::{Disk, LocalDisk};
use rusqlite::ffi;

use crate::under_sqlite;

/// How a deed fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The disk cannot do it.
    Broken,
    /// There is no room left for what is written.
    Full,
    /// Half of what is written is, and then the disk cannot go on.
    Half,
}

/// What SQLite asks of a disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    Open,
    Read,
    Write,
    Truncate,
    Sync,
    Remove,
}

/// The deeds below one folder, of which some fail: those of SQLite in this process, and those on whole files by way
/// of [`FaultyDisk`].
#[derive(Debug)]
pub struct Faults {
    folder: PathBuf,
    nth: usize,
    for_good: bool,
    failure: Failure,
    n_asked: AtomicUsize,
}

/// All folders with faults.
static FAULTY: Mutex<Vec<Arc<Faults>>> = Mutex::new(Vec::new());

/// From now on the `nth` deed below a folder fails, counted from 0, and `for_good` also all that follow it.
///
/// # Panics
/// If SQLite does not take the layer.
#[must_use]
pub fn fail_below(folder: &Path, nth: usize, for_good: bool, failure: Failure) -> Arc<Faults> {
    under_sqlite::put();
    let faults = Arc::new(Faults {
        folder: folder.to_owned(),
        nth,
        for_good,
        failure,
        n_asked: AtomicUsize::new(0),
    });
    locked().push(Arc::clone(&faults));
    faults
}

impl Faults {
    /// Whether the disk came as far as to fail.
    #[must_use]
    pub fn have_struck(&self) -> bool {
        self.n_asked.load(Ordering::Relaxed) > self.nth
    }

    /// The disk is whole again.
    pub fn mend(&self) {
        locked().retain(|it| it.folder != self.folder);
    }

    /// How the next deed fails, if it does.
    fn strike(&self) -> Option<Failure> {
        let nth = self.n_asked.fetch_add(1, Ordering::Relaxed);
        let fails = nth == self.nth || (self.for_good && nth > self.nth);
        fails.then_some(self.failure)
    }
}

/// What SQLite is told instead of having something done, where that is to fail; and whether half of it is done.
pub(crate) fn fault(path: &Path, asked: Asked) -> Option<(c_int, bool)> {
    let failure = {
        let faulty = locked();
        let faults = faulty.iter().find(|it| path.starts_with(&it.folder))?;
        faults.strike()?
    };
    let code = match (asked, failure) {
        (Asked::Open, _) => ffi::SQLITE_CANTOPEN,
        (Asked::Read, _) => ffi::SQLITE_IOERR_READ,
        (Asked::Write, Failure::Full) => ffi::SQLITE_FULL,
        (Asked::Write, Failure::Broken | Failure::Half) => ffi::SQLITE_IOERR_WRITE,
        (Asked::Truncate, _) => ffi::SQLITE_IOERR_TRUNCATE,
        (Asked::Sync, _) => ffi::SQLITE_IOERR_FSYNC,
        (Asked::Remove, _) => ffi::SQLITE_IOERR_DELETE,
    };
    Some((code, failure == Failure::Half))
}

/// The disks of this computer, with faults.
#[derive(Clone, Debug)]
pub struct FaultyDisk(pub Arc<Faults>);

impl FaultyDisk {
    fn asked(&self) -> io::Result<()> {
        let is_mended = !locked().iter().any(|it| Arc::ptr_eq(it, &self.0));
        match self.0.strike().filter(|_| !is_mended) {
            None => Ok(()),
            Some(Failure::Full) => Err(ErrorKind::StorageFull.into()),
            Some(Failure::Broken | Failure::Half) => Err(io::Error::other("the disk is broken")),
        }
    }
}

impl Disk for FaultyDisk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.asked()?;
        LocalDisk.read(path)
    }

    fn write_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        if let Err(error) = self.asked() {
            let is_half = self.0.failure == Failure::Half;
            let n_bytes = if is_half { bytes.len() / 2 } else { 0 };
            LocalDisk.write_new(path, &bytes[..n_bytes])?;
            return Err(error);
        }
        LocalDisk.write_new(path, bytes)
    }

    fn copy_rights(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.asked()?;
        LocalDisk.copy_rights(from, to)
    }

    fn sync(&self, _path: &Path) -> io::Result<()> {
        self.asked()
    }

    fn replace(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.asked()?;
        LocalDisk.replace(from, to)
    }

    fn sync_folder_of(&self, _path: &Path) -> io::Result<()> {
        self.asked()
    }

    fn make_folder(&self, path: &Path) -> io::Result<()> {
        self.asked()?;
        LocalDisk.make_folder(path)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.asked()?;
        LocalDisk.remove(path)
    }
}

fn locked() -> MutexGuard<'static, Vec<Arc<Faults>>> {
    FAULTY.lock().unwrap_or_else(PoisonError::into_inner)
}
