//! What the app remembers for the person who uses it: settings, the files that were open lately, and which is being
//! opened. One small SQLite database in the app's data folder, so that no crash and no other web view loses any of it.
//!
//! This room keeps names and values; what they mean is said by whoever asks.

mod taking_over;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OptionalExtension, Transaction, params};

/// What leads from each form of the database to the next.
const MIGRATIONS: [&str; 1] = [include_str!("0001_first.sql")];

/// The newest form that this app knows.
const NEWEST: u32 = MIGRATIONS.len() as u32;

/// What the database is called in the data folder.
const FILE: &str = "settings.db";

/// How long another window of the app is waited for.
const LOCK_WAIT: Duration = Duration::from_secs(2);

/// How many files are remembered.
const RECENT_MAX: u32 = 12;

/// The result of anything that is written.
pub type Result<T> = std::result::Result<T, rusqlite::Error>;

/// What is remembered.
#[derive(Debug)]
pub struct Settings {
    connection: Connection,
}

/// How what is remembered was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// Whole, or not there yet.
    Whole,
    /// Damaged, or no database of ours: it was put aside there, and all begins anew.
    PutAside(PathBuf),
    /// It cannot be kept: what is set now is forgotten at the end.
    NotKept,
}

impl Settings {
    /// Opens what is remembered in a data folder, whatever its state: it never keeps the app from starting.
    #[must_use]
    pub fn open(data_folder: &Path, now_ms: i64) -> (Self, Found) {
        let path = data_folder.join(FILE);
        drop(fs::create_dir_all(data_folder));
        let (connection, found) = match connect(&path) {
            Ok(connection) => (Some(connection), Found::Whole),
            Err(error) if is_damage(&error) => {
                let aside = data_folder.join(format!("settings-damaged-{now_ms}.db"));
                match put_aside(&path, &aside).ok().map(|()| connect(&path)) {
                    Some(Ok(connection)) => (Some(connection), Found::PutAside(aside)),
                    Some(Err(_)) | None => (None, Found::NotKept),
                }
            }
            Err(_) => (None, Found::NotKept),
        };
        let connection = connection.unwrap_or_else(in_memory);
        let mut settings = Self { connection };
        // Tried again at the next start where it cannot be done now.
        drop(settings.take_over(data_folder));
        (settings, found)
    }

    /// All settings that were ever set: a value in JSON by each name.
    #[must_use]
    pub fn all(&self) -> BTreeMap<String, String> {
        let read = || -> Result<BTreeMap<String, String>> {
            let mut query = self.connection.prepare("SELECT name, value FROM setting")?;
            let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            rows.collect()
        };
        read().unwrap_or_default()
    }

    /// Keeps a setting; it is on the disk when this returns.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn keep(&self, name: &str, value: &str) -> Result<()> {
        let sql = "INSERT INTO setting (name, value) VALUES (?1, ?2)
                   ON CONFLICT (name) DO UPDATE SET value = excluded.value";
        self.connection.execute(sql, [name, value])?;
        Ok(())
    }

    /// The files that were open lately, the latest first.
    #[must_use]
    pub fn recent(&self) -> Vec<PathBuf> {
        let read = || -> Result<Vec<PathBuf>> {
            let sql = "SELECT path FROM recent ORDER BY turn DESC";
            let mut query = self.connection.prepare(sql)?;
            let rows = query.query_map([], |row| row.get::<_, String>(0))?;
            rows.map(|it| it.map(PathBuf::from)).collect()
        };
        read().unwrap_or_default()
    }

    /// Puts a file at the head of those that were open lately; one whose name is no text is passed over.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn remember(&mut self, path: &Path) -> Result<()> {
        let Some(path) = path.to_str() else {
            return Ok(());
        };
        let transaction = self.connection.transaction()?;
        remember(&transaction, path)?;
        transaction.commit()
    }

    /// Marks a file as being opened: should the app not come to rest, the mark is found at the next start.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn begin_opening(&self, path: &Path, now_ms: i64) -> Result<()> {
        let sql = "INSERT INTO opening (path, at_ms) VALUES (?1, ?2)
                   ON CONFLICT (path) DO UPDATE SET at_ms = excluded.at_ms";
        let path = path.to_string_lossy();
        self.connection.execute(sql, params![path, now_ms])?;
        Ok(())
    }

    /// Takes the mark of a file away.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn came_to_rest(&self, path: &Path) -> Result<()> {
        let sql = "DELETE FROM opening WHERE path = ?1";
        self.connection.execute(sql, [path.to_string_lossy()])?;
        Ok(())
    }

    /// When a file was begun to be opened that has not come to rest since.
    #[must_use]
    pub fn restless_since(&self, path: &Path) -> Option<i64> {
        let sql = "SELECT at_ms FROM opening WHERE path = ?1";
        let found = self
            .connection
            .query_row(sql, [path.to_string_lossy()], |row| row.get(0))
            .optional();
        found.ok().flatten()
    }
}

