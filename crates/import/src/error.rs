//! Why a file could not be imported, in sentences, with a next step.

use std::io;

/// Why a file could not be imported.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file could not be opened or read.
    #[error("the file could not be read: {0}")]
    Io(#[source] io::Error),
    /// Somebody wrote to the file meanwhile.
    #[error("the file was changed while it was read")]
    Changed,
    /// The person stopped it.
    #[error("the import was stopped")]
    Cancelled,
    /// There is nothing in the file.
    #[error("the file is empty")]
    Empty,
    /// There is a header and nothing else.
    #[error("the file has column names but no rows")]
    NoRows,
    /// The file is of another kind.
    #[error("this is not a CSV, XES or Parquet file: it seems to be {kind}")]
    OtherKind {
        /// What it seems to be.
        kind: &'static str,
        /// What can be done about it.
        hint: &'static str,
    },
    /// The file, or what is packed in it, is too large.
    #[error("the file is too large: more than {limit_gib} GiB")]
    TooLarge {
        /// How much is allowed.
        limit_gib: u64,
    },
    /// A small file unpacks to a giant one.
    #[error(
        "the packed file grows more than {} times when it is unpacked, which no real log does",
        crate::limits::GZIP_RATIO
    )]
    SuspiciousPacking,
    /// The file ends in the middle.
    #[error("the file is cut off: it ends in the middle of {place}")]
    CutOff {
        /// Where it ends.
        place: &'static str,
    },
    /// There is no such encoding.
    #[error("\"{label}\" is no known encoding")]
    UnknownEncoding {
        /// What was asked for.
        label: String,
    },
    /// A CSV cannot be separated by this.
    #[error("{delimiter:?} cannot separate the cells of a CSV")]
    BadDelimiter {
        /// What was asked for.
        delimiter: char,
    },
    /// The rows do not fall into columns.
    #[error("with {} as the separator the file has only one column", delimiter_name(*delimiter))]
    OneColumn {
        /// The separator that was used.
        delimiter: char,
        /// The separator that would do better, and the number of columns it gives.
        better: Option<(char, usize)>,
    },
    /// There are too many columns.
    #[error("the file has more than {} columns", crate::limits::N_COLUMNS)]
    TooManyColumns,
    /// A row never ends.
    #[error("row {row} is longer than 8 MiB")]
    RowTooLong {
        /// The row; the header is row 1.
        row: u64,
    },
    /// A quote was opened and swallows the rest of the file.
    #[error("row {} has an unclosed quote, so that the rest of the file cannot be told apart", grouped(*row))]
    UnclosedQuote {
        /// The row; the header is row 1.
        row: u64,
    },
    /// The XML declares things of its own, which can be used for attacks.
    #[error(
        "the file begins with a document type declaration of its own, which is not read because it can be misused"
    )]
    Doctype,
    /// The XML is malformed.
    #[error("the XML is broken at byte {at}: {what}")]
    BrokenXml {
        /// Where.
        at: u64,
        /// What is wrong.
        what: String,
    },
    /// The XML goes past a limit.
    #[error("the XML at byte {at} goes past what is read: {what}")]
    XmlLimit {
        /// Where.
        at: u64,
        /// Which limit.
        what: &'static str,
    },
    /// The Parquet file is not what it says it is.
    #[error("the Parquet file is broken: {what}")]
    BrokenParquet {
        /// What is wrong.
        what: String,
    },
    /// The Parquet file goes past a limit.
    #[error("the Parquet file goes past what is read: {what}")]
    ParquetLimit {
        /// Which limit.
        what: &'static str,
    },
    /// A column was named that the file does not have.
    #[error("the file has no column \"{name}\"")]
    UnknownColumn {
        /// The name.
        name: String,
        /// The columns it has.
        known: Vec<String>,
    },
    /// No column looks like a case.
    #[error("no column looks like a case: whose journey an event belongs to")]
    NoCaseColumn,
    /// No column looks like an activity.
    #[error("no column looks like an activity: what happened")]
    NoActivityColumn,
    /// No column looks like a time.
    #[error("no column looks like a time: when it happened")]
    NoTimeColumn,
    /// Every date can be read with the day first and with the month first.
    #[error(
        "dates like \"{example}\" can be read with the day first and with the month first, and no date in the file decides it"
    )]
    DayOrMonthFirst {
        /// A date.
        example: String,
    },
    /// Some dates have the day first, others the month.
    #[error(
        "some dates have the day first (\"{day_first}\"), others the month (\"{month_first}\")"
    )]
    DayAndMonthFirst {
        /// A date with the day first.
        day_first: String,
        /// A date with the month first.
        month_first: String,
    },
    /// Times are numbers of days as spreadsheets keep them, and nobody said from when they count.
    #[error("times like \"{example}\" are numbers of days, as spreadsheets keep them")]
    SpreadsheetDays {
        /// One of them.
        example: String,
    },
    /// Years have two digits only, and nobody said of which century.
    #[error("the year of \"{example}\" has two digits only")]
    WhichCentury {
        /// A date with such a year.
        example: String,
    },
    /// Every row tells of a start, or of something else that is no completion.
    #[error("no row says in \"{column}\" that something was completed")]
    NothingCompleted {
        /// The column of the life cycle.
        column: String,
    },
    /// Times carry no zone and none was chosen.
    #[error("times like \"{example}\" carry no time zone")]
    WhichZone {
        /// A time.
        example: String,
    },
    /// There is no such zone.
    #[error("\"{zone}\" is no known time zone")]
    UnknownZone {
        /// What was asked for.
        zone: String,
    },
    /// No row became an event.
    #[error("none of the {n_rows} rows became an event: {why}")]
    NothingRead {
        /// Rows of the file.
        n_rows: u64,
        /// The commonest reason, with a place.
        why: String,
    },
    /// There are more events, cases or activities than are read.
    #[error("the file has more than {limit} {what}")]
    TooMany {
        /// How many are allowed.
        limit: u64,
        /// Of what.
        what: &'static str,
        /// What can be done about it.
        hint: &'static str,
    },
}

