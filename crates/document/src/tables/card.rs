//! A card as a row.

use journey::Card;
use rusqlite::types::Value;

use crate::error::Result;
use crate::tables::{Cells, Stored, id_of};

impl Stored for Card {
    const TABLE: &'static str = "card";
    const COLUMNS: &'static [&'static str] = &["id", "lane", "step", "rank", "content"];

    fn row(self) -> Vec<Value> {
        let Self {
            id,
            lane,
            step,
            rank,
            text,
        } = self;
        vec![
            id_of(id),
            id_of(lane),
            id_of(step),
            Value::from(rank.as_str().to_owned()),
            Value::from(text),
        ]
    }

    fn read(cells: &mut Cells) -> Result<Self> {
        Ok(Self {
            id: cells.id()?,
            lane: cells.id()?,
            step: cells.id()?,
            rank: cells.rank()?,
            text: cells.text()?,
        })
    }
}
