//! What a front may ask about outlines.

use journey::{EntityId, OutlineLevel};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::request::FileHandle;

/// What a front may ask about outlines: maps as people write them down, line under line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum OutlineRequest {
    /// Say what an outline would bring to the open map, or to a new one where none is open.
    ReadOutline {
        /// The outline.
        text: String,
        /// What its lines at the top are; none tells it from their shape.
        level: Option<OutlineLevel>,
    },
    /// Put an outline on the open map, as one edit.
    PutOutline {
        /// The outline.
        text: String,
        /// What its lines at the top are; none tells it from their shape.
        level: Option<OutlineLevel>,
        /// The step or stage it goes right behind; none puts it last.
        after: Option<EntityId>,
        /// What a stage is called that the outline does not name but needs.
        stage: String,
    },
    /// Start a new project from an outline, with the lanes of the blank template.
    NewFromOutline {
        /// The outline.
        text: String,
        /// What the map is to be called.
        title: String,
        /// What a stage is called that the outline does not name but needs.
        stage: String,
        /// Where to, from a pick; none for a file of its own in the library folder.
        #[ts(optional)]
        file: Option<FileHandle>,
    },
    /// Write the open map as an outline.
    WriteOutline,
}
