//! A picture on a card, kept in the file.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{CardId, PictureId};

/// A picture on a card of an image lane; the card's text says what it shows. At most one for each card.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Picture {
    /// Identity.
    pub id: PictureId,
    /// The card it is on.
    pub card: CardId,
    /// The bytes of a PNG file, or of an SVG file with nothing in it but shapes, in base64.
    pub image: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// The picture it was first copied from with its map, which may be gone: both are twins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub twin_of: Option<PictureId>,
}
