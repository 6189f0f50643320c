//! What is known of an imported log, as a row.

use journey::LogSummary;
use rusqlite::types::Value;

use crate::error::Result;
use crate::tables::{Cells, Stored, count, id_of};

impl Stored for LogSummary {
    const TABLE: &'static str = "log";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "map",
        "source",
        "recipe",
        "n_cases",
        "n_events",
        "n_rejected",
        "first_us",
        "last_us",
    ];

    fn row(self) -> Vec<Value> {
        let Self {
            id,
            map,
            source,
            recipe,
            n_cases,
            n_events,
            n_rejected,
            first_us,
            last_us,
        } = self;
        vec![
            id_of(id),
            id_of(map),
            Value::from(source),
            Value::from(recipe),
            count(n_cases),
            count(n_events),
            count(n_rejected),
            Value::from(first_us),
            Value::from(last_us),
        ]
    }

    fn read(cells: &mut Cells) -> Result<Self> {
        Ok(Self {
            id: cells.id()?,
            map: cells.id()?,
            source: cells.text()?,
            recipe: cells.text()?,
            n_cases: cells.number()?,
            n_events: cells.number()?,
            n_rejected: cells.number()?,
            first_us: cells.optional_number()?,
            last_us: cells.optional_number()?,
        })
    }
}
