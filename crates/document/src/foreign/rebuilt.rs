//! A file from anywhere, built anew from the rows that another process told of it, in tables of our own making.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use journey::{CopyOf, Project};
use rusqlite::types::{ToSqlOutput, Value};
use rusqlite::{Connection, params_from_iter};

use crate::chain;
use crate::document::{authored, revision};
use crate::error::{DocumentError, Result};
use crate::foreign::refusal::NotTold;
use crate::foreign::rows::{Cell, NoRow, Received};
use crate::foreign::{FIRST_WITH_REVISION, Take, Wanted, read_file};
use crate::journal::deeds;
use crate::newer::{Newer, known_of};
use crate::releases::{self, Release};
use crate::schema::{self, Table};
use crate::tables;

/// Who looks into files from anywhere: a process of its own, where nothing can happen to this one.
pub trait ForeignReader: Debug + Send + Sync {
    /// Has [`tell`](crate::tell) told the bytes of a file, and passes on what it says, piece by piece, until it has
    /// said all or `take` breaks off. Neither the pieces nor the end is believed.
    ///
    /// # Errors
    /// If the file is refused, or nobody answers.
    fn told(
        &self,
        bytes: &Arc<Vec<u8>>,
        wanted: Wanted,
        take: Take<'_>,
    ) -> std::result::Result<(), NotTold>;
}

/// What a file holds, in a database of the newest form that is ours alone.
pub(crate) struct Rebuilt {
    pub(crate) connection: Connection,
    /// How often it was written to; a file of an old form does not count that.
    pub(crate) revision: u64,
    /// How often people wrote to it; a file of an old form does not count that.
    pub(crate) authored: u64,
}

impl Rebuilt {
    /// Builds it in memory.
    pub(crate) fn in_memory(
        bytes: &Arc<Vec<u8>>,
        path: &Path,
        reader: &dyn ForeignReader,
    ) -> Result<Self> {
        Self::new(bytes, path, reader, || Ok(Connection::open_in_memory()?))
    }

    /// Builds it in an empty database, which is made once it is known that there is something to build.
    pub(crate) fn new(
        bytes: &Arc<Vec<u8>>,
        path: &Path,
        reader: &dyn ForeignReader,
        made: impl FnOnce() -> Result<Connection>,
    ) -> Result<Self> {
        let asked = (reader, Wanted::Whole);
        built(bytes, path, asked, made, |it| it)?.end()
    }

    /// Builds in memory what is known here of a file of a newer form, where that lets itself be read; what has no
    /// place in what is known here is refused as that form is.
    pub(crate) fn known(
        bytes: &Arc<Vec<u8>>,
        newer: &Newer,
        reader: &dyn ForeignReader,
    ) -> Result<Self> {
        let no_place = |error: DocumentError| {
            let has_no_place = matches!(error, DocumentError::Damaged(_));
            if has_no_place { newer.refusal() } else { error }
        };
        let made = || Ok(Connection::open_in_memory()?);
        let asked = (reader, Wanted::Known);
        let building = built(bytes, &newer.path, asked, made, no_place)?;
        building.end_known().map_err(no_place)
    }

    /// Everything that is authored.
    pub(crate) fn read_project(&self) -> Result<Project> {
        tables::read_project(&self.connection)
    }

    /// What it says and everything that was done to it, what left of it, and when it began.
    pub(crate) fn copy(&self) -> Result<(CopyOf, Vec<Release>, i64)> {
        let of = CopyOf {
            project: self.read_project()?,
            deeds: deeds::deeds(&self.connection)?,
        };
        let left = releases::all(&self.connection)?;
        Ok((of, left, deeds::began(&self.connection)?))
    }
}

/// Everything that is authored in a project file, which stays as it is.
///
/// # Errors
/// If it is not there, or no whole project of a form that this app knows, or nobody looks into it.
pub fn read_project(path: &Path, reader: &dyn ForeignReader) -> Result<Project> {
    let bytes = Arc::new(read_file(path)?);
    Rebuilt::in_memory(&bytes, path, reader)?.read_project()
}

