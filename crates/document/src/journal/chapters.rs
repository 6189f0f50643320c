//! The older entries of the journal, many together and packed.
//!
//! What was done long ago is seldom asked for, and yet it would be copied with every publish. So the table `journal`
//! holds the latest entries alone, and those before them stand in **chapters**: packed (Zstandard) and sealed as one,
//! they take about a tenth of the room. A chapter has two parts, whose rows are written as those of a foreign file
//! ([`rows`]): the outline holds what the history shows of each entry, and the changes what it did; so the undo stack
//! and the list of moments are read without a single change. No entry is lost or changed by it: each has the seal in
//! the chain that it had.

use std::collections::BTreeMap;
use std::io::Read;
use std::ops::RangeInclusive;

use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, Row, params};
use zstd::stream::read::Decoder;

use crate::chain::{self, Seal};
use crate::error::{DocumentError, Result};
use crate::foreign::rows::{Cell, MAX_PIECE_BYTES, NoRow, Packing, Received};
use crate::journal::moments::strange;
use crate::{journal, schema};

/// The first form that has chapters.
pub(crate) const SINCE: u32 = 18;

/// How many entries a chapter holds, and how many of the latest stay out of chapters when one is made.
pub(crate) const LENGTH: i64 = 512;
pub(crate) const LATEST: i64 = 128;

/// A chapter of fewer entries is made where they are so long, in bytes.
const ENOUGH: usize = 4 << 20;

/// Where Zstandard packs these texts about as well as it ever does.
const ZSTD_LEVEL: i32 = 6;

/// What the history shows of an entry.
pub(crate) struct Line<'a> {
    pub(crate) seq: u64,
    pub(crate) actor: &'a str,
    pub(crate) at_ms: i64,
    pub(crate) kind: &'a str,
    pub(crate) about: Option<u64>,
    pub(crate) label: &'a str,
    pub(crate) gesture: Option<&'a str>,
    /// Whether it changed nothing.
    pub(crate) is_empty: bool,
}

impl<'a> Line<'a> {
    /// The columns of a line in the table; the parameter is a change that changes nothing.
    const COLUMNS: &'static str =
        "seq, actor, at_ms, kind, about, label, gesture, change = ?1 AS is_empty";

