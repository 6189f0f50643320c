//! `desirepath revise`: what changed in a workbook that was written from a map, and taking it back.

use session::{
    Amendment, AmendmentKind, Language, Reply, Request, Review, RowProblem, WorkbookRequest,
};

use crate::args::Revise;
use crate::front::{Failure, Front, Output};

pub(crate) fn run(front: &Front, args: &Revise) -> Result<Output, Failure> {
    let to = front.language;
    front.open(&args.file)?;
    let file = front.file(&args.workbook)?;
    let request = WorkbookRequest::ReadWorkbook { file: file.clone() };
    let reply = front.ask(Request::Workbook(request))?;
    let Reply::ReadWorkbook {
        title,
        review,
        as_of,
    } = reply
    else {
        return Err(front.unexpected());
    };
    let is_chosen = |it: &&Amendment| args.with_conflicts || it.now.is_none();
    let chosen: Vec<&Amendment> = review.amendments.iter().filter(is_chosen).collect();
    let n_left = review.amendments.len() - chosen.len();
    let mut lines = told(to, &title, &review);
    let mut n_done = None;
    let mut refused = Vec::new();
    if args.dry_run {
        let n_can = chosen.iter().filter(|it| it.refused.is_none()).count();
        lines.push(to.cli_revise_would(n_can as u64));
    } else if !chosen.is_empty() {
        let request = WorkbookRequest::TakeBackWorkbook {
            file,
            as_of,
            chosen: chosen.iter().map(|it| it.key.clone()).collect(),
        };
        let reply = front.ask(Request::Workbook(request))?;
        let Reply::TakeBackWorkbook {
            n_done: n,
            refused: not_done,
            ..
        } = reply
        else {
            return Err(front.unexpected());
        };
        lines.push(to.cli_revise_done(n.into()));
        n_done = Some(n);
        refused = not_done;
    }
    if n_left > 0 {
        lines.push(to.cli_revise_conflicts_left(n_left as u64));
    }
    let json = serde_json::json!({
        "map": title, "review": review, "done": n_done, "refused": refused,
    });
    Ok(Output {
        text: lines.join("\n"),
        json: json.to_string(),
    })
}

/// A line for each change, and for each row that cannot be understood.
fn told(to: Language, title: &str, review: &Review) -> Vec<String> {
    if review.amendments.is_empty() && review.problems.is_empty() {
        return vec![to.cli_revise_unchanged(title)];
    }
    let changes = review.amendments.iter().map(|it| change(to, it));
    let problems = review.problems.iter().map(|it| problem(to, it));
    changes.chain(problems).collect()
}

fn change(to: Language, it: &Amendment) -> String {
    let said = |text: &str| {
        if text.is_empty() {
            to.cli_revise_nothing()
        } else {
            text.to_owned()
        }
    };
    let mut line = match it.kind {
        AmendmentKind::Added => {
            let row = it.row.map_or_else(String::new, |it| it.to_string());
            to.cli_revise_added(&it.thing, &row)
        }
        AmendmentKind::Changed => {
            let field = it.field.as_deref().unwrap_or_default();
            to.cli_revise_changed(&it.thing, field, &said(&it.before), &said(&it.after))
        }
        AmendmentKind::Removed => to.cli_revise_removed(&it.thing),
    };
    if let Some(now) = &it.now {
        line = to.cli_revise_conflict(&line, &said(now));
    }
    if let Some(why) = &it.refused {
        line = to.cli_revise_refused(&line, why);
    }
    line
}

fn problem(to: Language, it: &RowProblem) -> String {
    let RowProblem {
        sheet,
        row,
        column,
        message,
    } = it;
    match (row, column) {
        (None, _) => to.cli_revise_unclear_sheet(sheet, message),
        (Some(row), None) => to.cli_revise_unclear(sheet, u64::from(*row), message),
        (Some(row), Some(head)) => {
            to.cli_revise_unclear_cell(sheet, u64::from(*row), head, message)
        }
    }
}
