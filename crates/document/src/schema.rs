//! The tables of a project file, version by version.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::Connection;

use crate::chain;
use crate::error::{DocumentError, Result};
use crate::journal::chapters;

/// Marks a database as ours: "DPTH".
pub(crate) const APPLICATION_ID: u32 = 0x4450_5448;

/// What leads from each version to the next; the first makes an empty file a project.
const MIGRATIONS: [&str; 18] = [
    include_str!("schema/0001_first.sql"),
    include_str!("schema/0002_segments.sql"),
    include_str!("schema/0003_statements.sql"),
    include_str!("schema/0004_structure.sql"),
    include_str!("schema/0005_versions.sql"),
    include_str!("schema/0006_twins_and_owners.sql"),
    include_str!("schema/0007_details_and_tags.sql"),
    include_str!("schema/0008_saved_views.sql"),
    include_str!("schema/0009_speaker_notes.sql"),
    include_str!("schema/0010_brand.sql"),
    include_str!("schema/0011_consent.sql"),
    include_str!("schema/0012_revision.sql"),
    include_str!("schema/0013_chain.sql"),
    include_str!("schema/0014_merging.sql"),
    include_str!("schema/0015_releases.sql"),
    include_str!("schema/0016_icons.sql"),
    include_str!("schema/0017_fonts.sql"),
    include_str!("schema/0018_chapters.sql"),
];

/// The newest version this app knows.
pub(crate) const NEWEST: u32 = MIGRATIONS.len() as u32;

/// The oldest version whose app can read a file of the newest: those before know of no chapters.
pub(crate) const OLDEST_READER: u32 = chapters::SINCE;

/// Brings a file to the newest version, each step in one transaction.
pub(crate) fn migrate(connection: &mut Connection) -> Result<()> {
    migrate_to(connection, NEWEST)
}

/// Brings a file to a version, each step in one transaction.
pub(crate) fn migrate_to(connection: &mut Connection, wanted: u32) -> Result<()> {
    let found = version(connection)?;
    for (version, sql) in (1_u32..).zip(MIGRATIONS) {
        if version > found && version <= wanted {
            let transaction = connection.transaction()?;
            transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
            transaction.pragma_update(None, "user_version", version)?;
            transaction.execute_batch(sql)?;
            if version >= chain::SINCE {
                chain::seal_all(&transaction)?;
            }
            if version == chapters::SINCE {
                chapters::pack(&transaction)?;
            }
            transaction.commit()?;
        }
    }
    Ok(())
}

/// That the file is ours and of a version this app knows.
pub(crate) fn check_version(connection: &Connection, path: &Path) -> Result<()> {
    let mark: u32 = connection.pragma_query_value(None, "application_id", |it| it.get(0))?;
    if mark != APPLICATION_ID {
        return Err(DocumentError::OtherProgram(path.to_owned()));
    }
    let found = version(connection)?;
    if found > NEWEST {
        return Err(DocumentError::Newer {
            path: path.to_owned(),
            found,
            known: NEWEST,
            needs: needs(connection),
        });
    }
    Ok(())
}

/// The least version of the app that knows all of a file, where the file says so and it is a later one than this.
fn needs(connection: &Connection) -> Option<String> {
    let said = connection.query_row("SELECT min_app FROM document", [], |it| it.get(0));
    said.ok().filter(|it: &String| is_later(it))
}

/// Whether a text is the version of an app that is later than this one.
pub(crate) fn is_later(text: &str) -> bool {
    let is_version = text.len() < 20 && text.chars().all(|it| it == '.' || it.is_ascii_digit());
    is_version && numbers(text) > numbers(env!("CARGO_PKG_VERSION"))
}

/// The parts of a version, so that they compare.
fn numbers(version: &str) -> Vec<u32> {
    let parts = version.split('.');
    parts.map(|it| it.parse().unwrap_or(0)).collect()
}

/// The version a file is of; 0 where it holds nothing yet.
pub(crate) fn version(connection: &Connection) -> Result<u32> {
    Ok(connection.pragma_query_value(None, "user_version", |it| it.get(0))?)
}

