//! What is to be said at a slide, on its page of notes.

use language::Language;

use super::drawing::{TITLE, paragraphs};
use super::master::{Placeholder, same_colours, shape_tree, tree};
use crate::slides::slide::{Paragraph, Run, Slide, Tint};
use crate::xml::Xml;

/// Size of notes.
const SIZE: f32 = 12.0;

/// The page of notes of a slide.
pub(super) fn part(slide: &Slide, language: Language) -> Xml {
    let mut xml = tree("p:notes", &[]);
    shape_tree(&mut xml);
    let picture = language.slides_picture_place();
    Placeholder {
        id: TITLE,
        name: &picture,
        kind: "sldImg",
        idx: None,
        frame: None,
    }
    .begin(&mut xml);
    xml.close();
    let name = language.slides_notes_place();
    Placeholder {
        id: TITLE + 1,
        name: &name,
        kind: "body",
        idx: Some("1"),
        frame: None,
    }
    .begin(&mut xml);
    xml.open("p:txBody");
    xml.open("a:bodyPr").close();
    xml.open("a:lstStyle").close();
    let said = slide.notes.iter();
    let said: Vec<Paragraph> = said
        .map(|it| Run::new(it.as_str(), SIZE, Tint::Ink).into())
        .collect();
    paragraphs(&mut xml, &said);
    xml.close().close();
    xml.close().close();
    same_colours(&mut xml);
    xml
}
