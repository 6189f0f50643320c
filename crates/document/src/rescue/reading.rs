//! What makes sense of the rows that could be read of a damaged file.

use std::collections::BTreeMap;

use journey::{Change, Entity};
use rusqlite::types::{Value, ValueRef};
use serde_json::{Map, Value as Json};

use crate::chain::{self, Head, Seal, Sum};
use crate::foreign::rebuilt::RowsTold;
use crate::releases::{self, Release};
use crate::{journal, tables};

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

/// Makes sense of the rows of a damaged file.
pub(crate) fn read(told: &RowsTold) -> Readable {
    let mut drawn = Vec::new();
    let mut strange = Vec::new();
    let mut sum = Sum::default();
    for (table, columns) in tables::ALL {
        for cells in told.of_table(table) {
            let values = columns.iter().map(|column| {
                let value = cells.get(*column).map_or(ValueRef::Null, Into::into);
                (*column, value)
            });
            sum.add(table, values);
            let cell = |column: &str| cells.get(column).cloned();
            match tables::entity(table, |column| {
                // A file of an older form has fewer columns.
                cell(column).or_else(|| columns.contains(&column).then_some(Value::Null))
            }) {
                Ok(entity) => drawn.push(entity),
                Err(_) => strange.push(((*table).to_owned(), cells.clone())),
            }
        }
    }
    let about = told.of_table("document").first();
    let head = about.and_then(|it| Head::of(|column| it.get(column).cloned()));
    let is_all_drawn = head.as_ref().is_some_and(|it| it.sum == sum);
    let (entries, is_whole_journal) = journal_of(told, head.as_ref());
    let versions = told.of_table("version").iter();
    Readable {
        drawn,
        is_all_drawn,
        strange,
        entries,
        is_whole_journal,
        releases: releases_of(told),
        versions: versions.filter_map(version).collect(),
        created_ms: match about.and_then(|it| it.get("created_ms")) {
            Some(Value::Integer(it)) => Some(*it),
            _ => None,
        },
    }
}

/// What left, as far as it is what was written.
fn releases_of(told: &RowsTold) -> Vec<Release> {
    let columns = chain::RELEASE.split(", ").chain(["seal"]);
    let columns: Vec<&str> = columns.collect();
    let whole = told.of_table("release").iter().filter_map(|cells| {
        let row = columns.iter().map(|it| cells.get(*it).cloned());
        releases::whole(&row.collect::<Option<Vec<Value>>>()?)
    });
    whole.collect()
}

/// The entries that are what was written, and whether they are all there were.
fn journal_of(told: &RowsTold, head: Option<&Head>) -> (Vec<Entry>, bool) {
    let columns: Vec<&str> = chain::ENTRY.split(", ").collect();
    let mut entries = Vec::new();
    let (mut reckoned, mut written) = (Seal::default(), Some(Seal::default()));
    let mut is_whole = true;
    let mut next = 1;
    for cells in told.of_table("journal") {
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
        let is_sealed = fits.is_some() || told.form < chain::SINCE;
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
