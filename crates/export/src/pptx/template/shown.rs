//! How slides on a template look, as far as a picture of ours shows it: their ground, colours, bars and pictures. What
//! is not understood whole is counted, and not drawn in part.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use resvg::usvg::roxmltree::{Document, Node};
use serde::{Deserialize, Serialize};

use super::TemplateError;
use super::chosen::frame;
use super::tones::{Tone, Tones, colour, is_colour, mapped};
use super::unpacked::{Markup, Unpacked};
use crate::pptx::drawing::DRAWING;
use crate::pptx::master::PRESENTATION;
use crate::pptx::package::OFFICE;
use crate::redraw::redrawn;
use crate::slides::slide::{Frame, Tint};

/// The styles of grounds that are one plain colour, by their numbers in every theme.
const PLAIN_GROUNDS: [&str; 3] = ["0", "1000", "1001"];
/// More pictures than these are not drawn.
pub(super) const MOST_PICTURES: usize = 12;

/// Letters of the name of a typeface.
const LONGEST_NAME: usize = 60;

/// How slides on a template look.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Shown {
    /// Each of our colours there, as "#rrggbb".
    pub(super) tints: Vec<(Tint, String)>,
    /// What stands behind everything, from the back to the front.
    pub(crate) behind: Vec<Behind>,
    /// In which typefaces titles and texts are.
    pub(crate) typefaces: Vec<String>,
    /// How many grounds, shapes and pictures are not drawn.
    pub(crate) n_not_drawn: u64,
}

/// What stands behind everything on a slide.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) enum Behind {
    /// A bar in one colour.
    Bar(Frame, String),
    /// A picture, in base64.
    Picture(Frame, String),
}

/// Red, green and blue, 0 to 1.
type Rgb = [f64; 3];

/// The master and the layout that slides follow, and its theme, as they are read.
struct Reading<'a> {
    theme: &'a Document<'a>,
    master: &'a Document<'a>,
    shown: Shown,
}

impl Shown {
    /// Reads how slides look that follow a layout of a master.
    pub(super) fn of(
        file: &Unpacked,
        tones: &Tones,
        (theme, master, layout): (&str, &str, &str),
    ) -> Result<Self, TemplateError> {
        let parts = [theme, master, layout].map(|it| file.markup(it));
        let [theme_markup, master_markup, layout_markup] = parts;
        let markup: [Markup; 3] = [theme_markup?, master_markup?, layout_markup?];
        let [theme, master_read, layout_read] =
            [markup[0].read()?, markup[1].read()?, markup[2].read()?];
        let mut reading = Reading {
            theme: &theme,
            master: &master_read,
            shown: Self {
                tints: Vec::new(),
                behind: Vec::new(),
                typefaces: typefaces(&theme),
                n_not_drawn: 0,
            },
        };
        let ground = reading.ground(&layout_read);
        reading.shown.tints = reading.tints(tones, ground);
        let root = layout_read.root_element();
        if root.attribute("showMasterSp") != Some("0") {
            reading.shapes(file, (master, &master_read));
        }
        reading.shapes(file, (layout, &layout_read));
        Ok(reading.shown)
    }

    /// Where what stands behind everything does.
    pub(super) fn places(&self) -> impl Iterator<Item = &Frame> {
        self.behind.iter().map(|it| match it {
            Behind::Bar(frame, _) | Behind::Picture(frame, _) => frame,
        })
    }

    /// Whether colours are colours, and pictures are drawn by us.
    pub(super) fn is_sound(&self) -> bool {
        let mut n_pictures = 0;
        self.tints.iter().all(|it| is_colour(&it.1))
            && self
                .typefaces
                .iter()
                .all(|it| it.chars().count() <= LONGEST_NAME)
            && self.typefaces.len() <= 2
            && self.behind.iter().all(|it| match it {
                Behind::Bar(_, colour) => is_colour(colour),
                Behind::Picture(_, picture) => {
                    n_pictures += 1;
                    n_pictures <= MOST_PICTURES && STANDARD.decode(picture).is_ok()
                }
            })
    }

    /// One of our colours, as markup says it.
    pub(crate) fn colour(&self, tint: Tint) -> &str {
        let found = self.tints.iter().find(|it| it.0 == tint);
        found.map_or("#808080", |it| &it.1)
    }
}

