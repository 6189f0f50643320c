//! Our colours in those of a template: ink and ground as it has them, quiet text and quiet ground as shades of these, so
//! that they can be read whatever its other colours are; good and bad stay what they mean.

use resvg::usvg::roxmltree::Document;
use scene::{Theme, Token};
use serde::{Deserialize, Serialize};

use super::unpacked::Markup;
use crate::pptx::drawing::DRAWING;
use crate::pptx::master::PRESENTATION;
use crate::slides::slide::Tint;

/// Text that is large or bold can be read from this contrast on (WCAG 2.2).
const LEAST_CONTRAST: f64 = 3.0;

/// A colour of the theme that ours follow.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(super) enum Slot {
    Text,
    Ground,
    Accent,
    SecondAccent,
}

impl Slot {
    /// As markup says it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Text => "tx1",
            Self::Ground => "bg1",
            Self::Accent => "accent1",
            Self::SecondAccent => "accent2",
        }
    }
}

/// What one of our colours is there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) enum Tone {
    /// A colour of the theme.
    Slot(Slot),
    /// A colour of the theme, darker by a part and lighter by another, in percent.
    Shade(Slot, u32, u32),
    /// A colour that stays what it means, as "#rrggbb".
    Meaning(String),
}

/// What each of our colours is there, but ink and ground.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Tones(pub(super) Vec<(Tint, Tone)>);

impl Tones {
    /// Of a theme, as its master uses it.
    pub(super) fn of(theme: &Markup, master: &Markup) -> Self {
        let read = theme.read().ok().zip(master.read().ok());
        let value = |slot: &str| {
            let (theme, master) = read.as_ref()?;
            colour(theme, mapped(master, slot).as_deref().unwrap_or(slot))
        };
        let ground = value("bg1").unwrap_or([1.0; 3]);
        let is_dark = luminance(ground) < 0.2;
        let shows = |slot: Slot| value(slot.name()).is_some_and(|it| stands_out(it, ground));
        let accent = |slot| Tone::Slot(if shows(slot) { slot } else { Slot::Text });
        let [quiet, sunken] = if is_dark {
            [
                Tone::Shade(Slot::Text, 75, 0),
                Tone::Shade(Slot::Ground, 85, 15),
            ]
        } else {
            [
                Tone::Shade(Slot::Text, 65, 35),
                Tone::Shade(Slot::Ground, 95, 0),
            ]
        };
        let side = if is_dark { Theme::Dark } else { Theme::Light };
        let meaning = |token: Token| Tone::Meaning(side.hex(token).to_owned());
        Self(vec![
            (Tint::Quiet, quiet),
            (Tint::Sunken, sunken),
            (Tint::Accent, accent(Slot::Accent)),
            (Tint::Desire, accent(Slot::SecondAccent)),
            (Tint::Good, meaning(Token::Good)),
            (Tint::Bad, meaning(Token::Bad)),
            (Tint::Rework, meaning(Token::Rework)),
        ])
    }

    /// Whether each is a colour.
    pub(super) fn is_sound(&self) -> bool {
        self.0.iter().all(|(_, tone)| match tone {
            Tone::Slot(_) => true,
            Tone::Shade(_, part, more) => *part <= 100 && *more <= 100,
            Tone::Meaning(hex) => is_colour(hex),
        })
    }

    /// Markup that we wrote, with each of our colours as it is here. Nothing that a person wrote can look like a
    /// colour, because it has no markup of its own.
    pub(super) fn applied(&self, markup: String) -> String {
        let mut said = String::with_capacity(markup.len());
        let mut rest = markup.as_str();
        let begins = "<a:schemeClr val=\"";
        while let Some((before, after)) = rest.split_once(begins) {
            said.push_str(before);
            let (name, behind) = after.split_once("\"/>").unwrap_or((after, ""));
            match self.0.iter().find(|it| it.0.name() == name) {
                Some((_, tone)) => said.push_str(&tone.markup()),
                None => said.push_str(&plain(name)),
            }
            rest = behind;
        }
        said.push_str(rest);
        said
    }
}

impl Tone {
    fn markup(&self) -> String {
        match self {
            Self::Slot(slot) => plain(slot.name()),
            Self::Shade(slot, part, more) => shade(slot.name(), *part, *more),
            Self::Meaning(hex) => format!("<a:srgbClr val=\"{}\"/>", hex.trim_start_matches('#')),
        }
    }
}

fn plain(slot: &str) -> String {
    format!("<a:schemeClr val=\"{slot}\"/>")
}

/// A colour darker by a part and lighter by another, in percent, as offices offer it themselves.
fn shade(slot: &str, part: u32, more: u32) -> String {
    let lighter = if more == 0 {
        String::new()
    } else {
        format!("<a:lumOff val=\"{more}000\"/>")
    };
    format!("<a:schemeClr val=\"{slot}\"><a:lumMod val=\"{part}000\"/>{lighter}</a:schemeClr>")
}

/// Which colour of the theme the master uses for a slot.
pub(super) fn mapped(master: &Document<'_>, slot: &str) -> Option<String> {
    let mut all = master.root_element().children();
    let map = all.find(|it| it.has_tag_name((PRESENTATION, "clrMap")))?;
    map.attribute(slot).map(str::to_owned)
}

/// A colour of the theme: red, green and blue, 0 to 1.
pub(super) fn colour(theme: &Document<'_>, name: &str) -> Option<[f64; 3]> {
    let mut all = theme.descendants();
    let scheme = all.find(|it| it.has_tag_name((DRAWING, "clrScheme")))?;
    let slot = scheme
        .children()
        .find(|it| it.has_tag_name((DRAWING, name)))?;
    let value = slot.children().find(|it| it.is_element())?;
    let hex = value
        .attribute("lastClr")
        .or_else(|| value.attribute("val"))?;
    let number = u32::from_str_radix(hex, 16)
        .ok()
        .filter(|_| hex.len() == 6)?;
    let [_, red, green, blue] = number.to_be_bytes();
    Some([red, green, blue].map(|it| f64::from(it) / 255.0))
}

/// Whether it is a colour as "#rrggbb".
pub(super) fn is_colour(text: &str) -> bool {
    let digits = text.strip_prefix('#');
    digits.is_some_and(|it| it.len() == 6 && it.bytes().all(|it| it.is_ascii_hexdigit()))
}

/// Relative luminance (WCAG 2.2).
fn luminance(colour: [f64; 3]) -> f64 {
    let linear = |it: f64| {
        if it <= 0.040_45 {
            it / 12.92
        } else {
            ((it + 0.055) / 1.055).powf(2.4)
        }
    };
    let [red, green, blue] = colour.map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// Whether text in a colour can be read on a ground.
fn stands_out(colour: [f64; 3], ground: [f64; 3]) -> bool {
    contrast(colour, ground) >= LEAST_CONTRAST
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let [one, other] = [one, other].map(|it| luminance(it) + 0.05);
    one.max(other) / one.min(other)
}
