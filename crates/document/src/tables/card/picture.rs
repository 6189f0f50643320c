//! A picture as a row.

use journey::Picture;
use rusqlite::types::Value;

use crate::error::Result;
use crate::tables::{Cells, Stored, id_of};

impl Stored for Picture {
    const TABLE: &'static str = "picture";
    const COLUMNS: &'static [&'static str] = &["id", "card", "png", "width", "height"];

    fn row(self) -> Vec<Value> {
        let Self {
            id,
            card,
            png,
            width,
            height,
        } = self;
        vec![
            id_of(id),
            id_of(card),
            Value::from(png),
            Value::from(width),
            Value::from(height),
        ]
    }

    fn read(cells: &mut Cells) -> Result<Self> {
        Ok(Self {
            id: cells.id()?,
            card: cells.id()?,
            png: cells.text()?,
            width: cells.number()?,
            height: cells.number()?,
        })
    }
}
