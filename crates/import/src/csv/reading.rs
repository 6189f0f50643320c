//! The rows of a CSV, in the columns of its header.

use std::ops::ControlFlow;
use std::path::Path;
use std::rc::Rc;

use crate::csv::dialect::Dialect;
use crate::csv::table::Row;
use crate::error::ImportError;
use crate::findings::Trouble;
use crate::format::Recognized;
use crate::intake::{Given, RowTaker, recycled};
use crate::limits;
use crate::meter::Meter;
use crate::source::{self, Text};

/// Hands over every row, until no more are wanted.
pub(crate) fn each_row(
    path: &Path,
    file: &Recognized,
    dialect: &Dialect,
    meter: &mut Meter<'_>,
    taker: &mut dyn RowTaker,
) -> Result<(), ImportError> {
    let bytes = source::open(path, file.is_packed(), Rc::clone(&meter.taken))?;
    let mut table = dialect.table(Text::new(bytes, file.encoding))?;
    let n_columns = dialect.names.len();
    let mut room: Vec<&'static str> = Vec::with_capacity(n_columns);
    loop {
        meter.tick(table.row)?;
        let row_number = table.row + 1;
        let (is_damaged, has_nul) = (table.input.is_damaged, table.input.has_nul);
        let Some(row) = table.next()? else {
            return Ok(());
        };
        if is_damaged && row.text().contains(char::REPLACEMENT_CHARACTER) {
            taker.note(Trouble::BadBytes, row_number, row.text());
        }
        let without_nul: Vec<String>;
        let mut cells = recycled(room);
        cells.extend((0..n_columns).map(|it| row.cell(it)));
        if has_nul && row.text().contains('\0') {
            without_nul = cells.iter().map(|it| it.replace('\0', "")).collect();
            cells = without_nul.iter().map(String::as_str).collect();
            taker.note(Trouble::Nul, row_number, &cells.join(", "));
        }
        note_shape(&row, row_number, dialect, taker);
        let reject = if row.is_unfinished && row.n_cells() < n_columns {
            Some(Trouble::CutRow)
        } else if row.text().len() > limits::FIELD_BYTES
            && cells.iter().any(|it| it.len() > limits::FIELD_BYTES)
        {
            Some(Trouble::LongCell)
        } else {
            None
        };
        let given = Given {
            row: row_number,
            cells: &cells,
            reject,
        };
        if taker.row(&given)? == ControlFlow::Break(()) {
            return Ok(());
        }
        room = recycled(cells);
    }
}

/// Notes what is odd about the number of cells and the lines of a row.
fn note_shape(row: &Row<'_>, row_number: u64, dialect: &Dialect, taker: &mut dyn RowTaker) {
    let n_columns = dialect.names.len();
    let trouble = if row.n_cells() > n_columns {
        Trouble::LongRow
    } else if row.n_cells() < n_columns && !row.is_unfinished {
        Trouble::ShortRow
    } else if row.text().contains('\n') && holds_row(row, dialect) {
        Trouble::SwallowedRow
    } else {
        return;
    };
    let all: Vec<&str> = row.cells().collect();
    taker.note(trouble, row_number, &all.join(", "));
}

/// Whether a line within a cell has as many separators as a row.
fn holds_row(row: &Row<'_>, dialect: &Dialect) -> bool {
    let n_separators = dialect.names.len() - 1;
    let is_row = |line: &str| {
        let n_found = line.bytes().filter(|it| *it == dialect.delimiter).count();
        n_separators > 1 && n_found == n_separators
    };
    let mut cells = row.cells().filter(|it| it.contains('\n'));
    cells.any(|it| it.lines().skip(1).any(is_row))
}