/// The same to be looked at alone: of a file of a newer version, what this one knows.
///
/// # Errors
/// If it is not there, or no whole project of a form that this app may read, or nobody looks into it.
pub fn look_at_project(path: &Path, reader: &dyn ForeignReader) -> Result<Project> {
    let bytes = Arc::new(read_file(path)?);
    match Rebuilt::in_memory(&bytes, path, reader) {
        Ok(rebuilt) => rebuilt.read_project(),
        Err(refused) => known_of(&bytes, reader, refused)?.read_project(),
    }
}

/// The rows that could be read of a damaged file, as they were told.
pub(crate) struct RowsTold {
    pub(crate) form: u32,
    /// Of each table, in the order in which they stood there; cells that could not be read are missing.
    pub(crate) tables: BTreeMap<String, Vec<BTreeMap<String, Value>>>,
}

impl RowsTold {
    /// Hears what can be read of the bytes of a damaged file.
    pub(crate) fn of(
        bytes: &Arc<Vec<u8>>,
        path: &Path,
        reader: &dyn ForeignReader,
    ) -> Result<Self> {
        let mut told: Option<(Self, Arc<Vec<Table>>, Received)> = None;
        let mut taking = |piece: Vec<u8>| {
            let Some((told, known, received)) = &mut told else {
                let form = form_of(&piece)?;
                let tables = BTreeMap::new();
                let known = schema::tables_of(form)?;
                told = Some((Self { form, tables }, known, Received::default()));
                return Ok(());
            };
            received.rows::<NotTaken>(&piece, |table, cells| {
                let known = table_of(known, table, cells)?;
                let named = known.columns.iter().zip(cells);
                let cells = named.filter_map(|(name, it)| Some((name.clone(), owned((*it)?))));
                let rows = told.tables.entry(known.name.clone()).or_default();
                rows.push(cells.collect());
                Ok(())
            })
        };
        hear(bytes, path, (reader, Wanted::Rescue), &mut taking)?;
        told.map(|it| it.0).ok_or_else(nothing_told)
    }

    /// The rows of a table.
    pub(crate) fn of_table(&self, table: &str) -> &[BTreeMap<String, Value>] {
        self.tables.get(table).map_or(&[], Vec::as_slice)
    }
}

/// Why a piece is not taken.
enum NotTaken {
    /// It is none that is ever told.
    Garbled,
    /// It cannot be put where it belongs.
    Not(DocumentError),
}

impl From<NoRow> for NotTaken {
    fn from(NoRow: NoRow) -> Self {
        Self::Garbled
    }
}

impl From<DocumentError> for NotTaken {
    fn from(error: DocumentError) -> Self {
        Self::Not(error)
    }
}

impl From<rusqlite::Error> for NotTaken {
    fn from(error: rusqlite::Error) -> Self {
        Self::Not(as_told(error))
    }
}

/// Hears the reader out; what went wrong here goes before what it says of that.
fn hear(
    bytes: &Arc<Vec<u8>>,
    path: &Path,
    (reader, wanted): (&dyn ForeignReader, Wanted),
    taking: &mut dyn FnMut(Vec<u8>) -> std::result::Result<(), NotTaken>,
) -> Result<()> {
    let mut wrong = None;
    let told = reader.told(bytes, wanted, &mut |piece| match taking(piece) {
        Ok(()) => ControlFlow::Continue(()),
        Err(why) => {
            wrong = Some(why);
            ControlFlow::Break(())
        }
    });
    match (wrong, told) {
        (Some(NotTaken::Not(error)), _) => Err(error),
        (Some(NotTaken::Garbled), Ok(())) => Err(nothing_told()),
        (Some(NotTaken::Garbled) | None, Err(why)) => Err(why.of(path)),
        (None, Ok(())) => Ok(()),
    }
}

/// The form that the first piece says.
fn form_of(piece: &[u8]) -> std::result::Result<u32, NotTaken> {
    let form = piece.try_into().map(u32::from_le_bytes);
    let known = form.ok().filter(|it| (1..=schema::NEWEST).contains(it));
    known.ok_or(NotTaken::Garbled)
}

/// The table of a row that has as many cells as that has columns.
fn table_of<'a>(
    known: &'a [Table],
    table: usize,
    cells: &[Cell<'_>],
) -> std::result::Result<&'a Table, NotTaken> {
    let found = known.get(table);
    let found = found.filter(|it| it.columns.len() == cells.len());
    found.ok_or(NotTaken::Garbled)
}

