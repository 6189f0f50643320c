//! Cards, one below the other in their cells; a card over several steps lies over all of them.

use std::collections::BTreeMap;

use journey::{Card, CardId, EntityId, Lane, LaneId, Picture, StepId};

use crate::layout::draw;
use crate::layout::lanes::colours;
use crate::layout::{INSET, Pen, Sheet, Subject};
use crate::scene::{Align, Anchor, Item, Rect, Role};
use crate::theme::Token;
use crate::words;

pub(super) mod chart;
mod content;
pub(super) mod tags;

/// Between the edge of a lane and its cards.
const LANE_PADDING: f32 = 12.0;
/// Between two cards.
const GAP: f32 = 8.0;
/// A lane without cards is still tall enough to be seen and dropped upon.
const EMPTY_HEIGHT: f32 = 64.0;

/// The cards of each cell, and the pictures on cards.
pub(super) struct Contents<'a> {
    pub(super) cells: BTreeMap<(LaneId, StepId), Vec<&'a Card>>,
    pub(super) pictures: BTreeMap<CardId, &'a Picture>,
}

/// What is taken of each column, from top to bottom.
struct Stacks(Vec<Vec<[f32; 2]>>);

impl Stacks {
    /// The first free place of a height over some columns, from a place downwards; then it is taken.
    fn take(&mut self, columns: std::ops::RangeInclusive<usize>, from: f32, height: f32) -> f32 {
        let mut y = from;
        loop {
            let taken = self.0[columns.clone()].iter().flatten();
            let in_the_way = taken.filter(|it| it[0] < y + height + GAP && it[1] + GAP > y);
            let Some(lower) = in_the_way.map(|it| it[1]).reduce(f32::max) else {
                break;
            };
            y = lower + GAP;
        }
        for column in &mut self.0[columns] {
            column.push([y, y + height]);
        }
        y
    }
}

/// Draws the cards of a lane and answers how tall it is.
///
/// Cards stand in the order of their cell. A card over several steps goes as high as it can in all of them;
/// what begins further right may stand above it where there is room.
pub(super) fn draw(
    sheet: &Sheet<'_>,
    pen: &mut Pen<'_>,
    lane: &Lane,
    contents: &Contents<'_>,
) -> f32 {
    let mut tallest = EMPTY_HEIGHT;
    let mut stacks = Stacks(vec![Vec::new(); sheet.columns.len()]);
    for (place, step) in &sheet.steps {
        let Some(cards) = contents.cells.get(&(lane.id, step.id)) else {
            continue;
        };
        let mut y = LANE_PADDING;
        for card in cards {
            let columns = *place..=sheet.last_column(card, *place);
            let picture = contents.pictures.get(&card.id).copied();
            let height = one(
                sheet,
                pen,
                (lane, card, picture),
                &mut stacks,
                columns,
                &mut y,
            );
            tallest = tallest.max(y + height + LANE_PADDING);
            y += height + GAP;
        }
    }
    tallest
}

/// Draws one card at `y` or below it, says where, and answers how tall it is.
fn one(
    sheet: &Sheet<'_>,
    pen: &mut Pen<'_>,
    (lane, card, picture): (&Lane, &Card, Option<&Picture>),
    stacks: &mut Stacks,
    columns: std::ops::RangeInclusive<usize>,
    y: &mut f32,
) -> f32 {
    let (first, last) = (
        &sheet.columns[*columns.start()],
        &sheet.columns[*columns.end()],
    );
    let width = last.x + last.width - first.x - 2.0 * INSET;
    let content = content::of(pen.typesetter, sheet.language, (lane, card, picture), width);
    *y = stacks.take(columns, *y, content.height);
    let bounds = Rect {
        x: INSET,
        y: *y,
        width,
        height: content.height,
    };
    let bar = Rect {
        x: INSET + 5.0,
        y: *y + 5.0,
        width: 3.0,
        height: content.height - 10.0,
    };
    let mut items = vec![
        draw::outlined(bounds, 6.0, Token::Surface, Token::Line, 1.0),
        draw::filled(bar, 1.5, colours(lane.kind).1),
    ];
    if let Some((pill, fill)) = content.pill {
        let rect = lowered(pill, *y);
        items.push(draw::filled(rect, pill.height / 2.0, fill));
    }
    if let Some((rect, picture)) = content.picture {
        let rect = lowered(rect, *y);
        items.push(Item::Image { rect, picture });
    }
    for part in &content.lines {
        items.push(draw::line(
            &part.line,
            part.x,
            part.y + *y,
            Align::Left,
            part.style,
            part.fill,
        ));
    }
    let at = if card.step == card.last {
        first.name.clone()
    } else {
        sheet.language.picture_span(&first.name, &last.name)
    };
    let subject = Subject {
        key: format!("card:{}", card.id),
        role: Role::Card,
        entity: Some(EntityId::Card(card.id)),
        figure: None,
        label: format!(
            "{at}, {}: {}{}",
            lane.name,
            content.said,
            words::tagged(sheet.language, &card.tags)
        ),
    };
    tags::draw(&mut items, &content.tags, *y);
    let anchor = Anchor {
        column: Some(first.key.clone()),
        band: Some(format!("lane:{}", lane.id)),
    };
    pen.group(subject, anchor, bounds, items);
    content.height
}

fn lowered(rect: Rect, by: f32) -> Rect {
    Rect {
        y: rect.y + by,
        ..rect
    }
}
