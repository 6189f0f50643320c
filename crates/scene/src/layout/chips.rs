//! Figures on pills, put where none covers another.

use crate::layout::beside::pill::Multiples;
use crate::layout::draw;
use crate::layout::{FLOW_HEIGHT, Pen, Sheet, Subject, in_flow};
use crate::scene::{Align, Item, Rect, Role, TextStyle};
use crate::theme::Token;
use crate::typesetter::Line;

/// How pills are written.
const STYLE: TextStyle = TextStyle::Chip;
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
    /// Middles it may take, the best first, all of them on its line; x from the left edge of the picture.
    pub(super) places: Vec<[f32; 2]>,
}

/// What a pill shows.
enum Content {
    /// A figure or a name.
    Text(Line),
    /// A bar for each of the groups beside each other.
    Bars(Multiples),
}

/// All pills of the flow lane.
#[derive(Default)]
pub(super) struct Chips {
    pills: Vec<Pill>,
    /// Where no pill lies as long as it has another place.
    free: Vec<Rect>,
}

impl Chips {
    /// Asks for a place; who asks first chooses first.
    pub(super) fn ask(&mut self, pill: Pill) {
        self.pills.push(pill);
    }

    /// Keeps a place free of pills that can lie elsewhere; x from the left edge of the picture.
    pub(super) fn keep_free(&mut self, rect: Rect) {
        self.free.push(rect);
    }

    /// Draws the pills that find a place; the figure of one that finds none is in its line's label.
    pub(super) fn draw(self, sheet: &Sheet<'_>, pen: &mut Pen<'_>) {
        let pills = self.pills.into_iter();
        let mut pills: Vec<(Pill, Content)> = pills
            .filter_map(|it| Content::of(&it, sheet, pen).map(|content| (it, content)))
            .collect();
        // What tells most comes first, and of it what has the fewest places: that can hardly give way.
        pills.sort_by_key(|(pill, content)| (!content.is_notable(), pill.places.len()));
        let choices: Vec<Vec<Rect>> = pills
            .iter()
            .map(|(pill, content)| choices(sheet, pill, content.size()))
            .map(|it| off(&self.free, it))
            .collect();
        for (number, rect) in placed(&choices) {
            let (pill, content) = &pills[number];
            draw_pill(sheet, pen, pill, content, rect);
        }
    }
}

impl Content {
    /// What a pill shows; none where groups are beside each other and its number is not among theirs.
    fn of(pill: &Pill, sheet: &Sheet<'_>, pen: &mut Pen<'_>) -> Option<Self> {
        if sheet.contrast().is_some() && !pill.is_name {
            let multiples = Multiples::of(sheet, pen, pill.of.figure.as_ref()?)?;
            return Some(Self::Bars(multiples));
        }
        let said = draw::one_line(pen.typesetter, &pill.text, 180.0, STYLE);
        Some(Self::Text(said))
    }

    fn is_notable(&self) -> bool {
        match self {
            Self::Text(_) => false,
            Self::Bars(it) => it.is_notable,
        }
    }

    fn size(&self) -> [f32; 2] {
        match self {
            Self::Text(said) => [(said.width + 2.0 * PADDING).ceil(), HEIGHT],
            Self::Bars(it) => it.size(),
        }
    }
}

/// Where a pill may lie, the best first.
fn choices(sheet: &Sheet<'_>, pill: &Pill, [width, height]: [f32; 2]) -> Vec<Rect> {
    let rects = pill.places.iter().map(|[x, y]| Rect {
        x: (x - width / 2.0).round(),
        y: y - height / 2.0,
        width,
        height,
    });
    rects.filter(|it| is_inside(sheet, it)).collect()
}

/// The choices that leave some places free; where none does, these a little aside on their lines, or as they are.
fn off(free: &[Rect], choices: Vec<Rect>) -> Vec<Rect> {
    const STEP: f32 = 4.0;
    const STEPS: i32 = 12;
    let is_off = |it: &Rect| !free.iter().any(|kept| touches(it, kept));
    let off: Vec<Rect> = choices.iter().filter(|it| is_off(it)).copied().collect();
    if !off.is_empty() {
        return off;
    }
    let steps = (1..=STEPS).flat_map(|it| [-it, it]);
    let aside = steps.flat_map(|by| {
        let moved = choices.iter().map(move |it| Rect {
            x: it.x + STEP * by as f32,
            ..*it
        });
        moved.collect::<Vec<_>>()
    });
    let aside: Vec<Rect> = aside.filter(is_off).take(1).collect();
    if aside.is_empty() { choices } else { aside }
}

/// Which pill lies where; one that finds no place may move a single other aside.
fn placed(choices: &[Vec<Rect>]) -> Vec<(usize, Rect)> {
    let mut taken: Vec<(usize, Rect)> = Vec::new();
    for (number, wanted) in choices.iter().enumerate() {
        let is_free = |rect: &Rect, but: Option<usize>| {
            let mut others = taken.iter().filter(|it| Some(it.0) != but);
            others.all(|it| !touches(rect, &it.1))
        };
        if let Some(free) = wanted.iter().find(|it| is_free(it, None)) {
            taken.push((number, *free));
            continue;
        }
        let aside = wanted.iter().find_map(|rect| {
            let (other, _) = *taken.iter().find(|it| touches(rect, &it.1))?;
            if !is_free(rect, Some(other)) {
                return None;
            }
            let mut elsewhere = choices[other].iter();
            let moved = elsewhere.find(|it| !touches(it, rect) && is_free(it, Some(other)))?;
            Some((other, *moved, *rect))
        });
        if let Some((other, moved, rect)) = aside {
            taken.retain(|it| it.0 != other);
            taken.extend([(other, moved), (number, rect)]);
        }
    }
    taken
}

fn draw_pill(sheet: &Sheet<'_>, pen: &mut Pen<'_>, pill: &Pill, content: &Content, rect: Rect) {
    let column = &sheet.columns[pill.column];
    let bounds = Rect {
        x: rect.x - column.x,
        ..rect
    };
    let mut subject = Subject {
        key: ["chip:", &pill.of.key].concat(),
        role: Role::Chip,
        ..pill.of.clone()
    };
    let items = match content {
        Content::Text(said) => text(pill, said, bounds),
        Content::Bars(multiples) => {
            subject.label = format!("{}. {}", subject.label, multiples.label);
            multiples.items(bounds)
        }
    };
    pen.group(subject, in_flow(column), bounds, items);
}

fn text(pill: &Pill, said: &Line, bounds: Rect) -> Vec<Item> {
    let (x, y) = (
        bounds.x + bounds.width / 2.0,
        bounds.y + (HEIGHT - STYLE.line_height()) / 2.0,
    );
    let ground = if pill.is_name {
        draw::filled(bounds, HEIGHT / 2.0, Token::Canvas)
    } else {
        draw::outlined(bounds, HEIGHT / 2.0, Token::Surface, pill.token, 1.0)
    };
    let said = draw::line(said, x, y, Align::Centre, STYLE, pill.token);
    vec![ground, said]
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
