//! The page for browsers: what people wrote is no tag, no attribute of another name, and leads nowhere.

use export::Format;
use journey::{Deviation, Place};
use sharing::Released;

use super::arrivals::{Arrivals, squeezed};
use super::{legal, observed, rounds, text};

/// Elements that a page may have.
const ELEMENTS: [&str; 58] = [
    "a",
    "article",
    "b",
    "bdi",
    "body",
    "button",
    "caption",
    "dd",
    "details",
    "dialog",
    "div",
    "dl",
    "dt",
    "fieldset",
    "footer",
    "g",
    "h1",
    "h2",
    "h3",
    "head",
    "header",
    "html",
    "image",
    "img",
    "input",
    "label",
    "legend",
    "li",
    "main",
    "meta",
    "nav",
    "output",
    "p",
    "path",
    "rect",
    "script",
    "section",
    "span",
    "style",
    "summary",
    "svg",
    "table",
    "tbody",
    "td",
    "text",
    "th",
    "thead",
    "title",
    "tr",
    "ul",
    "br",
    "hr",
    "i",
    "em",
    "strong",
    "figure",
    "figcaption",
    "ol",
];

#[test]
fn nothing_people_wrote_is_more_than_text_of_a_page() {
    let mut arrivals = Arrivals::of(Format::Html);
    for round in rounds() {
        let (attacked, released) = observed(round, true);
        let page = text(&released, Format::Html);
        let (before, rest) = page.split_once("<style>").unwrap();
        let (sheet, rest) = rest.split_once("</style>").unwrap();
        let (between, rest) = rest.split_once("<script>").unwrap();
        let (script, after) = rest.split_once("</script>").unwrap();
        assert_eq!(script, include_str!("../../crates/export/page/page.js"));
        assert!(!sheet.contains("evil") && !sheet.contains("@import"));
        let (tags, texts) = read(&[before, between, after].concat());
        for tag in &tags {
            check(tag);
        }
        let found = squeezed(&texts.concat());
        for event in events(&released) {
            assert!(found.contains(&squeezed(&legal(event))), "{event:?}");
        }
        arrivals.note(&attacked, &found);
    }
    arrivals.check();
}

/// The names of events that nobody drew, as the figures have them.
fn events(released: &Released) -> impl Iterator<Item = &str> {
    let overlay = released.maps()[0].overlay.as_ref().unwrap();
    overlay
        .deviations
        .iter()
        .filter_map(|it| match &it.deviation {
            Deviation::Extra {
                place: Place::OffMap(name),
                ..
            } => Some(name.as_str()),
            Deviation::Extra { .. }
            | Deviation::Skipped { .. }
            | Deviation::Moved { .. }
            | Deviation::Instead { .. } => None,
        })
}

fn check(tag: &Tag) {
    assert!(ELEMENTS.contains(&tag.name.as_str()), "<{}>", tag.name);
    for (name, value) in &tag.attributes {
        assert!(
            !name.starts_with("on") && name != "style",
            "{name} on <{}>",
            tag.name
        );
        let leads = ["href", "src", "action", "data", "srcdoc"].contains(&name.as_str());
        let is_safe = [
            "#",
            "https://",
            "mailto:",
            "data:image/png;",
            "data:image/svg+xml;",
        ];
        assert!(
            !leads || is_safe.iter().any(|it| value.starts_with(it)),
            "{name}={value}"
        );
    }
}

struct Tag {
    name: String,
    attributes: Vec<(String, String)>,
}

/// The tags and the texts of markup, as strictly as it can be read.
fn read(markup: &str) -> (Vec<Tag>, Vec<String>) {
    let (mut tags, mut texts) = (Vec::new(), Vec::new());
    let rest = markup.strip_prefix("<!doctype html>").unwrap();
    for part in rest.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap();
        texts.push(plain(text));
        if tag.starts_with('/') {
            continue;
        }
        let mut quoted = tag.split('"');
        let begin = quoted.next().unwrap_or_default();
        let (name, mut key) = begin.split_once(' ').unwrap_or((begin, ""));
        let mut attributes = Vec::new();
        while let Some(value) = quoted.next() {
            let name = key.trim().strip_suffix('=').unwrap();
            let is_name = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == ':';
            assert!(name.chars().all(is_name), "{name} in <{tag}>");
            attributes.push((name.to_owned(), plain(value)));
            key = quoted.next().unwrap_or_default();
        }
        assert_eq!(key.trim(), "", "<{tag}>");
        tags.push(Tag {
            name: name.to_owned(),
            attributes,
        });
    }
    (tags, texts)
}

fn plain(text: &str) -> String {
    assert!(!text.contains('>'), "{text}");
    let entities = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#10;", "\n"),
        ("&#9;", "\t"),
        ("&amp;", "&"),
    ];
    let mut plain = text.to_owned();
    for (entity, means) in entities {
        plain = plain.replace(entity, means);
    }
    plain
}
