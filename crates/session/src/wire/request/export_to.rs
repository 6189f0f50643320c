//! What to write of a project, and as which files.

use journey::MapId;
use scene::{Theme, View};
use serde::{Deserialize, Serialize};
use sharing::Terms;
use ts_rs::TS;

use super::FileHandle;

/// Which picture to write.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportOptions {
    /// The map.
    pub map: MapId,
    /// Another map below it in the same picture.
    #[serde(default)]
    #[ts(optional)]
    pub below: Option<MapId>,
    /// The format.
    pub format: export::Format,
    /// How to look at the map.
    pub view: View,
    /// Light or dark.
    pub theme: Theme,
    /// Pixels per CSS pixel, for formats made of pixels.
    pub scale: f32,
    /// On what it is printed, for formats made of pages.
    #[serde(default)]
    pub sheet: export::Sheet,
    /// How much of the maps, for formats made of slides or pages.
    #[serde(default)]
    #[ts(as = "Option<export::Slides>", optional)]
    pub slides: export::Slides,
    /// A company's template, for slides.
    #[serde(default)]
    #[ts(optional)]
    pub template: Option<FileHandle>,
    /// Which table, for formats that hold one.
    #[serde(default)]
    #[ts(as = "Option<export::Table>", optional)]
    pub table: export::Table,
    /// On what terms it leaves.
    #[serde(default)]
    pub terms: Terms,
}

/// As which files it is written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum ExportTo {
    /// As one, from a pick: whoever picked it was asked whether it may take the place of another.
    File {
        /// Which.
        file: FileHandle,
    },
    /// As a file for each map and each format, called by the title of the map.
    Folder {
        /// Where to, from a pick.
        folder: FileHandle,
        /// Whether every map of the project is written, or only the one that was asked for.
        all_maps: bool,
        /// More formats beside the one that was asked for.
        also: Vec<export::Format>,
        /// Whether files may take the place of others that are there already.
        replace: bool,
    },
}
