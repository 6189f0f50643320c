//! `desirepath cases`, `case` and `replay`: the cases behind a number, one of them told, all of them in time.

use std::fmt::Write;

use chrono::DateTime;
use session::{
    CaseCondition, CaseLine, CasePage, CaseStory, CasesRequest, CountsAs, FigureId, Language,
    MoveKind, ReplayClock, Reply, Request, ToldMove,
};

use crate::args::{Case, Cases, Replay};
use crate::front::{Failure, Front, Output};
use crate::which;

/// So many windows of a replay are passed over between two lines of the text; the JSON has all.
const WINDOWS_IN_A_LINE: usize = 12;

pub(crate) fn list(front: &Front, args: &Cases) -> Result<Output, Failure> {
    let open = front.open(&args.file)?;
    let mut of: Vec<CaseCondition> = which::condition(front.language, &open, &args.which)?
        .into_iter()
        .collect();
    if let Some(figure) = &args.figure {
        let figure = parsed(front.language, figure)?;
        of.push(CaseCondition::CountsIn { figure });
    }
    let request = Request::Cases(CasesRequest::Cases {
        condition: CaseCondition::All { of },
        before: args.skip,
        limit: args.limit,
    });
    let Reply::Cases { page } = front.ask(request)? else {
        return Err(front.unexpected());
    };
    Ok(Output {
        text: listed(front.language, &page),
        json: serde_json::to_string_pretty(&page).expect("plain data"),
    })
}

pub(crate) fn replay(front: &Front, args: &Replay) -> Result<Output, Failure> {
    let open = front.open(&args.file)?;
    let condition = which::condition(front.language, &open, &args.which)?;
    let request = Request::Cases(CasesRequest::Replay {
        condition: condition.unwrap_or_else(CaseCondition::everything),
        clock: if args.from_zero {
            ReplayClock::SinceBegin
        } else {
            ReplayClock::Calendar
        },
    });
    let Reply::Replay { replay } = front.ask(request)? else {
        return Err(front.unexpected());
    };
    let to = front.language;
    let mut text = to.cli_n_cases(replay.n_cases);
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
            None => to.cli_after(&to.duration(at_s)),
        };
        let (n_cases, under_way) = (to.count(*n_cases), to.cli_under_way());
        let _ = write!(text, "\n  {at:<18} {n_cases:>9} {under_way}");
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
        return Err(front.unexpected());
    };
    Ok(Output {
        text: told(front.language, &story),
        json: serde_json::to_string_pretty(&story).expect("plain data"),
    })
}

fn parsed(language: Language, text: &str) -> Result<FigureId, Failure> {
    serde_json::from_str(text).map_err(|error| {
        Failure::new(
            language.cli_figure_unread(error.column() as u64),
            language.cli_figure_unread_hint(),
        )
    })
}

fn listed(language: Language, page: &CasePage) -> String {
    let mut text = language.cli_n_cases(page.n_cases);
    let n_here = page.cases.len() as u64;
    if n_here > 0 && n_here < page.n_cases {
        let (first, last) = (page.n_before + 1, page.n_before + n_here);
        text.push_str(&language.cli_range(&language.count(first), &language.count(last)));
    }
    for case in &page.cases {
        let _ = write!(
            text,
            "\n{}\n  {}",
            in_short(language, case),
            way(language, &case.moves)
        );
    }
    text
}

fn in_short(language: Language, case: &CaseLine) -> String {
    let lasts = language.duration(case.lasts_s);
    let mut text = language.cli_case(&case.id, case.n_events, &lasts);
    if case.is_open {
        text.push_str(&language.cli_still_open());
    }
    match case.cost {
        Some(0) => text.push_str(&language.cli_follows()),
        Some(cost) => text.push_str(&language.cli_n_deviations(cost)),
        None => {}
    }
    text
}

/// A path in words; what parts from the map is in brackets.
fn way(language: Language, moves: &[ToldMove]) -> String {
    let word = |it: &ToldMove| {
        let kind = match (it.kind, it.event) {
            (MoveKind::Both, _) => return it.name.clone(),
            (MoveKind::Skipped, _) => language.cli_move_skipped(),
            (MoveKind::Extra, _) => language.cli_move_extra(),
            (MoveKind::Moved, Some(_)) => language.cli_move_observed_here(),
            (MoveKind::Moved, None) => language.cli_move_drawn_here(),
            (MoveKind::Instead, Some(_)) => language.cli_move_instead(),
            (MoveKind::Instead, None) => language.cli_move_replaced(),
        };
        format!("[{} ({kind})]", it.name)
    };
    let words: Vec<String> = moves.iter().map(word).collect();
    words.join(" → ")
}

fn told(language: Language, story: &CaseStory) -> String {
    let mut text = in_short(language, &story.line);
    for event in &story.events {
        let gap = match event.gap_s {
            Some(gap_s) if gap_s < 0.0 => language.duration(gap_s),
            Some(gap_s) => format!("+{}", language.duration(gap_s)),
            None => String::new(),
        };
        let counts_as = match &event.counts_as {
            CountsAs::Step { name, .. } => name.clone(),
            CountsAs::OffMap => language.cli_counts_as_off_map(),
            CountsAs::Again => language.cli_counts_as_again(),
            CountsAs::Ignored => language.cli_counts_as_ignored(),
            CountsAs::LeftOut => language.cli_counts_as_left_out(),
        };
        let _ = write!(text, "\n  {gap:>12}  {}  ({counts_as})", event.name);
    }
    for it in &story.deviations {
        let _ = write!(text, "\n{}", it.sentence);
    }
    text
}
