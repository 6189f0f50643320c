//! Why a file could not be imported, in sentences, with a next step.

use std::io;

use language::Language;

use crate::limits;
use crate::report::RowPlace;
use crate::report::findings::{Trouble, shortened};

/// A text, once the language is known.
pub type Say = fn(Language) -> String;

/// Why a file could not be imported.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.said(Language::default()))]
pub enum ImportError {
    /// The file could not be opened or read.
    Io(#[source] io::Error),
    /// It is no file: a folder, a pipe or a device.
    NoFile,
    /// Somebody wrote to the file meanwhile.
    Changed,
    /// The person stopped it.
    Cancelled,
    /// There is nothing in the file.
    Empty,
    /// There is a header and nothing else.
    NoRows,
    /// The file is of another kind.
    OtherKind {
        /// What it seems to be.
        kind: Say,
        /// What can be done about it.
        hint: Say,
    },
    /// The file, or what is packed in it, is too large.
    TooLarge {
        /// How much is allowed.
        limit_gib: u64,
    },
    /// A small file unpacks to a giant one.
    SuspiciousPacking,
    /// The file ends in the middle.
    CutOff {
        /// Where it ends.
        place: Say,
    },
    /// There is no such encoding.
    UnknownEncoding {
        /// What was asked for.
        label: String,
    },
    /// A CSV cannot be separated by this.
    BadDelimiter {
        /// What was asked for.
        delimiter: char,
    },
    /// The rows do not fall into columns.
    OneColumn {
        /// The separator that was used.
        delimiter: char,
        /// The separator that would do better, and the number of columns it gives.
        better: Option<(char, usize)>,
    },
    /// There are too many columns.
    TooManyColumns,
    /// A row never ends.
    RowTooLong {
        /// The row; the header is row 1.
        row: u64,
    },
    /// A quote was opened and swallows the rest of the file.
    UnclosedQuote {
        /// The row; the header is row 1.
        row: u64,
    },
    /// The XML declares things of its own, which can be used for attacks.
    Doctype,
    /// The XML is malformed.
    BrokenXml {
        /// In which line.
        line: u64,
        /// What is wrong.
        what: String,
    },
    /// The XML goes past a limit.
    XmlLimit {
        /// In which line.
        line: u64,
        /// Which limit.
        what: Say,
    },
    /// The Parquet file is not what it says it is.
    BrokenParquet {
        /// What is wrong.
        what: String,
        /// How many rows before it could be read, where rows were read.
        after_row: Option<u64>,
    },
    /// The Parquet file goes past a limit.
    ParquetLimit {
        /// Which limit.
        what: Say,
    },
    /// A column was named that the file does not have.
    UnknownColumn {
        /// The name.
        name: String,
        /// The columns it has.
        known: Vec<String>,
    },
    /// No column looks like a case.
    NoCaseColumn,
    /// No column looks like an activity.
    NoActivityColumn,
    /// No column looks like a time.
    NoTimeColumn,
    /// Every date can be read with the day first and with the month first.
    DayOrMonthFirst {
        /// A date.
        example: String,
    },
    /// Some dates have the day first, others the month.
    DayAndMonthFirst {
        /// A date with the day first.
        day_first: String,
        /// A date with the month first.
        month_first: String,
    },
    /// Times are numbers of days as spreadsheets keep them, and nobody said from when they count.
    SpreadsheetDays {
        /// One of them.
        example: String,
    },
    /// Years have two digits only, and nobody said of which century.
    WhichCentury {
        /// A date with such a year.
        example: String,
    },
    /// Every row tells of a start, or of something else that is no completion.
    NothingCompleted {
        /// The column of the life cycle.
        column: String,
    },
    /// Times carry no zone and none was chosen.
    WhichZone {
        /// A time.
        example: String,
    },
    /// There is no such zone.
    UnknownZone {
        /// What was asked for.
        zone: String,
    },
    /// No row became an event.
    NothingRead {
        /// Rows of the file.
        n_rows: u64,
        /// The commonest reason.
        why: NoEvent,
    },
    /// There are more events, cases or activities than are read.
    TooMany {
        /// How many are allowed.
        limit: u64,
        /// Of what.
        what: Say,
        /// What can be done about it.
        hint: Say,
    },
}

/// Why no row became an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoEvent {
    /// None has the values that were asked for.
    NoneAsked,
    /// What was wrong with most of them, and where first.
    Trouble(Trouble, Option<RowPlace>),
}

