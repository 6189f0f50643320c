//! `desirepath insights`: patterns in the journeys.

use std::fmt::Write;

use session::{
    CaseCondition, Insight, InsightQuestion, Repeated, Reply, Request, Rework, Sentiment, Share,
};

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
            InsightKind::Feelings => InsightQuestion::Feelings,
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
            Insight::Feelings { sentiment } => match sentiment {
                Some(sentiment) => feelings_told(sentiment),
                None => "No score rule says yet which column holds what people answered".to_owned(),
            },
        },
        json: serde_json::to_string_pretty(&insight).expect("plain data"),
    })
}

fn feelings_told(sentiment: &Sentiment) -> String {
    let Share { k, n, .. } = sentiment.cases;
    let mut text = format!(
        "{} answers in {k} of {n} cases, at {} steps",
        sentiment.n_answers,
        sentiment.steps.len()
    );
    if let Some(it) = sentiment.rank_correlation {
        let _ = write!(
            text,
            "\nRank correlation with the assumed curve {:.2} over {} steps (Spearman)",
            it.rho, it.n_steps
        );
    }
    if !sentiment.findings.is_empty() {
        text.push_str("\n\nFelt otherwise than assumed");
    }
    for it in &sentiment.findings {
        let _ = write!(text, "\n  {}", it.sentence);
    }
    text
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
