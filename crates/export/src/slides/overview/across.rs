//! Ways from and to steps on other slides: each ends at the edge of its slide, in a label that says where it goes on.

use journey::{Step, StepId};

use super::super::deck::Deck;
use super::super::fitting::shortened;
use super::super::slide::{
    Anchor, Frame, LEAST_TEXT, Paragraph, Run, Shape, Side, TextBox, Tint, Way,
};
use super::{Line, PILL};

/// A label is no wider than this.
const WIDEST_LABEL: f32 = 128.0;
/// One that is narrower has no room for a name.
const LEAST_FOR_NAME: f32 = 60.0;
/// From the middle of a step to a label beside it.
const BESIDE: f32 = 12.0;
/// Stands where the row of steps goes on.
const GOES_ON: &str = "…";

/// A way with one end on this slide.
pub(super) struct Across {
    pub(super) line: Line,
    /// The place of its step in the row.
    column: usize,
    /// The step at its other end.
    other: StepId,
    /// Whether it begins here.
    leaves: bool,
    /// Whether the other step stands further right.
    to_right: bool,
    /// Whether it leads from a step straight to the next.
    pub(super) is_next: bool,
}

impl Across {
    /// The columns that it passes, of so many.
    pub(super) fn wide(&self, n_columns: usize) -> [usize; 2] {
        if self.to_right {
            [self.column, n_columns.saturating_sub(1)]
        } else {
            [0, self.column]
        }
    }
}

impl Deck<'_> {
    /// The ways of which one end alone stands on a slide with these steps.
    pub(super) fn across(&self, steps: &[&Step]) -> Vec<Across> {
        let all = self.steps();
        let place = |id| all.iter().position(|it| it.id == id);
        let column = |id| steps.iter().position(|it| it.id == id);
        let across = self.lines().into_iter().filter_map(|line| {
            let [from, to] = line.ends;
            let (leaves, column, other) = match (column(from), column(to)) {
                (Some(at), None) => (true, at, to),
                (None, Some(at)) => (false, at, from),
                (Some(_), Some(_)) | (None, None) => return None,
            };
            let (start, end) = (place(from)?, place(to)?);
            Some(Across {
                is_next: end == start + 1 && line.share.is_none(),
                to_right: (end > start) == leaves,
                line,
                column,
                other,
                leaves,
            })
        });
        across.collect()
    }

    /// Draws such a way, so deep below the steps; the next step stands beside this one.
    pub(super) fn draw_across(
        &self,
        shapes: &mut Vec<Shape>,
        of: &Across,
        (at, depth): (usize, f32),
    ) {
        let step = match &shapes[at] {
            Shape::Text(it) => it.frame,
            Shape::Connector(_) | Shape::Table(_) | Shape::Chart(_) | Shape::Icon(_) => return,
        };
        let middle = step.x + step.width / 2.0;
        let (x, width, y) = if of.is_next {
            let y = step.y + (step.height - PILL[1]) / 2.0;
            let x = if of.to_right {
                step.right() + 18.0
            } else {
                step.x - 32.0
            };
            (x, 14.0, y)
        } else {
            let y = step.bottom() + depth - PILL[1] / 2.0;
            let (begin, edge) = (self.room.body.x, self.room.body.right());
            let room = if of.to_right {
                edge - middle
            } else {
                middle - begin
            };
            let width = (room - BESIDE).min(WIDEST_LABEL);
            let x = if of.to_right { edge - width } else { begin };
            (x, width, y)
        };
        let label = shapes.len();
        shapes.push(self.label(of, Frame::new(x, y, width, PILL[1])));
        let (ends, way) = match (of.is_next, of.leaves) {
            (true, true) => ([at, label], Way::Straight),
            (true, false) => ([label, at], Way::Straight),
            (false, true) => ([at, label], Way::Down),
            (false, false) => ([label, at], Way::Up),
        };
        shapes.push(of.line.connector(ends, way, true));
    }

    /// Where the way goes on, or where it comes from, with its share.
    fn label(&self, of: &Across, frame: Frame) -> Shape {
        let line = &of.line;
        let name = self.project.step(of.other).map_or("", |it| &it.name);
        let share = line.share.as_deref().unwrap_or_default();
        let said = if of.is_next {
            GOES_ON.to_owned()
        } else if frame.width < LEAST_FOR_NAME && !share.is_empty() {
            share.to_owned()
        } else {
            let room = frame.width - 8.0;
            let said = format!("{share} {name}");
            shortened(said.trim(), LEAST_TEXT, true, room, 1).text
        };
        let run = Run::new(said.clone(), LEAST_TEXT, line.colour).bold();
        let paragraph = Paragraph {
            runs: vec![run],
            side: if of.is_next || !of.to_right {
                Side::Centre
            } else {
                Side::Left
            },
            before: 0.0,
        };
        Shape::Text(TextBox {
            says: line.says.clone(),
            fill: Some(Tint::Ground.into()),
            anchor: Anchor::Middle,
            inset: [3.0, 0.0, 0.0],
            ..TextBox::plain(said, frame, vec![paragraph])
        })
    }
}
