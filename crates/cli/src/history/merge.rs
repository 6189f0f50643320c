//! `desirepath merge`: bring in another copy of a file.

use std::fmt::Write;

use session::{Clash, Contested, Language, MergePreview, Reply, Request, SavingRequest, Side};

use crate::args::{Merge, Prefer};
use crate::front::{Failure, Front, Output};
use crate::history::{told, words};

pub(crate) fn run(front: &Front, args: &Merge) -> Result<Output, Failure> {
    front.open(&args.file)?;
    let copy = front.file(&args.other)?;
    let look = |other: Vec<Contested>| -> Result<MergePreview, Failure> {
        let copy = Some(copy.clone());
        let Reply::LookAtCopy { preview } =
            front.ask(Request::Saving(SavingRequest::LookAtCopy { copy, other }))?
        else {
            return Err(front.unexpected());
        };
        Ok(*preview)
    };
    let mut preview = look(Vec::new())?;
    let other = otherwise(&preview, args.prefer);
    if !other.is_empty() {
        preview = look(other.clone())?;
    }
    let mut text = report(front.language, &preview);
    if args.dry_run {
        text.push_str(&front.language.cli_merge_would());
    } else {
        front.ask(Request::Saving(SavingRequest::BringIn {
            copy: Some(copy),
            state: preview.state.clone(),
            other,
        }))?;
        text.push_str(&front.language.cli_merge_done(&preview.name));
    }
    text.push('\n');
    Ok(Output {
        text,
        json: serde_json::to_string_pretty(&preview).expect("plain data"),
    })
}

/// Where the later change is not what is to hold.
fn otherwise(preview: &MergePreview, prefer: Prefer) -> Vec<Contested> {
    let wanted = match prefer {
        Prefer::Later => return Vec::new(),
        Prefer::Mine => Side::Mine,
        Prefer::Theirs => Side::Theirs,
    };
    let others = preview.clashes.iter().filter(|it| it.holds != wanted);
    others.map(|it| it.about.clone()).collect()
}

fn report(language: Language, preview: &MergePreview) -> String {
    let mut text = told(language, &preview.differences);
    if !text.ends_with('\n') {
        text.push('\n');
    }
    if !preview.clashes.is_empty() {
        let _ = writeln!(
            text,
            "\n{}",
            language.merge_clashes(preview.clashes.len() as u64)
        );
        for clash in &preview.clashes {
            let _ = writeln!(text, "{}", clash_told(language, clash));
        }
    }
    if !preview.left_out.is_empty() {
        let n = preview.left_out.len() as u64;
        let _ = write!(
            text,
            "\n{}\n{}",
            language.merge_left_out(n),
            told(language, &preview.left_out)
        );
    }
    if preview.removes_much {
        let _ = writeln!(text, "\n{}", language.merge_removes_much());
    }
    if let Some(hours) = preview.hours_ahead {
        let _ = writeln!(text, "\n{}", language.merge_hours_ahead(hours.into()));
    }
    text.push('\n');
    text
}

/// What both changed, and which holds.
fn clash_told(language: Language, clash: &Clash) -> String {
    let entity = clash.about.entity;
    let field = clash.about.part.as_deref();
    let field = field.map(|it| it.rsplit('.').next().unwrap_or(it));
    let says = |value: Option<&String>| match (field, value) {
        (Some(field), value) => words::value(language, entity, field, value),
        (None, Some(_)) => language.merge_changed(),
        (None, None) => language.merge_removed(),
    };
    let about = field.map_or_else(String::new, |it| {
        format!(" · {}", words::name(language, it))
    });
    let holds = |side: Side| if clash.holds == side { "yes" } else { "no" };
    format!(
        "! {} {}{about}\n    {}\n    {}",
        words::thing(language, entity),
        clash.name.replace('\n', " "),
        language.cli_merge_mine(holds(Side::Mine), &says(clash.mine.as_ref())),
        language.cli_merge_theirs(holds(Side::Theirs), &says(clash.theirs.as_ref())),
    )
}
