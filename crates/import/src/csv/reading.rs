//! The rows of a CSV, in the columns of its header.

use std::collections::VecDeque;
use std::ops::ControlFlow;
use std::rc::Rc;
use std::sync::mpsc::{Receiver, channel};

use crate::csv::blocks::{Block, Blocks};
use crate::csv::dialect::Dialect;
use crate::csv::table::{Row, Table};
use crate::error::ImportError;
use crate::format::Recognized;
use crate::intake::{Given, RowTaker, recycled};
use crate::limits;
use crate::meter::Meter;
use crate::report::findings::Trouble;
use crate::source::{ForeignFile, Text};

/// What the rows of a piece came to.
pub(crate) struct Taken<T> {
    pub(crate) taker: T,
    text: String,
    pub(crate) n_rows: u64,
    /// Whether they could be read to the end; rows in an error are counted from the piece's first.
    pub(crate) outcome: Result<(), ImportError>,
}

/// Hands over every row, until no more are wanted.
pub(crate) fn each_row(
    foreign: &ForeignFile,
    file: &Recognized,
    dialect: &Dialect,
    meter: &mut Meter<'_>,
    taker: &mut dyn RowTaker,
) -> Result<(), ImportError> {
    let mut blocks = opened(foreign, file, dialect, meter)?;
    let mut n_rows = dialect.n_rows_before;
    while let Some(block) = blocks.next(meter)? {
        let flow = take_rows(&block, dialect, &mut n_rows, taker)?;
        if flow == ControlFlow::Break(()) {
            break;
        }
    }
    Ok(())
}

/// Hands over every row, the pieces of the file on all cores, each to a taker of its own; what they took
/// is handed in in the order of the file.
pub(crate) fn each_piece<T: RowTaker + Send>(
    foreign: &ForeignFile,
    file: &Recognized,
    dialect: &Dialect,
    meter: &mut Meter<'_>,
    new_taker: impl Fn() -> T + Sync,
    hand_in: &mut dyn FnMut(Taken<T>) -> Result<(), ImportError>,
) -> Result<(), ImportError> {
    let mut blocks = opened(foreign, file, dialect, meter)?;
    let n_at_once = rayon::current_num_threads() + 1;
    let new_taker = &new_taker;
    rayon::in_place_scope(|scope| {
        let mut under_way: VecDeque<Receiver<Taken<T>>> = VecDeque::new();
        let mut is_over = false;
        loop {
            while !is_over && under_way.len() < n_at_once {
                let Some(block) = blocks.next(meter)? else {
                    is_over = true;
                    break;
                };
                let (sender, receiver) = channel();
                scope.spawn(move |_| {
                    let mut taker = new_taker();
                    let mut n_rows = 0;
                    let outcome = take_rows(&block, dialect, &mut n_rows, &mut taker);
                    let taken = Taken {
                        taker,
                        text: block.text,
                        n_rows,
                        outcome: outcome.map(|_| ()),
                    };
                    // Where an error ended the reading nobody waits for it.
                    let _ = sender.send(taken);
                });
                under_way.push_back(receiver);
            }
            // A piece that panicked ends the reading, and the scope passes the panic on.
            let Some(Ok(mut taken)) = under_way.pop_front().map(|it| it.recv()) else {
                return Ok(());
            };
            blocks.give_back(std::mem::take(&mut taken.text));
            hand_in(taken)?;
        }
    })
}

fn opened(
    foreign: &ForeignFile,
    file: &Recognized,
    dialect: &Dialect,
    meter: &mut Meter<'_>,
) -> Result<Blocks, ImportError> {
    let bytes = foreign.bytes(file.is_packed(), Rc::clone(&meter.taken));
    let mut blocks = Blocks::new(Text::new(bytes, file.encoding), dialect.delimiter);
    blocks.skip_rows(dialect.n_rows_before, meter)?;
    Ok(blocks)
}

/// Hands over the rows of a piece, counting on, until no more are wanted.
fn take_rows<T: RowTaker + ?Sized>(
    block: &Block,
    dialect: &Dialect,
    n_rows: &mut u64,
    taker: &mut T,
) -> Result<ControlFlow<()>, ImportError> {
    let mut table = Table::new(&block.text, dialect.delimiter);
    table.row = *n_rows;
    let n_columns = dialect.names.len();
    let has_nul = memchr::memchr(0, block.text.as_bytes()).is_some();
    let mut room: Vec<&'static str> = Vec::with_capacity(n_columns);
    while let Some(row) = table.next()? {
        *n_rows += 1;
        let row_number = *n_rows;
        if block.is_damaged
            && row
                .cells()
                .any(|it| it.contains(char::REPLACEMENT_CHARACTER))
        {
            let text: String = row.cells().collect();
            taker.note(Trouble::BadBytes, row_number, &text);
        }
        let without_nul: Vec<String>;
        let mut cells = recycled(room);
        cells.extend(row.cells().take(n_columns));
        cells.resize(n_columns, "");
        if has_nul && row.cells().any(|it| it.contains('\0')) {
            without_nul = cells.iter().map(|it| it.replace('\0', "")).collect();
            cells = without_nul.iter().map(String::as_str).collect();
            taker.note(Trouble::Nul, row_number, &cells.join(", "));
        }
        note_shape(&row, row_number, dialect, taker);
        let reject = if row.is_unfinished && row.n_cells() < n_columns {
            Some(Trouble::CutRow)
        } else if row.n_bytes > limits::FIELD_BYTES
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
            return Ok(ControlFlow::Break(()));
        }
        room = recycled(cells);
    }
    Ok(ControlFlow::Continue(()))
}

/// Notes what is odd about the number of cells and the lines of a row.
fn note_shape<T: RowTaker + ?Sized>(
    row: &Row<'_>,
    row_number: u64,
    dialect: &Dialect,
    taker: &mut T,
) {
    let n_columns = dialect.names.len();
    let trouble = if row.n_cells() > n_columns {
        Trouble::LongRow
    } else if row.n_cells() < n_columns && !row.is_unfinished {
        Trouble::ShortRow
    } else if row.is_quoted && holds_row(row, dialect) {
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
