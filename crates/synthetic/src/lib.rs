//! Journeys made up from a seed: samples that ship, and logs for benchmarks.
//!
//! The same seed gives the same bytes, on every machine and in every version: samples are compared
//! with the file that is committed.
//!
//! ```
//! let mut file = Vec::new();
//! synthetic::retail::write_csv(7, 3, &mut file)?;
//! let text = String::from_utf8(file).expect("plain letters only");
//! assert!(text.starts_with("case_id,event,timestamp,channel,segment,region,amount,nps,csat,stars\n"));
//! # Ok::<(), synthetic::WriteError>(())
//! ```

pub mod retail;
pub mod traffic;

mod draw;
mod journey;
mod survey;

/// The rows could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the made-up journeys could not be written: {0}")]
pub struct WriteError(#[from] csv::Error);
