//! Connections between steps: ribbons on the line, arcs above it and below it.

use std::collections::{BTreeMap, BTreeSet};

use crate::layout::chips::{Chips, Pill};
use crate::layout::draw::{self, Path};
use crate::layout::flow::{HALF_NODE, LINE, MIDDLE};
use crate::layout::{COLUMN_WIDTH, Pen, Sheet, Subject, beside, in_flow};
use crate::scene::{Dash, Item, Rect};
use crate::theme::Token;

/// One connection between two columns, not yet in its place.
pub(super) struct Connection {
    /// What it is.
    pub(super) subject: Subject,
    /// Where it leaves.
    pub(super) from: usize,
    /// Where it arrives.
    pub(super) to: usize,
    /// Colour.
    pub(super) token: Token,
    /// Kind of line.
    pub(super) dash: Dash,
    /// Width of the line.
    pub(super) width: f32,
    /// The figure on it.
    pub(super) figure: Option<String>,
    /// What is expected of it.
    pub(super) stated: Option<Stated>,
    /// How far right of the middle of its column it leaves, where a gateway is between.
    pub(super) leaves: f32,
    /// Where it runs.
    pub(super) way: Way,
}

/// What the drawing states of a connection, in few words.
pub(super) struct Stated {
    /// The words.
    pub(super) text: String,
    /// Their colour.
    pub(super) token: Token,
}

impl Connection {
    /// Asks for places for its figure and, behind it, for what is stated.
    fn ask(
        &mut self,
        chips: &mut Chips,
        column: usize,
        figure: Vec<[f32; 2]>,
        stated: Vec<[f32; 2]>,
    ) {
        if let Some(text) = self.figure.take() {
            chips.ask(Pill {
                of: self.subject.clone(),
                column,
                text,
                token: self.token,
                is_name: false,
                places: figure,
            });
        }
        if let Some(Stated { text, token }) = self.stated.take() {
            let key = format!("stated:{}", self.subject.key);
            chips.ask(Pill {
                of: Subject {
                    key,
                    ..self.subject.clone()
                },
                column,
                text,
                token,
                is_name: true,
                places: stated,
            });
        }
    }
}

/// From the line of a connection to the middle of what is stated beside it.
const BESIDE: f32 = 22.0;

/// Where a connection runs; drawn ones keep closer to the line than others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Way {
    /// On the line, between neighbours.
    Line,
    /// Above it, drawn.
    DrawnAbove,
    /// Above it, observed only.
    Above,
    /// Below it, drawn.
    DrawnBelow,
    /// Below it, observed only.
    Below,
}

/// An arc's geometry: its ends, the way it bends and how far.
struct Arc {
    left: f32,
    right: f32,
    /// Where it touches the node it arrives at.
    foot: f32,
    /// Where it leaves: a node, or the middle of a gateway that covers it.
    start: f32,
    /// Where it is farthest from them.
    peak: f32,
    arrives_right: bool,
    /// Width of the line.
    width: f32,
}

/// Arcs above do not go higher than this many levels.
const LEVELS_ABOVE: usize = 6;
/// Arcs below do not go deeper.
const LEVELS_BELOW: usize = 4;
/// From one level to the next: a chip on the one leaves the other's line free.
const LEVEL: f32 = 17.0;
/// Over what width an arc rises.
const RISE: f32 = 88.0;
/// Nearer to the middle of a column than this, a chip would hide what arrives at its node.
const NEAR_NODE: f32 = 50.0;

/// Draws all connections and asks for their chips; heads stop short of the rings of ends.
pub(super) fn draw(
    sheet: &Sheet<'_>,
    pen: &mut Pen<'_>,
    mut connections: Vec<Connection>,
    ringed: &BTreeSet<usize>,
    chips: &mut Chips,
) {
    connections.sort_by(|a, b| order(a).cmp(&order(b)));
    let mut taken = BTreeMap::new();
    for mut connection in connections {
        connection.token =
            beside::tone(sheet, connection.subject.figure.as_ref(), connection.token);
        match connection.way {
            Way::Line => ribbon(sheet, pen, connection, chips),
            Way::DrawnAbove | Way::Above | Way::DrawnBelow | Way::Below => {
                if connection.from == connection.to {
                    turn(sheet, pen, connection, ringed, chips);
                } else {
                    let level = free_level(&mut taken, &connection);
                    arc(sheet, pen, connection, (level, ringed), chips);
                }
            }
        }
    }
}

fn order(connection: &Connection) -> (Way, usize, usize, &str) {
    let [left, right] = span(connection);
    (connection.way, right - left, left, &connection.subject.key)
}

fn span(connection: &Connection) -> [usize; 2] {
    [
        connection.from.min(connection.to),
        connection.from.max(connection.to),
    ]
}

