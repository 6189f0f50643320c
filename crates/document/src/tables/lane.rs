//! A lane as a row.

use journey::{Lane, LaneKind};
use rusqlite::types::Value;

use crate::error::Result;
use crate::tables::{Cells, Stored, id_of, word, words};

impl Stored for Lane {
    const TABLE: &'static str = "lane";
    const COLUMNS: &'static [&'static str] = &["id", "map", "rank", "name", "kind"];

    fn row(self) -> Vec<Value> {
        let Self {
            id,
            map,
            rank,
            name,
            kind,
        } = self;
        vec![
            id_of(id),
            id_of(map),
            Value::from(rank.as_str().to_owned()),
            Value::from(name),
            word(kind),
        ]
    }

    fn read(cells: &mut Cells) -> Result<Self> {
        Ok(Self {
            id: cells.id()?,
            map: cells.id()?,
            rank: cells.rank()?,
            name: cells.text()?,
            kind: cells.word()?,
        })
    }
}

words!(LaneKind {
    Actions = "actions",
    Thoughts = "thoughts",
    Emotion = "emotion",
    Needs = "needs",
    Expectations = "expectations",
    Touchpoints = "touchpoints",
    Channels = "channels",
    Pains = "pains",
    Gains = "gains",
    Evidence = "evidence",
    Frontstage = "frontstage",
    Backstage = "backstage",
    Systems = "systems",
    Owners = "owners",
    Metrics = "metrics",
    Opportunities = "opportunities",
    Notes = "notes",
});
