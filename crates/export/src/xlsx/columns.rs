//! Columns of what was observed, and sheets that are made of nothing else.

use overlay::{Bound, Share, Times};
use rust_xlsxwriter::{Worksheet, XlsxError};
use workbook::Shown;

use crate::xlsx::Book;
use crate::xlsx::heights::{height, n_lines};
use crate::xlsx::styles::Figure;

/// Seconds of an hour.
const HOUR_S: f64 = 3_600.0;
/// Seconds of a day.
const DAY_S: f64 = 86_400.0;

/// One column: its head, what its numbers are, and a cell for each row.
pub(super) struct Facts {
    pub(super) head: String,
    pub(super) figure: Figure,
    pub(super) width: f64,
    pub(super) cells: Vec<Shown>,
}

/// In which unit times are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    /// Hours.
    Hours,
    /// Days.
    Days,
}

impl Unit {
    /// The unit in which the longest of these times, in seconds, is a number one can read.
    pub(super) fn of(times_s: impl Iterator<Item = f64>) -> Self {
        let longest = times_s.fold(0.0, f64::max);
        if longest >= 3.0 * DAY_S {
            Self::Days
        } else {
            Self::Hours
        }
    }

    pub(super) fn number(self, seconds: f64) -> f64 {
        let exact = match self {
            Self::Hours => seconds / HOUR_S,
            Self::Days => seconds / DAY_S,
        };
        (exact * 1_000.0).round() / 1_000.0
    }
}

impl Book<'_> {
    /// The head of a column of times.
    pub(super) fn in_unit(&self, name: &str, unit: Unit) -> String {
        match unit {
            Unit::Hours => self.language.sheets_in_hours(name),
            Unit::Days => self.language.sheets_in_days(name),
        }
    }

    /// The columns of a share: it, of how many, and how sure it is; what may not be told is absent or a bound.
    pub(super) fn share_columns(&self, name: &str, shares: &[Option<Share>]) -> Vec<Facts> {
        let column = |head: String, figure, told: &dyn Fn(&Share) -> Shown| Facts {
            head,
            figure,
            width: 12.0,
            cells: shares
                .iter()
                .map(|it| it.as_ref().map_or(Shown::Nothing, told))
                .collect(),
        };
        let language = self.language;
        let counted = |it: &Share, exact: u64, said: &dyn Fn((String, String, u64)) -> Shown| {
            if it.is_counted() {
                Shown::Number(exact as f64)
            } else {
                it.in_full(language).map_or(Shown::Nothing, said)
            }
        };
        let end = |it: &Share, end: Option<f64>| {
            if it.bound == Bound::Exact {
                end.map_or(Shown::Nothing, Shown::Number)
            } else {
                Shown::Nothing
            }
        };
        vec![
            column(name.to_owned(), Figure::Share, &|it| {
                if it.is_counted() {
                    it.value.map_or(Shown::Nothing, Shown::Number)
                } else {
                    it.said(language).map_or(Shown::Nothing, Shown::Text)
                }
            }),
            column(language.sheets_cases(), Figure::Count, &|it| {
                counted(it, it.k, &|full| Shown::Text(full.1))
            }),
            column(language.sheets_of_cases(), Figure::Count, &|it| {
                counted(it, it.n, &|full| Shown::Number(full.2 as f64))
            }),
            column(language.sheets_low(), Figure::Share, &|it| end(it, it.low)),
            column(language.sheets_high(), Figure::Share, &|it| {
                end(it, it.high)
            }),
        ]
    }

    /// The columns of a time: median, and the half in the middle.
    pub(super) fn time_columns(&self, name: &str, times: &[Option<Times>]) -> Vec<Facts> {
        let unit = Unit::of(times.iter().flatten().map(|it| it.p90_s));
        let language = self.language;
        let column = |name: String, told: &dyn Fn(&Times) -> f64| Facts {
            head: self.in_unit(&name, unit),
            figure: Figure::Time,
            width: 14.0,
            cells: times
                .iter()
                .map(|it| {
                    it.as_ref()
                        .map_or(Shown::Nothing, |it| Shown::Number(unit.number(told(it))))
                })
                .collect(),
        };
        vec![
            column(language.sheets_median(name), &|it| it.median_s),
            column(language.sheets_quarter(name), &|it| it.p25_s),
            column(language.sheets_three_quarters(name), &|it| it.p75_s),
            column(language.sheets_nine_tenths(name), &|it| it.p90_s),
        ]
    }

    /// Writes columns side by side, from a column on.
    pub(super) fn write_facts(
        &self,
        sheet: &mut Worksheet,
        first: u16,
        facts: &[Facts],
    ) -> Result<(), XlsxError> {
        for (column, it) in (first..).zip(facts) {
            sheet.write_string_with_format(
                0,
                column,
                workbook::escaped(&it.head),
                &self.styles.head,
            )?;
            sheet.set_column_width(column, it.width)?;
            let format = self.styles.fixed_number(it.figure);
            for (row, cell) in (1..).zip(&it.cells) {
                write_shown(sheet, (row, column), cell, &format)?;
            }
        }
        Ok(())
    }

    /// Writes a sheet of facts alone, with heads that stay in sight and filters.
    pub(super) fn write_fact_sheet(
        &self,
        sheet: &mut Worksheet,
        name: &str,
        facts: &[Facts],
    ) -> Result<(), XlsxError> {
        sheet.set_name(name)?.set_freeze_panes(1, 1)?;
        self.write_facts(sheet, 0, facts)?;
        let n_rows = facts.first().map_or(0, |it| it.cells.len() as u32);
        let last = (facts.len() as u16).saturating_sub(1);
        for row in 0..n_rows {
            let cells = facts
                .iter()
                .map(|it| (it.cells.get(row as usize), it.width));
            let lines = cells.map(|(cell, width)| match cell {
                Some(Shown::Text(text)) => n_lines(text, width),
                Some(Shown::Nothing | Shown::Number(_) | Shown::Flag(_)) | None => 1,
            });
            sheet.set_row_height(row + 1, height(lines.max().unwrap_or(1)))?;
        }
        sheet
            .set_row_height(0, height(head_lines(facts)))?
            .autofilter(0, 0, n_rows, last)?;
        sheet.set_landscape().set_print_fit_to_pages(1, 0);
        Ok(())
    }
}

/// Lines that the highest of the heads takes.
pub(super) fn head_lines(facts: &[Facts]) -> usize {
    // A head shares its cell with the arrow of its filter.
    let lines = facts.iter().map(|it| n_lines(&it.head, it.width - 3.0));
    lines.max().unwrap_or(1)
}

/// A column of text.
pub(super) fn texts(head: String, width: f64, cells: Vec<String>) -> Facts {
    Facts {
        head,
        figure: Figure::Number,
        width,
        cells: cells.into_iter().map(Shown::Text).collect(),
    }
}

/// Writes a cell: text as text and numbers as numbers, whatever they look like.
pub(super) fn write_shown(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Shown,
    format: &rust_xlsxwriter::Format,
) -> Result<(), XlsxError> {
    match cell {
        Shown::Nothing => sheet.write_blank(row, column, format)?,
        Shown::Text(text) => sheet.write_string_with_format(
            row,
            column,
            workbook::escaped(&workbook::plain(text)),
            format,
        )?,
        Shown::Number(number) => sheet.write_number_with_format(row, column, *number, format)?,
        Shown::Flag(on) => sheet.write_boolean_with_format(row, column, *on, format)?,
    };
    Ok(())
}
