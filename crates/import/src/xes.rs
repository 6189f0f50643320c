//! The elements of an XES log, one after the other, within limits.

pub(crate) mod reading;

use std::borrow::Cow;
use std::io::{self, BufRead, Read};
use std::ops::ControlFlow;

use language::Language;
use memchr::memchr_iter;
use quick_xml::XmlVersion;
use quick_xml::errors::SyntaxError;
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use crate::error::ImportError;
use crate::limits;
use crate::meter::Meter;

/// Hears what stands in an XES log.
pub(crate) trait Listener {
    /// A trace begins.
    fn trace(&mut self) {}
    /// An attribute of the current trace, or of the current event.
    fn attribute(&mut self, scope: Scope, key: &str, value: &str) -> Result<(), ImportError>;
    /// An event ends; says whether more is wanted.
    fn event_end(&mut self, is_in_trace: bool) -> Result<ControlFlow<()>, ImportError>;
    /// A trace ends.
    fn trace_end(&mut self) {}
    /// The file names the attributes that tell activities apart.
    fn classifier(&mut self, _keys: &str) {}
}

/// Whose attribute it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    Trace,
    Event,
}

/// What an open element is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Level {
    Log,
    Trace,
    Event {
        is_in_trace: bool,
    },
    /// Not looked into.
    Other,
}

/// Two attributes of a tag that are wanted. Their names are compared as constants: told apart by variables they took
/// a tenth of an import.
#[derive(Clone, Copy)]
enum Wanted {
    /// `key` and `value`.
    Attribute,
    /// `name` and `keys`.
    Classifier,
}

/// Goes through a log, and checks that it is whole.
pub(crate) fn walk(
    input: impl BufRead,
    meter: &mut Meter<'_>,
    n_events: &mut u64,
    listener: &mut dyn Listener,
) -> Result<(), ImportError> {
    let mut reader = Reader::from_reader(Budgeted {
        input,
        left: 0,
        line: 1,
    });
    let mut buffer = Vec::new();
    let mut levels: Vec<Level> = Vec::new();
    let mut is_over = false;
    loop {
        meter.tick()?;
        buffer.clear();
        reader.get_mut().left = limits::XML_NODE_BYTES;
        let line = reader.get_ref().line;
        let event = match reader.read_event_into(&mut buffer) {
            Ok(event) => event,
            Err(error) => return Err(failure(error, line, reader.get_ref().left == 0)),
        };
        let mut flow = ControlFlow::Continue(());
        match event {
            Event::Start(tag) => {
                if levels.len() >= limits::XML_DEPTH {
                    return Err(ImportError::XmlLimit {
                        line,
                        what: Language::import_limit_nested,
                    });
                }
                let level = entered(&tag, line, levels.last().copied(), is_over, listener)?;
                levels.push(level);
            }
            Event::Empty(tag) => {
                let level = entered(&tag, line, levels.last().copied(), is_over, listener)?;
                flow = left(level, n_events, listener)?;
                is_over |= levels.is_empty();
            }
            Event::End(_) => {
                if let Some(level) = levels.pop() {
                    flow = left(level, n_events, listener)?;
                }
                is_over |= levels.is_empty();
            }
            Event::DocType(text) if text.contains('[') => return Err(ImportError::Doctype),
            Event::Eof if is_over => return Ok(()),
            Event::Eof => {
                return Err(ImportError::CutOff {
                    place: Language::import_in_the_log,
                });
            }
            // Text carries nothing in XES; references in it are never expanded.
            Event::DocType(_)
            | Event::Text(_)
            | Event::CData(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::PI(_)
            | Event::GeneralRef(_) => {}
        }
        if flow == ControlFlow::Break(()) {
            return Ok(());
        }
    }
}

/// What the element is, after its attributes were told.
fn entered(
    tag: &BytesStart<'_>,
    line: u64,
    parent: Option<Level>,
    is_over: bool,
    listener: &mut dyn Listener,
) -> Result<Level, ImportError> {
    let name = tag.local_name();
    let name = name.as_ref();
    if name.len() > limits::XML_NAME_BYTES {
        return Err(ImportError::XmlLimit {
            line,
            what: Language::import_limit_name,
        });
    }
    let wanted = match (parent, name) {
        (Some(Level::Log), "classifier") => Some(Wanted::Classifier),
        // The elements that carry an attribute of a trace or an event.
        (
            Some(Level::Trace | Level::Event { .. }),
            "string" | "date" | "int" | "float" | "boolean" | "id",
        ) => Some(Wanted::Attribute),
        _ => None,
    };
    let found = values(tag, line, wanted)?;
    match (parent, name) {
        (None, "log") if !is_over => Ok(Level::Log),
        (None, _) => Err(ImportError::BrokenXml {
            line,
            what: "the outermost element must be one log".to_owned(),
        }),
        (Some(Level::Log), "trace") => {
            listener.trace();
            Ok(Level::Trace)
        }
        (Some(Level::Log), "event") => Ok(Level::Event { is_in_trace: false }),
        (Some(Level::Trace), "event") => Ok(Level::Event { is_in_trace: true }),
        (Some(Level::Log), "classifier") => {
            if let (_, Some(keys)) = found {
                listener.classifier(&keys);
            }
            Ok(Level::Other)
        }
        (Some(Level::Trace), _) => told(found, Scope::Trace, listener),
        (Some(Level::Event { .. }), _) => told(found, Scope::Event, listener),
        (Some(Level::Log | Level::Other), _) => Ok(Level::Other),
    }
}

fn left(
    level: Level,
    n_events: &mut u64,
    listener: &mut dyn Listener,
) -> Result<ControlFlow<()>, ImportError> {
    match level {
        Level::Event { is_in_trace } => {
            *n_events += 1;
            return listener.event_end(is_in_trace);
        }
        Level::Trace => listener.trace_end(),
        Level::Log | Level::Other => {}
    }
    Ok(ControlFlow::Continue(()))
}

fn told(
    found: Values<'_>,
    scope: Scope,
    listener: &mut dyn Listener,
) -> Result<Level, ImportError> {
    if let (Some(key), Some(value)) = found {
        listener.attribute(scope, &key, &value)?;
    }
    Ok(Level::Other)
}

type Values<'a> = (Option<Cow<'a, str>>, Option<Cow<'a, str>>);

/// The values of the two attributes that are wanted of a tag; all are counted.
fn values<'a>(
    tag: &'a BytesStart<'_>,
    line: u64,
    wanted: Option<Wanted>,
) -> Result<Values<'a>, ImportError> {
    let broken = |what: String| ImportError::BrokenXml { line, what };
    let mut found = (None, None);
    for (n_before, attribute) in tag.attributes().with_checks(false).enumerate() {
        if n_before == limits::XML_ATTRIBUTES {
            return Err(ImportError::XmlLimit {
                line,
                what: Language::import_limit_attributes,
            });
        }
        let Some(wanted) = wanted else {
            continue;
        };
        let attribute = attribute.map_err(|it| broken(it.to_string()))?;
        let place = match (wanted, attribute.key.as_ref()) {
            (Wanted::Attribute, "key") | (Wanted::Classifier, "name") => &mut found.0,
            (Wanted::Attribute, "value") | (Wanted::Classifier, "keys") => &mut found.1,
            _ => continue,
        };
        // Keys are names too, of columns.
        if attribute.value.len() > limits::XML_NAME_BYTES && attribute.key.as_ref() == "key" {
            return Err(ImportError::XmlLimit {
                line,
                what: Language::import_limit_name,
            });
        }
        *place = Some(meant(attribute).map_err(|it| broken(it.to_string()))?);
    }
    Ok(found)
}

