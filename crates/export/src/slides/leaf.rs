//! The one page as marks on paper, line by line: what pages of it are drawn from.

use journey::Plate;
use scene::{Dash, Item, PaperScene, Role};

use super::deck::Deck;
use super::fitting::{fitted, set, width};
use super::slide::{
    Anchor, Colour, Frame, OnePage, Outline, Paragraph, Piece, Placed, Room, Run, Side, TextBox,
    Tint,
};

/// From line to line, and from the top of a line to what letters stand on, in parts of their size.
const LEADING: f32 = 1.2;
const BASELINE: f32 = 0.964;
/// How far corners are rounded.
const CORNER: f32 = 5.0;
/// The values at the top and at the bottom of a curve.
const MOST: f32 = 2.4;
/// Half the width of the signs on a curve.
const SIGN: f32 = 3.6;

/// A page as large as a room.
pub(crate) struct Leaf {
    pub(crate) size: [f32; 2],
    /// What the document is called.
    pub(crate) title: String,
    /// The parts of the page, in the order in which they are read.
    pub(crate) parts: Vec<Vec<Mark>>,
}

/// What is read as one.
pub(crate) struct Mark {
    pub(crate) meaning: Meaning,
    pub(crate) strokes: Vec<Stroke>,
}

impl Mark {
    /// All its words.
    pub(crate) fn words(&self) -> String {
        let words = self.strokes.iter().filter_map(|it| match it {
            Stroke::Words { run, .. } => Some(run.text.as_str()),
            Stroke::Path { .. } | Stroke::Logo(_) => None,
        });
        words.collect::<Vec<_>>().join(" ")
    }
}

/// As what it is read.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Meaning {
    /// The title of the page.
    Title,
    /// The head of a part.
    Head,
    Text,
    /// A picture, in words.
    Figure(String),
    /// It says nothing.
    Nothing,
}

/// Something that is drawn.
pub(crate) enum Stroke {
    /// A line of text, from where its first letter stands.
    Words {
        at: [f32; 2],
        run: Run,
    },
    /// A path in SVG syntax.
    Path {
        d: String,
        fill: Option<Colour>,
        line: Option<(Colour, f32, Dash)>,
    },
    Logo(Frame),
}

/// The one page of every map that leaves, in a room.
pub(crate) fn leaves(scene: &PaperScene<'_>, room: Room) -> Vec<Leaf> {
    let maps = scene.released().maps().iter();
    let leaves = maps.map(|map| {
        let deck = Deck::of(scene, map, room);
        Leaf::of(scene, &deck.one_pager(), &deck.footer(), &room)
    });
    leaves.collect()
}

impl Leaf {
    /// Draws the one page, with the footer of its slide and the logo.
    fn of(scene: &PaperScene<'_>, page: &OnePage, footer: &str, room: &Room) -> Self {
        let frame = room.page[0];
        let said = super::whole(&page.title);
        let title = fitted(&said, true, [frame.width, frame.height], room.title_size);
        let run = Run::new(title.text, title.size, Tint::Ink).bold();
        let title = TextBox {
            anchor: Anchor::Bottom,
            ..TextBox::plain("", frame, vec![run.into()])
        };
        let mut first = lines_of(&title, &Meaning::Title);
        first.extend(logo(scene, room.logo));
        let mut parts = vec![first];
        for part in &page.parts {
            let mut marks = Vec::new();
            if let Some(it) = &part.head {
                marks.extend(lines_of(it, &Meaning::Head));
            }
            for piece in &part.pieces {
                match piece {
                    Piece::Text(it) => {
                        marks.extend(ground_of(it));
                        marks.extend(lines_of(it, &Meaning::Text));
                    }
                    Piece::Chart(it) => marks.push(curve(it)),
                }
            }
            parts.push(marks);
        }
        let run = Run::new(footer, super::slide::LEAST_TEXT, Tint::Quiet);
        let foot = TextBox::plain("", room.footer, vec![run.into()]);
        parts.push(lines_of(&foot, &Meaning::Text));
        Self {
            size: room.size,
            title: page.title.clone(),
            parts,
        }
    }
}

