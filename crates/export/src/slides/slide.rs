//! A slide as it is composed: a title, and shapes in the order in which they are read. Lengths are points.

use language::Language;
use overlay::Share;
use scene::Token;
use serde::{Deserialize, Serialize};

/// Width and height of our own slides.
pub(crate) const SIZE: [f32; 2] = [960.0, 540.0];
/// Free space at the sides of our own slides and pages.
pub(crate) const MARGIN: f32 = 36.0;
/// No text is smaller than this.
pub(crate) const LEAST_TEXT: f32 = 9.0;
/// Room for a logo beside the title.
const LOGO: [f32; 2] = [108.0, 40.0];

/// Where things stand on the slides of a deck.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Room {
    /// Width and height of a slide.
    pub(crate) size: [f32; 2],
    /// The title of a slide.
    pub(crate) title: Frame,
    /// What stands below it.
    pub(crate) body: Frame,
    /// The one page: its title, the line that says what it is about, and what stands below both.
    pub(crate) page: [Frame; 3],
    /// The footer.
    pub(crate) footer: Frame,
    /// The logo fits in here, to the right.
    pub(crate) logo: Frame,
    /// The largest size of titles.
    pub(crate) title_size: f32,
}

impl Room {
    /// Our own slides and pages, of any size.
    pub(crate) fn own([width, height]: [f32; 2]) -> Self {
        let inner = width - 2.0 * MARGIN;
        let beside = inner - LOGO[0] - 20.0;
        let below = |top: f32| Frame::new(MARGIN, top, inner, height - 40.0 - top);
        Self {
            size: [width, height],
            title: Frame::new(MARGIN, 24.0, beside, 64.0),
            body: below(100.0),
            page: [
                Frame::new(MARGIN, 40.0, beside, 52.0),
                Frame::new(MARGIN, 22.0, beside, 18.0),
                below(96.0),
            ],
            footer: Frame::new(MARGIN, height - 28.0, inner - 60.0, 16.0),
            logo: Frame::new(width - MARGIN - LOGO[0], 24.0, LOGO[0], LOGO[1]),
            title_size: 24.0,
        }
    }

    /// Where the title stands on slides that follow a layout.
    pub(crate) fn title_on(&self, layout: Layout) -> Frame {
        match layout {
            Layout::TitleOnly => self.title,
            Layout::OnePager => self.page[0],
        }
    }
}

/// One slide.
pub(crate) struct Slide {
    /// What it says, in one sentence.
    pub(crate) title: String,
    /// Which layout it follows.
    pub(crate) layout: Layout,
    /// What stands on it, in the order in which it is read.
    pub(crate) shapes: Vec<Shape>,
    /// What is to be said, paragraph by paragraph.
    pub(crate) notes: Vec<String>,
}

/// The layouts of our master.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    /// A title above everything.
    TitleOnly,
    /// A line above the title: what it is about.
    OnePager,
}

impl Layout {
    pub(crate) const ALL: [Self; 2] = [Self::TitleOnly, Self::OnePager];
}

/// Where something stands.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Frame {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) width: f32,
    pub(crate) height: f32,
}

impl Frame {
    pub(crate) fn new(x: f32, y: f32, width: f32, height: f32) -> Self {
        Self {
            x,
            y,
            width,
            height,
        }
    }

    /// Whether it is anywhere at all.
    pub(crate) fn is_somewhere(&self) -> bool {
        [self.x, self.y, self.width, self.height]
            .into_iter()
            .all(f32::is_finite)
    }

    pub(crate) fn right(&self) -> f32 {
        self.x + self.width
    }

    pub(crate) fn bottom(&self) -> f32 {
        self.y + self.height
    }
}

/// A colour: one of the theme, so that another theme changes it, or a value of its own.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Colour {
    Theme(Tint),
    /// "rrggbb".
    Own(String),
}

/// The colours of our theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Tint {
    Ink,
    Quiet,
    Ground,
    Sunken,
    Accent,
    Desire,
    Good,
    Bad,
    Rework,
}

