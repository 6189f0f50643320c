//! A bar for each group on the line it tells about.

use journey::FigureId;
use language::Language;
use overlay::{ContrastRow, Share};

use crate::layout::beside::{bar, difference, is_coloured, said_of};
use crate::layout::draw::{self, Path};
use crate::layout::{Pen, SLACK, Sheet};
use crate::scene::{Align, Dash, Item, Rect, TextStyle};
use crate::theme::Token;
use crate::typesetter::Line;

/// Height of a bar for all cases.
const TRACK: f32 = 20.0;
/// Width of a bar.
const BAR: f32 = 8.0;
/// Between two bars.
const GAP: f32 = 3.0;
/// Between the edge of the pill and its bars.
const PADDING: [f32; 2] = [7.0, 4.0];
/// How the difference is written.
const STYLE: TextStyle = TextStyle::Chip;

/// The shares of all groups of one number.
pub(in crate::layout) struct Multiples {
    bars: Vec<(Share, bool)>,
    /// The difference of two groups, where it is notable.
    said: Option<Line>,
    /// Whether some group stands out.
    pub(in crate::layout) is_notable: bool,
    /// The same in words.
    pub(in crate::layout) label: String,
}

impl Multiples {
    /// The bars of a number; none where it is not among those that are compared.
    pub(in crate::layout) fn of(
        sheet: &Sheet<'_>,
        pen: &mut Pen<'_>,
        figure: &FigureId,
    ) -> Option<Self> {
        let contrast = sheet.contrast()?;
        let row = contrast.row(figure)?;
        let said = only_difference(sheet.language, row)
            .map(|it| draw::one_line(pen.typesetter, &it, 110.0, STYLE));
        let shares = row.shares.iter().enumerate();
        Some(Self {
            bars: shares
                .map(|(number, it)| (*it, is_coloured(row, number)))
                .collect(),
            said,
            is_notable: row.is_notable(),
            label: said_of(sheet.language, contrast, row),
        })
    }

    /// Width and height.
    pub(in crate::layout) fn size(&self) -> [f32; 2] {
        let said = self.said.as_ref().map_or(0.0, |it| it.width + SLACK);
        [
            (self.bars_width() + said + 2.0 * PADDING[0]).ceil(),
            TRACK + 2.0 * PADDING[1],
        ]
    }

    /// What is drawn into this room.
    pub(in crate::layout) fn items(&self, bounds: Rect) -> Vec<Item> {
        let outline = if self.is_notable {
            Token::Ink2
        } else {
            Token::Line
        };
        let mut items = vec![draw::outlined(bounds, 8.0, Token::Surface, outline, 1.0)];
        let (left, top) = (bounds.x + PADDING[0], bounds.y + PADDING[1]);
        for (number, (share, is_coloured)) in self.bars.iter().enumerate() {
            let track = Rect {
                x: left + number as f32 * (BAR + GAP),
                y: top,
                width: BAR,
                height: TRACK,
            };
            items.push(draw::filled(track, 0.0, Token::Sunken));
            items.extend(filled_to(track, share, number, *is_coloured));
        }
        let foot = top + TRACK;
        items.push(
            Path::default()
                .move_to(left - 1.0, foot)
                .line_to(left + self.bars_width() + 1.0, foot)
                .stroke(Token::LineStrong, 1.0, Dash::Solid),
        );
        if let Some(said) = &self.said {
            let x = left + self.bars_width() + 4.0;
            let y = bounds.y + (bounds.height - STYLE.line_height()) / 2.0;
            items.push(draw::line(said, x, y, Align::Left, STYLE, Token::Ink));
        }
        items
    }

    fn bars_width(&self) -> f32 {
        self.bars.len() as f32 * (BAR + GAP) - GAP
    }
}

/// The difference where there are two groups and it is notable: of more, the bars alone must tell.
fn only_difference(language: Language, row: &ContrastRow) -> Option<String> {
    match row.differences.as_slice() {
        [only] if only.notable => difference(language, only),
        _ => None,
    }
}

/// The bar of a share from its foot up, with its interval.
fn filled_to(track: Rect, share: &Share, number: usize, is_coloured: bool) -> Vec<Item> {
    let Some(value) = share.value else {
        return Vec::new();
    };
    let foot = track.y + track.height;
    let height = draw::hundredths(track.height * value as f32);
    let rect = Rect {
        y: draw::hundredths(foot - height),
        height,
        ..track
    };
    let mut items = bar::of_side(rect, number, is_coloured);
    if let Some((low, high)) = share.low.zip(share.high) {
        let x = track.x + track.width / 2.0;
        let y = |at: f64| foot - track.height * at as f32;
        let line = || Path::default().move_to(x, y(low)).line_to(x, y(high));
        items.push(line().stroke(Token::Surface, 3.0, Dash::Solid));
        items.push(line().stroke(Token::Ink, 1.0, Dash::Solid));
    }
    items
}
