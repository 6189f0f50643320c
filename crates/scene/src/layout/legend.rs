//! What the lines mean.

use crate::scene::{Dash, LegendEntry};
use crate::theme::Token;
use crate::view::LensView;

/// The lines that can show through a lens.
pub(super) fn entries(lens: LensView) -> Vec<LegendEntry> {
    let drawn = [("Drawn", Token::Ink2, Dash::Solid)];
    let seen = [
        ("As drawn", Token::Match, Dash::Solid),
        ("Desire path: nobody drew it", Token::Desire, Dash::Dotted),
        ("Goes back", Token::Rework, Dash::Solid),
        ("Leaves", Token::Drop, Dash::Solid),
    ];
    let unseen = [("Drawn, never seen", Token::Unseen, Dash::Dashed)];
    let lines: Vec<_> = match lens {
        LensView::Assumed => drawn.to_vec(),
        LensView::Overlay => [seen.as_slice(), unseen.as_slice()].concat(),
        LensView::Observed => seen.to_vec(),
    };
    lines
        .into_iter()
        .map(|(text, stroke, dash)| LegendEntry {
            text: text.to_owned(),
            stroke,
            dash,
        })
        .collect()
}
