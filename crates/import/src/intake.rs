//! Rows become events: every row is counted as an event, as left aside or as rejected.

use std::ops::ControlFlow;

use events::{EventLog, EventLogBuilder};
use language::Language;

use crate::error::{ImportError, NoEvent, Say};
use crate::limits;
use crate::preview::Roles;
use crate::report::ImportReport;
use crate::report::findings::{Findings, Trouble};
use crate::times::{Decided, Shape, TimeFault, TimeReader};

pub(crate) mod lifecycle;

/// One row of a file, in the columns of the file.
pub(crate) struct Given<'a> {
    pub(crate) row: u64,
    pub(crate) cells: &'a [&'a str],
    /// Why the row cannot be used, where that is known already.
    pub(crate) reject: Option<Trouble>,
}

/// Takes the rows of a file one by one.
pub(crate) trait RowTaker {
    /// Takes one row, and says whether more are wanted.
    fn row(&mut self, given: &Given<'_>) -> Result<ControlFlow<()>, ImportError>;

    /// Hears of something doubtful.
    fn note(&mut self, _trouble: Trouble, _row: u64, _text: &str) {}
}

/// Which place in a row is what.
pub(crate) struct Places {
    case: usize,
    activity: usize,
    pub(crate) time: usize,
    pub(crate) start: Option<usize>,
    attributes: Vec<usize>,
    /// Columns with the values one of which a row must have to be kept.
    only: Vec<(usize, Vec<String>)>,
}

impl Places {
    /// Finds the columns that the roles name.
    pub(crate) fn new(names: &[String], roles: &Roles) -> Result<Self, ImportError> {
        let find = |name: &String| {
            let at = names.iter().position(|it| it == name);
            at.ok_or_else(|| ImportError::UnknownColumn {
                name: name.clone(),
                known: names.to_vec(),
            })
        };
        let (case, activity, time) = (
            find(&roles.case)?,
            find(&roles.activity)?,
            find(&roles.time)?,
        );
        let start = roles.start.as_ref().map(find).transpose()?;
        let lifecycle = roles.lifecycle.as_ref().map(find).transpose()?;
        let attributes = match &roles.attributes {
            Some(wanted) => {
                let mut wanted = wanted.iter().map(find).collect::<Result<Vec<_>, _>>()?;
                // What it tells is needed until starts and completions are paired.
                wanted.extend(lifecycle.filter(|it| !wanted.contains(it)));
                wanted
            }
            None => (0..names.len())
                .filter(|it| ![case, activity, time].contains(it) && start != Some(*it))
                .collect(),
        };
        let mut only: Vec<(usize, Vec<String>)> = Vec::new();
        for (name, value) in &roles.only {
            let at = find(name)?;
            match only.iter_mut().find(|it| it.0 == at) {
                Some((_, values)) => values.push(value.clone()),
                None => only.push((at, vec![value.clone()])),
            }
        }
        Ok(Self {
            case,
            activity,
            time,
            start,
            attributes,
            only,
        })
    }
}

/// How the times of a file are to be read.
pub(crate) struct Clock {
    pub(crate) time: Shape,
    pub(crate) start: Shape,
    pub(crate) decided: Decided,
}

/// What is to be made of the rows of a file.
pub(crate) struct Plan {
    pub(crate) places: Places,
    pub(crate) clock: Clock,
    /// Names of the attributes.
    attributes: Vec<String>,
}

impl Plan {
    pub(crate) fn new(names: &[String], places: Places, clock: Clock) -> Self {
        Self {
            attributes: places
                .attributes
                .iter()
                .map(|&it| names[it].clone())
                .collect(),
            places,
            clock,
        }
    }
}

/// Rows of one piece of a file on their way into a log.
pub(crate) struct Intake<'p> {
    plan: &'p Plan,
    times: TimeReader,
    starts: TimeReader,
    builder: EventLogBuilder,
    findings: Findings,
    report: ImportReport,
    /// Room for the attributes of one row.
    attributes: Vec<&'static str>,
}

/// All rows that were taken in so far, in the order of the file.
pub(crate) struct Harvest {
    builder: EventLogBuilder,
    findings: Findings,
    report: ImportReport,
}

impl Harvest {
    pub(crate) fn new(plan: &Plan) -> Self {
        Self {
            builder: EventLogBuilder::new(&plan.attributes),
            findings: Findings::default(),
            report: ImportReport::default(),
        }
    }

    /// Takes in what comes next in the file; its rows were counted from this row on.
    pub(crate) fn append(
        &mut self,
        piece: Intake<'_>,
        n_rows_before: u64,
    ) -> Result<(), ImportError> {
        self.report.n_rows += piece.report.n_rows;
        self.report.n_events += piece.report.n_events;
        self.report.n_filtered += piece.report.n_filtered;
        self.report.n_rejected += piece.report.n_rejected;
        check_number_of_events(&self.report)?;
        self.findings.append(piece.findings, n_rows_before);
        self.builder.append(piece.builder);
        Ok(())
    }

    /// The log and what is to be said about it.
    pub(crate) fn finish(self) -> Result<(EventLog, ImportReport), ImportError> {
        let mut report = self.report;
        report.problems = self.findings.problems();
        if report.n_rows == 0 {
            return Err(ImportError::NoRows);
        }
        if report.n_events == 0 {
            return Err(ImportError::NothingRead {
                n_rows: report.n_rows,
                why: why_nothing(&report),
            });
        }
        let log = self.builder.finish();
        let parts = log.parts();
        if parts.activities.len() > limits::N_ACTIVITIES {
            return Err(too_many(
                limits::N_ACTIVITIES as u64,
                Language::import_activities,
                Language::import_activities_hint,
            ));
        }
        if parts.cases.len() > limits::N_CASES {
            return Err(too_many(
                limits::N_CASES as u64,
                Language::import_cases,
                Language::import_shorter_period,
            ));
        }
        report.n_cases = log.n_cases() as u64;
        Ok((log, report))
    }
}

