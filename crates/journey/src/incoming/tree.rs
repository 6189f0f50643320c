//! XML of others as a tree: nothing is expanded but the five signs of XML and signs by number.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::incoming::mistake::{IncomingError, IncomingMistake};

/// How deep elements may lie in each other.
const DEEPEST: usize = 32;
/// Elements of one file.
const MOST: usize = 100_000;
/// Attributes of one element.
const MOST_ATTRIBUTES: usize = 64;

/// An element with what is in it.
#[derive(Default)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    /// What stands in it, without what stands in other elements.
    pub(super) text: String,
    /// The line in which it begins, counted from 1.
    pub(super) line: usize,
    pub(super) children: Vec<Element>,
}

impl Element {
    /// The outermost element of a text.
    pub(super) fn read(text: &str) -> Result<Self, IncomingError> {
        let mut reader = Reader::from_str(text);
        let mut lines = Lines {
            text,
            at: 0,
            line: 1,
        };
        let mut open: Vec<Self> = Vec::new();
        let mut n_elements = 0;
        loop {
            let line = lines.at(reader.buffer_position() as usize);
            let event = reader.read_event();
            let event = event.map_err(|it| broken(line, it.to_string()))?;
            match event {
                Event::Start(tag) => {
                    n_elements += 1;
                    if open.len() >= DEEPEST {
                        return Err(IncomingMistake::TooDeep { most: DEEPEST }.at(line));
                    }
                    if n_elements > MOST {
                        return Err(IncomingMistake::TooManyElements { most: MOST }.at(line));
                    }
                    open.push(begun(&tag, line)?);
                }
                Event::Empty(tag) => {
                    n_elements += 1;
                    if n_elements > MOST {
                        return Err(IncomingMistake::TooManyElements { most: MOST }.at(line));
                    }
                    let element = begun(&tag, line)?;
                    match open.last_mut() {
                        Some(parent) => parent.children.push(element),
                        None => return Ok(element),
                    }
                }
                Event::End(_) => {
                    let Some(element) = open.pop() else {
                        return Err(broken(line, String::new()));
                    };
                    match open.last_mut() {
                        Some(parent) => parent.children.push(element),
                        None => return Ok(element),
                    }
                }
                Event::Text(it) => add(&mut open, &it),
                Event::CData(it) => add(&mut open, &it),
                Event::GeneralRef(it) => {
                    let number = it.resolve_char_ref();
                    let number = number.map_err(|why| broken(line, why.to_string()))?;
                    let sign = number.or(match &*it {
                        "amp" => Some('&'),
                        "lt" => Some('<'),
                        "gt" => Some('>'),
                        "quot" => Some('"'),
                        "apos" => Some('\''),
                        _ => None,
                    });
                    let Some(sign) = sign else {
                        let name = it.to_string();
                        return Err(IncomingMistake::Entity { name }.at(line));
                    };
                    add(&mut open, sign.encode_utf8(&mut [0; 4]));
                }
                Event::DocType(_) => return Err(IncomingMistake::Doctype.at(line)),
                Event::Eof => return Err(broken(line, String::new())),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
        }
    }

    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|it| it.name == name)
    }

    /// What stands in a child; nothing where there is none.
    pub(super) fn said(&self, name: &str) -> &str {
        self.child(name).map_or("", |it| it.text.trim())
    }

    pub(super) fn attribute(&self, name: &str) -> &str {
        let mut all = self.attributes.iter();
        all.find(|it| it.0 == name).map_or("", |it| it.1.trim())
    }
}

fn add(open: &mut [Element], text: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(text);
    }
}

fn begun(tag: &BytesStart<'_>, line: usize) -> Result<Element, IncomingError> {
    let mut attributes = Vec::new();
    for attribute in tag.attributes().take(MOST_ATTRIBUTES) {
        let attribute = attribute.map_err(|it| broken(line, it.to_string()))?;
        let name = attribute.key.local_name().as_ref().to_owned();
        let value = attribute.normalized_value(XmlVersion::Implicit1_0);
        let value = value.map_err(|it| broken(line, it.to_string()))?;
        attributes.push((name, value.into_owned()));
    }
    Ok(Element {
        name: tag.local_name().as_ref().to_owned(),
        attributes,
        line,
        ..Element::default()
    })
}

fn broken(line: usize, said: String) -> IncomingError {
    IncomingMistake::Broken { said }.at(line)
}

/// Counts lines up to places that come one after the other.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    fn at(&mut self, place: usize) -> usize {
        let between = self.text.as_bytes().get(self.at..place).unwrap_or_default();
        self.line += between.iter().filter(|it| **it == b'\n').count();
        self.at = self.at.max(place);
        self.line
    }
}
