//! One project is one SQLite file: typed tables that hold what is true now, and a journal that
//! remembers how it came to be. It is edited in a working copy and published whole.
//!
//! This room writes changes and reads them back; it does not decide whether an edit is allowed.

mod chain;
mod disk;
mod document;
mod error;
mod foreign;
mod journal;
mod newer;
mod overlay_figures;
mod releases;
mod rescue;
mod schema;
mod tables;
mod working;

pub use disk::{Disk, LocalDisk};
pub use document::{Document, Kind, Written};
pub use error::{DocumentError, Result};
pub use foreign::rebuilt::{ForeignReader, look_at_project, read_project};
pub use foreign::refusal::{Excuse, NotTold, Refusal};
pub use foreign::{MAX_FILE_BYTES, Take, Wanted, tell};
pub use journal::moments::{Deed, Moment};
pub use newer::Newer;
pub use releases::Release;
pub use rescue::{Quarantined, Rescued, rescue};
pub use working::another::AnotherCopy;
pub use working::damaged::DamagedCopy;
pub use working::place::KeptState;
pub use working::publishing::Publishing;
pub use working::{Found, Opened, WorkingCopies, WorkingCopy};
