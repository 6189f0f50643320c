//! A part of a template, written anew: shapes, texts, fills and places, without anything that runs, plays, leads out of
//! the file or was put there by a program for itself.

use resvg::usvg::roxmltree::{Node, NodeType};

use super::TemplateError;
use super::unpacked::Markup;
use crate::pptx::drawing::DRAWING;
use crate::pptx::master::PRESENTATION;
use crate::pptx::package::OFFICE;
use crate::xml::Xml;

/// Elements are not nested deeper than this.
const DEEPEST: usize = 100;
const COMPATIBILITY: &str = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const TABLE: &str = "http://schemas.openxmlformats.org/drawingml/2006/table";
/// What is never carried, whatever it leads to.
const NEVER: [&str; 25] = [
    "audioCd",
    "audioFile",
    "contentPart",
    "control",
    "controls",
    "custData",
    "custDataLst",
    "embed",
    "embeddedFontLst",
    "extLst",
    "hlinkClick",
    "hlinkHover",
    "hlinkMouseOver",
    "link",
    "oleObj",
    "quickTimeFile",
    "snd",
    "sndAc",
    "tags",
    "timing",
    "transition",
    "videoFile",
    "wavAudioFile",
    "custShowLst",
    "hf",
];

struct Cleaning<'a> {
    xml: Xml,
    /// The relations that are kept, by the names they had, in the order of their new ones.
    kept: &'a [&'a str],
    n_layouts: u64,
}

/// Writes a part anew. Relations are named after their places among those that are kept.
pub(super) fn cleaned(markup: &Markup, kept: &[&str]) -> Result<String, TemplateError> {
    let document = markup.read()?;
    let root = document.root_element();
    let mut cleaning = Cleaning {
        xml: Xml::document(),
        kept,
        n_layouts: 0,
    };
    let name = prefixed(&root).ok_or(TemplateError::Unreadable)?;
    cleaning.xml.open(name);
    for (prefix, space) in [
        ("xmlns:a", DRAWING),
        ("xmlns:r", OFFICE),
        ("xmlns:p", PRESENTATION),
    ] {
        cleaning.xml.attribute(prefix, space);
    }
    cleaning.inside(&root, 1)?;
    Ok(cleaning.xml.finish())
}

/// The name of an element in our words; none for what other programs put there.
fn prefixed(node: &Node<'_, '_>) -> Option<String> {
    let prefix = match node.tag_name().namespace()? {
        DRAWING => "a",
        PRESENTATION => "p",
        _ => return None,
    };
    Some(format!("{prefix}:{}", node.tag_name().name()))
}

impl Cleaning<'_> {
    /// The attributes of an element that has begun, and what is in it.
    fn inside(&mut self, node: &Node<'_, '_>, depth: usize) -> Result<(), TemplateError> {
        if depth > DEEPEST {
            return Err(TemplateError::Unreadable);
        }
        for it in node.attributes() {
            match it.namespace() {
                None if it.name() == "id" && node.tag_name().name() == "sldLayoutId" => {
                    // The master itself is 2147483648.
                    self.n_layouts += 1;
                    let id = 2_147_483_648 + self.n_layouts;
                    self.xml.attribute("id", &id.to_string());
                }
                None => {
                    self.xml.attribute(it.name(), it.value());
                }
                Some(OFFICE) => {
                    if let Some(at) = self.kept.iter().position(|id| *id == it.value()) {
                        let name = format!("r:{}", it.name());
                        self.xml.attribute(&name, &format!("rId{}", at + 1));
                    }
                }
                Some(_) => {}
            }
        }
        for child in node.children() {
            match child.node_type() {
                NodeType::Element => self.element(&child, depth + 1)?,
                NodeType::Text => {
                    let text = child.text().unwrap_or_default();
                    if node.tag_name().name() == "t" {
                        self.xml.text(text);
                    }
                }
                NodeType::Root | NodeType::Comment | NodeType::PI => {}
            }
        }
        Ok(())
    }

    fn element(&mut self, node: &Node<'_, '_>, depth: usize) -> Result<(), TemplateError> {
        let name = node.tag_name().name();
        if node.tag_name().namespace() == Some(COMPATIBILITY) && name == "AlternateContent" {
            let mut plain = node
                .children()
                .filter(|it| it.has_tag_name((COMPATIBILITY, "Fallback")));
            if let Some(plain) = plain.next() {
                for child in plain.children().filter(Node::is_element) {
                    self.element(&child, depth + 1)?;
                }
            }
            return Ok(());
        }
        let Some(prefixed) = prefixed(node) else {
            return Ok(());
        };
        if NEVER.contains(&name) || !self.is_whole(node) {
            // A fill has to be there: where its picture is gone, there is none.
            if prefixed == "a:blipFill" {
                self.xml.open("a:noFill").close();
            }
            return Ok(());
        }
        self.xml.open(prefixed);
        self.inside(node, depth)?;
        self.xml.close();
        Ok(())
    }

    /// Whether all that an element needs is kept.
    fn is_whole(&self, node: &Node<'_, '_>) -> bool {
        match node.tag_name().name() {
            "pic" | "blipFill" => {
                let mut pictures = node
                    .descendants()
                    .filter(|it| it.has_tag_name((DRAWING, "blip")));
                pictures.next().is_some_and(|it| {
                    let embedded = it.attribute((OFFICE, "embed"));
                    embedded.is_some_and(|id| self.kept.contains(&id))
                })
            }
            "graphicFrame" => {
                let data = |it: &Node<'_, '_>| it.has_tag_name((DRAWING, "graphicData"));
                let mut data = node.descendants().filter(data);
                data.next()
                    .is_some_and(|it| it.attribute("uri") == Some(TABLE))
            }
            _ => {
                let mut named = node
                    .attributes()
                    .filter(|it| it.namespace() == Some(OFFICE));
                let is_blip = node.tag_name().name() == "blip";
                named.all(|it| is_blip && it.name() == "link" || self.kept.contains(&it.value()))
            }
        }
    }
}
