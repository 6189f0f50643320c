//! Figures on pills, put where none covers another.

use crate::layout::draw;
use crate::layout::{FLOW_HEIGHT, Pen, Sheet, Subject, in_flow};
use crate::scene::{Align, Rect, Role, TextStyle};
use crate::theme::Token;

/// Height of a pill.
const HEIGHT: f32 = 19.0;
/// Between the edge of a pill and its text.
const PADDING: f32 = 9.0;
/// Between two pills.
const GAP: f32 = 2.0;

/// A pill that asks for a place.
pub(super) struct Pill {
    /// What it tells about.
    pub(super) of: Subject,
    /// The column it hangs on.
    pub(super) column: usize,
    /// What it says.
    pub(super) text: String,
    /// Colour of its outline and text.
    pub(super) token: Token,
    /// Names have no outline, figures have one.
    pub(super) is_name: bool,
    /// Middles it may take, the best first; x from the left edge of the picture.
    pub(super) places: Vec<[f32; 2]>,
}

/// All pills of the flow lane.
#[derive(Default)]
pub(super) struct Chips(Vec<Pill>);

impl Chips {
    /// Asks for a place; who asks first chooses first.
    pub(super) fn ask(&mut self, pill: Pill) {
        self.0.push(pill);
    }

    /// Draws the pills that find a place; the figure of one that finds none is in its line's label.
    pub(super) fn draw(self, sheet: &Sheet<'_>, pen: &mut Pen<'_>) {
        // Those with one place only come first: they cannot give way.
        let (fixed, loose): (Vec<Pill>, Vec<Pill>) =
            self.0.into_iter().partition(|it| it.places.len() == 1);
        let mut taken: Vec<Rect> = Vec::new();
        for pill in fixed.into_iter().chain(loose) {
            let style = TextStyle::Chip;
            let said = draw::one_line(pen.typesetter, &pill.text, 180.0, style);
            let width = (said.width + 2.0 * PADDING).ceil();
            let free = pill
                .places
                .iter()
                .map(|[x, y]| Rect {
                    x: (x - width / 2.0).round(),
                    y: y - HEIGHT / 2.0,
                    width,
                    height: HEIGHT,
                })
                .find(|it| is_inside(sheet, it) && taken.iter().all(|other| !touches(it, other)));
            let Some(rect) = free else { continue };
            taken.push(rect);
            let column = &sheet.columns[pill.column];
            let bounds = Rect {
                x: rect.x - column.x,
                ..rect
            };
            let (x, y) = (
                bounds.x + width / 2.0,
                bounds.y + (HEIGHT - style.line_height()) / 2.0,
            );
            let ground = if pill.is_name {
                draw::filled(bounds, HEIGHT / 2.0, Token::Canvas)
            } else {
                draw::outlined(bounds, HEIGHT / 2.0, Token::Surface, pill.token, 1.0)
            };
            let said = draw::line(&said, x, y, Align::Centre, style, pill.token);
            let items = vec![ground, said];
            let subject = Subject {
                key: ["chip:", &pill.of.key].concat(),
                role: Role::Chip,
                ..pill.of
            };
            pen.group(subject, in_flow(column), bounds, items);
        }
    }
}

fn is_inside(sheet: &Sheet<'_>, rect: &Rect) -> bool {
    rect.x >= sheet.head_width()
        && rect.x + rect.width <= sheet.right()
        && rect.y >= 1.0
        && rect.y + rect.height <= FLOW_HEIGHT - 1.0
}

fn touches(a: &Rect, b: &Rect) -> bool {
    a.x < b.x + b.width + GAP
        && b.x < a.x + a.width + GAP
        && a.y < b.y + b.height + GAP
        && b.y < a.y + a.height + GAP
}
