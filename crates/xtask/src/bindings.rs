//! The page's types, written from the session's, and its words, from the English ones.

use crate::program::cargo;
use crate::{Stop, child, page};

/// Only this target, but features as of the whole: other steps find everything compiled.
pub(crate) const TEST: &[&str] = &["test", "--workspace", "--test", "bindings"];

/// Writes them anew.
pub(crate) fn write() -> Result<(), Stop> {
    page::install()?;
    child::run(&mut page::npm(&["run", "words"]), 5)?;
    child::run(cargo(TEST).env("UPDATE_EXPECT", "1"), 30)
}