/// That the file holds the tables of its version, byte for byte, and nothing else: no view, no trigger.
pub(crate) fn check_structure(connection: &Connection, path: &Path) -> Result<()> {
    if structure(connection)? == *structure_of(version(connection)?)? {
        Ok(())
    } else {
        Err(DocumentError::OtherStructure(path.to_owned()))
    }
}

/// What there is in a database: kinds, names and the texts that made them.
type Structure = Vec<(String, String, Option<String>)>;

/// What there is in a file of a version, made once.
fn structure_of(version: u32) -> Result<Arc<Structure>> {
    static MADE: Mutex<BTreeMap<u32, Arc<Structure>>> = Mutex::new(BTreeMap::new());
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = made.get(&version) {
        return Ok(Arc::clone(known));
    }
    let mut fresh = Connection::open_in_memory()?;
    migrate_to(&mut fresh, version)?;
    let structure = Arc::new(structure(&fresh)?);
    made.insert(version, Arc::clone(&structure));
    Ok(structure)
}

/// A table of a form.
pub(crate) struct Table {
    pub(crate) name: String,
    pub(crate) columns: Vec<String>,
}

impl Table {
    /// Asks for all its rows.
    pub(crate) fn select(&self) -> String {
        format!("SELECT {} FROM \"{}\"", self.quoted(), self.name)
    }

    /// Puts in a row.
    pub(crate) fn insert(&self) -> String {
        let marks = vec!["?"; self.columns.len()].join(", ");
        format!(
            "INSERT INTO \"{}\" ({}) VALUES ({marks})",
            self.name,
            self.quoted()
        )
    }

    fn quoted(&self) -> String {
        format!("\"{}\"", self.columns.join("\", \""))
    }
}

/// The tables of a form, each known by its place, made once.
pub(crate) fn tables_of(form: u32) -> Result<Arc<Vec<Table>>> {
    static MADE: Mutex<BTreeMap<u32, Arc<Vec<Table>>>> = Mutex::new(BTreeMap::new());
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = made.get(&form) {
        return Ok(Arc::clone(known));
    }
    let mut fresh = Connection::open_in_memory()?;
    migrate_to(&mut fresh, form)?;
    let tables = Arc::new(tables_in(&fresh)?);
    made.insert(form, Arc::clone(&tables));
    Ok(tables)
}

/// The tables that there are in a database.
pub(crate) fn tables_in(connection: &Connection) -> Result<Vec<Table>> {
    let mut query =
        connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")?;
    let names = query.query_map([], |it| it.get(0))?;
    let names: Vec<String> = names.collect::<rusqlite::Result<_>>()?;
    let mut columns = connection.prepare("SELECT name FROM pragma_table_info(?1)")?;
    let of = |name: String| {
        let found = columns.query_map([&name], |it| it.get(0))?;
        let columns = found.collect::<rusqlite::Result<_>>()?;
        Ok(Table { name, columns })
    };
    names.into_iter().map(of).collect()
}

fn structure(connection: &Connection) -> Result<Structure> {
    let mut query =
        connection.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name")?;
    let rows = query.query_map([], |it| Ok((it.get(0)?, it.get(1)?, it.get(2)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A file of a form with nothing in it, as it comes out when it is written whole.
pub(crate) struct Sound {
    /// Its bytes.
    pub(crate) bytes: Vec<u8>,
    /// Which of its pages, from 0, say which tables there are.
    pub(crate) schema_pages: Vec<usize>,
}

/// What files of a form have alike.
pub(crate) fn sound(form: u32) -> Result<Sound> {
    let mut fresh = Connection::open_in_memory()?;
    migrate_to(&mut fresh, form)?;
    fresh.execute_batch("VACUUM")?;
    let bytes = fresh.serialize("main")?.to_vec();
    let mut query = fresh.prepare("SELECT rootpage FROM sqlite_schema")?;
    let roots = query.query_map([], |it| it.get::<_, u32>(0))?;
    let roots: Vec<u32> = roots.collect::<rusqlite::Result<_>>()?;
    let n_pages: u32 = fresh.pragma_query_value(None, "page_count", |it| it.get(0))?;
    Ok(Sound {
        bytes,
        schema_pages: (1..=n_pages)
            .filter(|it| !roots.contains(it))
            .map(|it| it as usize - 1)
            .collect(),
    })
}
