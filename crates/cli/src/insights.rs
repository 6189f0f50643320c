//! `desirepath insights`: patterns in the journeys.

use std::fmt::Write;

use session::{
    Association, Associations, CaseCondition, ContactKind, ContactWindows, Contacts,
    CoverageByPart, CoveragePart, Effect, Effects, FigureId, Insight, InsightQuestion, Language,
    OpenProject, OverTime, Repeated, Reply, Request, Rework, Sentiment, Share, StageTimes, Typical,
};

use crate::args::{InsightKind, Insights};
use crate::front::{Failure, Front, Output, unexpected};
use crate::matching::step_named;
use crate::which;

/// How many lines of a list the text form has; the JSON form has all.
const LISTED: usize = 12;
const DAY_S: f64 = 86_400.0;
/// What is said where nothing says what the outcome is.
const NO_OUTCOME: &str = "The map marks no step as its success. Mark one in the app, or name an outcome with --reaching.";

pub(crate) fn run(front: &Front, args: &Insights) -> Result<Output, Failure> {
    let open = front.open(&args.file)?;
    let condition = which::condition(&open, &args.which)?;
    let request = Request::Insight {
        question: question(&open, args)?,
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
            Insight::Contacts { contacts } => contacts_told(contacts),
            Insight::Typical { typical } => typical_told(typical),
            Insight::Feelings { sentiment } => match sentiment {
                Some(sentiment) => feelings_told(sentiment),
                None => "No score rule says yet which column holds what people answered".to_owned(),
            },
            Insight::StageTimes { stage_times } => stage_times_told(stage_times),
            Insight::OverTime { over_time } => over_time_told(over_time),
            Insight::Outcome {
                associations: Some(associations),
            } => associations_told(associations),
            Insight::Outcome { associations: None } => NO_OUTCOME.to_owned(),
            Insight::Effects { effects } => effects_told(effects),
            Insight::Coverage { coverage } => coverage_told(coverage),
        },
        json: serde_json::to_string_pretty(&insight).expect("plain data"),
    })
}

fn question(open: &OpenProject, args: &Insights) -> Result<InsightQuestion, Failure> {
    Ok(match args.kind {
        InsightKind::Rework => InsightQuestion::Rework,
        InsightKind::Feelings => InsightQuestion::Feelings,
        InsightKind::StageTimes => InsightQuestion::StageTimes,
        InsightKind::OverTime => InsightQuestion::OverTime,
        InsightKind::Contacts => InsightQuestion::Contacts {
            channel: args.channel.clone(),
            windows: ContactWindows {
                again_s: args.again * DAY_S,
                switch_s: args.switch * DAY_S,
                ping_pong_s: args.ping_pong * DAY_S,
                silence_s: args.silence * DAY_S,
            },
        },
        InsightKind::Coverage => InsightQuestion::Coverage {
            source: args.source.clone(),
        },
        InsightKind::Typical => InsightQuestion::Typical { n: args.journeys },
        InsightKind::Outcome => InsightQuestion::Outcome {
            outcome: outcome(open, args)?,
        },
        InsightKind::Effects => InsightQuestion::Effects {
            outcome: outcome(open, args)?,
        },
    })
}

