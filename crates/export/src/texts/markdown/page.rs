//! Writes CommonMark; the only place where its markup is put together.

/// A page under construction.
#[derive(Default)]
pub(super) struct Page {
    text: String,
}

impl Page {
    pub(super) fn heading(&mut self, level: usize, text: &str) {
        self.text.push_str(&"#".repeat(level));
        self.text.push(' ');
        self.text.push_str(&in_line(text));
        self.text.push_str("\n\n");
    }

    pub(super) fn paragraph(&mut self, text: &str) {
        self.lines(text, "");
        self.text.push('\n');
    }

    pub(super) fn quote(&mut self, text: &str) {
        self.text.push_str("> ");
        self.text.push_str(&begun(text));
        self.text.push_str("\n\n");
    }

    /// An item of a list, by a name; none where there is nothing to say.
    pub(super) fn item(&mut self, name: &str, text: &str) {
        if text.trim().is_empty() {
            return;
        }
        self.text.push_str("- ");
        let name = in_line(name);
        if !name.is_empty() {
            self.text.push_str("**");
            self.text.push_str(&name);
            self.text.push_str(":** ");
        }
        self.lines(text, "  ");
    }

    pub(super) fn end_list(&mut self) {
        if !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    pub(super) fn table(&mut self, names: &[String], rows: &[Vec<String>]) {
        self.row(names);
        self.text.push_str(&"| --- ".repeat(names.len()));
        self.text.push_str("|\n");
        for row in rows {
            self.row(row);
        }
        self.text.push('\n');
    }

    pub(super) fn finish(self) -> String {
        [self.text.trim_end(), "\n"].concat()
    }

    fn row(&mut self, cells: &[String]) {
        for cell in cells {
            self.text.push_str("| ");
            self.text.push_str(&in_line(cell));
            self.text.push(' ');
        }
        self.text.push_str("|\n");
    }

    /// A text line under line, each but the last with a break behind it.
    fn lines(&mut self, text: &str, indent: &str) {
        let lines = text.split(['\n', '\r']).map(begun);
        let lines: Vec<String> = lines.filter(|it| !it.is_empty()).collect();
        self.text.push_str(&lines.join(&["\\\n", indent].concat()));
        self.text.push('\n');
    }
}

/// A text at the beginning of a line, where numbers and dashes would begin a list.
fn begun(text: &str) -> String {
    let written = in_line(text);
    let n_digits = written.bytes().take_while(u8::is_ascii_digit).count();
    let after = &written[n_digits..];
    if n_digits > 0 && after.starts_with(['.', ')']) {
        return [&written[..n_digits], "\\", after].concat();
    }
    if written.starts_with(['-', '+', '=']) {
        return ["\\", &written].concat();
    }
    written
}

/// A text in one line, in which nothing is markup.
fn in_line(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut written = String::new();
    let mut all = text.chars().peekable();
    while let Some(c) = all.next() {
        let is_markup = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '#' | '|' | '~' | '!' | '$'
            | '^' | '@' | '{' | '}' => true,
            '=' => written.ends_with('=') || all.peek() == Some(&'='),
            // Whoever finds addresses by themselves finds none.
            ':' => all.peek() == Some(&'/'),
            '.' => written.to_lowercase().ends_with("www"),
            _ => false,
        };
        if c.is_control() {
            continue;
        }
        if is_markup {
            written.push('\\');
        }
        written.push(c);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::{begun, in_line};

    #[test]
    fn what_people_wrote_is_no_markup() {
        for (text, written) in [
            ("1. *one*\n| two", "1. \\*one\\* \\| two"),
            ("<b onclick=x>", "\\<b onclick=x\\>"),
            ("[a](https://b.c)", "\\[a\\](https\\://b.c)"),
            ("WWW.a.b", "WWW\\.a.b"),
            ("==a==", "\\=\\=a\\=\\="),
        ] {
            assert_eq!(in_line(text), written, "{text}");
        }
        for (text, written) in [
            ("1) a", "1\\) a"),
            ("- a", "\\- a"),
            ("+1", "\\+1"),
            ("===", "\\=\\=\\="),
        ] {
            assert_eq!(begun(text), written, "{text}");
        }
    }
}
