//! The journal read as a line of moments, some of which have a name.

use std::collections::BTreeMap;

use journey::Change;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, params};

use crate::chain::sealed;
use crate::error::{DocumentError, Result};
use crate::journal::{chapters, read};

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
    let mut versions = versions(connection)?;
    let mut moments: Vec<Moment> = Vec::new();
    let mut last_gesture: Option<String> = None;
    chapters::lines(connection, |line| {
        let deed = match line.kind {
            "begin" => Deed::Began,
            "do" => Deed::Did,
            "undo" => Deed::Undid,
            "redo" => Deed::Redid,
            _ => return Err(strange(line.seq)),
        };
        let moment = Moment {
            seq: line.seq,
            at_ms: line.at_ms,
            actor: line.actor.to_owned(),
            deed,
            label: line.label.to_owned(),
            version: versions.remove(&line.seq),
        };
        // One gesture is one moment, unless somebody named the project in between.
        let is_same = line.gesture.is_some() && line.gesture == last_gesture.as_deref();
        match moments.last_mut() {
            Some(last)
                if is_same
                    && deed == Deed::Did
                    && last.deed == Deed::Did
                    && last.version.is_none() =>
            {
                let label = std::mem::take(&mut last.label);
                *last = Moment { label, ..moment };
            }
            Some(_) | None => moments.push(moment),
        }
        last_gesture = line.gesture.map(str::to_owned);
        Ok(())
    })?;
    Ok(moments)
}

/// The names of moments, by the entry.
fn versions(connection: &Connection) -> Result<BTreeMap<u64, String>> {
    let mut query = connection.prepare("SELECT seq, name FROM version")?;
    let named = query.query_map([], |it| {
        Ok((it.get::<_, i64>(0)?.cast_unsigned(), it.get(1)?))
    })?;
    Ok(named.collect::<rusqlite::Result<_>>()?)
}

/// What was written after one entry, up to and with another, in order.
pub(crate) fn changes(connection: &Connection, after: u64, until: u64) -> Result<Vec<Change>> {
    let mut changes = Vec::new();
    chapters::entries(connection, after + 1..=until, |entry| {
        changes.push(change_in(entry)?);
        Ok(())
    })?;
    Ok(changes)
}

/// What a whole entry did.
pub(crate) fn change_in(entry: &[ValueRef<'_>]) -> Result<Change> {
    let [seq, .., change] = entry else {
        return Err(strange(0));
    };
    let change = change.as_str().ok().and_then(read);
    change.ok_or_else(|| strange(seq.as_i64().unwrap_or_default().cast_unsigned()))
}

/// The number of the latest entry; none in a file that has just begun.
pub(crate) fn latest(connection: &Connection) -> Result<Option<u64>> {
    let latest: Option<i64> =
        connection.query_row("SELECT max(seq) FROM journal", [], |it| it.get(0))?;
    Ok(latest.map(i64::cast_unsigned))
}

/// Gives the project as it was at a moment a name, or takes it away; whether there is such a moment.
pub(crate) fn name(connection: &Connection, seq: u64, name: Option<&str>) -> Result<bool> {
    let mut is_there = false;
    chapters::each(connection, seq..=seq, |_| {
        is_there = true;
        Ok(())
    })?;
    is_there |= connection
        .prepare("SELECT 1 FROM journal WHERE seq = ?1")?
        .exists([seq.cast_signed()])?;
    if !is_there {
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
