//! A file from anywhere: read within limits into memory, looked at there, and copied row by row into tables of
//! our own. It is never worked in.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::time::{Duration, Instant};

use journey::{CopyOf, Project};
use rusqlite::limits::Limit;
use rusqlite::types::ToSqlOutput;
use rusqlite::{Connection, params_from_iter};

use crate::document::{authored, check, disk, distrust, revision};
use crate::error::{DocumentError, Result};
use crate::journal::deeds;
use crate::releases::{self, Release};
use crate::{schema, tables};

/// The largest project file that is read.
pub const MAX_FILE_BYTES: u64 = 256 << 20;

/// The longest value that a row may hold: a picture, or a change of thousands of things.
const MAX_VALUE_BYTES: i32 = 64 << 20;

/// The longest that one look into a file may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// How many steps SQLite goes between two looks at the time.
const STEPS_BETWEEN: i32 = 100_000;

/// How long the part of a file is that says what the file is.
const HEADER_LENGTH: usize = 100;

/// The version in which files began to count how often they were written to.
const FIRST_WITH_REVISION: u32 = 12;

/// What of SQLite a project needs at most; all else is switched off for files from elsewhere.
const LIMITS: [(Limit, i32); 6] = [
    (Limit::SQLITE_LIMIT_LENGTH, MAX_VALUE_BYTES),
    (Limit::SQLITE_LIMIT_SQL_LENGTH, 100_000),
    (Limit::SQLITE_LIMIT_COLUMN, 64),
    (Limit::SQLITE_LIMIT_EXPR_DEPTH, 20),
    (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 3),
    (Limit::SQLITE_LIMIT_ATTACHED, 0),
];

/// A project file in memory that can only be read.
pub(crate) struct Foreign {
    connection: Connection,
}

impl Foreign {
    /// Looks into the bytes of a file and finds that it is a whole project; `path` is where they come from.
    pub(crate) fn of(mut bytes: Vec<u8>, path: &Path) -> Result<Self> {
        check_header(&bytes, path)?;
        // A log that lies beside a file is not of it: what counts is what the file itself holds.
        bytes[18..20].fill(1);
        let connection = in_memory(&bytes).map_err(|error| diagnosis(&bytes, path, error))?;
        let foreign = Self { connection };
        foreign
            .check(path)
            .map_err(|error| diagnosis(&bytes, path, error))?;
        Ok(foreign)
    }

    /// How often it was written to; a file of an old form does not count that.
    pub(crate) fn revision(&self) -> Result<u64> {
        if schema::version(&self.connection)? < FIRST_WITH_REVISION {
            return Ok(0);
        }
        revision(&self.connection)
    }

    /// How often people wrote to it; a file of an old form does not count that.
    pub(crate) fn authored(&self) -> Result<u64> {
        if schema::version(&self.connection)? < FIRST_WITH_REVISION {
            return Ok(0);
        }
        authored(&self.connection)
    }

    /// Copies every row into an empty database, and brings that to the newest form.
    pub(crate) fn copy_into(&self, to: &mut Connection) -> Result<()> {
        schema::migrate_to(to, schema::version(&self.connection)?)?;
        let transaction = to.transaction()?;
        transaction.execute_batch("PRAGMA defer_foreign_keys = ON")?;
        for (table, columns) in tables_of(&transaction)? {
            self.copy_table(&transaction, &table, &columns)?;
        }
        transaction.commit()?;
        schema::migrate(to)
    }

    /// Everything that is authored.
    pub(crate) fn read_project(&self) -> Result<Project> {
        let mut copy = Connection::open_in_memory()?;
        self.copy_into(&mut copy)?;
        tables::read_project(&copy)
    }

    /// What it says and everything that was done to it, what left of it, and when it began.
    pub(crate) fn copy(&self) -> Result<(CopyOf, Vec<Release>, i64)> {
        let mut copy = Connection::open_in_memory()?;
        self.copy_into(&mut copy)?;
        let of = CopyOf {
            project: tables::read_project(&copy)?,
            deeds: deeds::deeds(&copy)?,
        };
        Ok((of, releases::all(&copy)?, deeds::began(&copy)?))
    }

    fn check(&self, path: &Path) -> Result<()> {
        schema::check_version(&self.connection, path)?;
        schema::check_structure(&self.connection, path)?;
        check(&self.connection)
    }