/// The level nearest to the line where the arc has no other beside it; where every level is taken, the one
/// with the fewest.
fn free_level(taken: &mut BTreeMap<(bool, usize), Spans>, connection: &Connection) -> usize {
    let above = is_above(connection.way);
    let levels = if above { LEVELS_ABOVE } else { LEVELS_BELOW };
    let span = span(connection);
    let n_beside = |level: &usize| {
        let taken = taken.get(&(above, *level));
        taken.map_or(0, |it| it.n_beside(span))
    };
    let level = (0..levels).min_by_key(n_beside).unwrap_or(0);
    taken.entry((above, level)).or_default().put(span);
    level
}

/// What is taken of a level: the left ends of the arcs there and their right ends, each sorted.
#[derive(Default)]
struct Spans([Vec<usize>; 2]);

impl Spans {
    /// How many arcs are beside one: all but those that begin behind it or end before it.
    fn n_beside(&self, [left, right]: [usize; 2]) -> usize {
        let [lefts, rights] = &self.0;
        let n_begun = lefts.partition_point(|it| *it < right);
        n_begun - rights.partition_point(|it| *it <= left)
    }

    fn put(&mut self, span: [usize; 2]) {
        for (ends, end) in self.0.iter_mut().zip(span) {
            ends.insert(ends.partition_point(|it| *it < end), end);
        }
    }
}

fn is_above(way: Way) -> bool {
    match way {
        Way::DrawnAbove | Way::Above => true,
        Way::Line | Way::DrawnBelow | Way::Below => false,
    }
}

fn ribbon(sheet: &Sheet<'_>, pen: &mut Pen<'_>, mut connection: Connection, chips: &mut Chips) {
    let column = &sheet.columns[connection.from];
    let (start, end) = (MIDDLE + HALF_NODE, COLUMN_WIDTH + MIDDLE - HALF_NODE);
    let item = match connection.dash {
        Dash::Solid => draw::filled(
            Rect {
                x: start,
                y: draw::hundredths(LINE - connection.width / 2.0),
                width: end - start,
                height: draw::hundredths(connection.width),
            },
            0.0,
            connection.token,
        ),
        Dash::Dashed | Dash::Dotted => Path::default()
            .move_to(start + 2.0, LINE)
            .line_to(end - 2.0, LINE)
            .stroke(connection.token, connection.width, connection.dash),
    };
    let reach = connection.width.max(12.0);
    let bounds = Rect {
        x: start,
        y: draw::hundredths(LINE - reach / 2.0),
        width: end - start,
        height: draw::hundredths(reach),
    };
    // The middle of what is seen of it: a gateway covers its begin.
    let middle = column.x + COLUMN_WIDTH + connection.leaves / 2.0;
    let beside = [[middle, LINE + BESIDE], [middle, LINE - BESIDE]];
    let on_line = vec![[middle, LINE]];
    connection.ask(chips, connection.from, on_line, beside.into());
    pen.group(connection.subject, in_flow(column), bounds, vec![item]);
}

fn arc(
    sheet: &Sheet<'_>,
    pen: &mut Pen<'_>,
    mut connection: Connection,
    (level, ringed): (usize, &BTreeSet<usize>),
    chips: &mut Chips,
) {
    let [from, to] = span(&connection);
    let (left, right) = (&sheet.columns[from], &sheet.columns[to]);
    let up = if is_above(connection.way) { -1.0 } else { 1.0 };
    let outwards = (11.0 - 3.4 * level as f32).max(-2.6);
    let gap = gap(ringed, connection.to);
    let foot = LINE + up * (HALF_NODE + gap);
    let arrives_right = connection.from < connection.to;
    let mut arc = Arc {
        left: MIDDLE + outwards,
        right: right.x - left.x + MIDDLE - outwards,
        foot,
        start: foot,
        peak: LINE + up * (HALF_NODE + 22.0 + LEVEL * level as f32),
        arrives_right,
        width: connection.width,
    };
    if connection.leaves > 0.0 {
        // Side by side within the gateway, those of the lower levels outside.
        let aside = connection.leaves + outwards * 0.4 - 2.0;
        if arrives_right {
            arc.left = MIDDLE + aside;
        } else {
            arc.right = right.x - left.x + MIDDLE + aside;
        }
        arc.start = LINE;
    }
    let line = arc
        .path()
        .stroke(connection.token, connection.width, connection.dash);
    let thick = connection.width.max(10.0) / 2.0;
    let top = arc.foot.min(arc.peak).min(arc.start);
    let bottom = arc.foot.max(arc.peak).max(arc.start);
    let bounds = Rect {
        x: draw::hundredths(arc.left - thick),
        y: draw::hundredths(top - thick),
        width: draw::hundredths(arc.right - arc.left + 2.0 * thick),
        height: draw::hundredths(bottom - top + 2.0 * thick),
    };
    let items = vec![line, arc.head(connection.token)];
    let places = arc.places(left.x);
    connection.ask(chips, from, places.clone(), places);
    pen.group(connection.subject, in_flow(left), bounds, items);
}

