//! A laid-out picture: columns, lanes and groups of items, the same for screen and paper.

use std::collections::BTreeMap;
use std::sync::Arc;

use journey::{
    DrawnFlow, EntityId, FigureId, GatewayKind, LaneId, LaneKind, Ownership, PictureId, Section,
    StageId, StepId,
};
use language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::icons::IconLook;
use crate::narrowing::Narrowed;
use crate::theme::Token;

/// A laid-out picture, in CSS pixels at 100 %.
///
/// Items sit in groups, groups hang on a column and a band; so inserting a step changes the table of
/// columns and one group, not a thousand positions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Scene {
    /// Whole width, heads included.
    pub width: f32,
    /// Whole height, heads included.
    pub height: f32,
    /// Width of the lane heads: columns begin here.
    pub head_width: f32,
    /// Height of the stage and step heads: bands begin here.
    pub head_height: f32,
    /// Stages from left to right.
    pub stages: Vec<StageSpan>,
    /// Columns from left to right.
    pub columns: Vec<Column>,
    /// Bands from top to bottom: the flow lane, then the lanes, with who answers for the steps and
    /// in a blueprint with lines between them.
    pub bands: Vec<Band>,
    /// Groups in drawing order: by role, then by key.
    pub groups: Vec<Arc<Group>>,
    /// What the lines and colours mean, in drawing order.
    pub legend: Vec<LegendEntry>,
    /// The lanes that a blueprint leaves out; they show in the journey view.
    pub left_out: Vec<LaneId>,
    /// How much does not show because the view was narrowed.
    pub narrowed: Narrowed,
    /// What is not settled about who answers for the steps.
    pub ownership: Ownership,
    /// What each drawn transition is, and where the journey parts.
    pub flow: DrawnFlow,
    /// The colours in which a brand has a say.
    pub branded: Vec<BrandedColour>,
}

/// A colour that is a brand's and not ours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BrandedColour {
    /// Which.
    pub token: Token,
    /// Its value where pictures are light, as "#rrggbb".
    pub light: String,
    /// Its value where they are dark.
    pub dark: String,
}

/// One stage's part of the header.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StageSpan {
    /// The stage.
    pub stage: StageId,
    /// Its name in full.
    pub name: String,
    /// Left edge.
    pub x: f32,
    /// Width.
    pub width: f32,
}

/// One column.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Column {
    /// Stable name: "step:" and the step's id, or "stage:" and the stage's id for an empty column.
    pub key: String,
    /// The step; a stage without steps has an empty column so that it can be seen and dropped upon.
    pub step: Option<StepId>,
    /// The stage.
    pub stage: StageId,
    /// Its number on the map, from 1; 0 for an empty column.
    pub number: u32,
    /// The step's name in full.
    pub name: String,
    /// Whether journeys may start at the step: by a mark, or because nothing leads to it and none is marked.
    pub starts: bool,
    /// Whether journeys may end at the step, likewise.
    pub ends: bool,
    /// Left edge.
    pub x: f32,
    /// Width.
    pub width: f32,
}

/// One horizontal band.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Band {
    /// Stable name: "flow", "lane:" and the lane's id, "owners", or "boundary:" and which line of a
    /// blueprint it is.
    pub key: String,
    /// What it is.
    pub role: BandRole,
    /// The lane; none for any other band.
    pub lane: Option<LaneId>,
    /// The lane's name in full.
    pub name: String,
    /// What it holds; none for any other band.
    pub kind: Option<LaneKind>,
    /// The part of the blueprint that the lane belongs to; none where the map shows as a journey.
    pub section: Option<Section>,
    /// Whether it stays in sight while the map is scrolled; such lanes come first.
    pub pinned: bool,
    /// Whether it is a thin row of counts.
    pub collapsed: bool,
    /// Top edge.
    pub y: f32,
    /// Height.
    pub height: f32,
}

/// What a band is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum BandRole {
    /// The flow lane, always the first.
    Flow,
    /// A lane.
    Lane,
    /// One of the lines between the parts of a blueprint.
    Boundary,
    /// Who answers for the steps.
    Owners,
}

