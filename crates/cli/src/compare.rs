//! `desirepath compare`: groups of cases beside each other.

use std::fmt::Write;

use chrono::NaiveDate;
use session::{
    CaseCondition, Contrast, ContrastGroup, Language, OpenProject, Period, Reply, Request,
};

use crate::args::{Compare, WhichGroups};
use crate::front::{Failure, Front, Output};
use crate::which::{midnight_us, segment_named};

pub(crate) fn run(front: &Front, args: &Compare) -> Result<Output, Failure> {
    let open = front.open(&args.file)?;
    let groups = groups(front.language, &open, &args.beside)?;
    let request = Request::Contrast {
        groups,
        least_difference: args.beside.points / 100.0,
        person: args.beside.person.clone(),
    };
    let Reply::Contrast { contrast } = front.ask(request)? else {
        return Err(front.unexpected());
    };
    Ok(Output {
        text: told(front.language, &contrast),
        json: serde_json::to_string_pretty(&contrast).expect("plain data"),
    })
}

/// The groups that were typed; none where nobody asked for any.
pub(crate) fn groups(
    language: Language,
    open: &OpenProject,
    typed: &WhichGroups,
) -> Result<Vec<ContrastGroup>, Failure> {
    let mut groups: Vec<ContrastGroup> = match typed.day {
        Some(day) => before_and_after(language, day),
        None => Vec::new(),
    };
    for name in &typed.segments {
        let segment = segment_named(language, open, name)?;
        groups.push(ContrastGroup {
            name: segment.name.clone(),
            condition: segment.condition.clone(),
        });
    }
    Ok(groups)
}

/// The cases that begin before a day, and those that begin later.
fn before_and_after(language: Language, day: NaiveDate) -> Vec<ContrastGroup> {
    let us = Some(midnight_us(day));
    let day = language.day(day);
    let (from_us, before_us) = (None, None);
    let group = |name, period| ContrastGroup {
        name,
        condition: CaseCondition::Begins { period },
    };
    vec![
        group(
            language.cli_before(&day),
            Period {
                from_us,
                before_us: us,
            },
        ),
        group(
            language.cli_from_on(&day),
            Period {
                from_us: us,
                before_us,
            },
        ),
    ]
}

fn told(language: Language, contrast: &Contrast) -> String {
    let mut text = String::new();
    for side in &contrast.sides {
        let _ = writeln!(text, "{}: {}", side.name, side.cohort.sentence);
    }
    let first = &contrast.sides[0].name;
    let lines = notable(language, contrast);
    if lines.is_empty() {
        let _ = write!(text, "\n{}", language.cli_no_difference(first));
    } else {
        let _ = write!(text, "\n{}", language.cli_differences(first));
    }
    for line in lines {
        let _ = write!(text, "\n  {line}");
    }
    for caution in &contrast.cautions {
        let _ = write!(text, "\n\n{}", language.cli_caution(caution));
    }
    text
}

/// What differs notably: shares, the largest difference first, then times and feelings.
fn notable(language: Language, contrast: &Contrast) -> Vec<String> {
    let mut shares: Vec<(f64, String)> = Vec::new();
    let (mut times, mut feelings) = (Vec::new(), Vec::new());
    for row in &contrast.rows {
        for (side, it) in contrast.sides[1..].iter().zip(&row.differences) {
            if let Some(value) = it.value.filter(|_| it.notable) {
                let (points, unit) = (language.signed_points(value), language.cli_points());
                let line = format!("{points:>7} {unit}  {}: {}", side.name, row.words);
                shares.push((value.abs(), line));
            }
        }
        let shifts = row.times.iter().flat_map(|it| &it.shifts);
        for (side, it) in contrast.sides[1..].iter().zip(shifts) {
            if let Some(shift_s) = it.shift_s.filter(|_| it.notable) {
                let sign = if shift_s > 0.0 { "+" } else { "" };
                let shift = format!("{sign}{}", language.duration(shift_s));
                times.push(format!("{shift:>12}  {}: {}", side.name, row.words));
            }
        }
        let felt = row.feelings.iter().flat_map(|it| &it.differences);
        for (side, it) in contrast.sides[1..].iter().zip(felt) {
            if let Some(value) = it.value.filter(|_| it.notable) {
                let (value, curve) = (language.feeling(value), language.cli_on_curve());
                let words = language.cli_how_felt(&row.words);
                feelings.push(format!("{value:>7} {curve}  {}: {words}", side.name));
            }
        }
    }
    shares.sort_by(|a, b| b.0.total_cmp(&a.0));
    let shares = shares.into_iter().map(|it| it.1);
    shares.chain(times).chain(feelings).collect()
}
