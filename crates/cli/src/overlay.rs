//! `desirepath overlay`: what was observed over the map.

use std::fmt::Write;

use serde_json::Value;
use session::{Language, Reply, Request, UnmatchedEvents};

use crate::args::{Overlay, Unmapped};
use crate::front::{Failure, Front, Output};
use crate::which;

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
        only: which::condition(front.language, &open, &args.which)?,
        all_variants: args.all_variants,
    };
    let Reply::Report { json } = front.ask(request)? else {
        return Err(front.unexpected());
    };
    let report: Value = serde_json::from_str(&json).expect("the session wrote it");
    Ok(Output {
        text: told(front.language, &report),
        json,
    })
}

fn told(language: Language, report: &Value) -> String {
    let mut text = report["headline"].as_str().unwrap_or_default().to_owned();
    if let Some(filter) = report["filter"].as_str() {
        let _ = write!(text, "\n{filter}");
    }
    let cases = |it: &Value| language.cli_n_cases(it.as_u64().unwrap_or_default());
    let place = |it: &Value| {
        Some(match it.as_str()? {
            "[START]" => format!("[{}]", language.cli_mark_start()),
            "[END]" => format!("[{}]", language.cli_mark_end()),
            name => name.to_owned(),
        })
    };
    let undrawn = |it: &Value| {
        let (a, b) = (place(&it["a"])?, place(&it["b"])?);
        Some(format!("{:>15}  {a} → {b}", cases(&it["cases"])))
    };
    let sentence = |it: &Value| it["sentence"].as_str().map(ToOwned::to_owned);
    let parted = |it: &Value| {
        let said = it["sentence"].as_str()?;
        let accepted = if it["acceptance"].is_null() {
            String::new()
        } else {
            language.cli_accepted()
        };
        let cases = cases(&it["cases"]["k"]);
        Some(format!("{cases:>15}  {said}{accepted}"))
    };
    let listed = |list: &Value, told: &dyn Fn(&Value) -> Option<String>| -> Vec<String> {
        let list = list.as_array().map_or(&[][..], Vec::as_slice);
        list.iter().take(LISTED).filter_map(told).collect()
    };
    for (title, list) in [
        (
            language.cli_undrawn(),
            listed(&report["undrawn_successions"], &undrawn),
        ),
        (
            language.cli_deviations(),
            listed(&report["overlay"]["deviations"], &parted),
        ),
        (
            language.cli_felt_otherwise(),
            listed(&report["overlay"]["sentiment"]["findings"], &sentence),
        ),
        (
            language.cli_careful(),
            listed(&report["overlay"]["warnings"], &sentence),
        ),
    ] {
        if !list.is_empty() {
            let _ = write!(text, "\n\n{title}");
        }
        for line in list {
            let _ = write!(text, "\n  {line}");
        }
    }
    text
}
