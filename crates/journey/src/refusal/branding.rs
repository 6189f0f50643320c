//! Why something cannot be the brand of a file.

use language::Language;

use crate::entity::BrandGround;

/// Why something cannot be the brand of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Branding {
    /// Bytes that are no picture, or one that is too large.
    NotALogo,
    /// Bytes that are no font of plain outlines, or a font that is too large.
    NotAFont,
    /// A colour that is not written as "#rrggbb".
    NotAColour(String),
    /// More colours of stages than there may be.
    TooManyColours,
    /// A colour that cannot be read where it would stand.
    Faint {
        /// The colour.
        colour: String,
        /// Where pictures are light, or where they are dark.
        ground: BrandGround,
        /// Its contrast, in tenths.
        ratio_tenths: u16,
        /// What it would have to be, in tenths.
        needed_tenths: u16,
        /// The nearest colour that can be read.
        nearest: String,
    },
}

impl Branding {
    /// What is wrong: a sentence that begins small and has no full stop.
    pub(super) fn said(&self, it: Language) -> String {
        match self {
            Self::NotALogo => it.refusal_not_a_logo(),
            Self::NotAFont => it.refusal_not_a_font(),
            Self::NotAColour(text) => it.refusal_not_a_colour(text),
            Self::TooManyColours => it.refusal_too_many_colours(),
            Self::Faint {
                colour,
                ground,
                ratio_tenths,
                needed_tenths,
                nearest: _,
            } => {
                let tenths = |n: u16| it.fixed(f64::from(n) / 10.0, 1);
                let (ratio, needed) = (tenths(*ratio_tenths), tenths(*needed_tenths));
                match ground {
                    BrandGround::Light => it.refusal_faint_on_light(colour, &ratio, &needed),
                    BrandGround::Dark => it.refusal_faint_on_dark(colour, &ratio, &needed),
                }
            }
        }
    }

    /// What one can do instead.
    pub(super) fn hint(&self, it: Language) -> String {
        match self {
            Self::NotALogo => it.refusal_not_a_logo_hint(),
            Self::NotAFont => it.refusal_not_a_font_hint(),
            Self::NotAColour(_) => it.refusal_not_a_colour_hint(),
            Self::TooManyColours => it.refusal_too_many_colours_hint(),
            Self::Faint { nearest, .. } => it.refusal_faint_hint(nearest),
        }
    }
}
