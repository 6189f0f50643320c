//! A match rule as a row.

use journey::{MatchRule, Target};
use rusqlite::types::Value;

use crate::error::Result;
use crate::tables::{Cells, Stored, id_of, matcher, text};

impl Stored for MatchRule {
    const TABLE: &'static str = "rule";
    const COLUMNS: &'static [&'static str] = &["id", "map", "rank", "matcher", "touchpoint"];

    fn row(self) -> Vec<Value> {
        let Self {
            id: own,
            map,
            rank,
            matcher,
            target,
        } = self;
        vec![
            id_of(own),
            id_of(map),
            Value::from(rank.as_str().to_owned()),
            Value::from(matcher::written(matcher)),
            match target {
                Target::Touchpoint(touchpoint) => id_of(touchpoint),
                Target::LeaveOut => Value::Null,
            },
        ]
    }

    fn read(cells: &mut Cells) -> Result<Self> {
        Ok(Self {
            id: cells.id()?,
            map: cells.id()?,
            rank: cells.rank()?,
            matcher: cells.take(|it| matcher::read(&text(it)?))?,
            target: match cells.optional_id()? {
                Some(touchpoint) => Target::Touchpoint(touchpoint),
                None => Target::LeaveOut,
            },
        })
    }
}
