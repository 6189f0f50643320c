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
    /// A workbook of sheets, which can be edited and taken back.
    Xlsx,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Svg, Self::Png, Self::Pdf, Self::Xlsx];

    /// How names of its files end.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Pdf => "pdf",
            Self::Xlsx => "xlsx",
        }
    }

    /// The format of files whose names end so.
    #[must_use]
    pub fn of_extension(extension: &str) -> Option<Self> {
        let called = |it: &Self| it.extension().eq_ignore_ascii_case(extension);
        Self::ALL.into_iter().find(called)
    }
}
