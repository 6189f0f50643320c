//! The flow lane: a node per step on one line, and between the nodes what was drawn and what was seen.

use std::collections::BTreeSet;

use journey::{EntityId, FigureId, Outcome, StageFlow, Step, StepId};
use overlay::StepObserved;

use crate::layout::arcs::{self, Connection};
use crate::layout::chips::Chips;
use crate::layout::draw::{self, Path};
use crate::layout::{
    COLUMN_WIDTH, INSET, Pen, Sheet, Subject, beside, in_flow, lanes, observed, off_map,
    transitions,
};
use crate::scene::{Align, Dash, Item, Rect, Role, TextStyle};
use crate::theme::Token;

pub(super) mod gateways;

/// The line the nodes are on.
pub(super) const LINE: f32 = 134.0;
/// Middle of a column.
pub(super) const MIDDLE: f32 = COLUMN_WIDTH / 2.0;
/// Half the side of a node.
pub(super) const HALF_NODE: f32 = 13.0;

/// Draws the flow lane and puts its band in place.
pub(super) fn draw(sheet: &mut Sheet<'_>, pen: &mut Pen<'_>) {
    sheet.add_band(lanes::flow_band(sheet));
    let sheet = &*sheet;
    let columns = sheet.columns.iter().enumerate();
    let ringed = columns.filter(|(_, it)| it.ends).map(|(place, _)| place);
    let ringed: BTreeSet<usize> = ringed.collect();
    let arrived_at = arrived_at(sheet);
    grounds(sheet, pen, &arrived_at);
    let mut chips = Chips::default();
    let mut connections: Vec<Connection> = transitions::connections(sheet);
    let shown = observed::Shown::by_detail(sheet);
    connections.extend(observed::connections(sheet, &shown));
    arcs::draw(sheet, pen, connections, &ringed, &mut chips);
    observed::draw_stubs(sheet, pen, &shown, &mut chips);
    off_map::draw(sheet, pen, shown.paths(), &mut chips);
    nodes(sheet, pen, &arrived_at);
    gateways::draw(sheet, pen, &mut chips);
    chips.draw(sheet, pen);
    beside::draw(sheet, pen);
}

/// How wide a line is drawn for a number of cases: by the square root, so that few are still seen.
pub(super) fn weight(sheet: &Sheet<'_>, n_cases: u64, most: f32) -> f32 {
    const LEAST: f32 = 3.0;
    let all = sheet.overlay.map_or(0, |it| it.n_cases).max(1);
    let share = (n_cases as f64 / all as f64).min(1.0) as f32;
    LEAST + (most - LEAST) * share.sqrt()
}

/// Grounds of stages whose steps need not follow each other as drawn.
fn grounds(sheet: &Sheet<'_>, pen: &mut Pen<'_>, arrived_at: &BTreeSet<usize>) {
    for span in &sheet.stages {
        let language = sheet.language;
        let flow = sheet.project.stage(span.stage).map(|it| it.flow);
        let (said, label) = match flow {
            None | Some(StageFlow::Drawn) => continue,
            Some(StageFlow::Free) => (
                language.picture_any_order(),
                language.picture_happen_in_any_order(&span.name),
            ),
            Some(StageFlow::Parallel) => (
                language.picture_side_by_side(),
                language.picture_happen_side_by_side(&span.name),
            ),
        };
        let Some(place) = sheet.columns.iter().position(|it| it.stage == span.stage) else {
            continue;
        };
        let column = &sheet.columns[place];
        let bounds = Rect {
            x: INSET,
            y: LINE - 32.0,
            width: span.width - 2.0 * INSET,
            height: 64.0,
        };
        let mut items = vec![draw::filled(bounds, 12.0, Token::Sunken)];
        if flow == Some(StageFlow::Parallel) {
            items.extend(brackets(bounds));
        }
        // Below the line and at the right no arc, loop or chip of a node passes.
        let style = TextStyle::Hint;
        let line = draw::one_line(pen.typesetter, &said, MIDDLE, style);
        let x = bounds.x + bounds.width - 8.0 - line.width;
        let y = bounds.y + bounds.height - style.line_height() - 3.0;
        items.push(draw::line(&line, x, y, Align::Left, style, Token::Ink2));
        // Who may start at one of its steps may start at any: one mark for all.
        let mut columns = sheet.columns.iter();
        if columns.any(|it| it.stage == span.stage && it.starts) {
            items.push(start_mark(bounds.x - 1.0, arrived_at.contains(&place)));
        }
        let bounds = Rect {
            x: 0.0,
            width: bounds.width + bounds.x,
            ..bounds
        };
        let subject = Subject {
            key: format!("ground:{}", span.stage),
            role: Role::Grid,
            entity: Some(EntityId::Stage(span.stage)),
            figure: None,
            label,
        };
        pen.group(subject, in_flow(column), bounds, items);
    }
}

fn brackets(around: Rect) -> [Item; 2] {
    let (top, bottom) = (around.y + 4.0, around.y + around.height - 4.0);
    let bracket = |x: f32, inwards: f32| {
        Path::default()
            .move_to(x + inwards, top)
            .line_to(x, top)
            .line_to(x, bottom)
            .line_to(x + inwards, bottom)
            .stroke(Token::LineStrong, 1.5, Dash::Solid)
    };
    [
        bracket(around.x + 4.0, 6.0),
        bracket(around.x + around.width - 4.0, -6.0),
    ]
}

