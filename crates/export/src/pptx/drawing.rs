//! Shapes as DrawingML: text boxes, connectors, tables and frames of charts, each with its words for who does not
//! see it.

use super::icon::icon;
use crate::slides::slide::{
    Anchor, Cell, Colour, Connector, Frame, Outline, Paragraph, Placed, Row, Run, Shape, Side,
    Slide, Table, TextBox, Tint, Way,
};
use crate::xml::Xml;

pub(super) const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
const TABLE: &str = "http://schemas.openxmlformats.org/drawingml/2006/table";
const CHART: &str = "http://schemas.openxmlformats.org/drawingml/2006/chart";
/// The title is the first shape of a slide; those after it are numbered on.
pub(super) const TITLE: u32 = 2;
/// English metric units in a point.
const EMU: f32 = 12_700.0;

/// A length in English metric units.
pub(super) fn emu(points: f32) -> String {
    ((points * EMU).round() as i64).to_string()
}

/// The number of a shape of a slide, by its place.
pub(super) fn id_of(place: usize) -> u32 {
    u32::try_from(place).map_or(u32::MAX, |it| it.saturating_add(TITLE + 1))
}

/// Writes all shapes of a slide; `first_chart` is the number of the relation of its first chart.
pub(super) fn shapes(xml: &mut Xml, slide: &Slide, first_chart: usize) {
    let mut chart = first_chart;
    for (place, shape) in slide.shapes.iter().enumerate() {
        xml.line();
        let id = id_of(place);
        match shape {
            Shape::Text(it) => text_box(xml, id, it),
            Shape::Connector(it) => connector(xml, id, it, slide),
            Shape::Table(it) => table(xml, id, it),
            Shape::Chart(it) => {
                chart_frame(xml, id, it, chart);
                chart += 1;
            }
            Shape::Icon(it) => icon(xml, id, it),
        }
    }
}

/// Number, name and words of a shape.
pub(super) fn known_as(xml: &mut Xml, id: u32, name: &str, says: &str) {
    xml.open("p:cNvPr")
        .attribute("id", &id.to_string())
        .attribute("name", name);
    if !says.is_empty() {
        xml.attribute("descr", says);
    }
    xml.close();
}

/// Where a shape stands.
pub(super) fn place(xml: &mut Xml, name: &'static str, frame: Frame) {
    xml.open(name);
    offset(xml, frame);
    xml.close();
}

fn offset(xml: &mut Xml, frame: Frame) {
    xml.open("a:off")
        .attribute("x", &emu(frame.x))
        .attribute("y", &emu(frame.y))
        .close();
    xml.open("a:ext")
        .attribute("cx", &emu(frame.width))
        .attribute("cy", &emu(frame.height))
        .close();
}

fn outline(xml: &mut Xml, of: Outline) {
    let (name, bend) = match of {
        Outline::Rectangle => ("rect", None),
        Outline::Rounded => ("roundRect", Some("val 9000")),
        Outline::Arrow => ("homePlate", Some("val 32000")),
    };
    geometry(xml, name, bend);
}

/// A shape that every program knows, with how far it is bent.
fn geometry(xml: &mut Xml, name: &str, bend: Option<&str>) {
    xml.open("a:prstGeom").attribute("prst", name);
    xml.open("a:avLst");
    if let Some(bend) = bend {
        let adjusted = if name.ends_with('3') { "adj1" } else { "adj" };
        xml.open("a:gd")
            .attribute("name", adjusted)
            .attribute("fmla", bend)
            .close();
    }
    xml.close().close();
}

pub(super) fn fill(xml: &mut Xml, colour: Option<&Colour>) {
    match colour {
        None => {
            xml.open("a:noFill").close();
        }
        Some(Colour::Theme(tint)) => {
            xml.open("a:solidFill");
            xml.open("a:schemeClr")
                .attribute("val", tint.name())
                .close();
            xml.close();
        }
        Some(Colour::Own(value)) => {
            xml.open("a:solidFill");
            xml.open("a:srgbClr").attribute("val", value).close();
            xml.close();
        }
    }
}

