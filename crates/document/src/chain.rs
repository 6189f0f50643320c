//! How damage is noticed that no database notices: everything in a file is sealed with checksums.
//!
//! An entry of the journal is sealed together with the seal of the former one: a **chain**; older entries are sealed
//! once more as chapters. All rows of what is
//! drawn have one **sum**, from which a write takes the checksums of the rows it replaces and to which it adds
//! those of the new ones: so an edit costs what it is long, however large the map is. The row of `document` holds
//! the end of the chain and the sum, and is sealed itself; a name of a moment and figures are sealed each for
//! itself. A column that holds nothing is no part of a checksum, so that a new column changes none.

use blake3::Hasher;
use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::error::{DocumentError, Result};
use crate::foreign::rows::Received;
use crate::journal::chapters;
use crate::{releases, schema, tables};

/// The first form whose files are sealed.
pub(crate) const SINCE: u32 = 13;

/// The first half of a BLAKE3.
pub(crate) type Seal = [u8; 16];

/// What a journal entry is sealed with beside the former seal, in order.
pub(crate) const ENTRY: &str = "seq, actor, at_ms, kind, about, label, gesture, change";
pub(crate) const ENTRY_LENGTH: usize = 8;

/// What the row of `document` says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    created_ms: i64,
    revision: i64,
    authored: i64,
    min_reader: i64,
    min_app: String,
    /// The seal of the latest entry of the journal.
    pub(crate) last: Seal,
    /// The sum of the checksums of all rows of what is drawn.
    pub(crate) sum: Sum,
}

/// A sum of checksums: the same for the same rows in whatever order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sum(u128);

impl Sum {
    /// A row that comes to be.
    pub(crate) fn add<'a>(
        &mut self,
        table: &str,
        cells: impl IntoIterator<Item = (&'a str, ValueRef<'a>)>,
    ) {
        self.0 = self.0.wrapping_add(of_row(table, cells));
    }

    /// A row that is no more.
    pub(crate) fn take_away<'a>(
        &mut self,
        table: &str,
        cells: impl IntoIterator<Item = (&'a str, ValueRef<'a>)>,
    ) {
        self.0 = self.0.wrapping_sub(of_row(table, cells));
    }
}

impl Head {
    /// The row as it is, and the seal it has.
    fn read_with_seal(connection: &Connection) -> Result<(Self, Option<Seal>)> {
        let sql = "SELECT created_ms, revision, authored, min_reader, min_app, head, sum, seal FROM document";
        let found = connection.prepare_cached(sql)?.query_row([], |row| {
            let head = Self {
                created_ms: row.get(0)?,
                revision: row.get(1)?,
                authored: row.get(2)?,
                min_reader: row.get(3)?,
                min_app: row.get(4)?,
                last: row.get(5)?,
                sum: Sum(u128::from_le_bytes(row.get(6)?)),
            };
            Ok((head, row.get(7)?))
        });
        found
            .optional()?
            .ok_or_else(|| damaged("what belongs to the whole file is gone"))
    }

    /// The row whose values `cell` finds by column; none where one is missing or strange.
    pub(crate) fn of(cell: impl Fn(&str) -> Option<Value>) -> Option<Self> {
        let number = |column| match cell(column)? {
            Value::Integer(it) => Some(it),
            Value::Null | Value::Real(_) | Value::Text(_) | Value::Blob(_) => None,
        };
        let seal = |column| match cell(column)? {
            Value::Blob(it) => Seal::try_from(it).ok(),
            Value::Null | Value::Integer(_) | Value::Real(_) | Value::Text(_) => None,
        };
        Some(Self {
            created_ms: number("created_ms")?,
            revision: number("revision")?,
            authored: number("authored")?,
            min_reader: number("min_reader")?,
            min_app: match cell("min_app")? {
                Value::Text(it) => it,
                Value::Null | Value::Integer(_) | Value::Real(_) | Value::Blob(_) => return None,
            },
            last: seal("head")?,
            sum: Sum(u128::from_le_bytes(seal("sum")?)),
        })
    }

    /// The row as it is.
    pub(crate) fn read(connection: &Connection) -> Result<Self> {
        Ok(Self::read_with_seal(connection)?.0)
    }

    /// Counts a write, by people or of figures.
    pub(crate) fn count(&mut self, by_people: bool) {
        self.revision += 1;
        self.authored += i64::from(by_people);
    }

    /// Writes the row, sealed.
    pub(crate) fn write(&self, connection: &Connection) -> Result<()> {
        connection
            .prepare_cached(
                "UPDATE document SET revision = ?1, authored = ?2, head = ?3, sum = ?4, seal = ?5",
            )?
            .execute(params![
                self.revision,
                self.authored,
                self.last,
                self.sum.0.to_le_bytes(),
                self.seal()
            ])?;
        Ok(())
    }

