//! What a front may ask about a file alone.

use import::ImportOptions;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::request::FileHandle;

/// What a front may ask about a file alone, whatever is open.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum LookRequest {
    /// Say what a file would draw that holds a map in the map form, in Mermaid or in CJML.
    ReadMapForm {
        /// The file.
        form: FileHandle,
    },
    /// Draw a picture anew, small enough for a card and with nothing in it but pixels or plain shapes.
    DrawPicture {
        /// A PNG, JPEG or SVG file.
        file: FileHandle,
    },
    /// Make a font anew, so that maps can be written in it.
    ReadFont {
        /// A TrueType or OpenType file.
        file: FileHandle,
        /// Whether it is the one for headings beside a font for text.
        for_headings: bool,
    },
    /// Look into a data file: what is it, which columns, which roles.
    PreviewImport {
        /// The file.
        file: FileHandle,
        /// Choices that override what would be guessed.
        options: ImportOptions,
    },
}

impl LookRequest {
    /// The file it is about.
    pub(crate) fn file(&self) -> &FileHandle {
        match self {
            Self::ReadMapForm { form: file }
            | Self::DrawPicture { file }
            | Self::ReadFont { file, .. }
            | Self::PreviewImport { file, .. } => file,
        }
    }
}
