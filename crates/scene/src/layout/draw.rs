//! The strokes everything is drawn with: boxes, lines of text, paths.

use crate::scene::{Align, Dash, Item, Rect, TextStyle};
use crate::theme::Token;
use crate::typesetter::{Line, Typesetter};

/// A path under construction, in SVG syntax.
#[derive(Default)]
pub(super) struct Path(String);

/// How text sits in its box.
pub(super) struct Place {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) width: f32,
}

impl Path {
    pub(super) fn move_to(self, x: f32, y: f32) -> Self {
        self.with('M', &[x, y])
    }

    pub(super) fn line_to(self, x: f32, y: f32) -> Self {
        self.with('L', &[x, y])
    }

    pub(super) fn curve_to(self, first: [f32; 2], second: [f32; 2], end: [f32; 2]) -> Self {
        self.with(
            'C',
            &[first[0], first[1], second[0], second[1], end[0], end[1]],
        )
    }

    /// A circle around a centre.
    pub(super) fn circle(self, x: f32, y: f32, radius: f32) -> Self {
        self.move_to(x - radius, y)
            .with('A', &[radius, radius, 0.0, 0.0, 1.0, x + radius, y])
            .with('A', &[radius, radius, 0.0, 0.0, 1.0, x - radius, y])
            .close()
    }

    /// A rectangle whose upper and lower corners are rounded by their own radius.
    pub(super) fn rounded(self, rect: Rect, upper: f32, lower: f32) -> Self {
        let (left, top) = (rect.x, rect.y);
        let (right, bottom) = (rect.x + rect.width, rect.y + rect.height);
        self.move_to(left + upper, top)
            .line_to(right - upper, top)
            .with('A', &[upper, upper, 0.0, 0.0, 1.0, right, top + upper])
            .line_to(right, bottom - lower)
            .with('A', &[lower, lower, 0.0, 0.0, 1.0, right - lower, bottom])
            .line_to(left + lower, bottom)
            .with('A', &[lower, lower, 0.0, 0.0, 1.0, left, bottom - lower])
            .line_to(left, top + upper)
            .with('A', &[upper, upper, 0.0, 0.0, 1.0, left + upper, top])
            .close()
    }

    pub(super) fn close(mut self) -> Self {
        self.0.push('Z');
        self
    }

    /// The path as a line.
    pub(super) fn stroke(self, token: Token, stroke_width: f32, dash: Dash) -> Item {
        Item::Path {
            d: self.0,
            fill: None,
            fill_opacity: 1.0,
            stroke: Some(token),
            stroke_width,
            dash,
        }
    }

    /// The path as an area.
    pub(super) fn fill(self, token: Token, fill_opacity: f32) -> Item {
        Item::Path {
            d: self.0,
            fill: Some(token),
            fill_opacity,
            stroke: None,
            stroke_width: 0.0,
            dash: Dash::Solid,
        }
    }

    /// The path as an area with an outline.
    pub(super) fn outlined(self, fill: Token, stroke: Token, width: f32, dash: Dash) -> Item {
        Item::Path {
            d: self.0,
            fill: Some(fill),
            fill_opacity: 1.0,
            stroke: Some(stroke),
            stroke_width: width,
            dash,
        }
    }

    fn with(mut self, command: char, numbers: &[f32]) -> Self {
        if self.0.is_empty() {
            // As long as most are, so that it need not grow.
            self.0.reserve(96);
        } else {
            self.0.push(' ');
        }
        self.0.push(command);
        for (place, number) in numbers.iter().enumerate() {
            if place > 0 {
                self.0.push(' ');
            }
            push_hundredths(&mut self.0, *number);
        }
        self
    }
}

/// A point on a curve: the share of its way from the first to the last of its four points.
pub(super) fn on_curve(of: [[f32; 2]; 4], way: f32) -> [f32; 2] {
    let rest = 1.0 - way;
    let weights = [
        rest * rest * rest,
        3.0 * rest * rest * way,
        3.0 * rest * way * way,
        way * way * way,
    ];
    let along = |axis: usize| of.iter().zip(weights).map(|(it, w)| it[axis] * w).sum();
    [along(0), along(1)]
}

/// A number rounded to what can be seen, so that pictures are small and the same everywhere.
pub(super) fn hundredths(number: f32) -> f32 {
    // Adding zero turns −0 into 0.
    (number * 100.0).round() / 100.0 + 0.0
}

/// Writes such a number. Up to a hundred thousand it is written as the whole number that its hundredths are, which
/// comes to the same digits: finding the shortest ones for a fraction costs several times as much.
fn push_hundredths(text: &mut String, number: f32) {
    let n_hundredths = (number * 100.0).round();
    if n_hundredths.is_nan() || n_hundredths.abs() >= 1e7 {
        text.push_str(&hundredths(number).to_string());
        return;
    }
    let n_hundredths = n_hundredths as i32;
    if n_hundredths < 0 {
        text.push('-');
    }
    let (whole, part) = (n_hundredths.abs() / 100, n_hundredths.abs() % 100);
    text.push_str(&whole.to_string());
    if part > 0 {
        text.push('.');
        text.push(digit(part / 10));
        if part % 10 > 0 {
            text.push(digit(part % 10));
        }
    }
}

fn digit(number: i32) -> char {
    char::from_digit(number.unsigned_abs(), 10).expect("one digit")
}

/// A rectangle without an outline.
pub(super) fn filled(rect: Rect, radius: f32, fill: Token) -> Item {
    Item::Box {
        rect,
        radius,
        fill: Some(fill),
        stroke: None,
        stroke_width: 0.0,
    }
}

/// A rectangle with an outline.
pub(super) fn outlined(rect: Rect, radius: f32, fill: Token, stroke: Token, width: f32) -> Item {
    Item::Box {
        rect,
        radius,
        fill: Some(fill),
        stroke: Some(stroke),
        stroke_width: width,
    }
}

/// One line of text; `y` is the top of its line.
pub(super) fn line(
    line: &Line,
    x: f32,
    y: f32,
    align: Align,
    style: TextStyle,
    fill: Token,
) -> Item {
    Item::Text {
        x: hundredths(x),
        y: hundredths(y + style.baseline()),
        text: line.text.clone(),
        width: line.width,
        align,
        style,
        fill,
    }
}

/// The number of the column, around `x`; `y` is the top of its line.
pub(super) fn number(x: f32, y: f32, style: TextStyle, fill: Token) -> Item {
    Item::Number {
        x: hundredths(x),
        y: hundredths(y + style.baseline()),
        style,
        fill,
    }
}

/// Lines of text from the top of a place downwards; answers how many there are.
pub(super) fn paragraph(
    items: &mut Vec<Item>,
    typesetter: &mut Typesetter,
    text: &str,
    place: &Place,
    max_lines: usize,
    look: (TextStyle, Token),
) -> usize {
    let (style, fill) = look;
    let lines = typesetter.break_lines(text, style, place.width, max_lines);
    for (at, it) in lines.iter().enumerate() {
        let y = place.y + at as f32 * style.line_height();
        items.push(line(it, place.x, y, Align::Left, style, fill));
    }
    lines.len()
}

/// A text on one line, shortened to a width.
pub(super) fn one_line(
    typesetter: &mut Typesetter,
    text: &str,
    width: f32,
    style: TextStyle,
) -> Line {
    typesetter
        .break_lines(text, style, width, 1)
        .first()
        .cloned()
        .unwrap_or(Line {
            text: String::new(),
            width: 0.0,
        })
}
