//! The journal read as a line of moments, some of which have a name.

use journey::Change;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, params};

use crate::chain::sealed;
use crate::error::{DocumentError, Result};
use crate::journal::read;

/// The project as it was once one entry of the journal was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The entry's number; of several entries that are one gesture, that of the last.
    pub seq: u64,
    /// When, in milliseconds since 1970 UTC.
    pub at_ms: i64,
    /// By whom.
    pub actor: String,
    /// What was done then.
    pub deed: Deed,
    /// What was done, was taken back or was done again, in the words of the undo menu.
    pub label: String,
    /// What a person called the project as it was then; none where nobody did.
    pub version: Option<String>,
}

/// What was done at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// The project began.
    Began,
    /// Something was done.
    Did,
    /// Something was taken back.
    Undid,
    /// Something was done again.
    Redid,
}

/// All moments, from the first to the latest.
pub(crate) fn moments(connection: &Connection) -> Result<Vec<Moment>> {
    let mut query = connection.prepare(
        "SELECT seq, at_ms, actor, kind, label, gesture, name
         FROM journal LEFT JOIN version USING (seq) ORDER BY seq",
    )?;
    let mut rows = query.query([])?;
    let mut moments: Vec<Moment> = Vec::new();
    let mut last_gesture: Option<String> = None;
    while let Some(row) = rows.next()? {
        let seq = row.get::<_, i64>(0)?.cast_unsigned();
        let kind: String = row.get(3)?;
        let gesture: Option<String> = row.get(5)?;
        let deed = match kind.as_str() {
            "begin" => Deed::Began,
            "do" => Deed::Did,
            "undo" => Deed::Undid,
            "redo" => Deed::Redid,
            _ => return Err(strange(seq)),
        };
        let moment = Moment {
            seq,
            at_ms: row.get(1)?,
            actor: row.get(2)?,
            deed,
            label: row.get(4)?,
            version: row.get(6)?,
        };
        // One gesture is one moment, unless somebody named the project in between.
        let goes_on = deed == Deed::Did && gesture.is_some() && gesture == last_gesture;
        match moments.last_mut() {
            Some(last) if goes_on && last.deed == Deed::Did && last.version.is_none() => {
                let label = std::mem::take(&mut last.label);
                *last = Moment { label, ..moment };
            }
            Some(_) | None => moments.push(moment),
        }
        last_gesture = gesture;
    }
    Ok(moments)
}

/// What was written after one entry, up to and with another, in order.
pub(crate) fn changes(connection: &Connection, after: u64, until: u64) -> Result<Vec<Change>> {
    let mut query = connection
        .prepare("SELECT seq, change FROM journal WHERE seq > ?1 AND seq <= ?2 ORDER BY seq")?;
    let mut rows = query.query([after.cast_signed(), until.cast_signed()])?;
    let mut changes = Vec::new();
    while let Some(row) = rows.next()? {
        let seq = row.get::<_, i64>(0)?.cast_unsigned();
        let change = read(&row.get::<_, String>(1)?);
        changes.push(change.ok_or_else(|| strange(seq))?);
    }
    Ok(changes)
}

/// The number of the latest entry; none in a file that has just begun.
pub(crate) fn latest(connection: &Connection) -> Result<Option<u64>> {
    let latest: Option<i64> =
        connection.query_row("SELECT max(seq) FROM journal", [], |it| it.get(0))?;
    Ok(latest.map(i64::cast_unsigned))
}

/// Gives the project as it was at a moment a name, or takes it away; whether there is such a moment.
pub(crate) fn name(connection: &Connection, seq: u64, name: Option<&str>) -> Result<bool> {
    let known = connection
        .query_row(
            "SELECT 1 FROM journal WHERE seq = ?1",
            [seq.cast_signed()],
            |_| Ok(()),
        )
        .optional()?;
    if known.is_none() {
        return Ok(false);
    }
    match name {
        Some(name) => {
            let seq = seq.cast_signed();
            let seal = sealed(&[ValueRef::Integer(seq), ValueRef::Text(name.as_bytes())]);
            connection.execute(
                "INSERT INTO version (seq, name, seal) VALUES (?1, ?2, ?3)
                 ON CONFLICT (seq) DO UPDATE SET name = excluded.name, seal = excluded.seal",
                params![seq, name, seal],
            )?
        }
        None => connection.execute("DELETE FROM version WHERE seq = ?1", [seq.cast_signed()])?,
    };
    Ok(true)
}

pub(crate) fn strange(seq: u64) -> DocumentError {
    DocumentError::Damaged(format!("entry {seq} of the journal makes no sense"))
}
