//! What holds of an event, in words.

use journey::{Field, Operator, Predicate};

/// "channel is “web” and amount is at least “20”".
pub(crate) fn predicate(of: &Predicate) -> String {
    match of {
        Predicate::All { of } => joined(of, " and "),
        Predicate::Any { of } => joined(of, " or "),
        Predicate::Not { of } => format!("not ({})", predicate(of)),
        Predicate::Is {
            field,
            operator,
            value,
        } => {
            let field = match field {
                Field::Activity => "the event’s name",
                Field::Attribute(name) => name.as_str(),
            };
            let values: Vec<String> = value.lines().map(|it| format!("“{it}”")).collect();
            match operator {
                Operator::Exists => format!("{field} has any value"),
                Operator::Equal => format!("{field} is “{value}”"),
                Operator::NotEqual => format!("{field} is not “{value}”"),
                Operator::Less => format!("{field} is less than “{value}”"),
                Operator::AtMost => format!("{field} is at most “{value}”"),
                Operator::Greater => format!("{field} is greater than “{value}”"),
                Operator::AtLeast => format!("{field} is at least “{value}”"),
                Operator::In => format!("{field} is one of {}", values.join(", ")),
                Operator::Contains => format!("{field} contains “{value}”"),
                Operator::Matches => format!("{field} matches “{value}”"),
            }
        }
    }
}

fn joined(of: &[Predicate], with: &str) -> String {
    let parts: Vec<String> = of
        .iter()
        .map(|it| match it {
            Predicate::All { of } | Predicate::Any { of } if of.len() > 1 => {
                format!("({})", predicate(it))
            }
            Predicate::All { .. }
            | Predicate::Any { .. }
            | Predicate::Not { .. }
            | Predicate::Is { .. } => predicate(it),
        })
        .collect();
    parts.join(with)
}
