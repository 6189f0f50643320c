//! `desirepath insights`: patterns in the journeys.

use std::fmt::Write;

use session::{
    CaseCondition, Insight, InsightQuestion, OverTime, Repeated, Reply, Request, Rework, Share,
    StageTimes, duration,
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
            InsightKind::StageTimes => InsightQuestion::StageTimes,
            InsightKind::OverTime => InsightQuestion::OverTime,
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
            Insight::StageTimes { stage_times } => stage_times_told(stage_times),
            Insight::OverTime { over_time } => over_time_told(over_time),
        },
        json: serde_json::to_string_pretty(&insight).expect("plain data"),
    })
}

fn of(share: &Share) -> String {
    let percent = share.value.map(|it| format!(" ({:.1} %)", it * 100.0));
    format!("{} of {}{}", share.k, share.n, percent.unwrap_or_default())
}

fn stage_times_told(times: &StageTimes) -> String {
    let mut text = times.cohort.sentence.clone();
    if times.in_working_hours {
        text.push_str("\nOnly working hours count");
    }
    if let Some(whole) = &times.whole {
        let _ = write!(text, "\nA closed case lasts {}", duration(whole.median_s));
    }
    for it in &times.ways {
        let _ = write!(
            text,
            "\n  {} → {}: {}",
            it.from_name,
            it.to_name,
            of(&it.arrived)
        );
        if let Some(times) = &it.times {
            let _ = write!(text, ", median {}", duration(times.median_s));
        }
        if let Some(survival) = &it.survival {
            let half = survival.median_s.map(duration);
            let half = half.unwrap_or_else(|| "a time not seen yet".to_owned());
            let _ = write!(text, ", with {} under way half by {half}", it.n_under_way);
        }
    }
    if let Some(conversion) = &times.conversion {
        let _ = write!(
            text,
            "\nWithin {} of the first event",
            duration(conversion.within_s)
        );
        for (_, name, share) in &conversion.stages {
            let _ = write!(text, "\n  {name}: {}", of(share));
        }
    }
    text
}

fn over_time_told(over_time: &OverTime) -> String {
    let mut text = over_time.cohort.sentence.clone();
    for week in &over_time.weeks {
        let _ = write!(text, "\n  {}  {:>6} cases", week.name, week.cases.k);
        if let Some(fitting) = &week.fitting {
            let _ = write!(text, "  follow the map {}", of(fitting));
        }
        if week.is_open {
            let _ = write!(text, "  {} still open", week.n_open);
        }
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
