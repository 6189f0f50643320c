//! What is wrong with single rows, counted by kind.

use language::Language;
use serde::{Deserialize, Serialize};

use crate::limits;
use crate::report::{ImportProblem, RowPlace};

/// What can be wrong with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Trouble {
    /// No case.
    NoCase,
    /// No activity.
    NoActivity,
    /// No time.
    NoTime,
    /// A time that cannot be read.
    BadTime,
    /// A year of two digits.
    TwoDigitYear,
    /// A date that can be read in two ways.
    EitherOrder,
    /// A date against the chosen order.
    OtherOrder,
    /// A cell past the limit.
    LongCell,
    /// The file ends within the row.
    CutRow,
    /// An event outside any trace.
    OutsideTrace,
    /// Letters that could not be decoded.
    BadBytes,
    /// NUL characters.
    Nul,
    /// Fewer cells than columns.
    ShortRow,
    /// More cells than columns.
    LongRow,
    /// A cell that looks like a row.
    SwallowedRow,
    /// An hour that was there twice.
    HourTwice,
    /// An hour that was never there.
    HourMissing,
    /// A time far off.
    FarTime,
    /// A time to come.
    FutureTime,
    /// A start that cannot be read.
    BadStart,
    /// An end before its start.
    EndBeforeStart,
    /// A trace without a name.
    NamelessTrace,
    /// Two traces of one name.
    TraceTwice,
    /// A trace without events.
    EmptyTrace,
    /// A column of lists.
    ListColumn,
}

impl Trouble {
    /// In words.
    pub(crate) fn said(self, language: Language) -> String {
        match self {
            Self::NoCase => language.row_no_case(),
            Self::NoActivity => language.row_no_activity(),
            Self::NoTime => language.row_no_time(),
            Self::BadTime => language.row_bad_time(),
            Self::TwoDigitYear => language.row_two_digit_year(),
            Self::EitherOrder => language.row_either_order(),
            Self::OtherOrder => language.row_other_order(),
            Self::LongCell => language.row_long_cell(),
            Self::CutRow => language.row_cut_row(),
            Self::OutsideTrace => language.row_outside_trace(),
            Self::BadBytes => language.row_bad_bytes(),
            Self::Nul => language.row_nul(),
            Self::ShortRow => language.row_short_row(),
            Self::LongRow => language.row_long_row(),
            Self::SwallowedRow => language.row_swallowed_row(),
            Self::HourTwice => language.row_hour_twice(),
            Self::HourMissing => language.row_hour_missing(),
            Self::FarTime => language.row_far_time(),
            Self::FutureTime => language.row_future_time(),
            Self::BadStart => language.row_bad_start(),
            Self::EndBeforeStart => language.row_end_before_start(),
            Self::NamelessTrace => language.row_nameless_trace(),
            Self::TraceTwice => language.row_trace_twice(),
            Self::EmptyTrace => language.row_empty_trace(),
            Self::ListColumn => language.row_list_column(),
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
            .sort_by_key(|it| (std::cmp::Reverse(it.n_rows), it.trouble.said(Language::En)));
        let problem = |it: Found| ImportProblem {
            trouble: Some(it.trouble),
            reason: it.trouble.said(Language::En),
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
