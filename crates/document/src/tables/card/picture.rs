//! A picture as a row.

use journey::{Picture, is_artwork};
use rusqlite::types::Value;

use crate::error::Result;
use crate::tables::{Cells, Stored, id_of, maybe_id, text};

impl Stored for Picture {
    const TABLE: &'static str = "picture";
    const COLUMNS: &'static [&'static str] = &["id", "card", "png", "width", "height", "twin_of"];
    const LATER: &'static [&'static str] = &["twin_of"];

    fn row(self) -> Vec<Value> {
        let Self {
            id,
            card,
            image,
            width,
            height,
            twin_of,
        } = self;
        vec![
            id_of(id),
            id_of(card),
            Value::from(image),
            Value::from(width),
            Value::from(height),
            maybe_id(twin_of),
        ]
    }

    fn read(cells: &mut Cells) -> Result<Self> {
        Ok(Self {
            id: cells.id()?,
            card: cells.id()?,
            image: cells.take(|it| text(it).filter(|it| is_artwork(it)))?,
            width: cells.number()?,
            height: cells.number()?,
            twin_of: cells.optional_id()?,
        })
    }
}