impl Reading<'_> {
    /// The ground of the layout, or that of its master; where it is no plain colour, that of the theme.
    fn ground(&mut self, layout: &Document<'_>) -> Rgb {
        let of = |document: &Document<'_>| {
            let mut all = document.descendants();
            let found = all.find(|it| it.has_tag_name((PRESENTATION, "bg")));
            found.map(|it| self.plain_ground(&it))
        };
        let found = of(layout).or_else(|| of(self.master));
        if let Some(None) = found {
            self.shown.n_not_drawn += 1;
        }
        found.flatten().unwrap_or_else(|| self.slot("bg1"))
    }

    fn plain_ground(&self, ground: &Node<'_, '_>) -> Option<Rgb> {
        if let Some(own) = child(ground, PRESENTATION, "bgPr") {
            return self.fill(&child(&own, DRAWING, "solidFill")?);
        }
        let style = child(ground, PRESENTATION, "bgRef")?;
        let number = style.attribute("idx")?;
        PLAIN_GROUNDS.contains(&number).then(|| self.fill(&style))?
    }

    /// Our colours as they are there.
    fn tints(&self, tones: &Tones, ground: Rgb) -> Vec<(Tint, String)> {
        let percent = |it: u32| f64::from(it) / 100.0;
        let said = |tone: &Tone| match tone {
            Tone::Slot(slot) => hex(self.slot(slot.name())),
            Tone::Shade(slot, part, more) => hex(shaded(
                self.slot(slot.name()),
                percent(*part),
                percent(*more),
            )),
            Tone::Meaning(hex) => hex.clone(),
        };
        let mut tints = vec![
            (Tint::Ink, hex(self.slot("tx1"))),
            (Tint::Ground, hex(ground)),
        ];
        tints.extend(tones.0.iter().map(|(tint, tone)| (*tint, said(tone))));
        tints
    }

    /// A colour of the theme, as the master uses it.
    fn slot(&self, name: &str) -> Rgb {
        let own = mapped(self.master, name);
        let fallback = if name == "bg1" { [1.0; 3] } else { [0.0; 3] };
        colour(self.theme, own.as_deref().unwrap_or(name)).unwrap_or(fallback)
    }

    /// The colour in an element; none where something is done to it that is not understood.
    fn fill(&self, of: &Node<'_, '_>) -> Option<Rgb> {
        let one = of.children().find(Node::is_element)?;
        let value = one.attribute("val")?;
        let plain = match one.tag_name().name() {
            "srgbClr" => rgb(value)?,
            "schemeClr" => self.slot(value),
            _ => return None,
        };
        let mut shade = (1.0, 0.0);
        for it in one.children().filter(Node::is_element) {
            let part = it.attribute("val")?.parse::<f64>().ok()? / 100_000.0;
            match it.tag_name().name() {
                "lumMod" => shade.0 = part,
                "lumOff" => shade.1 = part,
                _ => return None,
            }
        }
        Some(match shade {
            (1.0, 0.0) => plain,
            (part, more) => shaded(plain, part, more),
        })
    }

    /// What stands on a master or a layout for all slides: bars and pictures; places for texts are no part of it.
    fn shapes(&mut self, file: &Unpacked, (path, document): (&str, &Document<'_>)) {
        let mut all = document.descendants();
        let Some(tree) = all.find(|it| it.has_tag_name((PRESENTATION, "spTree"))) else {
            return;
        };
        for it in tree.children().filter(Node::is_element) {
            let drawn = match it.tag_name().name() {
                "nvGrpSpPr" | "grpSpPr" | "extLst" => continue,
                "sp" if is_place(&it) => continue,
                "sp" => self.bar(&it),
                "pic" => self.picture(file, (path, &it)),
                _ => None,
            };
            match drawn {
                Some(drawn) => self.shown.behind.push(drawn),
                None => self.shown.n_not_drawn += 1,
            }
        }
    }

    /// A rectangle in one colour, without text, line or turn.
    fn bar(&self, shape: &Node<'_, '_>) -> Option<Behind> {
        let look = child(shape, PRESENTATION, "spPr")?;
        let outline = child(&look, DRAWING, "prstGeom")?;
        let says = shape.descendants().filter_map(|it| it.text());
        let is_plain = outline.attribute("prst") == Some("rect")
            && is_straight(&look)
            && says.collect::<String>().trim().is_empty();
        let fill = child(&look, DRAWING, "solidFill")?;
        let colour = self.fill(&fill).filter(|_| is_plain)?;
        Some(Behind::Bar(frame(shape)?, hex(colour)))
    }

    /// A picture that is seen whole.
    fn picture(&self, file: &Unpacked, (path, shape): (&str, &Node<'_, '_>)) -> Option<Behind> {
        let look = child(shape, PRESENTATION, "spPr")?;
        let fill = child(shape, PRESENTATION, "blipFill")?;
        let is_whole = child(&fill, DRAWING, "srcRect").is_none_or(|it| it.attributes().len() == 0);
        let drawn = self.shown.behind.iter();
        let n_drawn = drawn.filter(|it| matches!(it, Behind::Picture(..))).count();
        if !is_whole || !is_straight(&look) || n_drawn >= MOST_PICTURES {
            return None;
        }
        let id = child(&fill, DRAWING, "blip")?.attribute((OFFICE, "embed"))?;
        let related = file.related(path).into_iter().find(|it| it.id == id)?;
        let bytes = file.bytes(&related.target)?;
        // Drawn anew within bounds, like every stranger's picture.
        let drawn = redrawn(&bytes).ok()?;
        Some(Behind::Picture(frame(shape)?, STANDARD.encode(drawn)))
    }
}

