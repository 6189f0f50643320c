//! Why a log could not be kept or brought back, in sentences, with a next step.

use std::io;

/// Why a log could not be kept or brought back.
#[derive(Debug, thiserror::Error)]
pub enum EventStoreError {
    /// The folder or a file in it could not be used.
    #[error("the folder of the imported logs could not be used: {0}")]
    Io(#[from] io::Error),
    /// SQLite could not write or read the file.
    #[error("the imported log could not be written or read: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// There is no room left on the disk.
    #[error("the disk has no room left for the imported log")]
    DiskFull,
    /// An id that cannot be the name of a file.
    #[error("\"{id}\" cannot be the id of a log")]
    BadId {
        /// The id.
        id: String,
    },
    /// There is no such log.
    #[error("the imported log is no longer there")]
    Missing {
        /// Its id.
        id: String,
    },
    /// The file is not what was written.
    #[error("the imported log is damaged: {what}")]
    Damaged {
        /// What does not fit.
        what: String,
    },
    /// The file was written before its form was settled.
    #[error("the imported log was written by a trial version of Desire Path")]
    TooOld {
        /// The version of the file.
        found: i64,
    },
    /// The file was written by a later version of the program.
    #[error("the imported log was written by a newer version of Desire Path")]
    TooNew {
        /// The version of the file.
        found: i64,
    },
}

impl EventStoreError {
    /// What can be done about it, as a sentence.
    #[must_use]
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Io(_) => "Check that the disk is not full and that you may write to the folder",
            Self::Sqlite(_) => "Check that the disk is not full, then import the file again",
            Self::DiskFull => "Make room on the disk, then import the file again",
            Self::BadId { .. } => "Use letters, digits, - and _ only",
            Self::Missing { .. } | Self::Damaged { .. } | Self::TooOld { .. } => {
                "Import the file again"
            }
            Self::TooNew { .. } => "Update Desire Path, or import the file again",
        }
    }
}
