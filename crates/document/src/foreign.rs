//! A file from anywhere: read within limits into memory, looked at there, and told row by row. It is never worked in.
//!
//! What stands here is done by a process of its own, which is told to by whoever reads a project
//! ([`rebuilt`]); only what this app has just written itself is looked at where it was written.

use std::fs::File;
use std::io::Read;
use std::ops::ControlFlow;
use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::Connection;
use rusqlite::limits::Limit;
use rusqlite::types::ValueRef;
use serde::{Deserialize, Serialize};

use crate::document::{check, disk, distrust, revision};
use crate::error::{DocumentError, Result};
use crate::foreign::refusal::Refusal;
use crate::foreign::rows::{MAX_VALUE_BYTES, Packing};
use crate::rescue::telling;
use crate::schema;

#[cfg(test)]
pub(crate) mod here;
pub(crate) mod rebuilt;
pub(crate) mod refusal;
pub(crate) mod rows;

/// The largest project file that is read.
pub const MAX_FILE_BYTES: u64 = 256 << 20;

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
    (Limit::SQLITE_LIMIT_LENGTH, MAX_VALUE_BYTES as i32),
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
    pub(crate) fn of(bytes: Vec<u8>, path: &Path) -> Result<Self> {
        let (foreign, checked) = Self::looked_at(bytes, path)?;
        checked.map(|()| foreign)
    }

    /// The same with what is wrong with the project.
    pub(crate) fn looked_at(bytes: Vec<u8>, path: &Path) -> Result<(Self, Result<()>)> {
        let mut bytes = bytes;
        let foreign = Self::unchecked(&mut bytes, path)?;
        let checked = foreign.check(path);
        Ok((
            foreign,
            checked.map_err(|error| diagnosis(&bytes, path, error)),
        ))
    }

    /// The same before anything but the header was looked at.
    fn unchecked(bytes: &mut [u8], path: &Path) -> Result<Self> {
        check_header(bytes, path)?;
        // A log that lies beside a file is not of it: what counts is what the file itself holds.
        bytes[18..20].fill(1);
        let connection = in_memory(bytes).map_err(|error| diagnosis(bytes, path, error))?;
        Ok(Self { connection })
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    /// How often it was written to; a file of an old form does not count that.
    pub(crate) fn revision(&self) -> Result<u64> {
        if schema::version(&self.connection)? < FIRST_WITH_REVISION {
            return Ok(0);
        }
        revision(&self.connection)
    }

    /// Tells every row, of a newer form what is known of it.
    fn tell(&self, to: Take<'_>) -> Result<()> {
        let form = schema::version(&self.connection)?.min(schema::NEWEST);
        let mut telling = Telling::begin(form, to);
        for (table, known) in schema::tables_of(form)?.iter().enumerate() {
            let mut rows = self.connection.prepare(&known.select())?;
            let mut rows = rows.query([])?;
            while let Some(row) = rows.next()? {
                let cells = (0..known.columns.len()).map(|at| row.get_ref(at));
                let cells = cells.collect::<rusqlite::Result<Vec<_>>>()?;
                for cell in &cells {
                    text_is_text(*cell)?;
                }
                telling.row(table, cells.into_iter().map(Some));
            }
        }
        telling.end();
        Ok(())
    }

    fn check(&self, path: &Path) -> Result<()> {
        schema::check_version(&self.connection, path)?;
        schema::check_structure(&self.connection, path)?;
        check(&self.connection)
    }
}

/// A text in a database may be anything.
fn text_is_text(cell: ValueRef<'_>) -> Result<()> {
    match cell {
        ValueRef::Text(bytes) => match std::str::from_utf8(bytes) {
            Ok(_) => Ok(()),
            Err(error) => Err(DocumentError::Damaged(error.to_string())),
        },
        ValueRef::Null | ValueRef::Integer(_) | ValueRef::Real(_) | ValueRef::Blob(_) => Ok(()),
    }
}

/// What is wanted of a file from anywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wanted {
    /// All of it, if it is a whole project.
    Whole,
    /// What this version knows of it, if it is whole; also of a newer form that lets itself be read.
    Known,
    /// What can be read of it, however damaged it is.
    Rescue,
}

/// Takes what is told of a file, piece by piece; breaks off where nobody listens any more.
pub type Take<'a> = &'a mut dyn FnMut(Vec<u8>) -> ControlFlow<()>;

/// Looks into the bytes of a file and tells its rows to whoever takes them: what the process does that reads files
/// from anywhere. Nothing is told of a file that is refused.
///
/// # Errors
/// If what is wanted cannot be had of it.
pub fn tell(bytes: Vec<u8>, wanted: Wanted, to: Take<'_>) -> std::result::Result<(), Refusal> {
    // Where the file lies is not told here.
    let nowhere = Path::new("");
    let told = match wanted {
        Wanted::Whole => Foreign::of(bytes, nowhere).and_then(|it| it.tell(to)),
        Wanted::Known => Foreign::known(bytes, nowhere).and_then(|it| it.tell(to)),
        Wanted::Rescue => telling::tell(bytes, nowhere, to),
    };
    told.map_err(Refusal::from)
}

/// Rows on their way to whoever takes them.
pub(crate) struct Telling<'a> {
    packing: Packing,
    to: Take<'a>,
    is_heard: bool,
}

impl<'a> Telling<'a> {
    /// Begins with the form of the file.
    pub(crate) fn begin(form: u32, to: Take<'a>) -> Self {
        let is_heard = to(form.to_le_bytes().to_vec()).is_continue();
        Self {
            packing: Packing::default(),
            to,
            is_heard,
        }
    }

    pub(crate) fn row<'b>(
        &mut self,
        table: usize,
        cells: impl ExactSizeIterator<Item = rows::Cell<'b>>,
    ) {
        if let Some(piece) = self.packing.row(table, cells) {
            self.give(piece);
        }
    }

    pub(crate) fn end(mut self) {
        if let Some(piece) = std::mem::take(&mut self.packing).rest() {
            self.give(piece);
        }
    }

    fn give(&mut self, piece: Vec<u8>) {
        self.is_heard = self.is_heard && (self.to)(piece).is_continue();
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

/// The bytes of a database in memory, within limits and only to be read.
pub(crate) fn in_memory(bytes: &[u8]) -> Result<Connection> {
    in_memory_for(bytes, PATIENCE)
}

fn in_memory_for(bytes: &[u8], patience: Duration) -> Result<Connection> {
    let mut connection = Connection::open_in_memory()?;
    distrust(&connection)?;
    for (limit, most) in LIMITS {
        connection.set_limit(limit, most)?;
    }
    let began = Instant::now();
    connection.progress_handler(STEPS_BETWEEN, Some(move || began.elapsed() > patience))?;
    connection.deserialize_read_exact("main", bytes, bytes.len(), true)?;
    Ok(connection)
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

#[cfg(test)]
mod tests;
