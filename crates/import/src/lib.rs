//! Other people's files become an event log and a list of what could not be read.
//!
//! Parsing never fails as a whole because of one bad row: see [`ImportReport`].

mod preview;
mod report;

pub use preview::{
    ColumnKind, ColumnPreview, DateOrder, Format, Guess, ImportOptions, Preview, Question, Roles,
    RolesGuess,
};
pub use report::{ImportProblem, ImportReport, RowPlace};