/// What text stands on.
fn ground_of(of: &TextBox) -> Option<Mark> {
    let fill = of.fill.clone()?;
    let radius = match of.outline {
        Outline::Rounded => CORNER,
        Outline::Rectangle | Outline::Arrow => 0.0,
    };
    Some(nothing(Stroke::Path {
        d: rectangle(of.frame, radius),
        fill: Some(fill),
        line: None,
    }))
}

fn nothing(stroke: Stroke) -> Mark {
    Mark {
        meaning: Meaning::Nothing,
        strokes: vec![stroke],
    }
}

/// The paragraphs of a box, each broken into lines.
fn lines_of(of: &TextBox, meaning: &Meaning) -> Vec<Mark> {
    let [side, above, below] = of.inset;
    let room = Frame::new(
        of.frame.x + side,
        of.frame.y + above,
        of.frame.width - 2.0 * side,
        of.frame.height - above - below,
    );
    let set: Vec<(&Paragraph, Vec<Vec<Run>>)> = of
        .text
        .iter()
        .map(|it| (it, broken(it, room.width)))
        .collect();
    let high = |lines: &Vec<Vec<Run>>| lines.iter().map(|it| height_of(it)).sum::<f32>();
    let all: f32 = set.iter().map(|(it, lines)| it.before + high(lines)).sum();
    let mut y = match of.anchor {
        Anchor::Top => room.y,
        Anchor::Middle => room.y + (room.height - all) / 2.0,
        Anchor::Bottom => room.bottom() - all,
    };
    let mut marks = Vec::new();
    for (paragraph, lines) in set {
        y += paragraph.before;
        let mut strokes = Vec::new();
        for line in lines {
            let height = height_of(&line);
            let wide: f32 = line.iter().map(wide).sum();
            let mut x = match paragraph.side {
                Side::Left => room.x,
                Side::Centre => room.x + (room.width - wide) / 2.0,
            };
            for run in line {
                let at = [x, y + height / LEADING * BASELINE];
                x += self::wide(&run);
                strokes.push(Stroke::Words { at, run });
            }
            y += height;
        }
        marks.push(Mark {
            meaning: meaning.clone(),
            strokes,
        });
    }
    marks
}

fn wide(run: &Run) -> f32 {
    width(&run.text, run.size, run.bold)
}

fn height_of(line: &[Run]) -> f32 {
    line.iter().map(|it| it.size).fold(0.0, f32::max) * LEADING
}

/// The lines of a paragraph. One of several looks was made to fit one line.
fn broken(of: &Paragraph, width: f32) -> Vec<Vec<Run>> {
    let [run] = of.runs.as_slice() else {
        return vec![of.runs.clone()];
    };
    let lines = set(&run.text, run.size, run.bold, width).into_iter();
    let lines = lines.map(|text| {
        vec![Run {
            text,
            ..run.clone()
        }]
    });
    lines.collect()
}

/// A curve with the line between good and bad, its series told apart by their signs and by how they are dashed.
fn curve(of: &Placed) -> Mark {
    let Frame {
        x,
        y,
        width,
        height,
    } = of.frame;
    let middle = y + height / 2.0;
    let mut strokes = vec![Stroke::Path {
        d: format!("M{x} {middle}H{}", x + width),
        fill: None,
        line: Some((Tint::Sunken.into(), 1.5, Dash::Solid)),
    }];
    let n = of.chart.categories.len().max(1) as f32;
    let place = |at: usize, value: f64| {
        let up = (value as f32 / MOST).clamp(-1.0, 1.0);
        [
            x + (at as f32 + 0.5) / n * width,
            middle - up * height / 2.0,
        ]
    };
    for (nth, series) in of.chart.series.iter().enumerate() {
        let points = series.values.iter().enumerate();
        let points: Vec<Option<[f32; 2]>> =
            points.map(|(at, it)| it.map(|it| place(at, it))).collect();
        let dash = if nth == 0 && of.chart.series.len() > 1 {
            Dash::Dashed
        } else {
            Dash::Solid
        };
        strokes.push(Stroke::Path {
            d: way(&points),
            fill: None,
            line: Some((series.colour.clone(), 2.0, dash)),
        });
        let signs = points.iter().flatten().map(|it| sign(nth, *it));
        strokes.push(Stroke::Path {
            d: signs.collect::<Vec<_>>().concat(),
            fill: Some(series.colour.clone()),
            line: Some((Tint::Ground.into(), 0.75, Dash::Solid)),
        });
    }
    Mark {
        meaning: Meaning::Figure(of.says.clone()),
        strokes,
    }
}

