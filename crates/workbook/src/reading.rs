//! Reads an edited workbook, and no more of it than a workbook of ours can have.

use std::collections::BTreeMap;
use std::io::{self, Cursor, Read};

use calamine::{DataRef, ExcelDateTime, Reader, Xlsx, open_workbook_from_rs};
use serde::{Deserialize, Serialize};
use zip::ZipArchive;

use crate::cell::{Shown, plain, unescaped};
use crate::error::WorkbookError;
use crate::mark::{MARK, Mark};
use crate::table::Table;

/// Bytes of a file.
pub const MOST_BYTES: usize = 32 << 20;
/// Bytes of all its parts, unpacked.
const MOST_UNPACKED: u64 = 256 << 20;
/// Parts of a file.
const MOST_PARTS: usize = 1_000;
/// Cells of a sheet in which something stands.
const MOST_CELLS: usize = 1_000_000;
/// Columns of a sheet that are looked at.
const MOST_COLUMNS: u32 = 200;
/// Rows of a sheet.
const MOST_ROWS: u32 = 200_000;

/// A sheet as it stands in the workbook.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct EditedSheet {
    /// What its heads say.
    pub(crate) heads: Vec<String>,
    /// Rows in which something stands, each with its number as spreadsheets count.
    pub(crate) rows: Vec<(u32, Vec<Shown>)>,
}

/// An edited workbook.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Edited {
    /// What was written.
    pub mark: Mark,
    /// The sheets of tables; those that are gone are absent.
    pub(crate) sheets: BTreeMap<Table, EditedSheet>,
}

/// Reads a workbook that was written from a map.
///
/// # Errors
/// When it is none, too large, or was not written by us.
pub fn read(bytes: &[u8]) -> Result<Edited, WorkbookError> {
    check_size(bytes)?;
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).map_err(not_a_workbook)?;
    let names = book.sheet_names();
    if !names.iter().any(|it| it == MARK) {
        return Err(WorkbookError::NoMark);
    }
    let lines = sheet(&mut book, MARK)?.into_iter();
    let line = |it: (u32, Vec<Shown>)| it.1.iter().map(Shown::text).collect();
    let mark = Mark::of_lines(&lines.map(line).collect::<Vec<Vec<String>>>())?;
    let mut sheets = BTreeMap::new();
    for table in Table::ALL {
        let title = table.title(mark.language);
        let Some(name) = names.iter().find(|it| it.trim() == title) else {
            continue;
        };
        let mut rows = sheet(&mut book, name)?;
        let heads = match rows.first() {
            Some((1, heads)) => heads.iter().map(|it| it.text().trim().to_owned()).collect(),
            Some(_) | None => Vec::new(),
        };
        rows.retain(|it| it.0 > 1 && it.1.iter().any(|it| !it.is_blank()));
        sheets.insert(table, EditedSheet { heads, rows });
    }
    Ok(Edited { mark, sheets })
}

/// That neither the file nor what is packed in it is larger than any of ours.
fn check_size(bytes: &[u8]) -> Result<(), WorkbookError> {
    if bytes.len() > MOST_BYTES {
        return Err(WorkbookError::TooLarge);
    }
    let mut packed = ZipArchive::new(Cursor::new(bytes)).map_err(not_a_workbook)?;
    if packed.len() > MOST_PARTS {
        return Err(WorkbookError::TooLarge);
    }
    let mut left = MOST_UNPACKED;
    for at in 0..packed.len() {
        let part = packed.by_index(at).map_err(not_a_workbook)?;
        let n_bytes =
            io::copy(&mut part.take(left + 1), &mut io::sink()).map_err(not_a_workbook)?;
        left = left.checked_sub(n_bytes).ok_or(WorkbookError::TooLarge)?;
    }
    Ok(())
}

/// The rows of a sheet that have cells, with their numbers.
fn sheet(
    book: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
) -> Result<Vec<(u32, Vec<Shown>)>, WorkbookError> {
    let mut cells = book.worksheet_cells_reader(name).map_err(not_a_workbook)?;
    let mut rows: BTreeMap<u32, Vec<Shown>> = BTreeMap::new();
    let mut n_cells = 0;
    while let Some(cell) = cells.next_cell().map_err(not_a_workbook)? {
        let (row, column) = cell.get_position();
        let shown = shown(cell.get_value());
        if shown == Shown::Nothing || column >= MOST_COLUMNS {
            continue;
        }
        n_cells += 1;
        if n_cells > MOST_CELLS || row >= MOST_ROWS {
            return Err(WorkbookError::TooManyCells);
        }
        let line = rows.entry(row + 1).or_default();
        let column = column as usize;
        if line.len() <= column {
            line.resize(column + 1, Shown::Nothing);
        }
        line[column] = shown;
    }
    Ok(rows.into_iter().collect())
}

fn shown(cell: &DataRef<'_>) -> Shown {
    match cell {
        DataRef::Empty => Shown::Nothing,
        DataRef::Int(number) => Shown::Number(*number as f64),
        DataRef::Float(number) => Shown::Number(*number),
        DataRef::Bool(on) => Shown::Flag(*on),
        DataRef::String(text) => text_of(text),
        DataRef::SharedString(text) => text_of(text),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text_of(text),
        DataRef::DateTime(time) => Shown::Text(day(time)),
        // In the words of spreadsheets: "#REF!".
        DataRef::Error(error) => Shown::Text(error.to_string()),
    }
}

fn text_of(text: &str) -> Shown {
    if text.is_empty() {
        return Shown::Nothing;
    }
    Shown::Text(plain(&unescaped(text)))
}

/// A day as maps write it, with the time where there is one.
fn day(time: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, ..) = time.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    if time.is_duration() || time.as_f64() < 1.0 {
        return format!("{:02}:{minute:02}", (time.as_f64() * 24.0) as u64);
    }
    if (hour, minute) == (0, 0) {
        date
    } else {
        format!("{date} {hour:02}:{minute:02}")
    }
}

fn not_a_workbook(error: impl std::fmt::Display) -> WorkbookError {
    WorkbookError::NotAWorkbook {
        reason: error.to_string(),
    }
}
