//! A collapsed lane: a thin row that says how much there is at each step.

use journey::{Lane, LaneKind};

use crate::layout::cards::Contents;
use crate::layout::draw;
use crate::layout::{COLUMN_WIDTH, INSET, Pen, SLACK, Sheet, Subject};
use crate::scene::{Align, Anchor, Column, Rect, Role, TextStyle};
use crate::theme::Token;

/// Height of a collapsed lane.
const HEIGHT: f32 = 28.0;

/// Draws a number for each step that has something, and answers how tall the lane is.
pub(in crate::layout) fn draw(
    sheet: &Sheet<'_>,
    pen: &mut Pen<'_>,
    lane: &Lane,
    contents: &Contents<'_>,
) -> f32 {
    for (place, step) in &sheet.steps {
        let column = &sheet.columns[*place];
        let said = if lane.kind == LaneKind::Emotion {
            let mut points = sheet.project.emotions().values();
            let point = points.find(|it| it.lane == lane.id && it.step == step.id);
            point.map(|it| sheet.language.feeling(f64::from(it.half_steps) / 4.0))
        } else {
            let cards = contents.cells.get(&(lane.id, step.id));
            cards.map(|it| it.len().to_string())
        };
        if let Some(said) = said {
            count(pen, lane, column, &said);
        }
    }
    HEIGHT
}

fn count(pen: &mut Pen<'_>, lane: &Lane, column: &Column, said: &str) {
    let style = TextStyle::Chip;
    let line = draw::one_line(pen.typesetter, said, COLUMN_WIDTH / 2.0, style);
    let pill = Rect {
        x: INSET,
        y: 5.0,
        width: draw::hundredths(line.width + 2.0 * SLACK).max(24.0),
        height: 18.0,
    };
    let (x, y) = (pill.x + pill.width / 2.0, pill.y + 2.0);
    let items = vec![
        draw::filled(pill, 9.0, Token::Sunken),
        draw::line(&line, x, y, Align::Centre, style, Token::Ink2),
    ];
    let subject = Subject {
        key: format!("count:{}:{}", lane.id, column.key),
        role: Role::Grid,
        entity: None,
        figure: None,
        label: String::new(),
    };
    let anchor = Anchor {
        column: Some(column.key.clone()),
        band: Some(format!("lane:{}", lane.id)),
    };
    pen.group(subject, anchor, pill, items);
}
