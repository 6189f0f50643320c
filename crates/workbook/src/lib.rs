//! A map as rows of a workbook, and what people changed in such a workbook as amendments to the map.
//!
//! Reading order: [`Table`] and [`Column`] (what there is), [`Rows`] (a map as rows), [`Mark`] (what a workbook
//! remembers of what was written), [`read`] (an edited workbook), [`Review`] (what it would change, and how).
//! A change is told by comparing three states: what was written, what stands in the workbook now, and the map as it
//! is now. This room writes no file and knows nothing of formats but how an edited workbook is read.

mod cell;
mod commands;
mod error;
mod mark;
mod names;
mod reading;
mod review;
mod rows;
mod table;

pub use cell::{Shown, escaped, plain, shown};
pub use commands::Planned;
pub use error::WorkbookError;
pub use mark::{MARK, Mark};
pub use names::Names;
pub use reading::{Edited, MOST_BYTES, read};
pub use review::{Amendment, AmendmentKind, Review, RowProblem};
pub use rows::{Row, Rows, plain_number};
pub use table::{Column, Holds, OneOf, Table};
