//! The rows of a Parquet file.

use std::ops::ControlFlow;

use parquet::column::reader::ColumnReader;
use parquet::file::reader::FileReader;

use crate::error::ImportError;
use crate::format::Recognized;
use crate::intake::{Given, RowTaker, recycled};
use crate::limits;
use crate::meter::Meter;
use crate::parquet::cells::Cells;
use crate::parquet::columns::{Columns, open};
use crate::parquet::{asked, broken};
use crate::report::findings::Trouble;
use crate::source::ForeignFile;

/// Rows that are held at once.
const N_ROWS_AT_ONCE: usize = 4_096;

/// Hands over every row, until no more are wanted.
pub(crate) fn each_row(
    foreign: &ForeignFile,
    file: &Recognized,
    columns: &Columns,
    meter: &mut Meter<'_>,
    taker: &mut dyn RowTaker,
) -> Result<(), ImportError> {
    for name in &columns.lists {
        taker.note(Trouble::ListColumn, 1, name);
    }
    let reader = open(foreign)?;
    let groups = reader.metadata().row_groups();
    let n_rows: i64 = groups.iter().map(|it| it.num_rows()).sum();
    let mut rows = Rows {
        cells: columns.leaves.iter().map(|_| Cells::default()).collect(),
        room: Vec::new(),
        row: 0,
    };
    for at in 0..groups.len() {
        let group = asked(|| reader.get_row_group(at))?;
        let mut readers = Vec::with_capacity(columns.leaves.len());
        for leaf in &columns.leaves {
            readers.push(asked(|| group.get_column_reader(leaf.at))?);
        }
        loop {
            let filled = rows.fill(&mut readers, columns);
            if !filled.map_err(|it| it.after_row(rows.row))? {
                break;
            }
            // What was read is told from the rows: their bytes lie all over the file.
            let share = (rows.row as f64 / n_rows.max(1) as f64).min(1.0);
            meter.taken.set((file.n_bytes as f64 * share) as u64);
            meter.tick()?;
            if rows.hand_over(taker)? == ControlFlow::Break(()) {
                return Ok(());
            }
        }
    }
    if rows.row.cast_signed() != n_rows {
        let fewer = broken("it holds fewer rows than it says");
        return Err(fewer.after_row(rows.row));
    }
    Ok(())
}

/// Some rows that are held at once, column by column.
struct Rows {
    cells: Vec<Cells>,
    room: Vec<&'static str>,
    /// Rows that were handed over.
    row: u64,
}

impl Rows {
    /// Takes the next rows of a group, and says whether there are any.
    fn fill(
        &mut self,
        readers: &mut [ColumnReader],
        columns: &Columns,
    ) -> Result<bool, ImportError> {
        let all = self.cells.iter_mut().zip(readers).zip(&columns.leaves);
        for ((cells, reader), leaf) in all {
            cells.fill(reader, *leaf, N_ROWS_AT_ONCE)?;
        }
        let n_rows = self.n_rows();
        if self.cells.iter().any(|it| it.len() != n_rows) {
            return Err(broken("its columns differ in length"));
        }
        Ok(n_rows > 0)
    }

    fn n_rows(&self) -> usize {
        self.cells.first().map_or(0, Cells::len)
    }

    fn hand_over(&mut self, taker: &mut dyn RowTaker) -> Result<ControlFlow<()>, ImportError> {
        let is_damaged = self.cells.iter().any(|it| it.is_damaged);
        for row in 0..self.n_rows() {
            self.row += 1;
            let mut cells = recycled(std::mem::take(&mut self.room));
            cells.extend(self.cells.iter().map(|it| it.cell(row)));
            if is_damaged
                && cells
                    .iter()
                    .any(|it| it.contains(char::REPLACEMENT_CHARACTER))
            {
                taker.note(Trouble::BadBytes, self.row, &cells.concat());
            }
            let is_long = cells.iter().any(|it| it.len() > limits::FIELD_BYTES);
            let flow = taker.row(&Given {
                row: self.row,
                cells: &cells,
                reject: is_long.then_some(Trouble::LongCell),
            })?;
            self.room = recycled(cells);
            if flow == ControlFlow::Break(()) {
                return Ok(flow);
            }
        }
        Ok(ControlFlow::Continue(()))
    }
}
