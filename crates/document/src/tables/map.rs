//! A map as a row.

use journey::{JourneyMap, Lens, UnmatchedEvents};
use rusqlite::types::Value;

use crate::error::Result;
use crate::tables::{Cells, Stored, counting, id_of, text, word, words};

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
    ];
    const LATER: &'static [&'static str] = &["counting"];

    fn row(self) -> Vec<Value> {
        let Self {
            id: own,
            title,
            lens,
            unmatched,
            link_new_steps,
            counting: counted,
        } = self;
        let Lens {
            persona,
            scenario,
            goal,
            expectation,
            scope,
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
        ]
    }

    fn read(cells: &mut Cells) -> Result<Self> {
        Ok(Self {
            id: cells.id()?,
            title: cells.text()?,
            lens: Lens {
                persona: cells.text()?,
                scenario: cells.text()?,
                goal: cells.text()?,
                expectation: cells.text()?,
                scope: cells.text()?,
            },
            unmatched: cells.word()?,
            link_new_steps: cells.flag()?,
            counting: cells
                .optional(|it| counting::read(&text(it)?))?
                .unwrap_or_default(),
        })
    }
}

words!(UnmatchedEvents {
    Ignore = "ignore",
    Keep = "keep",
});
