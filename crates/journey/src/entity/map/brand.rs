//! How the maps of a file look: whose they are.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::size_of_artwork;
use crate::ids::BrandId;

pub(in crate::entity) mod artwork;
pub(in crate::entity) mod contrast;
pub(in crate::entity) mod font;
mod oklch;

/// Whose the maps of a file are, as it shows in their pictures: one at most for a file, and all of its maps have
/// it. What colours mean on a map is no part of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Brand {
    /// Identity.
    pub id: BrandId,
    /// What stands in the header of every picture.
    pub logo: Option<Logo>,
    /// The colour of titles and of the numbers of steps.
    pub accent: Option<BrandColour>,
    /// The colours of the heads of stages, in turn from left to right.
    pub stages: Vec<BrandColour>,
}

/// A logo, kept in the file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Logo {
    /// Whose it is, in words, for who does not see it.
    pub name: String,
    /// The bytes of a PNG file, or of an SVG file with nothing in it but shapes, in base64.
    pub image: String,
    /// What it stands on.
    pub plate: Plate,
}

/// What a logo stands on: most are made for one ground, and maps show on a light and on a dark one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Plate {
    /// The ground of the picture.
    None,
    /// A light plate.
    Light,
    /// A dark plate.
    Dark,
}

/// A colour of a brand where pictures are light and where they are dark, each as "#rrggbb".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BrandColour {
    /// On a light ground.
    pub light: String,
    /// On a dark ground.
    pub dark: String,
}

/// What a colour of a brand is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum BrandUse {
    /// Text on the grounds of a picture.
    Accent,
    /// The head of a stage, with text on it.
    Stage,
}

/// Whether a picture is light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum BrandGround {
    /// Dark ink on a light ground.
    Light,
    /// Light ink on a dark ground.
    Dark,
}

impl Logo {
    /// Its width and height; in pixels, or in the units of its shapes.
    #[must_use]
    pub fn size(&self) -> Option<(u32, u32)> {
        size_of_artwork(&self.image)
    }
}

impl BrandColour {
    /// The colour on one of the grounds, as "#rrggbb".
    #[must_use]
    pub fn on(&self, ground: BrandGround) -> &str {
        match ground {
            BrandGround::Light => &self.light,
            BrandGround::Dark => &self.dark,
        }
    }
}