impl NoEvent {
    fn said(&self, language: Language) -> String {
        match self {
            Self::NoneAsked => language.import_none_asked(),
            Self::Trouble(trouble, None) => trouble.said(language),
            Self::Trouble(trouble, Some(place)) => {
                let reason = trouble.said(language);
                language.import_at_row(&reason, &place.row.to_string(), &place.text)
            }
        }
    }
}

impl ImportError {
    /// What went wrong: a sentence that begins small and has no full stop.
    #[must_use]
    pub fn said(&self, language: Language) -> String {
        let it = language;
        match self {
            Self::Io(error) => it.import_io(&error.to_string()),
            Self::OtherKind { kind, .. } => it.import_other_kind(&kind(it)),
            Self::TooLarge { limit_gib } => it.import_too_large(*limit_gib),
            Self::SuspiciousPacking => it.import_suspicious_packing(limits::GZIP_RATIO),
            Self::CutOff { place } => it.import_cut_off(&place(it)),
            Self::UnknownEncoding { label } => it.import_unknown_encoding(label),
            Self::BadDelimiter { delimiter } => it.import_bad_delimiter(&format!("{delimiter:?}")),
            Self::OneColumn { delimiter, .. } => {
                it.import_one_column(&delimiter_name(*delimiter, it))
            }
            Self::TooManyColumns => it.import_too_many_columns(&limits::N_COLUMNS.to_string()),
            Self::RowTooLong { row } => it.import_row_too_long(&row.to_string()),
            Self::UnclosedQuote { row } => it.import_unclosed_quote(*row),
            Self::BrokenXml { line, what } => it.import_broken_xml(&line.to_string(), what),
            Self::XmlLimit { line, what } => it.import_xml_limit(&line.to_string(), &what(it)),
            Self::BrokenParquet {
                what,
                after_row: None,
            } => it.import_broken_parquet(what),
            Self::BrokenParquet {
                what,
                after_row: Some(row),
            } => it.import_broken_parquet_after(&row.to_string(), what),
            Self::ParquetLimit { what } => it.import_parquet_limit(&what(it)),
            Self::UnknownColumn { name, .. } => it.import_unknown_column(name),
            Self::DayOrMonthFirst { example } => it.import_day_or_month_first(example),
            Self::DayAndMonthFirst {
                day_first,
                month_first,
            } => it.import_day_and_month_first(day_first, month_first),
            Self::SpreadsheetDays { example } => it.import_spreadsheet_days(example),
            Self::WhichCentury { example } => it.import_which_century(example),
            Self::NothingCompleted { column } => it.import_nothing_completed(column),
            Self::WhichZone { example } => it.import_which_zone(example),
            Self::UnknownZone { zone } => it.import_unknown_zone(zone),
            Self::NothingRead { n_rows, why } => {
                it.import_nothing_read(&n_rows.to_string(), &why.said(it))
            }
            Self::TooMany { limit, what, .. } => it.import_too_many(&limit.to_string(), &what(it)),
            Self::NoFile => it.import_no_file(),
            Self::Changed => it.import_changed(),
            Self::Cancelled => it.import_cancelled(),
            Self::Empty => it.import_empty(),
            Self::NoRows => it.import_no_rows(),
            Self::Doctype => it.import_doctype(),
            Self::NoCaseColumn => it.import_no_case_column(),
            Self::NoActivityColumn => it.import_no_activity_column(),
            Self::NoTimeColumn => it.import_no_time_column(),
        }
    }

