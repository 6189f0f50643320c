//! The events of an XES log, in columns: one for each key, those of traces marked `case:`.

use std::cell::Cell;
use std::collections::{HashMap, HashSet};
use std::ops::ControlFlow;
use std::rc::Rc;

use foldhash::fast::FixedState;

use crate::error::ImportError;
use crate::format::Recognized;
use crate::intake::{Given, RowTaker, recycled};
use crate::limits;
use crate::meter::Meter;
use crate::report::findings::Trouble;
use crate::source::{ForeignFile, Text};
use crate::xes::{Listener, Scope, walk};

/// The column of the name of the trace, which is the case.
pub(crate) const CASE: &str = "case:concept:name";

/// The column of each key: looked up at every attribute, and never more than a log may have columns.
type Columns = HashMap<String, usize, FixedState>;

/// The columns of a log, and which keys tell its activities apart.
#[derive(Default)]
pub(crate) struct Keys {
    pub(crate) names: Vec<String>,
    /// Key of each classifier that has only one.
    pub(crate) classifiers: Vec<String>,
    /// Whether a column is that of a trace's attribute.
    is_of_trace: Vec<bool>,
    trace: Columns,
    event: Columns,
    n_events: u64,
    n_events_wanted: u64,
    /// Whether a later event has a key that those looked at do not have.
    pub(crate) has_late: Cell<bool>,
}

/// Collects the keys of the first so many events.
pub(crate) fn keys(
    foreign: &ForeignFile,
    file: &Recognized,
    meter: &mut Meter<'_>,
    n_events_wanted: u64,
) -> Result<Keys, ImportError> {
    let mut keys = Keys {
        n_events_wanted,
        ..Keys::default()
    };
    keys.column(Scope::Trace, "concept:name")?;
    walk(text(foreign, file, meter)?, meter, &mut 0, &mut keys)?;
    Ok(keys)
}

/// Hands over every event, until no more are wanted, or one has a key that is no column.
pub(crate) fn each_row(
    foreign: &ForeignFile,
    file: &Recognized,
    keys: &Keys,
    meter: &mut Meter<'_>,
    taker: &mut dyn RowTaker,
) -> Result<(), ImportError> {
    let mut rows = Rows {
        keys,
        taker,
        cells: vec![String::new(); keys.names.len()],
        room: Vec::new(),
        row: 0,
        n_traces: 0,
        n_events_in_trace: 0,
        has_name: false,
        seen: HashSet::new(),
    };
    walk(text(foreign, file, meter)?, meter, &mut 0, &mut rows)
}

fn text(foreign: &ForeignFile, file: &Recognized, meter: &Meter<'_>) -> Result<Text, ImportError> {
    let bytes = foreign.bytes(file.is_packed(), Rc::clone(&meter.taken));
    Ok(Text::new(bytes, file.encoding))
}

impl Keys {
    fn column(&mut self, scope: Scope, key: &str) -> Result<(), ImportError> {
        let columns = match scope {
            Scope::Trace => &mut self.trace,
            Scope::Event => &mut self.event,
        };
        if columns.contains_key(key) {
            return Ok(());
        }
        if self.names.len() == limits::N_COLUMNS {
            return Err(ImportError::TooManyColumns);
        }
        columns.insert(key.to_owned(), self.names.len());
        let wanted = match scope {
            Scope::Trace => format!("case:{key}"),
            Scope::Event => key.to_owned(),
        };
        let mut name = wanted.clone();
        let mut n_same = 1;
        while self.names.contains(&name) {
            n_same += 1;
            name = format!("{wanted} ({n_same})");
        }
        self.names.push(name);
        self.is_of_trace.push(scope == Scope::Trace);
        Ok(())
    }
}

impl Listener for Keys {
    fn attribute(&mut self, scope: Scope, key: &str, _value: &str) -> Result<(), ImportError> {
        self.column(scope, key)
    }

    fn event_end(&mut self, _is_in_trace: bool) -> Result<ControlFlow<()>, ImportError> {
        self.n_events += 1;
        if self.n_events >= self.n_events_wanted {
            return Ok(ControlFlow::Break(()));
        }
        Ok(ControlFlow::Continue(()))
    }

    fn classifier(&mut self, keys: &str) {
        if !keys.contains(' ') {
            self.classifiers.push(keys.to_owned());
        }
    }
}

/// The current trace and event as a row.
struct Rows<'a> {
    keys: &'a Keys,
    taker: &'a mut dyn RowTaker,
    cells: Vec<String>,
    room: Vec<&'static str>,
    row: u64,
    n_traces: u64,
    n_events_in_trace: u64,
    /// Whether the current trace has a name of its own.
    has_name: bool,
    /// Names of the traces so far.
    seen: HashSet<String>,
}

impl Rows<'_> {
    fn clear(&mut self, of_trace: bool) {
        for (cell, is_of_trace) in self.cells.iter_mut().zip(&self.keys.is_of_trace) {
            if of_trace || !is_of_trace {
                cell.clear();
            }
        }
    }

    /// What is to be said about a trace, at its first event.
    fn begin_case(&mut self) {
        let name = self.cells[0].clone();
        self.has_name = !name.is_empty();
        if !self.has_name {
            self.cells[0] = self.n_traces.to_string();
        } else if !self.seen.insert(name) {
            self.taker
                .note(Trouble::TraceTwice, self.row, &self.cells[0]);
        }
    }
}

impl Listener for Rows<'_> {
    fn trace(&mut self) {
        self.clear(true);
        self.n_traces += 1;
        self.n_events_in_trace = 0;
    }

    fn attribute(&mut self, scope: Scope, key: &str, value: &str) -> Result<(), ImportError> {
        let columns = match scope {
            Scope::Trace => &self.keys.trace,
            Scope::Event => &self.keys.event,
        };
        match columns.get(key) {
            Some(&at) => {
                self.cells[at].clear();
                self.cells[at].push_str(value);
            }
            None => self.keys.has_late.set(true),
        }
        Ok(())
    }

    fn event_end(&mut self, is_in_trace: bool) -> Result<ControlFlow<()>, ImportError> {
        if self.keys.has_late.get() {
            return Ok(ControlFlow::Break(()));
        }
        self.row += 1;
        self.n_events_in_trace += 1;
        if is_in_trace && self.n_events_in_trace == 1 {
            self.begin_case();
        }
        if is_in_trace && !self.has_name {
            self.taker
                .note(Trouble::NamelessTrace, self.row, &self.cells[0]);
        }
        let mut cells = recycled(std::mem::take(&mut self.room));
        cells.extend(self.cells.iter().map(String::as_str));
        let flow = self.taker.row(&Given {
            row: self.row,
            cells: &cells,
            reject: (!is_in_trace).then_some(Trouble::OutsideTrace),
        })?;
        self.room = recycled(cells);
        self.clear(false);
        Ok(flow)
    }

    fn trace_end(&mut self) {
        if self.n_events_in_trace == 0 {
            self.taker
                .note(Trouble::EmptyTrace, self.row + 1, &self.cells[0]);
        }
        self.clear(true);
    }
}
