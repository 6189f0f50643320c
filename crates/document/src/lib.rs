//! One project is one SQLite file: typed tables that hold what is true now, and a journal that
//! remembers how it came to be.
//!
//! This room writes changes and reads them back; it does not decide whether an edit is allowed.

mod document;
mod error;
mod journal;
mod overlay_figures;
mod schema;
mod tables;

pub use document::{Document, Kind, Written};
pub use error::{DocumentError, Result};
pub use journal::moments::{Deed, Moment};
