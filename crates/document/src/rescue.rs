//! What is whole of a damaged file, as a file of its own.
//!
//! There are two tellers: the rows of what is drawn, and the journal, which remembers how each came to be. Where
//! the journal is whole, it alone is believed, and nothing is lost. Where it is not, the rows are, and what is
//! missing among them is taken from what of the journal is whole. What makes no sense, or hangs on something that
//! is gone, is put into quarantine with the reason.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use journey::{Change, Edit, Entity, EntityId};
use language::Language;
use rusqlite::types::Value;
use rusqlite::{Connection, params, params_from_iter};

use crate::chain;
use crate::disk::Disk;
use crate::document::{Document, Kind, Written, disk, folder_of};
use crate::error::{DocumentError, Result};
use crate::foreign::read_file;
use crate::foreign::rebuilt::{ForeignReader, RowsTold};
use crate::journal::{self, chapters};
use crate::rescue::reading::{Readable, as_json};
use crate::tables::{self, Rows};
use crate::working::damaged::with_its_log;
use crate::working::publishing;

mod reading;
pub(crate) mod telling;

/// What became of a damaged file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rescued {
    /// How many things are in the rescued file.
    pub n_things: usize,
    /// Of these, how many were told by the journal alone.
    pub n_from_journal: usize,
    /// Whether everything can still be taken back and looked up, as in the damaged file.
    pub keeps_history: bool,
    /// What is not in it.
    pub quarantine: Vec<Quarantined>,
}

/// Something of a damaged file that makes no sense.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quarantined {
    /// The table it was in.
    pub origin: String,
    /// Its row as JSON, as far as it can be read.
    pub content: String,
    /// Why it is not in the rescued file.
    pub reason: String,
}

/// Writes what is whole of a damaged file to a new one, which opens as any other.
///
/// # Errors
/// If the file is not one of ours, nothing of it can be read, nobody looks into it, or the new one is there or cannot
/// be written.
pub fn rescue(
    damaged: &Path,
    into: &Path,
    at_ms: i64,
    language: Language,
    (by, reader): (&dyn Disk, &dyn ForeignReader),
) -> Result<Rescued> {
    let room = room_beside(into)?;
    // A working copy has its latest edits in a log beside it.
    let bytes = with_its_log(damaged, &room).map(Arc::new);
    let told = bytes.and_then(|it| RowsTold::of(&it, damaged, reader));
    let made = told.and_then(|it| make(reading::read(&it), &room, at_ms, language));
    let bytes = made.and_then(|rescued| Ok((read_file(&room.join(SNAPSHOT))?, rescued)));
    drop(fs::remove_dir_all(&room));
    let (bytes, rescued) = bytes?;
    publishing::write_new(into, &bytes, by)?;
    Ok(rescued)
}

/// What a rescued file is called before it is whole.
const SNAPSHOT: &str = "whole.desirepath";

/// A folder for what is only being made.
fn room_beside(into: &Path) -> Result<PathBuf> {
    let name = into.file_name().unwrap_or_default().to_string_lossy();
    let folder = folder_of(into).join(format!(".{name}.rescue"));
    drop(fs::remove_dir_all(&folder));
    fs::create_dir(&folder).map_err(|it| disk(it, into))?;
    Ok(folder)
}

fn make(readable: Readable, room: &Path, at_ms: i64, language: Language) -> Result<Rescued> {
    let Told {
        things,
        n_from_journal,
        mut quarantine,
    } = Told::by(&readable, language);
    if things.is_empty() && readable.entries.is_empty() {
        return Err(DocumentError::Damaged("nothing of it can be read".into()));
    }
    let created_ms = readable.created_ms.unwrap_or(at_ms);
    let mut document = Document::create(&room.join("work.db"), created_ms)?;
    let (things, dangling) = whole(&document.connection, things, language)?;
    quarantine.extend(dangling);
    let keeps_history = readable.is_whole_journal && quarantine.is_empty();
    if keeps_history {
        let transaction = document.connection.transaction()?;
        insert(&transaction, &things)?;
        put_journal(&transaction, &readable)?;
        chain::seal_all(&transaction)?;
        chapters::pack(&transaction)?;
        transaction.commit()?;
    } else {
        let edits = things.iter().map(|it| Edit {
            before: None,
            after: Some(it.clone()),
        });
        document.write(&Written {
            change: &Change::from(edits.collect::<Vec<_>>()),
            label: &language.document_rescued(),
            gesture: None,
            kind: Kind::Begin,
            at_ms,
            actor: "",
        })?;
    }
    document.remember_releases(&readable.releases)?;
    for it in &quarantine {
        document.connection.execute(
            "INSERT INTO quarantine (origin, content, reason) VALUES (?1, ?2, ?3)",
            params![it.origin, it.content, it.reason],
        )?;
    }
    document.check()?;
    document.snapshot(&room.join(SNAPSHOT))?;
    Ok(Rescued {
        n_things: things.len(),
        n_from_journal,
        keeps_history,
        quarantine,
    })
}

