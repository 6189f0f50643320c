//! `desirepath overlay`: what was observed over the map.

use std::fmt::Write;

use serde_json::Value;
use session::{Reply, Request, UnmatchedEvents};

use crate::args::{Overlay, Unmapped};
use crate::front::{Failure, Front, Output, unexpected};

/// How many desire paths and deviations the text form lists; the JSON form has all.
const LISTED: usize = 8;

pub(crate) fn run(front: &Front, args: &Overlay) -> Result<Output, Failure> {
    let open = front.open(&args.file)?;
    let unmatched = args.unmapped.map(|it| match it {
        Unmapped::Keep => UnmatchedEvents::Keep,
        Unmapped::Ignore => UnmatchedEvents::Ignore,
    });
    let request = Request::Report {
        map: open.map,
        unmatched,
        all_variants: args.all_variants,
    };
    match front.ask(request)? {
        Reply::Report { json } => {
            let report: Value = serde_json::from_str(&json).expect("the session wrote it");
            Ok(Output {
                text: told(&report),
                json,
            })
        }
        other => Err(unexpected(&other)),
    }
}

fn told(report: &Value) -> String {
    let mut text = report["headline"].as_str().unwrap_or_default().to_owned();
    let sentences = |list: &Value, field: &str| -> Vec<String> {
        let list = list.as_array().map_or(&[][..], Vec::as_slice);
        list.iter()
            .take(LISTED)
            .filter_map(|it| it[field].as_str().map(Into::into))
            .collect()
    };
    for (title, list) in [
        (
            "Desire paths",
            sentences(&report["desire_paths"], "sentence"),
        ),
        ("Deviations", sentences(&report["deviations"], "sentence")),
        ("Careful", sentences(&report["warnings"], "sentence")),
    ] {
        if !list.is_empty() {
            let _ = write!(text, "\n\n{title}");
        }
        for sentence in list {
            let _ = write!(text, "\n  {sentence}");
        }
    }
    text
}
