//! What is said stands in the files of the languages, and all of it is said.

use std::collections::BTreeSet;

use crate::tidy::files::File;

/// The files with what Rust alone says.
const CORE: &str = "assets/language/en/core/";

/// Rooms whose words all stand in these files.
const SPEAKING: &[&str] = &[
    "crates/scene/src/",
    "crates/export/src/",
    "crates/overlay/src/",
    "crates/session/src/",
    "src-tauri/src/dialogs.rs",
    "crates/event_store/src/error.rs",
    "crates/cli/src/",
    "crates/document/src/error.rs",
    "crates/import/src/error.rs",
    "crates/import/src/intake.rs",
    "crates/import/src/look/guess.rs",
    "crates/import/src/preview.rs",
    "crates/import/src/report/",
    "crates/journey/src/incoming/",
    "crates/sharing/src/",
    "crates/workbook/src/",
    "crates/journey/src/notation/mistake.rs",
    "crates/journey/src/notation/outline/",
    "crates/journey/src/refusal.rs",
];

/// What stands before a text that is for who works on this, or for a browser.
const FOR_US: &[&str] = &["expect(", "reason = ", "#[", "//", "-src "];

/// What it may stand in over several lines.
const CHECKS: &[&str] = &["assert", "panic!("];

/// Names that look like words: a font, the app.
const NAMES: &[&str] = &["Inter", "Desire Path"];

/// The files that write office documents, and what the parts of such a document are called: names there, and words
/// anywhere else.
const OFFICE: &str = "crates/export/src/pptx";
const OFFICE_NAMES: &[&str] = &[
    "AlternateContent",
    "Application",
    "Arial",
    "ContentType",
    "Default",
    "Extension",
    "Fallback",
    "Id",
    "Internal",
    "Override",
    "PartName",
    "Properties",
    "Relationship",
    "Relationships",
    "Target",
    "TargetMode",
    "Type",
    "Types",
    "cp:coreProperties",
    "dc:title",
    "xmlns:cp",
];

/// Messages that no room says.
pub(crate) fn said_by_nobody(files: &[File]) -> Vec<String> {
    let rust = files.iter().filter(|it| it.path.ends_with(".rs"));
    let text: String = rust.map(|it| it.text.as_str()).collect();
    let asked: BTreeSet<&str> = text
        .split(|it: char| !it.is_ascii_alphanumeric() && it != '_')
        .collect();
    let core = files.iter().filter(|it| it.path.starts_with(CORE));
    let ids = core.flat_map(|it| it.text.lines().filter_map(id));
    ids.filter(|it| !asked.contains(snake(it).as_str()))
        .map(|it| format!("{it} is said by nobody: take it out of {CORE} and the other languages."))
        .collect()
}

/// Text for people that stands in a room that speaks every language.
pub(crate) fn in_one_language(file: &File) -> Option<String> {
    if !SPEAKING.iter().any(|it| file.path.starts_with(it)) || file.path.contains("/tests") {
        return None;
    }
    let (code, _) = file
        .text
        .split_once("#[cfg(test)]")
        .unwrap_or((&file.text, ""));
    let mut is_check = false;
    let lines = code.lines().map(str::trim);
    let told = lines.filter(|line| {
        is_check |= CHECKS.iter().any(|it| line.contains(it));
        let is_told = !is_check && !FOR_US.iter().any(|it| line.contains(it));
        is_check &= !line.ends_with(';');
        is_told
    });
    let found = told
        .flat_map(|line| line.split('"').skip(1).step_by(2))
        .find(|it| is_text(it) && !is_name_in(&file.path, it))?;
    Some(format!(
        "{} says “{found}” in one language: say it in {CORE} and the other languages.",
        file.path
    ))
}

fn is_name_in(path: &str, literal: &str) -> bool {
    NAMES.contains(&literal) || path.starts_with(OFFICE) && OFFICE_NAMES.contains(&literal)
}

/// Two words, or one that begins like a sentence.
fn is_text(literal: &str) -> bool {
    let is_word = |it: &&str| it.len() > 1 && it.chars().all(char::is_alphabetic);
    // Not what is written in capitals alone: a setting of the system, or what stands for a value.
    let is_name = |it: &str| {
        let mut letters = it.chars();
        let begin = (letters.next(), letters.next());
        matches!(begin, (Some(one), Some(two)) if one.is_uppercase() && two.is_lowercase())
    };
    let words: Vec<&str> = literal
        .split([' ', ',', ':', ';'])
        .filter(is_word)
        .collect();
    words.len() > 1 || words.iter().any(|it| is_name(it))
}

fn id(line: &str) -> Option<&str> {
    let (id, _) = line.split_once(" =")?;
    let is_id = id.chars().all(|it| it.is_ascii_alphanumeric() || it == '-');
    (is_id && !id.is_empty()).then_some(id)
}

/// What the message is called in Rust.
fn snake(id: &str) -> String {
    let mut name = String::new();
    for letter in id.chars() {
        if letter == '-' || letter.is_uppercase() {
            name.push('_');
        }
        if letter != '-' {
            name.extend(letter.to_lowercase());
        }
    }
    name
}
