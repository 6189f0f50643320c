//! The whole story on one page, as a picture.

use scene::{PaperScene, Rect, TextStyle};

use super::{Fonts, begun, ground, write_image, write_line};
use crate::Paint;
use crate::fonts::style_sheet_of_lines;
use crate::pptx::{Behind, Shown, SlideTemplate};
use crate::slides::leaf::{Leaf, Meaning, Stroke, leaves};
use crate::slides::slide::{Colour, Frame, Room, Run, Tint};
use crate::xml::Xml;

/// The one page of every map that leaves, one below the other.
pub(crate) struct Picture<'a> {
    pub(crate) size: [f32; 2],
    leaves: Vec<Leaf>,
    /// How it looks on a company's template.
    shown: Option<&'a Shown>,
}

impl<'a> Picture<'a> {
    /// As it is composed for a page so large.
    pub(crate) fn of(scene: &PaperScene<'_>, [width, height]: [f32; 2]) -> Self {
        let n_maps = scene.released().maps().len().max(1);
        Self {
            size: [width, height * n_maps as f32],
            leaves: leaves(scene, Room::own([width, height])),
            shown: None,
        }
    }

    /// As it is composed for a slide of a template: that of the first map.
    pub(crate) fn on(scene: &PaperScene<'_>, template: &'a SlideTemplate) -> Self {
        let mut leaves = leaves(scene, template.room());
        leaves.truncate(1);
        Self {
            size: template.size(),
            leaves,
            shown: Some(template.shown()),
        }
    }

    pub(crate) fn written(&self, paint: Paint<'_>, fonts: Fonts) -> String {
        // On a slide of a company text is in its own font.
        let font = paint.project.own_font().filter(|_| self.shown.is_none());
        let mut xml = begun(self.size, font);
        let title = self.leaves.first().map_or("", |it| it.title.as_str());
        xml.line().open("title").text(title).close();
        let marks = || self.leaves.iter().flat_map(|it| it.parts.iter().flatten());
        if fonts == Fonts::Embedded {
            let strokes = marks().flat_map(|it| &it.strokes);
            let sheet = style_sheet_of_lines(
                font,
                strokes.filter_map(|it| match it {
                    Stroke::Words { run, .. } => Some((style(run), run.text.as_str())),
                    Stroke::Path { .. } | Stroke::Logo(_) => None,
                }),
            );
            xml.line().open("style").text(&sheet).close();
        }
        let value = |it: &Colour| match (it, self.shown) {
            (Colour::Theme(tint), Some(shown)) => shown.colour(*tint).to_owned(),
            (Colour::Theme(tint), None) => paint.colour(tint.token()),
            (Colour::Own(hex), _) => format!("#{hex}"),
        };
        ground(&mut xml, &value(&Tint::Ground.into()));
        for it in self.shown.iter().flat_map(|it| &it.behind) {
            behind(&mut xml, it);
        }
        for (at, leaf) in self.leaves.iter().enumerate() {
            let down = format!("translate(0 {})", at as f32 * leaf.size[1]);
            xml.line().open("g").attribute("transform", &down);
            for mark in leaf.parts.iter().flatten() {
                xml.line().open("g");
                if let Meaning::Figure(says) = &mark.meaning {
                    xml.open("title").text(says).close();
                }
                mark.strokes
                    .iter()
                    .for_each(|it| write(&mut xml, it, paint, &value));
                xml.close();
            }
            xml.close();
        }
        xml.line();
        xml.finish()
    }
}

fn style(run: &Run) -> TextStyle {
    if run.bold {
        TextStyle::Name
    } else {
        TextStyle::Card
    }
}

/// What a template puts behind everything.
fn behind(xml: &mut Xml, it: &Behind) {
    xml.line();
    match it {
        Behind::Bar(frame, colour) => {
            xml.open("rect")
                .number("x", frame.x)
                .number("y", frame.y)
                .number("width", frame.width)
                .number("height", frame.height)
                .attribute("fill", colour);
        }
        Behind::Picture(frame, image) => {
            write_image(xml, rect(frame), image);
            // Offices stretch a picture to its place.
            xml.attribute("preserveAspectRatio", "none");
        }
    }
    xml.close();
}

fn rect(frame: &Frame) -> Rect {
    Rect {
        x: frame.x,
        y: frame.y,
        width: frame.width,
        height: frame.height,
    }
}

fn write(xml: &mut Xml, stroke: &Stroke, paint: Paint<'_>, value: &dyn Fn(&Colour) -> String) {
    match stroke {
        Stroke::Words { at: [x, y], run } => {
            xml.open("text")
                .number("x", *x)
                .number("y", *y)
                .number("font-size", run.size)
                .number("font-weight", f32::from(style(run).weight()))
                .attribute("fill", &value(&run.colour))
                .text(&run.text)
                .close();
        }
        Stroke::Path { d, fill, line } => {
            let fill = fill.as_ref().map(value);
            xml.open("path")
                .attribute("d", d)
                .attribute("fill", fill.as_deref().unwrap_or("none"));
            if let Some((colour, width, dash)) = line {
                write_line(xml, &value(colour), *width, *dash);
            }
            xml.close();
        }
        Stroke::Logo(frame) => {
            let logo = paint.project.own_brand().and_then(|it| it.logo.as_ref());
            if let Some(logo) = logo {
                write_image(xml, rect(frame), &logo.image);
                xml.close();
            }
        }
    }
}
