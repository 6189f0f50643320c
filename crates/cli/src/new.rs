//! `desirepath new`: start a map in a file.

use session::{OutlineRequest, Reply, Request};

use crate::args::New;
use crate::front::{Failure, Front, Output};
use crate::new::maps::maps;

pub(crate) mod maps;
pub(crate) mod outline;
pub(crate) mod templates;

pub(crate) fn run(front: &Front, args: &New) -> Result<Output, Failure> {
    let stem = args
        .out
        .file_stem()
        .map(|it| it.to_string_lossy().into_owned());
    // A map in a file has a title of its own.
    let stem = stem.filter(|_| args.from.is_none());
    let title = args.title.clone().or(stem).unwrap_or_default();
    let file = Some(front.file(&args.out)?);
    let request = match (&args.from, &args.outline) {
        (Some(form), _) => Request::NewFromMapForm {
            form: front.file(form)?,
            title,
            file,
        },
        (None, Some(outline)) => Request::Outline(OutlineRequest::NewFromOutline {
            text: front.text(outline)?,
            stage: title.clone(),
            title,
            file,
        }),
        (None, None) => Request::NewProject {
            template: args.template.clone(),
            title,
            file,
        },
    };
    let reply = front.ask(request)?;
    let (open, passed_over) = if let Reply::NewFromMapForm { open, passed_over } = reply {
        (open, passed_over)
    } else if let Reply::NewProject { open } | Reply::NewFromOutline { open } = reply {
        (open, Vec::new())
    } else {
        return Err(front.unexpected());
    };
    let n_steps = open
        .scene
        .columns
        .iter()
        .filter(|it| it.step.is_some())
        .count();
    let n_stages = open.scene.stages.len();
    let json = serde_json::json!({
        "file": args.out, "map": open.map, "stages": n_stages, "steps": n_steps,
        "maps": maps(&open).iter().map(|it| &it.map.title).collect::<Vec<_>>(),
        "passedOver": passed_over,
    });
    let to = front.language;
    let out = args.out.display().to_string();
    let mut text = to.cli_made(&out, n_steps as u64, n_stages as u64);
    if !passed_over.is_empty() {
        let n = passed_over.len() as u64;
        text.push_str(&format!("\n{}", to.incoming_passed_over_count(n)));
    }
    for it in &passed_over {
        text.push_str(&format!("\n  {it}"));
    }
    Ok(Output {
        text,
        json: json.to_string(),
    })
}
