//! What can go wrong with a project file, in sentences.

use std::path::PathBuf;

/// What went wrong with a project file.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// There is no such file.
    #[error("{} is not there", .0.display())]
    Missing(PathBuf),
    /// A new project would overwrite a file.
    #[error("{} is there already", .0.display())]
    Exists(PathBuf),
    /// The file is no database.
    #[error("{} is not a Desire Path project", .0.display())]
    NotADatabase(PathBuf),
    /// The file is a database of another program.
    #[error("{} belongs to another program", .0.display())]
    OtherProgram(PathBuf),
    /// Tables were added, changed or removed by another program.
    #[error("another program has changed the structure of {}", .0.display())]
    OtherStructure(PathBuf),
    /// The file ends too early.
    #[error("{} is cut off: {n_bytes_missing} bytes are missing", .path.display())]
    CutOff {
        /// The file.
        path: PathBuf,
        /// How much is missing.
        n_bytes_missing: u64,
    },
    /// A newer app wrote the file.
    #[error("{} was saved by a newer version of Desire Path (its form is {found}, this version knows up to {known})", .path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// The number of its schema.
        found: u32,
        /// The newest schema this app knows.
        known: u32,
    },
    /// Another process has the file open.
    #[error("this project is open in another window")]
    Locked,
    /// The file or its folder cannot be written.
    #[error("this project cannot be changed here")]
    ReadOnly,
    /// No room is left.
    #[error("there is no room left on the disk")]
    DiskFull,
    /// The disk does not answer.
    #[error("the disk could not be read or written")]
    Disk(#[source] std::io::Error),
    /// What is in the file makes no sense.
    #[error("this project file is damaged: {0}")]
    Damaged(String),
    /// The file does not hold what the change expects.
    #[error("the project file was changed by another program meanwhile")]
    OutOfStep,
    /// Something that should not happen.
    #[error("the project file could not be used")]
    Database(#[source] rusqlite::Error),
}

/// The result of anything one does with a project file.
pub type Result<T> = std::result::Result<T, DocumentError>;

impl DocumentError {
    /// What one can do about it, where there is something.
    #[must_use]
    pub fn hint(&self) -> Option<&'static str> {
        match self {
            Self::Missing(_) => Some("it may have been moved or renamed; choose it again"),
            Self::Exists(_) => Some("choose another name"),
            Self::NotADatabase(_) | Self::OtherProgram(_) => {
                Some("choose a file that ends in .desirepath; data files are imported instead")
            }
            Self::OtherStructure(_) => Some("open a copy from before that change"),
            Self::CutOff { .. } => {
                Some("it may not be copied or synchronised to its end; fetch it again")
            }
            Self::Newer { .. } => Some("update Desire Path to open it"),
            Self::Locked => Some("close it there, or work on a copy"),
            Self::ReadOnly => Some("copy the file to a folder you may write in"),
            Self::DiskFull => Some("free some room and repeat the edit; nothing else is lost"),
            Self::Disk(_) => Some("check that the disk or network drive is connected, then repeat"),
            Self::Damaged(_) => Some("open an earlier copy"),
            Self::OutOfStep => Some("open the project again"),
            Self::Database(_) => None,
        }
    }
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
        } else if is(&[Code::DatabaseCorrupt, Code::NotADatabase]) {
            Self::Damaged(error.to_string())
        } else {
            Self::Database(error)
        }
    }
}
