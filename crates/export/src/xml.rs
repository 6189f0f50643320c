//! Writes well-formed XML, and HTML; the only place where markup is put together.

use std::borrow::Cow;

/// Elements of HTML that have nothing inside and no end.
const WITHOUT_END: [&str; 5] = ["br", "hr", "img", "input", "meta"];

/// XML or HTML under construction.
#[derive(Default)]
pub(crate) struct Xml {
    text: String,
    open: Vec<Cow<'static, str>>,
    in_tag: bool,
    is_html: bool,
}

impl Xml {
    /// A document of its own, which says in which encoding it is.
    pub(crate) fn document() -> Self {
        Self {
            text: "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".to_owned(),
            ..Self::default()
        }
    }

    /// A part of a page: its empty elements are ended as HTML wants it.
    pub(crate) fn html() -> Self {
        Self {
            is_html: true,
            ..Self::default()
        }
    }

    /// A whole page, which begins by saying that it is one.
    pub(crate) fn page() -> Self {
        Self {
            text: String::from("<!doctype html>"),
            ..Self::html()
        }
    }

    /// Begins an element.
    pub(crate) fn open(&mut self, name: impl Into<Cow<'static, str>>) -> &mut Self {
        let name = name.into();
        self.end_tag();
        self.text.push('<');
        self.text.push_str(&name);
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

    /// Adds an element with nothing but text inside.
    pub(crate) fn leaf(&mut self, name: &'static str, text: &str) -> &mut Self {
        self.open(name).text(text).close()
    }

    /// Adds an element of a class with nothing but text inside.
    pub(crate) fn leaf_of(&mut self, name: &'static str, class: &str, text: &str) -> &mut Self {
        self.open(name).attribute("class", class).text(text).close()
    }

    /// Adds a style sheet or a script. It is of our own making: nothing that a person wrote may be in it, and nothing
    /// that ends it.
    pub(crate) fn own(&mut self, name: &'static str, text: &str) -> &mut Self {
        assert!(
            !text.contains("</") && !text.contains("<!"),
            "what is of our own making ends no element"
        );
        self.open(name).end_tag();
        self.text.push_str(text);
        self.close()
    }

    /// Adds a part that was written by itself.
    pub(crate) fn part(&mut self, part: Self) -> &mut Self {
        self.end_tag();
        self.text.push_str(&part.ended());
        self
    }

    /// What was written so far.
    pub(crate) fn so_far(&self) -> &str {
        &self.text
    }

    /// Ends the innermost element.
    pub(crate) fn close(&mut self) -> &mut Self {
        let Some(name) = self.open.pop() else {
            return self;
        };
        let has_end = !(self.is_html && WITHOUT_END.contains(&name.as_ref()));
        if self.in_tag && !self.is_html {
            self.text.push_str("/>");
            self.in_tag = false;
        } else if !has_end {
            self.end_tag();
        } else {
            self.end_tag();
            self.text.push_str("</");
            self.text.push_str(&name);
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
    pub(crate) fn finish(self) -> String {
        let mut text = self.ended();
        text.push('\n');
        text
    }

    fn ended(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
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

    #[test]
    fn a_page_ends_its_elements_as_browsers_want_it() {
        let mut page = Xml::page();
        page.open("p").attribute("title", "<b>\"'");
        page.open("br").close().open("i").close().text("</p>");
        page.close().own("style", "a>b{color:red}");
        assert_eq!(
            page.finish(),
            "<!doctype html><p title=\"&lt;b&gt;&quot;'\"><br><i></i>&lt;/p&gt;</p>\
             <style>a>b{color:red}</style>\n"
        );
    }

    #[test]
    #[should_panic(expected = "ends no element")]
    fn nothing_of_our_own_ends_what_it_stands_in() {
        Xml::html().own("script", "'</script>'");
    }
}