/// Items that move together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Group {
    /// Stable name: the same thing keeps it from scene to scene.
    pub key: String,
    /// What it hangs on.
    pub anchor: Anchor,
    /// Bounding box relative to the anchor.
    pub bounds: Rect,
    /// What it shows, for hit-testing and selection.
    pub entity: Option<EntityId>,
    /// The figure behind it, for "explain this".
    pub figure: Option<FigureId>,
    /// What part of the map it is.
    pub role: Role,
    /// What assistive technology says.
    pub label: String,
    /// Whether it stands back, because a view that was narrowed does not mean it.
    pub dimmed: bool,
    /// Its items in drawing order, relative to the anchor.
    pub items: Vec<Item>,
}

/// What a group hangs on: its origin is the left edge of a column and the top edge of a band.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Anchor {
    /// The key of one of [`Scene::columns`]; none for the left edge of the picture.
    pub column: Option<String>,
    /// The key of one of [`Scene::bands`]; none for the top edge of the picture.
    pub band: Option<String>,
}

/// What part of the map a group is; the order of the variants is the order of drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Role {
    /// Lines between columns and lanes, grounds of bands: decoration.
    Grid,
    /// A line between two parts of a blueprint, with its name.
    Boundary,
    /// Who answers for adjoining steps, or a hand-off from one to another.
    Owner,
    /// Head of a stage.
    StageHead,
    /// Head of a step.
    StepHead,
    /// The mark of a step that is drawn in detail, on its head: of the map below it.
    Detail,
    /// Head of a lane, of the flow lane, of owners, or of a line between parts of a blueprint.
    LaneHead,
    /// A piece of an emotion curve, or of the line of a chart.
    EmotionCurve,
    /// A point of an emotion curve with its face.
    EmotionPoint,
    /// A point of the observed curve beside it.
    Feeling,
    /// A card.
    Card,
    /// A drawn transition in the flow lane.
    Transition,
    /// A desire path in the flow lane.
    DesirePath,
    /// People who leave, in the flow lane.
    Leaving,
    /// A step's node in the flow lane.
    FlowNode,
    /// Where the journey parts or comes together, in the flow lane.
    Gateway,
    /// A figure on a pill.
    Chip,
    /// The shares of groups beside each other, below a step's node.
    Bars,
    /// Title, lens and headline, above the map: on paper only.
    Title,
    /// The logo of the file's brand, beside the title: on paper only.
    Logo,
    /// Legend and footer: on paper only.
    Legend,
}

/// A rectangle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Rect {
    /// Left edge.
    pub x: f32,
    /// Top edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

/// One thing to draw.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum Item {
    /// A rectangle with equal corners.
    Box {
        /// Where.
        rect: Rect,
        /// Corner radius.
        radius: f32,
        /// Inside.
        fill: Option<Token>,
        /// Outline, centred on the edge.
        stroke: Option<Token>,
        /// Width of the outline.
        stroke_width: f32,
    },
    /// One line of text; never broken again by whoever draws it.
    Text {
        /// Left end, centre or right end of the line, as `align` says.
        x: f32,
        /// Baseline.
        y: f32,
        /// What it says.
        text: String,
        /// Measured width.
        width: f32,
        /// Which end `x` is.
        align: Align,
        /// Size and weight.
        style: TextStyle,
        /// Colour.
        fill: Token,
    },
    /// The number of the column that the group hangs on: a step that comes in between changes no group behind
    /// it.
    Number {
        /// The middle of the line.
        x: f32,
        /// Baseline.
        y: f32,
        /// Size and weight.
        style: TextStyle,
        /// Colour.
        fill: Token,
    },
    /// A picture, drawn to fill its place.
    Image {
        /// Where.
        rect: Rect,
        /// Which.
        picture: PictureId,
    },
    /// The logo of the file's brand, drawn to fill its place.
    Logo {
        /// Where.
        rect: Rect,
    },
    /// The icon beside a text, drawn to fill its place.
    Icon {
        /// Where.
        rect: Rect,
        /// What it is called, for who does not see it.
        name: String,
        /// What it looks like.
        look: IconLook,
    },
    /// A path in SVG syntax, absolute commands M L C A Z only.
    Path {
        /// The path.
        d: String,
        /// Inside.
        fill: Option<Token>,
        /// How much of the fill shows, 0 to 1.
        fill_opacity: f32,
        /// Line.
        stroke: Option<Token>,
        /// Width of the line.
        stroke_width: f32,
        /// Kind of line.
        dash: Dash,
    },
}