/// Opens the database and brings it to the newest form. Of a newer form, what is known here is used.
fn connect(path: &Path) -> Result<Connection> {
    let mut connection = Connection::open(path)?;
    connection.busy_timeout(LOCK_WAIT)?;
    connection.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;")?;
    let found: String = connection.query_row("PRAGMA quick_check(1)", [], |it| it.get(0))?;
    if found != "ok" {
        return Err(corrupt());
    }
    migrate(&mut connection)?;
    // Tables of somebody else would be found out only later.
    connection.prepare("SELECT name, value FROM setting")?;
    connection.prepare("SELECT path, turn FROM recent")?;
    connection.prepare("SELECT path, at_ms FROM opening")?;
    Ok(connection)
}

fn migrate(connection: &mut Connection) -> Result<()> {
    // Another window may be doing the same.
    let transaction =
        connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    let found: u32 = transaction.pragma_query_value(None, "user_version", |it| it.get(0))?;
    for (form, sql) in (1..=NEWEST).zip(MIGRATIONS) {
        if form > found {
            transaction.execute_batch(sql)?;
            transaction.pragma_update(None, "user_version", form)?;
        }
    }
    transaction.commit()
}

fn in_memory() -> Connection {
    let mut connection = Connection::open_in_memory().expect("memory is there");
    migrate(&mut connection).expect("an empty database takes our tables");
    connection
}

fn remember(transaction: &Transaction<'_>, path: &str) -> Result<()> {
    transaction.execute(
        "INSERT INTO recent (path, turn) VALUES (?1, (SELECT coalesce(max(turn), 0) + 1 FROM recent))
         ON CONFLICT (path) DO UPDATE SET turn = excluded.turn",
        [path],
    )?;
    transaction.execute(
        "DELETE FROM recent WHERE path NOT IN (SELECT path FROM recent ORDER BY turn DESC LIMIT ?1)",
        [RECENT_MAX],
    )?;
    Ok(())
}

/// Puts a database aside with what SQLite writes beside it.
fn put_aside(path: &Path, aside: &Path) -> std::io::Result<()> {
    for end in ["", "-wal", "-shm"] {
        let named = |path: &Path| {
            let mut name = path.as_os_str().to_owned();
            name.push(end);
            PathBuf::from(name)
        };
        match fs::rename(named(path), named(aside)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
            Ok(()) | Err(_) => {}
        }
    }
    Ok(())
}

/// Whether something else lies where our database is to be, or what is left of it.
fn is_damage(error: &rusqlite::Error) -> bool {
    use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase, Unknown};
    if matches!(error, rusqlite::Error::SqlInputError { .. }) {
        return true;
    }
    let code = error.sqlite_error_code();
    // A table of its name that is there already is an unknown error to SQLite.
    code.is_some_and(|it| [DatabaseCorrupt, NotADatabase, Unknown].contains(&it))
}

fn corrupt() -> rusqlite::Error {
    let code = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CORRUPT);
    rusqlite::Error::SqliteFailure(code, None)
}

#[cfg(test)]
mod tests;
