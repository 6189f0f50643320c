//! The whole story on one page, as a picture.

use scene::{PaperScene, TextStyle, Token};

use super::{Fonts, begun, ground, write_image, write_line};
use crate::Paint;
use crate::fonts::style_sheet_of_lines;
use crate::slides::leaf::{Leaf, Meaning, Stroke, leaves};
use crate::slides::slide::{Colour, Run};
use crate::xml::Xml;

/// The one page of every map that leaves, one below the other.
pub(crate) struct Picture {
    pub(crate) size: [f32; 2],
    leaves: Vec<Leaf>,
}

impl Picture {
    /// As it is composed for a page so large.
    pub(crate) fn of(scene: &PaperScene<'_>, [width, height]: [f32; 2]) -> Self {
        let n_maps = scene.released().maps().len().max(1);
        Self {
            size: [width, height * n_maps as f32],
            leaves: leaves(scene, [width, height]),
        }
    }

    pub(crate) fn written(&self, paint: Paint<'_>, fonts: Fonts) -> String {
        let mut xml = begun(self.size);
        let title = self.leaves.first().map_or("", |it| it.title.as_str());
        xml.line().open("title").text(title).close();
        let marks = || self.leaves.iter().flat_map(|it| it.parts.iter().flatten());
        if fonts == Fonts::Embedded {
            let strokes = marks().flat_map(|it| &it.strokes);
            let sheet = style_sheet_of_lines(strokes.filter_map(|it| match it {
                Stroke::Words { run, .. } => Some((weight(run), run.text.as_str())),
                Stroke::Path { .. } | Stroke::Logo(_) => None,
            }));
            xml.line().open("style").text(&sheet).close();
        }
        ground(&mut xml, &paint.colour(Token::Surface));
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
                    .for_each(|it| write(&mut xml, it, paint));
                xml.close();
            }
            xml.close();
        }
        xml.line();
        xml.finish()
    }
}

fn weight(run: &Run) -> u16 {
    if run.bold {
        TextStyle::Name
    } else {
        TextStyle::Card
    }
    .weight()
}

fn value(colour: &Colour, paint: Paint<'_>) -> String {
    match colour {
        Colour::Theme(tint) => paint.colour(tint.token()),
        Colour::Own(hex) => format!("#{hex}"),
    }
}

fn write(xml: &mut Xml, stroke: &Stroke, paint: Paint<'_>) {
    match stroke {
        Stroke::Words { at: [x, y], run } => {
            xml.open("text")
                .number("x", *x)
                .number("y", *y)
                .number("font-size", run.size)
                .number("font-weight", f32::from(weight(run)))
                .attribute("fill", &value(&run.colour, paint))
                .text(&run.text)
                .close();
        }
        Stroke::Path { d, fill, line } => {
            let fill = fill.as_ref().map(|it| value(it, paint));
            xml.open("path")
                .attribute("d", d)
                .attribute("fill", fill.as_deref().unwrap_or("none"));
            if let Some((colour, width, dash)) = line {
                write_line(xml, &value(colour, paint), *width, *dash);
            }
            xml.close();
        }
        Stroke::Logo(frame) => {
            let logo = paint.project.own_brand().and_then(|it| it.logo.as_ref());
            if let Some(logo) = logo {
                let place = scene::Rect {
                    x: frame.x,
                    y: frame.y,
                    width: frame.width,
                    height: frame.height,
                };
                write_image(xml, place, &logo.image);
                xml.close();
            }
        }
    }
}
