//! Cards, one below the other in their cells; a card over several steps lies over all of them.

use std::collections::BTreeMap;
use std::sync::Arc;

use journey::{Card, CardId, EntityId, Lane, LaneId, Picture, StepId, Tagged};
use language::Language;

use crate::icons;
use crate::layout::cards::content::Content;
use crate::layout::cards::drawn::{DrawnCards, DrawnLane, Setting};
use crate::layout::draw;
use crate::layout::lanes::colours;
use crate::layout::{INSET, Pen, Sheet, Subject};
use crate::scene::{Align, Anchor, Group, Item, Rect, Role};
use crate::theme::Token;
use crate::words;

pub(super) mod chart;
mod content;
pub(super) mod drawn;
pub(super) mod tags;

/// Between the edge of a lane and its cards.
const LANE_PADDING: f32 = 12.0;
/// Between two cards.
const GAP: f32 = 8.0;
/// A lane without cards is still tall enough to be seen and dropped upon.
const EMPTY_HEIGHT: f32 = 64.0;

/// The cards of each cell, the pictures on cards, and how they were drawn last.
pub(super) struct Contents<'a> {
    pub(super) drawn: &'a mut DrawnCards,
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
    contents: &mut Contents<'_>,
) -> f32 {
    let mut tallest = EMPTY_HEIGHT;
    let mut stacks = Stacks(vec![Vec::new(); sheet.columns.len()]);
    let mut drawn = contents.drawn.of(lane, sheet.language);
    let mut n_cards = 0;
    for (place, step) in &sheet.steps {
        let Some(cards) = contents.cells.get(&(lane.id, step.id)) else {
            continue;
        };
        let mut y = LANE_PADDING;
        for card in cards {
            let columns = *place..=sheet.last_column(card, *place);
            let setting = Setting {
                card,
                picture: contents.pictures.get(&card.id).copied(),
                first: &sheet.columns[*columns.start()],
                last: &sheet.columns[*columns.end()],
            };
            let take = |height| stacks.take(columns, y, height);
            let group = one(pen, &mut drawn, lane, &setting, take);
            let Rect { y: at, height, .. } = group.bounds;
            pen.groups.push(group);
            n_cards += 1;
            y = at;
            tallest = tallest.max(y + height + LANE_PADDING);
            y += height + GAP;
        }
    }
    drawn.forget_all_but(n_cards, |card| {
        let card = sheet.project.card(card);
        card.is_some_and(|it| it.lane == lane.id)
    });
    contents.drawn.keep(drawn);
    tallest
}

/// One card, where `take` finds room for its height: as it was drawn before, where nothing of it changed.
fn one(
    pen: &mut Pen<'_>,
    drawn: &mut DrawnLane,
    lane: &Lane,
    setting: &Setting<'_>,
    take: impl FnOnce(f32) -> f32,
) -> Arc<Group> {
    let language = drawn.language();
    let mut set = || content::of(pen.typesetter, language, lane, setting);
    let (content, y) = match drawn.known(setting) {
        Some(known) => {
            let y = take(known.bounds.height);
            if known.bounds.y.to_bits() == y.to_bits() {
                return Arc::clone(known);
            }
            (set(), y)
        }
        None => {
            let content = set();
            let y = take(content.height);
            (content, y)
        }
    };
    let group = Arc::new(group(lane, setting, &content, y, language));
    drawn.add(setting, Arc::clone(&group));
    group
}

/// A card whose upper edge is at `y`.
fn group(
    lane: &Lane,
    setting: &Setting<'_>,
    content: &Content,
    y: f32,
    language: Language,
) -> Group {
    let Setting {
        card, first, last, ..
    } = setting;
    let bounds = Rect {
        x: INSET,
        y,
        width: setting.width(),
        height: content.height,
    };
    let bar = Rect {
        x: INSET + 5.0,
        y: y + 5.0,
        width: 3.0,
        height: content.height - 10.0,
    };
    let mut items = vec![
        draw::outlined(bounds, 6.0, Token::Surface, Token::Line, 1.0),
        draw::filled(bar, 1.5, colours(lane.kind).1),
    ];
    if let Some((pill, fill)) = content.pill {
        let rect = lowered(pill, y);
        items.push(draw::filled(rect, pill.height / 2.0, fill));
    }
    if let Some((rect, picture)) = content.picture {
        let rect = lowered(rect, y);
        items.push(Item::Image { rect, picture });
    }
    if let (Some(icon), Some([x, top])) = (&card.icon, content.icon) {
        let of = Tagged::Card(card.id);
        items.push(icons::item(icon, of, [x, top + y], Token::Ink, language));
    }
    for part in &content.lines {
        let top = part.y + y;
        let line = draw::line(&part.line, part.x, top, Align::Left, part.style, part.fill);
        items.push(line);
    }
    tags::draw(&mut items, &content.tags, y);
    let at = if card.step == card.last {
        first.name.clone()
    } else {
        language.picture_span(&first.name, &last.name)
    };
    let tagged = words::tagged(language, &card.tags);
    let signed = words::signed(language, card.icon.as_ref());
    let subject = Subject {
        key: format!("card:{}", card.id),
        role: Role::Card,
        entity: Some(EntityId::Card(card.id)),
        figure: None,
        label: format!("{at}, {}: {}{signed}{tagged}", lane.name, content.said),
    };
    let anchor = Anchor {
        column: Some(first.key.clone()),
        band: Some(format!("lane:{}", lane.id)),
    };
    subject.group(anchor, bounds, items)
}

fn lowered(rect: Rect, by: f32) -> Rect {
    Rect {
        y: rect.y + by,
        ..rect
    }
}
