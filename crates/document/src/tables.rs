//! How each kind of entity is a row of its table, in the file and in the journal alike.

use journey::{
    Acceptance, Brand, BrandFont, Card, Edit, Emotion, Entity, EntityId, JourneyMap, Lane,
    LogSummary, MatchRule, Picture, Project, Rank, SavedView, ScoreRule, Segment, Stage, Step,
    Transition,
};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params_from_iter};

use crate::chain::{Sum, cells};
use crate::error::{DocumentError, Result};

mod acceptance;
mod brand;
mod card;
mod condition;
mod emotion;
mod lane;
mod log;
mod map;
mod matcher;
mod rule;
mod score_rule;
mod segment;
mod stage;
mod step;
mod transition;

/// An entity that has a table.
trait Stored: Sized {
    /// The name of the table.
    const TABLE: &'static str;
    /// Its columns, in the order of the values of a row; the first is the id.
    const COLUMNS: &'static [&'static str];

    /// Columns that rows of older journals lack: nothing was known there, and nothing is stored there still.
    const LATER: &'static [&'static str] = &[];

    /// The values of its row.
    fn row(self) -> Vec<Value>;

    /// The entity back from its row.
    fn read(cells: &mut Cells) -> Result<Self>;
}

macro_rules! tables {
    ($($variant:ident($entity:ident);)*) => {
        /// The tables that hold what is drawn, and their columns.
        pub(crate) const ALL: &[(&str, &[&str])] = &[$(($entity::TABLE, $entity::COLUMNS),)*];

        /// The name and the columns of the table that holds an entity.
        fn table(id: EntityId) -> (&'static str, &'static [&'static str]) {
            match id {
                $(EntityId::$variant(_) => ($entity::TABLE, $entity::COLUMNS),)*
            }
        }

        /// The values of an entity's row.
        fn row(entity: Entity) -> Vec<Value> {
            match entity {
                $(Entity::$variant(it) => it.row(),)*
            }
        }

        /// The entity of a row, whose values `cell` finds by column.
        pub(crate) fn entity(table: &str, cell: impl Fn(&str) -> Option<Value>) -> Result<Entity> {
            $(if table == $entity::TABLE {
                let mut cells = Cells::of::<$entity>(cell)?;
                return $entity::read(&mut cells).map(Entity::$variant);
            })*
            Err(DocumentError::Damaged(format!("there is no table {table}")))
        }

        /// Everything that is authored.
        pub(crate) fn read_project(connection: &Connection) -> Result<Project> {
            let mut edits = Vec::new();
            $(read_table::<$entity>(connection, &mut edits)?;)*
            let mut project = Project::default();
            project.apply(&edits.into());
            Ok(project)
        }
    };
}

tables! {
    Map(JourneyMap);
    Stage(Stage);
    Step(Step);
    Lane(Lane);
    Card(Card);
    Picture(Picture);
    Emotion(Emotion);
    Transition(Transition);
    Rule(MatchRule);
    Log(LogSummary);
    Segment(Segment);
    ScoreRule(ScoreRule);
    Acceptance(Acceptance);
    View(SavedView);
    Brand(Brand);
    Font(BrandFont);
}

/// The rows of one pair of a change: what the file and the journal are told alike.
pub(crate) struct Rows {
    pub(crate) table: &'static str,
    pub(crate) columns: &'static [&'static str],
    pub(crate) before: Option<Vec<Value>>,
    pub(crate) after: Option<Vec<Value>>,
}

impl Rows {
    pub(crate) fn of(id: EntityId, edit: &Edit) -> Self {
        let (table, columns) = table(id);
        let [before, after] = [&edit.before, &edit.after].map(|it| it.clone().map(row));
        Self {
            table,
            columns,
            before,
            after,
        }
    }
}