/// The columns at which a drawn line arrives from the column before.
fn arrived_at(sheet: &Sheet<'_>) -> BTreeSet<usize> {
    sheet
        .project
        .transitions_of(sheet.map)
        .into_iter()
        .filter_map(|it| {
            let (from, to) = (
                *sheet.column_of.get(&it.from)?,
                *sheet.column_of.get(&it.to)?,
            );
            (from + 1 == to).then_some(to)
        })
        .collect()
}

fn nodes(sheet: &Sheet<'_>, pen: &mut Pen<'_>, arrived_at: &BTreeSet<usize>) {
    for (place, step) in &sheet.steps {
        let mut items = Vec::new();
        let flow = sheet.project.stage(step.stage).map(|it| it.flow);
        let column = &sheet.columns[*place];
        if column.starts && matches!(flow, None | Some(StageFlow::Drawn)) {
            let tip = MIDDLE - HALF_NODE - 5.0;
            items.push(start_mark(tip, arrived_at.contains(place)));
        }
        if column.ends {
            items.push(end_mark(step.end));
        }
        node(sheet, pen, *place, step, items);
    }
}

fn node(sheet: &Sheet<'_>, pen: &mut Pen<'_>, place: usize, step: &Step, mut items: Vec<Item>) {
    let column = &sheet.columns[place];
    let seen = figures(sheet, step.id);
    let square = Rect {
        x: MIDDLE - HALF_NODE,
        y: LINE - HALF_NODE,
        width: 2.0 * HALF_NODE,
        height: 2.0 * HALF_NODE,
    };
    let outline = if step.optional || step.unobservable {
        Token::LineStrong
    } else {
        Token::Ink
    };
    let dash = if step.unobservable {
        Dash::Dashed
    } else {
        Dash::Solid
    };
    items.push(Path::default().rounded(square, 8.0, 8.0).outlined(
        Token::Surface,
        outline,
        1.5,
        dash,
    ));
    let reach = seen.and_then(|it| it.reach.value);
    // Where groups are beside each other their bars say how many reach the step.
    if sheet.contrast().is_none() {
        items.extend(reach.and_then(|it| reach_fill(square, it as f32)));
    }
    let style = TextStyle::Chip;
    let y = LINE - style.line_height() / 2.0;
    items.push(draw::number(MIDDLE, y, style, Token::Ink));
    let label = match (seen, seen.and_then(|it| it.reach.in_full(sheet.language))) {
        (Some(_), Some((share, k, n))) => sheet.language.picture_reached(&step.name, &share, &k, n),
        (Some(_) | None, _) if step.unobservable => {
            sheet.language.picture_cannot_be_seen(&step.name)
        }
        (Some(_) | None, _) => step.name.clone(),
    };
    let subject = Subject {
        key: format!("node:{}", step.id),
        role: Role::FlowNode,
        entity: Some(EntityId::Step(step.id)),
        figure: seen.map(|_| FigureId::StepReach { step: step.id }),
        label,
    };
    let bounds = Rect {
        x: square.x - 14.0,
        y: square.y - 14.0,
        width: square.width + 28.0,
        height: square.height + 18.0,
    };
    pen.group(subject, in_flow(column), bounds, items);
}

/// How much of the node is filled: the share of cases that reach the step.
fn reach_fill(square: Rect, reach: f32) -> Option<Item> {
    const INNER: f32 = 6.0;
    let side = square.width - 4.0;
    let level = side * reach.clamp(0.0, 1.0);
    if level < 0.5 {
        return None;
    }
    let filled = Rect {
        x: square.x + 2.0,
        y: square.y + 2.0 + side - level,
        width: side,
        height: level,
    };
    let lower = INNER.min(level / 2.0);
    let upper = (level - (side - INNER)).clamp(0.0, INNER);
    let path = Path::default().rounded(filled, upper, lower);
    Some(path.fill(Token::Match, 0.26))
}

/// What was seen of a step.
fn figures<'a>(sheet: &Sheet<'a>, step: StepId) -> Option<&'a StepObserved> {
    sheet
        .overlay?
        .steps
        .iter()
        .find(|it| it.step == step)?
        .observed
        .as_ref()
}

/// A small triangle that points at a node or at a whole stage, above the line where the line arrives from the left.
fn start_mark(x: f32, line_arrives: bool) -> Item {
    let y = if line_arrives { LINE - 17.0 } else { LINE };
    Path::default()
        .move_to(x, y)
        .line_to(x - 7.0, y - 5.0)
        .line_to(x - 7.0, y + 5.0)
        .close()
        .fill(Token::Ink2, 1.0)
}

/// The colour of the ring of an end.
pub(super) fn ring(outcome: Option<Outcome>) -> Token {
    match outcome {
        Some(Outcome::Success) => Token::Success,
        Some(Outcome::Defer) => Token::Warning,
        Some(Outcome::Abandon | Outcome::Complaint) => Token::Danger,
        None => Token::Ink2,
    }
}

/// A second ring around the node, in the colour of the outcome.
fn end_mark(outcome: Option<Outcome>) -> Item {
    let token = ring(outcome);
    let ring = Rect {
        x: MIDDLE - HALF_NODE - 4.0,
        y: LINE - HALF_NODE - 4.0,
        width: 2.0 * HALF_NODE + 8.0,
        height: 2.0 * HALF_NODE + 8.0,
    };
    draw::outlined(ring, 11.0, Token::Canvas, token, 1.75)
}
