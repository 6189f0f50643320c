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
    let (Reply::NewProject { open }
    | Reply::NewFromMapForm { open }
    | Reply::NewFromOutline { open }) = front.ask(request)?
    else {
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
    });
    Ok(Output {
        text: front.language.cli_made(
            &args.out.display().to_string(),
            n_steps as u64,
            n_stages as u64,
        ),
        json: json.to_string(),
    })
}
