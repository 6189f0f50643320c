//! Which cases are meant, as JSON in a stored form of its own.
//!
//! These types mirror those of the journey on purpose: the journey may change its names, a file may
//! not. They change only together with the schema.

use journey::{CaseCondition, Period, Repetition};
use serde::{Deserialize, Serialize};

use crate::tables::figure::{StoredFigure, StoredPlace};
use crate::tables::matcher::StoredPredicate;
use crate::tables::{Worded, words};

/// The JSON text of a condition.
pub(super) fn written(condition: CaseCondition) -> String {
    serde_json::to_string(&StoredCondition::from(condition)).expect("this form is always JSON")
}

/// The condition of a JSON text; none where it cannot be understood.
pub(super) fn read(text: &str) -> Option<CaseCondition> {
    let stored: StoredCondition = serde_json::from_str(text).ok()?;
    stored.understood()
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
enum StoredCondition {
    All {
        of: Vec<StoredCondition>,
    },
    Any {
        of: Vec<StoredCondition>,
    },
    Not {
        of: Box<StoredCondition>,
    },
    Begins {
        from_us: Option<i64>,
        before_us: Option<i64>,
    },
    Ends {
        from_us: Option<i64>,
        before_us: Option<i64>,
    },
    Touches {
        from_us: Option<i64>,
        before_us: Option<i64>,
    },
    Shows {
        predicate: StoredPredicate,
    },
    Contains {
        place: StoredPlace,
    },
    StartsWith {
        place: StoredPlace,
    },
    EndsWith {
        place: StoredPlace,
    },
    Follows {
        first: StoredPlace,
        next: StoredPlace,
        directly: bool,
        within_s: Option<f64>,
    },
    Lasts {
        least_s: Option<f64>,
        most_s: Option<f64>,
    },
    Repeats {
        place: Option<StoredPlace>,
        how: Option<String>,
        allowed: Option<bool>,
    },
    CountsIn {
        figure: StoredFigure,
    },
    IsOpen,
}

impl From<CaseCondition> for StoredCondition {
    fn from(condition: CaseCondition) -> Self {
        let each = |of: Vec<CaseCondition>| of.into_iter().map(Self::from).collect();
        match condition {
            CaseCondition::All { of } => Self::All { of: each(of) },
            CaseCondition::Any { of } => Self::Any { of: each(of) },
            CaseCondition::Not { of } => Self::Not {
                of: Box::new(Self::from(*of)),
            },
            CaseCondition::Begins { period } => {
                let Period { from_us, before_us } = period;
                Self::Begins { from_us, before_us }
            }
            CaseCondition::Ends { period } => {
                let Period { from_us, before_us } = period;
                Self::Ends { from_us, before_us }
            }
            CaseCondition::Touches { period } => {
                let Period { from_us, before_us } = period;
                Self::Touches { from_us, before_us }
            }
            CaseCondition::Shows { predicate } => Self::Shows {
                predicate: predicate.into(),
            },
            CaseCondition::Contains { place } => Self::Contains {
                place: place.into(),
            },
            CaseCondition::StartsWith { place } => Self::StartsWith {
                place: place.into(),
            },
            CaseCondition::EndsWith { place } => Self::EndsWith {
                place: place.into(),
            },
            CaseCondition::Follows {
                first,
                next,
                directly,
                within_s,
            } => Self::Follows {
                first: first.into(),
                next: next.into(),
                directly,
                within_s,
            },
            CaseCondition::Lasts { least_s, most_s } => Self::Lasts { least_s, most_s },
            CaseCondition::Repeats {
                place,
                how,
                allowed,
            } => Self::Repeats {
                place: place.map(StoredPlace::from),
                how: how.map(|it| it.word().to_owned()),
                allowed,
            },
            CaseCondition::CountsIn { figure } => Self::CountsIn {
                figure: figure.into(),
            },
            CaseCondition::IsOpen => Self::IsOpen,
        }
    }
}

impl StoredCondition {
    fn understood(self) -> Option<CaseCondition> {
        let each = |of: Vec<Self>| {
            of.into_iter()
                .map(Self::understood)
                .collect::<Option<Vec<_>>>()
        };
        let period = |from_us, before_us| Period { from_us, before_us };
        Some(match self {
            Self::All { of } => CaseCondition::All { of: each(of)? },
            Self::Any { of } => CaseCondition::Any { of: each(of)? },
            Self::Not { of } => CaseCondition::Not {
                of: Box::new(of.understood()?),
            },
            Self::Begins { from_us, before_us } => CaseCondition::Begins {
                period: period(from_us, before_us),
            },
            Self::Ends { from_us, before_us } => CaseCondition::Ends {
                period: period(from_us, before_us),
            },
            Self::Touches { from_us, before_us } => CaseCondition::Touches {
                period: period(from_us, before_us),
            },
            Self::Shows { predicate } => CaseCondition::Shows {
                predicate: predicate.understood()?,
            },
            Self::Contains { place } => CaseCondition::Contains {
                place: place.understood()?,
            },
            Self::StartsWith { place } => CaseCondition::StartsWith {
                place: place.understood()?,
            },
            Self::EndsWith { place } => CaseCondition::EndsWith {
                place: place.understood()?,
            },
            Self::Follows {
                first,
                next,
                directly,
                within_s,
            } => CaseCondition::Follows {
                first: first.understood()?,
                next: next.understood()?,
                directly,
                within_s,
            },
            Self::Lasts { least_s, most_s } => CaseCondition::Lasts { least_s, most_s },
            Self::Repeats {
                place,
                how,
                allowed,
            } => CaseCondition::Repeats {
                place: match place {
                    Some(place) => Some(place.understood()?),
                    None => None,
                },
                how: match how {
                    Some(how) => Some(Repetition::from_word(&how)?),
                    None => None,
                },
                allowed,
            },
            Self::CountsIn { figure } => CaseCondition::CountsIn {
                figure: figure.understood()?,
            },
            Self::IsOpen => CaseCondition::IsOpen,
        })
    }
}

words!(Repetition {
    SelfLoop = "self_loop",
    PingPong = "ping_pong",
    Elsewhere = "elsewhere",
});
