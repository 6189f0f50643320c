//! The way of a working copy into the file of its people.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::disk::Disk;
use crate::document::{disk, folder_of};
use crate::error::{DocumentError, Result};
use crate::foreign::Foreign;
use crate::working::place::{KeptState, Place, fingerprint};
use crate::working::retention;

/// One state of a working copy on its way into its file; can be gone on any thread.
#[derive(Debug)]
pub struct Publishing {
    pub(crate) place: Place,
    pub(crate) target: PathBuf,
    /// What the file held when we last looked or wrote; nothing where it is to be new.
    pub(crate) expected: Option<String>,
    pub(crate) bytes: Vec<u8>,
    pub(crate) revision: u64,
    pub(crate) at_ms: i64,
}

impl Publishing {
    /// Keeps the state beside the working copy, then puts it in the place of the file at once, and reads it
    /// back. At every instant the file is the old one or the new one, whole.
    ///
    /// # Errors
    /// If somebody else changed the file, it cannot be written there now, or what was written is not what is
    /// read. Then the file is as it was, and the working copy has everything.
    pub fn run(self, by: &dyn Disk) -> Result<KeptState> {
        let whole = Foreign::of(self.bytes.clone(), &self.target)?;
        if whole.revision()? != self.revision {
            return Err(DocumentError::OutOfStep);
        }
        let state = self.keep(by).map_err(|it| disk(it, self.place.folder()))?;
        retention::prune(&self.place, self.at_ms, self.expected.as_deref());
        match self.found(by)? {
            Some(found) if found == state.fingerprint => return Ok(state),
            // Also what we wrote when we were cut off before we knew.
            Some(found) if self.place.knows(&found) => {}
            Some(_) if self.expected.is_none() => {
                return Err(DocumentError::Exists(self.target));
            }
            Some(_) => return Err(DocumentError::ChangedElsewhere(self.target)),
            // Moved or deleted by somebody: a second copy is better than none.
            None => {}
        }
        put_in_place(&self.target, &self.bytes, by)?;
        if self.found(by)?.as_ref() != Some(&state.fingerprint) {
            return Err(DocumentError::NotReadBack(self.target));
        }
        Ok(state)
    }

    /// Keeps the state; where there is no room for it, earlier ones give way.
    fn keep(&self, by: &dyn Disk) -> io::Result<KeptState> {
        let keep = || self.place.keep(&self.bytes, self.at_ms, self.revision, by);
        keep().or_else(|error| {
            let kind = error.kind();
            if kind != ErrorKind::StorageFull && kind != ErrorKind::QuotaExceeded {
                return Err(error);
            }
            retention::make_room(&self.place, self.expected.as_deref());
            keep()
        })
    }

    /// What the file holds now.
    fn found(&self, by: &dyn Disk) -> Result<Option<String>> {
        match by.read(&self.target) {
            Ok(bytes) => Ok(Some(fingerprint(&bytes))),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(disk(error, &self.target)),
        }
    }
}

/// Writes a file that is not there yet, whole or not at all.
pub(crate) fn write_new(target: &Path, bytes: &[u8], by: &dyn Disk) -> Result<()> {
    match by.read(target) {
        Ok(_) => Err(DocumentError::Exists(target.to_owned())),
        Err(error) if error.kind() == ErrorKind::NotFound => put_in_place(target, bytes, by),
        Err(error) => Err(disk(error, target)),
    }
}

/// Written beside the file and synced, only then given its name.
fn put_in_place(target: &Path, bytes: &[u8], by: &dyn Disk) -> Result<()> {
    let beside = beside(target);
    let written = write_beside(target, &beside, bytes, by);
    if written.is_err() {
        // It may never have come to be; what cannot be removed is in nobody's way.
        drop(by.remove(&beside));
    }
    written.map_err(|error| disk(error, folder_of(target)))
}

fn write_beside(target: &Path, beside: &Path, bytes: &[u8], by: &dyn Disk) -> io::Result<()> {
    if_there(by.remove(beside))?;
    by.write_new(beside, bytes)?;
    // A file that may not be written is not to be replaced either.
    if_there(by.copy_rights(target, beside))?;
    by.sync(beside)?;
    if by.read(beside)? != bytes {
        return Err(io::Error::other("what was written is not what is read"));
    }
    by.replace(beside, target)?;
    by.sync_folder_of(target)
}

/// What was done to a file that need not be there.
fn if_there(done: io::Result<()>) -> io::Result<()> {
    match done {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

/// Where a file is written before it takes the place of another: out of sight, in the same folder, so that it
/// is on the same disk.
fn beside(target: &Path) -> PathBuf {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    folder_of(target).join(format!(".{name}.part"))
}
