//! The journal as the set of everything that was done to a project, in this copy and in those brought together
//! with it.

use std::collections::BTreeMap;

use journey::{DeedId, Deeds, Told};
use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, params_from_iter};

use crate::chain::{MERGED, Seal, of_entry, sealed};
use crate::error::Result;
use crate::journal::moments::{change_in, strange};
use crate::journal::{change_as_stored, chapters, read};
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

/// What was done in this copy: each entry is known by its seal, which says all that came before it.
fn own(connection: &Connection, brought: &BTreeMap<i64, i64>, deeds: &mut Deeds) -> Result<()> {
    let mut clock = i64::MIN;
    let mut seal = Seal::default();
    chapters::entries(connection, 1..=u64::MAX, |entry| {
        seal = of_entry(&seal, entry);
        let [ValueRef::Integer(seq), _, ValueRef::Integer(at_ms), ..] = entry else {
            return Err(strange(0));
        };
        clock = (*at_ms).max(clock.saturating_add(1));
        if let Some(latest) = brought.get(seq) {
            clock = clock.max(latest.saturating_add(1));
            return Ok(());
        }
        let change = change_in(entry)?;
        deeds.insert(DeedId::from_be_bytes(seal), Told { at: clock, change });
        Ok(())
    })
}

/// When the project began, by which its copies are known as copies.
pub(crate) fn began(connection: &Connection) -> Result<i64> {
    Ok(connection.query_row("SELECT created_ms FROM document", [], |it| it.get(0))?)
}

/// Remembers what was done elsewhere and came here with an entry of the journal.
pub(crate) fn remember(connection: &Connection, merge: u64, deeds: &Deeds) -> Result<()> {
    let sql = format!("INSERT INTO merged_entry ({MERGED}, seal) VALUES (?1, ?2, ?3, ?4, ?5)");
    let mut insert = connection.prepare_cached(&sql)?;
    for (id, told) in deeds {
        let edits = told.change.edits();
        let rows: Vec<Rows> = edits.map(|(id, edit)| Rows::of(*id, edit)).collect();
        let entry = [
            Value::from(format!("{id:032x}")),
            Value::from(merge.cast_signed()),
            Value::from(told.at),
            Value::from(change_as_stored(&rows)),
        ];
        let values: Vec<ValueRef<'_>> = entry.iter().map(ValueRef::from).collect();
        let seal = Value::Blob(sealed(&values).to_vec());
        insert.execute(params_from_iter(entry.iter().chain([&seal])))?;
    }
    Ok(())
}