impl Tint {
    /// What it is on a page, and in our own theme.
    pub(crate) fn token(self) -> Token {
        match self {
            Self::Ink => Token::Ink,
            Self::Quiet => Token::Ink2,
            Self::Ground => Token::Surface,
            Self::Sunken => Token::Sunken,
            Self::Accent => Token::Brand,
            Self::Desire => Token::Desire,
            Self::Good => Token::Good,
            Self::Bad => Token::Bad,
            Self::Rework => Token::Rework,
        }
    }

    /// Its name where a slide uses it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Ink => "tx1",
            Self::Quiet => "tx2",
            Self::Ground => "bg1",
            Self::Sunken => "bg2",
            Self::Accent => "accent1",
            Self::Desire => "accent2",
            Self::Good => "accent3",
            Self::Bad => "accent4",
            Self::Rework => "accent5",
        }
    }
}

impl From<Tint> for Colour {
    fn from(tint: Tint) -> Self {
        Self::Theme(tint)
    }
}

/// The whole story on one page, part by part: what slides and pages of it are drawn from.
pub(crate) struct OnePage {
    /// What it says, in one sentence.
    pub(crate) title: String,
    /// What stands on it, in the order in which it is read.
    pub(crate) parts: Vec<Part>,
    /// What is to be said, paragraph by paragraph.
    pub(crate) notes: Vec<String>,
}

/// A part of the one page.
pub(crate) struct Part {
    /// What it is called, where that stands above it.
    pub(crate) head: Option<TextBox>,
    pub(crate) pieces: Vec<Piece>,
}

/// What stands on the one page.
pub(crate) enum Piece {
    Text(TextBox),
    Chart(Placed),
}

impl From<OnePage> for Slide {
    fn from(page: OnePage) -> Self {
        let mut shapes = Vec::new();
        for part in page.parts {
            shapes.extend(part.head.map(Shape::Text));
            shapes.extend(part.pieces.into_iter().map(|it| match it {
                Piece::Text(it) => Shape::Text(it),
                Piece::Chart(it) => Shape::Chart(it),
            }));
        }
        Self {
            title: page.title,
            layout: Layout::OnePager,
            shapes,
            notes: page.notes,
        }
    }
}

/// What stands on a slide.
pub(crate) enum Shape {
    Text(TextBox),
    Connector(Connector),
    Table(Table),
    Chart(Placed),
    Icon(Glyph),
}

/// An icon that comes with the app, as lines with round ends.
pub(crate) struct Glyph {
    /// What it is called, which is also what it says to who does not see it.
    pub(crate) name: String,
    pub(crate) frame: Frame,
    /// A path in SVG syntax, in a square of [`scene::ICON_SQUARE`].
    pub(crate) lines: &'static str,
    pub(crate) colour: Colour,
}

/// A text in a shape, or a shape without one.
pub(crate) struct TextBox {
    /// What it is called in the list of shapes.
    pub(crate) name: String,
    /// What it says to who does not see it, where its text alone would not.
    pub(crate) says: String,
    pub(crate) frame: Frame,
    pub(crate) outline: Outline,
    pub(crate) fill: Option<Colour>,
    pub(crate) line: Option<(Colour, f32)>,
    pub(crate) anchor: Anchor,
    /// From the edges to the text: at each side, above, below.
    pub(crate) inset: [f32; 3],
    pub(crate) text: Vec<Paragraph>,
}

impl TextBox {
    /// Text without anything around it.
    pub(crate) fn plain(name: impl Into<String>, frame: Frame, text: Vec<Paragraph>) -> Self {
        Self {
            name: name.into(),
            says: String::new(),
            frame,
            outline: Outline::Rectangle,
            fill: None,
            line: None,
            anchor: Anchor::Top,
            inset: [0.0; 3],
            text,
        }
    }
}

/// What a shape looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outline {
    Rectangle,
    Rounded,
    /// The pentagon that points to what follows.
    Arrow,
}

/// Where text stands in its shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Anchor {
    Top,
    Middle,
    Bottom,
}

/// One paragraph.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Paragraph {
    pub(crate) runs: Vec<Run>,
    pub(crate) side: Side,
    /// Room above it.
    pub(crate) before: f32,
}

