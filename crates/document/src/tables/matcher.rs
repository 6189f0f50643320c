//! Which events a rule claims, as JSON in a stored form of its own.
//!
//! These types mirror those of the journey on purpose: the journey may change its names, a file may
//! not. They change only together with the schema.

use journey::{Field, Matcher, Operator, Predicate};
use serde::{Deserialize, Serialize};

use crate::tables::{Worded, words};

/// The JSON text of a matcher.
pub(super) fn written(matcher: Matcher) -> String {
    serde_json::to_string(&StoredMatcher::from(matcher)).expect("this form is always JSON")
}

/// The matcher of a JSON text; none where it cannot be understood.
pub(super) fn read(text: &str) -> Option<Matcher> {
    let stored: StoredMatcher = serde_json::from_str(text).ok()?;
    match stored {
        StoredMatcher::OneOf { names, ignore_case } => Some(Matcher::OneOf { names, ignore_case }),
        StoredMatcher::Wildcard { pattern } => Some(Matcher::Wildcard { pattern }),
        StoredMatcher::Regex { attribute, pattern } => Some(Matcher::Regex {
            field: field(attribute),
            pattern,
        }),
        StoredMatcher::Where { predicate } => Some(Matcher::Where {
            predicate: predicate.understood()?,
        }),
    }
}

/// The JSON text of a condition over one event.
pub(super) fn predicate(predicate: Predicate) -> String {
    serde_json::to_string(&StoredPredicate::from(predicate)).expect("this form is always JSON")
}

/// The condition of a JSON text; none where it cannot be understood.
pub(super) fn read_predicate(text: &str) -> Option<Predicate> {
    let stored: StoredPredicate = serde_json::from_str(text).ok()?;
    stored.understood()
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
enum StoredMatcher {
    OneOf {
        names: Vec<String>,
        ignore_case: bool,
    },
    Wildcard {
        pattern: String,
    },
    Regex {
        /// None for the name of the event.
        attribute: Option<String>,
        pattern: String,
    },
    Where {
        predicate: StoredPredicate,
    },
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum StoredPredicate {
    All {
        of: Vec<StoredPredicate>,
    },
    Any {
        of: Vec<StoredPredicate>,
    },
    Not {
        of: Box<StoredPredicate>,
    },
    Is {
        /// None for the name of the event.
        attribute: Option<String>,
        operator: String,
        value: String,
    },
}

impl From<Matcher> for StoredMatcher {
    fn from(matcher: Matcher) -> Self {
        match matcher {
            Matcher::OneOf { names, ignore_case } => Self::OneOf { names, ignore_case },
            Matcher::Wildcard { pattern } => Self::Wildcard { pattern },
            Matcher::Regex { field, pattern } => Self::Regex {
                attribute: attribute(field),
                pattern,
            },
            Matcher::Where { predicate } => Self::Where {
                predicate: predicate.into(),
            },
        }
    }
}

impl From<Predicate> for StoredPredicate {
    fn from(predicate: Predicate) -> Self {
        match predicate {
            Predicate::All { of } => Self::All {
                of: of.into_iter().map(Self::from).collect(),
            },
            Predicate::Any { of } => Self::Any {
                of: of.into_iter().map(Self::from).collect(),
            },
            Predicate::Not { of } => Self::Not {
                of: Box::new(Self::from(*of)),
            },
            Predicate::Is {
                field,
                operator,
                value,
            } => Self::Is {
                attribute: attribute(field),
                operator: operator.word().to_owned(),
                value,
            },
        }
    }
}

impl StoredPredicate {
    pub(super) fn understood(self) -> Option<Predicate> {
        let each = |of: Vec<Self>| {
            of.into_iter()
                .map(Self::understood)
                .collect::<Option<Vec<_>>>()
        };
        Some(match self {
            Self::All { of } => Predicate::All { of: each(of)? },
            Self::Any { of } => Predicate::Any { of: each(of)? },
            Self::Not { of } => Predicate::Not {
                of: Box::new(of.understood()?),
            },
            Self::Is {
                attribute,
                operator,
                value,
            } => Predicate::Is {
                field: field(attribute),
                operator: Operator::from_word(&operator)?,
                value,
            },
        })
    }
}

words!(Operator {
    Equal = "equal",
    NotEqual = "not_equal",
    Less = "less",
    AtMost = "at_most",
    Greater = "greater",
    AtLeast = "at_least",
    In = "in",
    Contains = "contains",
    Matches = "matches",
    Exists = "exists",
});

fn attribute(field: Field) -> Option<String> {
    match field {
        Field::Activity => None,
        Field::Attribute(name) => Some(name),
    }
}

fn field(attribute: Option<String>) -> Field {
    attribute.map_or(Field::Activity, Field::Attribute)
}
