//! The bars of groups: each has a colour and a pattern of its own, so that neither is needed alone.

use crate::layout::draw::{self, Path};
use crate::scene::{Dash, Item, Rect};
use crate::theme::Token;

/// The colours of the groups, in their order.
const COLOURS: [Token; 5] = [
    Token::Side1,
    Token::Side2,
    Token::Side3,
    Token::Side4,
    Token::Side5,
];
/// The outline of a bar.
const OUTLINE: f32 = 1.0;
/// Between two strokes of a pattern.
const STEP: f32 = 4.0;
/// A bar that is thinner is no more than a line.
const THINNEST: f32 = 1.5;

/// The bar of the group with this number; grey where it is not to stand out.
pub(in crate::layout) fn of_side(rect: Rect, number: usize, is_coloured: bool) -> Vec<Item> {
    let token = if is_coloured {
        COLOURS[number % COLOURS.len()]
    } else {
        Token::Unseen
    };
    if rect.width <= 0.0 || rect.height <= 0.0 {
        return Vec::new();
    }
    if rect.width.min(rect.height) < THINNEST {
        return vec![draw::filled(rect, 0.0, token)];
    }
    // The outline is centred on the edge: it must stay inside.
    let inner = Rect {
        x: rect.x + OUTLINE / 2.0,
        y: rect.y + OUTLINE / 2.0,
        width: rect.width - OUTLINE,
        height: rect.height - OUTLINE,
    };
    let hollow = draw::outlined(inner, 0.0, Token::Surface, token, OUTLINE);
    match number % COLOURS.len() {
        0 => vec![draw::filled(rect, 0.0, token)],
        1 => hatched(hollow, slanted(inner), token),
        2 => vec![hollow],
        3 => hatched(hollow, across(inner), token),
        _ => [vec![hollow], dotted(inner, token)].concat(),
    }
}

fn hatched(hollow: Item, strokes: Vec<[[f32; 2]; 2]>, token: Token) -> Vec<Item> {
    if strokes.is_empty() {
        return vec![hollow];
    }
    let path = strokes
        .into_iter()
        .fold(Path::default(), |path, [from, to]| {
            path.move_to(from[0], from[1]).line_to(to[0], to[1])
        });
    vec![hollow, path.stroke(token, 1.25, Dash::Solid)]
}

/// Strokes that rise to the right, cut off at the edges.
fn slanted(within: Rect) -> Vec<[[f32; 2]; 2]> {
    let (width, height) = (within.width, within.height);
    let mut strokes = Vec::new();
    let mut at = STEP;
    while at < width + height {
        let lower = [within.x + (at - height).max(0.0), within.y + at.min(height)];
        let upper = [within.x + at.min(width), within.y + (at - width).max(0.0)];
        strokes.push([lower, upper]);
        at += STEP;
    }
    strokes
}

/// Strokes across the longer way of the bar.
fn across(within: Rect) -> Vec<[[f32; 2]; 2]> {
    let (right, bottom) = (within.x + within.width, within.y + within.height);
    let mut strokes = Vec::new();
    let mut at = STEP;
    while at < within.width.max(within.height) {
        strokes.push(if within.width > within.height {
            [[within.x + at, within.y], [within.x + at, bottom]]
        } else {
            [[within.x, bottom - at], [right, bottom - at]]
        });
        at += STEP;
    }
    strokes
}

fn dotted(within: Rect, token: Token) -> Vec<Item> {
    const DOT: f32 = 2.0;
    let mut dots = Vec::new();
    let mut y = within.y + 1.5;
    while y + DOT <= within.y + within.height {
        let mut x = within.x + 1.5;
        while x + DOT <= within.x + within.width {
            let dot = Rect {
                x: draw::hundredths(x),
                y: draw::hundredths(y),
                width: DOT,
                height: DOT,
            };
            dots.push(draw::filled(dot, 0.0, token));
            x += STEP;
        }
        y += STEP;
    }
    dots
}
