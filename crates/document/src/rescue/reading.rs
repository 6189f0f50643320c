//! Reading what can be read of a damaged file.

use std::collections::BTreeMap;
use std::path::Path;

use journey::{Change, Entity};
use rusqlite::types::Value;
use rusqlite::{Connection, Row};
use serde_json::{Map, Value as Json};

use crate::chain::{self, Head, Seal};
use crate::error::{DocumentError, Result};
use crate::foreign::{MAX_FILE_BYTES, in_memory};
use crate::releases::{self, Release};
use crate::{journal, schema, tables};

/// Row numbers that are tried one by one where a table breaks off, at most.
const MAX_TRIED: i64 = 100_000;

/// How long the part of a file is that says what the file is.
const HEADER_LENGTH: usize = 100;

/// The page size of every project file.
const PAGE: usize = 4096;

/// What a row holds, by column.
pub(crate) type Cells = BTreeMap<String, Value>;

/// What could be read.
pub(crate) struct Readable {
    /// What is drawn, by rows that make sense.
    pub(crate) drawn: Vec<Entity>,
    /// Whether that is all there was, as it was written.
    pub(crate) is_all_drawn: bool,
    /// Rows of what is drawn that make no sense, and their tables.
    pub(crate) strange: Vec<(String, Cells)>,
    /// The journal as far as it is what was written.
    pub(crate) entries: Vec<Entry>,
    /// Whether that is all of it, from the first entry to the latest.
    pub(crate) is_whole_journal: bool,
    /// The names of moments, and when the project began.
    pub(crate) versions: Vec<(i64, String)>,
    pub(crate) created_ms: Option<i64>,
    /// What left, as far as it is what was written.
    pub(crate) releases: Vec<Release>,
}

/// One entry of a journal.
pub(crate) struct Entry {
    /// Its row but for the seal.
    pub(crate) row: Vec<Value>,
    pub(crate) change: Change,
}

/// Reads what can be read of the bytes of a damaged file.
pub(crate) fn read(bytes: &[u8], path: &Path) -> Result<Readable> {
    let connection = opened(bytes, path)?;
    let mut drawn = Vec::new();
    let mut strange = Vec::new();
    for (table, columns) in tables::ALL {
        for cells in rows_of(&connection, table) {
            let cell = |column: &str| cells.get(column).cloned();
            match tables::entity(table, |column| {
                // A file of an older form has fewer columns.
                cell(column).or_else(|| columns.contains(&column).then_some(Value::Null))
            }) {
                Ok(entity) => drawn.push(entity),
                Err(_) => strange.push(((*table).to_owned(), cells)),
            }
        }
    }
    let head = Head::read(&connection).ok();
    let sum = chain::sum_of_all(&connection).ok();
    let is_all_drawn = head.as_ref().is_some_and(|it| Some(it.sum) == sum);
    let (entries, is_whole_journal) = journal_of(&connection, head.as_ref());
    let versions = rows_of(&connection, "version").into_iter();
    Ok(Readable {
        drawn,
        is_all_drawn,
        strange,
        entries,
        is_whole_journal,
        versions: versions.filter_map(|it| version(&it)).collect(),
        releases: releases_of(&connection),
        created_ms: connection
            .query_row("SELECT created_ms FROM document", [], |it| it.get(0))
            .ok(),
    })
}

fn releases_of(connection: &Connection) -> Vec<Release> {
    if schema::version(connection).is_ok_and(|it| it < releases::SINCE) {
        return Vec::new();
    }
    let columns = chain::RELEASE.split(", ").chain(["seal"]);
    let columns: Vec<&str> = columns.collect();
    let rows = rows_of(connection, "release").into_iter();
    let whole = rows.filter_map(|cells| {
        let row = columns.iter().map(|it| cells.get(*it).cloned());
        releases::whole(&row.collect::<Option<Vec<Value>>>()?)
    });
    whole.collect()
}

/// The bytes as a database, with what every project file has alike put right.
fn opened(bytes: &[u8], path: &Path) -> Result<Connection> {
    let mut bytes = bytes.to_vec();
    let not_ours = || DocumentError::NotADatabase(path.to_owned());
    if bytes.len() < HEADER_LENGTH || !looks_ours(&bytes) {
        return Err(not_ours());
    }
    bytes.resize(whole_length(&bytes), 0);
    let form = match u32::from_be_bytes([bytes[60], bytes[61], bytes[62], bytes[63]]) {
        it @ 1..=schema::NEWEST => it,
        _ => schema::NEWEST,
    };
    let sound = schema::sound(form)?;
    put_header_right(&mut bytes, &sound);
    if let Ok(connection) = in_memory(&bytes)
        && schema::check_structure(&connection, path).is_ok()
    {
        return Ok(connection);
    }
    // What says which tables there are is the same in every file of a form that was written whole.
    for page in sound.schema_pages {
        let (from, to) = (page * PAGE, (page + 1) * PAGE);
        if to <= bytes.len() {
            bytes[from..to].copy_from_slice(&sound.bytes[from..to]);
        }
    }
    put_header_right(&mut bytes, &schema::sound(form)?);
    let connection = in_memory(&bytes)?;
    schema::check_structure(&connection, path)?;
    Ok(connection)
}

/// How long a file is that may be cut off: as it says itself, so that what is there can be found by its place.
fn whole_length(bytes: &[u8]) -> usize {
    let there = bytes.len().next_multiple_of(PAGE);
    let n_pages = u32::from_be_bytes([bytes[28], bytes[29], bytes[30], bytes[31]]);
    let said = u64::from(n_pages) * PAGE as u64;
    if said > MAX_FILE_BYTES {
        return there;
    }
    usize::try_from(said).map_or(there, |it| there.max(it))
}

