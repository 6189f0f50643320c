//! What can go wrong with a project file, in sentences.

use std::path::PathBuf;

use language::Language;

use crate::foreign::MAX_FILE_BYTES;
use crate::foreign::refusal::Excuse;

/// What went wrong with a project file.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.said(Language::default()))]
pub enum DocumentError {
    /// There is no such file.
    Missing(PathBuf),
    /// A new project would overwrite a file.
    Exists(PathBuf),
    /// The file is no database.
    NotADatabase(PathBuf),
    /// The file is a database of another program.
    OtherProgram(PathBuf),
    /// Tables were added, changed or removed by another program.
    OtherStructure(PathBuf),
    /// The file ends too early.
    CutOff {
        /// The file.
        path: PathBuf,
        /// How much is missing.
        n_bytes_missing: u64,
    },
    /// A newer app wrote the file.
    Newer {
        /// The file.
        path: PathBuf,
        /// The number of its schema.
        found: u32,
        /// The newest schema this app knows.
        known: u32,
        /// The least version of the app that knows all of the file, where the file says it.
        needs: Option<String>,
    },
    /// A newer app wrote the file, which can be read here but not edited.
    OnlyToRead {
        /// The file.
        path: PathBuf,
        /// The least version of the app that may edit it, where the file says it.
        needs: Option<String>,
    },
    /// The file is a project that has nothing in common with the one that is open.
    OtherProject(PathBuf),
    /// The file is larger than a project can be.
    TooLarge(PathBuf),
    /// Looking into the file takes too long.
    TooSlow,
    /// Somebody else has changed the file since it was opened.
    ChangedElsewhere(PathBuf),
    /// The file does not hold what was just written to it.
    NotReadBack(PathBuf),
    /// Another process has the file open.
    Locked,
    /// The file or its folder cannot be written.
    ReadOnly,
    /// No room is left.
    DiskFull,
    /// The disk does not answer.
    Disk(#[source] std::io::Error),
    /// What is in the file makes no sense.
    Damaged(String),
    /// Whoever looks into files from anywhere does not answer.
    NotTold(Box<dyn Excuse>),
    /// The file does not hold what the change expects.
    OutOfStep,
    /// Something that should not happen.
    Database(#[source] rusqlite::Error),
}

/// The result of anything one does with a project file.
pub type Result<T> = std::result::Result<T, DocumentError>;

impl DocumentError {
    /// What went wrong: a sentence that begins small and has no full stop.
    #[must_use]
    pub fn said(&self, language: Language) -> String {
        let it = language;
        match self {
            Self::Missing(path) => it.document_missing(&path.display().to_string()),
            Self::Exists(path) => it.document_exists(&path.display().to_string()),
            Self::NotADatabase(path) => it.document_not_a_database(&path.display().to_string()),
            Self::OtherProgram(path) => it.document_other_program(&path.display().to_string()),
            Self::OtherStructure(path) => it.document_other_structure(&path.display().to_string()),
            Self::CutOff {
                path,
                n_bytes_missing,
            } => it.document_cut_off(&path.display().to_string(), *n_bytes_missing),
            Self::Newer {
                path, found, known, ..
            } => it.document_newer(
                &path.display().to_string(),
                &found.to_string(),
                &known.to_string(),
            ),
            Self::OnlyToRead {
                path,
                needs: Some(needs),
            } => it.document_only_to_read_needs(&path.display().to_string(), needs),
            Self::OnlyToRead { path, needs: None } => {
                it.document_only_to_read(&path.display().to_string())
            }
            Self::OtherProject(path) => it.document_other_project(&path.display().to_string()),
            Self::TooLarge(path) => {
                it.document_too_large(&path.display().to_string(), MAX_FILE_BYTES >> 20)
            }
            Self::TooSlow => it.document_too_slow(),
            Self::ChangedElsewhere(path) => {
                it.document_changed_elsewhere(&path.display().to_string())
            }
            Self::NotReadBack(path) => it.document_not_read_back(&path.display().to_string()),
            Self::Locked => it.document_locked(),
            Self::ReadOnly => it.document_read_only(),
            Self::DiskFull => it.document_disk_full(),
            Self::Disk(_) => it.document_disk(),
            Self::Damaged(what) => it.document_damaged(what),
            Self::NotTold(excuse) => excuse.said(it),
            Self::OutOfStep => it.document_out_of_step(),
            Self::Database(_) => it.document_database(),
        }
    }

    /// What one can do about it, where there is something; it begins small too.
    #[must_use]
    pub fn hint(&self, language: Language) -> Option<String> {
        let it = language;
        Some(match self {
            Self::Missing(_) => it.document_missing_hint(),
            Self::Exists(_) => it.document_exists_hint(),
            Self::NotADatabase(_) | Self::OtherProgram(_) => it.document_not_a_database_hint(),
            Self::OtherStructure(_) => it.document_other_structure_hint(),
            Self::CutOff { .. } => it.document_cut_off_hint(),
            Self::OtherProject(_) => it.document_other_project_hint(),
            Self::Newer {
                needs: Some(needs), ..
            } => it.document_newer_needs_hint(needs),
            Self::Newer { needs: None, .. } => it.document_newer_hint(),
            Self::OnlyToRead { .. } => it.document_only_to_read_hint(),
            Self::TooLarge(_) | Self::TooSlow => it.document_too_large_hint(),
            Self::ChangedElsewhere(_) => it.document_changed_elsewhere_hint(),
            Self::NotReadBack(_) => it.document_disk_hint(),
            Self::Locked => it.document_locked_hint(),
            Self::ReadOnly => it.document_read_only_hint(),
            Self::DiskFull => it.document_disk_full_hint(),
            Self::Disk(_) => it.document_disk_hint(),
            Self::Damaged(_) => it.document_damaged_hint(),
            Self::NotTold(excuse) => return excuse.hint(it),
            Self::OutOfStep => it.document_out_of_step_hint(),
            Self::Database(_) => return None,
        })
    }
}

/// Whether a row holds what no row of ours ever held.
fn is_strange(error: &rusqlite::Error) -> bool {
    use rusqlite::Error::{FromSqlConversionFailure, InvalidColumnType, Utf8Error};
    matches!(
        error,
        FromSqlConversionFailure(..) | InvalidColumnType(..) | Utf8Error(..)
    )
}

impl From<rusqlite::Error> for DocumentError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        let code = error.sqlite_error_code();
        let is = |codes: &[Code]| code.is_some_and(|it| codes.contains(&it));
        if is(&[Code::DatabaseBusy, Code::DatabaseLocked]) {
            Self::Locked
        } else if is(&[Code::ReadOnly, Code::PermissionDenied, Code::CannotOpen]) {
            Self::ReadOnly
        } else if is(&[Code::DiskFull]) {
            Self::DiskFull
        } else if is(&[Code::SystemIoFailure]) {
            Self::Disk(std::io::Error::other(error))
        } else if is(&[Code::DatabaseCorrupt, Code::NotADatabase]) || is_strange(&error) {
            Self::Damaged(error.to_string())
        } else if is(&[Code::OperationInterrupted]) {
            Self::TooSlow
        } else {
            Self::Database(error)
        }
    }
}
