//! Cards, one below the other in their cells.

use std::collections::BTreeMap;

use journey::{Card, EntityId, Lane, LaneId, StepId};

use crate::layout::draw::{self, Place};
use crate::layout::lanes::colours;
use crate::layout::{COLUMN_WIDTH, INSET, Pen, SLACK, Sheet, Subject};
use crate::scene::{Anchor, Column, Rect, Role, TextStyle};
use crate::theme::Token;

/// Between the edge of a lane and its cards.
const LANE_PADDING: f32 = 12.0;
/// Between two cards.
const GAP: f32 = 8.0;
/// Between the edge of a card and its text, above and below.
const PADDING: f32 = 7.0;
/// Between the left edge of a card and its text: the bar is in between.
const INDENT: f32 = 15.0;
/// More lines than this are read in the inspector.
const MAX_LINES: usize = 6;
/// A lane without cards is still tall enough to be seen and dropped upon.
const EMPTY_HEIGHT: f32 = 64.0;

/// Draws the cards of a lane and answers how tall it is.
pub(super) fn draw(
    sheet: &Sheet<'_>,
    pen: &mut Pen<'_>,
    lane: &Lane,
    cells: &BTreeMap<(LaneId, StepId), Vec<&Card>>,
) -> f32 {
    let mut tallest = EMPTY_HEIGHT;
    for (place, step) in &sheet.steps {
        let Some(cards) = cells.get(&(lane.id, step.id)) else {
            continue;
        };
        let column = &sheet.columns[*place];
        let mut y = LANE_PADDING;
        for card in cards {
            y += GAP + one(pen, lane, column, card, y);
        }
        tallest = tallest.max(y - GAP + LANE_PADDING);
    }
    tallest
}

/// Draws one card and answers how tall it is.
fn one(pen: &mut Pen<'_>, lane: &Lane, column: &Column, card: &Card, y: f32) -> f32 {
    let width = COLUMN_WIDTH - 2.0 * INSET;
    let place = Place {
        x: INSET + INDENT,
        y: y + PADDING,
        width: width - INDENT - SLACK,
    };
    let mut text = Vec::new();
    let look = (TextStyle::Card, Token::Ink);
    let lines = draw::paragraph(
        &mut text,
        pen.typesetter,
        &card.text,
        &place,
        MAX_LINES,
        look,
    );
    let height = lines.max(1) as f32 * TextStyle::Card.line_height() + 2.0 * PADDING;
    let bounds = Rect {
        x: INSET,
        y,
        width,
        height,
    };
    let bar = Rect {
        x: INSET + 5.0,
        y: y + 5.0,
        width: 3.0,
        height: height - 10.0,
    };
    let mut items = vec![
        draw::outlined(bounds, 6.0, Token::Surface, Token::Line, 1.0),
        draw::filled(bar, 1.5, colours(lane.kind).1),
    ];
    items.extend(text);
    let subject = Subject {
        key: format!("card:{}", card.id),
        role: Role::Card,
        entity: Some(EntityId::Card(card.id)),
        figure: None,
        label: format!("{}, {}: {}", column.name, lane.name, card.text),
    };
    let anchor = Anchor {
        column: Some(column.key.clone()),
        band: Some(format!("lane:{}", lane.id)),
    };
    pen.group(subject, anchor, bounds, items);
    height
}
