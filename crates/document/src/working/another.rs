//! Another copy of the project: what somebody else made of its file, or of a copy of that.

use std::path::{Path, PathBuf};
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
    /// Where it lies, all links followed.
    pub path: PathBuf,
    /// When the project began, which all its copies have in common.
    began: i64,
    bytes: Arc<Vec<u8>>,
}

impl AnotherCopy {
    /// Reads a copy, which stays as it is.
    ///
    /// # Errors
    /// If there is no whole project.
    pub fn read(path: &Path, reader: &dyn ForeignReader) -> Result<Self> {
        let bytes = Arc::new(read_file(path)?);
        let (of, releases, began) = Rebuilt::in_memory(&bytes, path, reader)?.copy()?;
        Ok(Self {
            of,
            releases,
            fingerprint: fingerprint(&bytes),
            path: path.canonicalize().unwrap_or_else(|_| path.to_owned()),
            began,
            bytes,
        })
    }
}

impl WorkingCopy {
    /// Everything that it says and that was done to it, to be brought together with another copy.
    ///
    /// # Errors
    /// If the other is none that was copied from this one or from which this one was, or it cannot be read.
    pub fn beside(&self, other: &AnotherCopy) -> Result<CopyOf> {
        if other.began != began(&self.document.connection)? {
            return Err(DocumentError::OtherProject(other.path.clone()));
        }
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
