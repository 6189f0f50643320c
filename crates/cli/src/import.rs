//! `desirepath import`: read an event log and lay it over the map.

use std::fmt::Write;

use session::{
    Century, DateOrder, Guess, ImportOptions, ImportReport, JobOutcome, Language, LookRequest,
    Preview, Reply, Request, Roles, SpreadsheetDays,
};

use crate::args::{CenturyOf, FirstDay, FirstPart, Import};
use crate::front::{Failure, Front, Output};

pub(crate) fn run(front: &Front, args: &Import) -> Result<Output, Failure> {
    let open = front.open(&args.file)?;
    let file = front.file(&args.log)?;
    let options = ImportOptions {
        encoding: args.encoding.clone(),
        delimiter: args.delimiter,
        ..ImportOptions::default()
    };
    let preview = Request::Look(LookRequest::PreviewImport {
        file: file.clone(),
        options: options.clone(),
    });
    let Reply::PreviewImport { preview } = front.ask(preview)? else {
        return Err(front.unexpected());
    };
    let to = front.language;
    let roles = roles(to, args, &preview)?;
    let request = Request::Import {
        file,
        map: open.map,
        options,
        roles: roles.clone(),
    };
    let outcome = front.wait_for(request, |it| {
        let Reply::Import { job } = it else {
            return Err(front.unexpected());
        };
        Ok(job)
    })?;
    match outcome {
        Some(JobOutcome::Imported { report }) => Ok(told(to, args, (&roles, &report))),
        Some(JobOutcome::Failed { problem }) => Err(problem.into()),
        Some(JobOutcome::Cancelled | JobOutcome::Exported { .. } | JobOutcome::Answered) | None => {
            Err(Failure::new(
                to.cli_import_stopped(),
                to.cli_import_stopped_hint(),
            ))
        }
    }
}

/// What was given on the command line, and the guesses for the rest.
fn roles(language: Language, args: &Import, preview: &Preview) -> Result<Roles, Failure> {
    let guess = &preview.guess;
    let column = |given: &Option<String>, guess: &Option<Guess>| {
        let guessed = guess
            .as_ref()
            .map(|it| preview.columns[it.column as usize].name.clone());
        given.clone().or(guessed)
    };
    let required = |given, guess, option: &str, lacks: fn(Language) -> String| {
        column(given, guess).ok_or_else(|| {
            let columns: Vec<&str> = preview.columns.iter().map(|it| it.name.as_str()).collect();
            let hint = language.cli_no_column_hint(option, &columns.join(", "));
            Failure::new(lacks(language), hint)
        })
    };
    let lacks = (
        Language::cli_no_case_column,
        Language::cli_no_activity_column,
        Language::cli_no_time_column,
    );
    Ok(Roles {
        case: required(&args.case, &guess.case, "--case", lacks.0)?,
        activity: required(&args.activity, &guess.activity, "--activity", lacks.1)?,
        time: required(&args.time, &guess.time, "--time", lacks.2)?,
        // A start is guessed only where nothing was named: naming the columns means naming them all.
        start: match (&args.start, &args.time) {
            (Some(start), _) => Some(start.clone()),
            (None, Some(_)) => None,
            (None, None) => column(&None, &guess.start),
        },
        lifecycle: match (&args.lifecycle, &args.time) {
            (Some(column), _) => Some(column.clone()),
            (None, Some(_)) => None,
            (None, None) => column(&None, &guess.lifecycle),
        },
        spreadsheet_days: args.days_since.map(|it| match it {
            FirstDay::Of1900 => SpreadsheetDays::Since1900,
            FirstDay::Of1904 => SpreadsheetDays::Since1904,
        }),
        century: args.century.map(|it| match it {
            CenturyOf::Nineteen => Century::Twentieth,
            CenturyOf::Twenty => Century::TwentyFirst,
        }),
        date_order: args.first.map(|it| match it {
            FirstPart::Day => DateOrder::DayFirst,
            FirstPart::Month => DateOrder::MonthFirst,
        }),
        zone: args.zone.clone(),
        only: args.only.clone(),
        attributes: None,
    })
}

fn told(language: Language, args: &Import, (roles, report): (&Roles, &ImportReport)) -> Output {
    let json = serde_json::json!({ "file": args.file, "roles": roles, "report": report });
    let mut text = language.cli_imported(
        &args.log.display().to_string(),
        report.n_events,
        report.n_cases,
        report.n_rows,
        report.n_filtered,
        report.n_rejected,
    );
    text.push('\n');
    text.push_str(&language.cli_roles(&roles.case, &roles.activity, &roles.time));
    if let Some(start) = &roles.start {
        text.push_str(&language.cli_role_start(start));
    }
    if let Some(it) = report.life_cycle {
        let _ = write!(
            text,
            "\n{}",
            language.cli_life_cycle(
                it.n_paired,
                it.n_without_start,
                it.n_without_completion,
                it.n_other
            )
        );
    }
    for problem in &report.problems {
        let rows = if problem.rejected {
            language.cli_rows_left_out(&problem.reason, problem.n_rows)
        } else {
            language.cli_rows_doubtful(&problem.reason, problem.n_rows)
        };
        let _ = write!(text, "\n{rows}");
        for place in &problem.places {
            let row = language.cli_row(&place.row.to_string(), &place.text);
            let _ = write!(text, "\n  {row}");
        }
    }
    Output {
        text,
        json: json.to_string(),
    }
}