/// What the two tellers come to.
struct Told {
    things: Vec<Entity>,
    n_from_journal: usize,
    quarantine: Vec<Quarantined>,
}

impl Told {
    fn by(readable: &Readable, language: Language) -> Self {
        let drawn: BTreeMap<EntityId, &Entity> =
            readable.drawn.iter().map(|it| (it.id(), it)).collect();
        // Not as a project: where entries are lost, those after them do not fit what is there.
        let mut remembered = BTreeMap::new();
        for (id, edit) in readable.entries.iter().flat_map(|it| it.change.edits()) {
            match &edit.after {
                Some(after) => remembered.insert(*id, after.clone()),
                None => remembered.remove(id),
            };
        }
        let remembered: Vec<Entity> = remembered.into_values().collect();
        if readable.is_whole_journal {
            let n_from_journal = remembered
                .iter()
                .filter(|it| drawn.get(&it.id()) != Some(it));
            return Self {
                n_from_journal: n_from_journal.count(),
                things: remembered,
                quarantine: Vec::new(),
            };
        }
        let strange = readable.strange.iter();
        let mut quarantine: Vec<Quarantined> = strange
            .map(|(origin, cells)| Quarantined {
                origin: origin.clone(),
                content: as_json(cells),
                reason: language.document_rescued_strange(),
            })
            .collect();
        let mut things = readable.drawn.clone();
        let mut n_from_journal = 0;
        if !readable.is_all_drawn {
            for entity in remembered {
                match drawn.get(&entity.id()) {
                    None => {
                        n_from_journal += 1;
                        things.push(entity);
                    }
                    Some(it) if **it == entity => {}
                    Some(_) => quarantine
                        .push(in_quarantine(entity, language.document_rescued_otherwise())),
                }
            }
        }
        Self {
            things,
            n_from_journal,
            quarantine,
        }
    }
}

fn in_quarantine(entity: Entity, reason: String) -> Quarantined {
    let rows = rows_of(entity);
    let values = rows.after.unwrap_or_default();
    let cells = rows.columns.iter().map(|it| (*it).to_owned()).zip(values);
    Quarantined {
        origin: rows.table.to_owned(),
        content: as_json(&cells.collect()),
        reason,
    }
}

fn rows_of(entity: Entity) -> Rows {
    let id = entity.id();
    let edit = Edit {
        before: None,
        after: Some(entity),
    };
    Rows::of(id, &edit)
}

/// What the column `id` holds of it.
fn row_id(entity: &Entity) -> Value {
    let mut row = rows_of(entity.clone())
        .after
        .unwrap_or_default()
        .into_iter();
    row.next().unwrap_or(Value::Null)
}

fn insert(connection: &Connection, things: &[Entity]) -> Result<()> {
    let mut sum = chain::Sum::default();
    for entity in things {
        tables::write(connection, &rows_of(entity.clone()), &mut sum)?;
    }
    Ok(())
}

/// Leaves out what hangs on something that is gone, until nothing does.
fn whole(
    connection: &Connection,
    mut things: Vec<Entity>,
    language: Language,
) -> Result<(Vec<Entity>, Vec<Quarantined>)> {
    let mut quarantine = Vec::new();
    loop {
        connection.execute_batch("BEGIN; PRAGMA defer_foreign_keys = ON")?;
        let dangling = insert(connection, &things).and_then(|()| dangling(connection));
        connection.execute_batch("ROLLBACK")?;
        let dangling = dangling?;
        if dangling.is_empty() {
            return Ok((things, quarantine));
        }
        let (gone, left): (Vec<Entity>, Vec<Entity>) = things
            .into_iter()
            .partition(|it| dangling.contains(&row_id(it)));
        for entity in gone {
            quarantine.push(in_quarantine(entity, language.document_rescued_gone()));
        }
        things = left;
    }
}

/// The ids of rows that refer to something that is not there.
fn dangling(connection: &Connection) -> Result<Vec<Value>> {
    let mut query = connection.prepare("PRAGMA foreign_key_check")?;
    let mut rows = query.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let (table, rowid): (String, i64) = (row.get(0)?, row.get(1)?);
        let sql = format!("SELECT id FROM {table} WHERE rowid = ?1");
        found.push(connection.query_row(&sql, [rowid], |it| it.get(0))?);
    }
    Ok(found)
}

/// The journal as it was, with the names of its moments.
fn put_journal(connection: &Connection, readable: &Readable) -> Result<()> {
    let sql = format!(
        "INSERT INTO journal ({}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        chain::ENTRY
    );
    for entry in &readable.entries {
        connection.execute(&sql, params_from_iter(&entry.row))?;
    }
    for (seq, name) in &readable.versions {
        journal::moments::name(connection, seq.cast_unsigned(), Some(name))?;
    }
    Ok(())
}
