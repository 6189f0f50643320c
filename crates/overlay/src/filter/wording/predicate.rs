//! What holds of an event, in words.

use journey::{Field, Operator, Predicate};
use language::Language;

/// "channel is “web” and amount is at least “20”".
pub(crate) fn predicate(language: Language, of: &Predicate) -> String {
    match of {
        Predicate::All { of } => joined(language, of, Language::cases_and),
        Predicate::Any { of } => joined(language, of, Language::cases_or),
        Predicate::Not { of } => language.event_not(&predicate(language, of)),
        Predicate::Is {
            field,
            operator,
            value,
        } => {
            let field = match field {
                Field::Activity => &language.event_name(),
                Field::Attribute(name) => name,
            };
            match operator {
                Operator::Exists => language.event_exists(field),
                Operator::Equal => language.event_is(field, value),
                Operator::NotEqual => language.event_is_not(field, value),
                Operator::Less => language.event_less(field, value),
                Operator::AtMost => language.event_at_most(field, value),
                Operator::Greater => language.event_greater(field, value),
                Operator::AtLeast => language.event_at_least(field, value),
                Operator::In => {
                    let values = value.lines().map(|it| language.cases_quoted(it));
                    language.event_in(field, &values.collect::<Vec<_>>().join(", "))
                }
                Operator::Contains => language.event_contains(field, value),
                Operator::Matches => language.event_matches(field, value),
            }
        }
    }
}

fn joined(
    language: Language,
    of: &[Predicate],
    with: fn(Language, &str, &str) -> String,
) -> String {
    let parts = of.iter().map(|it| match it {
        Predicate::All { of } | Predicate::Any { of } if of.len() > 1 => {
            format!("({})", predicate(language, it))
        }
        Predicate::All { .. }
        | Predicate::Any { .. }
        | Predicate::Not { .. }
        | Predicate::Is { .. } => predicate(language, it),
    });
    let said = parts.reduce(|said, it| with(language, &said, &it));
    said.unwrap_or_default()
}
