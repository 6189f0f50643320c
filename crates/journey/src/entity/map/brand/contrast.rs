//! Whether a colour can be read where it would stand, by WCAG 2, and which one near it can.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::oklch::Rgb;
use super::{BrandGround, BrandUse};

/// How a colour of a brand can be read where it would stand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ColourVerdict {
    /// Its contrast with that of the grounds below it which it differs from least, 1 to 21, rounded down to
    /// tenths.
    pub ratio: f64,
    /// What it has to be at least.
    pub needed: f64,
    /// Whether it is.
    pub is_readable: bool,
    /// The nearest colour that can be read, by lightness; the colour itself where it can be.
    pub nearest: String,
    /// The ground that it differs from least, as "#rrggbb".
    pub ground: String,
    /// The colour of text on it, as "#rrggbb".
    pub ink: String,
    /// The contrast of that text with it.
    pub ink_ratio: f64,
}

/// What a shape needs to be told from its ground (WCAG 1.4.11), and text to be read (1.4.3).
const SHAPE: f64 = 3.0;
const TEXT: f64 = 4.5;
/// How finely lightness is searched: less than an eye tells apart.
const FINENESS: f64 = 0.002;

impl BrandUse {
    fn needed(self) -> f64 {
        match self {
            Self::Accent => TEXT,
            Self::Stage => SHAPE,
        }
    }

    /// What it stands on, by the names of the colours of the design.
    fn grounds(self) -> &'static [&'static str] {
        match self {
            Self::Accent => &["canvas", "surface", "sunken"],
            Self::Stage => &["canvas", "surface"],
        }
    }

    /// How a colour can be read that is used so; none where it is not written as "#rrggbb".
    #[must_use]
    pub fn judged(self, ground: BrandGround, hex: &str) -> Option<ColourVerdict> {
        let colour = Rgb::read(hex)?;
        let (least, below) = self.least(ground, colour);
        let is_readable = least >= self.needed();
        let ink = ink_on(colour);
        Some(ColourVerdict {
            ratio: tenths(least),
            needed: self.needed(),
            is_readable,
            nearest: if is_readable {
                hex.to_owned()
            } else {
                self.nearest(ground, colour).hex()
            },
            ground: below.hex(),
            ink: ink.hex(),
            ink_ratio: tenths(contrast(ink, colour)),
        })
    }

    /// The contrast with the ground that a colour differs from least, and that ground.
    fn least(self, ground: BrandGround, colour: Rgb) -> (f64, Rgb) {
        let below = self.grounds().iter().map(|it| ours(it, ground));
        let judged = below.map(|it| (contrast(colour, it), it));
        let least = judged.min_by(|a, b| a.0.total_cmp(&b.0));
        least.expect("there is something below everything")
    }

    /// The colour of the same hue and the nearest lightness that can be read.
    fn nearest(self, ground: BrandGround, colour: Rgb) -> Rgb {
        let seen = colour.oklch();
        let steps = 1..=(1.0 / FINENESS) as u32;
        let away = steps.map(|step| f64::from(step) * FINENESS);
        let lighter_and_darker = away.flat_map(|it| [seen.lightness - it, seen.lightness + it]);
        let mut shades = lighter_and_darker
            .filter(|it| (0.0..=1.0).contains(it))
            .map(|it| seen.at(it));
        let found = shades.find(|it| self.least(ground, *it).0 >= self.needed());
        found.unwrap_or(match ground {
            BrandGround::Light => Rgb([0; 3]),
            BrandGround::Dark => Rgb([255; 3]),
        })
    }
}

/// The colour of text on a ground: white where it can be read, otherwise black, which then can.
#[must_use]
pub fn ink_on_brand(hex: &str) -> &'static str {
    match Rgb::read(hex).map(ink_on) {
        Some(Rgb([255, ..])) => "#ffffff",
        Some(_) | None => "#000000",
    }
}

fn ink_on(colour: Rgb) -> Rgb {
    let white = Rgb([255; 3]);
    if contrast(white, colour) >= TEXT {
        white
    } else {
        Rgb([0; 3])
    }
}

/// The contrast of two colours by WCAG 2, 1 to 21.
fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (one.luminance(), other.luminance());
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Never says more than there is: 4.49 is 4.4.
fn tenths(ratio: f64) -> f64 {
    (ratio * 10.0).floor() / 10.0
}

/// A colour of the design.
fn ours(name: &str, ground: BrandGround) -> Rgb {
    static OURS: OnceLock<BTreeMap<String, BTreeMap<String, String>>> = OnceLock::new();
    let ours = OURS.get_or_init(|| {
        serde_json::from_str(include_str!("../../../../../../assets/tokens.json"))
            .expect("tokens.json is a list of colours")
    });
    let theme = match ground {
        BrandGround::Light => "light",
        BrandGround::Dark => "dark",
    };
    Rgb::read(&ours[name][theme]).expect("every ground has a colour")
}

#[cfg(test)]
mod tests {
    use super::{BrandGround, BrandUse, ink_on_brand};

    #[test]
    fn a_colour_that_cannot_be_read_is_mended_by_no_more_than_its_lightness() {
        for of in [BrandUse::Accent, BrandUse::Stage] {
            for ground in [BrandGround::Light, BrandGround::Dark] {
                for hex in [
                    "#ffffff", "#000000", "#ffcc00", "#e4002b", "#00ff00", "#0000ff", "#808080",
                    "#f7f7f4", "#0c0d11",
                ] {
                    let verdict = of.judged(ground, hex).expect("it is a colour");
                    assert_eq!(verdict.is_readable, verdict.nearest == hex, "{verdict:?}");
                    assert_eq!(
                        verdict.is_readable,
                        verdict.ratio >= verdict.needed,
                        "{hex}"
                    );
                    let mended = of.judged(ground, &verdict.nearest).expect("it is a colour");
                    assert!(mended.is_readable, "{hex} becomes {}", verdict.nearest);
                    assert!(
                        mended.ratio < verdict.needed + 0.2 || verdict.is_readable,
                        "{mended:?}"
                    );
                    assert!(mended.ink_ratio >= 4.5, "text on {}", verdict.nearest);
                }
            }
        }
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        let on_light = |of: BrandUse, hex| of.judged(BrandGround::Light, hex).expect("a colour");
        // Black on white is 21 : 1; on the darkest of our light grounds it is less.
        assert!((on_light(BrandUse::Accent, "#000000").ratio - 18.4).abs() < 0.05);
        let yellow = on_light(BrandUse::Stage, "#ffcc00");
        assert!(!yellow.is_readable && yellow.ratio < 1.5 && yellow.ink == "#000000");
        assert_eq!(ink_on_brand("#2b64a8"), "#ffffff");
    }

    #[test]
    fn what_is_no_colour_is_not_judged() {
        for text in ["", "red", "#fff", "#12345g"] {
            assert_eq!(BrandUse::Stage.judged(BrandGround::Dark, text), None);
        }
    }
}
