//! `desirepath insights`: patterns in the journeys.

use std::fmt::Write;

use session::{
    Association, Associations, CaseCondition, CaseCount, ContactKind, ContactWindows, Contacts,
    CoverageByPart, CoveragePart, Effect, Effects, FigureId, Insight, InsightQuestion, Language,
    OpenProject, OverTime, Repeated, Reply, Request, Rework, Sentiment, Share, StageTimes, Typical,
};

use crate::args::{InsightKind, Insights};
use crate::front::{Failure, Front, Output};
use crate::matching::step_named;
use crate::which;

/// How many lines of a list the text form has; the JSON form has all.
const LISTED: usize = 12;
const DAY_S: f64 = 86_400.0;

pub(crate) fn run(front: &Front, args: &Insights) -> Result<Output, Failure> {
    let open = front.open(&args.file)?;
    let to = front.language;
    let condition = which::condition(to, &open, &args.which)?;
    let request = Request::Insight {
        question: question(to, &open, args)?,
        condition: condition.unwrap_or_else(CaseCondition::everything),
    };
    let Reply::Insight {
        insight: Some(insight),
    } = front.ask(request)?
    else {
        return Err(front.unexpected());
    };
    Ok(Output {
        text: match &*insight {
            Insight::Rework { rework } => rework_told(to, rework),
            Insight::Contacts { contacts } => contacts_told(to, contacts),
            Insight::Typical { typical } => typical_told(to, typical),
            Insight::Feelings { sentiment } => match sentiment {
                Some(sentiment) => feelings_told(to, sentiment),
                None => to.cli_no_scores(),
            },
            Insight::StageTimes { stage_times } => stage_times_told(to, stage_times),
            Insight::OverTime { over_time } => over_time_told(to, over_time),
            Insight::Outcome {
                associations: Some(associations),
            } => associations_told(to, associations),
            Insight::Outcome { associations: None } => to.cli_no_outcome(),
            Insight::Effects { effects } => effects_told(to, effects),
            Insight::Coverage { coverage } => coverage_told(to, coverage),
        },
        json: serde_json::to_string_pretty(&insight).expect("plain data"),
    })
}

fn question(to: Language, open: &OpenProject, args: &Insights) -> Result<InsightQuestion, Failure> {
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
            outcome: outcome(to, open, args)?,
        },
        InsightKind::Effects => InsightQuestion::Effects {
            outcome: outcome(to, open, args)?,
        },
    })
}

fn contacts_told(to: Language, contacts: &Contacts) -> String {
    let mut text = format!("{}\n{}", contacts.headline, contacts.cohort.sentence);
    match &contacts.channel {
        Some(channel) => text += &format!("\n{}", to.cli_channel_is(channel)),
        None => text += &format!("\n{}", to.cli_no_channel()),
    }
    for table in &contacts.tables {
        let window = to.duration(table.window_s);
        let what = match (table.kind, table.of_channels) {
            (ContactKind::Again, false) => to.cli_contact_again(&window),
            (ContactKind::Again, true) => to.cli_contact_channel_again(&window),
            (ContactKind::Switch, _) => to.cli_contact_switch(&window),
            (ContactKind::PingPong, false) => to.cli_contact_ping_pong(&window),
            (ContactKind::PingPong, true) => to.cli_contact_channel_ping_pong(&window),
            (ContactKind::Return, _) => to.cli_contact_return(&window),
        };
        let _ = write!(text, "\n\n{}", times(to, &what, &table.any));
        for it in table.rows.iter().take(LISTED) {
            let then = it.to_name.as_ref().map(|it| format!(" → {it}"));
            let (name, then) = (&it.from_name, then.unwrap_or_default());
            let cases = to.cli_n_cases(it.count.cases.k);
            let _ = write!(text, "\n{cases:>15}  {name}{then}");
        }
    }
    if let Some(any) = contacts.stages_back.first() {
        let (all, undrawn) = (&any.all, &any.undrawn);
        let back = times(to, &to.cli_stages_back(), all);
        let undrawn = to.cli_undrawn_of_them(&to.count(undrawn.n_times));
        let _ = write!(text, "\n\n{back}{undrawn}");
    }
    text
}

