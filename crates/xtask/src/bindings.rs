//! The page's types, written from the session's.

use crate::Stop;
use crate::child;
use crate::program::cargo;

/// Only this target, but features as of the whole: other steps find everything compiled.
pub(crate) const TEST: &[&str] = &["test", "--workspace", "--test", "bindings"];

/// Writes them anew.
pub(crate) fn write() -> Result<(), Stop> {
    child::run(cargo(TEST).env("UPDATE_EXPECT", "1"), 30)
}
