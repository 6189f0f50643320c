//! `desirepath insights`: patterns in the journeys.

use std::fmt::Write;

use session::{
    Association, Associations, CaseCondition, Effect, Effects, FigureId, Insight, InsightQuestion,
    OpenProject, Repeated, Reply, Request, Rework, duration,
};

use crate::args::{InsightKind, Insights};
use crate::front::{Failure, Front, Output, unexpected};
use crate::matching::step_named;
use crate::which;

/// How many lines of a list the text form has; the JSON form has all.
const LISTED: usize = 12;
/// What is said where nothing says what the outcome is.
const NO_OUTCOME: &str = "The map marks no step as its success. Mark one in the app, or name an outcome with --reaching.";

pub(crate) fn run(front: &Front, args: &Insights) -> Result<Output, Failure> {
    let open = front.open(&args.file)?;
    let condition = which::condition(&open, &args.which)?;
    let request = Request::Insight {
        question: match args.kind {
            InsightKind::Rework => InsightQuestion::Rework,
            InsightKind::Outcome => InsightQuestion::Outcome {
                outcome: outcome(&open, args)?,
            },
            InsightKind::Effects => InsightQuestion::Effects {
                outcome: outcome(&open, args)?,
            },
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
            Insight::Outcome {
                associations: Some(associations),
            } => associations_told(associations),
            Insight::Outcome { associations: None } => NO_OUTCOME.to_owned(),
            Insight::Effects { effects } => effects_told(effects),
        },
        json: serde_json::to_string_pretty(&insight).expect("plain data"),
    })
}

/// The outcome that was typed; none for the one that the map marks.
fn outcome(open: &OpenProject, args: &Insights) -> Result<Option<CaseCondition>, Failure> {
    if let Some(json) = &args.outcome {
        return which::read(json).map(Some);
    }
    let Some(name) = &args.reaching else {
        return Ok(None);
    };
    let step = step_named(open, name)?.id;
    Ok(Some(CaseCondition::CountsIn {
        figure: FigureId::StepReach { step },
    }))
}

fn associations_told(all: &Associations) -> String {
    let mut text = format!("{}\n{}", all.headline, all.cohort.sentence);
    let told = |it: &Association| {
        let few = if it.few { ", few" } else { "" };
        format!(
            "cases that {}: {} of {}, others {} of {}{few}",
            it.words, it.with.k, it.with.n, it.without.k, it.without.n
        )
    };
    for (title, notable) in [("Goes together with it", true), ("Not sure enough", false)] {
        let rows = all
            .rows
            .iter()
            .filter(|it| it.difference.notable == notable);
        let rows: Vec<String> = rows.take(LISTED).map(told).collect();
        if !rows.is_empty() {
            let _ = write!(text, "\n\n{title}\n  {}", rows.join("\n  "));
        }
    }
    text
}

fn effects_told(effects: &Effects) -> String {
    let mut text = match &effects.outcome_words {
        Some(outcome) => format!("The outcome: cases that {outcome}"),
        None => NO_OUTCOME.to_owned(),
    };
    let shift = |it: &Effect| {
        let times = it.times.as_ref()?;
        let notable = times.shifts.first().filter(|it| it.notable)?;
        notable.shift_s.filter(|it| *it != 0.0)
    };
    let mut rows: Vec<(&Effect, f64)> = effects
        .rows
        .iter()
        .filter_map(|it| Some((it, shift(it)?)))
        .collect();
    rows.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()));
    for (it, shift_s) in rows.into_iter().take(LISTED) {
        let how = if shift_s > 0.0 { "longer" } else { "shorter" };
        let time = duration(shift_s.abs());
        let _ = write!(
            text,
            "\n  {}: lasts {time} {how} ({} cases)",
            it.sentence, it.cases.k
        );
    }
    let sure = effects.rows.iter().filter_map(|it| {
        let outcome = it.outcome.as_ref().filter(|it| it.difference.notable)?;
        Some((it, outcome))
    });
    for (it, outcome) in sure.take(LISTED) {
        let (with, without) = (&outcome.with, &outcome.without);
        let _ = write!(
            text,
            "\n  {}: {} of {} have the outcome, others {} of {}",
            it.sentence, with.k, with.n, without.k, without.n
        );
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