    fn seal(&self) -> Seal {
        let sum = self.sum.0.to_le_bytes();
        sealed(&[
            ValueRef::Integer(self.created_ms),
            ValueRef::Integer(self.revision),
            ValueRef::Integer(self.authored),
            ValueRef::Integer(self.min_reader),
            ValueRef::Text(self.min_app.as_bytes()),
            ValueRef::Blob(&self.last),
            ValueRef::Blob(&sum),
        ])
    }
}

/// The seal of values of their own.
pub(crate) fn sealed(values: &[ValueRef<'_>]) -> Seal {
    let mut hasher = Hasher::new();
    for value in values {
        feed(&mut hasher, *value);
    }
    short(&hasher)
}

/// The seal of an entry of the journal: `values` are those of [`ENTRY`].
pub(crate) fn of_entry(former: &Seal, values: &[ValueRef<'_>]) -> Seal {
    let mut hasher = Hasher::new();
    hasher.update(former);
    for value in values {
        feed(&mut hasher, *value);
    }
    short(&hasher)
}

/// The same for the row that a query of [`ENTRY`] found.
pub(crate) fn of_entry_row(former: &Seal, row: &Row<'_>) -> Result<Seal> {
    let values = (0..ENTRY_LENGTH).map(|at| row.get_ref(at));
    let values = values.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(of_entry(former, &values))
}

/// The cells of a row of our own making.
pub(crate) fn cells<'a>(
    columns: &'a [&'a str],
    values: &'a [Value],
) -> impl Iterator<Item = (&'a str, ValueRef<'a>)> {
    columns
        .iter()
        .copied()
        .zip(values.iter().map(ValueRef::from))
}

/// The sum of all rows of what is drawn, reckoned anew; a column that a later form brings adds nothing.
pub(crate) fn sum_of_all(connection: &Connection) -> Result<Sum> {
    let mut sum = Sum::default();
    let mut there = connection.prepare("SELECT name FROM pragma_table_info(?1)")?;
    for (table, columns) in tables::ALL {
        let there = there.query_map([table], |it| it.get(0))?;
        let there: Vec<String> = there.collect::<rusqlite::Result<_>>()?;
        let is_there = |it: &&str| there.iter().any(|name| name == it);
        let columns: Vec<&str> = columns.iter().copied().filter(is_there).collect();
        if columns.is_empty() {
            // A table that a later form brings.
            continue;
        }
        let sql = format!("SELECT {} FROM {table}", columns.join(", "));
        let mut query = connection.prepare(&sql)?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let cells = columns.iter().enumerate().map(|(at, column)| {
                let value = row.get_ref(at).unwrap_or(ValueRef::Null);
                (*column, value)
            });
            sum.add(table, cells);
        }
    }
    Ok(sum)
}

/// Seals all that is in a file that was not sealed, or was sealed in an older form.
pub(crate) fn seal_all(connection: &Connection) -> Result<()> {
    // A form that makes other texts of what stands in chapters has to pack them anew.
    let mut last = chapters::tip(connection)?;
    {
        let mut query = connection.prepare(&format!("SELECT {ENTRY} FROM journal ORDER BY seq"))?;
        let mut seal = connection.prepare("UPDATE journal SET seal = ?2 WHERE seq = ?1")?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            last = of_entry_row(&last, row)?;
            seal.execute(params![row.get::<_, i64>(0)?, last])?;
        }
    }
    for (table, key, columns) in sealed_each(connection)? {
        let sql = format!("SELECT {columns} FROM {table}");
        let mut query = connection.prepare(&sql)?;
        let sql = format!("UPDATE {table} SET seal = ?2 WHERE {key} = ?1");
        let mut seal = connection.prepare(&sql)?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let of_row = of_whole_row(row)?;
            seal.execute(params![row.get::<_, Value>(0)?, of_row])?;
        }
    }
    let n_documents: u32 =
        connection.query_row("SELECT count(*) FROM document", [], |it| it.get(0))?;
    if n_documents == 0 {
        // Tables for a file that is only being made.
        return Ok(());
    }
    let mut head = Head::read(connection)?;
    head.last = last;
    head.sum = sum_of_all(connection)?;
    head.write(connection)
}

