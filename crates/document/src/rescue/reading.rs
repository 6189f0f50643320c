//! What makes sense of the rows that could be read of a damaged file.

use std::collections::BTreeMap;

use journey::{Change, Entity};
use rusqlite::types::{Value, ValueRef};
use serde_json::{Map, Value as Json};

use crate::chain::{self, Head, Seal, Sum};
use crate::foreign::rebuilt::RowsTold;
use crate::foreign::rows::Received;
use crate::journal::chapters::Chapter;
use crate::journal::moments::{change_in, strange};
use crate::releases::{self, Release};
use crate::tables;

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
    let mut journal = Journal {
        entries: Vec::new(),
        is_whole: true,
        next: 1,
        reckoned: Seal::default(),
        written: Some(Seal::default()),
    };
    let mut received = Received::default();
    for cells in told.of_table("chapter") {
        let chapter = Chapter::of(|column| cells.get(column).cloned());
        journal.chapter(chapter.filter(Chapter::is_whole), &mut received);
    }
    for cells in told.of_table("journal") {
        journal.entry(cells, told.form < chain::SINCE);
    }
    let is_end = head.is_some_and(|it| it.last == journal.reckoned);
    (journal.entries, journal.is_whole && is_end)
}

/// A journal as far as it was read.
struct Journal {
    entries: Vec<Entry>,
    /// Whether nothing was left out.
    is_whole: bool,
    /// The number of the entry that is to come next.
    next: i64,
    /// The seal of the latest entry, as it follows from what was read, and as it was written.
    reckoned: Seal,
    written: Option<Seal>,
}

impl Journal {
    /// Old entries, where they are what was written.
    fn chapter(&mut self, chapter: Option<Chapter>, received: &mut Received) {
        let Some(chapter) = chapter else {
            self.is_whole = false;
            return;
        };
        self.is_whole &= chapter.first == self.next;
        let read = chapter.entries(received, |values| {
            self.reckoned = chain::of_entry(&self.reckoned, values);
            let change = change_in(values)?;
            let row = values.iter().map(|it| Value::try_from(*it));
            let row = row.collect::<std::result::Result<_, _>>();
            let row = row.map_err(|_| strange(0))?;
            self.entries.push(Entry { row, change });
            Ok(())
        });
        self.is_whole &= read.is_ok() && self.reckoned == chapter.tip;
        self.next = chapter.last.saturating_add(1);
        self.reckoned = chapter.tip;
        self.written = Some(chapter.tip);
    }

    /// One of the latest entries, where it is what was written; an old form did not seal them.
    fn entry(&mut self, cells: &Cells, is_unsealed: bool) {
        let columns = chain::ENTRY.split(", ");
        let row = columns.map(|it| cells.get(it).cloned());
        let Some(row) = row.collect::<Option<Vec<Value>>>() else {
            self.is_whole = false;
            self.written = None;
            return;
        };
        self.is_whole &= row[0] == Value::Integer(self.next);
        self.next += 1;
        let values: Vec<_> = row.iter().map(ValueRef::from).collect();
        let seal = cells.get("seal").cloned();
        let sealed_after = |former: &Seal| {
            let seal_of = chain::of_entry(former, &values);
            (seal == Some(Value::Blob(seal_of.to_vec()))).then_some(seal_of)
        };
        // Damage may have hit the entry, or the seal before it.
        let fits = sealed_after(&self.reckoned);
        let fits = fits.or_else(|| self.written.as_ref().and_then(sealed_after));
        self.reckoned = fits.unwrap_or_else(|| chain::of_entry(&self.reckoned, &values));
        self.written = match seal {
            Some(Value::Blob(it)) => it.try_into().ok(),
            _ => None,
        };
        let is_sealed = fits.is_some() || is_unsealed;
        match change_in(&values).ok().filter(|_| is_sealed) {
            Some(change) => self.entries.push(Entry { row, change }),
            None => self.is_whole = false,
        }
    }
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