/// Lines from point to point, with a gap wherever one is not known.
fn way(points: &[Option<[f32; 2]>]) -> String {
    let mut d = String::new();
    let mut is_on = false;
    for point in points {
        if let Some([x, y]) = point {
            d.push_str(&format!("{}{x} {y}", if is_on { 'L' } else { 'M' }));
        }
        is_on = point.is_some();
    }
    d
}

/// A circle for the first series, a diamond for the second.
fn sign(nth: usize, [x, y]: [f32; 2]) -> String {
    let r = SIGN;
    if nth == 0 {
        let round = Frame::new(x - r, y - r, 2.0 * r, 2.0 * r);
        return rectangle(round, r);
    }
    let r = r * 1.25;
    format!("M{} {y}L{x} {}L{} {y}L{x} {}Z", x - r, y - r, x + r, y + r)
}

fn rectangle(of: Frame, radius: f32) -> String {
    let (right, bottom, r) = (of.right(), of.bottom(), radius);
    // How far a curve's handles reach that looks like a quarter of a circle.
    let k = r * (1.0 - 0.552_284_8);
    let Frame { x, y, .. } = of;
    format!(
        "M{} {y}L{} {y}C{} {y} {right} {} {right} {}L{right} {}C{right} {} {} {bottom} {} {bottom}L{} {bottom}\
         C{} {bottom} {x} {} {x} {}L{x} {}C{x} {} {} {y} {} {y}Z",
        x + r,
        right - r,
        right - k,
        y + k,
        y + r,
        bottom - r,
        bottom - k,
        right - k,
        right - r,
        x + r,
        x + k,
        bottom - k,
        bottom - r,
        y + r,
        y + k,
        x + k,
        x + r,
    )
}

/// The logo as large as its place allows, on what it needs to stand on.
fn logo(scene: &PaperScene<'_>, place: Frame) -> Vec<Mark> {
    let brand = scene.released().project().own_brand();
    let Some(logo) = brand.and_then(|it| it.logo.as_ref()) else {
        return Vec::new();
    };
    let mut groups = scene.groups.iter().filter(|it| it.role == Role::Logo);
    let drawn = groups.find_map(|it| {
        it.items.iter().find_map(|it| match it {
            Item::Logo { rect } => Some(rect.width / rect.height),
            Item::Box { .. }
            | Item::Text { .. }
            | Item::Number { .. }
            | Item::Image { .. }
            | Item::Icon { .. }
            | Item::Path { .. } => None,
        })
    });
    let Some(ratio) = drawn else {
        return Vec::new();
    };
    let width = place.width.min(place.height * ratio);
    let frame = Frame::new(place.right() - width, place.y, width, width / ratio);
    let plate = match logo.plate {
        Plate::None => None,
        Plate::Light => Some("FFFFFF"),
        Plate::Dark => Some("111316"),
    };
    let plate = plate.map(|it| {
        nothing(Stroke::Path {
            d: rectangle(frame, 0.0),
            fill: Some(Colour::Own(it.to_owned())),
            line: None,
        })
    });
    let drawn = Mark {
        meaning: Meaning::Figure(logo.name.clone()),
        strokes: vec![Stroke::Logo(frame)],
    };
    plate.into_iter().chain([drawn]).collect()
}
