//! Events the map does not know: a hollow diamond between the steps it was seen beside, named once.

use journey::Place;
use overlay::DesirePath;

use crate::layout::chips::{Chips, Pill};
use crate::layout::draw::{self, Path};
use crate::layout::flow::{self, HALF_NODE, LINE, MIDDLE};
use crate::layout::{Pen, Sheet, Subject, beside, in_flow, observed};
use crate::scene::{Dash, Rect, Role};
use crate::theme::Token;
use crate::words;

/// Half the width of a diamond.
const HALF: f32 = 7.0;
/// So many diamonds lie between the same two columns, one below the other.
const LEVELS: usize = 2;
/// No diamond is nearer to the edge of the picture.
const MARGIN: f32 = 40.0;

/// One event the map does not know, between two columns.
struct Stranger<'a> {
    name: &'a str,
    /// The column behind it.
    before: usize,
    level: usize,
    arms: Vec<Arm<'a>>,
}

/// One way between the event and a step.
#[derive(Clone, Copy)]
struct Arm<'a> {
    path: &'a DesirePath,
    /// The column of the step.
    column: usize,
    /// From the event to the step, or the other way.
    arrives: bool,
}

/// Draws the events among the paths, most frequent first; where there is no place left, none.
pub(super) fn draw(sheet: &Sheet<'_>, pen: &mut Pen<'_>, paths: &[&DesirePath], chips: &mut Chips) {
    let mut strangers: Vec<Stranger<'_>> = Vec::new();
    for &path in paths {
        let Some((name, arm)) = arm(sheet, path) else {
            continue;
        };
        let wanted = arm.column + usize::from(!arm.arrives);
        let near = |it: &&mut Stranger<'_>| it.name == name && it.before.abs_diff(wanted) <= 1;
        if let Some(known) = strangers.iter_mut().find(near) {
            known.arms.push(arm);
        } else if let Some((before, level)) = free_place(&strangers, wanted, sheet.columns.len()) {
            strangers.push(Stranger {
                name,
                before,
                level,
                arms: vec![arm],
            });
        }
    }
    for stranger in &strangers {
        diamond(sheet, pen, stranger, chips);
        for (number, arm) in stranger.arms.iter().enumerate() {
            let sides = stranger.arms[..number].iter().map(|it| side(stranger, it));
            let here = side(stranger, arm);
            let rank = sides.filter(|it| (*it - here).abs() < 0.5).count();
            draw_arm(sheet, pen, stranger, (*arm, rank), chips);
        }
    }
}

fn arm<'a>(sheet: &Sheet<'_>, path: &'a DesirePath) -> Option<(&'a str, Arm<'a>)> {
    let (name, step, arrives) = match (&path.from, &path.to) {
        (Place::OffMap(name), Place::Touchpoint(_)) => (name, path.to_step?, true),
        (Place::Touchpoint(_), Place::OffMap(name)) => (name, path.from_step?, false),
        (Place::Start | Place::Touchpoint(_) | Place::OffMap(_) | Place::End, _) => return None,
    };
    let column = *sheet.column_of.get(&step)?;
    let arm = Arm {
        path,
        column,
        arrives,
    };
    Some((name, arm))
}

