//! A transition as a row.

use journey::{ExpectedTime, Transition, TransitionOrigin, WHOLE_PERMILLE};
use rusqlite::types::Value;

use crate::error::Result;
use crate::tables::{Cells, Stored, id_of, integer, maybe_id, word, words};

impl Stored for Transition {
    const TABLE: &'static str = "transition";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "source",
        "target",
        "origin",
        "condition",
        "expected_least_s",
        "expected_most_s",
        "expected_permille",
        "twin_of",
    ];
    const LATER: &'static [&'static str] = &[
        "expected_least_s",
        "expected_most_s",
        "expected_permille",
        "twin_of",
    ];

    fn row(self) -> Vec<Value> {
        let Self {
            id,
            from,
            to,
            origin,
            condition,
            expected_time,
            expected_permille,
            twin_of,
        } = self;
        vec![
            id_of(id),
            id_of(from),
            id_of(to),
            word(origin),
            Value::from(condition),
            seconds(expected_time.and_then(|it| it.least_s)),
            seconds(expected_time.and_then(|it| it.most_s)),
            expected_permille.map_or(Value::Null, |it| Value::from(i64::from(it))),
            maybe_id(twin_of),
        ]
    }

    fn read(cells: &mut Cells) -> Result<Self> {
        Ok(Self {
            id: cells.id()?,
            from: cells.id()?,
            to: cells.id()?,
            origin: cells.word()?,
            condition: cells.text()?,
            expected_time: expected_time(cells)?,
            expected_permille: cells
                .optional(|it| u16::try_from(integer(it)?).ok())?
                .filter(|it| *it <= WHOLE_PERMILLE),
            twin_of: cells.optional_id()?,
        })
    }
}

fn seconds(seconds: Option<u32>) -> Value {
    seconds.map_or(Value::Null, |it| Value::from(i64::from(it)))
}

/// None where neither side is stored.
fn expected_time(cells: &mut Cells) -> Result<Option<ExpectedTime>> {
    let mut side = || cells.optional(|it| u32::try_from(integer(it)?).ok());
    let (least_s, most_s) = (side()?, side()?);
    let is_said = least_s.is_some() || most_s.is_some();
    Ok(is_said.then_some(ExpectedTime { least_s, most_s }))
}

words!(TransitionOrigin {
    Next = "next",
    Drawn = "drawn",
    Observed = "observed",
});
