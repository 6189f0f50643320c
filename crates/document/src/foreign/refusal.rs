//! Why a file from anywhere is not read, from process to process.

use std::fmt::Debug;
use std::path::Path;

use language::Language;
use serde::{Deserialize, Serialize};

use crate::error::DocumentError;
use crate::schema;

/// Letters of what a reader found: what stands in a file may be in it.
const LETTERS: usize = 300;

/// Why a file from anywhere is not read: what the process found that looked into it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Refusal {
    /// It is no database.
    NotADatabase,
    /// It is a database of another program.
    OtherProgram,
    /// Another program changed its tables.
    OtherStructure,
    /// It ends too early.
    CutOff {
        /// How much is missing.
        n_bytes_missing: u64,
    },
    /// A newer app wrote it.
    Newer {
        /// The number of its schema.
        found: u32,
        /// The least version of the app that can read it, where it says so.
        needs: Option<String>,
    },
    /// It holds what is longer than anything in a project.
    TooLarge,
    /// Looking into it takes too long.
    TooSlow,
    /// What is in it makes no sense.
    Damaged(String),
}

impl From<DocumentError> for Refusal {
    fn from(error: DocumentError) -> Self {
        use DocumentError as Error;
        match error {
            Error::NotADatabase(_) => Self::NotADatabase,
            Error::OtherProgram(_) => Self::OtherProgram,
            Error::OtherStructure(_) => Self::OtherStructure,
            Error::CutOff {
                n_bytes_missing, ..
            } => Self::CutOff { n_bytes_missing },
            Error::Newer { found, needs, .. } => Self::Newer { found, needs },
            Error::TooLarge(_) => Self::TooLarge,
            Error::TooSlow => Self::TooSlow,
            Error::Damaged(what) => Self::Damaged(what),
            Error::Database(error) if is_too_long(&error) => Self::TooLarge,
            Error::Database(error) => Self::Damaged(error.to_string()),
            error @ (Error::Missing(_)
            | Error::Exists(_)
            | Error::OtherProject(_)
            | Error::OnlyToRead { .. }
            | Error::ChangedElsewhere(_)
            | Error::NotReadBack(_)
            | Error::Locked
            | Error::ReadOnly
            | Error::DiskFull
            | Error::Disk(_)
            | Error::NotTold(_)
            | Error::OutOfStep) => Self::Damaged(error.to_string()),
        }
    }
}

impl Refusal {
    /// The same of a file whose place is known.
    pub(crate) fn of(self, path: &Path) -> DocumentError {
        let path = path.to_owned();
        match self {
            Self::NotADatabase => DocumentError::NotADatabase(path),
            Self::OtherProgram => DocumentError::OtherProgram(path),
            Self::OtherStructure => DocumentError::OtherStructure(path),
            Self::CutOff { n_bytes_missing } => DocumentError::CutOff {
                path,
                n_bytes_missing,
            },
            Self::Newer { found, needs } => DocumentError::Newer {
                path,
                found,
                known: schema::NEWEST,
                needs: needs.filter(|it| schema::is_later(it)),
            },
            Self::TooLarge => DocumentError::TooLarge(path),
            Self::TooSlow => DocumentError::TooSlow,
            Self::Damaged(what) => DocumentError::Damaged(what.chars().take(LETTERS).collect()),
        }
    }
}

fn is_too_long(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(rusqlite::ErrorCode::TooBig)
}

/// Why whoever is to look into a file does not answer, in sentences.
pub trait Excuse: Debug + Send + Sync {
    /// What went wrong: a sentence that begins small and has no full stop.
    fn said(&self, language: Language) -> String;

    /// What one can do about it, where there is something.
    fn hint(&self, language: Language) -> Option<String>;
}

/// Why nothing is known of a file.
#[derive(Debug)]
pub enum NotTold {
    /// It was looked into and is refused.
    Refused(Refusal),
    /// Whoever was asked did not answer.
    NoAnswer(Box<dyn Excuse>),
}

impl NotTold {
    pub(crate) fn of(self, path: &Path) -> DocumentError {
        match self {
            Self::Refused(refusal) => refusal.of(path),
            Self::NoAnswer(excuse) => DocumentError::NotTold(excuse),
        }
    }
}