/// A table whose rows are sealed each for itself, their key, and what is sealed of them, the key first.
type SealedEach = (&'static str, &'static str, &'static str);

/// These tables, each with the form that brought it.
const SEALED_EACH: [(u32, SealedEach); 4] = [
    (SINCE, ("version", "seq", "seq, name")),
    (SINCE, ("overlay_figures", "log", "log, revision, figures")),
    (14, ("merged_entry", "id", MERGED)),
    (releases::SINCE, ("release", "id", RELEASE)),
];

/// What is sealed of an entry that was brought in from another copy.
pub(crate) const MERGED: &str = "id, merge, at, change";

/// What is sealed of what left.
pub(crate) const RELEASE: &str = "id, log, audience, at_ms, seq, figures";

/// Those that a file has.
fn sealed_each(connection: &Connection) -> Result<impl Iterator<Item = SealedEach>> {
    let form = schema::version(connection)?;
    let has = move |it: &&(u32, SealedEach)| it.0 <= form;
    Ok(SEALED_EACH.iter().filter(has).map(|it| it.1))
}

/// That everything is what was written; a file of an older form cannot tell.
pub(crate) fn check(connection: &Connection) -> Result<()> {
    let form = schema::version(connection)?;
    if form < SINCE {
        return Ok(());
    }
    let head = check_journal(connection)?;
    if form > schema::NEWEST {
        // What a newer form draws, and with it the sum, may have columns that are not known here.
        return Ok(());
    }
    if sum_of_all(connection)? != head.sum {
        return Err(damaged("something that is drawn is not what was written"));
    }
    check_each(connection)
}

/// That the journal is what was written, and what belongs to the whole file; answers with that.
pub(crate) fn check_journal(connection: &Connection) -> Result<Head> {
    let (head, seal) = Head::read_with_seal(connection)?;
    if seal != Some(head.seal()) {
        return Err(damaged(
            "what belongs to the whole file is not what was written",
        ));
    }
    let mut last = Seal::default();
    let mut next = 1;
    chapters::each(connection, 1..=u64::MAX, |chapter| {
        if !chapter.is_whole() || chapter.first != next {
            return Err(damaged(&format!(
                "the entries {} to {} of the journal are not what was written",
                chapter.first, chapter.last
            )));
        }
        (last, next) = (chapter.tip, chapter.last + 1);
        Ok(())
    })?;
    let sql = format!("SELECT {ENTRY}, seal FROM journal ORDER BY seq");
    let mut query = connection.prepare(&sql)?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        last = of_entry_row(&last, row)?;
        if row.get_ref(ENTRY_LENGTH)? != ValueRef::Blob(&last) {
            let seq: i64 = row.get(0)?;
            return Err(damaged(&format!(
                "entry {seq} of the journal is not what was written"
            )));
        }
    }
    if last != head.last {
        return Err(damaged("the latest entries of the journal are gone"));
    }
    Ok(head)
}

/// That the entries in chapters are those of the chain, of a file that anybody may have made. What was sealed here
/// holds them as they were written.
pub(crate) fn check_chapters(connection: &Connection) -> Result<()> {
    let mut received = Received::default();
    let mut last = Seal::default();
    chapters::each(connection, 1..=u64::MAX, |chapter| {
        chapter.entries(&mut received, |entry| {
            last = of_entry(&last, entry);
            Ok(())
        })?;
        if last == chapter.tip {
            Ok(())
        } else {
            Err(damaged(&format!(
                "the entries {} to {} of the journal are not what was written",
                chapter.first, chapter.last
            )))
        }
    })
}

/// That rows which are sealed each for itself are what was written.
fn check_each(connection: &Connection) -> Result<()> {
    for (table, _, columns) in sealed_each(connection)? {
        let sql = format!("SELECT {columns}, seal FROM {table}");
        let mut query = connection.prepare(&sql)?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let of_row = of_whole_row(row)?;
            if row.get_ref(columns.split(", ").count())? != ValueRef::Blob(&of_row) {
                return Err(damaged(&format!(
                    "a row of {table} is not what was written"
                )));
            }
        }
    }
    Ok(())
}

/// The seal of what a query found of a row of [`SEALED_EACH`], but for the seal it has.
fn of_whole_row(row: &Row<'_>) -> Result<Seal> {
    let n_columns = row.as_ref().column_count();
    let has_seal = row.as_ref().column_name(n_columns - 1)? == "seal";
    let values = (0..n_columns - usize::from(has_seal)).map(|at| row.get_ref(at));
    Ok(sealed(&values.collect::<rusqlite::Result<Vec<_>>>()?))
}

/// The checksum of a row.
fn of_row<'a>(table: &str, cells: impl IntoIterator<Item = (&'a str, ValueRef<'a>)>) -> u128 {
    let mut hasher = Hasher::new();
    feed(&mut hasher, ValueRef::Text(table.as_bytes()));
    for (column, value) in cells {
        if value != ValueRef::Null {
            feed(&mut hasher, ValueRef::Text(column.as_bytes()));
            feed(&mut hasher, value);
        }
    }
    u128::from_le_bytes(short(&hasher))
}

/// No two lists of values are the same to the hasher.
fn feed(hasher: &mut Hasher, value: ValueRef<'_>) {
    let mut feed = |kind: u8, bytes: &[u8]| {
        hasher.update(&[kind]);
        hasher.update(&(bytes.len() as u64).to_le_bytes());
        hasher.update(bytes);
    };
    match value {
        ValueRef::Null => feed(0, &[]),
        ValueRef::Integer(it) => feed(1, &it.to_le_bytes()),
        ValueRef::Real(it) => feed(2, &it.to_le_bytes()),
        ValueRef::Text(it) => feed(3, it),
        ValueRef::Blob(it) => feed(4, it),
    }
}

fn short(hasher: &Hasher) -> Seal {
    let mut seal = Seal::default();
    hasher.finalize_xof().fill(&mut seal);
    seal
}

fn damaged(what: &str) -> DocumentError {
    DocumentError::Damaged(what.to_owned())
}
