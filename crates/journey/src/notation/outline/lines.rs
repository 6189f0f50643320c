//! How deep each line of an outline lies, whatever people mark depth with.

/// A line with something on it.
#[derive(Debug)]
pub(super) struct Line {
    /// Where it stands, counted from 1.
    pub(super) number: usize,
    /// How many lines it lies below, one in the other.
    pub(super) depth: usize,
    /// What it says, without what marks its depth.
    pub(super) text: String,
}

/// How far an indented line lies behind a heading, whatever its level.
const BELOW_HEADINGS: usize = 10;
/// How far a tab indents, in blanks.
const TAB: usize = 4;
/// How much deeper a bullet lies than plain text with the same indent, and a number in front.
const BULLET: usize = 2;
const NUMBER: usize = 1;

pub(super) fn read(text: &str) -> Vec<Line> {
    let mut above: Vec<usize> = Vec::new();
    let mut lines = Vec::new();
    for (number, written) in (1..).zip(text.lines()) {
        let Some((place, said)) = placed(written) else {
            continue;
        };
        while above.last().is_some_and(|it| *it >= place) {
            above.pop();
        }
        let depth = above.len();
        above.push(place);
        let text = said.to_owned();
        lines.push(Line {
            number,
            depth,
            text,
        });
    }
    by_colons(&mut lines);
    lines
}

/// How far to the right a line stands, headings first, and what it says; none where it says nothing.
fn placed(written: &str) -> Option<(usize, &str)> {
    let said = written.trim();
    let is_rule = said
        .chars()
        .all(|it| matches!(it, '-' | '=' | '*' | '_' | '#'));
    if is_rule {
        return None;
    }
    let level = said.chars().take_while(|it| *it == '#').count();
    if level > 0 && said[level..].starts_with(' ') {
        return Some((level.min(BELOW_HEADINGS - 1), plain(&said[level..])));
    }
    let indent = written
        .chars()
        .take_while(|it| it.is_whitespace())
        .fold(0, |at, it| {
            if it == '\t' {
                (at / TAB + 1) * TAB
            } else {
                at + 1
            }
        });
    let (deeper, said) = unmarked(said);
    let said = plain(said);
    (!said.is_empty()).then_some((BELOW_HEADINGS + indent + deeper, said))
}

/// Without the bullet or number in front, and how much deeper that is.
fn unmarked(said: &str) -> (usize, &str) {
    let Some((mark, rest)) = said.split_once(char::is_whitespace) else {
        return (0, said);
    };
    let rest = rest.trim_start();
    if matches!(mark, "-" | "*" | "+" | "•" | "–" | "◦" | "▪" | "·" | "‣") {
        let unticked = ["[ ]", "[x]", "[X]"]
            .iter()
            .find_map(|it| rest.strip_prefix(it));
        return (BULLET, unticked.unwrap_or(rest).trim_start());
    }
    let number = mark.strip_suffix(['.', ')']).unwrap_or(mark);
    let parts = number.split('.').count();
    let is_number = number
        .split('.')
        .all(|it| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit()));
    let is_letter = number.len() == 1 && mark.ends_with(')');
    if (is_number && (parts > 1 || mark != number)) || is_letter {
        return (NUMBER + (parts - 1) * TAB, rest);
    }
    (0, said)
}

/// Without the stars that make it bold.
fn plain(said: &str) -> &str {
    let said = said.trim();
    let inside = said.strip_prefix("**").and_then(|it| it.strip_suffix("**"));
    inside.unwrap_or(said).trim()
}

/// In a plain list, what follows a line that ends with a colon lies below it.
fn by_colons(lines: &mut [Line]) {
    let is_plain = lines.iter().all(|it| it.depth == 0);
    if !is_plain || !lines.iter().any(|it| it.text.ends_with(':')) {
        return;
    }
    for line in lines.iter_mut().filter(|it| !it.text.ends_with(':')) {
        line.depth = 1;
    }
}