/// To which side lines stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Left,
    Centre,
}

/// Text of one look.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Run {
    pub(crate) text: String,
    pub(crate) size: f32,
    pub(crate) bold: bool,
    pub(crate) colour: Colour,
}

impl Run {
    pub(crate) fn new(text: impl Into<String>, size: f32, colour: impl Into<Colour>) -> Self {
        Self {
            text: text.into(),
            size,
            bold: false,
            colour: colour.into(),
        }
    }

    pub(crate) fn bold(self) -> Self {
        Self { bold: true, ..self }
    }
}

impl From<Run> for Paragraph {
    fn from(run: Run) -> Self {
        Self {
            runs: vec![run],
            side: Side::Left,
            before: 0.0,
        }
    }
}

impl Paragraph {
    pub(crate) fn centred(self) -> Self {
        Self {
            side: Side::Centre,
            ..self
        }
    }

    pub(crate) fn after(self, before: f32) -> Self {
        Self { before, ..self }
    }
}

/// A line between two shapes, which it follows when they are moved.
pub(crate) struct Connector {
    /// What it says to who does not see it.
    pub(crate) says: String,
    /// The places of the shapes in the list of the slide.
    pub(crate) ends: [usize; 2],
    pub(crate) way: Way,
    pub(crate) colour: Colour,
    pub(crate) width: f32,
    pub(crate) dashed: bool,
    /// Whether it points to its end.
    pub(crate) points: bool,
}

/// How a connector goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Way {
    /// Straight from the right side to the left one.
    Straight,
    /// Below both, so deep.
    Below(f32),
    /// Down from the first, then sideways into what stands below.
    Down,
    /// Sideways out of what stands below, then up to the second.
    Up,
}

/// A table.
pub(crate) struct Table {
    pub(crate) name: String,
    /// What it says to who does not see it.
    pub(crate) says: String,
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) widths: Vec<f32>,
    /// The first one holds the heads.
    pub(crate) rows: Vec<Row>,
    /// Whether the first column holds heads too.
    pub(crate) heads_beside: bool,
}

/// A row of a table.
pub(crate) struct Row {
    pub(crate) height: f32,
    pub(crate) cells: Vec<Cell>,
}

/// A cell of a table.
pub(crate) struct Cell {
    pub(crate) text: Vec<Paragraph>,
    pub(crate) fill: Option<Colour>,
    /// How many columns it covers.
    pub(crate) covers: usize,
}

impl Cell {
    pub(crate) fn of(text: Vec<Paragraph>, fill: Option<Colour>) -> Self {
        Self {
            text,
            fill,
            covers: 1,
        }
    }
}

/// A chart and where it stands.
pub(crate) struct Placed {
    pub(crate) name: String,
    /// What it says to who does not see it.
    pub(crate) says: String,
    pub(crate) frame: Frame,
    pub(crate) chart: Chart,
}

/// A chart over categories.
pub(crate) struct Chart {
    pub(crate) kind: ChartKind,
    pub(crate) categories: Vec<String>,
    pub(crate) series: Vec<Series>,
    /// Whether names of categories stand beside it.
    pub(crate) axes: bool,
    /// Whether numbers stand at its last series.
    pub(crate) labels: bool,
}

/// What a chart looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ChartKind {
    /// Feelings from −2 to +2 as lines.
    Feelings,
    /// Shares as bars that lie.
    Shares,
}

/// Numbers of one kind, where they are known.
pub(crate) struct Series {
    pub(crate) name: String,
    pub(crate) colour: Colour,
    pub(crate) values: Vec<Option<f64>>,
    pub(crate) dashed: bool,
}

/// A share as a number for a chart; none where only a bound may be told.
pub(crate) fn charted(share: &Share, language: Language) -> Option<f64> {
    let is_number = match share.bound {
        overlay::Bound::Exact | overlay::Bound::Rounded => true,
        overlay::Bound::Below | overlay::Bound::Above | overlay::Bound::Withheld => false,
    };
    let value = share.said(language).and(share.value)?;
    is_number.then_some((value * 1_000.0).round() / 1_000.0)
}
