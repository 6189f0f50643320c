//! What all slides have in common: theme, master, layouts, and the master of notes. In our colours, or the brand's.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use journey::{Logo, Plate, Typeface};
use language::Language;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::Tree;
use scene::Palette;

use super::drawing::{DRAWING, emu, fill, place};
use super::package::{OFFICE, Package, Relation};
use super::theme;
use crate::png;
use crate::slides::slide::{Colour, Frame, Layout, Room, Tint};
use crate::xml::Xml;

pub(super) const PRESENTATION: &str = "http://schemas.openxmlformats.org/presentationml/2006/main";
/// Pixels of the longer side of a logo.
const LOGO_PIXELS: f32 = 800.0;
/// Where the number of the slide stands beside the footer.
const NUMBER: [f32; 2] = [10.0, 50.0];
const THEME: &str = "application/vnd.openxmlformats-officedocument.theme+xml";
/// Width and height of a page of notes.
const PAGE: [f32; 2] = [540.0, 720.0];

/// A fixed place for text on slides that follow a layout.
pub(super) struct Placeholder<'a> {
    pub(super) id: u32,
    pub(super) name: &'a str,
    pub(super) kind: &'a str,
    pub(super) idx: Option<&'a str>,
    pub(super) frame: Option<Frame>,
}

impl Placeholder<'_> {
    /// Begins it, up to its text.
    pub(super) fn begin(&self, xml: &mut Xml) {
        xml.line().open("p:sp").open("p:nvSpPr");
        super::drawing::known_as(xml, self.id, self.name, "");
        xml.open("p:cNvSpPr");
        xml.open("a:spLocks").attribute("noGrp", "1").close();
        xml.close();
        xml.open("p:nvPr").open("p:ph").attribute("type", self.kind);
        if let Some(idx) = self.idx.filter(|it| !it.is_empty()) {
            if self.kind != "subTitle" {
                xml.attribute("sz", "quarter");
            }
            xml.attribute("idx", idx);
        }
        xml.close().close().close();
        xml.open("p:spPr");
        if let Some(frame) = self.frame {
            place(xml, "a:xfrm", frame);
            xml.open("a:prstGeom").attribute("prst", "rect");
            xml.open("a:avLst").close().close();
        }
        xml.close();
    }
}

/// Begins a part of presentations with a tree of shapes.
pub(super) fn tree(name: &'static str, attributes: &[(&str, &str)]) -> Xml {
    let mut xml = Xml::document();
    xml.open(name)
        .attribute("xmlns:a", DRAWING)
        .attribute("xmlns:r", OFFICE)
        .attribute("xmlns:p", PRESENTATION);
    for (name, value) in attributes {
        xml.attribute(name, value);
    }
    xml.open("p:cSld");
    xml
}

/// Begins the shapes themselves.
pub(super) fn shape_tree(xml: &mut Xml) {
    xml.open("p:spTree").open("p:nvGrpSpPr");
    super::drawing::known_as(xml, 1, "", "");
    xml.open("p:cNvGrpSpPr").close();
    xml.open("p:nvPr").close().close();
    xml.open("p:grpSpPr").open("a:xfrm");
    for (name, sides) in [
        ("a:off", ["x", "y"]),
        ("a:ext", ["cx", "cy"]),
        ("a:chOff", ["x", "y"]),
        ("a:chExt", ["cx", "cy"]),
    ] {
        xml.open(name)
            .attribute(sides[0], "0")
            .attribute(sides[1], "0")
            .close();
    }
    xml.close().close();
}

/// That colours are those of the master.
pub(super) fn same_colours(xml: &mut Xml) {
    xml.line().open("p:clrMapOvr");
    xml.open("a:masterClrMapping").close().close();
}

