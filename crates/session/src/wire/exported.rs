//! What a front is told of files that were written.

use serde::{Deserialize, Serialize};
use sharing::Leaving;
use ts_rs::TS;

use crate::wire::problem::Problem;
use crate::wire::request::FileHandle;

/// One file of an export.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportedFile {
    /// What it is called, without its folder.
    pub name: String,
    /// How it is asked for.
    pub file: FileHandle,
    /// What became of it.
    pub end: ExportEnd,
}

/// What became of a file of an export.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum ExportEnd {
    /// It is there, whole.
    Written {
        /// Its size.
        n_bytes: u64,
        /// The pages in it; none where it has none.
        pages: Option<PagesToWrite>,
        /// What the format has no place for, each in a sentence.
        left_out: Vec<String>,
        /// What left with it.
        leaving: Box<Leaving>,
    },
    /// It could not be written; what was there before is as it was.
    NotWritten {
        /// Why, and what to do about it.
        problem: Problem,
    },
    /// The person stopped before its turn; what was there before is as it was.
    Stopped,
}

/// The pages that a map would come to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PagesToWrite {
    /// How many there are beside and below each other.
    pub grid: [usize; 2],
    /// Width and height of each, in millimetres.
    pub mm: [f32; 2],
    /// Width and height of the paper as a whole, in millimetres.
    pub whole_mm: [f32; 2],
    /// How much of the whole each shows, in millimetres.
    pub part_mm: [f32; 2],
    /// Width and height of the picture in the middle of it, in millimetres.
    pub picture_mm: [f32; 2],
    /// The smallest type on them, in points; none where nothing is written.
    pub smallest_type: Option<f32>,
    /// Type below this few can read on paper, in points.
    pub least_type: f32,
}
