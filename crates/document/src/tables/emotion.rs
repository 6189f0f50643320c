//! A point of an emotion curve as a row.

use journey::Emotion;
use rusqlite::types::Value;

use crate::error::Result;
use crate::tables::{Cells, Stored, id_of};

impl Stored for Emotion {
    const TABLE: &'static str = "emotion";
    const COLUMNS: &'static [&'static str] = &["id", "lane", "step", "half_steps", "word"];

    fn row(self) -> Vec<Value> {
        let Self {
            id,
            lane,
            step,
            half_steps,
            word,
        } = self;
        vec![
            id_of(id),
            id_of(lane),
            id_of(step),
            Value::from(half_steps),
            Value::from(word),
        ]
    }

    fn read(cells: &mut Cells) -> Result<Self> {
        Ok(Self {
            id: cells.id()?,
            lane: cells.id()?,
            step: cells.id()?,
            half_steps: cells.number()?,
            word: cells.text()?,
        })
    }
}