/// Adds our own theme, master and layouts.
pub(super) fn add(
    package: &mut Package,
    (room, palette): (&Room, Palette<'_>),
    (logo, font): (Option<&Logo>, Option<&Typeface>),
    language: Language,
) {
    package.add(
        "ppt/theme/theme1.xml",
        THEME,
        theme::part(palette, font),
        Vec::new(),
    );
    let logo = logo.and_then(|it| Some((it, drawn(it)?)));
    let mut leads_to: Vec<Relation> = (1..=Layout::ALL.len())
        .map(|at| {
            Relation::office(
                "slideLayout",
                format!("ppt/slideLayouts/slideLayout{at}.xml"),
            )
        })
        .collect();
    leads_to.push(Relation::office("theme", "ppt/theme/theme1.xml"));
    if logo.is_some() {
        leads_to.push(Relation::office("image", "ppt/media/logo.png"));
    }
    let said = logo.as_ref().map(|(logo, drawn)| (*logo, drawn.1));
    package.add(
        "ppt/slideMasters/slideMaster1.xml",
        "application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",
        master(room, said, language, leads_to.len()),
        leads_to,
    );
    if let Some((_, (bytes, _))) = logo {
        package.add_bytes("ppt/media/logo.png", bytes);
    }
    for (at, layout) in (1..).zip(Layout::ALL) {
        package.add(
            format!("ppt/slideLayouts/slideLayout{at}.xml"),
            "application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
            layout_part(room, layout, language),
            vec![Relation::office(
                "slideMaster",
                "ppt/slideMasters/slideMaster1.xml",
            )],
        );
    }
}

/// Adds the master of notes, with a theme of its own.
pub(super) fn add_notes(
    package: &mut Package,
    (palette, font): (Palette<'_>, Option<&Typeface>),
    language: Language,
) {
    package.add(
        "ppt/theme/theme2.xml",
        THEME,
        theme::part(palette, font),
        Vec::new(),
    );
    package.add(
        "ppt/notesMasters/notesMaster1.xml",
        "application/vnd.openxmlformats-officedocument.presentationml.notesMaster+xml",
        notes_master(language),
        vec![Relation::office("theme", "ppt/theme/theme2.xml")],
    );
}

/// A logo as pixels, and how many times as wide as high it is; none where it cannot be drawn.
fn drawn(logo: &Logo) -> Option<(Vec<u8>, f32)> {
    let bytes = STANDARD.decode(&logo.image).ok()?;
    if bytes.starts_with(b"\x89PNG") {
        let pixels = Pixmap::decode_png(&bytes).ok()?;
        let ratio = pixels.width() as f32 / pixels.height() as f32;
        return Some((bytes, ratio));
    }
    let tree = Tree::from_data(&bytes, &png::options()).ok()?;
    let (width, height) = (tree.size().width(), tree.size().height());
    let scale = LOGO_PIXELS / width.max(height);
    let mut pixels = Pixmap::new(
        (width * scale).ceil().max(1.0) as u32,
        (height * scale).ceil().max(1.0) as u32,
    )?;
    resvg::render(
        &tree,
        Transform::from_scale(scale, scale),
        &mut pixels.as_mut(),
    );
    Some((pixels.encode_png().ok()?, width / height))
}

/// The master; the picture of its logo is the last that it leads to.
fn master(room: &Room, logo: Option<(&Logo, f32)>, language: Language, last: usize) -> Xml {
    let mut xml = tree("p:sldMaster", &[]);
    background(&mut xml);
    shape_tree(&mut xml);
    let title = Placeholder {
        id: 2,
        name: &language.slides_title_place(),
        kind: "title",
        idx: None,
        frame: Some(room.title),
    };
    title.begin(&mut xml);
    prompt(&mut xml, "b", &language.slides_title_prompt());
    footer_places(&mut xml, room, language);
    if let Some((logo, ratio)) = logo {
        picture(&mut xml, (room.logo, logo), ratio, last);
    }
    xml.close().close();
    colour_map(&mut xml);
    xml.line().open("p:sldLayoutIdLst");
    for at in 1..=Layout::ALL.len() {
        // The master itself is 2147483648.
        xml.open("p:sldLayoutId")
            .attribute("id", &(2_147_483_648 + at).to_string())
            .attribute("r:id", &format!("rId{at}"))
            .close();
    }
    xml.close();
    text_styles(&mut xml);
    xml
}

fn background(xml: &mut Xml) {
    xml.open("p:bg").open("p:bgPr");
    fill(xml, Some(&Colour::Theme(Tint::Ground)));
    xml.open("a:effectLst").close().close().close();
}

/// A text body that says what is to stand here.
fn prompt(xml: &mut Xml, anchor: &str, says: &str) {
    xml.open("p:txBody").open("a:bodyPr");
    for side in ["lIns", "tIns", "rIns", "bIns"] {
        xml.attribute(side, "0");
    }
    xml.attribute("anchor", anchor);
    xml.open("a:noAutofit").close().close();
    xml.open("a:lstStyle").close();
    xml.open("a:p").open("a:r").open("a:rPr").close();
    xml.open("a:t").text(says).close();
    xml.close().close().close().close();
}

/// Footer and number of the slide, as master and layouts have them.
fn footer_places(xml: &mut Xml, room: &Room, language: Language) {
    let name = language.slides_footer_place();
    let place = Placeholder {
        id: 3,
        name: &name,
        kind: "ftr",
        idx: Some("11"),
        frame: Some(room.footer),
    };
    place.begin(xml);
    small(xml, "l", |xml| {
        xml.open("a:p").open("a:endParaRPr").close().close();
    });
    let name = language.slides_number_place();
    let [beside, width] = NUMBER;
    let foot = room.footer;
    let number = Frame::new(foot.right() + beside, foot.y, width, foot.height);
    let place = Placeholder {
        id: 4,
        name: &name,
        kind: "sldNum",
        idx: Some("12"),
        frame: Some(number),
    };
    place.begin(xml);
    small(xml, "r", |xml| {
        xml.open("a:p");
        number_field(xml, "‹#›");
        xml.close();
    });
}

/// The number of the slide.
pub(super) fn number_field(xml: &mut Xml, says: &str) {
    xml.open("a:fld")
        .attribute("id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}")
        .attribute("type", "slidenum");
    xml.open("a:rPr").close();
    xml.open("a:t").text(says).close().close();
}

/// Which colours of the theme are those of texts and of what lies behind them.
fn colour_map(xml: &mut Xml) {
    xml.line().open("p:clrMap");
    for (name, means) in [
        ("bg1", "lt1"),
        ("tx1", "dk1"),
        ("bg2", "lt2"),
        ("tx2", "dk2"),
    ] {
        xml.attribute(name, means);
    }
    for name in [
        "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink",
    ] {
        xml.attribute(name, name);
    }
    xml.close();
}

/// A text body of small quiet text.
fn small(xml: &mut Xml, align: &str, text: impl FnOnce(&mut Xml)) {
    xml.open("p:txBody").open("a:bodyPr");
    for side in ["lIns", "tIns", "rIns", "bIns"] {
        xml.attribute(side, "0");
    }
    xml.attribute("anchor", "ctr").close();
    xml.open("a:lstStyle");
    xml.open("a:lvl1pPr").attribute("algn", align);
    xml.open("a:defRPr").attribute("sz", "900");
    fill(xml, Some(&Colour::Theme(Tint::Quiet)));
    xml.open("a:latin").attribute("typeface", "+mn-lt").close();
    xml.close().close().close();
    text(xml);
    xml.close().close();
}

/// The logo, as large as its place allows, on what it needs to stand on.
fn picture(xml: &mut Xml, (place_of, logo): (Frame, &Logo), ratio: f32, relation: usize) {
    let width = place_of.width.min(place_of.height * ratio);
    let height = width / ratio;
    let frame = Frame::new(place_of.right() - width, place_of.y, width, height);
    xml.line().open("p:pic").open("p:nvPicPr");
    super::drawing::known_as(xml, 5, &logo.name, &logo.name);
    xml.open("p:cNvPicPr");
    xml.open("a:picLocks")
        .attribute("noChangeAspect", "1")
        .close();
    xml.close();
    xml.open("p:nvPr").close().close();
    xml.open("p:blipFill");
    xml.open("a:blip")
        .attribute("r:embed", &format!("rId{relation}"))
        .close();
    xml.open("a:stretch");
    xml.open("a:fillRect").close().close().close();
    xml.open("p:spPr");
    place(xml, "a:xfrm", frame);
    xml.open("a:prstGeom").attribute("prst", "rect");
    xml.open("a:avLst").close().close();
    let plate = match logo.plate {
        Plate::None => None,
        Plate::Light => Some("FFFFFF"),
        Plate::Dark => Some("111316"),
    };
    if let Some(plate) = plate {
        fill(xml, Some(&Colour::Own(plate.to_owned())));
    }
    xml.close().close();
}

fn text_styles(xml: &mut Xml) {
    xml.line().open("p:txStyles");
    for (name, size, bold, font) in [
        ("p:titleStyle", "2400", "1", "+mj-lt"),
        ("p:bodyStyle", "1400", "0", "+mn-lt"),
        ("p:otherStyle", "1200", "0", "+mn-lt"),
    ] {
        xml.open(name);
        xml.open("a:lvl1pPr").attribute("algn", "l");
        xml.open("a:spcBef");
        xml.open("a:spcPct").attribute("val", "0").close().close();
        xml.open("a:buNone").close();
        xml.open("a:defRPr")
            .attribute("sz", size)
            .attribute("b", bold);
        fill(xml, Some(&Colour::Theme(Tint::Ink)));
        xml.open("a:latin").attribute("typeface", font).close();
        xml.close().close().close();
    }
    xml.close();
}

fn layout_part(room: &Room, layout: Layout, language: Language) -> Xml {
    let (kind, name) = match layout {
        Layout::TitleOnly => ("titleOnly", language.slides_layout_title()),
        Layout::OnePager => ("titleOnly", language.slides_layout_one_pager()),
    };
    let mut xml = tree("p:sldLayout", &[("type", kind), ("preserve", "1")]);
    xml.attribute("name", &name);
    shape_tree(&mut xml);
    let title = Placeholder {
        id: 2,
        name: &language.slides_title_place(),
        kind: "title",
        idx: None,
        frame: Some(room.title_on(layout)),
    };
    title.begin(&mut xml);
    prompt(&mut xml, "b", &language.slides_title_prompt());
    footer_places(&mut xml, room, language);
    xml.close().close();
    same_colours(&mut xml);
    xml
}

fn notes_master(language: Language) -> Xml {
    let mut xml = tree("p:notesMaster", &[]);
    background(&mut xml);
    shape_tree(&mut xml);
    let [width, _] = PAGE;
    let picture = language.slides_picture_place();
    Placeholder {
        id: 2,
        name: &picture,
        kind: "sldImg",
        idx: None,
        frame: Some(Frame::new(54.0, 54.0, width - 108.0, 243.0)),
    }
    .begin(&mut xml);
    xml.close();
    let notes = language.slides_notes_place();
    Placeholder {
        id: 3,
        name: &notes,
        kind: "body",
        idx: Some("1"),
        frame: Some(Frame::new(54.0, 324.0, width - 108.0, 340.0)),
    }
    .begin(&mut xml);
    prompt(&mut xml, "t", &notes);
    xml.close().close();
    colour_map(&mut xml);
    xml
}

/// The presentation itself: its master is the first that it leads to, then that of notes, then slides.
pub(super) fn presentation(n_slides: usize, size: [f32; 2], language: Language) -> Xml {
    let mut xml = Xml::document();
    xml.open("p:presentation")
        .attribute("xmlns:a", DRAWING)
        .attribute("xmlns:r", OFFICE)
        .attribute("xmlns:p", PRESENTATION)
        .attribute("saveSubsetFonts", "1");
    xml.line().open("p:sldMasterIdLst");
    xml.open("p:sldMasterId")
        .attribute("id", "2147483648")
        .attribute("r:id", "rId1")
        .close();
    xml.close();
    xml.open("p:notesMasterIdLst");
    xml.open("p:notesMasterId")
        .attribute("r:id", "rId2")
        .close();
    xml.close();
    xml.line().open("p:sldIdLst");
    for at in 0..n_slides {
        xml.open("p:sldId")
            .attribute("id", &(256 + at).to_string())
            .attribute("r:id", &format!("rId{}", at + 3))
            .close();
    }
    xml.close();
    for (name, sides) in [("p:sldSz", size), ("p:notesSz", PAGE)] {
        xml.line()
            .open(name)
            .attribute("cx", &emu(sides[0]))
            .attribute("cy", &emu(sides[1]))
            .close();
    }
    xml.line().open("p:defaultTextStyle").open("a:defPPr");
    let tongue = match language {
        Language::En => "en-GB",
        Language::De => "de-DE",
    };
    xml.open("a:defRPr").attribute("lang", tongue).close();
    xml.close();
    // Text that stands in no place of a layout is in the typeface of the theme too.
    xml.open("a:lvl1pPr")
        .open("a:defRPr")
        .attribute("sz", "1200");
    xml.open("a:latin").attribute("typeface", "+mn-lt").close();
    xml.open("a:ea").attribute("typeface", "+mn-ea").close();
    xml.open("a:cs").attribute("typeface", "+mn-cs").close();
    xml.close().close().close();
    xml
}
