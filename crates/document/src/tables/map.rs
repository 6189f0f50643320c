//! A map as a row.

use journey::{JourneyMap, Lens, MapKind, MapStatus, UnmatchedEvents};
use rusqlite::types::Value;

use crate::error::Result;
use crate::tables::{Cells, Stored, id_of, maybe_id, text, word, words};

mod counting;
mod view;

impl Stored for JourneyMap {
    const TABLE: &'static str = "map";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "title",
        "persona",
        "scenario",
        "goal",
        "expectation",
        "scope",
        "unmatched",
        "link_new_steps",
        "counting",
        "set_off_by",
        "ends_with",
        "status",
        "version",
        "as_of",
        "kind",
        "twin_of",
        "detail_of",
        "joined",
        "speaker_notes",
    ];
    const LATER: &'static [&'static str] = &[
        "counting",
        "set_off_by",
        "ends_with",
        "status",
        "version",
        "as_of",
        "kind",
        "twin_of",
        "detail_of",
        "joined",
        "speaker_notes",
    ];

    fn row(self) -> Vec<Value> {
        let Self {
            id: own,
            title,
            lens,
            unmatched,
            link_new_steps,
            counting: counted,
            speaker_notes,
            twin_of,
            detail_of,
            joined,
        } = self;
        let Lens {
            persona,
            scenario,
            goal,
            expectation,
            scope,
            trigger,
            end,
            status,
            version,
            date,
            kind,
        } = lens;
        vec![
            id_of(own),
            Value::from(title),
            Value::from(persona),
            Value::from(scenario),
            Value::from(goal),
            Value::from(expectation),
            Value::from(scope),
            word(unmatched),
            Value::from(link_new_steps),
            counting::written(counted),
            said(trigger),
            said(end),
            status.map_or(Value::Null, word),
            said(version),
            said(date),
            kind.map_or(Value::Null, word),
            maybe_id(twin_of),
            maybe_id(detail_of),
            maybe_id(joined),
            said(speaker_notes),
        ]
    }

    fn read(cells: &mut Cells) -> Result<Self> {
        let mut map = Self {
            id: cells.id()?,
            title: cells.text()?,
            lens: Lens {
                persona: cells.text()?,
                scenario: cells.text()?,
                goal: cells.text()?,
                expectation: cells.text()?,
                scope: cells.text()?,
                ..Lens::default()
            },
            unmatched: cells.word()?,
            link_new_steps: cells.flag()?,
            counting: cells
                .optional(|it| counting::read(&text(it)?))?
                .unwrap_or_default(),
            speaker_notes: String::new(),
            twin_of: None,
            detail_of: None,
            joined: None,
        };
        map.lens.trigger = cells.optional(text)?.unwrap_or_default();
        map.lens.end = cells.optional(text)?.unwrap_or_default();
        map.lens.status = cells.optional_word()?;
        map.lens.version = cells.optional(text)?.unwrap_or_default();
        map.lens.date = cells.optional(text)?.unwrap_or_default();
        map.lens.kind = cells.optional_word()?;
        map.twin_of = cells.optional_id()?;
        map.detail_of = cells.optional_id()?;
        map.joined = cells.optional_id()?;
        map.speaker_notes = cells.optional(text)?.unwrap_or_default();
        Ok(map)
    }
}

/// Nothing for what nobody said: so rows of older files and new ones are alike.
pub(super) fn said(text: String) -> Value {
    if text.is_empty() {
        Value::Null
    } else {
        Value::from(text)
    }
}

words!(MapKind {
    AsIs = "as-is",
    ToBe = "to-be",
});

words!(MapStatus {
    Draft = "draft",
    InReview = "in review",
    Agreed = "agreed",
    Outdated = "outdated",
});

words!(UnmatchedEvents {
    Ignore = "ignore",
    Keep = "keep",
});
