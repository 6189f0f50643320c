//! The lanes in the order of a service blueprint, and the lines between its parts.

use std::collections::BTreeSet;

use journey::{Lane, LaneId, MapId, Project, Section};
use language::Language;

use crate::layout::draw::{self, Path, Place};
use crate::layout::lanes::{INDENT, owners};
use crate::layout::{COLUMN_WIDTH, HEAD_WIDTH, INSET, Pen, SLACK, Sheet, Subject};
use crate::narrowing::Shown;
use crate::scene::{Align, Anchor, Band, BandRole, Dash, Item, Rect, Role, Scene, TextStyle};
use crate::theme::Token;
use crate::view::{Arrangement, View};

/// Height of the band that a line lies in: two lines of its name.
const HEIGHT: f32 = 44.0;
/// Width of a line.
const STROKE: f32 = 2.5;
/// Between a line and its name.
const GAP: f32 = 8.0;

/// A lane, a line between lanes, or who answers for the steps.
pub(in crate::layout) enum Row<'a> {
    Lane(&'a Lane),
    Boundary(Boundary),
    Owners,
}

impl Row<'_> {
    fn is_pinned(&self) -> bool {
        match self {
            Self::Lane(lane) => lane.pinned,
            Self::Boundary(boundary) => boundary.pinned,
            Self::Owners => false,
        }
    }
}

/// A line between two parts of a blueprint.
#[derive(Clone, Copy)]
pub(in crate::layout) struct Boundary {
    kind: Kind,
    /// Whether it lies among the lanes that stay in sight.
    pinned: bool,
}

/// The lines, from top to bottom.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Interaction,
    Visibility,
    Internal,
}

const KINDS: [Kind; 3] = [Kind::Interaction, Kind::Visibility, Kind::Internal];

impl Kind {
    /// The first part of the blueprint below the line.
    fn above(self) -> Section {
        match self {
            Self::Interaction => Section::Frontstage,
            Self::Visibility => Section::Backstage,
            Self::Internal => Section::Support,
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Interaction => "interaction",
            Self::Visibility => "visibility",
            Self::Internal => "internal",
        }
    }

    fn name(self, language: Language) -> String {
        match self {
            Self::Interaction => language.picture_lines_interaction(),
            Self::Visibility => language.picture_lines_visibility(),
            Self::Internal => language.picture_lines_internal(),
        }
    }

    fn meaning(self, language: Language) -> String {
        match self {
            Self::Interaction => language.picture_meanings_interaction(),
            Self::Visibility => language.picture_meanings_visibility(),
            Self::Internal => language.picture_meanings_internal(),
        }
    }

    fn dash(self) -> Dash {
        match self {
            Self::Interaction => Dash::Solid,
            Self::Visibility => Dash::Dashed,
            Self::Internal => Dash::Dotted,
        }
    }
}

impl Boundary {
    fn key(self) -> String {
        let pinned = if self.pinned { ":pinned" } else { "" };
        format!("boundary:{}{pinned}", self.kind.key())
    }
}

/// The arrangement in which a map is first seen: one that already is a blueprint shows as one.
///
/// Such a map has lanes in front of the line of visibility and behind it, and none that a blueprint leaves out.
#[must_use]
pub fn first_arrangement(project: &Project, map: MapId) -> Arrangement {
    let lanes = project.shown_lanes_of(map);
    let sections: Option<BTreeSet<Section>> = lanes.iter().map(|it| it.kind.section()).collect();
    let both = [Section::Frontstage, Section::Backstage];
    if sections.is_some_and(|it| both.iter().all(|part| it.contains(part))) {
        Arrangement::Blueprint
    } else {
        Arrangement::Journey
    }
}

/// What a part of a blueprint is called.
pub(super) fn named(section: Section, language: Language) -> String {
    match section {
        Section::Evidence => language.picture_sections_evidence(),
        Section::Customer => language.picture_sections_customer(),
        Section::Frontstage => language.picture_sections_frontstage(),
        Section::Backstage => language.picture_sections_backstage(),
        Section::Support => language.picture_sections_support(),
        Section::Systems => language.picture_sections_systems(),
        Section::Remarks => language.picture_sections_remarks(),
    }
}

/// The rows below the flow lane, and the lanes that are left out; owners stand first of what scrolls.
pub(in crate::layout) fn rows<'a>(sheet: &Sheet<'a>) -> (Vec<Row<'a>>, Vec<LaneId>) {
    let mut lanes = sheet.project.shown_lanes_of(sheet.map);
    lanes.retain(|it| !Shown(&sheet.view.narrowed).leaves_out(sheet.project, it));
    let (mut rows, left_out) = match sheet.view.arrangement {
        Arrangement::Journey => (lanes.into_iter().map(Row::Lane).collect(), Vec::new()),
        Arrangement::Blueprint => in_parts(&lanes),
    };
    if owners::are_there(sheet) {
        let pinned = rows.iter().take_while(|it| it.is_pinned()).count();
        rows.insert(pinned, Row::Owners);
    }
    (rows, left_out)
}