/// A value of a cell, whose text was looked at before.
fn owned(cell: rusqlite::types::ValueRef<'_>) -> Value {
    Value::try_from(cell).unwrap_or(Value::Null)
}

/// Builds what is told; `as_said` says how it is called that something told cannot be put where it belongs.
fn built(
    bytes: &Arc<Vec<u8>>,
    path: &Path,
    asked: (&dyn ForeignReader, Wanted),
    made: impl FnOnce() -> Result<Connection>,
    as_said: impl Fn(DocumentError) -> DocumentError,
) -> Result<Building> {
    let mut made = Some(made);
    let mut building: Option<Building> = None;
    let mut taking = |piece: Vec<u8>| {
        if let Some(building) = &mut building {
            return building.take(&piece).map_err(|it| match it {
                NotTaken::Not(error) => NotTaken::Not(as_said(error)),
                NotTaken::Garbled => NotTaken::Garbled,
            });
        }
        let (form, made) = (form_of(&piece)?, made.take().ok_or(NotTaken::Garbled)?);
        building = Some(Building::begin(form, made()?)?);
        Ok(())
    };
    hear(bytes, path, asked, &mut taking)?;
    building.ok_or_else(nothing_told)
}

/// A database that is being built.
struct Building {
    connection: Connection,
    form: u32,
    known: Arc<Vec<Table>>,
    received: Received,
}

impl Building {
    fn begin(form: u32, mut connection: Connection) -> Result<Self> {
        schema::migrate_to(&mut connection, form)?;
        connection.execute_batch("BEGIN; PRAGMA defer_foreign_keys = ON")?;
        Ok(Self {
            connection,
            form,
            known: schema::tables_of(form)?,
            received: Received::default(),
        })
    }

    /// The tables are strict, so that a value of another kind is refused.
    fn take(&mut self, piece: &[u8]) -> std::result::Result<(), NotTaken> {
        let mut insert = None;
        let (known, connection) = (&self.known, &self.connection);
        self.received.rows(piece, |at, cells| {
            let table = table_of(known, at, cells)?;
            let cells = cells.iter().map(|it| it.map(ToSqlOutput::Borrowed));
            let cells: Option<Vec<_>> = cells.collect();
            let cells = cells.ok_or(NotTaken::Garbled)?;
            // Rows of one table come one after the other.
            let statement = match &mut insert {
                Some((of, statement)) if *of == at => statement,
                other => &mut other.insert((at, connection.prepare(&table.insert())?)).1,
            };
            statement.execute(params_from_iter(cells))?;
            Ok(())
        })
    }

    /// All is there: it hangs together, and is what was sealed.
    fn end(self) -> Result<Rebuilt> {
        self.commit()?;
        chain::check(&self.connection)?;
        chain::check_chapters(&self.connection)?;
        self.rebuilt()
    }

    /// All that is known is there; the sum of what is drawn has columns in it that are not.
    fn end_known(self) -> Result<Rebuilt> {
        self.commit()?;
        chain::check_journal(&self.connection)?;
        chain::check_chapters(&self.connection)?;
        self.rebuilt()
    }

    fn commit(&self) -> Result<()> {
        self.connection.execute_batch("COMMIT").map_err(as_told)
    }

    fn rebuilt(mut self) -> Result<Rebuilt> {
        let (mut revision_there, mut authored_there) = (0, 0);
        if self.form >= FIRST_WITH_REVISION {
            revision_there = revision(&self.connection)?;
            authored_there = authored(&self.connection)?;
        }
        schema::migrate(&mut self.connection)?;
        Ok(Rebuilt {
            connection: self.connection,
            revision: revision_there,
            authored: authored_there,
        })
    }
}

/// What it means that rows do not go into tables of ours.
fn as_told(error: rusqlite::Error) -> DocumentError {
    use rusqlite::ErrorCode::{ConstraintViolation, TypeMismatch};
    match error.sqlite_error_code() {
        Some(ConstraintViolation | TypeMismatch) => DocumentError::Damaged(error.to_string()),
        Some(_) | None => error.into(),
    }
}

fn nothing_told() -> DocumentError {
    DocumentError::Damaged("nothing of it was told".to_owned())
}
