//! A disk that forgets what was not synced when the power fails, and one on which a deed fails.
//!
//! Programs work on real files; every deed below a folder is noted, those of SQLite ([`note_below`] puts a layer
//! under it) and those on whole files ([`NotingDisk`]). A [`Memory`] goes along the notes and can say at any of
//! them what a disk may hold after a power cut ([`Memory::cut`]). With [`fail_below`], a deed below a folder fails.

mod faults;
mod memory;
mod notes;
mod under_sqlite;

pub use faults::{Failure, Faults, FaultyDisk, fail_below};
pub use memory::{Left, Memory};
pub use notes::{Deed, Notes, NotingDisk, note_below};