impl ImportError {
    /// What can be done about it, as a sentence; none where nothing needs doing.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        let text = match self {
            Self::Cancelled => return None,
            Self::OtherKind { hint, .. } | Self::TooMany { hint, .. } => hint,
            Self::OneColumn {
                better: Some((delimiter, n_columns)),
                ..
            } => {
                return Some(format!(
                    "Choose {} as the separator: it gives {n_columns} columns",
                    delimiter_name(*delimiter)
                ));
            }
            Self::UnknownColumn { known, .. } => {
                return Some(format!("Choose one of its columns: {}", known.join(", ")));
            }
            Self::Io(_) => "Check that the file is still there and that you may read it",
            Self::Changed => {
                "Wait until the program that writes the file is done, then import it again"
            }
            Self::Empty | Self::NoRows => {
                "Export it again, and check that the period you export holds events"
            }
            Self::TooLarge { .. } => "Export a shorter period, or fewer columns",
            Self::SuspiciousPacking => {
                "Unpack the file yourself if you trust it, and import what comes out"
            }
            Self::BrokenParquet { .. } => {
                "Export the file again, or export it as CSV and import that"
            }
            Self::ParquetLimit { .. } => {
                "Write the file again with smaller groups of rows, or as CSV"
            }
            Self::CutOff { .. } => "Download or export it again: the end is missing",
            Self::UnknownEncoding { .. } => "Choose one of: UTF-8, windows-1252, UTF-16LE",
            Self::BadDelimiter { .. } => "Choose a comma, semicolon, tab or bar",
            Self::OneColumn { better: None, .. } => {
                "Choose the separator that stands between the cells of this file, or export it with commas"
            }
            Self::TooManyColumns => {
                "Check the separator, or export only the columns that you want to look at"
            }
            Self::RowTooLong { .. } => "Check the separator and the quotes in that row",
            Self::UnclosedQuote { .. } => {
                "Close the quote in that row, or export the file again with quotes doubled"
            }
            Self::Doctype => "Remove the part from <!DOCTYPE to ]> and import the file again",
            Self::BrokenXml { .. } => "Export the file again, or repair it at that place",
            Self::XmlLimit { .. } => "Check that this is a log: no program writes XES like this",
            Self::NoCaseColumn => "Choose the column that holds the customer, order or session",
            Self::NoActivityColumn => "Choose the column that holds the name of the event",
            Self::NoTimeColumn => {
                "Export the file again with a column that says when each event happened"
            }
            Self::DayOrMonthFirst { .. } | Self::DayAndMonthFirst { .. } => {
                "Choose whether the day or the month comes first"
            }
            Self::SpreadsheetDays { .. } => "Say if the days count since 1900 or since 1904",
            Self::WhichCentury { .. } => "Say which century such years belong to",
            Self::NothingCompleted { .. } => {
                "Choose no column for starts and completions: every row is then an event of its own"
            }
            Self::WhichZone { .. } => {
                "Choose the zone the times were written in, such as Europe/Amsterdam or UTC"
            }
            Self::UnknownZone { .. } => {
                "Choose a zone by region and city, such as Europe/Amsterdam, or UTC"
            }
            Self::NothingRead { .. } => "Check which column is what, and which rows are kept",
        };
        Some(text.to_owned())
    }
}

impl ImportError {
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
                place: "packed data",
            };
        }
        Self::Io(error)
    }
}

/// A separator in words.
pub(crate) fn delimiter_name(delimiter: char) -> String {
    match delimiter {
        ',' => "a comma".to_owned(),
        ';' => "a semicolon".to_owned(),
        '\t' => "a tab".to_owned(),
        '|' => "a bar".to_owned(),
        other => format!("{other:?}"),
    }
}

/// A number with its thousands set apart: 48,211.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (it, digit) in digits.chars().enumerate() {
        if it > 0 && (digits.len() - it).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
