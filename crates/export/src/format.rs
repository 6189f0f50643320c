//! The formats there are.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A format of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ExportFormat")]
pub enum Format {
    /// Scalable vector graphics, with the fonts inside.
    Svg,
    /// Pixels.
    Png,
    /// Pages to print, with text that can be searched.
    Pdf,
    /// Slides, with shapes, tables and charts that can be edited.
    Pptx,
    /// A workbook of sheets, which can be edited and taken back.
    Xlsx,
    /// One page for browsers, with everything inside.
    Html,
    /// All that was drawn, to be read in again.
    Json,
    /// A table, for spreadsheets and trackers.
    Csv,
    /// A page for a wiki.
    Markdown,
    /// A user journey of Mermaid.
    Mermaid,
    /// The Customer Journey Modelling Language.
    Cjml,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Svg,
        Self::Png,
        Self::Pdf,
        Self::Pptx,
        Self::Xlsx,
        Self::Html,
        Self::Json,
        Self::Csv,
        Self::Markdown,
        Self::Mermaid,
        Self::Cjml,
    ];

    /// What its files are.
    #[must_use]
    pub fn kind(self) -> FormatKind {
        match self {
            Self::Svg | Self::Png | Self::Pdf => FormatKind::Picture,
            Self::Pptx | Self::Xlsx | Self::Html => FormatKind::Document,
            Self::Json | Self::Csv | Self::Markdown | Self::Mermaid | Self::Cjml => {
                FormatKind::Text
            }
        }
    }

    /// How names of its files end.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Pdf => "pdf",
            Self::Pptx => "pptx",
            Self::Html => "html",
            Self::Xlsx => "xlsx",
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Markdown => "md",
            Self::Mermaid => "mmd",
            Self::Cjml => "xml",
        }
    }

    /// The format of files whose names end so.
    #[must_use]
    pub fn of_extension(extension: &str) -> Option<Self> {
        let called = |it: &Self| it.extension().eq_ignore_ascii_case(extension);
        Self::ALL.into_iter().find(called)
    }
}

/// What files of a format are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormatKind {
    /// The picture of the map, and nothing else.
    Picture,
    /// Pages, slides or sheets made of the map.
    Document,
    /// Text that anybody can read.
    Text,
}

/// How much of the maps is written, where that can be chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Slides {
    /// All: the picture of the map; as slides the one page first, then the map, its stages, and what was observed.
    #[default]
    Deck,
    /// The one page for who decides, alone.
    OnePager,
}
