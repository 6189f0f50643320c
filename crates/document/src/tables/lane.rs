//! A lane as a row.

use journey::{ChartStyle, Lane, LaneKind};
use rusqlite::types::Value;

use crate::error::Result;
use crate::tables::{Cells, Stored, id_of, maybe_id, texts, word, words};

impl Stored for Lane {
    const TABLE: &'static str = "lane";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "map",
        "rank",
        "name",
        "kind",
        "choices",
        "chart",
        "hidden",
        "pinned",
        "collapsed",
        "twin_of",
    ];
    const LATER: &'static [&'static str] = &[
        "choices",
        "chart",
        "hidden",
        "pinned",
        "collapsed",
        "twin_of",
    ];

    fn row(self) -> Vec<Value> {
        let Self {
            id,
            map,
            rank,
            name,
            kind,
            choices,
            chart,
            hidden,
            pinned,
            collapsed,
            twin_of,
        } = self;
        vec![
            id_of(id),
            id_of(map),
            Value::from(rank.as_str().to_owned()),
            Value::from(name),
            word(kind),
            texts(&choices),
            usual(chart, word),
            usual(hidden, Value::from),
            usual(pinned, Value::from),
            usual(collapsed, Value::from),
            maybe_id(twin_of),
        ]
    }

    fn read(cells: &mut Cells) -> Result<Self> {
        Ok(Self {
            id: cells.id()?,
            map: cells.id()?,
            rank: cells.rank()?,
            name: cells.text()?,
            kind: cells.word()?,
            choices: cells.texts()?,
            chart: cells.optional_word()?.unwrap_or_default(),
            hidden: cells.optional_flag()?,
            pinned: cells.optional_flag()?,
            collapsed: cells.optional_flag()?,
            twin_of: cells.optional_id()?,
        })
    }
}

/// Nothing where it is as it usually is: so rows of older files and new ones are alike.
fn usual<T: Default + PartialEq>(value: T, stored: impl FnOnce(T) -> Value) -> Value {
    if value == T::default() {
        Value::Null
    } else {
        stored(value)
    }
}

words!(ChartStyle {
    Bars = "bars",
    Line = "line",
});

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
    Support = "support",
    Systems = "systems",
    Owners = "owners",
    Metrics = "metrics",
    Opportunities = "opportunities",
    Notes = "notes",
    Text = "text",
    Number = "number",
    Date = "date",
    Choice = "choice",
    Link = "link",
    Image = "image",
    Chart = "chart",
});
