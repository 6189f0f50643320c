//! Files that were made to do harm, more than a thousand of them, from a seed: whatever is opened, the app goes on,
//! takes no memory for it, and says the right thing.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod archives;
mod cases;
mod clocks;
mod columns;
mod desk;
mod documents;
mod few_columns;
mod forms;
mod logs;
mod markup;
mod memory;
mod pictures;
mod requests;
mod tables;
