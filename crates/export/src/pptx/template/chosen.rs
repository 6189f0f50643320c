//! Which layouts of a template our slides follow, and where on them things stand.

use resvg::usvg::roxmltree::{Document, Node};
use serde::{Deserialize, Serialize};

use super::TemplateError;
use super::unpacked::{Markup, Related, Unpacked};
use crate::pptx::drawing::DRAWING;
use crate::pptx::master::PRESENTATION;
use crate::pptx::package::OFFICE;
use crate::slides::slide::{Frame, LEAST_TEXT, Room};

/// English metric units in a point.
const EMU: f32 = 12_700.0;
/// Sides of slides that programs open, in points.
const SIDES: std::ops::RangeInclusive<f32> = 288.0..=4_032.0;
/// Width and height that our slides need below their titles.
const LEAST_ROOM: [f32; 2] = [320.0, 150.0];
/// Titles are no larger than this, however large the template writes its own.
const LARGEST_TITLE: f32 = 28.0;
/// The typefaces of a template may be wider than ours, by which room is measured: so much stays free.
const SPARE: f32 = 0.06;
/// Free space around things that the template says no place for, in parts of its width.
const MARGIN: f32 = 0.05;

/// What our slides follow.
pub(super) struct Chosen {
    pub(super) room: Room,
    pub(super) followed: (usize, Feet),
    pub(super) cover: Option<Cover>,
}

/// The layout that decks begin with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Cover {
    /// Its number.
    pub(crate) number: usize,
    /// What kind of place its title has.
    pub(crate) kind: String,
    /// Where that stands.
    pub(crate) title: Frame,
    /// The place of what stands below the title.
    pub(crate) below: Option<String>,
    pub(crate) feet: Feet,
}

/// What stands below the slides of a layout, where it has places for that.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Feet {
    /// The place of the footer, and what the template says there.
    pub(crate) footer: Option<(String, String)>,
    /// The place of the number.
    pub(crate) number: Option<String>,
}

/// A place for something on a layout or a master.
struct Place {
    kind: String,
    idx: Option<String>,
    frame: Option<Frame>,
    text: String,
}

/// Width and height of its slides, in points.
pub(super) fn size(presentation: &Markup) -> Result<[f32; 2], TemplateError> {
    let document = presentation.read()?;
    let root = document.root_element();
    if root.tag_name().name() != "presentation" {
        return Err(TemplateError::Unreadable);
    }
    if root.tag_name().namespace() != Some(PRESENTATION) {
        return Err(TemplateError::Strict);
    }
    let size = child(&root, PRESENTATION, "sldSz").ok_or(TemplateError::Unreadable)?;
    let sides = ["cx", "cy"].map(|it| size.attribute(it).and_then(points));
    let [Some(width), Some(height)] = sides else {
        return Err(TemplateError::Unreadable);
    };
    if !is_size([width, height]) {
        return Err(TemplateError::NoRoom);
    }
    Ok([width, height])
}

/// Whether slides can be so wide and high.
pub(super) fn is_size(size: [f32; 2]) -> bool {
    size.iter().all(|it| SIDES.contains(it))
}

/// Where its first master lies.
pub(super) fn first_master(
    presentation: &Markup,
    related: &[Related],
) -> Result<String, TemplateError> {
    let document = presentation.read()?;
    let list = child(&document.root_element(), PRESENTATION, "sldMasterIdLst");
    let first = list.and_then(|it| child(&it, PRESENTATION, "sldMasterId"));
    let id = first.and_then(|it| it.attribute((OFFICE, "id")).map(str::to_owned));
    let found = related
        .iter()
        .find(|it| Some(&it.id) == id.as_ref() && it.kind == "slideMaster");
    found
        .map(|it| it.target.clone())
        .ok_or(TemplateError::Unreadable)
}

/// Chooses layouts, and says where things stand on slides so large.
pub(super) fn chosen(
    file: &Unpacked,
    (master, layouts): (&str, &[&str]),
    size: [f32; 2],
) -> Result<Chosen, TemplateError> {
    let markup = file.markup(master)?;
    let document = markup.read()?;
    let on_master = places(&document);
    let mut all = Vec::new();
    for (at, path) in layouts.iter().enumerate() {
        let markup = file.markup(path)?;
        let document = markup.read()?;
        let kind = document
            .root_element()
            .attribute("type")
            .unwrap_or_default()
            .to_owned();
        all.push((at, kind, places(&document)));
    }
    let has_title = |it: &&(usize, String, Vec<Place>)| it.2.iter().any(|it| it.kind == "title");
    let titled: Vec<_> = all.iter().filter(has_title).collect();
    let of = |kind: &str| titled.iter().find(|it| it.1 == kind).copied();
    let followed = of("titleOnly")
        .or_else(|| of("obj"))
        .or(titled.first().copied());
    let (at, _, own) = followed.ok_or(TemplateError::NoLayout)?;
    let title = frame_of("title", own, &on_master).unwrap_or_else(|| {
        let [width, height] = size;
        Frame::new(
            width * MARGIN,
            height * MARGIN,
            width * (1.0 - 2.0 * MARGIN),
            height * 0.12,
        )
    });
    let content = of("obj").map_or(own, |it| &it.2);
    let body = frame_of("body", content, &on_master).filter(|it| fits(it, &title, size));
    let body = body.unwrap_or_else(|| below(&title, size));
    if body.width < LEAST_ROOM[0] || body.height < LEAST_ROOM[1] {
        return Err(TemplateError::NoRoom);
    }
    let cover = all.iter().find(|it| it.1 == "title");
    let cover = cover.and_then(|(at, _, own)| cover_of(*at + 1, own, &on_master));
    let feet = feet(own);
    Ok(Chosen {
        cover,
        room: room(size, title, body, title_size(&document)),
        followed: (at + 1, feet),
    })
}

