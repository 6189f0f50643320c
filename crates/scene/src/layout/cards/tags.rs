//! The tags of cards and steps: small chips with their words.

use crate::layout::draw;
use crate::scene::{Align, Item, Rect, TextStyle};
use crate::theme::Token;
use crate::typesetter::{Line, Typesetter};

/// Height of a chip.
pub(in crate::layout) const HEIGHT: f32 = 18.0;
/// Between two chips, and between two rows of them.
const GAP: f32 = 4.0;
/// Beside the words of a chip.
const PADDING: f32 = 6.0;

/// One chip in its place.
pub(in crate::layout) struct Chip {
    rect: Rect,
    line: Line,
}

/// Puts chips beside each other from a corner, in as many rows as there may be; of those that have no place the
/// last chip says how many they are.
pub(in crate::layout) fn placed(
    typesetter: &mut Typesetter,
    tags: &[String],
    (x, y): (f32, f32),
    room: f32,
    max_rows: usize,
) -> Vec<Chip> {
    let mut row = Row {
        x,
        y,
        left: x,
        right: x + room,
        n_below: max_rows.saturating_sub(1),
    };
    let mut chips: Vec<Chip> = Vec::new();
    for (at, tag) in tags.iter().enumerate() {
        let n_behind = tags.len() - at - 1;
        let line = draw::one_line(typesetter, tag, room - 2.0 * PADDING, TextStyle::Chip);
        // In the last row there is room kept for the count of those that have none.
        let kept = match n_behind {
            0 => 0.0,
            _ if row.n_below > 0 => 0.0,
            n => width(&more(typesetter, n, room)) + GAP,
        };
        if let Some(rect) = row.take(width(&line), kept) {
            chips.push(Chip { rect, line });
            continue;
        }
        let line = more(typesetter, n_behind + 1, room);
        let rect = row.next(width(&line));
        chips.push(Chip { rect, line });
        break;
    }
    chips
}

/// The lower edge of the last chip.
pub(in crate::layout) fn bottom(chips: &[Chip]) -> Option<f32> {
    chips.last().map(|it| it.rect.y + it.rect.height)
}

/// Draws chips, so much further down.
pub(in crate::layout) fn draw(items: &mut Vec<Item>, chips: &[Chip], by: f32) {
    for Chip { rect, line } in chips {
        let rect = Rect {
            y: rect.y + by,
            ..*rect
        };
        items.push(draw::outlined(rect, 4.0, Token::Sunken, Token::Line, 1.0));
        let (x, y) = (rect.x + PADDING, rect.y + 2.0);
        items.push(draw::line(
            line,
            x,
            y,
            Align::Left,
            TextStyle::Chip,
            Token::Ink2,
        ));
    }
}

fn more(typesetter: &mut Typesetter, n: usize, room: f32) -> Line {
    draw::one_line(typesetter, &format!("+{n}"), room, TextStyle::Chip)
}

fn width(line: &Line) -> f32 {
    draw::hundredths(line.width + 2.0 * PADDING)
}

/// Where the next chip goes.
struct Row {
    x: f32,
    y: f32,
    left: f32,
    right: f32,
    n_below: usize,
}

impl Row {
    /// A place for a chip with so much room kept behind it; none where all rows are full.
    fn take(&mut self, width: f32, kept: f32) -> Option<Rect> {
        let fits = self.x + width + kept <= self.right;
        if !fits && self.x > self.left {
            self.n_below = self.n_below.checked_sub(1)?;
            self.x = self.left;
            self.y += HEIGHT + GAP;
        } else if !fits && kept > 0.0 {
            return None;
        }
        Some(self.next(width))
    }

    fn next(&mut self, width: f32) -> Rect {
        let rect = Rect {
            x: self.x,
            y: self.y,
            width,
            height: HEIGHT,
        };
        self.x += width + GAP;
        rect
    }
}
