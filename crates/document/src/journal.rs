//! Every change, in order: what undo, redo and history are read from.
//!
//! **Form 1.** A change is `{"form": 1, "edits": […]}`; an edit is `{"table", "before", "after"}`, where
//! before and after are the entity's row as an object of column names and stored values, or null. So the
//! journal speaks the language of the tables and is migrated together with them; no type of the core is
//! written down. A table that is new changes nothing about how the others are written, and leaves the form
//! as it is.

use std::collections::BTreeMap;

use journey::{Change, Edit, Entry, GestureId, History};
use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, params_from_iter};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Value as Json};

use crate::chain::{self, Seal};
use crate::document::{Kind, Written};
use crate::error::Result;
use crate::journal::moments::strange;
use crate::tables::{self, Rows};

pub(crate) mod chapters;
pub(crate) mod deeds;
pub(crate) mod moments;

const FORM: u32 = 1;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredChange {
    form: u32,
    edits: Vec<StoredEdit>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredEdit {
    table: String,
    before: Option<Map<String, Json>>,
    after: Option<Map<String, Json>>,
}

/// The same on its way into the file: nothing is copied, since a change may be of thousands of rows.
#[derive(Serialize)]
struct ChangeToStore<'a> {
    form: u32,
    edits: Vec<EditToStore<'a>>,
}

#[derive(Serialize)]
struct EditToStore<'a> {
    table: &'static str,
    before: Option<RowToStore<'a>>,
    after: Option<RowToStore<'a>>,
}

struct RowToStore<'a> {
    columns: &'static [&'static str],
    values: &'a [Value],
}

struct CellToStore<'a>(&'a Value);

/// Appends one entry, whose change comes to these rows, and seals it after the last; answers with its number.
pub(crate) fn append(
    connection: &Connection,
    written: &Written<'_>,
    rows: &[Rows],
    last: &mut Seal,
) -> Result<u64> {
    let (kind, about) = match written.kind {
        Kind::Begin => ("begin", None),
        Kind::Do => ("do", None),
        Kind::Undo { of } => ("undo", Some(of)),
        Kind::Redo { of } => ("redo", Some(of)),
    };
    let change = change_as_stored(rows);
    let seq: i64 = connection
        .prepare_cached("SELECT coalesce(max(seq), 0) + 1 FROM journal")?
        .query_row([], |it| it.get(0))?;
    let text = |it: &str| Value::from(it.to_owned());
    let entry = [
        Value::from(seq),
        text(written.actor),
        Value::from(written.at_ms),
        text(kind),
        about.map_or(Value::Null, |it| Value::from(it.cast_signed())),
        text(written.label),
        written
            .gesture
            .map_or(Value::Null, |it| Value::from(it.to_string())),
        Value::from(change),
    ];
    let values: Vec<_> = entry.iter().map(ValueRef::from).collect();
    *last = chain::of_entry(last, &values);
    let seal = Value::Blob(last.to_vec());
    let sql = format!(
        "INSERT INTO journal ({}, seal) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        chain::ENTRY
    );
    connection
        .prepare_cached(&sql)?
        .execute(params_from_iter(entry.iter().chain([&seal])))?;
    Ok(seq.cast_unsigned())
}

/// The undo stack, as it stood when the last entry was written.
pub(crate) fn history(connection: &Connection) -> Result<History> {
    let mut history = History::default();
    let mut past = Past::of(connection);
    // What the latest entry comes to, where it is of several.
    let mut joined: Option<(u64, Change)> = None;
    chapters::lines(connection, |line| {
        let (seq, about) = (line.seq, line.about);
        match line.kind {
            "do" => {
                let gesture = line.gesture.map(str::parse::<GestureId>).transpose();
                let gesture = gesture.map_err(|_| strange(seq))?;
                let leaves_trace = match history.joined_by(gesture) {
                    Some(top) => {
                        let before = match joined.take() {
                            Some((of, change)) if of == top.seq => change,
                            Some(_) | None => past.change_of(top)?,
                        };
                        let change = before.then(past.change(seq)?);
                        let leaves_trace = !change.is_empty();
                        joined = Some((seq, change));
                        leaves_trace
                    }
                    None => !line.is_empty,
                };
                let label = line.label.to_owned();
                history.push(Entry::new(seq, label, gesture), leaves_trace);
            }
            // What a project starts from is not taken back.
            "begin" if history == History::default() => {}
            "undo" if history.undoable().map(|it| it.seq) == about => history.step_back(),
            "redo" if history.redoable().map(|it| it.seq) == about => history.step_forward(),
            _ => return Err(strange(seq)),
        }
        Ok(())
    })?;
    Ok(history)
}

