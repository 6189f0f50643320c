//! What became of the files of an export, in words.

use std::path::PathBuf;

use serde_json::{Value, json};
use session::{ExportEnd, ExportedFile, Language, PagesToWrite, Problem};

use crate::args::Export;
use crate::front::{Failure, Output};

/// Tells of each file; a failure where one is not there.
pub(super) fn told(
    to: Language,
    args: &Export,
    files: Vec<ExportedFile>,
) -> Result<Output, Failure> {
    let place = |it: &ExportedFile| match &args.into {
        Some(folder) => folder.join(&it.name),
        None => args.out.clone().unwrap_or_default(),
    };
    let problems: Vec<&Problem> = files.iter().filter_map(problem).collect();
    if args.into.is_none()
        && let [problem] = problems[..]
    {
        return Err(problem.clone().into());
    }
    let mut text = Vec::new();
    let mut json = Vec::new();
    for it in &files {
        let path = place(it);
        text.extend(lines(to, &path.display().to_string(), &it.end));
        json.push(as_json(&path, &it.end));
    }
    let json = match &json[..] {
        [only] if args.into.is_none() => only.clone(),
        all => json!({ "files": all }),
    };
    let output = Output {
        text: text.join("\n"),
        json: json.to_string(),
    };
    if problems.is_empty() {
        return Ok(output);
    }
    let (n_failed, n_files) = (problems.len() as u64, files.len() as u64);
    let failure = Failure::new(
        to.cli_not_all_written(n_failed, n_files),
        to.cli_not_all_written_hint(),
    );
    Err(failure.after(output))
}

fn problem(it: &ExportedFile) -> Option<&Problem> {
    match &it.end {
        ExportEnd::NotWritten { problem } => Some(problem),
        ExportEnd::Written { .. } | ExportEnd::Stopped => None,
    }
}

fn lines(to: Language, path: &str, end: &ExportEnd) -> Vec<String> {
    match end {
        ExportEnd::Written {
            n_bytes,
            pages,
            left_out,
            leaving,
        } => {
            let mut lines = vec![to.cli_written(path, *n_bytes)];
            lines.extend(pages.iter().flat_map(|it| said_of_pages(to, it)));
            if leaving.too_few || leaving.n_withheld > 0 {
                lines.push(leaving.figures.clone());
            }
            lines.extend(leaving.compared.clone());
            lines.extend(left_out.iter().cloned());
            lines
        }
        ExportEnd::NotWritten { problem } => {
            let mut lines = vec![to.cli_not_written(path, &problem.message)];
            lines.extend(problem.hint.clone());
            lines
        }
        ExportEnd::Stopped => vec![to.cli_not_begun(path)],
    }
}

fn as_json(path: &PathBuf, end: &ExportEnd) -> Value {
    match end {
        ExportEnd::Written {
            n_bytes,
            pages,
            left_out,
            leaving,
        } => json!({
            "file": path, "bytes": n_bytes, "pages": pages, "leftOut": left_out, "leaving": leaving,
        }),
        ExportEnd::NotWritten { problem } => json!({ "file": path, "problem": problem }),
        ExportEnd::Stopped => json!({ "file": path }),
    }
}

/// On how many pages of which size, and whether they can be read.
fn said_of_pages(to: Language, pages: &PagesToWrite) -> Vec<String> {
    let n = pages.grid[0] * pages.grid[1];
    let [width, height] = pages.mm.map(|it| to.fixed(it.into(), 0));
    let mut said = vec![to.cli_on_pages(n as u64, &width, &height)];
    if let Some(size) = pages.smallest_type.filter(|it| *it < pages.least_type) {
        let [size, least] = [size, pages.least_type].map(|it| to.fixed(it.into(), 1));
        said.push(to.cli_small_type(&size, &least));
    }
    said
}
