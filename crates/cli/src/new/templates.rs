//! `desirepath templates`: what one can start from, and keeping a map as one of them.

use std::path::Path;

use session::{Language, Reply, Request, Template, TemplateGroup, TemplateRequest};

use crate::args::Templates;
use crate::front::{Failure, Front, Output};

pub(crate) fn run(front: &Front, args: &Templates) -> Result<Output, Failure> {
    if let Some(file) = &args.save {
        return save(front, args, file);
    }
    if let Some(name) = &args.remove {
        front.ask(Request::Template(TemplateRequest::RemoveTemplate {
            name: name.clone(),
        }))?;
        return Ok(Output {
            text: front.language.cli_template_removed(name),
            json: serde_json::json!({ "removed": name }).to_string(),
        });
    }
    let Reply::Hello { templates, .. } = front.ask(Request::Hello)? else {
        return Err(front.unexpected());
    };
    let lines: Vec<String> = templates
        .iter()
        .map(|it| line(front.language, it))
        .collect();
    Ok(Output {
        text: lines.join("\n"),
        json: serde_json::json!({ "templates": templates }).to_string(),
    })
}

fn save(front: &Front, args: &Templates, file: &Path) -> Result<Output, Failure> {
    front.open(file)?;
    let stem = file.file_stem().map(|it| it.to_string_lossy().into_owned());
    let title = args.title.clone().or(stem).unwrap_or_default();
    let request = Request::Template(TemplateRequest::SaveTemplate {
        title,
        description: args.description.clone(),
        with_cards: args.with_cards,
    });
    let Reply::SaveTemplate { name } = front.ask(request)? else {
        return Err(front.unexpected());
    };
    Ok(Output {
        text: front.language.cli_template_kept(&name),
        json: serde_json::json!({ "template": name }).to_string(),
    })
}

/// A template in two lines: what to ask for and what it is called, and below it what it is for.
fn line(language: Language, template: &Template) -> String {
    let from = match template.group {
        TemplateGroup::Industry | TemplateGroup::Neutral if template.has_sample_log => {
            format!(" {}", language.cli_template_sample())
        }
        TemplateGroup::Industry | TemplateGroup::Neutral => String::new(),
        TemplateGroup::Own => format!(" {}", language.cli_template_yours()),
    };
    let told = match &template.problem {
        Some(problem) => &problem.message,
        None => &template.description,
    };
    format!("{}: {}{from}\n    {told}", template.name, template.title)
        .trim_end()
        .to_owned()
}
