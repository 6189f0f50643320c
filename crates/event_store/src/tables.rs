//! A log in the tables of one file: a row for each part of each column.

pub(crate) mod packed;
mod packing;
mod unpacking;

use events::EventLog;
use rusqlite::{Connection, params};

use crate::error::EventStoreError;
use crate::tables::packed::PackedLog;

/// Marks the file as a log of this program: "DPev".
pub(crate) const APPLICATION_ID: i64 = 0x4450_6576;
/// How the tables are laid out. Version 1 was never published.
pub(crate) const VERSION: i64 = 2;

const TABLES: &str = "
    CREATE TABLE attribute (place INTEGER PRIMARY KEY, name TEXT NOT NULL);
    CREATE TABLE part (
        kind TEXT NOT NULL,
        attribute INTEGER NOT NULL,
        chunk INTEGER NOT NULL,
        n_values INTEGER NOT NULL,
        n_bytes INTEGER NOT NULL,
        checksum INTEGER NOT NULL,
        packed BLOB NOT NULL,
        PRIMARY KEY (kind, attribute, chunk)
    ) WITHOUT ROWID;
";

/// What a part holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Activities,
    Cases,
    /// How many events each case has.
    Lengths,
    Activity,
    Time,
    Start,
    Values,
    /// The code of each event.
    Codes,
    /// The code of each case, where all its events have the same.
    CaseCodes,
}

impl Kind {
    const ALL: [Self; 9] = [
        Self::Activities,
        Self::Cases,
        Self::Lengths,
        Self::Activity,
        Self::Time,
        Self::Start,
        Self::Values,
        Self::Codes,
        Self::CaseCodes,
    ];

    /// Whether it holds one number a case, not one an event.
    fn is_one_a_case(self) -> bool {
        matches!(self, Self::Lengths | Self::CaseCodes)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Activities => "activities",
            Self::Cases => "cases",
            Self::Lengths => "lengths",
            Self::Activity => "activity",
            Self::Time => "time",
            Self::Start => "start",
            Self::Values => "values",
            Self::Codes => "codes",
            Self::CaseCodes => "case codes",
        }
    }
}

/// Which column, and of which attribute; zero where it is of none.
type Place = (Kind, usize);

/// One row of the table of parts.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Part {
    n_values: usize,
    n_bytes: usize,
    checksum: u32,
    packed: Vec<u8>,
}

/// Writes a log into a new file, in one transaction.
pub(crate) fn write(connection: &mut Connection, log: &PackedLog) -> Result<(), EventStoreError> {
    connection.pragma_update(None, "page_size", 65_536)?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", VERSION)?;
    let transaction = connection.transaction()?;
    transaction.execute_batch(TABLES)?;
    for (place, name) in log.names.iter().enumerate() {
        transaction.execute(
            "INSERT INTO attribute (place, name) VALUES (?1, ?2)",
            params![number(place), name],
        )?;
    }
    {
        let mut insert = transaction.prepare(
            "INSERT INTO part (kind, attribute, chunk, n_values, n_bytes, checksum, packed)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?;
        for (place, chunks) in &log.parts {
            for (chunk, part) in chunks.iter().enumerate() {
                insert.execute(params![
                    place.0.name(),
                    number(place.1),
                    number(chunk),
                    number(part.n_values),
                    number(part.n_bytes),
                    part.checksum,
                    part.packed
                ])?;
            }
        }
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
    if found < VERSION {
        return Err(EventStoreError::TooOld { found });
    }
    let mut names = connection.prepare("SELECT name FROM attribute ORDER BY place")?;
    let names = names.query_map([], |it| it.get::<_, String>(0))?;
    let names: Vec<String> = names.collect::<Result<_, _>>()?;
    let parts = unpacking::fetched(connection)?;
    PackedLog { names, parts }.unpacked()
}

fn number(value: usize) -> i64 {
    i64::try_from(value).expect("lengths in memory fit into 63 bits")
}

fn damaged(what: &str) -> EventStoreError {
    EventStoreError::Damaged {
        what: what.to_owned(),
    }
}
