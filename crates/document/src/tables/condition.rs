//! Which cases are meant, as JSON in a stored form of its own.
//!
//! These types mirror those of the journey on purpose: the journey may change its names, a file may
//! not. They change only together with the schema.

use std::str::FromStr;

use journey::{
    CaseCondition, Contact, ContactKind, ContactPattern, Period, Place, Repetition, StageId,
};
use serde::{Deserialize, Serialize};

use crate::tables::condition::figure::{StoredFigure, StoredPlace};
use crate::tables::matcher::StoredPredicate;
use crate::tables::{Worded, words};

pub(super) mod figure;

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
    Contacts(StoredPattern),
    StepsBack {
        stage: Option<String>,
        drawn: Option<bool>,
    },
    Resembles {
        paths: Vec<Vec<StoredPlace>>,
        number: u32,
    },
    CountsIn {
        figure: StoredFigure,
    },
    IsOpen,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredPattern {
    pattern: String,
    channel: Option<String>,
    from: Option<StoredContact>,
    to: Option<StoredContact>,
    window_s: f64,
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
enum StoredContact {
    Place { place: StoredPlace },
    Channel { name: String },
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
            CaseCondition::Contacts { pattern } => Self::Contacts(pattern.into()),
            CaseCondition::StepsBack { stage, drawn } => Self::StepsBack {
                stage: stage.map(|it| it.to_string()),
                drawn,
            },
            CaseCondition::Resembles { paths, number } => Self::Resembles {
                paths: paths.into_iter().map(stored_path).collect(),
                number,
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
                place: each_of(place, StoredPlace::understood)?,
                how: each_of(how, |it| Repetition::from_word(&it))?,
                allowed,
            },
            Self::Contacts(pattern) => CaseCondition::Contacts {
                pattern: pattern.understood()?,
            },
            Self::StepsBack { stage, drawn } => CaseCondition::StepsBack {
                stage: each_of(stage, |it| StageId::from_str(&it).ok())?,
                drawn,
            },
            Self::Resembles { paths, number } => CaseCondition::Resembles {
                paths: understood_paths(paths)?,
                number,
            },
            Self::CountsIn { figure } => CaseCondition::CountsIn {
                figure: figure.understood()?,
            },
            Self::IsOpen => CaseCondition::IsOpen,
        })
    }
}

fn stored_path(path: Vec<Place>) -> Vec<StoredPlace> {
    path.into_iter().map(StoredPlace::from).collect()
}

fn understood_paths(paths: Vec<Vec<StoredPlace>>) -> Option<Vec<Vec<Place>>> {
    let path = |it: Vec<StoredPlace>| it.into_iter().map(StoredPlace::understood).collect();
    paths.into_iter().map(path).collect()
}

impl From<ContactPattern> for StoredPattern {
    fn from(pattern: ContactPattern) -> Self {
        Self {
            pattern: pattern.kind.word().to_owned(),
            channel: pattern.channel,
            from: pattern.from.map(StoredContact::from),
            to: pattern.to.map(StoredContact::from),
            window_s: pattern.window_s,
        }
    }
}

impl StoredPattern {
    fn understood(self) -> Option<ContactPattern> {
        Some(ContactPattern {
            kind: ContactKind::from_word(&self.pattern)?,
            channel: self.channel,
            from: each_of(self.from, StoredContact::understood)?,
            to: each_of(self.to, StoredContact::understood)?,
            window_s: self.window_s,
        })
    }
}

impl From<Contact> for StoredContact {
    fn from(contact: Contact) -> Self {
        match contact {
            Contact::Place(place) => Self::Place {
                place: place.into(),
            },
            Contact::Channel(name) => Self::Channel { name },
        }
    }
}

impl StoredContact {
    fn understood(self) -> Option<Contact> {
        Some(match self {
            Self::Place { place } => Contact::Place(place.understood()?),
            Self::Channel { name } => Contact::Channel(name),
        })
    }
}

/// What may be absent, understood where it is there; none where it cannot be.
fn each_of<T, U>(stored: Option<T>, understood: impl Fn(T) -> Option<U>) -> Option<Option<U>> {
    match stored {
        Some(it) => understood(it).map(Some),
        None => Some(None),
    }
}

words!(ContactKind {
    Again = "again",
    Switch = "switch",
    PingPong = "ping_pong",
    Return = "return",
});

words!(Repetition {
    SelfLoop = "self_loop",
    PingPong = "ping_pong",
    Elsewhere = "elsewhere",
});

#[cfg(test)]
mod tests {
    use journey::{
        CaseCondition, Contact, ContactKind, ContactPattern, Place, Repetition, StageId,
        TouchpointId,
    };

    use super::{read, written};

    #[test]
    fn patterns_are_read_as_they_were_written() {
        let touchpoint = Place::Touchpoint(TouchpointId::named("a"));
        let other = Place::OffMap("chat".to_owned());
        let pattern = |kind, channel: Option<&str>, from, to| CaseCondition::Contacts {
            pattern: ContactPattern {
                kind,
                channel: channel.map(ToOwned::to_owned),
                from,
                to,
                window_s: 0.5,
            },
        };
        let channel = |name: &str| Some(Contact::Channel(name.to_owned()));
        let mut conditions = vec![
            CaseCondition::Repeats {
                place: None,
                how: None,
                allowed: None,
            },
            pattern(
                ContactKind::Again,
                None,
                Some(Contact::Place(other.clone())),
                None,
            ),
            pattern(
                ContactKind::Switch,
                Some("source"),
                channel("web"),
                channel(""),
            ),
            pattern(ContactKind::PingPong, None, None, None),
            pattern(ContactKind::Return, None, None, None),
            CaseCondition::StepsBack {
                stage: Some(StageId::named("a")),
                drawn: Some(false),
            },
            CaseCondition::StepsBack {
                stage: None,
                drawn: None,
            },
            CaseCondition::Resembles {
                paths: vec![Vec::new(), vec![touchpoint.clone(), other]],
                number: 1,
            },
        ];
        let every = [
            Repetition::SelfLoop,
            Repetition::PingPong,
            Repetition::Elsewhere,
        ];
        conditions.extend(every.map(|how| CaseCondition::Repeats {
            place: Some(touchpoint.clone()),
            how: Some(how),
            allowed: Some(true),
        }));
        for it in conditions {
            assert_eq!(read(&written(it.clone())), Some(it));
        }
    }
}
