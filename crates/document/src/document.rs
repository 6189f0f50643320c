//! The open project file.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use journey::{Change, GestureId, History, LogId, Project};
use overlay::Overlay;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::error::{DocumentError, Result};
use crate::journal::moments::{self, Moment};
use crate::tables::{self, Rows};
use crate::{journal, overlay_figures, schema};

/// The open project file; no other process can open it meanwhile.
#[derive(Debug)]
pub struct Document {
    connection: Connection,
    path: PathBuf,
}

/// A change on its way into the file, and what the journal is to remember of it.
#[derive(Clone, Copy, Debug)]
pub struct Written<'a> {
    /// What is different.
    pub change: &'a Change,
    /// What the undo menu calls it.
    pub label: &'a str,
    /// The gesture it belongs to.
    pub gesture: Option<GestureId>,
    /// Whether it is done, taken back or done again.
    pub kind: Kind,
    /// When, in milliseconds since 1970 UTC.
    pub at_ms: i64,
    /// By whom.
    pub actor: &'a str,
}

/// Whether a change is done, taken back or done again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What a project starts from, a template or a foreign map; undo stops before it.
    Begin,
    /// Done for the first time.
    Do,
    /// Takes back the entry that history knows under this number.
    Undo {
        /// The number.
        of: u64,
    },
    /// Does again the entry that history knows under this number.
    Redo {
        /// The number.
        of: u64,
    },
}

/// The first bytes of every SQLite file, which say what it is.
const HEADER_LENGTH: usize = 100;

/// How long a file is waited for that something looks into, a virus scanner for one.
const LOCK_WAIT: Duration = Duration::from_millis(200);

impl Document {
    /// Starts a new, empty project in a file that is not there yet.
    ///
    /// # Errors
    /// If the file is there, or cannot be written.
    pub fn create(path: &Path, at_ms: i64) -> Result<Self> {
        OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(path)
            .map_err(|error| {
                if error.kind() == ErrorKind::AlreadyExists {
                    DocumentError::Exists(path.to_owned())
                } else {
                    disk(error, folder_of(path))
                }
            })?;
        let created = Self::initialise(path, at_ms);
        if created.is_err() {
            // Half a project is of no use; that it cannot be removed is not what went wrong.
            drop(fs::remove_file(path));
        }
        created
    }

    /// Opens a project with all that is in it and what can be undone.
    ///
    /// # Errors
    /// If it is not a project of ours, is damaged, or is open elsewhere.
    pub fn open(path: &Path) -> Result<(Self, Project, History)> {
        match fs::metadata(path) {
            // SQLite would make an empty file its own.
            Ok(found) if found.len() == 0 => {
                return Err(DocumentError::NotADatabase(path.to_owned()));
            }
            Ok(_) => {}
            Err(error) => return Err(disk(error, path)),
        }
        let mut document = match Self::connect(path) {
            Err(DocumentError::Damaged(what)) => return Err(diagnosis(path, what)),
            connected => connected?,
        };
        schema::check_version(&document.connection, path)?;
        if document.connection.is_readonly("main")? {
            return Err(DocumentError::ReadOnly);
        }
        schema::migrate(&mut document.connection)?;
        schema::check_structure(&document.connection, path)?;
        document.check()?;
        let project = document.read_project()?;
        let history = journal::history(&document.connection)?;
        Ok((document, project, history))
    }

    /// Writes a change and its entry in the journal, all or nothing; answers with the entry's number.
    /// It is on the disk when this returns.
    ///
    /// # Errors
    /// If it cannot be written; then nothing has happened.
    pub fn write(&mut self, written: &Written<'_>) -> Result<u64> {
        let transaction = self.connection.transaction()?;
        let edits = written.change.edits();
        let rows: Vec<Rows> = edits.map(|(id, edit)| Rows::of(*id, edit)).collect();
        for pair in &rows {
            tables::write(&transaction, pair)?;
        }
        let seq = journal::append(&transaction, written, &rows)?;
        transaction.commit()?;
        Ok(seq)
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Everything that is authored, as the file holds it.
    ///
    /// # Errors
    /// If a row cannot be understood.
    pub fn read_project(&self) -> Result<Project> {
        tables::read_project(&self.connection)
    }

    /// All moments of the journal, from the first to the latest.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn moments(&self) -> Result<Vec<Moment>> {
        moments::moments(&self.connection)
    }

