//! A brand as it is kept.

use journey::command::{Command, SetBrand};
use journey::{BrandColour, BrandId, Logo, Plate};

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
    })
}
