//! Other people's files are read in a process of their own.
//!
//! A file that somebody sent can be made to bring down whatever reads it: to take all memory, to never end, to
//! find a mistake in the reader. So the app reads none. It opens the file and starts its own program once more,
//! with [`ARGUMENT`] as the first word; that process gives up everything but the open file and its answers, reads,
//! and answers in frames. Whatever becomes of it, the app goes on and has a sentence for it: [`WorkerError`].
//!
//! A program that is to be its own worker asks [`answered`] before anything else.

mod allowance;
mod answering;
mod asking;
mod confined;
mod error;
mod frames;
mod others;
mod projects;
mod question;
mod rows;
mod stop;

pub use allowance::Allowance;
pub use answering::answered;
pub use asking::Worker;
pub use error::{Reason, WorkerError};
pub use others::{FormContent, ReadForm, ReadWorkbook};
pub use question::ARGUMENT;
pub use rows::ReadLog;
pub use stop::Stop;
