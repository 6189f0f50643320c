//! The words of every language: what Rust says, and how numbers and dates are written.
//!
//! The messages stand in `assets/language`, beside those of the page. Each is a method of [`Language`], made
//! when this crate is built: `picture-leaves` is `language.picture_leaves(step)`. A language is a value that is
//! handed to whoever speaks; nothing remembers one.

mod edits;
mod language;
mod numbers;

pub use language::Language;
