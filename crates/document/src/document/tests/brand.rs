//! A brand as it is kept.

use journey::command::{Command, SetBrand};
use journey::{BrandColour, BrandId, Logo, Plate, Typeface};

/// A font of no letters.
const FONT: &str = include_str!("../../../../../tests/fixtures/plain_font.txt");

/// A brand with all there is to one.
pub(super) fn whole() -> Command {
    let colour = |light: &str, dark: &str| BrandColour {
        light: light.to_owned(),
        dark: dark.to_owned(),
    };
    Command::SetBrand(SetBrand {
        id: BrandId::named("office"),
        logo: Some(Logo {
            name: "The office".to_owned(),
            image: "PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI0IiBoZWlnaHQ9IjIiIHZpZXdCb3g9IjAgMCA0IDIiLz4=".to_owned(),
            plate: Plate::Light,
        }),
        accent: Some(colour("#7a0019", "#ffb3c1")),
        stages: vec![colour("#003366", "#99ccff"), colour("#664400", "#ffcc66")],
        font: Some(Typeface {
            family: "Office Sans".to_owned(),
            regular: FONT.into(),
            bold: Some(FONT.into()),
            is_for_viewing: true,
        }),
    })
}
