//! A lane of numbers: bars, or a line from number to number, over the steps.

use journey::{Card, ChartStyle, EntityId, Lane, number};
use language::Language;

use crate::layout::cards::Contents;
use crate::layout::draw::{self, Path};
use crate::layout::lanes::colours;
use crate::layout::{COLUMN_WIDTH, INSET, Pen, SLACK, Sheet, Subject};
use crate::scene::{Align, Anchor, Column, Dash, Item, Rect, Role, TextStyle};
use crate::theme::Token;
use crate::words;

/// Height of a lane with a chart.
const HEIGHT: f32 = 124.0;
/// Kept free for numbers above and below.
const PADDING: f32 = 28.0;
/// The widest bar.
const BAR: f32 = 44.0;
/// In less room than this a number does not show beside its bar.
const LEGIBLE: f32 = 36.0;
/// Radius of a point of a line.
const POINT: f32 = 4.0;

/// One number in its place.
struct Mark<'a> {
    card: &'a Card,
    column: &'a Column,
    /// Left edge and width of its place, from the column.
    left: f32,
    width: f32,
    value: f32,
}

/// Draws the chart of a lane and answers how tall the lane is.
pub(in crate::layout) fn draw(
    sheet: &Sheet<'_>,
    pen: &mut Pen<'_>,
    lane: &Lane,
    contents: &Contents<'_>,
) -> f32 {
    let marks = marks(sheet, lane, contents);
    let values = || marks.iter().map(|it| it.value);
    let (low, high) = (values().fold(0.0, f32::min), values().fold(0.0, f32::max));
    let span = if high > low { high - low } else { 1.0 };
    let height = move |value: f32| PADDING + (high - value) / span * (HEIGHT - 2.0 * PADDING);
    let base = height(0.0).min(HEIGHT - PADDING);
    let axis = Path::default()
        .move_to(sheet.head_width(), base)
        .line_to(sheet.right(), base)
        .stroke(Token::Line, 1.0, Dash::Solid);
    ground_group(sheet, pen, lane, "axis", Role::Grid, axis);
    if lane.chart == ChartStyle::Line && marks.len() > 1 {
        let mut path = Path::default();
        for (place, mark) in marks.iter().enumerate() {
            let (x, y) = (
                mark.column.x + mark.left + mark.width / 2.0,
                height(mark.value),
            );
            path = if place == 0 {
                path.move_to(x, y)
            } else {
                path.line_to(x, y)
            };
        }
        let line = path.stroke(colours(lane.kind).1, 2.0, Dash::Solid);
        ground_group(sheet, pen, lane, "line", Role::EmotionCurve, line);
    }
    for mark in &marks {
        one(
            pen,
            (sheet.language, lane),
            mark,
            [height(mark.value), base],
        );
    }
    HEIGHT
}

fn marks<'a>(sheet: &'a Sheet<'_>, lane: &Lane, contents: &'a Contents<'_>) -> Vec<Mark<'a>> {
    let mut marks = Vec::new();
    for (place, step) in &sheet.steps {
        let cards = contents.cells.get(&(lane.id, step.id));
        let known = |card: &&'a Card| Some((*card, number(&card.text)? as f32));
        let here: Vec<(&Card, f32)> = cards.into_iter().flatten().filter_map(known).collect();
        let width = (COLUMN_WIDTH - 2.0 * INSET) / here.len().max(1) as f32;
        for (at, (card, value)) in here.into_iter().enumerate() {
            marks.push(Mark {
                card,
                column: &sheet.columns[*place],
                left: draw::hundredths(INSET + at as f32 * width),
                width: draw::hundredths(width),
                value,
            });
        }
    }
    marks
}

/// What lies behind the numbers.
fn ground_group(
    sheet: &Sheet<'_>,
    pen: &mut Pen<'_>,
    lane: &Lane,
    what: &str,
    role: Role,
    item: Item,
) {
    let subject = Subject {
        key: format!("{what}:{}", lane.id),
        role,
        entity: None,
        figure: None,
        label: String::new(),
    };
    let anchor = Anchor {
        column: None,
        band: Some(format!("lane:{}", lane.id)),
    };
    let bounds = Rect {
        x: sheet.head_width(),
        y: 0.0,
        width: sheet.right() - sheet.head_width(),
        height: HEIGHT,
    };
    pen.group(subject, anchor, bounds, vec![item]);
}

fn one(
    pen: &mut Pen<'_>,
    (language, lane): (Language, &Lane),
    mark: &Mark<'_>,
    [y, base]: [f32; 2],
) {
    let middle = mark.left + mark.width / 2.0;
    let (top, bottom) = (y.min(base), y.max(base));
    let colour = colours(lane.kind).1;
    let mut items = vec![match lane.chart {
        ChartStyle::Bars => {
            let width = (mark.width - 8.0).clamp(2.0, BAR);
            let bar = Rect {
                x: draw::hundredths(middle - width / 2.0),
                y: draw::hundredths(top),
                width: draw::hundredths(width),
                height: draw::hundredths((bottom - top).max(1.0)),
            };
            draw::filled(bar, 2.0, colour)
        }
        ChartStyle::Line => Path::default().circle(middle, y, POINT).outlined(
            Token::Surface,
            colour,
            2.0,
            Dash::Solid,
        ),
    }];
    if mark.width >= LEGIBLE {
        let style = TextStyle::Name;
        let said = draw::one_line(
            pen.typesetter,
            &mark.card.text,
            mark.width - 2.0 * SLACK,
            style,
        );
        let above = match lane.chart {
            ChartStyle::Bars => top,
            ChartStyle::Line => y - POINT,
        };
        let at = if mark.value < 0.0 {
            bottom + 3.0
        } else {
            above - style.line_height() - 1.0
        };
        items.push(draw::line(
            &said,
            middle,
            at,
            Align::Centre,
            style,
            Token::Ink,
        ));
    }
    let subject = Subject {
        key: format!("card:{}", mark.card.id),
        role: Role::Card,
        entity: Some(EntityId::Card(mark.card.id)),
        figure: None,
        label: said_of(language, lane, mark),
    };
    let anchor = Anchor {
        column: Some(mark.column.key.clone()),
        band: Some(format!("lane:{}", lane.id)),
    };
    let bounds = Rect {
        x: mark.left,
        y: 4.0,
        width: mark.width,
        height: HEIGHT - 8.0,
    };
    pen.group(subject, anchor, bounds, items);
}

/// What a number stands for, for who hears it.
fn said_of(language: Language, lane: &Lane, mark: &Mark<'_>) -> String {
    let (at, text) = (&mark.column.name, &mark.card.text);
    let tags = words::tagged(language, &mark.card.tags);
    let icon = words::signed(language, mark.card.icon.as_ref());
    format!("{at}, {}: {text}{icon}{tags}", lane.name)
}
