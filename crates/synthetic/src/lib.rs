//! Journeys made up from a seed: samples that ship, and logs for benchmarks.
//!
//! The same seed gives the same bytes, on every machine and in every version: samples are compared
//! with the file that is committed. Each sample is a [`Journey`], described and not programmed: who goes
//! through it, which ways they take, what happens when and where. One engine tells them all.
//!
//! ```
//! let mut file = Vec::new();
//! synthetic::write_csv(&synthetic::RETAIL, &mut file)?;
//! let text = String::from_utf8(file).expect("plain letters only");
//! assert!(text.starts_with("case_id,event,timestamp,channel,segment,region,amount,nps,csat,stars\n"));
//! # Ok::<(), synthetic::WriteError>(())
//! ```

pub mod traffic;

mod draw;
mod engine;
mod hours;
mod story;
mod told;

pub use engine::{Journey, write_csv};
pub use told::banking::BANKING;
pub use told::complaint::COMPLAINT;
pub use told::employee::EMPLOYEE;
pub use told::healthcare::HEALTHCARE;
pub use told::repair::REPAIR;
pub use told::retail::RETAIL;
pub use told::saas::SAAS;
pub use told::telecom::TELECOM;

/// Every journey whose sample ships.
pub const SAMPLES: [&Journey; 8] = [
    &RETAIL,
    &SAAS,
    &BANKING,
    &HEALTHCARE,
    &TELECOM,
    &REPAIR,
    &EMPLOYEE,
    &COMPLAINT,
];

/// The rows could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the made-up journeys could not be written: {0}")]
pub struct WriteError(#[from] csv::Error);
