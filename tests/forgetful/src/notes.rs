//! What was done to the files below a folder, in order.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use document::{Disk, LocalDisk};

use crate::under_sqlite;

/// Something that was done to a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// A folder was made, for good.
    Folder(PathBuf),
    /// An empty file came to be.
    Created(PathBuf),
    /// Bytes were written from an offset on.
    Wrote(PathBuf, usize, Vec<u8>),
    /// A file was cut to a length.
    Truncated(PathBuf, usize),
    /// What was written to a file was synced.
    Synced(PathBuf),
    /// The names in a folder were synced.
    SyncedFolder(PathBuf),
    /// A file took the place of another.
    Renamed(PathBuf, PathBuf),
    /// A file was removed.
    Removed(PathBuf),
}

/// The deeds below one folder.
#[derive(Debug)]
pub struct Notes {
    folder: PathBuf,
    deeds: Mutex<Vec<Deed>>,
}

/// All folders that are noted.
static NOTED: Mutex<Vec<Arc<Notes>>> = Mutex::new(Vec::new());

/// Begins to note what SQLite does to files below a folder, in this process.
///
/// # Panics
/// If SQLite does not take the layer.
#[must_use]
pub fn note_below(folder: &Path) -> Arc<Notes> {
    under_sqlite::put();
    let notes = Arc::new(Notes {
        folder: folder.to_owned(),
        deeds: Mutex::new(Vec::new()),
    });
    locked(&NOTED).push(Arc::clone(&notes));
    notes
}

/// Notes a deed on a file, if it lies in a folder that is noted.
pub(crate) fn note(path: &Path, deed: impl FnOnce(PathBuf) -> Deed) {
    let noted = locked(&NOTED);
    if let Some(notes) = noted.iter().find(|it| path.starts_with(&it.folder)) {
        notes.push(deed(path.to_owned()));
    }
}

impl Notes {
    /// How many deeds there are.
    #[must_use]
    pub fn n_deeds(&self) -> usize {
        locked(&self.deeds).len()
    }

    /// The deeds so far, which are forgotten here; nothing more is noted.
    #[must_use]
    pub fn taken(&self) -> Vec<Deed> {
        locked(&NOTED).retain(|it| it.folder != self.folder);
        std::mem::take(&mut *locked(&self.deeds))
    }

    fn push(&self, deed: Deed) {
        locked(&self.deeds).push(deed);
    }
}

/// The disks of this computer, with notes of what is done to them.
#[derive(Clone, Debug)]
pub struct NotingDisk(pub Arc<Notes>);

impl Disk for NotingDisk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        LocalDisk.read(path)
    }

    fn write_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        LocalDisk.write_new(path, bytes)?;
        self.0.push(Deed::Created(path.to_owned()));
        self.0.push(Deed::Wrote(path.to_owned(), 0, bytes.to_vec()));
        Ok(())
    }

    fn copy_rights(&self, from: &Path, to: &Path) -> io::Result<()> {
        LocalDisk.copy_rights(from, to)
    }

    fn sync(&self, path: &Path) -> io::Result<()> {
        self.0.push(Deed::Synced(path.to_owned()));
        Ok(())
    }

    fn replace(&self, from: &Path, to: &Path) -> io::Result<()> {
        LocalDisk.replace(from, to)?;
        self.0.push(Deed::Renamed(from.to_owned(), to.to_owned()));
        Ok(())
    }

    fn sync_folder_of(&self, path: &Path) -> io::Result<()> {
        let folder = path.parent().unwrap_or(path);
        self.0.push(Deed::SyncedFolder(folder.to_owned()));
        Ok(())
    }

    fn make_folder(&self, path: &Path) -> io::Result<()> {
        LocalDisk.make_folder(path)?;
        self.0.push(Deed::Folder(path.to_owned()));
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        LocalDisk.remove(path)?;
        self.0.push(Deed::Removed(path.to_owned()));
        Ok(())
    }
}

fn locked<T>(it: &Mutex<T>) -> MutexGuard<'_, T> {
    it.lock().unwrap_or_else(PoisonError::into_inner)
}
