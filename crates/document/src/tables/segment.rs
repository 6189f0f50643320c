//! A segment as a row.

use journey::Segment;
use rusqlite::types::Value;

use crate::error::Result;
use crate::tables::{Cells, Stored, condition, id_of, text};

impl Stored for Segment {
    const TABLE: &'static str = "segment";
    const COLUMNS: &'static [&'static str] = &["id", "map", "rank", "name", "condition"];

    fn row(self) -> Vec<Value> {
        let Self {
            id: own,
            map,
            rank,
            name,
            condition,
        } = self;
        vec![
            id_of(own),
            id_of(map),
            Value::from(rank.as_str().to_owned()),
            Value::from(name),
            Value::from(condition::written(condition)),
        ]
    }

    fn read(cells: &mut Cells) -> Result<Self> {
        Ok(Self {
            id: cells.id()?,
            map: cells.id()?,
            rank: cells.rank()?,
            name: cells.text()?,
            condition: cells.take(|it| condition::read(&text(it)?))?,
        })
    }
}