pub(super) fn text_box(xml: &mut Xml, id: u32, of: &TextBox) {
    xml.open("p:sp").open("p:nvSpPr");
    known_as(xml, id, &of.name, &of.says);
    xml.open("p:cNvSpPr");
    if of.fill.is_none() && of.line.is_none() {
        xml.attribute("txBox", "1");
    }
    xml.close();
    xml.open("p:nvPr").close().close();
    xml.open("p:spPr");
    place(xml, "a:xfrm", of.frame);
    outline(xml, of.outline);
    fill(xml, of.fill.as_ref());
    line(xml, "a:ln", of.line.as_ref().map(|it| (&it.0, it.1)), false);
    xml.close();
    xml.open("p:txBody").open("a:bodyPr");
    let [side, above, below] = of.inset;
    xml.attribute("wrap", "square")
        .attribute("lIns", &emu(side))
        .attribute("tIns", &emu(above))
        .attribute("rIns", &emu(side))
        .attribute("bIns", &emu(below))
        .attribute("rtlCol", "0")
        .attribute("anchor", anchor(of.anchor));
    xml.open("a:noAutofit").close().close();
    xml.open("a:lstStyle").close();
    paragraphs(xml, &of.text);
    xml.close().close();
}

fn anchor(of: Anchor) -> &'static str {
    match of {
        Anchor::Top => "t",
        Anchor::Middle => "ctr",
        Anchor::Bottom => "b",
    }
}

fn line(xml: &mut Xml, name: &'static str, of: Option<(&Colour, f32)>, dashed: bool) {
    xml.open(name);
    if let Some((_, width)) = of {
        xml.attribute("w", &emu(width));
    }
    fill(xml, of.map(|it| it.0));
    if dashed {
        xml.open("a:prstDash").attribute("val", "dash").close();
    }
    xml.close();
}

/// Paragraphs of a text body, which has one at least.
pub(super) fn paragraphs(xml: &mut Xml, all: &[Paragraph]) {
    if all.is_empty() {
        // Without a size it would be a line of 18 points, and so would the row of a table.
        xml.open("a:p");
        xml.open("a:endParaRPr").attribute("sz", "900").close();
        xml.close();
    }
    for it in all {
        xml.open("a:p").open("a:pPr");
        if it.side == Side::Centre {
            xml.attribute("algn", "ctr");
        }
        xml.open("a:spcBef");
        xml.open("a:spcPts")
            .attribute("val", &((it.before * 100.0).round() as i64).to_string())
            .close();
        xml.close().close();
        for run in &it.runs {
            written(xml, run);
        }
        xml.close();
    }
}

/// A paragraph that looks as its place says, but for its size.
pub(super) fn plain_paragraph(xml: &mut Xml, text: &str, size: f32) {
    xml.open("a:p").open("a:r");
    xml.open("a:rPr")
        .attribute("sz", &hundredths(size))
        .attribute("dirty", "0")
        .close();
    xml.open("a:t").text(text).close().close().close();
}

/// A paragraph that looks as its place says.
pub(super) fn plain_run(xml: &mut Xml, text: &str) {
    xml.open("a:p").open("a:r");
    xml.open("a:t").text(text).close().close().close();
}

fn hundredths(size: f32) -> String {
    ((size * 100.0).round() as i64).to_string()
}

/// A run, with a break wherever its text has one.
fn written(xml: &mut Xml, run: &Run) {
    for (at, text) in run.text.lines().enumerate() {
        if at > 0 {
            xml.open("a:br");
            look(xml, run);
            xml.close();
        }
        xml.open("a:r");
        look(xml, run);
        xml.open("a:t").text(text).close().close();
    }
}

fn look(xml: &mut Xml, run: &Run) {
    xml.open("a:rPr")
        .attribute("sz", &hundredths(run.size))
        .attribute("b", if run.bold { "1" } else { "0" })
        .attribute("dirty", "0");
    fill(xml, Some(&run.colour));
    xml.close();
}

/// Where the frame of a shape is that a connector holds on to.
fn frame_of(slide: &Slide, place: usize) -> Frame {
    match &slide.shapes[place] {
        Shape::Text(it) => it.frame,
        Shape::Chart(it) => it.frame,
        Shape::Icon(it) => it.frame,
        Shape::Connector(_) | Shape::Table(_) => Frame::new(0.0, 0.0, 0.0, 0.0),
    }
}

