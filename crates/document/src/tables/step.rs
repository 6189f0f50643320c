//! A step as a row.

use journey::{Outcome, Step};
use rusqlite::types::Value;

use crate::error::Result;
use crate::tables::card::icon;
use crate::tables::{Cells, Stored, id_of, maybe_id, text, texts, word, words};

impl Stored for Step {
    const TABLE: &'static str = "step";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "stage",
        "rank",
        "name",
        "touchpoint",
        "optional",
        "repeatable",
        "unobservable",
        "start",
        "outcome",
        "branch",
        "twin_of",
        "experience_owner",
        "content_owner",
        "channel_owner",
        "tags",
        "icon",
        "icon_image",
    ];
    const LATER: &'static [&'static str] = &[
        "twin_of",
        "experience_owner",
        "content_owner",
        "channel_owner",
        "tags",
        "icon",
        "icon_image",
    ];

    fn row(self) -> Vec<Value> {
        let Self {
            id,
            stage,
            rank,
            name,
            touchpoint,
            optional,
            repeatable,
            unobservable,
            start,
            end,
            branch,
            twin_of,
            experience_owner,
            content_owner,
            channel_owner,
            tags,
            icon: sign,
        } = self;
        let [icon, icon_image] = icon::cells(sign);
        vec![
            id_of(id),
            id_of(stage),
            Value::from(rank.as_str().to_owned()),
            Value::from(name),
            id_of(touchpoint),
            Value::from(optional),
            Value::from(repeatable),
            Value::from(unobservable),
            Value::from(start),
            end.map_or(Value::Null, word),
            Value::from(branch),
            maybe_id(twin_of),
            owner(experience_owner),
            owner(content_owner),
            owner(channel_owner),
            texts(&tags),
            icon,
            icon_image,
        ]
    }

    fn read(cells: &mut Cells) -> Result<Self> {
        Ok(Self {
            id: cells.id()?,
            stage: cells.id()?,
            rank: cells.rank()?,
            name: cells.text()?,
            touchpoint: cells.id()?,
            optional: cells.flag()?,
            repeatable: cells.flag()?,
            unobservable: cells.flag()?,
            start: cells.flag()?,
            end: cells.optional_word()?,
            branch: cells.number()?,
            twin_of: cells.optional_id()?,
            experience_owner: cells.optional(text)?.unwrap_or_default(),
            content_owner: cells.optional(text)?.unwrap_or_default(),
            channel_owner: cells.optional(text)?.unwrap_or_default(),
            tags: cells.texts()?,
            icon: icon::read(cells)?,
        })
    }
}

/// Nothing where nobody answers: so rows of older files and new ones are alike.
fn owner(name: String) -> Value {
    if name.is_empty() {
        Value::Null
    } else {
        Value::from(name)
    }
}

words!(Outcome {
    Success = "success",
    Abandon = "abandon",
    Defer = "defer",
    Complaint = "complaint",
});
