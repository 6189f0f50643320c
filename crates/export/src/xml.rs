//! Writes well-formed XML; the only place where markup is put together.

/// XML under construction.
#[derive(Default)]
pub(crate) struct Xml {
    text: String,
    open: Vec<&'static str>,
    in_tag: bool,
}

impl Xml {
    /// A document that says what it is and in which letters it is written.
    pub(crate) fn declared() -> Self {
        Self {
            text: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned(),
            ..Self::default()
        }
    }

    /// Begins an element.
    pub(crate) fn open(&mut self, name: &'static str) -> &mut Self {
        self.end_tag();
        self.text.push('<');
        self.text.push_str(name);
        self.open.push(name);
        self.in_tag = true;
        self
    }

    /// Adds an attribute to the element that has just begun.
    pub(crate) fn attribute(&mut self, name: &str, value: &str) -> &mut Self {
        self.text.push(' ');
        self.text.push_str(name);
        self.text.push_str("=\"");
        escape(&mut self.text, value);
        self.text.push('"');
        self
    }

    /// Adds a number as an attribute.
    pub(crate) fn number(&mut self, name: &str, value: f32) -> &mut Self {
        let rounded = (value * 100.0).round() / 100.0 + 0.0;
        self.attribute(name, &rounded.to_string())
    }

    /// Adds text inside the element.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        self.end_tag();
        escape(&mut self.text, text);
        self
    }

    /// Ends the innermost element.
    pub(crate) fn close(&mut self) -> &mut Self {
        let Some(name) = self.open.pop() else {
            return self;
        };
        if self.in_tag {
            self.text.push_str("/>");
            self.in_tag = false;
        } else {
            self.text.push_str("</");
            self.text.push_str(name);
            self.text.push('>');
        }
        self
    }

    /// Begins a new line between elements, so that differences can be read.
    pub(crate) fn line(&mut self) -> &mut Self {
        self.end_tag();
        self.text.push('\n');
        self
    }

    /// The document, every element ended.
    pub(crate) fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        self.text.push('\n');
        self.text
    }

    fn end_tag(&mut self) {
        if self.in_tag {
            self.text.push('>');
            self.in_tag = false;
        }
    }
}

/// Adds text with markup made harmless; characters XML has no place for are left out.
fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            '\t' => out.push_str("&#9;"),
            '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => {}
            other => out.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Xml;

    #[test]
    fn nothing_written_by_people_becomes_markup() {
        let mut xml = Xml::default();
        xml.open("a").attribute("b", "\"<x>&'\n");
        xml.open("c").text("1 < 2 & \u{0}\u{b}]]>").close();
        xml.open("d").close();
        assert_eq!(
            xml.finish(),
            "<a b=\"&quot;&lt;x&gt;&amp;'&#10;\"><c>1 &lt; 2 &amp; ]]&gt;</c><d/></a>\n"
        );
    }
}
