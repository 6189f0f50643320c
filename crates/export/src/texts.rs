//! Files of text: for other programs, wikis and diagrams.

pub(crate) mod cjml;
pub(crate) mod csv;
mod drawn;
pub(crate) mod json;
mod lost;
pub(crate) mod markdown;
pub(crate) mod mermaid;