/// Between the wanted columns, or beside them.
fn free_place(
    strangers: &[Stranger<'_>],
    wanted: usize,
    n_columns: usize,
) -> Option<(usize, usize)> {
    let nearest = [Some(wanted), wanted.checked_sub(1), Some(wanted + 1)];
    let levels = nearest
        .into_iter()
        .flatten()
        .filter(|it| *it <= n_columns)
        .flat_map(|before| (0..LEVELS).map(move |level| (before, level)));
    let is_free = |place: &(usize, usize)| {
        let mut others = strangers.iter();
        others.all(|it| (it.before, it.level) != *place)
    };
    levels.into_iter().find(is_free)
}

/// Its middle; x from the left edge of the picture.
fn middle(sheet: &Sheet<'_>, stranger: &Stranger<'_>) -> [f32; 2] {
    let columns = sheet.columns.get(stranger.before);
    let x = columns.map_or(sheet.right(), |it| it.x);
    let x = x
        .max(sheet.head_width() + MARGIN)
        .min(sheet.right() - MARGIN);
    [x, 32.0 + 40.0 * stranger.level as f32]
}

/// −1 where the step is at its left, 1 at its right.
fn side(stranger: &Stranger<'_>, arm: &Arm<'_>) -> f32 {
    if arm.column < stranger.before {
        -1.0
    } else {
        1.0
    }
}

fn diamond(sheet: &Sheet<'_>, pen: &mut Pen<'_>, stranger: &Stranger<'_>, chips: &mut Chips) {
    let [across, y] = middle(sheet, stranger);
    let place = stranger.before.min(sheet.columns.len() - 1);
    let column = &sheet.columns[place];
    let x = across - column.x;
    let outline = beside::tone(sheet, None, Token::Desire);
    let item = Path::default()
        .move_to(x, y - HALF)
        .line_to(x + HALF, y)
        .line_to(x, y + HALF)
        .line_to(x - HALF, y)
        .close()
        .outlined(Token::Surface, outline, 1.5, Dash::Solid);
    let first = stranger
        .arms
        .first()
        .map(|it| observed::subject(sheet, it.path));
    let subject = Subject {
        key: format!("event:{}@{}", stranger.name, column.key),
        role: Role::FlowNode,
        entity: None,
        figure: first.and_then(|it| it.figure),
        label: sheet.language.picture_stranger(stranger.name),
    };
    let name = words::said_of_event(stranger.name);
    let inwards = if stranger.before == 0 {
        1.0
    } else if stranger.before == sheet.columns.len() {
        -1.0
    } else {
        0.0
    };
    chips.ask(Pill {
        of: subject.clone(),
        column: place,
        text: name,
        token: if sheet.contrast().is_some() {
            Token::Ink2
        } else {
            Token::Desire
        },
        is_name: true,
        places: vec![
            [across + inwards * 60.0, y - 18.0],
            [across, y - 18.0],
            [across, y + 18.0],
            [across - 40.0, y - 18.0],
            [across + 40.0, y - 18.0],
        ],
    });
    let bounds = Rect {
        x: x - HALF - 1.0,
        y: y - HALF - 1.0,
        width: 2.0 * HALF + 2.0,
        height: 2.0 * HALF + 2.0,
    };
    pen.group(subject, in_flow(column), bounds, vec![item]);
}

/// The way between the event and one step; `rank` counts those before it at the same side.
fn draw_arm(
    sheet: &Sheet<'_>,
    pen: &mut Pen<'_>,
    stranger: &Stranger<'_>,
    (arm, rank): (Arm<'_>, usize),
    chips: &mut Chips,
) {
    let [across, y] = middle(sheet, stranger);
    let column = &sheet.columns[arm.column];
    let side = side(stranger, &arm);
    let width = flow::weight(sheet, arm.path.cases.k, 6.0);
    let foot = [
        MIDDLE - side * (9.0 - 5.0 * rank.min(2) as f32),
        LINE - HALF_NODE - 2.0,
    ];
    // The first at a side meets the diamond's corner, the others its lower edge.
    let lower = if rank == 0 { 0.0 } else { HALF / 2.0 };
    let (x, y) = (across - column.x + side * (HALF - lower + 1.0), y + lower);
    let tip = if arm.arrives { 5.0 } else { 0.0 };
    let curve = [
        [x, y],
        [x + side * 34.0, y],
        [foot[0], f32::midpoint(y, foot[1])],
        [foot[0], foot[1] - tip],
    ];
    let subject = observed::subject(sheet, arm.path);
    let plain = observed::tone(arm.path, Token::Desire);
    let token = beside::tone(sheet, subject.figure.as_ref(), plain);
    let line = Path::default()
        .move_to(x, y)
        .curve_to(curve[1], curve[2], curve[3])
        .stroke(token, width, Dash::Dotted);
    let head = if arm.arrives {
        observed::head_down(foot, width, token)
    } else {
        let half = width / 2.0 + 2.0;
        Path::default()
            .move_to(x, y)
            .line_to(x + side * 7.0, y - half)
            .line_to(x + side * 7.0, y + half)
            .close()
            .fill(token, 1.0)
    };
    if let Some(text) = observed::figure(sheet, arm.path) {
        let on = |way| {
            let [x, y] = draw::on_curve(curve, way);
            [column.x + x, y]
        };
        let next_to = [column.x + x + side * 52.0, y];
        chips.ask(Pill {
            of: subject.clone(),
            column: arm.column,
            text,
            token,
            is_name: false,
            places: vec![next_to, on(0.4), on(0.5), on(0.6), on(0.75), on(0.25)],
        });
    }
    let (left, right) = (x.min(foot[0]), x.max(foot[0]));
    let bounds = Rect {
        x: draw::hundredths(left - 8.0),
        y: y - 8.0,
        width: draw::hundredths(right - left + 16.0),
        height: foot[1] - y + 8.0,
    };
    pen.group(subject, in_flow(column), bounds, vec![line, head]);
}
