//! How often a test tries its luck, and what chance begins with.
//!
//! Both can be said from outside, for long runs and to see a failure again: `DESIRE_PATH_ROUNDS` and
//! `DESIRE_PATH_SEED`.

use std::fmt::Debug;
use std::str::FromStr;

/// How often, where nothing else is said.
///
/// # Panics
/// When what is said is no number.
#[must_use]
pub fn rounds(usual: u32) -> u32 {
    said("DESIRE_PATH_ROUNDS").unwrap_or(usual)
}

/// What chance begins with, which it prints.
///
/// # Panics
/// When what is said is no number.
#[allow(
    clippy::print_stdout,
    reason = "whoever reads of a failure wants to see it again"
)]
#[must_use]
pub fn seed(usual: u64) -> u64 {
    let seed = said("DESIRE_PATH_SEED").unwrap_or(usual);
    println!("DESIRE_PATH_SEED={seed}");
    seed
}

fn said<T: FromStr<Err: Debug>>(name: &str) -> Option<T> {
    let said = std::env::var(name).ok()?;
    Some(said.parse().expect("a number"))
}
