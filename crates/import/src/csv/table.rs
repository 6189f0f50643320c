//! The rows of a CSV, one after the other, within limits.

use std::io::BufRead;

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use crate::error::ImportError;
use crate::limits;

/// The rows of a CSV.
pub(crate) struct Table<R> {
    pub(crate) input: R,
    core: Reader,
    cells: Vec<u8>,
    ends: Vec<usize>,
    n_cells_bytes: usize,
    n_ends: usize,
    /// Number of the last row that was read, from 1.
    pub(crate) row: u64,
    /// Whether the file has ended.
    is_over: bool,
}

/// One row of a CSV.
pub(crate) struct Row<'a> {
    text: &'a str,
    ends: &'a [usize],
    /// Whether the file ends with it, without a line end.
    pub(crate) is_unfinished: bool,
}

impl Row<'_> {
    pub(crate) fn n_cells(&self) -> usize {
        self.ends.len()
    }

    /// All cells in one text.
    pub(crate) fn text(&self) -> &str {
        self.text
    }

    /// A cell; empty where the row is too short.
    pub(crate) fn cell(&self, at: usize) -> &str {
        let Some(&end) = self.ends.get(at) else {
            return "";
        };
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        &self.text[start..end]
    }

    pub(crate) fn cells(&self) -> impl Iterator<Item = &str> {
        (0..self.n_cells()).map(|it| self.cell(it))
    }
}

impl<R: BufRead> Table<R> {
    pub(crate) fn new(input: R, delimiter: u8) -> Self {
        Self {
            input,
            core: ReaderBuilder::new().delimiter(delimiter).build(),
            cells: vec![0; 4 << 10],
            ends: vec![0; 64],
            n_cells_bytes: 0,
            n_ends: 0,
            row: 0,
            is_over: false,
        }
    }

    /// The next row; none at the end of the file.
    pub(crate) fn next(&mut self) -> Result<Option<Row<'_>>, ImportError> {
        (self.n_cells_bytes, self.n_ends) = (0, 0);
        let is_unfinished = loop {
            if self.is_over {
                return Ok(None);
            }
            let chunk = self.input.fill_buf()?;
            let at_end = chunk.is_empty();
            // A line end after the last byte closes an open row; within an open quote it only makes
            // the cell longer.
            let chunk = if at_end { b"\n" } else { chunk };
            let (result, n_in, n_out, n_ends) = self.core.read_record(
                chunk,
                &mut self.cells[self.n_cells_bytes..],
                &mut self.ends[self.n_ends..],
            );
            self.n_cells_bytes += n_out;
            self.n_ends += n_ends;
            if at_end {
                self.is_over = n_in > 0;
            } else {
                self.input.consume(n_in);
            }
            match result {
                ReadRecordResult::Record => break at_end,
                ReadRecordResult::InputEmpty if at_end && n_out > 0 => {
                    return Err(ImportError::UnclosedQuote { row: self.row + 1 });
                }
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => self.grow_cells()?,
                ReadRecordResult::OutputEndsFull => self.grow_ends()?,
                ReadRecordResult::End => return Ok(None),
            }
        };
        self.row += 1;
        let text = std::str::from_utf8(&self.cells[..self.n_cells_bytes])
            .expect("the source hands out UTF-8, and cells end between letters");
        Ok(Some(Row {
            text,
            ends: &self.ends[..self.n_ends],
            is_unfinished,
        }))
    }

    fn grow_cells(&mut self) -> Result<(), ImportError> {
        if self.cells.len() < limits::RECORD_BYTES {
            let len = (self.cells.len() * 2).min(limits::RECORD_BYTES);
            self.cells.resize(len, 0);
            return Ok(());
        }
        let row = self.row + 1;
        // A row of giant length is one in which a quote was never closed, if its last cell is giant.
        let last_cell = self.ends[..self.n_ends].last().copied().unwrap_or(0);
        if limits::RECORD_BYTES - last_cell > limits::FIELD_BYTES {
            return Err(ImportError::UnclosedQuote { row });
        }
        Err(ImportError::RowTooLong { row })
    }

    fn grow_ends(&mut self) -> Result<(), ImportError> {
        if self.ends.len() > limits::N_COLUMNS {
            return Err(ImportError::TooManyColumns);
        }
        let len = (self.ends.len() * 2).min(limits::N_COLUMNS + 1);
        self.ends.resize(len, 0);
        Ok(())
    }
}