impl<'p> Intake<'p> {
    pub(crate) fn new(plan: &'p Plan) -> Self {
        let clock = &plan.clock;
        Self {
            plan,
            times: TimeReader::new(clock.time, clock.decided),
            starts: TimeReader::new(clock.start, clock.decided),
            builder: EventLogBuilder::new(&plan.attributes),
            findings: Findings::default(),
            report: ImportReport::default(),
            attributes: Vec::new(),
        }
    }

    fn is_wanted(&self, cells: &[&str]) -> bool {
        let mut only = self.plan.places.only.iter();
        only.all(|(at, values)| values.iter().any(|it| it == cells[*at]))
    }

    /// Takes a row in, or says why it cannot be taken and what stood there.
    fn admit<'c>(&mut self, row: u64, cells: &[&'c str]) -> Result<(), Refused<'c>> {
        let (case, activity) = (
            cells[self.plan.places.case],
            cells[self.plan.places.activity],
        );
        let text = cells[self.plan.places.time];
        for (cell, trouble) in [
            (case, Trouble::NoCase),
            (activity, Trouble::NoActivity),
            (text, Trouble::NoTime),
        ] {
            if cell.trim_ascii().is_empty() {
                return Err(Refused {
                    trouble: TimeFault::Row(trouble),
                    text: None,
                });
            }
        }
        let refused = |trouble| Refused {
            trouble,
            text: Some(text),
        };
        let time = self.times.read(text).map_err(refused)?;
        if let Some(doubt) = time.doubt {
            self.findings.note(doubt, row, text);
        }
        let start_us = self.start_us(row, cells, time.us)?;
        let mut attributes = recycled(std::mem::take(&mut self.attributes));
        attributes.extend(self.plan.places.attributes.iter().map(|&it| cells[it]));
        self.builder
            .push(case, activity, time.us, start_us, &attributes);
        self.attributes = recycled(attributes);
        Ok(())
    }

    fn start_us<'c>(
        &mut self,
        row: u64,
        cells: &[&'c str],
        time_us: i64,
    ) -> Result<Option<i64>, Refused<'c>> {
        let Some(text) = self.plan.places.start.map(|it| cells[it]) else {
            return Ok(None);
        };
        if text.trim_ascii().is_empty() {
            return Ok(None);
        }
        match self.starts.read(text) {
            Ok(start) => {
                if let Some(doubt) = start.doubt {
                    self.findings.note(doubt, row, text);
                }
                if start.us > time_us {
                    self.findings.note(Trouble::EndBeforeStart, row, text);
                }
                Ok(Some(start.us))
            }
            Err(TimeFault::Row(_)) => {
                self.findings.note(Trouble::BadStart, row, text);
                Ok(None)
            }
            Err(TimeFault::NoZone) => Err(Refused {
                trouble: TimeFault::NoZone,
                text: Some(text),
            }),
        }
    }

    fn reject(&mut self, given: &Given<'_>, trouble: Trouble, text: Option<&str>) {
        self.report.n_rejected += 1;
        match text {
            Some(text) => self.findings.note(trouble, given.row, text),
            None => self
                .findings
                .note(trouble, given.row, &given.cells.join(", ")),
        }
    }
}

/// Why a row was not taken, and the cell that is at fault where it is one.
struct Refused<'c> {
    trouble: TimeFault,
    text: Option<&'c str>,
}

impl RowTaker for Intake<'_> {
    fn row(&mut self, given: &Given<'_>) -> Result<ControlFlow<()>, ImportError> {
        self.report.n_rows += 1;
        if !self.is_wanted(given.cells) {
            self.report.n_filtered += 1;
            return Ok(ControlFlow::Continue(()));
        }
        if let Some(trouble) = given.reject {
            self.reject(given, trouble, None);
            return Ok(ControlFlow::Continue(()));
        }
        match self.admit(given.row, given.cells) {
            Ok(()) => self.report.n_events += 1,
            Err(Refused {
                trouble: TimeFault::Row(trouble),
                text,
            }) => {
                self.reject(given, trouble, text);
            }
            Err(Refused {
                trouble: TimeFault::NoZone,
                text,
            }) => {
                return Err(ImportError::WhichZone {
                    example: text.unwrap_or_default().to_owned(),
                });
            }
        }
        check_number_of_events(&self.report)?;
        Ok(ControlFlow::Continue(()))
    }

    fn note(&mut self, trouble: Trouble, row: u64, text: &str) {
        self.findings.note(trouble, row, text);
    }
}

/// An empty list with the room of another one: no row asks the system for memory.
pub(crate) fn recycled<'b>(mut list: Vec<&str>) -> Vec<&'b str> {
    list.clear();
    list.into_iter().map(|_| "").collect()
}

fn check_number_of_events(report: &ImportReport) -> Result<(), ImportError> {
    if report.n_events > limits::N_EVENTS {
        return Err(too_many(
            limits::N_EVENTS,
            Language::import_events,
            Language::import_shorter_period,
        ));
    }
    Ok(())
}

fn too_many(limit: u64, what: Say, hint: Say) -> ImportError {
    ImportError::TooMany { limit, what, hint }
}

fn why_nothing(report: &ImportReport) -> NoEvent {
    if report.n_filtered == report.n_rows {
        return NoEvent::NoneAsked;
    }
    let problem = report.problems.iter().find(|it| it.rejected);
    let problem = problem.expect("a row that is neither an event nor left aside was rejected");
    let trouble = problem.trouble.expect("this report was just made");
    NoEvent::Trouble(trouble, problem.places.first().cloned())
}
