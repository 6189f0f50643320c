//! Names, lists and brackets of the notation.

/// The parts between separators that stand outside quotes and brackets, trimmed.
pub(super) fn split<'a>(text: &'a str, separator: &str) -> Vec<&'a str> {
    let mut parts = Vec::new();
    let mut begin = 0;
    let mut at = 0;
    while let Some(found) = find_outside(&text[at..], separator) {
        parts.push(text[begin..at + found].trim());
        at += found + separator.len();
        begin = at;
    }
    parts.push(text[begin..].trim());
    parts
}

/// What stands before and behind the first separator outside quotes and brackets, trimmed.
pub(super) fn split_once<'a>(text: &'a str, separator: &str) -> Option<(&'a str, &'a str)> {
    let found = find_outside(text, separator)?;
    let behind = &text[found + separator.len()..];
    Some((text[..found].trim(), behind.trim()))
}

/// A text and what stands in brackets at its end.
pub(super) fn with_note(text: &str) -> (&str, Option<&str>) {
    let text = text.trim();
    let inside = text.strip_suffix(')');
    match (inside, find_outside(text, "(")) {
        (Some(inside), Some(open)) => (text[..open].trim(), Some(inside[open + 1..].trim())),
        _ => (text, None),
    }
}

/// A name without the quotes around it.
pub(super) fn unquoted(text: &str) -> &str {
    let text = text.trim();
    text.strip_prefix('"')
        .and_then(|it| it.strip_suffix('"'))
        .unwrap_or(text)
}

fn find_outside(text: &str, wanted: &str) -> Option<usize> {
    let mut quoted = false;
    let mut depth = 0_usize;
    for (at, character) in text.char_indices() {
        if !quoted && depth == 0 && text[at..].starts_with(wanted) {
            return Some(at);
        }
        match character {
            '"' => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    None
}
