//! What a front may ask about a map that was edited as a workbook.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::request::FileHandle;

/// What a front may ask about a map that was written as a workbook and edited there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum WorkbookRequest {
    /// Say what an edited workbook would change; nothing is changed.
    ReadWorkbook {
        /// The workbook, from a pick.
        file: FileHandle,
    },
    /// Make the changes that were chosen, as one edit.
    TakeBackWorkbook {
        /// The workbook, as it was read.
        file: FileHandle,
        /// What was looked at, as it was told with the changes.
        as_of: String,
        /// The keys of the changes.
        chosen: Vec<String>,
    },
}