/// In a blueprint, lanes of one part stand in the team's order. Those that stay in sight come first, as a blueprint
/// of their own above the one that scrolls.
fn in_parts<'a>(lanes: &[&'a Lane]) -> (Vec<Row<'a>>, Vec<LaneId>) {
    let left_out = lanes.iter().filter(|it| it.kind.section().is_none());
    let left_out = left_out.map(|it| it.id).collect();
    let placed = lanes
        .iter()
        .filter_map(|it| Some((it.kind.section()?, *it)));
    let mut placed: Vec<(Section, &Lane)> = placed.collect();
    placed.sort_by_key(|(section, lane)| (!lane.pinned, *section));
    let serves = |it: &Section| matches!(it, Section::Frontstage | Section::Backstage);
    let has_service = placed.iter().any(|it| serves(&it.0));
    let mut rows = Vec::new();
    for pinned in [true, false] {
        let mut kinds = KINDS.iter().copied().peekable();
        for (section, lane) in placed.iter().filter(|it| it.1.pinned == pinned) {
            // Remarks are no side of a line: there is none above them where nothing else is below it.
            let is_side = *section < Section::Remarks;
            while let Some(kind) = kinds.next_if(|it| is_side && it.above() <= *section) {
                if kind != Kind::Internal || has_service {
                    rows.push(Row::Boundary(Boundary { kind, pinned }));
                }
            }
            rows.push(Row::Lane(lane));
        }
    }
    (rows, left_out)
}

/// Draws a line across the map, with its name at its head and again where a stage begins.
pub(in crate::layout) fn draw(sheet: &Sheet<'_>, pen: &mut Pen<'_>, boundary: Boundary) -> Band {
    let Boundary { kind, pinned } = boundary;
    head(sheet, pen, boundary);
    let (left, right, y) = (sheet.head_width(), sheet.right(), HEIGHT / 2.0);
    let style = TextStyle::Chip;
    let room = COLUMN_WIDTH - 2.0 * INSET;
    let called = kind.name(sheet.language);
    let name = draw::one_line(pen.typesetter, &called, room, style);
    let mut items: Vec<Item> = Vec::new();
    let mut path = Path::default();
    let mut from = left;
    for stage in sheet.stages.iter().skip(1) {
        let x = stage.x + INSET;
        let top = y - style.line_height() / 2.0;
        items.push(draw::line(&name, x, top, Align::Left, style, Token::Ink2));
        path = path.move_to(from, y).line_to(x - GAP, y);
        from = x + name.width + SLACK + GAP;
    }
    if from < right {
        path = path.move_to(from, y).line_to(right, y);
        items.push(path.stroke(Token::Ink2, STROKE, kind.dash()));
    }
    let subject = Subject {
        key: format!("{}:line", boundary.key()),
        role: Role::Boundary,
        entity: None,
        figure: None,
        label: String::new(),
    };
    let bounds = Rect {
        x: left,
        y: 0.0,
        width: right - left,
        height: HEIGHT,
    };
    pen.group(subject, anchor(boundary), bounds, items);
    Band {
        key: boundary.key(),
        role: BandRole::Boundary,
        lane: None,
        name: called,
        kind: None,
        section: None,
        pinned,
        collapsed: false,
        y: 0.0,
        height: HEIGHT,
    }
}

fn head(sheet: &Sheet<'_>, pen: &mut Pen<'_>, boundary: Boundary) {
    let kind = boundary.kind;
    let style = TextStyle::Name;
    let width = HEAD_WIDTH - INDENT - SLACK - 4.0;
    let name = kind.name(sheet.language);
    let lines = pen.typesetter.break_lines(&name, style, width, 2);
    let place = Place {
        x: sheet.left + INDENT,
        y: (HEIGHT - lines.len() as f32 * style.line_height()) / 2.0,
        width,
    };
    let mut items = Vec::new();
    let look = (style, Token::Ink2);
    draw::paragraph(&mut items, pen.typesetter, &name, &place, 2, look);
    let subject = Subject {
        key: boundary.key(),
        role: Role::LaneHead,
        entity: None,
        figure: None,
        label: format!("{name}: {}", kind.meaning(sheet.language)),
    };
    let bounds = Rect {
        x: sheet.left,
        y: 0.0,
        width: HEAD_WIDTH,
        height: HEIGHT,
    };
    pen.group(subject, anchor(boundary), bounds, items);
}

fn anchor(boundary: Boundary) -> Anchor {
    Anchor {
        column: None,
        band: Some(boundary.key()),
    }
}

/// What a picture on paper says of the order of its lanes, before what else it says; nothing for a journey.
pub(in crate::layout) fn said(
    project: &Project,
    scene: &Scene,
    view: &View,
    language: Language,
) -> String {
    if view.arrangement == Arrangement::Journey {
        return String::new();
    }
    let names: Vec<&str> = scene
        .left_out
        .iter()
        .filter_map(|it| Some(project.lane(*it)?.name.as_str()))
        .collect();
    let said = if names.is_empty() {
        language.paper_blueprint()
    } else {
        language.paper_blueprint_without(&names.join(", "))
    };
    said + " · "
}