fn contacts_told(contacts: &Contacts) -> String {
    let mut text = format!("{}\n{}", contacts.headline, contacts.cohort.sentence);
    match &contacts.channel {
        Some(channel) => text += &format!("\nThe channel of an event is its “{channel}”"),
        None => text += "\nNo column sounds like a channel; name one with --channel",
    }
    for table in &contacts.tables {
        let what = match (table.kind, table.of_channels) {
            (ContactKind::Again, false) => "The same step again within",
            (ContactKind::Again, true) => "The same channel again within",
            (ContactKind::Switch, _) => "Another channel next within",
            (ContactKind::PingPong, false) => "From one step to another and back within",
            (ContactKind::PingPong, true) => "From one channel to another and back within",
            (ContactKind::Return, _) => "A step again after a silence of",
        };
        let (any, window) = (&table.any, Language::En.duration(table.window_s));
        let _ = write!(
            text,
            "\n\n{what} {window}: {} times in {} of {} cases",
            any.n_times, any.cases.k, any.cases.n
        );
        for it in table.rows.iter().take(LISTED) {
            let to = it.to_name.as_ref().map(|it| format!(" → {it}"));
            let (name, to) = (&it.from_name, to.unwrap_or_default());
            let _ = write!(text, "\n{:>9} cases  {name}{to}", it.count.cases.k);
        }
    }
    if let Some(any) = contacts.stages_back.first() {
        let (all, undrawn) = (&any.all, &any.undrawn);
        let _ = write!(
            text,
            "\n\nBack to an earlier stage: {} times in {} of {} cases, {} of them not drawn",
            all.n_times, all.cases.k, all.cases.n, undrawn.n_times
        );
    }
    text
}

fn typical_told(typical: &Typical) -> String {
    let mut text = format!("{}\n{}", typical.headline, typical.cohort.sentence);
    for it in &typical.journeys {
        let share = it.stands_for.value.unwrap_or_default() * 100.0;
        let _ = write!(text, "\n\n{share:.1} % ({} cases)", it.stands_for.k);
        if let Some(times) = &it.times {
            let median = Language::En.duration(times.median_s);
            let _ = write!(text, ", median {median} over these cases");
        }
        let _ = write!(text, "\n  {}", it.names.join(" → "));
    }
    text
}

fn of(share: &Share) -> String {
    let percent = share.value.map(|it| format!(" ({:.1} %)", it * 100.0));
    format!("{} of {}{}", share.k, share.n, percent.unwrap_or_default())
}

fn coverage_told(coverage: &CoverageByPart) -> String {
    let line = |it: &CoveragePart| {
        let name = it.name.as_deref().unwrap_or("(no value)");
        let (events, cases) = (of(&it.events), of(&it.cases));
        let mut line = format!("{name}: {events} events, {cases} cases");
        for it in it.unmatched.iter().take(LISTED) {
            let _ = write!(
                line,
                "\n      unmatched: {} ({} events, {} cases)",
                it.name, it.n_events, it.n_cases
            );
        }
        line
    };
    let mut text = format!("Claimed by a rule\n  {}", line(&coverage.whole));
    if let Some(source) = &coverage.source {
        let _ = write!(text, "\n\nBy “{source}”");
    }
    for it in &coverage.sources {
        let _ = write!(text, "\n  {}", line(it));
    }
    text.push_str("\n\nOver time");
    for it in &coverage.periods {
        let _ = write!(text, "\n  {}", line(it));
    }
    text
}

fn stage_times_told(times: &StageTimes) -> String {
    let mut text = times.cohort.sentence.clone();
    if times.in_working_hours {
        text.push_str("\nOnly working hours count");
    }
    if let Some(whole) = &times.whole {
        let _ = write!(
            text,
            "\nA closed case lasts {}",
            Language::En.duration(whole.median_s)
        );
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
            let _ = write!(text, ", median {}", Language::En.duration(times.median_s));
        }
        if let Some(survival) = &it.survival {
            let half = survival.median_s.map(|it| Language::En.duration(it));
            let half = half.unwrap_or_else(|| "a time not seen yet".to_owned());
            let _ = write!(text, ", with {} under way half by {half}", it.n_under_way);
        }
    }
    if let Some(conversion) = &times.conversion {
        let _ = write!(
            text,
            "\nWithin {} of the first event",
            Language::En.duration(conversion.within_s)
        );
        for (_, name, share) in &conversion.stages {
            let _ = write!(text, "\n  {name}: {}", of(share));
        }
    }
    text
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
        let time = Language::En.duration(shift_s.abs());
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
            it.all.n_times, it.all.cases.k, it.not_allowed.n_times
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
