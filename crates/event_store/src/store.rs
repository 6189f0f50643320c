//! The folder of the imported logs.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use events::EventLog;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use crate::error::EventStoreError;
use crate::tables;
use crate::tables::packed::PackedLog;

/// The folder of the imported logs, one file each.
#[derive(Clone, Debug)]
pub struct EventStore {
    folder: PathBuf,
}

impl EventStore {
    /// Opens the folder, made anew where there is none.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn open(folder: &Path) -> Result<Self, EventStoreError> {
        fs::create_dir_all(folder)?;
        Ok(Self {
            folder: folder.to_owned(),
        })
    }

    /// Keeps a log under an id; one that was there before is replaced.
    ///
    /// # Errors
    /// When it cannot be written; what was there before is then untouched.
    pub fn put(&self, id: &str, log: &PackedLog) -> Result<(), EventStoreError> {
        self.write(id, log).map_err(full_disk_in_words)
    }

    fn write(&self, id: &str, log: &PackedLog) -> Result<(), EventStoreError> {
        let path = self.path(id)?;
        let passing = tempfile::Builder::new()
            .prefix("import-")
            .suffix(".part")
            .tempfile_in(&self.folder)?
            .into_temp_path();
        let mut connection = Connection::open(&passing)?;
        // Nobody sees the file before it is whole, so there is nothing to roll back to.
        connection.pragma_update(None, "journal_mode", "OFF")?;
        tables::write(&mut connection, log)?;
        connection.close().map_err(|(_, error)| error)?;
        File::options().write(true).open(&passing)?.sync_all()?;
        passing.persist(&path).map_err(|it| it.error)?;
        Ok(())
    }

    /// Brings a log back.
    ///
    /// # Errors
    /// When there is none, when it is damaged, or when a newer version of the program wrote it.
    pub fn read(&self, id: &str) -> Result<EventLog, EventStoreError> {
        let path = self.path(id)?;
        if !path.exists() {
            return Err(EventStoreError::Missing { id: id.to_owned() });
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&path, flags)?;
        tables::read(&connection).map_err(damage_in_words)
    }

    /// Whether there is such a log.
    #[must_use]
    pub fn contains(&self, id: &str) -> bool {
        self.path(id).is_ok_and(|it| it.exists())
    }

    /// Removes a log; there may be none.
    ///
    /// # Errors
    /// When it is there and cannot be removed.
    pub fn remove(&self, id: &str) -> Result<(), EventStoreError> {
        match fs::remove_file(self.path(id)?) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
            Ok(()) | Err(_) => Ok(()),
        }
    }

    fn path(&self, id: &str) -> Result<PathBuf, EventStoreError> {
        let is_plain = |it: u8| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'_');
        if id.is_empty() || id.len() > 100 || !id.bytes().all(is_plain) {
            return Err(EventStoreError::BadId { id: id.to_owned() });
        }
        Ok(self.folder.join(format!("{id}.events")))
    }
}

/// What SQLite says of a file that is none, or no longer, is damage.
fn damage_in_words(error: EventStoreError) -> EventStoreError {
    let EventStoreError::Sqlite(sqlite) = &error else {
        return error;
    };
    let is_damage = matches!(
        sqlite.sqlite_error_code(),
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt | ErrorCode::Unknown)
    );
    if is_damage {
        return EventStoreError::Damaged {
            what: sqlite.to_string(),
        };
    }
    error
}

/// A full disk has a next step of its own, whoever met it.
fn full_disk_in_words(error: EventStoreError) -> EventStoreError {
    let is_full = match &error {
        EventStoreError::Sqlite(sqlite) => {
            matches!(sqlite.sqlite_error_code(), Some(ErrorCode::DiskFull))
        }
        EventStoreError::Io(io) => matches!(
            io.kind(),
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded
        ),
        EventStoreError::DiskFull
        | EventStoreError::BadId { .. }
        | EventStoreError::Missing { .. }
        | EventStoreError::Damaged { .. }
        | EventStoreError::TooOld { .. }
        | EventStoreError::TooNew { .. } => false,
    };
    if is_full {
        return EventStoreError::DiskFull;
    }
    error
}

#[cfg(test)]
mod tests {
    use std::io;

    use rusqlite::ffi;

    use super::full_disk_in_words;
    use crate::error::EventStoreError;

    #[test]
    fn a_full_disk_is_told_as_such() {
        let sqlite = |code| rusqlite::Error::SqliteFailure(ffi::Error::new(code), None);
        for error in [
            EventStoreError::Sqlite(sqlite(ffi::SQLITE_FULL)),
            EventStoreError::Io(io::ErrorKind::StorageFull.into()),
        ] {
            let told = full_disk_in_words(error);
            assert!(matches!(told, EventStoreError::DiskFull), "{told:?}");
            assert!(told.hint(language::Language::En).starts_with("Make room"));
        }
        let other = full_disk_in_words(EventStoreError::Sqlite(sqlite(ffi::SQLITE_CANTOPEN)));
        assert!(matches!(other, EventStoreError::Sqlite(_)), "{other:?}");
    }
}