/// The names of the typefaces of a theme.
fn typefaces(theme: &Document<'_>) -> Vec<String> {
    let mut names = Vec::new();
    for kind in ["majorFont", "minorFont"] {
        let font = theme.descendants();
        let font = font.into_iter().find(|it| it.has_tag_name((DRAWING, kind)));
        let latin = font.and_then(|it| child(&it, DRAWING, "latin"));
        let name = latin.and_then(|it| it.attribute("typeface"));
        let name = name.map(str::trim).filter(|it| !it.is_empty());
        if let Some(name) = name.filter(|it| !names.iter().any(|known| known == it)) {
            names.push(name.chars().take(LONGEST_NAME).collect());
        }
    }
    names
}

fn is_place(shape: &Node<'_, '_>) -> bool {
    let mut inside = shape.descendants();
    inside.any(|it| it.has_tag_name((PRESENTATION, "ph")))
}

fn is_straight(look: &Node<'_, '_>) -> bool {
    let place = child(look, DRAWING, "xfrm");
    place.is_some_and(|it| {
        ["rot", "flipH", "flipV"]
            .iter()
            .all(|name| it.attribute(*name).is_none_or(|it| it == "0"))
    })
}

fn child<'a, 'b>(node: &Node<'a, 'b>, space: &str, name: &str) -> Option<Node<'a, 'b>> {
    node.children().find(|it| it.has_tag_name((space, name)))
}

fn rgb(hex: &str) -> Option<Rgb> {
    let number = u32::from_str_radix(hex, 16).ok();
    let [_, red, green, blue] = number.filter(|_| hex.len() == 6)?.to_be_bytes();
    Some([red, green, blue].map(|it| f64::from(it) / 255.0))
}

fn hex(colour: Rgb) -> String {
    let [red, green, blue] = colour.map(|it| (it * 255.0).round().clamp(0.0, 255.0) as u8);
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// A colour whose lightness is taken in part, and added to: what offices do for `lumMod` and `lumOff`.
fn shaded(colour: Rgb, part: f64, more: f64) -> Rgb {
    let most = colour.into_iter().fold(0.0, f64::max);
    let least = colour.into_iter().fold(1.0, f64::min);
    let before = f64::midpoint(most, least);
    let after = (before * part + more).clamp(0.0, 1.0);
    // The room that a hue has at a lightness: none at black and white, most in the middle.
    let room = |lightness: f64| 1.0 - (2.0 * lightness - 1.0).abs();
    let strength = if room(before) > 0.0 {
        room(after) / room(before)
    } else {
        0.0
    };
    colour.map(|it| (after + (it - before) * strength).clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::{hex, rgb, shaded};

    #[test]
    fn shades_are_those_of_offices() {
        // As PowerPoint offers them of its own blue: lighter by 60 %, darker by 25 %, and grey of black.
        for (of, part, more, is) in [
            ("4472c4", 0.4, 0.6, "#b4c7e7"),
            ("4472c4", 0.75, 0.0, "#2f5597"),
            ("000000", 0.65, 0.35, "#595959"),
            ("ffffff", 0.95, 0.0, "#f2f2f2"),
        ] {
            let shade = shaded(rgb(of).expect("a colour"), part, more);
            let near = |one: &str, other: &str| {
                let [one, other] = [one, other].map(|it| rgb(&it[1..]).expect("a colour"));
                one.iter().zip(other).all(|(a, b)| (a - b).abs() < 0.012)
            };
            assert!(near(&hex(shade), is), "{} for {is}", hex(shade));
        }
    }
}
