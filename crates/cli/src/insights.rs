//! `desirepath insights`: patterns in the journeys.

use std::fmt::Write;

use session::{CaseCondition, Insight, InsightQuestion, Repeated, Reply, Request, Rework};

use crate::args::{InsightKind, Insights};
use crate::front::{Failure, Front, Output, unexpected};
use crate::which;

/// How many lines of a list the text form has; the JSON form has all.
const LISTED: usize = 12;

pub(crate) fn run(front: &Front, args: &Insights) -> Result<Output, Failure> {
    let open = front.open(&args.file)?;
    let condition = which::condition(&open, &args.which)?;
    let request = Request::Insight {
        question: match args.kind {
            InsightKind::Rework => InsightQuestion::Rework,
        },
        condition: condition.unwrap_or_else(CaseCondition::everything),
    };
    let Reply::Insight {
        insight: Some(insight),
    } = front.ask(request)?
    else {
        return Err(unexpected());
    };
    Ok(Output {
        text: match &*insight {
            Insight::Rework { rework } => rework_told(rework),
        },
        json: serde_json::to_string_pretty(&insight).expect("plain data"),
    })
}

fn rework_told(rework: &Rework) -> String {
    let mut text = format!("{}\n{}", rework.headline, rework.cohort.sentence);
    let extra = |it: &Repeated| {
        format!(
            "{} extra events in {} cases, {} of them not allowed by the map",
            it.all.n_extra, it.all.cases.k, it.not_allowed.n_extra
        )
    };
    if let Some(any) = rework.kinds.first() {
        let _ = write!(text, "\n{}", extra(any));
    }
    if !rework.places.is_empty() {
        text.push_str("\n\nWhat happens again");
    }
    for it in rework.places.iter().take(LISTED) {
        if let Some(any) = it.kinds.first() {
            let _ = write!(text, "\n  {}: {}", it.name, extra(any));
        }
    }
    text
}
