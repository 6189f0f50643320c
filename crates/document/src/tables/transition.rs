//! A transition as a row.

use journey::{Transition, TransitionOrigin};
use rusqlite::types::Value;

use crate::error::Result;
use crate::tables::{Cells, Stored, id_of, word, words};

impl Stored for Transition {
    const TABLE: &'static str = "transition";
    const COLUMNS: &'static [&'static str] = &["id", "source", "target", "origin", "condition"];

    fn row(self) -> Vec<Value> {
        let Self {
            id,
            from,
            to,
            origin,
            condition,
        } = self;
        vec![
            id_of(id),
            id_of(from),
            id_of(to),
            word(origin),
            Value::from(condition),
        ]
    }

    fn read(cells: &mut Cells) -> Result<Self> {
        Ok(Self {
            id: cells.id()?,
            from: cells.id()?,
            to: cells.id()?,
            origin: cells.word()?,
            condition: cells.text()?,
        })
    }
}

words!(TransitionOrigin {
    Next = "next",
    Drawn = "drawn",
    Observed = "observed",
});
