//! What one can do to the picture on a card.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Change;
use crate::entity::{LaneKind, Picture, size_of_artwork};
use crate::ids::{CardId, PictureId};
use crate::limits;
use crate::project::Project;
use crate::project::plan::{added, revised};
use crate::refusal::Refusal;

/// Put a picture on a card of an image lane, in place of the one that is there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShowPicture {
    /// Minted by the caller; used where there is no picture yet.
    pub id: PictureId,
    /// The card.
    pub card: CardId,
    /// The bytes of a PNG file, or of an SVG file with nothing in it but shapes, in base64.
    pub image: String,
}

impl ShowPicture {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let card = project.known_card(self.card)?;
        if project.known_lane(card.lane)?.kind != LaneKind::Image {
            return Err(Refusal::NoPicturesHere(card.lane));
        }
        let fits = self.image.len() <= limits::PICTURE;
        let (width, height) = size_of_artwork(&self.image)
            .filter(|(width, height)| fits && *width.max(height) <= limits::PICTURE_SIDE)
            .ok_or(Refusal::NotAPicture(self.card))?;
        if let Some(picture) = project.picture_on(self.card) {
            return Ok(revised(picture, |it| {
                it.image.clone_from(&self.image);
                (it.width, it.height) = (width, height);
            }));
        }
        project.check_new(self.id)?;
        Ok(added(Picture {
            id: self.id,
            card: self.card,
            image: self.image.clone(),
            width,
            height,
            twin_of: None,
        }))
    }
}
