//! A log in the tables of one file: a row for each part of each column.

use events::{Column, Dictionary, EventLog, EventLogParts};
use rusqlite::{Connection, OptionalExtension, params};

use crate::blob;
use crate::error::EventStoreError;

/// Marks the file as a log of this program: "DPev".
pub(crate) const APPLICATION_ID: i64 = 0x4450_6576;
/// How the tables are laid out.
pub(crate) const VERSION: i64 = 1;
/// Values in one row: bounds the memory that packing and unpacking take.
const CHUNK: usize = 1_000_000;
/// Bytes of one row after unpacking; a row that claims more is damaged.
const UNPACKED_BYTES: i64 = 1 << 30;
const ZSTD_LEVEL: i32 = 1;

const TABLES: &str = "
    CREATE TABLE attribute (place INTEGER PRIMARY KEY, name TEXT NOT NULL);
    CREATE TABLE part (
        kind TEXT NOT NULL,
        attribute INTEGER NOT NULL,
        chunk INTEGER NOT NULL,
        n_bytes INTEGER NOT NULL,
        checksum INTEGER NOT NULL,
        packed BLOB NOT NULL,
        PRIMARY KEY (kind, attribute, chunk)
    ) WITHOUT ROWID;
";

/// What a part holds.
#[derive(Clone, Copy)]
enum Kind {
    Activities,
    Cases,
    Offsets,
    Activity,
    Time,
    Start,
    Values,
    Codes,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Activities => "activities",
            Self::Cases => "cases",
            Self::Offsets => "offsets",
            Self::Activity => "activity",
            Self::Time => "time",
            Self::Start => "start",
            Self::Values => "values",
            Self::Codes => "codes",
        }
    }
}

/// Writes a log into a new file, in one transaction.
pub(crate) fn write(connection: &mut Connection, log: &EventLog) -> Result<(), EventStoreError> {
    connection.pragma_update(None, "page_size", 65_536)?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", VERSION)?;
    let transaction = connection.transaction()?;
    transaction.execute_batch(TABLES)?;
    let parts = log.parts();
    let to = &transaction;
    write_texts(to, Kind::Activities, 0, &parts.activities)?;
    write_texts(to, Kind::Cases, 0, &parts.cases)?;
    write_numbers(to, Kind::Offsets, 0, &parts.offsets, blob::of_codes)?;
    write_numbers(to, Kind::Activity, 0, &parts.activity, blob::of_codes)?;
    write_numbers(to, Kind::Time, 0, &parts.time_us, blob::of_times)?;
    if let Some(start_us) = &parts.start_us {
        write_numbers(to, Kind::Start, 0, start_us, blob::of_times)?;
    }
    for (place, column) in parts.attributes.iter().enumerate() {
        to.execute(
            "INSERT INTO attribute (place, name) VALUES (?1, ?2)",
            params![number(place), column.name],
        )?;
        write_texts(to, Kind::Values, place, &column.values)?;
        write_numbers(to, Kind::Codes, place, &column.codes, blob::of_codes)?;
    }
    transaction.commit()?;
    Ok(())
}

/// Reads the log in a file, and checks that it is what was written.
pub(crate) fn read(connection: &Connection) -> Result<EventLog, EventStoreError> {
    let pragma = |name: &str| connection.pragma_query_value(None, name, |it| it.get::<_, i64>(0));
    if pragma("application_id")? != APPLICATION_ID {
        return Err(damaged("it is another kind of file"));
    }
    let found = pragma("user_version")?;
    if found > VERSION {
        return Err(EventStoreError::TooNew { found });
    }
    let mut names = connection.prepare("SELECT name FROM attribute ORDER BY place")?;
    let names = names.query_map([], |it| it.get::<_, String>(0))?;
    let mut attributes = Vec::new();
    for (place, name) in names.enumerate() {
        attributes.push(Column {
            name: name?,
            values: read_texts(connection, Kind::Values, place)?,
            codes: read_numbers(connection, Kind::Codes, place, blob::codes)?,
        });
    }
    let start_us = if has_part(connection, Kind::Start)? {
        Some(read_numbers(connection, Kind::Start, 0, blob::times)?)
    } else {
        None
    };
    let parts = EventLogParts {
        activities: read_texts(connection, Kind::Activities, 0)?,
        cases: read_texts(connection, Kind::Cases, 0)?,
        offsets: read_numbers(connection, Kind::Offsets, 0, blob::codes)?,
        activity: read_numbers(connection, Kind::Activity, 0, blob::codes)?,
        time_us: read_numbers(connection, Kind::Time, 0, blob::times)?,
        start_us,
        attributes,
    };
    EventLog::from_parts(parts).map_err(|it| damaged(&it.to_string()))
}

