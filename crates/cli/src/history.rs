//! `desirepath history` and `diff`: the moments of a file, and what differs between two of them or of its maps.

use std::fmt::Write;

use chrono::DateTime;
use session::{
    Difference, DifferenceKind, Language, MapRequest, Moment, MomentKind, PastRequest, Reply,
    Request, SavingRequest,
};

use crate::args::{Diff, History};
use crate::front::{Failure, Front, Output};
use crate::new::maps::map_named;

pub(crate) mod merge;
pub(crate) mod rescue;
mod words;

pub(crate) fn list(front: &Front, args: &History) -> Result<Output, Failure> {
    front.open(&args.file)?;
    let mut moments = moments(front)?;
    if let (Some(name), Some(latest)) = (&args.name, moments.last_mut()) {
        front.ask(Request::Past(PastRequest::NameVersion {
            seq: latest.seq,
            name: name.clone(),
        }))?;
        latest.version = Some(name.trim().to_owned()).filter(|it| !it.is_empty());
    }
    let mut text = String::new();
    for it in &moments {
        let at = DateTime::from_timestamp_millis(it.at_ms).unwrap_or_default();
        let kind = match it.kind {
            MomentKind::Began | MomentKind::Did => "did",
            MomentKind::Undid => "undid",
            MomentKind::Redid => "redid",
        };
        let version = it.version.as_ref().map(|it| format!("  “{it}”"));
        let _ = writeln!(
            text,
            "{:>6}  {}  {}{}",
            it.seq,
            at.format("%Y-%m-%d %H:%M:%S"),
            front.language.history_did(kind, &it.label),
            version.unwrap_or_default()
        );
    }
    Ok(Output {
        text,
        json: serde_json::to_string_pretty(&moments).expect("plain data"),
    })
}

pub(crate) fn diff(front: &Front, args: &Diff) -> Result<Output, Failure> {
    let open = front.open(&args.file)?;
    let request = if let Some(other) = &args.with {
        Request::Saving(SavingRequest::CompareFile {
            file: front.file(other)?,
        })
    } else if let [from, to] = args.maps.as_slice() {
        Request::Maps(MapRequest::MapDifferences {
            from: map_named(front.language, &open, from)?.id,
            to: map_named(front.language, &open, to)?.id,
        })
    } else {
        let moments = moments(front)?;
        let named = |it: &String| which(front.language, &moments, it);
        Request::Past(PastRequest::Differences {
            from: args
                .from
                .as_ref()
                .map_or_else(|| Err(front.unexpected()), named)?,
            to: args.to.as_ref().map(named).transpose()?,
        })
    };
    let (Reply::Differences { differences }
    | Reply::MapDifferences { differences }
    | Reply::CompareFile { differences }) = front.ask(request)?
    else {
        return Err(front.unexpected());
    };
    Ok(Output {
        text: told(front.language, &differences),
        json: serde_json::to_string_pretty(&differences).expect("plain data"),
    })
}

fn moments(front: &Front) -> Result<Vec<Moment>, Failure> {
    let Reply::History { moments } = front.ask(Request::Past(PastRequest::History))? else {
        return Err(front.unexpected());
    };
    Ok(moments)
}

/// A moment by the name of its version, the latest of this name, or by its number.
fn which(language: Language, moments: &[Moment], said: &str) -> Result<u64, Failure> {
    let mut latest_first = moments.iter().rev();
    let named = latest_first.find(|it| it.version.as_deref() == Some(said));
    let number = || said.parse().ok();
    named.map(|it| it.seq).or_else(number).ok_or_else(|| {
        Failure::new(
            language.cli_no_version(said),
            language.cli_no_version_hint(),
        )
    })
}

fn told(language: Language, differences: &[Difference]) -> String {
    let mut text = String::new();
    for it in differences {
        let sign = match it.kind {
            DifferenceKind::Added => "+",
            DifferenceKind::Removed => "−",
            DifferenceKind::Moved => "↔",
            DifferenceKind::Changed => "~",
        };
        let place = match it.place.as_slice() {
            [] => String::new(),
            place => format!("  ({})", place.join(", ")),
        };
        let name = it.name.replace('\n', " ");
        let _ = writeln!(
            text,
            "{sign} {} {name}{place}",
            words::thing(language, it.entity)
        );
        for field in &it.fields {
            let _ = writeln!(text, "    {}", words::field(language, it.entity, field));
        }
    }
    if differences.is_empty() {
        text.push_str(&language.cli_nothing_differs());
    }
    text
}
