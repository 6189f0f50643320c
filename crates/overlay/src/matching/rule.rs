//! One rule, ready to be tried on distinct events.

use std::collections::BTreeSet;

use events::LogField;
use journey::{Field, Matcher, Operator, Predicate};
use regex::Regex;
use unicode_normalization::UnicodeNormalization;

/// A distinct event: columns and its values in them.
pub(crate) struct Event<'a> {
    fields: &'a [LogField],
    values: &'a [Option<String>],
    /// The activity, trimmed and in Unicode NFC.
    activity: String,
}

/// A rule in a form that can be tried.
#[derive(Debug)]
pub(crate) enum CompiledRule {
    OneOf {
        names: BTreeSet<String>,
        ignore_case: bool,
    },
    Whole(Regex),
    Somewhere(Field, Regex),
    Where(Condition),
    /// Its pattern cannot be read.
    Never,
}

/// A condition in a form that can be tried.
#[derive(Debug)]
pub(crate) enum Condition {
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
    Compares {
        field: Field,
        operator: Operator,
        value: String,
    },
    Matches(Field, Regex),
}

impl<'a> Event<'a> {
    pub(crate) fn of(fields: &'a [LogField], values: &'a [Option<String>]) -> Self {
        let activity = fields.iter().position(|it| *it == LogField::Activity);
        let activity = activity.and_then(|it| values[it].as_deref());
        let activity = normal(activity.unwrap_or_default());
        Self {
            fields,
            values,
            activity,
        }
    }

    pub(crate) fn value(&self, field: &Field) -> Option<&'a str> {
        let place = self.fields.iter().position(|it| match (it, field) {
            (LogField::Activity, Field::Activity) => true,
            (LogField::Attribute(a), Field::Attribute(b)) => a == b,
            (LogField::Activity, Field::Attribute(_))
            | (LogField::Attribute(_), Field::Activity) => false,
        })?;
        self.values[place].as_deref()
    }
}

impl CompiledRule {
    /// Makes a rule ready; where a pattern cannot be read, that pattern comes back.
    pub(crate) fn of(matcher: &Matcher) -> Result<Self, String> {
        let regex = |pattern: &str| Regex::new(pattern).map_err(|_| pattern.to_owned());
        Ok(match matcher {
            Matcher::OneOf { names, ignore_case } => Self::OneOf {
                names: names.iter().map(|it| folded(it, *ignore_case)).collect(),
                ignore_case: *ignore_case,
            },
            Matcher::Wildcard { pattern } => Self::Whole(wildcard(pattern)?),
            Matcher::Regex { field, pattern } => Self::Somewhere(field.clone(), regex(pattern)?),
            Matcher::Where { predicate } => Self::Where(Condition::of(predicate)?),
        })
    }

    pub(crate) fn claims(&self, event: &Event<'_>) -> bool {
        match self {
            Self::OneOf { names, ignore_case } => {
                names.contains(&folded(&event.activity, *ignore_case))
            }
            Self::Whole(regex) => regex.is_match(&event.activity),
            Self::Somewhere(field, regex) => {
                event.value(field).is_some_and(|it| regex.is_match(it))
            }
            Self::Where(condition) => condition.holds(event),
            Self::Never => false,
        }
    }
}

impl Condition {
    pub(crate) fn of(predicate: &Predicate) -> Result<Self, String> {
        let parts = |of: &[Predicate]| of.iter().map(Self::of).collect::<Result<Vec<_>, _>>();
        Ok(match predicate {
            Predicate::All { of } => Self::All(parts(of)?),
            Predicate::Any { of } => Self::Any(parts(of)?),
            Predicate::Not { of } => Self::Not(Box::new(Self::of(of)?)),
            Predicate::Is {
                field,
                operator: Operator::Matches,
                value,
            } => Self::Matches(field.clone(), Regex::new(value).map_err(|_| value.clone())?),
            Predicate::Is {
                field,
                operator,
                value,
            } => Self::Compares {
                field: field.clone(),
                operator: *operator,
                value: normal(value),
            },
        })
    }

    pub(crate) fn holds(&self, event: &Event<'_>) -> bool {
        match self {
            Self::All(parts) => parts.iter().all(|it| it.holds(event)),
            Self::Any(parts) => parts.iter().any(|it| it.holds(event)),
            Self::Not(part) => !part.holds(event),
            Self::Matches(field, regex) => event.value(field).is_some_and(|it| regex.is_match(it)),
            Self::Compares {
                field,
                operator,
                value,
            } => {
                let found = event.value(field).map(normal);
                compares(found.as_deref(), *operator, value)
            }
        }
    }
}

/// Every field a matcher looks at.
pub(crate) fn fields_of(matcher: &Matcher) -> Vec<&Field> {
    match matcher {
        Matcher::OneOf { .. } | Matcher::Wildcard { .. } => Vec::new(),
        Matcher::Regex { field, .. } => vec![field],
        Matcher::Where { predicate } => fields_in(predicate),
    }
}

/// Every field a predicate looks at.
pub(crate) fn fields_in(predicate: &Predicate) -> Vec<&Field> {
    match predicate {
        Predicate::All { of } | Predicate::Any { of } => of.iter().flat_map(fields_in).collect(),
        Predicate::Not { of } => fields_in(of),
        Predicate::Is { field, .. } => vec![field],
    }
}