/// What was done, asked for entry by entry.
pub(crate) struct Past<'a> {
    connection: &'a Connection,
    /// The changes of the chapter that was read last.
    read: BTreeMap<u64, String>,
}

impl<'a> Past<'a> {
    pub(crate) fn of(connection: &'a Connection) -> Self {
        let read = BTreeMap::new();
        Self { connection, read }
    }

    /// What an entry of the history did.
    pub(crate) fn change_of(&mut self, entry: &Entry) -> Result<Change> {
        let mut change = Change::default();
        for seq in entry.seqs() {
            change = change.then(self.change(seq)?);
        }
        Ok(change)
    }

    /// What one entry of the journal did.
    fn change(&mut self, seq: u64) -> Result<Change> {
        if !self.read.contains_key(&seq) {
            self.read = chapters::changes_beside(self.connection, seq)?;
        }
        let text = self.read.get(&seq);
        text.and_then(|it| read(it)).ok_or_else(|| strange(seq))
    }
}

/// A change that changes nothing, as it is written down.
pub(crate) fn nothing() -> String {
    change_as_stored(&[])
}

/// A change, which comes to these rows, as it is written down.
fn change_as_stored(rows: &[Rows]) -> String {
    serde_json::to_string(&to_store(rows)).expect("this form is always JSON")
}

fn to_store(rows: &[Rows]) -> ChangeToStore<'_> {
    let edits = rows.iter().map(|it| {
        let columns = it.columns;
        let row = |values| RowToStore { columns, values };
        EditToStore {
            table: it.table,
            before: it.before.as_deref().map(row),
            after: it.after.as_deref().map(row),
        }
    });
    ChangeToStore {
        form: FORM,
        edits: edits.collect(),
    }
}

impl Serialize for RowToStore<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
        to.collect_map(self.columns.iter().zip(self.values.iter().map(CellToStore)))
    }
}

impl Serialize for CellToStore<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
        match self.0 {
            Value::Null => to.serialize_unit(),
            Value::Integer(it) => to.serialize_i64(*it),
            Value::Real(it) => to.serialize_f64(*it),
            Value::Text(it) => to.serialize_str(it),
            Value::Blob(it) => it.serialize(to),
        }
    }
}

pub(crate) fn read(text: &str) -> Option<Change> {
    let stored: StoredChange = serde_json::from_str(text).ok()?;
    if stored.form != FORM {
        return None;
    }
    let edits = stored.edits.into_iter().map(|edit| {
        let entity = |row: Map<String, Json>| {
            tables::entity(&edit.table, |column| value(row.get(column)?)).ok()
        };
        // A row that is there but cannot be understood must not pass for none.
        let before = match edit.before {
            Some(row) => Some(entity(row)?),
            None => None,
        };
        let after = match edit.after {
            Some(row) => Some(entity(row)?),
            None => None,
        };
        Some(Edit { before, after })
    });
    Some(Change::from(edits.collect::<Option<Vec<_>>>()?))
}

fn value(json: &Json) -> Option<Value> {
    match json {
        Json::Null => Some(Value::Null),
        Json::Number(it) => it.as_i64().map(Value::from),
        Json::String(it) => Some(Value::from(it.clone())),
        Json::Bool(_) | Json::Array(_) | Json::Object(_) => None,
    }
}
