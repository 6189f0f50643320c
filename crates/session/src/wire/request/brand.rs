//! What a front may ask about the brand of the open project.

use journey::{BrandColour, BrandUse, Typeface};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a front may ask about the brand of the open project.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum BrandRequest {
    /// Say how colours can be read where they would stand; nothing is changed.
    JudgeColours {
        /// Them.
        colours: Vec<JudgedColour>,
    },
    /// Say which signs a font lacks; nothing is changed.
    JudgeFont {
        /// It.
        font: Typeface,
    },
}

/// A colour that is to be judged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct JudgedColour {
    /// What it would be for.
    pub of: BrandUse,
    /// The colour in light and in dark.
    pub colour: BrandColour,
}
