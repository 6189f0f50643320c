//! Text with separators.

pub(crate) mod dialect;
pub(crate) mod reading;
pub(crate) mod table;
