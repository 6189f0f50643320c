//! A slide as it is composed: a title, and shapes in the order in which they are read. Lengths are points.

use language::Language;
use overlay::Share;

/// Width of a slide.
pub(super) const WIDTH: f32 = 960.0;
/// Height of a slide.
pub(super) const HEIGHT: f32 = 540.0;
/// Free space at the sides.
pub(super) const MARGIN: f32 = 36.0;
/// Width of what stands between.
pub(super) const INNER: f32 = WIDTH - 2.0 * MARGIN;
/// Where what stands below the title begins.
pub(super) const TOP: f32 = 100.0;
/// Where it ends.
pub(super) const BOTTOM: f32 = 500.0;
/// No text is smaller than this.
pub(super) const LEAST_TEXT: f32 = 9.0;

/// One slide.
pub(super) struct Slide {
    /// What it says, in one sentence.
    pub(super) title: String,
    /// Which layout it follows.
    pub(super) layout: Layout,
    /// What stands on it, in the order in which it is read.
    pub(super) shapes: Vec<Shape>,
    /// What is to be said, paragraph by paragraph.
    pub(super) notes: Vec<String>,
}

/// The layouts of our master.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    /// A title above everything.
    TitleOnly,
    /// A line above the title: what it is about.
    OnePager,
}

impl Layout {
    pub(super) const ALL: [Self; 2] = [Self::TitleOnly, Self::OnePager];

    /// Where the title stands.
    pub(super) fn title(self) -> Frame {
        match self {
            Self::TitleOnly => Frame::new(MARGIN, 24.0, INNER - 128.0, 64.0),
            Self::OnePager => Frame::new(MARGIN, 40.0, INNER - 128.0, 52.0),
        }
    }
}

/// Where something stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Frame {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) width: f32,
    pub(super) height: f32,
}

impl Frame {
    pub(super) fn new(x: f32, y: f32, width: f32, height: f32) -> Self {
        Self {
            x,
            y,
            width,
            height,
        }
    }

    pub(super) fn right(&self) -> f32 {
        self.x + self.width
    }

    pub(super) fn bottom(&self) -> f32 {
        self.y + self.height
    }
}

/// A colour: one of the theme, so that another theme changes it, or a value of its own.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Colour {
    Theme(Tint),
    /// "rrggbb".
    Own(String),
}

/// The colours of our theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tint {
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
    /// Its name where a slide uses it.
    pub(super) fn name(self) -> &'static str {
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

/// What stands on a slide.
pub(super) enum Shape {
    Text(TextBox),
    Connector(Connector),
    Table(Table),
    Chart(Placed),
}

/// A text in a shape, or a shape without one.
pub(super) struct TextBox {
    /// What it is called in the list of shapes.
    pub(super) name: String,
    /// What it says to who does not see it, where its text alone would not.
    pub(super) says: String,
    pub(super) frame: Frame,
    pub(super) outline: Outline,
    pub(super) fill: Option<Colour>,
    pub(super) line: Option<(Colour, f32)>,
    pub(super) anchor: Anchor,
    /// From the edges to the text: at the sides, above and below.
    pub(super) inset: [f32; 2],
    pub(super) text: Vec<Paragraph>,
}

impl TextBox {
    /// Text without anything around it.
    pub(super) fn plain(name: impl Into<String>, frame: Frame, text: Vec<Paragraph>) -> Self {
        Self {
            name: name.into(),
            says: String::new(),
            frame,
            outline: Outline::Rectangle,
            fill: None,
            line: None,
            anchor: Anchor::Top,
            inset: [0.0, 0.0],
            text,
        }
    }
}

/// What a shape looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outline {
    Rectangle,
    Rounded,
    /// The pentagon that points to what follows.
    Arrow,
}

/// Where text stands in its shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Top,
    Middle,
}

/// One paragraph.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Paragraph {
    pub(super) runs: Vec<Run>,
    pub(super) side: Side,
    /// Room above it.
    pub(super) before: f32,
}

/// To which side lines stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Centre,
}

/// Text of one look.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Run {
    pub(super) text: String,
    pub(super) size: f32,
    pub(super) bold: bool,
    pub(super) colour: Colour,
}

impl Run {
    pub(super) fn new(text: impl Into<String>, size: f32, colour: impl Into<Colour>) -> Self {
        Self {
            text: text.into(),
            size,
            bold: false,
            colour: colour.into(),
        }
    }

    pub(super) fn bold(self) -> Self {
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
    pub(super) fn centred(self) -> Self {
        Self {
            side: Side::Centre,
            ..self
        }
    }

    pub(super) fn after(self, before: f32) -> Self {
        Self { before, ..self }
    }
}

/// A line between two shapes, which it follows when they are moved.
pub(super) struct Connector {
    /// What it says to who does not see it.
    pub(super) says: String,
    /// The places of the shapes in the list of the slide.
    pub(super) ends: [usize; 2],
    pub(super) way: Way,
    pub(super) colour: Colour,
    pub(super) width: f32,
    pub(super) dashed: bool,
    /// Whether it points to its end.
    pub(super) points: bool,
}

/// How a connector goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Way {
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
pub(super) struct Table {
    pub(super) name: String,
    /// What it says to who does not see it.
    pub(super) says: String,
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) widths: Vec<f32>,
    /// The first one holds the heads.
    pub(super) rows: Vec<Row>,
    /// Whether the first column holds heads too.
    pub(super) heads_beside: bool,
}

/// A row of a table.
pub(super) struct Row {
    pub(super) height: f32,
    pub(super) cells: Vec<Cell>,
}

/// A cell of a table.
pub(super) struct Cell {
    pub(super) text: Vec<Paragraph>,
    pub(super) fill: Option<Colour>,
    /// How many columns it covers.
    pub(super) covers: usize,
}

impl Cell {
    pub(super) fn of(text: Vec<Paragraph>, fill: Option<Colour>) -> Self {
        Self {
            text,
            fill,
            covers: 1,
        }
    }
}

/// A chart and where it stands.
pub(super) struct Placed {
    pub(super) name: String,
    /// What it says to who does not see it.
    pub(super) says: String,
    pub(super) frame: Frame,
    pub(super) chart: Chart,
}

/// A chart over categories.
pub(super) struct Chart {
    pub(super) kind: ChartKind,
    pub(super) categories: Vec<String>,
    pub(super) series: Vec<Series>,
    /// Whether names of categories stand beside it.
    pub(super) axes: bool,
    /// Whether numbers stand at its last series.
    pub(super) labels: bool,
}

/// What a chart looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ChartKind {
    /// Feelings from −2 to +2 as lines.
    Feelings,
    /// Shares as bars that lie.
    Shares,
}

/// Numbers of one kind, where they are known.
pub(super) struct Series {
    pub(super) name: String,
    pub(super) colour: Colour,
    pub(super) values: Vec<Option<f64>>,
    pub(super) dashed: bool,
}

/// A share as a number for a chart; none where only a bound may be told.
pub(super) fn charted(share: &Share, language: Language) -> Option<f64> {
    let is_number = match share.bound {
        overlay::Bound::Exact | overlay::Bound::Rounded => true,
        overlay::Bound::Below | overlay::Bound::Above | overlay::Bound::Withheld => false,
    };
    let value = share.said(language).and(share.value)?;
    is_number.then_some((value * 1_000.0).round() / 1_000.0)
}
