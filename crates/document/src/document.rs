//! The open project file.

use std::fs::{self, OpenOptions};
use std::io::ErrorKind;
use std::path::Path;
use std::time::Duration;

use journey::{Change, Deeds, Entry, GestureId, History, LogId, Project};
use overlay::Overlay;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, params};

use crate::chain::{self, Head};
use crate::error::{DocumentError, Result};
use crate::journal::chapters;
use crate::journal::moments::{self, Moment};
use crate::newer::Newer;
use crate::releases::Release;
use crate::tables::{self, Rows};
use crate::{journal, overlay_figures, releases, schema};

/// A project at work: its database, which no other process can open meanwhile.
///
/// People's own files are never worked in: see [`crate::WorkingCopy`].
#[derive(Debug)]
pub struct Document {
    pub(crate) connection: Connection,
    /// The newer version's file that it shows, where it can only be read.
    pub(crate) newer: Option<Newer>,
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
        let mut document = Self::connect(path)?;
        schema::check_version(&document.connection, path)?;
        if document.connection.is_readonly("main")? {
            return Err(DocumentError::ReadOnly);
        }
        schema::check_structure(&document.connection, path)?;
        // A new form would seal what is damaged.
        document.check()?;
        schema::migrate(&mut document.connection)?;
        let project = document.read_project()?;
        let history = journal::history(&document.connection)?;
        Ok((document, project, history))
    }

    /// Writes all of it, as it is now, to a file of its own that is not there yet: whole by itself, without
    /// what was deleted.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn snapshot(&self, path: &Path) -> Result<()> {
        let path = path.to_str().ok_or_else(|| {
            DocumentError::Disk(std::io::Error::new(
                ErrorKind::InvalidInput,
                "a path that is no text",
            ))
        })?;
        // What was written ahead has done its work; where it cannot be put back now, it stays.
        drop(
            self.connection
                .execute_batch("PRAGMA wal_checkpoint(TRUNCATE)"),
        );
        self.connection.execute("VACUUM INTO ?1", [path])?;
        Ok(())
    }

    /// How often it was written to, by whatever kind of write.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn revision(&self) -> Result<u64> {
        revision(&self.connection)
    }

    /// How often people wrote to it: everything but figures.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn authored(&self) -> Result<u64> {
        authored(&self.connection)
    }

    /// Writes a change and its entry in the journal, all or nothing; answers with the entry's number.
    /// It is on the disk when this returns.
    ///
    /// # Errors
    /// If it cannot be written; then nothing has happened.
    pub fn write(&mut self, written: &Written<'_>) -> Result<u64> {
        self.write_with(written, &Deeds::new())
    }

    /// Writes what another copy brings, and remembers everything that was done there: so it is known again when the
    /// copies are brought together once more. It can be taken back like any edit.
    ///
    /// # Errors
    /// If it cannot be written; then nothing has happened.
    pub fn write_with(&mut self, written: &Written<'_>, elsewhere: &Deeds) -> Result<u64> {
        self.check_writable()?;
        let transaction = self.connection.transaction()?;
        let edits = written.change.edits();
        let rows: Vec<Rows> = edits.map(|(id, edit)| Rows::of(*id, edit)).collect();
        let mut head = Head::read(&transaction)?;
        for pair in &rows {
            tables::write(&transaction, pair, &mut head.sum)?;
        }
        let seq = journal::append(&transaction, written, &rows, &mut head.last)?;
        journal::deeds::remember(&transaction, seq, elsewhere)?;
        chapters::pack(&transaction)?;
        head.count(true);
        head.write(&transaction)?;
        transaction.commit()?;
        Ok(seq)
    }

    /// What an entry of the history did.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn change_of(&self, entry: &Entry) -> Result<Change> {
        journal::Past::of(&self.connection)
            .change_of(entry)
            .map_err(|it| self.not_known(it))
    }

    /// Whether anything is left to be taken back once a change is done: not where it undoes what its gesture did
    /// before.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn leaves_trace(
        &self,
        history: &History,
        gesture: Option<GestureId>,
        change: &Change,
    ) -> Result<bool> {
        Ok(match history.joined_by(gesture) {
            Some(top) => !self.change_of(top)?.then(change.clone()).is_empty(),
            None => !change.is_empty(),
        })
    }

    /// Everything that is authored, as the file holds it.
    ///
    /// # Errors
    /// If a row cannot be understood.
    pub fn read_project(&self) -> Result<Project> {
        tables::read_project(&self.connection).map_err(|it| self.not_known(it))
    }

    /// All moments of the journal, from the first to the latest.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn moments(&self) -> Result<Vec<Moment>> {
        moments::moments(&self.connection).map_err(|it| self.not_known(it))
    }

    /// The number of the latest entry of the journal; none in a file that has just begun.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn latest(&self) -> Result<Option<u64>> {
        moments::latest(&self.connection)
    }

    /// Everything that was done to it, here and in copies that were brought together with it.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn deeds(&self) -> Result<Deeds> {
        journal::deeds::deeds(&self.connection).map_err(|it| self.not_known(it))
    }

    /// What was written after one entry of the journal, up to and with another, in order.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn changes(&self, after: u64, until: u64) -> Result<Vec<Change>> {
        moments::changes(&self.connection, after, until).map_err(|it| self.not_known(it))
    }

    /// Calls the project as it was once an entry was written by a name, or by none any more; whether there is
    /// such an entry.
    ///
    /// # Errors
    /// If it cannot be written; then nothing has happened.
    pub fn name_version(&mut self, seq: u64, name: Option<&str>) -> Result<bool> {
        self.check_writable()?;
        let transaction = self.connection.transaction()?;
        let is_there = moments::name(&transaction, seq, name)?;
        if is_there {
            count(&transaction, true)?;
        }
        transaction.commit()?;
        Ok(is_there)
    }

    /// Keeps the figures of an overlay and the revision they were computed for; not in what can only be read.
    ///
    /// # Errors
    /// If they cannot be written, or their log is not in the project.
    pub fn save_overlay(&mut self, revision: u64, overlay: &Overlay) -> Result<()> {
        if self.newer.is_some() {
            return Ok(());
        }
        let transaction = self.connection.transaction()?;
        if overlay_figures::save(&transaction, revision, overlay)? {
            count(&transaction, false)?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// The figures that were kept for a log, and the revision they were computed for.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn load_overlay(&self, log: LogId) -> Result<Option<(u64, Overlay)>> {
        match overlay_figures::load(&self.connection, log) {
            // They are counted anew where the events are here.
            Err(_) if self.newer.is_some() => Ok(None),
            loaded => loaded,
        }
    }

    /// Remembers what left of its logs, for what leaves later to be compared with; what is known already stays as it
    /// is. What can only be read remembers nothing.
    ///
    /// # Errors
    /// If it cannot be written; then nothing has happened.
    pub fn remember_releases(&mut self, left: &[Release]) -> Result<()> {
        if self.newer.is_some() {
            return Ok(());
        }
        let transaction = self.connection.transaction()?;
        if releases::remember(&transaction, left)? {
            count(&transaction, false)?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// What left of its logs, the first first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn releases(&self) -> Result<Vec<Release>> {
        releases::all(&self.connection)
    }

    /// That it is whole: its pages, its rows, what they refer to, and that all is what was written.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn check(&self) -> Result<()> {
        check(&self.connection)
    }

    fn initialise(path: &Path, at_ms: i64) -> Result<Self> {
        let mut document = Self::connect(path)?;
        schema::migrate(&mut document.connection)?;
        document.connection.execute(
            "INSERT INTO document (one, created_ms, min_reader) VALUES (1, ?1, ?2)",
            params![at_ms, schema::OLDEST_READER],
        )?;
        Head::read(&document.connection)?.write(&document.connection)?;
        Ok(document)
    }

    /// Opens the database for this process alone, and trusts nothing in it.
    fn connect(path: &Path) -> Result<Self> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)?;
        // Whoever has it open keeps it open: waiting long for the lock is of no use.
        connection.busy_timeout(LOCK_WAIT)?;
        distrust(&connection)?;
        // A log of what is written ahead, synced at every edit: none that was acknowledged is lost when the
        // power fails. The lock comes before the first access, so that no third file is needed.
        connection.execute_batch(
            "PRAGMA locking_mode = EXCLUSIVE;
             PRAGMA journal_mode = WAL;
             PRAGMA synchronous = FULL;
             PRAGMA fullfsync = ON;
             PRAGMA checkpoint_fullfsync = ON;
             PRAGMA secure_delete = ON;
             PRAGMA temp_store = MEMORY;",
        )?;
        // Takes the lock now, so that a second window learns at once, and not at its first edit.
        connection.execute_batch("BEGIN EXCLUSIVE; COMMIT;")?;
        Ok(Self {
            connection,
            newer: None,
        })
    }
}

