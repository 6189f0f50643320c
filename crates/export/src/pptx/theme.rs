//! Colours and typefaces that slides, tables and charts take from the theme, so that another theme changes them.

use journey::Typeface;
use scene::{Palette, Token};

use super::drawing::DRAWING;
use crate::xml::Xml;

/// A typeface that every office program has, or one as wide.
const TYPEFACE: &str = "Arial";

/// The theme in the colours of a palette, and in the font of the maps where they have one.
pub(super) fn part(palette: Palette<'_>, font: Option<&Typeface>) -> Xml {
    let mut xml = Xml::document();
    xml.open("a:theme")
        .attribute("xmlns:a", DRAWING)
        .attribute("name", "Desire Path");
    xml.open("a:themeElements");
    xml.line()
        .open("a:clrScheme")
        .attribute("name", "Desire Path");
    for (name, token) in [
        ("a:dk1", Token::Ink),
        ("a:lt1", Token::Surface),
        ("a:dk2", Token::Ink2),
        ("a:lt2", Token::Sunken),
        ("a:accent1", Token::Brand),
        ("a:accent2", Token::Desire),
        ("a:accent3", Token::Good),
        ("a:accent4", Token::Bad),
        ("a:accent5", Token::Rework),
        ("a:accent6", Token::Warning),
        ("a:hlink", Token::Accent),
        ("a:folHlink", Token::Rework),
    ] {
        xml.open(name);
        xml.open("a:srgbClr")
            .attribute("val", palette.hex(token).trim_start_matches('#'))
            .close();
        xml.close();
    }
    xml.close();
    xml.line()
        .open("a:fontScheme")
        .attribute("name", "Desire Path");
    let typeface = font.map_or(TYPEFACE, |it| &it.family);
    for name in ["a:majorFont", "a:minorFont"] {
        xml.open(name);
        for (script, typeface) in [("a:latin", typeface), ("a:ea", ""), ("a:cs", "")] {
            xml.open(script).attribute("typeface", typeface).close();
        }
        xml.close();
    }
    xml.close();
    styles(&mut xml);
    xml
}

/// The plainest styles there are: three of each must be there.
fn styles(xml: &mut Xml) {
    let own = |xml: &mut Xml| {
        xml.open("a:solidFill");
        xml.open("a:schemeClr").attribute("val", "phClr").close();
        xml.close();
    };
    xml.line()
        .open("a:fmtScheme")
        .attribute("name", "Desire Path");
    for name in [
        "a:fillStyleLst",
        "a:lnStyleLst",
        "a:effectStyleLst",
        "a:bgFillStyleLst",
    ] {
        xml.open(name);
        for _ in 0..3 {
            match name {
                "a:lnStyleLst" => {
                    xml.open("a:ln").attribute("w", "9525");
                    own(xml);
                    xml.close();
                }
                "a:effectStyleLst" => {
                    xml.open("a:effectStyle");
                    xml.open("a:effectLst").close().close();
                }
                _ => own(xml),
            }
        }
        xml.close();
    }
    xml.close();
}
