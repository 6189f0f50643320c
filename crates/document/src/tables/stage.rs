//! A stage as a row.

use journey::{Lifecycle, Stage, StageFlow};
use rusqlite::types::Value;

use crate::error::Result;
use crate::tables::{Cells, Stored, id_of, word, words};

impl Stored for Stage {
    const TABLE: &'static str = "stage";
    const COLUMNS: &'static [&'static str] = &["id", "map", "rank", "name", "lifecycle", "flow"];

    fn row(self) -> Vec<Value> {
        let Self {
            id,
            map,
            rank,
            name,
            lifecycle,
            flow,
        } = self;
        vec![
            id_of(id),
            id_of(map),
            Value::from(rank.as_str().to_owned()),
            Value::from(name),
            word(lifecycle),
            word(flow),
        ]
    }

    fn read(cells: &mut Cells) -> Result<Self> {
        Ok(Self {
            id: cells.id()?,
            map: cells.id()?,
            rank: cells.rank()?,
            name: cells.text()?,
            lifecycle: cells.word()?,
            flow: cells.word()?,
        })
    }
}

words!(Lifecycle {
    Consideration = "consideration",
    Purchase = "purchase",
    PostPurchase = "post_purchase",
});

words!(StageFlow {
    Drawn = "drawn",
    Free = "free",
    Parallel = "parallel",
});