/// Which end of a line of text its `x` is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Align {
    /// The left end.
    Left,
    /// The middle.
    Centre,
    /// The right end.
    Right,
}

/// Kind of line; the second sign beside its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Dash {
    /// Observed.
    Solid,
    /// Drawn, never observed: 5 on, 5 off.
    Dashed,
    /// Observed, never drawn: round dots, 1.7 widths apart.
    Dotted,
}

/// Size, line height and weight of text, in Inter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum TextStyle {
    /// 11/14, 500: figures on pills.
    Chip,
    /// 11.5/16, 400: hints.
    Hint,
    /// 12.5/18, 400: cards.
    Card,
    /// 13/18, 600: step and lane names.
    Name,
    /// 15/20, 600: stages.
    Stage,
    /// 24/30, 700: the title of a map.
    Title,
}

/// One entry of the legend.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LegendEntry {
    /// What it means.
    pub text: String,
    /// Which line or mark it is.
    pub sign: Sign,
    /// The same in small, drawn into a room of 22 × 14.
    pub swatch: Vec<Item>,
}

/// A line or mark that the legend tells about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Sign {
    /// A line of the flow lane.
    Line {
        /// Colour.
        stroke: Token,
        /// Kind of line.
        dash: Dash,
    },
    /// The thin line of a transition that is only inferred.
    Inferred,
    /// The triangle where journeys start.
    Start,
    /// The second ring where journeys end.
    End {
        /// Its colour: how they end.
        stroke: Token,
    },
    /// The diamond of a gateway.
    Gateway {
        /// With the sign of which kind.
        kind: GatewayKind,
    },
    /// The dashed box of a step that no system can see.
    Unobservable,
    /// The turning arrow of a step that may repeat.
    Repeatable,
    /// The bar of one of the groups beside each other.
    Side {
        /// Which of them, from 0.
        number: u32,
    },
    /// The bar of a number in which no group differs notably.
    NoDifference,
    /// The line and mark of observed feelings.
    Feeling,
    /// Where an observed feeling is the other way round.
    FlippedFeeling,
}

/// Where every column and band of a scene begins.
pub struct Origins<'a> {
    columns: BTreeMap<&'a str, f32>,
    bands: BTreeMap<&'a str, f32>,
    numbers: BTreeMap<&'a str, u32>,
}

impl Scene {
    /// Where every column and band begins, to find groups by their anchors.
    #[must_use]
    pub fn origins(&self) -> Origins<'_> {
        let columns = self.columns.iter();
        let bands = self.bands.iter();
        Origins {
            numbers: columns
                .clone()
                .map(|it| (it.key.as_str(), it.number))
                .collect(),
            columns: columns.map(|it| (it.key.as_str(), it.x)).collect(),
            bands: bands.map(|it| (it.key.as_str(), it.y)).collect(),
        }
    }
}

impl Origins<'_> {
    /// The origin of a group in the picture; the corner of the picture for what no longer exists.
    #[must_use]
    pub fn of(&self, anchor: &Anchor) -> [f32; 2] {
        let find = |all: &BTreeMap<&str, f32>, key: &Option<String>| {
            key.as_deref()
                .and_then(|key| all.get(key).copied())
                .unwrap_or(0.0)
        };
        [
            find(&self.columns, &anchor.column),
            find(&self.bands, &anchor.band),
        ]
    }

    /// The number of the column a group hangs on; 0 where it hangs on none that is counted.
    #[must_use]
    pub fn number(&self, anchor: &Anchor) -> u32 {
        let key = anchor.column.as_deref();
        key.and_then(|it| self.numbers.get(it).copied())
            .unwrap_or(0)
    }

    /// What a group says, with the number of its step where it is the head of one.
    #[must_use]
    pub fn label(&self, group: &Group, language: Language) -> String {
        match (group.role, self.number(&group.anchor)) {
            (Role::StepHead, number) if number > 0 => {
                language.picture_step(number.into(), &group.label)
            }
            _ => group.label.clone(),
        }
    }
}
