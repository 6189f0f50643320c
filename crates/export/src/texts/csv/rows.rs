//! Rows as spreadsheets read them: RFC 4180 in UTF-8 with its mark, and nothing that would be computed.

use journey::number;

/// What Excel tells UTF-8 by.
const MARK: &str = "\u{feff}";

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Cell {
    Empty,
    Text(String),
    Number(f64),
}

impl Cell {
    pub(super) fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// A table under construction.
pub(super) struct Rows {
    text: String,
}

impl Rows {
    /// A table with these names of columns.
    pub(super) fn of(names: &[String]) -> Self {
        let mut rows = Self {
            text: MARK.to_owned(),
        };
        rows.add(names.iter().cloned().map(Cell::Text).collect());
        rows
    }

    pub(super) fn add(&mut self, cells: Vec<Cell>) {
        for (at, cell) in cells.into_iter().enumerate() {
            if at > 0 {
                self.text.push(',');
            }
            match cell {
                Cell::Empty => {}
                Cell::Text(it) => self.quoted(&it),
                Cell::Number(it) => self.text.push_str(&rounded(it)),
            }
        }
        self.text.push_str("\r\n");
    }

    pub(super) fn finish(self) -> Vec<u8> {
        self.text.into_bytes()
    }

    fn quoted(&mut self, text: &str) {
        let is_kept = |c: &char| !c.is_control() || matches!(c, '\n' | '\t');
        let text: String = text.replace("\r\n", "\n").chars().filter(is_kept).collect();
        let text = if is_computed(&text) {
            ["'", &text].concat()
        } else {
            text
        };
        let is_plain = !text.contains(['"', ',', '\n', '\t', ';', '\'']) && text.trim() == text;
        if is_plain {
            self.text.push_str(&text);
            return;
        }
        self.text.push('"');
        self.text.push_str(&text.replace('"', "\"\""));
        self.text.push('"');
    }
}

/// Whether a spreadsheet could take the text for a formula, and it is no mere number; also in the wide letters of East
/// Asia, and behind spaces and signs that nobody sees.
fn is_computed(text: &str) -> bool {
    let first = text.trim_start_matches(|it| it != '\t' && is_unseen(it));
    let begins = first.starts_with(['=', '+', '-', '@', '\t', '＝', '＋', '－', '＠']);
    begins && number(text).is_none()
}

/// Whether nothing shows of a sign: spaces, and what joins, parts or turns about the signs beside it.
fn is_unseen(sign: char) -> bool {
    let is_mark = matches!(
        sign,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}'
    );
    is_mark || sign.is_whitespace()
}

/// With four decimals at most.
fn rounded(number: f64) -> String {
    let rounded = (number * 10_000.0).round() / 10_000.0 + 0.0;
    rounded.to_string()
}

#[cfg(test)]
mod tests {
    use super::{Cell, Rows};

    #[test]
    fn no_formula_and_no_broken_row_comes_of_what_people_wrote() {
        let mut rows = Rows::of(&["a".to_owned(), "b".to_owned()]);
        rows.add(vec![
            Cell::text("=HYPERLINK(\"x\")"),
            Cell::text("one\r\ntwo, three"),
        ]);
        rows.add(vec![Cell::text(" -1+2"), Cell::Number(-0.123_456)]);
        rows.add(vec![Cell::text("-4,5"), Cell::text("\u{0}\tDDE")]);
        rows.add(vec![
            Cell::text("\u{200b}=1"),
            Cell::text("\u{202e}\u{3000}@x"),
        ]);
        let text = String::from_utf8(rows.finish()).unwrap_or_default();
        assert_eq!(
            text,
            "\u{feff}a,b\r\n\"'=HYPERLINK(\"\"x\"\")\",\"one\ntwo, three\"\r\n\"' -1+2\",-0.1235\r\n\"-4,5\",\"'\tDDE\"\r\n\
             \"'\u{200b}=1\",\"'\u{202e}\u{3000}@x\"\r\n"
        );
    }
}
