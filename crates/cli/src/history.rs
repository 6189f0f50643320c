//! `desirepath history` and `diff`: the moments of a file, and what differs between two of them or of its maps.

use std::fmt::Write;

use chrono::DateTime;
use session::{
    Difference, DifferenceKind, MapRequest, Moment, MomentKind, PastRequest, Reply, Request,
};

use crate::args::{Diff, History};
use crate::front::{Failure, Front, Output, unexpected};
use crate::new::maps::map_named;

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
        let deed = match it.kind {
            MomentKind::Began | MomentKind::Did => "",
            MomentKind::Undid => "undone: ",
            MomentKind::Redid => "redone: ",
        };
        let version = it.version.as_ref().map(|it| format!("  “{it}”"));
        let _ = writeln!(
            text,
            "{:>6}  {}  {deed}{}{}",
            it.seq,
            at.format("%Y-%m-%d %H:%M:%S"),
            it.label,
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
    let request = if let [from, to] = args.maps.as_slice() {
        Request::Maps(MapRequest::MapDifferences {
            from: map_named(&open, from)?.id,
            to: map_named(&open, to)?.id,
        })
    } else {
        let moments = moments(front)?;
        let named = |it: &String| which(&moments, it);
        Request::Past(PastRequest::Differences {
            from: args
                .from
                .as_ref()
                .map_or_else(|| Err(unexpected()), named)?,
            to: args.to.as_ref().map(named).transpose()?,
        })
    };
    let (Reply::Differences { differences } | Reply::MapDifferences { differences }) =
        front.ask(request)?
    else {
        return Err(unexpected());
    };
    Ok(Output {
        text: told(&differences),
        json: serde_json::to_string_pretty(&differences).expect("plain data"),
    })
}

fn moments(front: &Front) -> Result<Vec<Moment>, Failure> {
    let Reply::History { moments } = front.ask(Request::Past(PastRequest::History))? else {
        return Err(unexpected());
    };
    Ok(moments)
}

/// A moment by the name of its version, the latest of this name, or by its number.
fn which(moments: &[Moment], said: &str) -> Result<u64, Failure> {
    let mut latest_first = moments.iter().rev();
    let named = latest_first.find(|it| it.version.as_deref() == Some(said));
    let number = || said.parse().ok();
    named.map(|it| it.seq).or_else(number).ok_or_else(|| {
        Failure::new(
            format!("no version of this map is called “{said}”"),
            "See `desirepath history FILE` for its versions and their numbers.",
        )
    })
}

fn told(differences: &[Difference]) -> String {
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
        let _ = writeln!(text, "{sign} {} {name}{place}", thing(it));
        for field in &it.fields {
            let said = |it: &Option<String>| it.clone().unwrap_or_else(|| "–".to_owned());
            let (before, after) = (said(&field.before), said(&field.after));
            let _ = writeln!(text, "    {}: {before} → {after}", field.field);
        }
    }
    if differences.is_empty() {
        text.push_str("Nothing is different.");
    }
    text
}

/// What kind of thing it is, as the map form calls it.
fn thing(it: &Difference) -> String {
    let id = serde_json::to_value(it.entity).expect("plain data");
    id["type"].as_str().unwrap_or_default().to_owned()
}
