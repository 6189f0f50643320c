//! Telling what can be read of a damaged file, row by row.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::types::Value;
use rusqlite::{Connection, Row, params_from_iter};

use crate::error::{DocumentError, Result};
use crate::foreign::{MAX_FILE_BYTES, Take, Telling, in_memory};
use crate::schema::{self, Table};

/// Row numbers that are tried one by one where a table breaks off, at most.
const MAX_TRIED: i64 = 100_000;

/// How long the part of a file is that says what the file is.
const HEADER_LENGTH: usize = 100;

/// The page size of every project file.
const PAGE: usize = 4096;

/// The cells of a row, by columns; none that cannot be read.
type Cells = Vec<Option<Value>>;

/// Tells all rows that can be read of the bytes of a damaged file.
pub(crate) fn tell(bytes: Vec<u8>, path: &Path, to: Take<'_>) -> Result<()> {
    let (connection, form) = opened(bytes, path)?;
    let mut telling = Telling::begin(form, to);
    for (number, table) in schema::tables_of(form)?.iter().enumerate() {
        for cells in rows_of(&connection, table) {
            telling.row(number, cells.iter().map(|it| it.as_ref().map(Into::into)));
        }
    }
    telling.end();
    Ok(())
}

/// The bytes as a database, with what every project file has alike put right, and its form.
fn opened(mut bytes: Vec<u8>, path: &Path) -> Result<(Connection, u32)> {
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
        return Ok((connection, form));
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
    Ok((connection, form))
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
fn rows_of(connection: &Connection, table: &Table) -> Vec<Cells> {
    let mut found = BTreeMap::new();
    let from_front = scan(connection, table, "ORDER BY rowid", None, &mut found);
    if from_front.is_err() {
        let first_lost = found.keys().next_back().map_or(1, |it| it + 1);
        drop(scan(
            connection,
            table,
            "ORDER BY rowid DESC",
            None,
            &mut found,
        ));
        let end = found
            .keys()
            .next_back()
            .copied()
            .unwrap_or(MAX_TRIED)
            .max(first_lost);
        for rowid in first_lost..end.min(first_lost.saturating_add(MAX_TRIED)) {
            if !found.contains_key(&rowid) {
                let only = Some(rowid);
                drop(scan(
                    connection,
                    table,
                    "WHERE rowid = ?1",
                    only,
                    &mut found,
                ));
            }
        }
    }
    found.into_values().collect()
}

fn scan(
    connection: &Connection,
    table: &Table,
    which: &str,
    rowid: Option<i64>,
    found: &mut BTreeMap<i64, Cells>,
) -> Result<()> {
    let sql = format!("SELECT rowid AS \"row\", * FROM \"{}\" {which}", table.name);
    let mut query = connection.prepare_cached(&sql)?;
    let mut rows = query.query(params_from_iter(rowid))?;
    while let Some(row) = rows.next()? {
        let Ok(rowid) = row.get::<_, i64>(0) else {
            continue;
        };
        found
            .entry(rowid)
            .or_insert_with(|| cells_of(row, table.columns.len()));
    }
    Ok(())
}

/// The cells that make sense by themselves.
fn cells_of(row: &Row<'_>, n_columns: usize) -> Cells {
    (1..=n_columns).map(|at| row.get(at).ok()).collect()
}
