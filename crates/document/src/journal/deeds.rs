//! The journal as the set of everything that was done to a project, in this copy and in those brought together
//! with it.

use std::collections::BTreeMap;

use journey::{DeedId, Deeds, Told};
use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};

use crate::error::Result;
use crate::journal::moments::strange;
use crate::journal::{change_as_stored, read};
use crate::tables::Rows;

/// Everything that was done. An entry that brought another copy in says nothing of its own: what was done there
/// stands beside it.
pub(crate) fn deeds(connection: &Connection) -> Result<Deeds> {
    let mut deeds = Deeds::new();
    let mut brought: BTreeMap<i64, i64> = BTreeMap::new();
    let mut query = connection.prepare("SELECT id, merge, at, change FROM merged_entry")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let (merge, at): (i64, i64) = (row.get(1)?, row.get(2)?);
        let id: String = row.get(0)?;
        let id = DeedId::from_str_radix(&id, 16).map_err(|_| strange(merge.cast_unsigned()))?;
        let change = read(&row.get::<_, String>(3)?);
        let change = change.ok_or_else(|| strange(merge.cast_unsigned()))?;
        let latest = brought.entry(merge).or_insert(at);
        *latest = at.max(*latest);
        deeds.insert(id, Told { at, change });
    }
    own(connection, &brought, &mut deeds)?;
    Ok(deeds)
}

/// What was done in this copy: each entry is known by all that came before it.
fn own(connection: &Connection, brought: &BTreeMap<i64, i64>, deeds: &mut Deeds) -> Result<()> {
    let mut known_by = Sha256::digest(began(connection)?.to_le_bytes());
    let mut clock = i64::MIN;
    let mut query = connection.prepare(
        "SELECT seq, actor, at_ms, kind, about, label, gesture, change FROM journal ORDER BY seq",
    )?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let (seq, at_ms): (i64, i64) = (row.get(0)?, row.get(2)?);
        let about: Option<i64> = row.get(4)?;
        let gesture: Option<String> = row.get(6)?;
        let text: String = row.get(7)?;
        let mut digest = Sha256::new().chain_update(known_by);
        for part in [
            row.get::<_, String>(1)?,
            at_ms.to_string(),
            row.get::<_, String>(3)?,
            about.map_or_else(String::new, |it| it.to_string()),
            row.get::<_, String>(5)?,
            gesture.unwrap_or_default(),
            text.clone(),
        ] {
            digest.update(part.len().to_le_bytes());
            digest.update(part);
        }
        known_by = digest.finalize();
        clock = at_ms.max(clock.saturating_add(1));
        if let Some(latest) = brought.get(&seq) {
            clock = clock.max(latest.saturating_add(1));
            continue;
        }
        let change = read(&text).ok_or_else(|| strange(seq.cast_unsigned()))?;
        let mut id = [0; 16];
        id.copy_from_slice(&known_by[..16]);
        let id = DeedId::from_be_bytes(id);
        deeds.insert(id, Told { at: clock, change });
    }
    Ok(())
}

/// When the project began, by which its copies are known as copies.
pub(crate) fn began(connection: &Connection) -> Result<i64> {
    Ok(connection.query_row("SELECT created_ms FROM document", [], |it| it.get(0))?)
}

/// Remembers what was done elsewhere and came here with an entry of the journal.
pub(crate) fn remember(connection: &Connection, merge: u64, deeds: &Deeds) -> Result<()> {
    let mut insert = connection.prepare_cached(
        "INSERT INTO merged_entry (id, merge, at, change) VALUES (?1, ?2, ?3, ?4)",
    )?;
    for (id, told) in deeds {
        let rows: Vec<Rows> = told
            .change
            .edits()
            .map(|(id, edit)| Rows::of(*id, edit))
            .collect();
        insert.execute(params![
            format!("{id:032x}"),
            merge.cast_signed(),
            told.at,
            change_as_stored(&rows),
        ])?;
    }
    Ok(())
}