fn typical_told(to: Language, typical: &Typical) -> String {
    let mut text = format!("{}\n{}", typical.headline, typical.cohort.sentence);
    for it in &typical.journeys {
        let share = to.percent_tenths(it.stands_for.value.unwrap_or_default());
        let stands_for = to.cli_stands_for(&share, it.stands_for.k);
        let _ = write!(text, "\n\n{stands_for}");
        if let Some(times) = &it.times {
            text.push_str(&to.cli_median_over(&to.duration(times.median_s)));
        }
        let _ = write!(text, "\n  {}", it.names.join(" → "));
    }
    text
}

/// The count of a share.
fn k_of_n(to: Language, share: &Share) -> String {
    to.numbers_of(share.k, share.n)
}

fn of(to: Language, share: &Share) -> String {
    let (k, n) = (to.count(share.k), to.count(share.n));
    match share.value {
        Some(value) => to.cli_of_share(&k, &n, &to.percent_tenths(value)),
        None => to.numbers_of(share.k, share.n),
    }
}

/// How often something happens, in how many cases.
fn times(to: Language, what: &str, it: &CaseCount) -> String {
    let (k, n) = (to.count(it.cases.k), to.count(it.cases.n));
    to.cli_times(what, it.n_times, &k, &n)
}

fn coverage_told(to: Language, coverage: &CoverageByPart) -> String {
    let line = |it: &CoveragePart| {
        let name = it.name.clone().unwrap_or_else(|| to.cli_no_value());
        let mut line = to.cli_coverage(&name, &of(to, &it.events), &of(to, &it.cases));
        for it in it.unmatched.iter().take(LISTED) {
            let unmatched = to.cli_unmatched(&it.name, it.n_events, it.n_cases);
            let _ = write!(line, "\n      {unmatched}");
        }
        line
    };
    let mut text = format!("{}\n  {}", to.cli_claimed(), line(&coverage.whole));
    if let Some(source) = &coverage.source {
        let _ = write!(text, "\n\n{}", to.cli_by_source(source));
    }
    for it in &coverage.sources {
        let _ = write!(text, "\n  {}", line(it));
    }
    let _ = write!(text, "\n\n{}", to.cli_over_time());
    for it in &coverage.periods {
        let _ = write!(text, "\n  {}", line(it));
    }
    text
}

fn stage_times_told(to: Language, times: &StageTimes) -> String {
    let mut text = times.cohort.sentence.clone();
    if times.in_working_hours {
        let _ = write!(text, "\n{}", to.cli_working_hours());
    }
    if let Some(whole) = &times.whole {
        let lasts = to.cli_lasts(&to.duration(whole.median_s));
        let _ = write!(text, "\n{lasts}");
    }
    for it in &times.ways {
        let _ = write!(
            text,
            "\n  {} → {}: {}",
            it.from_name,
            it.to_name,
            of(to, &it.arrived)
        );
        if let Some(times) = &it.times {
            text.push_str(&to.cli_median(&to.duration(times.median_s)));
        }
        if let Some(survival) = &it.survival {
            let half = survival.median_s.map(|it| to.duration(it));
            let half = half.unwrap_or_else(|| to.cli_not_seen_yet());
            text.push_str(&to.cli_half(it.n_under_way, &half));
        }
    }
    if let Some(conversion) = &times.conversion {
        let within = to.cli_within(&to.duration(conversion.within_s));
        let _ = write!(text, "\n{within}");
        for (_, name, share) in &conversion.stages {
            let _ = write!(text, "\n  {name}: {}", of(to, share));
        }
    }
    text
}