    /// The tables are strict, so that a value of another kind is refused.
    fn copy_table(&self, to: &Connection, table: &str, columns: &[String]) -> Result<()> {
        let names = columns.join("\", \"");
        let mut rows = self
            .connection
            .prepare(&format!("SELECT \"{names}\" FROM \"{table}\""))?;
        let marks = vec!["?"; columns.len()].join(", ");
        let mut insert = to.prepare(&format!(
            "INSERT INTO \"{table}\" (\"{names}\") VALUES ({marks})"
        ))?;
        let mut rows = rows.query([])?;
        while let Some(row) = rows.next()? {
            let cells = (0..columns.len()).map(|at| row.get_ref(at).map(ToSqlOutput::Borrowed));
            let cells = cells.collect::<rusqlite::Result<Vec<_>>>()?;
            insert.execute(params_from_iter(cells))?;
        }
        Ok(())
    }
}

/// The bytes of a file, if it is not larger than a project can be.
pub(crate) fn read_file(path: &Path) -> Result<Vec<u8>> {
    // A pipe or a device may never end, or never begin.
    let is_file = std::fs::metadata(path).map(|it| it.is_file());
    if !is_file.map_err(|error| disk(error, path))? {
        return Err(DocumentError::NotADatabase(path.to_owned()));
    }
    let read = || -> std::io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(path)?
            .take(MAX_FILE_BYTES + 1)
            .read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let bytes = read().map_err(|error| disk(error, path))?;
    if bytes.len() as u64 > MAX_FILE_BYTES {
        return Err(DocumentError::TooLarge(path.to_owned()));
    }
    Ok(bytes)
}

/// Everything that is authored in a project file, which stays as it is.
///
/// # Errors
/// If it is not there, or no whole project of a form that this app knows.
pub fn read_project(path: &Path) -> Result<Project> {
    Foreign::of(read_file(path)?, path)?.read_project()
}

/// The bytes of a database in memory, within limits and only to be read.
pub(crate) fn in_memory(bytes: &[u8]) -> Result<Connection> {
    let mut connection = Connection::open_in_memory()?;
    distrust(&connection)?;
    for (limit, most) in LIMITS {
        connection.set_limit(limit, most)?;
    }
    let began = Instant::now();
    connection.progress_handler(STEPS_BETWEEN, Some(move || began.elapsed() > PATIENCE))?;
    connection.deserialize_read_exact("main", bytes, bytes.len(), true)?;
    Ok(connection)
}

/// The tables of a database and their columns.
fn tables_of(connection: &Connection) -> Result<Vec<(String, Vec<String>)>> {
    let mut query =
        connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")?;
    let names = query.query_map([], |it| it.get(0))?;
    let names: Vec<String> = names.collect::<rusqlite::Result<_>>()?;
    let mut columns = connection.prepare("SELECT name FROM pragma_table_info(?1)")?;
    let of = |table: String| {
        let found = columns.query_map([&table], |it| it.get(0))?;
        let found = found.collect::<rusqlite::Result<_>>()?;
        Ok((table, found))
    };
    names.into_iter().map(of).collect()
}

/// What the first bytes of a file say: whether it is a database at all, and of whom.
fn check_header(bytes: &[u8], path: &Path) -> Result<()> {
    if bytes.len() < HEADER_LENGTH || !bytes.starts_with(b"SQLite format 3\0") {
        return Err(DocumentError::NotADatabase(path.to_owned()));
    }
    if number_at(bytes, 68) == schema::APPLICATION_ID {
        Ok(())
    } else {
        Err(DocumentError::OtherProgram(path.to_owned()))
    }
}

/// A better word for a file that SQLite cannot read, where its end is missing.
fn diagnosis(bytes: &[u8], path: &Path, error: DocumentError) -> DocumentError {
    if !matches!(error, DocumentError::Damaged(_)) {
        return error;
    }
    let page_size = match u16::from_be_bytes([bytes[16], bytes[17]]) {
        1 => 65_536,
        bytes => u64::from(bytes),
    };
    let whole = page_size * u64::from(number_at(bytes, 28));
    match whole.checked_sub(bytes.len() as u64) {
        None | Some(0) => error,
        Some(n_bytes_missing) => DocumentError::CutOff {
            path: path.to_owned(),
            n_bytes_missing,
        },
    }
}

fn number_at(bytes: &[u8], at: usize) -> u32 {
    u32::from_be_bytes([at, at + 1, at + 2, at + 3].map(|it| bytes[it]))
}
