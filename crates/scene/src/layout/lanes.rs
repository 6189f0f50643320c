//! Heads of lanes, and the hairlines between lanes and columns.

use journey::{EntityId, Lane, LaneKind};

use crate::layout::beside;
use crate::layout::draw::{self, Path, Place};
use crate::layout::{FLOW_HEIGHT, FLOW_KEY, HEAD_WIDTH, Pen, SLACK, Sheet, Subject};
use crate::scene::{Anchor, Band, BandRole, Dash, Rect, Role, TextStyle};
use crate::theme::Token;
use crate::view::{Arrangement, LensView};

pub(super) mod blueprint;
pub(super) mod collapsed;
pub(super) mod owners;

/// From the left edge to a lane's name.
const INDENT: f32 = 14.0;

/// The band of a lane.
pub(super) fn band(sheet: &Sheet<'_>, lane: &Lane, height: f32) -> Band {
    let is_blueprint = sheet.view.arrangement == Arrangement::Blueprint;
    Band {
        key: format!("lane:{}", lane.id),
        role: BandRole::Lane,
        lane: Some(lane.id),
        name: lane.name.clone(),
        kind: Some(lane.kind),
        section: lane.kind.section().filter(|_| is_blueprint),
        pinned: lane.pinned,
        collapsed: lane.collapsed,
        y: 0.0,
        height,
    }
}

/// The band of the flow lane.
pub(super) fn flow_band(sheet: &Sheet<'_>) -> Band {
    Band {
        key: FLOW_KEY.to_owned(),
        role: BandRole::Flow,
        lane: None,
        name: sheet.language.picture_flow(),
        kind: None,
        section: None,
        pinned: true,
        collapsed: false,
        y: 0.0,
        height: FLOW_HEIGHT + beside::height(sheet),
    }
}

/// Draws the heads and the hairlines.
pub(super) fn draw(sheet: &Sheet<'_>, pen: &mut Pen<'_>) {
    let headed = |it: &&Band| matches!(it.role, BandRole::Flow | BandRole::Lane);
    for band in sheet.bands.iter().filter(headed) {
        head(sheet, pen, band);
    }
    hairlines(sheet, pen);
}

/// Fill and bar of the notes of a lane.
pub(super) fn colours(kind: LaneKind) -> (Token, Token) {
    match kind {
        LaneKind::Actions => (Token::ButterFill, Token::ButterBar),
        LaneKind::Thoughts | LaneKind::Needs | LaneKind::Expectations | LaneKind::Choice => {
            (Token::LilacFill, Token::LilacBar)
        }
        LaneKind::Touchpoints | LaneKind::Channels | LaneKind::Link => {
            (Token::SkyFill, Token::SkyBar)
        }
        LaneKind::Pains => (Token::RoseFill, Token::RoseBar),
        LaneKind::Gains | LaneKind::Opportunities => (Token::MintFill, Token::MintBar),
        LaneKind::Frontstage | LaneKind::Date => (Token::PeachFill, Token::PeachBar),
        LaneKind::Owners | LaneKind::Metrics | LaneKind::Number | LaneKind::Chart => {
            (Token::SageFill, Token::SageBar)
        }
        LaneKind::Emotion
        | LaneKind::Evidence
        | LaneKind::Backstage
        | LaneKind::Support
        | LaneKind::Systems
        | LaneKind::Notes
        | LaneKind::Text
        | LaneKind::Image => (Token::PaperFill, Token::PaperBar),
    }
}

fn head(sheet: &Sheet<'_>, pen: &mut Pen<'_>, band: &Band) {
    let mut items = Vec::new();
    if let Some(kind) = band.kind {
        let bar = Rect {
            x: sheet.left,
            y: 1.0,
            width: 4.0,
            height: band.height - 1.0,
        };
        items.push(draw::filled(bar, 0.0, colours(kind).1));
    }
    let folded = band.collapsed;
    let place = Place {
        x: sheet.left + INDENT,
        y: if folded { 5.0 } else { 12.0 },
        width: HEAD_WIDTH - INDENT - SLACK - 4.0,
    };
    let most = if folded { 1 } else { 2 };
    let look = (TextStyle::Name, Token::Ink);
    let lines = draw::paragraph(&mut items, pen.typesetter, &band.name, &place, most, look);
    if let Some(hint) = hint(sheet, band).filter(|_| !folded) {
        let below = Place {
            y: place.y + lines as f32 * TextStyle::Name.line_height(),
            ..place
        };
        let look = (TextStyle::Hint, Token::Ink3);
        draw::paragraph(&mut items, pen.typesetter, &hint, &below, 1, look);
    }
    if band.lane.is_none() {
        items.extend(beside::head(sheet, pen));
    }
    let subject = Subject {
        key: band
            .lane
            .map_or_else(|| FLOW_KEY.to_owned(), |lane| format!("lane:{lane}")),
        role: Role::LaneHead,
        entity: band.lane.map(EntityId::Lane),
        figure: None,
        label: label(sheet, band),
    };
    let anchor = Anchor {
        column: None,
        band: Some(band.key.clone()),
    };
    let bounds = Rect {
        x: sheet.left,
        y: 0.0,
        width: HEAD_WIDTH,
        height: band.height,
    };
    pen.group(subject, anchor, bounds, items);
}

fn hint(sheet: &Sheet<'_>, band: &Band) -> Option<String> {
    let language = sheet.language;
    match band.kind {
        None => Some(match sheet.lens {
            LensView::Assumed => language.picture_as_drawn(),
            LensView::Overlay => language.picture_observed_over_drawn(),
            LensView::Observed => language.picture_as_observed(),
        }),
        Some(LaneKind::Emotion) => Some(language.picture_scale()),
        Some(_) => band
            .section
            .map(|it| blueprint::named(it, language))
            .filter(|it| it.to_lowercase() != band.name.to_lowercase()),
    }
}

fn label(sheet: &Sheet<'_>, band: &Band) -> String {
    let said = sheet.language.picture_lane(&band.name);
    match band.section {
        Some(section) => format!("{said}, {}", blueprint::named(section, sheet.language)),
        None => said,
    }
}

fn hairlines(sheet: &Sheet<'_>, pen: &mut Pen<'_>) {
    let (left, right) = (sheet.left, sheet.right());
    let (head, bottom) = (sheet.head_height(), sheet.bottom());
    let mut columns = Path::default();
    for column in sheet.columns.iter().skip(1) {
        columns = columns.move_to(column.x, head).line_to(column.x, bottom);
    }
    let mut bands = Path::default();
    let mut above = None;
    for band in &sheet.bands {
        // The line of a boundary parts two bands by itself.
        let is_parted = [above, Some(band.role)].contains(&Some(BandRole::Boundary));
        if !is_parted {
            bands = bands.move_to(left, band.y).line_to(right, band.y);
        }
        above = Some(band.role);
    }
    bands = bands.move_to(left, bottom).line_to(right, bottom);
    let bounds = Rect {
        x: left,
        y: head,
        width: right - left,
        height: bottom - head,
    };
    let mut items = vec![bands.stroke(Token::Line, 1.0, Dash::Solid)];
    if sheet.columns.len() > 1 {
        items.push(columns.stroke(Token::Line, 1.0, Dash::Solid));
    }
    let subject = Subject {
        key: "grid".to_owned(),
        role: Role::Grid,
        entity: None,
        figure: None,
        label: String::new(),
    };
    pen.group(subject, Anchor::default(), bounds, items);
}
