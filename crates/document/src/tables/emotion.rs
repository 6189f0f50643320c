//! A point of an emotion curve as a row.

use journey::Emotion;
use rusqlite::types::Value;

use crate::error::Result;
use crate::tables::{Cells, Stored, id_of, maybe_id};

impl Stored for Emotion {
    const TABLE: &'static str = "emotion";
    const COLUMNS: &'static [&'static str] =
        &["id", "lane", "step", "half_steps", "word", "twin_of"];
    const LATER: &'static [&'static str] = &["twin_of"];

    fn row(self) -> Vec<Value> {
        let Self {
            id,
            lane,
            step,
            half_steps,
            word,
            twin_of,
        } = self;
        vec![
            id_of(id),
            id_of(lane),
            id_of(step),
            Value::from(half_steps),
            Value::from(word),
            maybe_id(twin_of),
        ]
    }

    fn read(cells: &mut Cells) -> Result<Self> {
        Ok(Self {
            id: cells.id()?,
            lane: cells.id()?,
            step: cells.id()?,
            half_steps: cells.number()?,
            word: cells.text()?,
            twin_of: cells.optional_id()?,
        })
    }
}
