//! A place in an order that leaves room before, behind and between.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A fractional rank: between any two ranks there is another, so that a move touches one entity.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct Rank(String);

impl Rank {
    /// A rank strictly after `before` and strictly before `after`; none stands for the open end.
    ///
    /// # Panics
    /// If `before` is not smaller than `after`.
    #[must_use]
    pub fn between(before: Option<&Rank>, after: Option<&Rank>) -> Self {
        let _ = (before, after);
        unimplemented!("written next")
    }

    /// The text that is stored; ranks compare as their texts do, byte by byte.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A rank as it was stored; none where the text is no rank.
    #[must_use]
    pub fn from_stored(text: &str) -> Option<Self> {
        let _ = text;
        unimplemented!("written next")
    }
}
