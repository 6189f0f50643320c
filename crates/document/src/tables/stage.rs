//! A stage as a row.

use journey::{Lifecycle, Stage, StageFlow};
use rusqlite::types::Value;

use crate::error::Result;
use crate::tables::{Cells, Stored, id_of, maybe_id, word, words};

impl Stored for Stage {
    const TABLE: &'static str = "stage";
    const COLUMNS: &'static [&'static str] =
        &["id", "map", "rank", "name", "lifecycle", "flow", "twin_of"];
    const LATER: &'static [&'static str] = &["twin_of"];

    fn row(self) -> Vec<Value> {
        let Self {
            id,
            map,
            rank,
            name,
            lifecycle,
            flow,
            twin_of,
        } = self;
        vec![
            id_of(id),
            id_of(map),
            Value::from(rank.as_str().to_owned()),
            Value::from(name),
            word(lifecycle),
            word(flow),
            maybe_id(twin_of),
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
            twin_of: cells.optional_id()?,
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