/// The whole room: below the body stands what the figures are of, whatever stands in the footer of the template.
fn room(size: [f32; 2], title: Frame, body: Frame, title_size: f32) -> Room {
    let line = LEAST_TEXT + 7.0;
    let foot = Frame::new(body.x, body.bottom() - line + 3.0, body.width, line - 3.0);
    let body = Frame {
        height: (body.height - line) * (1.0 - SPARE),
        ..body
    };
    let about = Frame {
        height: 18.0,
        ..body
    };
    let page = Frame {
        y: about.bottom() + 2.0,
        height: body.height - 20.0,
        ..body
    };
    Room {
        size,
        title,
        body,
        page: [title, about, page],
        footer: foot,
        logo: Frame::new(0.0, 0.0, 0.0, 0.0),
        title_size,
    }
}

/// The layout that decks begin with, where its title has a place.
fn cover_of(number: usize, own: &[Place], master: &[Place]) -> Option<Cover> {
    let kinds = ["ctrTitle", "title"];
    let kind = kinds
        .into_iter()
        .find(|kind| own.iter().any(|it| it.kind == *kind))?;
    let title = frame_of(kind, own, &[]).or_else(|| frame_of("title", own, master))?;
    let below = own.iter().find(|it| it.kind == "subTitle");
    Some(Cover {
        number,
        kind: kind.to_owned(),
        title,
        below: below.map(|it| it.idx.clone().unwrap_or_default()),
        feet: feet(own),
    })
}

/// Whether a body stands on the slide and below the title.
fn fits(body: &Frame, title: &Frame, [width, height]: [f32; 2]) -> bool {
    let is_on = body.x >= 0.0 && body.y >= 0.0 && body.right() <= width && body.bottom() <= height;
    is_on
        && body.y >= title.bottom() - 4.0
        && body.width >= LEAST_ROOM[0]
        && body.height >= LEAST_ROOM[1]
}

/// What is free below the title.
fn below(title: &Frame, [width, height]: [f32; 2]) -> Frame {
    let top = title.bottom() + 8.0;
    let side = width * MARGIN;
    Frame::new(side, top, width - 2.0 * side, height * 0.92 - top)
}

/// Where something stands on a layout: there, or where its master has it.
fn frame_of(kind: &str, own: &[Place], master: &[Place]) -> Option<Frame> {
    let found = |places: &[Place]| {
        places
            .iter()
            .find(|it| it.kind == kind)
            .and_then(|it| it.frame)
    };
    found(own).or_else(|| found(master))
}

fn feet(places: &[Place]) -> Feet {
    let place = |kind: &str| places.iter().find(|it| it.kind == kind);
    let at = |it: &Place| it.idx.clone().unwrap_or_default();
    Feet {
        footer: place("ftr").map(|it| (at(it), it.text.clone())),
        number: place("sldNum").map(at),
    }
}

/// The places of a layout or a master.
fn places(document: &Document<'_>) -> Vec<Place> {
    let shapes = document
        .descendants()
        .filter(|it| it.has_tag_name((PRESENTATION, "sp")));
    let places = shapes.filter_map(|shape| {
        let mut inside = shape.descendants();
        let place = inside.find(|it| it.has_tag_name((PRESENTATION, "ph")))?;
        let kind = match place.attribute("type").unwrap_or("obj") {
            "obj" | "body" => "body",
            other => other,
        };
        let texts = shape
            .descendants()
            .filter(|it| it.has_tag_name((DRAWING, "t")));
        Some(Place {
            kind: kind.to_owned(),
            idx: place.attribute("idx").map(str::to_owned),
            frame: frame(&shape),
            text: texts.filter_map(|it| it.text()).collect(),
        })
    });
    places.collect()
}

pub(super) fn frame(shape: &Node<'_, '_>) -> Option<Frame> {
    let look = child(shape, PRESENTATION, "spPr")?;
    let place = child(&look, DRAWING, "xfrm")?;
    let corner = child(&place, DRAWING, "off")?;
    let sides = child(&place, DRAWING, "ext")?;
    let length = |node: &Node<'_, '_>, name| node.attribute(name).and_then(points);
    Some(Frame::new(
        length(&corner, "x")?,
        length(&corner, "y")?,
        length(&sides, "cx")?,
        length(&sides, "cy")?,
    ))
}

/// How large the master writes titles, within bounds.
fn title_size(master: &Document<'_>) -> f32 {
    let mut styles = master.descendants();
    let style = styles.find(|it| it.has_tag_name((PRESENTATION, "titleStyle")));
    let size = style.and_then(|it| {
        let mut looks = it.descendants();
        let look = looks.find(|it| it.has_tag_name((DRAWING, "defRPr")))?;
        look.attribute("sz")?.parse::<f32>().ok()
    });
    size.map_or(LARGEST_TITLE, |it| (it / 100.0).clamp(14.0, LARGEST_TITLE))
}

fn child<'a, 'b>(node: &Node<'a, 'b>, space: &str, name: &str) -> Option<Node<'a, 'b>> {
    node.children().find(|it| it.has_tag_name((space, name)))
}

fn points(emu: &str) -> Option<f32> {
    Some(emu.trim().parse::<i64>().ok()? as f32 / EMU)
}
