//! Why a log could not be kept or brought back, in sentences, with a next step.

use std::io;

use language::Language;

/// Why a log could not be kept or brought back.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.said(Language::default()))]
pub enum EventStoreError {
    /// The folder or a file in it could not be used.
    Io(#[from] io::Error),
    /// SQLite could not write or read the file.
    Sqlite(#[from] rusqlite::Error),
    /// There is no room left on the disk.
    DiskFull,
    /// An id that cannot be the name of a file.
    BadId {
        /// The id.
        id: String,
    },
    /// There is no such log.
    Missing {
        /// Its id.
        id: String,
    },
    /// The file is not what was written.
    Damaged {
        /// What does not fit.
        what: String,
    },
    /// The file was written before its form was settled.
    TooOld {
        /// The version of the file.
        found: i64,
    },
    /// The file was written by a later version of the program.
    TooNew {
        /// The version of the file.
        found: i64,
    },
}

impl EventStoreError {
    /// What went wrong: a sentence that begins small and has no full stop.
    #[must_use]
    pub fn said(&self, language: Language) -> String {
        match self {
            Self::Io(error) => language.store_io(&error.to_string()),
            Self::Sqlite(error) => language.store_sqlite(&error.to_string()),
            Self::DiskFull => language.store_disk_full(),
            Self::BadId { id } => language.store_bad_id(id),
            Self::Missing { .. } => language.store_missing(),
            Self::Damaged { what } => language.store_damaged(what),
            Self::TooOld { .. } => language.store_too_old(),
            Self::TooNew { .. } => language.store_too_new(),
        }
    }

    /// What can be done about it, as a sentence.
    #[must_use]
    pub fn hint(&self, language: Language) -> String {
        match self {
            Self::Io(_) => language.store_io_hint(),
            Self::Sqlite(_) => language.store_sqlite_hint(),
            Self::DiskFull => language.store_disk_full_hint(),
            Self::BadId { .. } => language.store_bad_id_hint(),
            Self::Missing { .. } | Self::Damaged { .. } | Self::TooOld { .. } => {
                language.store_import_again()
            }
            Self::TooNew { .. } => language.store_too_new_hint(),
        }
    }
}
