//! Text with separators.

pub(crate) mod blocks;
pub(crate) mod dialect;
pub(crate) mod reading;
pub(crate) mod table;
