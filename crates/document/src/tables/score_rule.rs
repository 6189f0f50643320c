//! A score rule as a row; its scale is JSON in a stored form of its own.

use journey::{ScoreReading, ScoreRule, ScoreScale, ScoreStep};
use rusqlite::types::Value;
use serde::{Deserialize, Serialize};

use crate::error::Result;
use crate::tables::{Cells, Stored, id_of, matcher, optional, text, word, words};

impl Stored for ScoreRule {
    const TABLE: &'static str = "score_rule";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "map",
        "rank",
        "attribute",
        "only_events",
        "scale",
        "counts_at",
    ];

    fn row(self) -> Vec<Value> {
        let Self {
            id: own,
            map,
            rank,
            reading:
                ScoreReading {
                    attribute,
                    only,
                    scale,
                    counts_at,
                },
        } = self;
        let scale = serde_json::to_string(&StoredScale::from(scale));
        vec![
            id_of(own),
            id_of(map),
            Value::from(rank.as_str().to_owned()),
            Value::from(attribute),
            only.map_or(Value::Null, |it| Value::from(matcher::predicate(it))),
            Value::from(scale.expect("this form is always JSON")),
            word(counts_at),
        ]
    }

    fn read(cells: &mut Cells) -> Result<Self> {
        Ok(Self {
            id: cells.id()?,
            map: cells.id()?,
            rank: cells.rank()?,
            reading: ScoreReading {
                attribute: cells.text()?,
                only: cells.take(|it| optional(it, |it| matcher::read_predicate(&text(it)?)))?,
                scale: cells.take(|it| scale(&text(it)?))?,
                counts_at: cells.word()?,
            },
        })
    }
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
enum StoredScale {
    Nps,
    Csat,
    Ces { high_is_bad: bool },
    Stars,
    Own { worst: f64, middle: f64, best: f64 },
}

impl From<ScoreScale> for StoredScale {
    fn from(scale: ScoreScale) -> Self {
        match scale {
            ScoreScale::Nps => Self::Nps,
            ScoreScale::Csat => Self::Csat,
            ScoreScale::Ces { high_is_bad } => Self::Ces { high_is_bad },
            ScoreScale::Stars => Self::Stars,
            ScoreScale::Own {
                worst,
                middle,
                best,
            } => Self::Own {
                worst,
                middle,
                best,
            },
        }
    }
}

fn scale(text: &str) -> Option<ScoreScale> {
    let stored: StoredScale = serde_json::from_str(text).ok()?;
    let scale = match stored {
        StoredScale::Nps => ScoreScale::Nps,
        StoredScale::Csat => ScoreScale::Csat,
        StoredScale::Ces { high_is_bad } => ScoreScale::Ces { high_is_bad },
        StoredScale::Stars => ScoreScale::Stars,
        StoredScale::Own {
            worst,
            middle,
            best,
        } => ScoreScale::Own {
            worst,
            middle,
            best,
        },
    };
    scale.is_whole().then_some(scale)
}

words!(ScoreStep {
    Own = "own",
    Before = "before",
});
