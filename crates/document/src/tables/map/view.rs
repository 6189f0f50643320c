//! A saved view as a row.

use journey::{Arrangement, LensView, Narrowing, SavedView};
use rusqlite::types::Value;

use crate::error::Result;
use crate::tables::{Cells, Stored, id_of, maybe_id, texts, word, words};

impl Stored for SavedView {
    const TABLE: &'static str = "saved_view";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "map",
        "name",
        "lens",
        "arrangement",
        "without",
        "tags",
        "owners",
        "text",
        "only",
        "twin_of",
    ];

    fn row(self) -> Vec<Value> {
        let Self {
            id,
            map,
            name,
            lens,
            arrangement,
            narrowed,
            twin_of,
        } = self;
        let Narrowing {
            without,
            tags,
            owners,
            text,
            only,
        } = narrowed;
        let without: Vec<String> = without.iter().map(ToString::to_string).collect();
        vec![
            id_of(id),
            id_of(map),
            Value::from(name),
            word(lens),
            word(arrangement),
            texts(&without),
            texts(&tags),
            texts(&owners),
            Value::from(text),
            Value::from(only),
            maybe_id(twin_of),
        ]
    }

    fn read(cells: &mut Cells) -> Result<Self> {
        Ok(Self {
            id: cells.id()?,
            map: cells.id()?,
            name: cells.text()?,
            lens: cells.word()?,
            arrangement: cells.word()?,
            narrowed: Narrowing {
                without: cells.ids()?,
                tags: cells.texts()?,
                owners: cells.texts()?,
                text: cells.text()?,
                only: cells.flag()?,
            },
            twin_of: cells.optional_id()?,
        })
    }
}

words!(LensView {
    Assumed = "assumed",
    Overlay = "overlay",
    Observed = "observed",
});

words!(Arrangement {
    Journey = "journey",
    Blueprint = "blueprint",
});
