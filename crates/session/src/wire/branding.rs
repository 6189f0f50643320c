//! What is told of a brand before anybody sets it.

use journey::ColourVerdict;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a colour of a brand can be read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JudgedBoth {
    /// Where pictures are light; none where it is not written as a colour.
    pub light: Option<ColourVerdict>,
    /// Where they are dark.
    pub dark: Option<ColourVerdict>,
}

/// A font from a file, made anew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MadeFont {
    /// What it is called.
    pub family: String,
    /// Its cut for what it was read for: the bytes of a font, in base64.
    pub cut: String,
    /// Its cut for headings, where it is variable and was read for text.
    pub bold: Option<String>,
    /// Whether it is a bold one.
    pub is_bold: bool,
    /// Whether its maker allows no more than looking at it and printing it.
    pub is_for_viewing: bool,
}
