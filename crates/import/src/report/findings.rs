//! What is wrong with single rows, counted by kind.

use crate::limits;
use crate::report::{ImportProblem, RowPlace};

/// What can be wrong with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    NoCase,
    NoActivity,
    NoTime,
    BadTime,
    TwoDigitYear,
    EitherOrder,
    OtherOrder,
    LongCell,
    CutRow,
    OutsideTrace,
    BadBytes,
    Nul,
    ShortRow,
    LongRow,
    SwallowedRow,
    HourTwice,
    HourMissing,
    FarTime,
    FutureTime,
    BadStart,
    EndBeforeStart,
    NamelessTrace,
    TraceTwice,
    EmptyTrace,
    ListColumn,
}

impl Trouble {
    /// In words.
    pub(crate) fn reason(self) -> &'static str {
        match self {
            Self::NoCase => "no case",
            Self::NoActivity => "no activity",
            Self::NoTime => "no time",
            Self::BadTime => "time cannot be read",
            Self::TwoDigitYear => "the year has only two digits",
            Self::EitherOrder => "the date can be read with the day and with the month first",
            Self::OtherOrder => "the date does not fit the chosen order of day and month",
            Self::LongCell => "a cell is longer than 1 MiB",
            Self::CutRow => {
                "the file ends in the middle of this row: it may be cut off, export it again"
            }
            Self::OutsideTrace => "the event stands outside any trace",
            Self::BadBytes => {
                "some letters could not be decoded and became \u{FFFD}: choose another encoding"
            }
            Self::Nul => "NUL characters were taken out",
            Self::ShortRow => "fewer cells than there are columns; the missing ones are empty",
            Self::LongRow => "more cells than there are columns; those past the last were left out",
            Self::SwallowedRow => {
                "a cell holds a line that looks like a row of its own: a quote may be missing"
            }
            Self::HourTwice => {
                "the clock showed this hour twice when summer time ended; the earlier was taken"
            }
            Self::HourMissing => {
                "the clock never showed this time as summer time began; it was moved on by the gap"
            }
            Self::FarTime => "the time lies before 1990 or after 2100",
            Self::FutureTime => {
                "the time lies in the future: check the zone and the order of day and month"
            }
            Self::BadStart => "the start cannot be read and was left out",
            Self::EndBeforeStart => "it ends before it starts",
            Self::NamelessTrace => "the trace has no name; its number was taken as the case",
            Self::TraceTwice => "another trace has the same name; both became one case",
            Self::EmptyTrace => "a trace without events; it is not in the log",
            Self::ListColumn => "the column has a list in each row and was left out",
        }
    }

    /// Whether such rows are left out.
    fn rejects(self) -> bool {
        match self {
            Self::NoCase
            | Self::NoActivity
            | Self::NoTime
            | Self::BadTime
            | Self::TwoDigitYear
            | Self::EitherOrder
            | Self::OtherOrder
            | Self::LongCell
            | Self::CutRow
            | Self::OutsideTrace => true,
            Self::BadBytes
            | Self::Nul
            | Self::ShortRow
            | Self::LongRow
            | Self::SwallowedRow
            | Self::HourTwice
            | Self::HourMissing
            | Self::FarTime
            | Self::FutureTime
            | Self::BadStart
            | Self::EndBeforeStart
            | Self::NamelessTrace
            | Self::TraceTwice
            | Self::EmptyTrace
            | Self::ListColumn => false,
        }
    }
}

/// All that was found, by kind.
#[derive(Default)]
pub(crate) struct Findings {
    kinds: Vec<Found>,
}

struct Found {
    trouble: Trouble,
    n_rows: u64,
    places: Vec<RowPlace>,
}

impl Findings {
    /// Notes one row and what stood there.
    pub(crate) fn note(&mut self, trouble: Trouble, row: u64, text: &str) {
        let found = self.found(trouble);
        found.n_rows += 1;
        if found.places.len() < limits::PLACES {
            found.places.push(RowPlace {
                row,
                text: shortened(text),
            });
        }
    }

    /// Takes over what was found in later rows, which were counted from this row on.
    pub(crate) fn append(&mut self, later: Self, n_rows_before: u64) {
        for it in later.kinds {
            let found = self.found(it.trouble);
            found.n_rows += it.n_rows;
            let n_places = limits::PLACES - found.places.len();
            found
                .places
                .extend(it.places.into_iter().take(n_places).map(|it| RowPlace {
                    row: it.row + n_rows_before,
                    ..it
                }));
        }
    }

    fn found(&mut self, trouble: Trouble) -> &mut Found {
        let at = self.kinds.iter().position(|it| it.trouble == trouble);
        let at = at.unwrap_or_else(|| {
            self.kinds.push(Found {
                trouble,
                n_rows: 0,
                places: Vec::new(),
            });
            self.kinds.len() - 1
        });
        &mut self.kinds[at]
    }

    /// The problems, most rows first.
    pub(crate) fn problems(mut self) -> Vec<ImportProblem> {
        self.kinds
            .sort_by_key(|it| (std::cmp::Reverse(it.n_rows), it.trouble.reason()));
        let problem = |it: Found| ImportProblem {
            reason: it.trouble.reason().to_owned(),
            rejected: it.trouble.rejects(),
            n_rows: it.n_rows,
            places: it.places,
        };
        self.kinds.into_iter().map(problem).collect()
    }
}

/// A foreign text, cut short.
pub(crate) fn shortened(text: &str) -> String {
    match text.char_indices().nth(limits::SHOWN_LETTERS) {
        None => text.to_owned(),
        Some((at, _)) => format!("{}…", &text[..at]),
    }
}
