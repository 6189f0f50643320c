//! The formats there are.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A picture format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "PictureFormat")]
pub enum Format {
    /// Scalable vector graphics, with the fonts inside.
    Svg,
    /// Pixels.
    Png,
    /// Pages to print, with text that can be searched.
    Pdf,
}
