//! `desirepath compare`: groups of cases beside each other.

use std::fmt::Write;

use session::{Contrast, ContrastGroup, Reply, Request};

use crate::args::Compare;
use crate::cases::segment_named;
use crate::front::{Failure, Front, Output, unexpected};

pub(crate) fn run(front: &Front, args: &Compare) -> Result<Output, Failure> {
    let open = front.open(&args.file)?;
    let mut groups = Vec::new();
    for name in &args.segments {
        let segment = segment_named(&open, name)?;
        groups.push(ContrastGroup {
            name: segment.name.clone(),
            condition: segment.condition.clone(),
        });
    }
    let request = Request::Contrast {
        groups,
        least_difference: args.points / 100.0,
    };
    let Reply::Contrast { contrast } = front.ask(request)? else {
        return Err(unexpected());
    };
    Ok(Output {
        text: told(&contrast),
        json: serde_json::to_string_pretty(&contrast).expect("plain data"),
    })
}

fn told(contrast: &Contrast) -> String {
    let mut text = String::new();
    for side in &contrast.sides {
        let _ = writeln!(text, "{}: {}", side.name, side.cohort.sentence);
    }
    let mut notable: Vec<(f64, String)> = Vec::new();
    for row in &contrast.rows {
        for (side, it) in contrast.sides[1..].iter().zip(&row.differences) {
            if let Some(value) = it.value.filter(|_| it.notable) {
                let points = value * 100.0;
                let line = format!("{points:>+7.1} points  {}: {}", side.name, row.words);
                notable.push((value.abs(), line));
            }
        }
    }
    notable.sort_by(|a, b| b.0.total_cmp(&a.0));
    let first = &contrast.sides[0].name;
    if notable.is_empty() {
        let _ = write!(text, "\nNo notable difference from {first}");
    } else {
        let _ = write!(text, "\nNotable differences from {first}");
    }
    for (_, line) in notable {
        let _ = write!(text, "\n  {line}");
    }
    for caution in &contrast.cautions {
        let _ = write!(text, "\n\nCareful: {caution}.");
    }
    text
}