/// The outcome that was typed; none for the one that the map marks.
fn outcome(
    to: Language,
    open: &OpenProject,
    args: &Insights,
) -> Result<Option<CaseCondition>, Failure> {
    if let Some(json) = &args.outcome {
        return which::read(to, json).map(Some);
    }
    let Some(name) = &args.reaching else {
        return Ok(None);
    };
    let step = step_named(to, open, name)?.id;
    Ok(Some(CaseCondition::CountsIn {
        figure: FigureId::StepReach { step },
    }))
}

fn associations_told(to: Language, all: &Associations) -> String {
    let mut text = format!("{}\n{}", all.headline, all.cohort.sentence);
    let told = |it: &Association| {
        let few = if it.few { to.cli_few() } else { String::new() };
        let (with, without) = (k_of_n(to, &it.with), k_of_n(to, &it.without));
        to.cli_association(&it.words, &with, &without) + &few
    };
    for (title, notable) in [(to.cli_together(), true), (to.cli_not_sure(), false)] {
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

fn feelings_told(to: Language, sentiment: &Sentiment) -> String {
    let Share { k, n, .. } = sentiment.cases;
    let mut text = to.cli_answers(
        sentiment.n_answers,
        &to.count(k),
        &to.count(n),
        sentiment.steps.len() as u64,
    );
    if let Some(it) = sentiment.rank_correlation {
        let said = to.cli_correlation(&to.fixed(it.rho, 2), it.n_steps);
        let _ = write!(text, "\n{said}");
    }
    if !sentiment.findings.is_empty() {
        let _ = write!(text, "\n\n{}", to.cli_felt_otherwise());
    }
    for it in &sentiment.findings {
        let _ = write!(text, "\n  {}", it.sentence);
    }
    text
}

fn over_time_told(to: Language, over_time: &OverTime) -> String {
    let mut text = over_time.cohort.sentence.clone();
    for week in &over_time.weeks {
        let cases = to.cli_n_cases(week.cases.k);
        let _ = write!(text, "\n  {}  {cases:>12}", week.name);
        if let Some(fitting) = &week.fitting {
            let _ = write!(text, "  {}", to.cli_follow_map(&of(to, fitting)));
        }
        if week.is_open {
            let _ = write!(text, "  {}", to.cli_n_open(&to.count(week.n_open)));
        }
    }
    text
}

fn effects_told(to: Language, effects: &Effects) -> String {
    let mut text = match &effects.outcome_words {
        Some(outcome) => to.cli_outcome_is(outcome),
        None => to.cli_no_outcome(),
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
        let time = to.duration(shift_s.abs());
        let said = if shift_s > 0.0 {
            to.cli_longer(&it.sentence, &time, it.cases.k)
        } else {
            to.cli_shorter(&it.sentence, &time, it.cases.k)
        };
        let _ = write!(text, "\n  {said}");
    }
    let sure = effects.rows.iter().filter_map(|it| {
        let outcome = it.outcome.as_ref().filter(|it| it.difference.notable)?;
        Some((it, outcome))
    });
    for (it, outcome) in sure.take(LISTED) {
        let (with, without) = (k_of_n(to, &outcome.with), k_of_n(to, &outcome.without));
        let said = to.cli_have_outcome(&it.sentence, &with, &without);
        let _ = write!(text, "\n  {said}");
    }
    text
}

fn rework_told(to: Language, rework: &Rework) -> String {
    let mut text = format!("{}\n{}", rework.headline, rework.cohort.sentence);
    let extra = |it: &Repeated| {
        let cases = to.cli_in_cases(it.all.cases.k);
        to.cli_extra(it.all.n_times, &cases, it.not_allowed.n_times)
    };
    if let Some(any) = rework.kinds.first() {
        let _ = write!(text, "\n{}", extra(any));
    }
    if !rework.places.is_empty() {
        let _ = write!(text, "\n\n{}", to.cli_happens_again());
    }
    for it in rework.places.iter().take(LISTED) {
        if let Some(any) = it.kinds.first() {
            let _ = write!(text, "\n  {}: {}", it.name, extra(any));
        }
    }
    text
}
