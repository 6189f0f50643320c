//! Other people's files become an event log and a list of what could not be read.
//!
//! [`preview`] says what a file is and what must be decided; [`read`] makes an
//! [`events::EventLog`] of it. Reading never fails as a whole because of one bad row: see
//! [`ImportReport`]. It fails where going on would mean to guess: see [`ImportError`].
//!
//! ```no_run
//! use std::ops::ControlFlow;
//! use std::path::Path;
//!
//! let file = import::ForeignFile::open(Path::new("visits.csv"))?;
//! let options = import::ImportOptions::default();
//! let roles = import::preview(&file, &options)?.guessed_roles()?;
//! let (log, report) = import::read(&file, &options, &roles, &mut |_| ControlFlow::Continue(()))?;
//! assert_eq!(report.n_events, log.n_events() as u64);
//! # Ok::<(), import::ImportError>(())
//! ```

mod csv;
mod error;
mod format;
mod intake;
mod limits;
mod look;
mod meter;
mod parquet;
mod preview;
mod read;
mod report;
mod source;
mod times;
mod xes;

pub use error::{ImportError, NoEvent, Say};
pub use intake::lifecycle::LifeCycleReport;
pub use look::preview;
pub use meter::Progress;
pub use preview::{
    Century, ColumnKind, ColumnPreview, DateOrder, Format, Guess, GuessedBy, ImportOptions,
    Preview, Question, Roles, RolesGuess, SpreadsheetDays,
};
pub use read::read;
pub use report::findings::Trouble;
pub use report::{ImportProblem, ImportReport, RowPlace};
pub use source::ForeignFile;
