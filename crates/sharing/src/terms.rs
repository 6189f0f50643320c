//! On what terms something leaves.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Who gets to see it: the wider the circle, the larger the smallest group that is told of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Audience {
    /// Those who may work with the data: groups of 5 and more.
    Team,
    /// Anybody: groups of 10 and more.
    #[default]
    Anybody,
}

impl Audience {
    /// Both, from the narrower to the wider circle.
    pub const ALL: [Self; 2] = [Self::Team, Self::Anybody];

    /// Fewer cases than this are never told of.
    #[must_use]
    pub fn smallest_group(self) -> u64 {
        match self {
            Self::Team => 5,
            Self::Anybody => 10,
        }
    }
}

/// Which cards leave on which people speak for themselves. What somebody does not want others to see never does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Quotes {
    /// All but those whose speakers do not agree.
    #[default]
    NotWithdrawn,
    /// Only those whose speakers agreed.
    Agreed,
    /// None.
    None,
}

/// On what terms something leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Terms {
    /// Who gets to see it.
    pub audience: Audience,
    /// Whether those leave who answer for steps.
    pub owners: bool,
    /// Which cards leave on which people speak for themselves.
    pub quotes: Quotes,
    /// Whether what is to be said when presenting leaves, for formats that have a place for it.
    pub speaker_notes: bool,
}

impl Default for Terms {
    fn default() -> Self {
        Self {
            audience: Audience::Anybody,
            owners: true,
            quotes: Quotes::NotWithdrawn,
            speaker_notes: true,
        }
    }
}