/// Whether most of what marks a file as ours is there: damage may have hit either mark.
fn looks_ours(bytes: &[u8]) -> bool {
    bytes.starts_with(b"SQLite format 3\0") || bytes[68..72] == schema::APPLICATION_ID.to_be_bytes()
}

/// Of the header, only the form and the number of pages differ from file to file.
fn put_header_right(bytes: &mut [u8], sound: &schema::Sound) {
    let n_pages = u32::try_from(bytes.len() / PAGE).unwrap_or(u32::MAX);
    bytes[..HEADER_LENGTH].copy_from_slice(&sound.bytes[..HEADER_LENGTH]);
    bytes[28..32].copy_from_slice(&n_pages.to_be_bytes());
}

/// All rows of a table that can be read: from the front, from the back, and one by one in between.
fn rows_of(connection: &Connection, table: &str) -> Vec<Cells> {
    let mut found = BTreeMap::new();
    let from_front = scan(connection, table, "ORDER BY rowid", &mut found);
    if from_front.is_err() {
        let first_lost = found.keys().next_back().map_or(1, |it| it + 1);
        drop(scan(connection, table, "ORDER BY rowid DESC", &mut found));
        let end = found
            .keys()
            .next_back()
            .copied()
            .unwrap_or(MAX_TRIED)
            .max(first_lost);
        for rowid in first_lost..end.min(first_lost.saturating_add(MAX_TRIED)) {
            if !found.contains_key(&rowid) {
                let only = format!("WHERE rowid = {rowid}");
                drop(scan(connection, table, &only, &mut found));
            }
        }
    }
    found.into_values().collect()
}

fn scan(
    connection: &Connection,
    table: &str,
    which: &str,
    found: &mut BTreeMap<i64, Cells>,
) -> Result<()> {
    let mut query =
        connection.prepare(&format!("SELECT rowid AS \"row\", * FROM {table} {which}"))?;
    let columns: Vec<String> = query.column_names().map(str::to_owned).collect();
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let Ok(rowid) = row.get::<_, i64>(0) else {
            continue;
        };
        found
            .entry(rowid)
            .or_insert_with(|| cells_of(row, &columns));
    }
    Ok(())
}

/// The cells that make sense by themselves.
fn cells_of(row: &Row<'_>, columns: &[String]) -> Cells {
    let cells = columns.iter().enumerate().skip(1);
    cells
        .filter_map(|(at, column)| Some((column.clone(), row.get(at).ok()?)))
        .collect()
}

/// The entries that are what was written, and whether they are all there were.
fn journal_of(connection: &Connection, head: Option<&Head>) -> (Vec<Entry>, bool) {
    let columns: Vec<&str> = chain::ENTRY.split(", ").collect();
    let mut entries = Vec::new();
    let (mut reckoned, mut written) = (Seal::default(), Some(Seal::default()));
    let mut is_whole = true;
    let mut next = 1;
    for cells in rows_of(connection, "journal") {
        let row = columns.iter().map(|it| cells.get(*it).cloned());
        let Some(row) = row.collect::<Option<Vec<Value>>>() else {
            is_whole = false;
            written = None;
            continue;
        };
        is_whole &= row[0] == Value::Integer(next);
        next += 1;
        let values: Vec<_> = row.iter().map(Into::into).collect();
        let seal = cells.get("seal").cloned();
        let sealed_after = |former: &Seal| {
            let seal_of = chain::of_entry(former, &values);
            (seal == Some(Value::Blob(seal_of.to_vec()))).then_some(seal_of)
        };
        // Damage may have hit the entry, or the seal before it.
        let fits = sealed_after(&reckoned).or_else(|| written.as_ref().and_then(sealed_after));
        reckoned = fits.unwrap_or_else(|| chain::of_entry(&reckoned, &values));
        written = match seal {
            Some(Value::Blob(it)) => it.try_into().ok(),
            _ => None,
        };
        let is_sealed =
            fits.is_some() || schema::version(connection).is_ok_and(|it| it < chain::SINCE);
        let change = match &row[columns.len() - 1] {
            Value::Text(it) => journal::read(it),
            Value::Null | Value::Integer(_) | Value::Real(_) | Value::Blob(_) => None,
        };
        match change.filter(|_| is_sealed) {
            Some(change) => entries.push(Entry { row, change }),
            None => is_whole = false,
        }
    }
    let is_end = head.is_some_and(|it| it.last == reckoned);
    (entries, is_whole && is_end)
}

fn version(cells: &Cells) -> Option<(i64, String)> {
    match (cells.get("seq")?, cells.get("name")?) {
        (Value::Integer(seq), Value::Text(name)) => Some((*seq, name.clone())),
        _ => None,
    }
}

/// A row as a person who wants to look at it can read it.
pub(crate) fn as_json(cells: &Cells) -> String {
    let json = |value: &Value| match value {
        Value::Null => Json::Null,
        Value::Integer(it) => Json::from(*it),
        Value::Real(it) => Json::from(*it),
        Value::Text(it) => Json::from(it.clone()),
        Value::Blob(it) => Json::from(it.clone()),
    };
    let object: Map<String, Json> = cells
        .iter()
        .map(|(key, it)| (key.clone(), json(it)))
        .collect();
    Json::Object(object).to_string()
}