fn connector(xml: &mut Xml, id: u32, of: &Connector, slide: &Slide) {
    // A rectangle is held at the middle of its sides: above, left, below, right.
    let [from, to] = of.ends.map(|it| frame_of(slide, it));
    let goes_right = to.x > from.x;
    let sites = match (of.way, goes_right) {
        (Way::Straight, _) | (Way::Up, true) => ["3", if of.way == Way::Up { "2" } else { "1" }],
        (Way::Below(_), _) => ["2", "2"],
        (Way::Down, true) => ["2", "1"],
        (Way::Down, false) => ["2", "3"],
        (Way::Up, false) => ["1", "2"],
    };
    xml.open("p:cxnSp").open("p:nvCxnSpPr");
    known_as(xml, id, &of.says, &of.says);
    xml.open("p:cNvCxnSpPr");
    for (name, end, site) in [
        ("a:stCxn", of.ends[0], sites[0]),
        ("a:endCxn", of.ends[1], sites[1]),
    ] {
        xml.open(name)
            .attribute("id", &id_of(end).to_string())
            .attribute("idx", site)
            .close();
    }
    xml.close();
    xml.open("p:nvPr").close().close();
    xml.open("p:spPr");
    match of.way {
        Way::Straight => straight(xml, from, to),
        Way::Below(depth) => below(xml, from, to, depth),
        Way::Down => down(xml, from, to),
        Way::Up => up(xml, from, to),
    }
    xml.open("a:ln").attribute("w", &emu(of.width));
    fill(xml, Some(&of.colour));
    if of.dashed {
        xml.open("a:prstDash").attribute("val", "sysDash").close();
    }
    xml.open("a:round").close();
    if of.points {
        xml.open("a:tailEnd")
            .attribute("type", "triangle")
            .attribute("w", "med")
            .attribute("len", "med")
            .close();
    }
    xml.close().close().close();
}

fn straight(xml: &mut Xml, from: Frame, to: Frame) {
    let (left, right) = (from.right(), to.x);
    let y = from.y + from.height / 2.0;
    place(xml, "a:xfrm", Frame::new(left, y, right - left, 0.0));
    geometry(xml, "straightConnector1", None);
}

/// A bent line is drawn from its left to its right end, one unit wide, and turned so that it hangs below both.
fn below(xml: &mut Xml, from: Frame, to: Frame, depth: f32) {
    let middle = |it: Frame| it.x + it.width / 2.0;
    let (start, end) = (middle(from), middle(to));
    let y = from.bottom().max(to.bottom());
    let (width, length) = (1.0, (end - start).abs());
    let centre = f32::midpoint(start, end);
    let frame = Frame::new(centre - width / 2.0, y - length / 2.0, width, length);
    xml.open("a:xfrm");
    // Turned by a quarter it runs from right to left; mirrored before, from left to right.
    if end > start {
        xml.attribute("rot", "16200000").attribute("flipH", "1");
    } else {
        xml.attribute("rot", "5400000");
    }
    offset(xml, frame);
    xml.close();
    let bend = (depth / width * 100_000.0).round() as i64;
    geometry(xml, "curvedConnector3", Some(&format!("val {bend}")));
}

/// A corner runs to the right and then down; turned and mirrored it runs as is wanted.
fn corner(xml: &mut Xml, turned: &[(&str, &str)], [x, y]: [[f32; 2]; 2], lies_across: bool) {
    let (width, height) = ((x[1] - x[0]).abs(), (y[1] - y[0]).abs());
    let centre = [f32::midpoint(x[0], x[1]), f32::midpoint(y[0], y[1])];
    let [wide, high] = if lies_across {
        [height, width]
    } else {
        [width, height]
    };
    let frame = Frame::new(centre[0] - wide / 2.0, centre[1] - high / 2.0, wide, high);
    xml.open("a:xfrm");
    for (name, value) in turned {
        xml.attribute(name, value);
    }
    offset(xml, frame);
    xml.close();
    geometry(xml, "bentConnector2", None);
}

