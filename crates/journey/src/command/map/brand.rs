//! What one can do to the brand of a file.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Change;
use crate::entity::{
    Brand, BrandColour, BrandFont, BrandGround, BrandUse, Logo, Typeface, size_of_artwork,
};
use crate::ids::{BrandId, FontId};
use crate::limits;
use crate::project::Project;
use crate::project::plan::{added, removed, revised};
use crate::refusal::{Branding, Refusal, check_name};

/// Say whose the maps of the file are, in place of what was said; nothing at all takes the brand away.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetBrand {
    /// Minted by the caller; used where the file has no brand yet.
    pub id: BrandId,
    /// What stands in the header of every picture.
    pub logo: Option<Logo>,
    /// The colour of titles and of the numbers of steps.
    pub accent: Option<BrandColour>,
    /// The colours of the heads of stages, in turn.
    pub stages: Vec<BrandColour>,
    /// The font in which all maps of the file are written; ours where there is none.
    pub font: Option<Typeface>,
}

impl SetBrand {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let look = self.plan_look(project)?;
        let font = self.plan_font(project)?;
        Ok(look.then(font))
    }

    /// Logo and colours.
    fn plan_look(&self, project: &Project) -> Result<Change, Refusal> {
        let before = project.own_brand();
        let id = before.map_or(self.id, |it| it.id);
        if self.logo.is_none() && self.accent.is_none() && self.stages.is_empty() {
            return Ok(before.map_or_else(Change::default, removed));
        }
        if let Some(logo) = &self.logo {
            check_name(id, &logo.name)?;
            check_artwork(&logo.image).map_err(Refusal::Branding)?;
        }
        if self.stages.len() > limits::BRAND_STAGES {
            return Err(Refusal::Branding(Branding::TooManyColours));
        }
        for (of, colour) in self.colours() {
            check_colour(of, colour).map_err(Refusal::Branding)?;
        }
        let logo = self.logo.as_ref().map(|it| Logo {
            name: it.name.trim().to_owned(),
            ..it.clone()
        });
        if let Some(before) = before {
            return Ok(revised(before, |it| {
                it.logo = logo;
                it.accent.clone_from(&self.accent);
                it.stages.clone_from(&self.stages);
            }));
        }
        project.check_new(id)?;
        Ok(added(Brand {
            id,
            logo,
            accent: self.accent.clone(),
            stages: self.stages.clone(),
        }))
    }

    /// The font, which is a thing of its own: whoever changes a colour carries no font along.
    fn plan_font(&self, project: &Project) -> Result<Change, Refusal> {
        let before = project.fonts().values().next();
        let Some(typeface) = &self.font else {
            return Ok(before.map_or_else(Change::default, removed));
        };
        if !typeface.is_sound() {
            return Err(Refusal::Branding(Branding::NotAFont));
        }
        if let Some(before) = before {
            return Ok(revised(before, |it| it.typeface.clone_from(typeface)));
        }
        let id = FontId::named(&self.id.to_string());
        project.check_new(id)?;
        Ok(added(BrandFont {
            id,
            typeface: typeface.clone(),
        }))
    }

    fn colours(&self) -> impl Iterator<Item = (BrandUse, &BrandColour)> {
        let accent = self.accent.iter().map(|it| (BrandUse::Accent, it));
        accent.chain(self.stages.iter().map(|it| (BrandUse::Stage, it)))
    }
}

fn check_artwork(image: &str) -> Result<(), Branding> {
    let fits = image.len() <= limits::PICTURE;
    let size = size_of_artwork(image).filter(|_| fits);
    match size {
        Some((width, height)) if width.max(height) <= limits::PICTURE_SIDE => Ok(()),
        Some(_) | None => Err(Branding::NotALogo),
    }
}

fn check_colour(of: BrandUse, colour: &BrandColour) -> Result<(), Branding> {
    for ground in [BrandGround::Light, BrandGround::Dark] {
        let hex = colour.on(ground);
        let verdict = of
            .judged(ground, hex)
            .ok_or_else(|| Branding::NotAColour(hex.to_owned()))?;
        if !verdict.is_readable {
            return Err(Branding::Faint {
                colour: hex.to_owned(),
                ground,
                ratio_tenths: (verdict.ratio * 10.0).round() as u16,
                needed_tenths: (verdict.needed * 10.0).round() as u16,
                nearest: verdict.nearest,
            });
        }
    }
    Ok(())
}