impl Arc {
    /// Up, along and down again.
    fn path(&self) -> Path {
        let rise = self.rise();
        let away = if self.peak < self.foot { -1.0 } else { 1.0 };
        let short = away * head_length(self.width);
        let (start, end) = if self.arrives_right {
            (self.start, self.foot + short)
        } else {
            (self.foot + short, self.start)
        };
        let bend = |foot: f32| foot + (self.peak - foot) * 0.75;
        let [_, first, second, top] = self.rising(start);
        let path = Path::default()
            .move_to(self.left, start)
            .curve_to(first, second, top);
        let path = if self.right - self.left > 2.0 * rise + 0.5 {
            path.line_to(self.right - rise, self.peak)
        } else {
            path
        };
        path.curve_to(
            [self.right - rise * 0.35, self.peak],
            [self.right, bend(end)],
            [self.right, end],
        )
    }

    /// The curve at its left, from a foot up.
    fn rising(&self, foot: f32) -> [[f32; 2]; 4] {
        let rise = self.rise();
        [
            [self.left, foot],
            [self.left, foot + (self.peak - foot) * 0.75],
            [self.left + rise * 0.35, self.peak],
            [self.left + rise, self.peak],
        ]
    }

    fn rise(&self) -> f32 {
        ((self.right - self.left) / 2.0).min(RISE)
    }

    /// The head of an arrow where it arrives.
    fn head(&self, token: Token) -> Item {
        let x = if self.arrives_right {
            self.right
        } else {
            self.left
        };
        let away = if self.peak < self.foot { -1.0 } else { 1.0 };
        let half = self.width / 2.0 + 2.0;
        let back = self.foot + away * (head_length(self.width) + 1.0);
        Path::default()
            .move_to(x, self.foot)
            .line_to(x - half, back)
            .line_to(x + half, back)
            .close()
            .fill(token, 1.0)
    }

    /// Where a chip may sit, the best place first: on the arc, from its middle outwards.
    fn places(&self, column_x: f32) -> Vec<[f32; 2]> {
        let width = self.right - self.left;
        let reach = width / 2.0 - self.rise().min(width * 0.3);
        let middle = column_x + f32::midpoint(self.left, self.right);
        let mut places = vec![[middle, self.peak]];
        let mut off = 13.0;
        while off <= reach && off <= 40.0 * 13.0 {
            places.push([middle - off, self.peak]);
            places.push([middle + off, self.peak]);
            off += 13.0;
        }
        for way in [0.9, 0.82, 0.75, 0.68, 0.6, 0.52, 0.45] {
            let [x, y] = draw::on_curve(self.rising(self.foot), way);
            places.push([column_x + x, y]);
            places.push([column_x + self.left + self.right - x, y]);
        }
        let off_node = |[x, _]: &[f32; 2]| {
            let from_middle = (x - column_x - MIDDLE).rem_euclid(COLUMN_WIDTH);
            from_middle.min(COLUMN_WIDTH - from_middle) >= NEAR_NODE
        };
        let (mut places, near): (Vec<_>, Vec<_>) = places.into_iter().partition(off_node);
        places.extend(near);
        places
    }
}

/// Between a node and the head of an arrow: the ring of an end is in between.
fn gap(ringed: &BTreeSet<usize>, to: usize) -> f32 {
    if ringed.contains(&to) { 6.0 } else { 1.0 }
}

fn head_length(width: f32) -> f32 {
    5.0 + width / 3.0
}

/// A step that follows itself: a loop below its node.
fn turn(
    sheet: &Sheet<'_>,
    pen: &mut Pen<'_>,
    mut connection: Connection,
    ringed: &BTreeSet<usize>,
    chips: &mut Chips,
) {
    let column = &sheet.columns[connection.from];
    let foot = LINE + HALF_NODE + gap(ringed, connection.to);
    let (start, end) = (MIDDLE - 2.0, MIDDLE - 11.0);
    let back = foot + head_length(connection.width);
    let line = Path::default()
        .move_to(start, foot)
        .curve_to(
            [start - 2.0, foot + 44.0],
            [start - 44.0, foot + 40.0],
            [end, back],
        )
        .stroke(connection.token, connection.width, connection.dash);
    let half = connection.width / 2.0 + 2.5;
    let head = Path::default()
        .move_to(end + 2.5, foot)
        .line_to(end - half, back - 1.0)
        .line_to(end + half, back + 1.0)
        .close()
        .fill(connection.token, 1.0);
    let bounds = Rect {
        x: MIDDLE - 36.0,
        y: foot,
        width: 42.0,
        height: 38.0,
    };
    let (x, y) = (column.x + MIDDLE, foot + 34.0);
    // Beside what leaves the node downwards, hanging on the lowest part of the loop.
    let places = [
        [-48.0, 0.0],
        [-54.0, -9.0],
        [-46.0, 8.0],
        [-60.0, 0.0],
        [-36.0, 4.0],
        [-24.0, 8.0],
        [24.0, -6.0],
        [30.0, -14.0],
    ];
    let places = places.map(|[right, down]| [x + right, y + down]).to_vec();
    connection.ask(chips, connection.from, places.clone(), places);
    pen.group(
        connection.subject,
        in_flow(column),
        bounds,
        vec![line, head],
    );
}
