//! A stage as a row.

use journey::{Lifecycle, Stage, StageFlow};
use rusqlite::types::Value;

use crate::error::Result;
use crate::tables::map::said;
use crate::tables::{Cells, Stored, id_of, maybe_id, text, word, words};

impl Stored for Stage {
    const TABLE: &'static str = "stage";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "map",
        "rank",
        "name",
        "lifecycle",
        "flow",
        "twin_of",
        "speaker_notes",
    ];
    const LATER: &'static [&'static str] = &["twin_of", "speaker_notes"];

    fn row(self) -> Vec<Value> {
        let Self {
            id,
            map,
            rank,
            name,
            lifecycle,
            flow,
            speaker_notes,
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
            said(speaker_notes),
        ]
    }

    fn read(cells: &mut Cells) -> Result<Self> {
        let mut stage = Self {
            id: cells.id()?,
            map: cells.id()?,
            rank: cells.rank()?,
            name: cells.text()?,
            lifecycle: cells.word()?,
            flow: cells.word()?,
            speaker_notes: String::new(),
            twin_of: cells.optional_id()?,
        };
        stage.speaker_notes = cells.optional(text)?.unwrap_or_default();
        Ok(stage)
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