    /// The number of the latest entry of the journal; none in a file that has just begun.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn latest(&self) -> Result<Option<u64>> {
        moments::latest(&self.connection)
    }

    /// What was written after one entry of the journal, up to and with another, in order.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn changes(&self, after: u64, until: u64) -> Result<Vec<Change>> {
        moments::changes(&self.connection, after, until)
    }

    /// Calls the project as it was once an entry was written by a name, or by none any more; whether there is
    /// such an entry.
    ///
    /// # Errors
    /// If it cannot be written; then nothing has happened.
    pub fn name_version(&mut self, seq: u64, name: Option<&str>) -> Result<bool> {
        moments::name(&self.connection, seq, name)
    }

    /// Keeps the figures of an overlay and the revision they were computed for.
    ///
    /// # Errors
    /// If they cannot be written, or their log is not in the project.
    pub fn save_overlay(&mut self, revision: u64, overlay: &Overlay) -> Result<()> {
        overlay_figures::save(&self.connection, revision, overlay)
    }

    /// The figures that were kept for a log, and the revision they were computed for.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn load_overlay(&self, log: LogId) -> Result<Option<(u64, Overlay)>> {
        overlay_figures::load(&self.connection, log)
    }

    /// That the file is whole: its pages, its rows and what they refer to.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn check(&self) -> Result<()> {
        let found: String = self
            .connection
            .query_row("PRAGMA quick_check(1)", [], |it| it.get(0))?;
        if found != "ok" {
            return Err(DocumentError::Damaged(found));
        }
        let mut dangling = self.connection.prepare("PRAGMA foreign_key_check")?;
        let mut rows = dangling.query([])?;
        match rows.next()? {
            None => Ok(()),
            Some(row) => {
                let (table, refers_to): (String, String) = (row.get(0)?, row.get(2)?);
                let found = format!("a {table} belongs to a {refers_to} that is not there");
                Err(DocumentError::Damaged(found))
            }
        }
    }

    fn initialise(path: &Path, at_ms: i64) -> Result<Self> {
        let mut document = Self::connect(path)?;
        schema::migrate(&mut document.connection)?;
        document.connection.execute(
            "INSERT INTO document (one, created_ms) VALUES (1, ?1)",
            [at_ms],
        )?;
        Ok(document)
    }

    /// Opens the file for this process alone, and trusts nothing in it.
    fn connect(path: &Path) -> Result<Self> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)?;
        // Whoever has it open keeps it open: waiting long for the lock is of no use.
        connection.busy_timeout(LOCK_WAIT)?;
        for (switch, on) in [
            (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
            (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
            (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
            (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
            (DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true),
        ] {
            connection.set_db_config(switch, on)?;
        }
        // A rollback journal, because the file must be whole by itself; extra, because otherwise the
        // last edit could come undone when the power fails.
        connection.execute_batch(
            "PRAGMA locking_mode = EXCLUSIVE;
             PRAGMA synchronous = EXTRA;
             PRAGMA fullfsync = ON;
             PRAGMA secure_delete = ON;
             PRAGMA cell_size_check = ON;
             PRAGMA mmap_size = 0;
             PRAGMA temp_store = MEMORY;",
        )?;
        // Takes the lock now, so that a second window learns at once, and not at its first edit.
        connection.execute_batch("BEGIN EXCLUSIVE; COMMIT;")?;
        connection.execute_batch("PRAGMA journal_mode = DELETE;")?;
        Ok(Self {
            connection,
            path: path.to_owned(),
        })
    }
}

/// A better word for a file that SQLite cannot read, from what its first bytes say of it.
fn diagnosis(path: &Path, what: String) -> DocumentError {
    let mut header = [0; HEADER_LENGTH];
    let opened = File::open(path).and_then(|mut file| {
        file.read_exact(&mut header)?;
        Ok(file.metadata()?.len())
    });
    let size = match opened {
        Ok(size) if header.starts_with(b"SQLite format 3\0") => size,
        Ok(_) | Err(_) => return DocumentError::NotADatabase(path.to_owned()),
    };
    let number = |at: usize| u32::from_be_bytes([at, at + 1, at + 2, at + 3].map(|it| header[it]));
    if number(68) != schema::APPLICATION_ID {
        return DocumentError::OtherProgram(path.to_owned());
    }
    let page_size = match u16::from_be_bytes([header[16], header[17]]) {
        1 => 65_536,
        bytes => u64::from(bytes),
    };
    match (page_size * u64::from(number(28))).checked_sub(size) {
        None | Some(0) => DocumentError::Damaged(what),
        Some(n_bytes_missing) => DocumentError::CutOff {
            path: path.to_owned(),
            n_bytes_missing,
        },
    }
}

/// What a file or folder at `path` that cannot be used means to the person.
fn disk(error: std::io::Error, path: &Path) -> DocumentError {
    use ErrorKind::{NotFound, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull};
    let kind = error.kind();
    if kind == NotFound {
        DocumentError::Missing(path.to_owned())
    } else if kind == PermissionDenied || kind == ReadOnlyFilesystem {
        DocumentError::ReadOnly
    } else if kind == StorageFull || kind == QuotaExceeded {
        DocumentError::DiskFull
    } else {
        DocumentError::Disk(error)
    }
}

fn folder_of(path: &Path) -> &Path {
    path.parent().unwrap_or(path)
}

#[cfg(test)]
mod tests;