/// Writes one pair of a change, and brings the sum of all rows up to date with it.
pub(crate) fn write(connection: &Connection, rows: &Rows, sum: &mut Sum) -> Result<()> {
    let Rows { table, columns, .. } = rows;
    if let Some(before) = &rows.before {
        // As it stands there: an older app may have written the same thing otherwise.
        let Some(mut stands) = stored(connection, table, columns, &before[0])? else {
            return Err(DocumentError::OutOfStep);
        };
        sum.take_away(table, cells(columns, &stands));
        if let Some(after) = &rows.after {
            for (at, cell) in stands.iter_mut().enumerate() {
                if before[at] != after[at] {
                    cell.clone_from(&after[at]);
                }
            }
            sum.add(table, cells(columns, &stands));
        }
    } else if let Some(after) = &rows.after {
        sum.add(table, cells(columns, after));
    }
    let (sql, values) = match (&rows.before, &rows.after) {
        (None, Some(after)) => {
            let places = vec!["?"; columns.len()].join(", ");
            let columns = columns.join(", ");
            let sql = format!("INSERT INTO {table} ({columns}) VALUES ({places})");
            (sql, after.iter().collect())
        }
        (Some(before), Some(after)) => {
            // Only what differs: a cell that is set is looked up in its index, and as what it refers to.
            let mut values = vec![&after[0]];
            let mut set = String::new();
            for (at, column) in columns.iter().enumerate() {
                if before[at] != after[at] {
                    values.push(&after[at]);
                    let comma = if set.is_empty() { "" } else { ", " };
                    set = format!("{set}{comma}{column} = ?{}", values.len());
                }
            }
            if set.is_empty() {
                return Ok(());
            }
            (format!("UPDATE {table} SET {set} WHERE id = ?1"), values)
        }
        (Some(before), None) => (
            format!("DELETE FROM {table} WHERE id = ?1"),
            vec![&before[0]],
        ),
        (None, None) => return Ok(()),
    };
    match connection
        .prepare_cached(&sql)?
        .execute(params_from_iter(values))?
    {
        1 => Ok(()),
        _ => Err(DocumentError::OutOfStep),
    }
}

/// The values of a row as they stand in the file.
fn stored(
    connection: &Connection,
    table: &str,
    columns: &[&str],
    id: &Value,
) -> Result<Option<Vec<Value>>> {
    let sql = format!("SELECT {} FROM {table} WHERE id = ?1", columns.join(", "));
    let mut query = connection.prepare_cached(&sql)?;
    let found = query.query_row([id], |row| {
        (0..columns.len()).map(|at| row.get(at)).collect()
    });
    Ok(found.optional()?)
}

fn read_table<T: Stored + Into<Entity>>(
    connection: &Connection,
    edits: &mut Vec<Edit>,
) -> Result<()> {
    let columns = T::COLUMNS.join(", ");
    let sql = format!("SELECT {columns} FROM {} ORDER BY id", T::TABLE);
    let mut query = connection.prepare(&sql)?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let mut cells = Cells::of::<T>(|column| row.get(column).ok())?;
        edits.push(Edit {
            before: None,
            after: Some(T::read(&mut cells)?.into()),
        });
    }
    Ok(())
}

/// The values of one row, taken one after the other.
pub(crate) struct Cells {
    table: &'static str,
    cells: std::vec::IntoIter<(&'static str, Value)>,
}

impl Cells {
    fn of<T: Stored>(cell: impl Fn(&str) -> Option<Value>) -> Result<Self> {
        let found = T::COLUMNS.iter().map(|column| match cell(column) {
            Some(value) => Ok((*column, value)),
            None if T::LATER.contains(column) => Ok((*column, Value::Null)),
            None => Err(DocumentError::Damaged(format!(
                "a {} has no {column}",
                T::TABLE
            ))),
        });
        Ok(Self {
            table: T::TABLE,
            cells: found.collect::<Result<Vec<_>>>()?.into_iter(),
        })
    }

    fn take<V>(&mut self, understood: impl FnOnce(Value) -> Option<V>) -> Result<V> {
        let (column, value) = self.cells.next().expect("a row has all its columns");
        understood(value).ok_or_else(|| {
            DocumentError::Damaged(format!("a {} has a strange {column}", self.table))
        })
    }

    fn id<T: std::str::FromStr>(&mut self) -> Result<T> {
        self.take(|it| text(it)?.parse().ok())
    }