fn down(xml: &mut Xml, from: Frame, to: Frame) {
    let goes_right = to.x > from.x;
    let (turned, end): (&[(&str, &str)], f32) = if goes_right {
        (&[("rot", "16200000"), ("flipH", "1")], to.x)
    } else {
        (&[("rot", "5400000")], to.right())
    };
    let x = [from.x + from.width / 2.0, end];
    let y = [from.bottom(), to.y + to.height / 2.0];
    corner(xml, turned, [x, y], true);
}

fn up(xml: &mut Xml, from: Frame, to: Frame) {
    let goes_right = to.x > from.x;
    let (turned, start): (&[(&str, &str)], f32) = if goes_right {
        (&[("flipV", "1")], from.right())
    } else {
        (&[("rot", "10800000")], from.x)
    };
    let x = [start, to.x + to.width / 2.0];
    let y = [from.y + from.height / 2.0, to.bottom()];
    corner(xml, turned, [x, y], false);
}

fn graphic_frame(xml: &mut Xml, id: u32, (name, says): (&str, &str), frame: Frame) {
    xml.open("p:graphicFrame").open("p:nvGraphicFramePr");
    known_as(xml, id, name, says);
    xml.open("p:cNvGraphicFramePr");
    xml.open("a:graphicFrameLocks")
        .attribute("noGrp", "1")
        .close();
    xml.close();
    xml.open("p:nvPr").close().close();
    place(xml, "p:xfrm", frame);
}

fn chart_frame(xml: &mut Xml, id: u32, of: &Placed, relation: usize) {
    graphic_frame(xml, id, (&of.name, &of.says), of.frame);
    xml.open("a:graphic");
    xml.open("a:graphicData").attribute("uri", CHART);
    xml.open("c:chart")
        .attribute("xmlns:c", CHART)
        .attribute("r:id", &format!("rId{relation}"))
        .close();
    xml.close().close().close();
}

fn table(xml: &mut Xml, id: u32, of: &Table) {
    let height: f32 = of.rows.iter().map(|it| it.height).sum();
    let width: f32 = of.widths.iter().sum();
    let frame = Frame::new(of.x, of.y, width, height);
    graphic_frame(xml, id, (&of.name, &of.says), frame);
    xml.open("a:graphic");
    xml.open("a:graphicData").attribute("uri", TABLE);
    xml.open("a:tbl").open("a:tblPr").attribute("firstRow", "1");
    if of.heads_beside {
        xml.attribute("firstCol", "1");
    }
    xml.close();
    xml.open("a:tblGrid");
    for width in &of.widths {
        xml.open("a:gridCol").attribute("w", &emu(*width)).close();
    }
    xml.close();
    for row in &of.rows {
        table_row(xml, row);
    }
    xml.close().close().close().close();
}

fn table_row(xml: &mut Xml, row: &Row) {
    xml.line().open("a:tr").attribute("h", &emu(row.height));
    for cell in &row.cells {
        table_cell(xml, cell);
        for _ in 1..cell.covers {
            xml.open("a:tc").attribute("hMerge", "1");
            xml.open("a:txBody");
            xml.open("a:bodyPr").close();
            xml.open("a:lstStyle").close();
            paragraphs(xml, &[]);
            xml.close();
            xml.open("a:tcPr").close().close();
        }
    }
    xml.close();
}

fn table_cell(xml: &mut Xml, cell: &Cell) {
    xml.open("a:tc");
    if cell.covers > 1 {
        xml.attribute("gridSpan", &cell.covers.to_string());
    }
    xml.open("a:txBody");
    xml.open("a:bodyPr").close();
    xml.open("a:lstStyle").close();
    paragraphs(xml, &cell.text);
    xml.close();
    xml.open("a:tcPr")
        .attribute("marL", &emu(5.0))
        .attribute("marR", &emu(5.0))
        .attribute("marT", &emu(3.0))
        .attribute("marB", &emu(3.0));
    let hairline = Colour::Theme(Tint::Sunken);
    for (name, drawn) in [
        ("a:lnL", false),
        ("a:lnR", false),
        ("a:lnT", true),
        ("a:lnB", true),
    ] {
        line(xml, name, drawn.then_some((&hairline, 0.75)), false);
    }
    fill(xml, cell.fill.as_ref());
    xml.close().close();
}