    fn of(cells: &[Cell<'a>]) -> Option<Self> {
        let [seq, actor, at_ms, kind, about, label, gesture, is_empty] = cells else {
            return None;
        };
        let text = |it: &Cell<'a>| (*it)?.as_str().ok();
        let number = |it: &Cell<'a>| (*it)?.as_i64().ok();
        Some(Self {
            seq: number(seq)?.cast_unsigned(),
            actor: text(actor)?,
            at_ms: number(at_ms)?,
            kind: text(kind)?,
            about: (*about)?.as_i64_or_null().ok()?.map(i64::cast_unsigned),
            label: text(label)?,
            gesture: (*gesture)?.as_str_or_null().ok()?,
            is_empty: number(is_empty)? != 0,
        })
    }
}

/// Puts the oldest entries into chapters where there are many in the table.
pub(crate) fn pack(connection: &Connection) -> Result<()> {
    let ends = "SELECT (SELECT min(seq) FROM journal), (SELECT max(seq) FROM journal)";
    let (first, last): (Option<i64>, Option<i64>) = connection
        .prepare_cached(ends)?
        .query_row([], |it| Ok((it.get(0)?, it.get(1)?)))?;
    let (Some(first), Some(last)) = (first, last) else {
        return Ok(());
    };
    let mut from = first;
    while last - from >= LENGTH + LATEST {
        let chapter = Chapter::next(connection, from..=last - LATEST)?;
        from = chapter.last + 1;
        chapter.write(connection)?;
    }
    if from == first {
        return Ok(());
    }
    connection.execute("DELETE FROM journal WHERE seq < ?1", [from])?;
    Ok(())
}

/// The seal of the latest entry in a chapter; that of nothing where there is none.
pub(crate) fn tip(connection: &Connection) -> Result<Seal> {
    let mut tip = Seal::default();
    each(connection, 1..=u64::MAX, |chapter| {
        tip = chapter.tip;
        Ok(())
    })?;
    Ok(tip)
}

/// All entries as the history shows them, from the first to the latest.
pub(crate) fn lines(
    connection: &Connection,
    mut take: impl FnMut(&Line<'_>) -> Result<()>,
) -> Result<()> {
    let mut received = Received::default();
    each(connection, 1..=u64::MAX, |chapter| {
        let outline = unpacked(&chapter.outline)?;
        let taken = received.rows(&outline, |_, cells| {
            take(&Line::of(cells).ok_or(Unread::Garbled)?).map_err(Unread::Not)
        });
        taken.map_err(|it| chapter.unread(it))
    })?;
    let sql = format!("SELECT {} FROM journal ORDER BY seq", Line::COLUMNS);
    let mut query = connection.prepare(&sql)?;
    let mut rows = query.query([journal::nothing()])?;
    while let Some(row) = rows.next()? {
        let cells = cells_of(row, 8)?;
        let seq: i64 = row.get(0)?;
        take(&Line::of(&cells).ok_or_else(|| strange(seq.cast_unsigned()))?)?;
    }
    Ok(())
}

/// Some entries whole, in order: what a chain seals of each ([`chain::ENTRY`]).
pub(crate) fn entries(
    connection: &Connection,
    which: RangeInclusive<u64>,
    mut take: impl FnMut(&[ValueRef<'_>]) -> Result<()>,
) -> Result<()> {
    let mut received = Received::default();
    each(connection, which.clone(), |chapter| {
        chapter.entries(&mut received, |values| {
            let is_asked =
                matches!(values[0], ValueRef::Integer(seq) if which.contains(&seq.cast_unsigned()));
            if is_asked { take(values) } else { Ok(()) }
        })
    })?;
    let (from, to) = in_sql(&which);
    let sql = format!(
        "SELECT {} FROM journal WHERE seq BETWEEN ?1 AND ?2 ORDER BY seq",
        chain::ENTRY
    );
    let mut query = connection.prepare_cached(&sql)?;
    let mut rows = query.query([from, to])?;
    while let Some(row) = rows.next()? {
        let cells: Option<Vec<_>> = cells_of(row, chain::ENTRY_LENGTH)?.into_iter().collect();
        take(&cells.unwrap_or_default())?;
    }
    Ok(())
}

/// The texts of changes by entry: that of one, and those it is packed with.
pub(crate) fn changes_beside(connection: &Connection, seq: u64) -> Result<BTreeMap<u64, String>> {
    let mut all = BTreeMap::new();
    let mut put = |entry: &[ValueRef<'_>]| {
        if let [ValueRef::Integer(seq), .., ValueRef::Text(change)] = entry {
            let change = String::from_utf8_lossy(change).into_owned();
            all.insert(seq.cast_unsigned(), change);
        }
        Ok(())
    };
    let mut beside = seq..=seq;
    each(connection, seq..=seq, |chapter| {
        beside = chapter.first.cast_unsigned()..=chapter.last.cast_unsigned();
        Ok(())
    })?;
    entries(connection, beside, &mut put)?;
    Ok(all)
}

/// Some old entries, as their row has them.
pub(crate) struct Chapter {
    pub(crate) first: i64,
    pub(crate) last: i64,
    outline: Vec<u8>,
    changes: Vec<u8>,
    /// The seal of its last entry.
    pub(crate) tip: Seal,
    /// Its own.
    seal: Seal,
}

impl Chapter {
    const COLUMNS: [&'static str; 6] = ["first", "last", "outline", "changes", "tip", "seal"];

    /// Packs the first of some entries of the table.
    fn next(connection: &Connection, which: RangeInclusive<i64>) -> Result<Self> {
        let sql = format!(
            "SELECT {}, change, seal FROM journal WHERE seq BETWEEN ?2 AND ?3 ORDER BY seq LIMIT ?4",
            Line::COLUMNS
        );
        let mut query = connection.prepare_cached(&sql)?;
        let (from, to) = which.into_inner();
        let mut rows = query.query(params![journal::nothing(), from, to, LENGTH])?;
        let (mut outline, mut changes) = (Vec::new(), Vec::new());
        let mut ends: Option<(i64, i64, Seal)> = None;
        while let Some(row) = rows.next()? {
            let is_first = ends.is_none();
            let change = row.get_ref(8)?;
            let length = change.as_bytes().map_or(0, <[u8]>::len);
            if !is_first && changes.len() + length > ENOUGH {
                break;
            }
            let mut line = Packing::default();
            put(&mut outline, line.row(0, cells_of(row, 8)?.into_iter()));
            put(&mut outline, line.rest());
            let mut one = Packing::default();
            put(&mut changes, one.row(0, [Some(change)].into_iter()));
            put(&mut changes, one.rest());
            let seq = row.get(0)?;
            ends = Some((ends.map_or(seq, |it| it.0), seq, row.get(9)?));
        }
        let (first, last, tip) = ends.ok_or_else(|| strange(from.cast_unsigned()))?;
        Ok(Self {
            first,
            last,
            outline: packed(&outline)?,
            changes: packed(&changes)?,
            tip,
            seal: Seal::default(),
        })
    }

    fn write(&self, connection: &Connection) -> Result<()> {
        let sql = format!(
            "INSERT INTO chapter ({}) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            Self::COLUMNS.join(", ")
        );
        connection.prepare_cached(&sql)?.execute(params![
            self.first,
            self.last,
            self.outline,
            self.changes,
            self.tip,
            self.sealed()
        ])?;
        Ok(())
    }

    /// The chapter whose values `cell` finds by column; none where one is missing or strange.
    pub(crate) fn of(cell: impl Fn(&str) -> Option<Value>) -> Option<Self> {
        let number = |column| match cell(column)? {
            Value::Integer(it) => Some(it),
            Value::Null | Value::Real(_) | Value::Text(_) | Value::Blob(_) => None,
        };
        let bytes = |column| match cell(column)? {
            Value::Blob(it) => Some(it),
            Value::Null | Value::Integer(_) | Value::Real(_) | Value::Text(_) => None,
        };
        Some(Self {
            first: number("first")?,
            last: number("last")?,
            outline: bytes("outline")?,
            changes: bytes("changes")?,
            tip: Seal::try_from(bytes("tip")?).ok()?,
            seal: Seal::try_from(bytes("seal")?).ok()?,
        })
    }

    /// Whether it is what was written.
    pub(crate) fn is_whole(&self) -> bool {
        self.seal == self.sealed()
    }

    /// It is sealed for itself: so what is whole of a damaged file can be told where the one before it is gone.
    pub(crate) fn sealed(&self) -> Seal {
        chain::sealed(&[
            ValueRef::Integer(self.first),
            ValueRef::Integer(self.last),
            ValueRef::Blob(&self.outline),
            ValueRef::Blob(&self.changes),
            ValueRef::Blob(&self.tip),
        ])
    }

    /// Its entries whole, in order.
    pub(crate) fn entries(
        &self,
        received: &mut Received,
        mut take: impl FnMut(&[ValueRef<'_>]) -> Result<()>,
    ) -> Result<()> {
        let (outline, changes) = (unpacked(&self.outline)?, unpacked(&self.changes)?);
        let mut texts = Vec::new();
        let taken = received.rows(&changes, |_, cells| match cells {
            [Some(text)] => {
                texts.push(*text);
                Ok(())
            }
            _ => Err(Unread::Garbled),
        });
        taken.map_err(|it| self.unread(it))?;
        let mut texts = texts.into_iter();
        let mut values = Vec::new();
        let taken = received.rows(&outline, |_, cells| {
            let line = Line::of(cells).ok_or(Unread::Garbled)?;
            let is_in = (self.first..=self.last).contains(&line.seq.cast_signed());
            let change = texts.next().filter(|_| is_in).ok_or(Unread::Garbled)?;
            values.clear();
            values.extend(cells.iter().flatten().take(chain::ENTRY_LENGTH - 1));
            values.push(change);
            take(&values).map_err(Unread::Not)
        });
        taken.map_err(|it| self.unread(it))
    }

    fn unread(&self, why: Unread) -> DocumentError {
        match why {
            Unread::Not(error) => error,
            Unread::Garbled => DocumentError::Damaged(format!(
                "the entries {} to {} of the journal make no sense",
                self.first, self.last
            )),
        }
    }
}

/// Why a chapter is not read on.
enum Unread {
    /// It is none.
    Garbled,
    /// Whoever reads it does not go on.
    Not(DocumentError),
}

impl From<NoRow> for Unread {
    fn from(NoRow: NoRow) -> Self {
        Self::Garbled
    }
}

/// The chapters that have some of these entries, in order; a file of an older form has none.
pub(crate) fn each(
    connection: &Connection,
    which: RangeInclusive<u64>,
    mut take: impl FnMut(&Chapter) -> Result<()>,
) -> Result<()> {
    if schema::version(connection)? < SINCE {
        return Ok(());
    }
    let sql = format!(
        "SELECT {} FROM chapter WHERE last >= ?1 AND first <= ?2 ORDER BY first",
        Chapter::COLUMNS.join(", ")
    );
    let mut query = connection.prepare_cached(&sql)?;
    let (from, to) = in_sql(&which);
    let mut rows = query.query([from, to])?;
    while let Some(row) = rows.next()? {
        take(&Chapter {
            first: row.get(0)?,
            last: row.get(1)?,
            outline: row.get(2)?,
            changes: row.get(3)?,
            tip: row.get(4)?,
            seal: row.get(5)?,
        })?;
    }
    Ok(())
}

/// The ends of a range as SQL compares them.
fn in_sql(which: &RangeInclusive<u64>) -> (i64, i64) {
    let number = |it: &u64| i64::try_from(*it).unwrap_or(i64::MAX);
    (number(which.start()), number(which.end()))
}

fn cells_of<'a>(row: &'a Row<'_>, n: usize) -> Result<Vec<Cell<'a>>> {
    let cells = (0..n).map(|at| row.get_ref(at).map(Some));
    Ok(cells.collect::<rusqlite::Result<_>>()?)
}

fn put(to: &mut Vec<u8>, piece: Option<Vec<u8>>) {
    to.extend(piece.unwrap_or_default());
}

fn packed(bytes: &[u8]) -> Result<Vec<u8>> {
    zstd::bulk::compress(bytes, ZSTD_LEVEL).map_err(DocumentError::Disk)
}

/// What was packed, as long as a piece of rows may be.
fn unpacked(bytes: &[u8]) -> Result<Vec<u8>> {
    let no_pack = |it: std::io::Error| DocumentError::Damaged(it.to_string());
    let mut all = Vec::new();
    let most = MAX_PIECE_BYTES as u64 + 1;
    let decoder = Decoder::with_buffer(bytes).map_err(no_pack)?;
    // What is longer than a piece of rows is refused as one.
    decoder.take(most).read_to_end(&mut all).map_err(no_pack)?;
    Ok(all)
}
