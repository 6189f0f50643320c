//! Icons as shapes of their own lines.

use kurbo::{BezPath, PathEl, Point};
use scene::{ICON_LINE, ICON_SQUARE};

use super::drawing::{emu, fill, known_as, place};
use crate::slides::slide::Glyph;
use crate::xml::Xml;

/// An icon as lines, so that it is drawn anew at any size, in the colours of the theme.
pub(super) fn icon(xml: &mut Xml, id: u32, of: &Glyph) {
    xml.open("p:sp").open("p:nvSpPr");
    known_as(xml, id, &of.name, &of.name);
    xml.open("p:cNvSpPr").close();
    xml.open("p:nvPr").close().close();
    xml.open("p:spPr");
    place(xml, "a:xfrm", of.frame);
    xml.open("a:custGeom");
    for name in ["a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"] {
        xml.open(name).close();
    }
    xml.open("a:rect");
    for (name, edge) in [("l", "0"), ("t", "0"), ("r", "r"), ("b", "b")] {
        xml.attribute(name, edge);
    }
    xml.close();
    xml.open("a:pathLst");
    let square = in_hundredths(f64::from(ICON_SQUARE));
    xml.open("a:path")
        .attribute("w", &square)
        .attribute("h", &square)
        .attribute("fill", "none");
    for part in BezPath::from_svg(of.lines).unwrap_or_default() {
        path_part(xml, part);
    }
    xml.close().close().close();
    fill(xml, None);
    xml.open("a:ln")
        .attribute("w", &emu(ICON_LINE * of.frame.width / ICON_SQUARE))
        .attribute("cap", "rnd");
    fill(xml, Some(&of.colour));
    xml.open("a:round").close().close();
    xml.close().close();
}

/// A part of a path; arcs have become curves.
fn path_part(xml: &mut Xml, part: PathEl) {
    let (name, points): (_, &[Point]) = match &part {
        PathEl::MoveTo(to) => ("a:moveTo", &[*to]),
        PathEl::LineTo(to) => ("a:lnTo", &[*to]),
        PathEl::QuadTo(by, to) => ("a:quadBezTo", &[*by, *to]),
        PathEl::CurveTo(first, second, to) => ("a:cubicBezTo", &[*first, *second, *to]),
        PathEl::ClosePath => ("a:close", &[]),
    };
    xml.open(name);
    for point in points {
        xml.open("a:pt")
            .attribute("x", &in_hundredths(point.x))
            .attribute("y", &in_hundredths(point.y))
            .close();
    }
    xml.close();
}

/// Paths of shapes have whole numbers.
fn in_hundredths(length: f64) -> String {
    ((length * 100.0).round() as i64).to_string()
}
