//! What things may not be called.

use crate::tidy::files::File;

/// Words that say nothing of what a thing is. Backwards, so that this file does not use them.
const BANNED_BACKWARDS: &[&str] = &[
    "litu",
    "slitu",
    "reganam",
    "ecivres",
    "repleh",
    "nommoc",
    "csim",
    "rossecorp",
    "reldnah",
];

/// Words that are no verbs of ours, at the start of a function.
const NO_VERBS: &[&str] = &["get", "handle", "process", "do"];

/// Names that traits of others give to functions: whoever implements them has no choice.
const GIVEN: &[&str] = &["get_read", "get_bytes"];

/// What comes before the name of a new thing.
const KEYWORDS: &[&str] = &[
    "struct",
    "enum",
    "trait",
    "mod",
    "type",
    "const",
    "static",
    "class",
    "interface",
];

const FUNCTION_KEYWORDS: &[&str] = &["fn", "function"];

pub(crate) fn banned(file: &File) -> Option<String> {
    if !file.is_source() {
        return None;
    }
    let path = &file.path;
    let banned = |name: &str| parts(name).into_iter().find(|part| is_banned(part));
    let in_path = path.split(['/', '.']).find_map(banned);
    let found = in_path.map(|part| (path.clone(), part)).or_else(|| {
        let mut names = file.text.lines().flat_map(declared);
        names.find_map(|(keyword, name)| {
            let first = parts(name).into_iter().next();
            let is_function = FUNCTION_KEYWORDS.contains(&keyword) && !GIVEN.contains(&name);
            let no_verb = first.filter(|it| is_function && NO_VERBS.contains(&it.as_str()));
            no_verb
                .or_else(|| banned(name))
                .map(|part| (format!("{path}: {name}"), part))
        })
    })?;
    Some(format!(
        "{}: “{}” says nothing; name what it is or does.",
        found.0, found.1
    ))
}

/// Keyword and name of what a line declares.
fn declared(line: &str) -> Option<(&str, &str)> {
    let code = line.trim_start();
    if code.starts_with("//") || code.starts_with('*') {
        return None;
    }
    let words: Vec<&str> = code
        .split(|it: char| !it.is_alphanumeric() && it != '_')
        .filter(|it| !it.is_empty())
        .collect();
    let pair = words
        .windows(2)
        .take(4)
        .find(|pair| KEYWORDS.contains(&pair[0]) || FUNCTION_KEYWORDS.contains(&pair[0]))?;
    Some((pair[0], pair[1]))
}

fn is_banned(part: &str) -> bool {
    let singular = part.strip_suffix('s').unwrap_or(part);
    let backwards = |word: &str| word.chars().rev().collect::<String>();
    [backwards(part), backwards(singular)]
        .iter()
        .any(|it| BANNED_BACKWARDS.contains(&it.as_str()))
}

/// The words of a name, in lower case: "HttpServer", "http_server" and "http-server" are alike.
fn parts(name: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    for letter in name.chars() {
        if letter.is_uppercase() || !letter.is_alphanumeric() {
            parts.push(String::new());
        }
        if letter.is_alphanumeric() {
            let last = parts.last_mut().expect("there is always one");
            last.extend(letter.to_lowercase());
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}