/// A missing value is unequal to everything and compares with nothing.
fn compares(found: Option<&str>, operator: Operator, value: &str) -> bool {
    let order = found.map(|found| match (found.parse::<f64>(), value.parse::<f64>()) {
        (Ok(found), Ok(value)) => found.partial_cmp(&value),
        (Err(_), _) | (_, Err(_)) => Some(found.cmp(value)),
    });
    let order = order.flatten();
    match operator {
        Operator::Equal => order.is_some_and(std::cmp::Ordering::is_eq),
        Operator::NotEqual => !order.is_some_and(std::cmp::Ordering::is_eq),
        Operator::Less => order.is_some_and(std::cmp::Ordering::is_lt),
        Operator::AtMost => order.is_some_and(std::cmp::Ordering::is_le),
        Operator::Greater => order.is_some_and(std::cmp::Ordering::is_gt),
        Operator::AtLeast => order.is_some_and(std::cmp::Ordering::is_ge),
        Operator::In => {
            let mut lines = value.lines();
            found.is_some() && lines.any(|it| compares(found, Operator::Equal, it.trim()))
        }
        Operator::Contains => found.is_some_and(|it| it.contains(value)),
        // Patterns have become [`Condition::Matches`] before it comes to comparing.
        Operator::Matches => false,
        Operator::Exists => found.is_some(),
    }
}

/// `*` stands for any text, `<word>` for one path segment, everything else for itself.
fn wildcard(pattern: &str) -> Result<Regex, String> {
    let mut regex = String::from("(?s)^");
    let pattern_text = normal(pattern);
    let mut rest = pattern_text.as_str();
    while let Some(first) = rest.chars().next() {
        let segment = rest.strip_prefix('<').and_then(|it| it.split_once('>'));
        if first == '*' {
            regex.push_str(".*");
            rest = &rest[1..];
        } else if let Some((_, after)) = segment {
            regex.push_str("[^/]+");
            rest = after;
        } else {
            regex.push_str(&regex::escape(&rest[..first.len_utf8()]));
            rest = &rest[first.len_utf8()..];
        }
    }
    regex.push('$');
    Regex::new(&regex).map_err(|_| pattern.to_owned())
}

fn normal(text: &str) -> String {
    text.trim().nfc().collect()
}

fn folded(text: &str, ignore_case: bool) -> String {
    let text = normal(text);
    if ignore_case {
        text.to_lowercase()
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use events::LogField;
    use journey::{Field, Matcher, Operator, Predicate};

    use super::{CompiledRule, Event};

    #[track_caller]
    fn check(matcher: &Matcher, claimed: &[&str], not_claimed: &[&str]) {
        let rule = CompiledRule::of(matcher).unwrap();
        let fields = [LogField::Activity, LogField::Attribute("price".into())];
        for (names, expected) in [(claimed, true), (not_claimed, false)] {
            for name in names {
                let (activity, price) = name.split_once('|').unwrap_or((name, ""));
                let price = (!price.is_empty()).then(|| price.to_owned());
                let values = [Some(activity.to_owned()), price];
                let found = rule.claims(&Event::of(&fields, &values));
                assert_eq!(found, expected, "{name}");
            }
        }
    }

    #[test]
    fn exact_names_are_compared_after_trimming_and_nfc() {
        let names = vec!["caf\u{e9}".to_owned(), " Order ".to_owned()];
        let exact = Matcher::OneOf {
            names: names.clone(),
            ignore_case: false,
        };
        check(
            &exact,
            &["cafe\u{301}", "Order", " Order"],
            &["order", "orders"],
        );
        let folded = Matcher::OneOf {
            names,
            ignore_case: true,
        };
        check(&folded, &["ORDER", "Caf\u{e9}"], &["orders"]);
    }

    #[test]
    fn wildcards_stand_for_text_and_for_segments() {
        let pattern = "/user/<id>/edit*".to_owned();
        check(
            &Matcher::Wildcard { pattern },
            &["/user/12/edit", "/user/x/edit?from=a"],
            &["/user/1/2/edit", "/user//edit", "see /user/1/edit"],
        );
    }

    #[test]
    fn regexes_are_anchored_only_if_written_so() {
        let pattern = "pay(ment)?".to_owned();
        let field = Field::Activity;
        check(
            &Matcher::Regex { field, pattern },
            &["payment_card", "to pay"],
            &["PAY"],
        );
    }

    #[test]
    fn conditions_compare_numbers_as_numbers() {
        let is = |operator, value: &str| Predicate::Is {
            field: Field::Attribute("price".into()),
            operator,
            value: value.to_owned(),
        };
        let not_ten = Predicate::Not {
            of: Box::new(is(Operator::In, "10\n11")),
        };
        let predicate = Predicate::All {
            of: vec![is(Operator::Greater, "9"), not_ten],
        };
        check(
            &Matcher::Where { predicate },
            &["buy|12", "buy|100"],
            &["buy|10", "buy|10.0", "buy|2", "buy"],
        );
    }
}