    fn optional_id<T: std::str::FromStr>(&mut self) -> Result<Option<T>> {
        self.take(|it| optional(it, |it| text(it)?.parse().ok()))
    }

    fn text(&mut self) -> Result<String> {
        self.take(text)
    }

    fn rank(&mut self) -> Result<Rank> {
        self.take(|it| Rank::from_stored(&text(it)?))
    }

    fn number<T: TryFrom<i64>>(&mut self) -> Result<T> {
        self.take(|it| T::try_from(integer(it)?).ok())
    }

    fn optional_number(&mut self) -> Result<Option<i64>> {
        self.take(|it| optional(it, integer))
    }

    fn optional<V>(&mut self, understood: impl FnOnce(Value) -> Option<V>) -> Result<Option<V>> {
        self.take(|it| optional(it, understood))
    }

    fn flag(&mut self) -> Result<bool> {
        self.take(|it| match integer(it)? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        })
    }

    /// A flag that rows of older files lack, where it did not hold.
    fn optional_flag(&mut self) -> Result<bool> {
        let flag = self.take(|it| {
            optional(it, |it| match integer(it)? {
                0 => Some(false),
                1 => Some(true),
                _ => None,
            })
        })?;
        Ok(flag.unwrap_or_default())
    }

    /// A list of texts that rows of older files lack, where it was empty.
    fn texts(&mut self) -> Result<Vec<String>> {
        let texts = self.optional(|it| serde_json::from_str(&text(it)?).ok())?;
        Ok(texts.unwrap_or_default())
    }

    /// A list of ids, stored as a list of texts.
    fn ids<T: std::str::FromStr>(&mut self) -> Result<Vec<T>> {
        let ids = self.optional(|it| {
            let all: Vec<String> = serde_json::from_str(&text(it)?).ok()?;
            all.iter().map(|it| it.parse().ok()).collect()
        })?;
        Ok(ids.unwrap_or_default())
    }

    fn word<T: Worded>(&mut self) -> Result<T> {
        self.take(|it| T::from_word(&text(it)?))
    }

    fn optional_word<T: Worded>(&mut self) -> Result<Option<T>> {
        self.take(|it| optional(it, |it| T::from_word(&text(it)?)))
    }
}

/// A choice that is stored as a word.
pub(crate) trait Worded: Sized {
    fn word(&self) -> &'static str;
    fn from_word(word: &str) -> Option<Self>;
}

macro_rules! words {
    ($choice:ident { $($variant:ident = $word:literal,)* }) => {
        impl $crate::tables::Worded for $choice {
            fn word(&self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)*
                }
            }

            fn from_word(word: &str) -> Option<Self> {
                match word {
                    $($word => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }
    };
}
use words;

fn word(choice: impl Worded) -> Value {
    Value::from(choice.word().to_owned())
}

fn id_of(id: impl ToString) -> Value {
    Value::from(id.to_string())
}

/// Nothing for what has none: so rows of older files and new ones are alike.
fn maybe_id(id: Option<impl ToString>) -> Value {
    id.map_or(Value::Null, id_of)
}

/// A list of texts as JSON; nothing where it is empty.
fn texts(all: &[String]) -> Value {
    if all.is_empty() {
        return Value::Null;
    }
    Value::from(serde_json::to_string(all).expect("texts are always JSON"))
}

fn count(n: u64) -> Value {
    Value::from(i64::try_from(n).unwrap_or(i64::MAX))
}

fn text(value: Value) -> Option<String> {
    match value {
        Value::Text(it) => Some(it),
        Value::Null | Value::Integer(_) | Value::Real(_) | Value::Blob(_) => None,
    }
}

fn integer(value: Value) -> Option<i64> {
    match value {
        Value::Integer(it) => Some(it),
        Value::Null | Value::Text(_) | Value::Real(_) | Value::Blob(_) => None,
    }
}

fn optional<V>(value: Value, understood: impl FnOnce(Value) -> Option<V>) -> Option<Option<V>> {
    if value == Value::Null {
        Some(None)
    } else {
        understood(value).map(Some)
    }
}