/// Switches off what a file could do by itself: no trigger, no view, no function of its own.
pub(crate) fn distrust(connection: &Connection) -> Result<()> {
    for (switch, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true),
    ] {
        connection.set_db_config(switch, on)?;
    }
    connection.execute_batch("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;")?;
    Ok(())
}

/// What a database is that does not pass its check. A page that the disk did not give this time is no damage: whoever
/// took it for that would put aside what is whole.
fn unsound(found: String) -> DocumentError {
    let code = found.rsplit_once("error code=");
    let code: Option<i32> = code.and_then(|it| it.1.trim().parse().ok());
    if code.is_some_and(|it| it & 0xff == rusqlite::ffi::SQLITE_IOERR) {
        return DocumentError::Disk(std::io::Error::other(found));
    }
    DocumentError::Damaged(found)
}

/// That a database is whole: its pages, its rows, what they refer to, and that all is what was written.
pub(crate) fn check(connection: &Connection) -> Result<()> {
    let found: String = connection.query_row("PRAGMA quick_check(1)", [], |it| it.get(0))?;
    if found != "ok" {
        return Err(unsound(found));
    }
    let mut dangling = connection.prepare("PRAGMA foreign_key_check")?;
    let mut rows = dangling.query([])?;
    match rows.next()? {
        None => chain::check(connection),
        Some(row) => {
            let (table, refers_to): (String, String) = (row.get(0)?, row.get(2)?);
            let found = format!("a {table} belongs to a {refers_to} that is not there");
            Err(DocumentError::Damaged(found))
        }
    }
}

/// How often a database of the newest form was written to.
pub(crate) fn revision(connection: &Connection) -> Result<u64> {
    let found: i64 = connection.query_row("SELECT revision FROM document", [], |it| it.get(0))?;
    Ok(found.cast_unsigned())
}

/// How often people wrote to a database of the newest form.
pub(crate) fn authored(connection: &Connection) -> Result<u64> {
    let found: i64 = connection.query_row("SELECT authored FROM document", [], |it| it.get(0))?;
    Ok(found.cast_unsigned())
}

/// Counts a write, by people or of figures.
pub(crate) fn count(connection: &Connection, by_people: bool) -> Result<()> {
    let mut head = Head::read(connection)?;
    head.count(by_people);
    head.write(connection)
}

/// What a file or folder at `path` that cannot be used means to the person.
pub(crate) fn disk(error: std::io::Error, path: &Path) -> DocumentError {
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

/// The folder a file lies in.
pub(crate) fn folder_of(path: &Path) -> &Path {
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
    folder.unwrap_or_else(|| Path::new("."))
}

#[cfg(test)]
mod tests;