    /// What can be done about it, as a sentence; none where nothing needs doing.
    #[must_use]
    pub fn hint(&self, language: Language) -> Option<String> {
        let it = language;
        Some(match self {
            Self::Cancelled => return None,
            Self::OtherKind { hint, .. } | Self::TooMany { hint, .. } => hint(it),
            Self::OneColumn {
                better: Some((delimiter, n_columns)),
                ..
            } => {
                let delimiter = delimiter_name(*delimiter, it);
                it.import_one_column_better(&delimiter, &n_columns.to_string())
            }
            Self::OneColumn { better: None, .. } => it.import_one_column_hint(),
            Self::UnknownColumn { known, .. } => it.import_unknown_column_hint(&named(known)),
            Self::Io(_) => it.import_io_hint(),
            Self::NoFile => it.import_no_file_hint(),
            Self::Changed => it.import_changed_hint(),
            Self::Empty | Self::NoRows => it.import_empty_hint(),
            Self::TooLarge { .. } => it.import_too_large_hint(),
            Self::SuspiciousPacking => it.import_suspicious_packing_hint(),
            Self::BrokenParquet { .. } => it.import_broken_parquet_hint(),
            Self::ParquetLimit { .. } => it.import_parquet_limit_hint(),
            Self::CutOff { .. } => it.import_cut_off_hint(),
            Self::UnknownEncoding { .. } => it.import_unknown_encoding_hint(),
            Self::BadDelimiter { .. } => it.import_bad_delimiter_hint(),
            Self::TooManyColumns => it.import_too_many_columns_hint(),
            Self::RowTooLong { .. } => it.import_row_too_long_hint(),
            Self::UnclosedQuote { .. } => it.import_unclosed_quote_hint(),
            Self::Doctype => it.import_doctype_hint(),
            Self::BrokenXml { .. } => it.import_broken_xml_hint(),
            Self::XmlLimit { .. } => it.import_xml_limit_hint(),
            Self::NoCaseColumn => it.import_no_case_column_hint(),
            Self::NoActivityColumn => it.import_no_activity_column_hint(),
            Self::NoTimeColumn => it.import_no_time_column_hint(),
            Self::DayOrMonthFirst { .. } | Self::DayAndMonthFirst { .. } => {
                it.import_day_or_month_first_hint()
            }
            Self::SpreadsheetDays { .. } => it.import_spreadsheet_days_hint(),
            Self::WhichCentury { .. } => it.import_which_century_hint(),
            Self::NothingCompleted { .. } => it.import_nothing_completed_hint(),
            Self::WhichZone { .. } => it.import_which_zone_hint(),
            Self::UnknownZone { .. } => it.import_unknown_zone_hint(),
            Self::NothingRead { .. } => it.import_nothing_read_hint(),
        })
    }
}

impl ImportError {
    /// The same, where it was found while rows were read, after so many.
    pub(crate) fn after_row(mut self, row: u64) -> Self {
        if let Self::BrokenParquet { after_row, .. } = &mut self {
            *after_row = Some(row);
        }
        self
    }

    /// The same, where it was found so many rows further down.
    pub(crate) fn later_by(mut self, n_rows: u64) -> Self {
        if let Self::UnclosedQuote { row } | Self::RowTooLong { row } = &mut self {
            *row += n_rows;
        }
        self
    }
}

impl From<io::Error> for ImportError {
    /// Tells the troubles that the sources of bytes report apart from those of the disk.
    fn from(error: io::Error) -> Self {
        if error.get_ref().is_some_and(|it| it.is::<Self>()) {
            let inner = error.into_inner().expect("has just been looked at");
            return *inner.downcast().expect("has just been looked at");
        }
        if error.kind() == io::ErrorKind::UnexpectedEof {
            return Self::CutOff {
                place: Language::import_in_packed_data,
            };
        }
        Self::Io(error)
    }
}

/// Names in a row; of very many the first.
fn named(all: &[String]) -> String {
    let shown = all.iter().take(limits::TOLD_COLUMNS);
    let mut shown: Vec<String> = shown.map(|it| shortened(it)).collect();
    if all.len() > shown.len() {
        shown.push("…".to_owned());
    }
    shown.join(", ")
}

/// A separator in words.
pub(crate) fn delimiter_name(delimiter: char, language: Language) -> String {
    match delimiter {
        ',' => language.import_comma(),
        ';' => language.import_semicolon(),
        '\t' => language.import_tab(),
        '|' => language.import_bar(),
        other => format!("{other:?}"),
    }
}
