//! `desirepath rescue`: what is whole of a damaged file, as a file of its own.

use std::fmt::Write;

use chrono::DateTime;
use session::{Reply, Request, SavingRequest};

use crate::args::Rescue;
use crate::front::{Failure, Front, Output};

pub(crate) fn run(front: &Front, args: &Rescue) -> Result<Output, Failure> {
    let request = SavingRequest::Rescue {
        damaged: front.file(&args.file)?,
        into: Some(front.file(&args.out)?),
    };
    let Reply::Rescue { rescued, .. } = front.ask(Request::Saving(request))? else {
        return Err(front.unexpected());
    };
    let it = front.language;
    let mut text = format!(
        "{}\n",
        it.cli_rescued(&rescued.name, rescued.n_things as u64)
    );
    if rescued.n_from_journal > 0 {
        let _ = writeln!(
            text,
            "{}",
            it.cli_rescued_from_journal(rescued.n_from_journal as u64)
        );
    }
    if !rescued.keeps_history {
        let _ = writeln!(text, "{}", it.cli_rescued_without_history());
    }
    if !rescued.quarantine.is_empty() {
        let _ = writeln!(
            text,
            "{}",
            it.cli_rescued_quarantine(rescued.quarantine.len() as u64)
        );
    }
    for lost in &rescued.quarantine {
        let _ = writeln!(text, "  {}: {}  {}", lost.origin, lost.reason, lost.content);
    }
    if let Some(at_ms) = rescued.earlier_ms {
        let at = DateTime::from_timestamp_millis(at_ms).unwrap_or_default();
        let at = at.format("%Y-%m-%d %H:%M").to_string();
        let _ = writeln!(text, "{}", it.cli_rescued_earlier(&at));
    }
    Ok(Output {
        text,
        json: serde_json::to_string_pretty(&rescued).expect("plain data"),
    })
}
