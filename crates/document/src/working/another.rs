//! Another copy of the project: what somebody else made of its file, or of a copy of that.

use std::path::Path;
use std::sync::Arc;

use journey::CopyOf;

use crate::disk::Disk;
use crate::error::{DocumentError, Result};
use crate::foreign::read_file;
use crate::foreign::rebuilt::{ForeignReader, Rebuilt};
use crate::journal::deeds::began;
use crate::releases::Release;
use crate::working::WorkingCopy;
use crate::working::place::fingerprint;

/// Another copy of a project, as it was read.
#[derive(Clone, Debug)]
pub struct AnotherCopy {
    /// What it says, and everything that was done to it.
    pub of: CopyOf,
    /// What left of it.
    pub releases: Vec<Release>,
    /// By which its state is known again.
    pub fingerprint: String,
    bytes: Arc<Vec<u8>>,
}

impl WorkingCopy {
    /// Reads another copy of this project, which stays as it is.
    ///
    /// # Errors
    /// If there is no whole project, or it is none that was copied from this one or from which this one was.
    pub fn another(&self, path: &Path, reader: &dyn ForeignReader) -> Result<AnotherCopy> {
        let bytes = Arc::new(read_file(path)?);
        let (of, releases, began_there) = Rebuilt::in_memory(&bytes, path, reader)?.copy()?;
        if began_there != began(&self.document.connection)? {
            return Err(DocumentError::OtherProject(path.to_owned()));
        }
        Ok(AnotherCopy {
            of,
            releases,
            fingerprint: fingerprint(&bytes),
            bytes,
        })
    }

    /// Everything that it says and that was done to it.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn of(&self) -> Result<CopyOf> {
        Ok(CopyOf {
            project: self.document.read_project()?,
            deeds: self.document.deeds()?,
        })
    }

    /// Keeps a state of its file that somebody else made, whose edits were brought in: what is published next goes
    /// over it.
    ///
    /// # Errors
    /// If it cannot be kept; then the file is not written over.
    pub fn brought_in(&mut self, other: &AnotherCopy, at_ms: i64, by: &dyn Disk) -> Result<()> {
        self.goes_over(&other.bytes, at_ms, by)
    }
}