/// What the value of an attribute means.
fn meant(attribute: Attribute<'_>) -> quick_xml::Result<Cow<'_, str>> {
    // Nearly all mean what stands there; that is seen many bytes at a time, without a branch at each.
    let text = attribute.value.bytes();
    if text.fold(false, |found, it| found | (it == b'&') | (it < b' ')) {
        return attribute.normalized_value(XmlVersion::Implicit1_0);
    }
    Ok(attribute.value)
}

fn failure(error: quick_xml::Error, line: u64, is_budget_spent: bool) -> ImportError {
    if is_budget_spent {
        return ImportError::XmlLimit {
            line,
            what: Language::import_limit_tag,
        };
    }
    if let quick_xml::Error::Io(error) = &error {
        let of_source = error.get_ref().and_then(|it| it.downcast_ref());
        return match of_source {
            Some(ImportError::SuspiciousPacking) => ImportError::SuspiciousPacking,
            Some(ImportError::TooLarge { limit_gib }) => ImportError::TooLarge {
                limit_gib: *limit_gib,
            },
            _ => io::Error::new(error.kind(), error.to_string()).into(),
        };
    }
    if let quick_xml::Error::Syntax(syntax) = &error
        && *syntax != SyntaxError::InvalidBangMarkup
    {
        // All others say that something was never closed before the end of the file.
        return ImportError::CutOff {
            place: Language::import_in_a_tag,
        };
    }
    ImportError::BrokenXml {
        line,
        what: error.to_string(),
    }
}

/// Bytes that run dry when one element takes too many of them.
struct Budgeted<R> {
    input: R,
    left: usize,
    /// The line of what comes next, from 1.
    line: u64,
}

impl<R: BufRead> BufRead for Budgeted<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.left == 0 {
            return Err(io::Error::other("more bytes than one element may have"));
        }
        let bytes = self.input.fill_buf()?;
        Ok(&bytes[..bytes.len().min(self.left)])
    }

    fn consume(&mut self, n_bytes: usize) {
        self.left -= n_bytes.min(self.left);
        // What is taken was looked at before: the disk is not asked again.
        if let Ok(bytes) = self.input.fill_buf() {
            let taken = &bytes[..n_bytes.min(bytes.len())];
            self.line += memchr_iter(b'\n', taken).count() as u64;
        }
        self.input.consume(n_bytes);
    }
}

impl<R: BufRead> Read for Budgeted<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let n_bytes = self.fill_buf()?.read(into)?;
        self.consume(n_bytes);
        Ok(n_bytes)
    }
}
