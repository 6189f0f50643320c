//! `desirepath cases`, `case` and `replay`: the cases behind a number, one of them told, all of them in time.

use std::fmt::Write;

use chrono::DateTime;
use serde::de::DeserializeOwned;
use session::{
    CaseCondition, CaseLine, CasePage, CaseStory, CasesRequest, CountsAs, FigureId, Language,
    MoveKind, ReplayClock, Reply, Request, ToldMove,
};

use crate::args::{Case, Cases, Replay};
use crate::front::{Failure, Front, Output, unexpected};
use crate::which;

/// So many windows of a replay are passed over between two lines of the text; the JSON has all.
const WINDOWS_IN_A_LINE: usize = 12;

pub(crate) fn list(front: &Front, args: &Cases) -> Result<Output, Failure> {
    let open = front.open(&args.file)?;
    let mut of: Vec<CaseCondition> = which::condition(&open, &args.which)?.into_iter().collect();
    if let Some(figure) = &args.figure {
        let figure = parsed::<FigureId>("figure", figure)?;
        of.push(CaseCondition::CountsIn { figure });
    }
    let request = Request::Cases(CasesRequest::Cases {
        condition: CaseCondition::All { of },
        before: args.skip,
        limit: args.limit,
    });
    let Reply::Cases { page } = front.ask(request)? else {
        return Err(unexpected());
    };
    Ok(Output {
        text: listed(&page),
        json: serde_json::to_string_pretty(&page).expect("plain data"),
    })
}

pub(crate) fn replay(front: &Front, args: &Replay) -> Result<Output, Failure> {
    let open = front.open(&args.file)?;
    let condition = which::condition(&open, &args.which)?;
    let request = Request::Cases(CasesRequest::Replay {
        condition: condition.unwrap_or_else(CaseCondition::everything),
        clock: if args.from_zero {
            ReplayClock::SinceBegin
        } else {
            ReplayClock::Calendar
        },
    });
    let Reply::Replay { replay } = front.ask(request)? else {
        return Err(unexpected());
    };
    let mut text = format!("{} cases", replay.n_cases);
    for (window, n_cases) in replay
        .under_way
        .iter()
        .enumerate()
        .step_by(WINDOWS_IN_A_LINE)
    {
        let at_s = window as f64 * replay.window_s;
        let at = match replay.begin_us {
            Some(begin_us) => DateTime::from_timestamp_micros(begin_us + (at_s * 1e6) as i64)
                .map_or_else(String::new, |it| it.format("%Y-%m-%d %H:%M").to_string()),
            None => format!("after {}", Language::En.duration(at_s)),
        };
        let _ = write!(text, "\n  {at:<18} {n_cases:>9} under way");
    }
    Ok(Output {
        text,
        json: serde_json::to_string_pretty(&replay).expect("plain data"),
    })
}

pub(crate) fn tell(front: &Front, args: &Case) -> Result<Output, Failure> {
    front.open(&args.file)?;
    let id = args.id.clone();
    let Reply::Case { story } = front.ask(Request::Cases(CasesRequest::Case { id }))? else {
        return Err(unexpected());
    };
    Ok(Output {
        text: told(&story),
        json: serde_json::to_string_pretty(&story).expect("plain data"),
    })
}

fn parsed<T: DeserializeOwned>(what: &str, text: &str) -> Result<T, Failure> {
    serde_json::from_str(text).map_err(|error| {
        Failure::new(
            format!("the {what} could not be read: {error}"),
            "`desirepath overlay FILE --json` and the help of this command show how they are written.",
        )
    })
}

fn listed(page: &CasePage) -> String {
    let mut text = format!("{} cases", page.n_cases);
    let n_here = page.cases.len() as u64;
    if n_here > 0 && n_here < page.n_cases {
        let (first, last) = (page.n_before + 1, page.n_before + n_here);
        let _ = write!(text, ", {first} to {last}");
    }
    for case in &page.cases {
        let _ = write!(text, "\n{}\n  {}", in_short(case), way(&case.moves));
    }
    text
}

fn in_short(case: &CaseLine) -> String {
    let open = if case.is_open { ", still open" } else { "" };
    let cost = match case.cost {
        Some(0) => ", follows the map".to_owned(),
        Some(1) => ", 1 deviation".to_owned(),
        Some(cost) => format!(", {cost} deviations"),
        None => String::new(),
    };
    let (id, n, lasts) = (&case.id, case.n_events, Language::En.duration(case.lasts_s));
    format!("{id}: {n} events in {lasts}{open}{cost}")
}

/// A path in words; what parts from the map is in brackets.
fn way(moves: &[ToldMove]) -> String {
    let word = |it: &ToldMove| {
        let kind = match (it.kind, it.event) {
            (MoveKind::Both, _) => return it.name.clone(),
            (MoveKind::Skipped, _) => "skipped",
            (MoveKind::Extra, _) => "extra",
            (MoveKind::Moved, Some(_)) => "moved, observed here",
            (MoveKind::Moved, None) => "moved, drawn here",
            (MoveKind::Instead, Some(_)) => "instead",
            (MoveKind::Instead, None) => "replaced",
        };
        format!("[{} ({kind})]", it.name)
    };
    let words: Vec<String> = moves.iter().map(word).collect();
    words.join(" → ")
}

fn told(story: &CaseStory) -> String {
    let mut text = in_short(&story.line);
    for event in &story.events {
        let gap = match event.gap_s {
            Some(gap_s) if gap_s < 0.0 => Language::En.duration(gap_s),
            Some(gap_s) => format!("+{}", Language::En.duration(gap_s)),
            None => String::new(),
        };
        let counts_as = match &event.counts_as {
            CountsAs::Step { name, .. } => name.as_str(),
            CountsAs::OffMap => "off the map",
            CountsAs::Again => "counts as one with the one before",
            CountsAs::Ignored => "no rule claims it",
            CountsAs::LeftOut => "left out on purpose",
        };
        let _ = write!(text, "\n  {gap:>12}  {}  ({counts_as})", event.name);
    }
    for it in &story.deviations {
        let _ = write!(text, "\n{}", it.sentence);
    }
    text
}