fn write_texts(
    to: &Connection,
    kind: Kind,
    attribute: usize,
    texts: &Dictionary,
) -> Result<(), EventStoreError> {
    let texts: Vec<&str> = texts.names().collect();
    write_numbers(to, kind, attribute, &texts, |it| {
        blob::of_texts(it.iter().copied())
    })
}

/// Writes a column chunk by chunk; an empty one has one empty chunk.
fn write_numbers<T>(
    to: &Connection,
    kind: Kind,
    attribute: usize,
    values: &[T],
    bytes_of: impl Fn(&[T]) -> Vec<u8>,
) -> Result<(), EventStoreError> {
    let mut insert = to.prepare_cached(
        "INSERT INTO part (kind, attribute, chunk, n_bytes, checksum, packed)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for chunk in 0..values.len().div_ceil(CHUNK).max(1) {
        let end = values.len().min((chunk + 1) * CHUNK);
        let bytes = bytes_of(&values[chunk * CHUNK..end]);
        let packed = zstd::bulk::compress(&bytes, ZSTD_LEVEL)?;
        insert.execute(params![
            kind.name(),
            number(attribute),
            number(chunk),
            number(bytes.len()),
            crc32fast::hash(&packed),
            packed
        ])?;
    }
    Ok(())
}

fn has_part(connection: &Connection, kind: Kind) -> Result<bool, EventStoreError> {
    let found = connection
        .query_row("SELECT 1 FROM part WHERE kind = ?1", [kind.name()], |_| {
            Ok(())
        })
        .optional()?;
    Ok(found.is_some())
}

fn read_texts(
    connection: &Connection,
    kind: Kind,
    attribute: usize,
) -> Result<Dictionary, EventStoreError> {
    let mut dictionary = Dictionary::default();
    let mut n_texts = 0;
    read_chunks(connection, kind, attribute, |bytes| {
        let texts = blob::texts(bytes)?;
        n_texts += texts.len();
        for text in texts {
            dictionary.code(text);
        }
        Some(())
    })?;
    if dictionary.len() != n_texts {
        return Err(damaged("a name stands in it twice"));
    }
    Ok(dictionary)
}

fn read_numbers<T>(
    connection: &Connection,
    kind: Kind,
    attribute: usize,
    numbers_of: impl Fn(&[u8]) -> Option<Vec<T>>,
) -> Result<Vec<T>, EventStoreError> {
    let mut numbers = Vec::new();
    read_chunks(connection, kind, attribute, |bytes| {
        numbers.append(&mut numbers_of(bytes)?);
        Some(())
    })?;
    Ok(numbers)
}

/// Hands over the chunks of a column in order, each checked; none may be missing.
fn read_chunks(
    connection: &Connection,
    kind: Kind,
    attribute: usize,
    mut take: impl FnMut(&[u8]) -> Option<()>,
) -> Result<(), EventStoreError> {
    let broken = || {
        damaged(&format!(
            "the part \"{}\" is not as it was written",
            kind.name()
        ))
    };
    let mut select = connection.prepare_cached(
        "SELECT chunk, n_bytes, checksum, packed FROM part
         WHERE kind = ?1 AND attribute = ?2 ORDER BY chunk",
    )?;
    let mut rows = select.query(params![kind.name(), number(attribute)])?;
    let mut n_chunks = 0;
    while let Some(row) = rows.next()? {
        let packed: &[u8] = row.get_ref(3)?.as_blob().map_err(|_| broken())?;
        let n_bytes: i64 = row.get(1)?;
        let is_whole = row.get::<_, i64>(0)? == n_chunks
            && row.get::<_, i64>(2)? == i64::from(crc32fast::hash(packed))
            && (0..=UNPACKED_BYTES).contains(&n_bytes);
        if !is_whole {
            return Err(broken());
        }
        let n_bytes = usize::try_from(n_bytes).map_err(|_| broken())?;
        let bytes = zstd::bulk::decompress(packed, n_bytes).map_err(|_| broken())?;
        if bytes.len() != n_bytes {
            return Err(broken());
        }
        take(&bytes).ok_or_else(broken)?;
        n_chunks += 1;
    }
    if n_chunks == 0 {
        return Err(broken());
    }
    Ok(())
}

fn number(value: usize) -> i64 {
    i64::try_from(value).expect("lengths in memory fit into 63 bits")
}

fn damaged(what: &str) -> EventStoreError {
    EventStoreError::Damaged {
        what: what.to_owned(),
    }
}
