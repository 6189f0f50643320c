//! A brand as a row.

use journey::{Brand, BrandColour, BrandGround, BrandUse, Logo, Plate, is_artwork};
use rusqlite::types::Value;

use crate::error::Result;
use crate::tables::{Cells, Stored, Worded, id_of, text, texts, words};

mod font;

impl Stored for Brand {
    const TABLE: &'static str = "brand";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "logo",
        "logo_name",
        "logo_plate",
        "accent_light",
        "accent_dark",
        "stages",
    ];

    fn row(self) -> Vec<Value> {
        let Self {
            id,
            logo,
            accent,
            stages,
        } = self;
        let logo = logo.map(|it| (it.image, it.name, it.plate.word().to_owned()));
        let (image, name, plate) = unzipped(logo);
        let accent = accent.map(|it| (it.light, it.dark));
        let stages: Vec<String> = stages
            .into_iter()
            .flat_map(|it| [it.light, it.dark])
            .collect();
        vec![
            id_of(id),
            maybe(image),
            maybe(name),
            maybe(plate),
            maybe(accent.as_ref().map(|it| it.0.clone())),
            maybe(accent.map(|it| it.1)),
            texts(&stages),
        ]
    }

    fn read(cells: &mut Cells) -> Result<Self> {
        let id = cells.id()?;
        let image = cells.optional(|it| text(it).filter(|it| is_artwork(it)))?;
        let name = cells.optional(text)?;
        let plate: Option<Plate> = cells.optional_word()?;
        let logo = image
            .zip(name)
            .zip(plate)
            .map(|((image, name), plate)| Logo { name, image, plate });
        let (light, dark) = (cells.optional(colour)?, cells.optional(colour)?);
        let accent = light
            .zip(dark)
            .map(|(light, dark)| BrandColour { light, dark });
        let stages = cells.optional(|it| {
            let all: Vec<String> = serde_json::from_str(&text(it)?).ok()?;
            let is_whole = all.len().is_multiple_of(2) && all.iter().all(|it| is_colour(it));
            is_whole.then_some(all)
        })?;
        let stages = stages.unwrap_or_default();
        Ok(Self {
            id,
            logo,
            accent,
            stages: stages
                .chunks_exact(2)
                .map(|it| BrandColour {
                    light: it[0].clone(),
                    dark: it[1].clone(),
                })
                .collect(),
        })
    }
}

words!(Plate {
    None = "none",
    Light = "light",
    Dark = "dark",
});

/// Each of three apart, where they are.
fn unzipped<T>(all: Option<(T, T, T)>) -> (Option<T>, Option<T>, Option<T>) {
    match all {
        Some((first, second, third)) => (Some(first), Some(second), Some(third)),
        None => (None, None, None),
    }
}

fn maybe(text: Option<String>) -> Value {
    text.map_or(Value::Null, Value::from)
}

/// A colour of a file goes into style sheets, so it is one and nothing else.
fn colour(value: Value) -> Option<String> {
    text(value).filter(|it| is_colour(it))
}

fn is_colour(text: &str) -> bool {
    BrandUse::Stage.judged(BrandGround::Light, text).is_some()
}
