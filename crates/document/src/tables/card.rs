//! A card as a row.

use journey::{Card, Consent};
use rusqlite::types::Value;

use crate::error::Result;
use crate::tables::{Cells, Stored, id_of, maybe_id, texts, word, words};

pub(super) mod icon;
mod picture;

impl Stored for Card {
    const TABLE: &'static str = "card";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "lane",
        "step",
        "rank",
        "content",
        "last_step",
        "twin_of",
        "tags",
        "consent",
        "icon",
        "icon_image",
    ];
    const LATER: &'static [&'static str] = &[
        "last_step",
        "twin_of",
        "tags",
        "consent",
        "icon",
        "icon_image",
    ];

    fn row(self) -> Vec<Value> {
        let Self {
            id,
            lane,
            step,
            last,
            rank,
            text,
            tags,
            icon: sign,
            consent,
            twin_of,
        } = self;
        let [icon, icon_image] = icon::cells(sign);
        vec![
            id_of(id),
            id_of(lane),
            id_of(step),
            Value::from(rank.as_str().to_owned()),
            Value::from(text),
            if last == step {
                Value::Null
            } else {
                id_of(last)
            },
            maybe_id(twin_of),
            texts(&tags),
            consent.map_or(Value::Null, word),
            icon,
            icon_image,
        ]
    }

    fn read(cells: &mut Cells) -> Result<Self> {
        let (id, lane, step) = (cells.id()?, cells.id()?, cells.id()?);
        Ok(Self {
            id,
            lane,
            step,
            rank: cells.rank()?,
            text: cells.text()?,
            last: cells.optional_id()?.unwrap_or(step),
            twin_of: cells.optional_id()?,
            tags: cells.texts()?,
            consent: cells.optional_word()?,
            icon: icon::read(cells)?,
        })
    }
}

words!(Consent {
    Given = "given",
    Withdrawn = "withdrawn",
});
