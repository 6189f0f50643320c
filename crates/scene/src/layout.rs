//! Puts everything in its place: the one place where anything gets a position.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::Arc;

use journey::{
    Card, DrawnFlow, EntityId, FigureId, Lane, LaneId, LaneKind, MapId, Project, Step, StepId,
    TransitionId, TransitionKind,
};
use language::Language;
use overlay::{Contrast, Overlay};
use sharing::Released;

use crate::layout::cards::Contents;
pub use crate::layout::cards::drawn::DrawnCards;
pub use crate::layout::lanes::blueprint::first_arrangement;
use crate::layout::lanes::{blueprint, owners};
pub use crate::layout::paper::header::{lens_fields, lens_state};
use crate::narrowing::{Meant, Narrowed, Shown, dimmed};
use crate::palette;
use crate::scene::{Anchor, Band, Column, Group, Item, Rect, Role, Scene, StageSpan};
use crate::typesetter::{Typesetter, written_in};
use crate::view::{LensView, View};

mod arcs;
mod beside;
mod cards;
mod chips;
mod draw;
mod emotion_curve;
mod feelings;
mod flow;
mod lanes;
mod legend;
mod observed;
mod off_map;
mod paper;
mod stages;
mod transitions;

/// Width of a column.
const COLUMN_WIDTH: f32 = 208.0;
/// From the edge of a column to its cards.
const INSET: f32 = 10.0;
/// Width of the lane heads.
const HEAD_WIDTH: f32 = 168.0;
/// Height of a stage's head.
const STAGE_HEIGHT: f32 = 36.0;
/// Height of a step's head.
const STEP_HEIGHT: f32 = 48.0;
/// What the tags of steps add to it, as soon as one has some.
const TAGS_HEIGHT: f32 = 22.0;
/// Height of the flow lane.
const FLOW_HEIGHT: f32 = 238.0;
/// Kept free at the right of text: one engine draws lines up to 4 % wider than they are.
const SLACK: f32 = 8.0;
/// The key of the flow lane.
const FLOW_KEY: &str = "flow";

/// What is laid out, and what is known of its geometry so far.
struct Sheet<'a> {
    project: &'a Project,
    map: MapId,
    /// The overlay, where the view shows it.
    overlay: Option<&'a Overlay>,
    lens: LensView,
    view: &'a View,
    /// What each drawn transition is, and where the journey parts.
    flow: DrawnFlow,
    /// What is meant of the map; none where all of it is.
    meant: Option<Meant>,
    /// What does not show.
    narrowed: Narrowed,
    language: Language,
    /// Upper left corner of the heads: free space above and beside is for paper.
    left: f32,
    top: f32,
    stages: Vec<StageSpan>,
    columns: Vec<Column>,
    bands: Vec<Band>,
    /// The steps in column order, with the number of their column.
    steps: Vec<(usize, &'a Step)>,
    column_of: BTreeMap<StepId, usize>,
}

/// A laid-out picture that may leave: only what is [`Released`] is laid out so, and only this is written.
pub struct PaperScene<'a> {
    released: &'a Released,
    scene: Scene,
    view: View,
    language: Language,
}

impl<'a> PaperScene<'a> {
    /// What it is a picture of.
    #[must_use]
    pub fn released(&self) -> &'a Released {
        self.released
    }

    /// How the map is looked at.
    #[must_use]
    pub fn view(&self) -> &View {
        &self.view
    }

    /// The language it was laid out in.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }
}

impl Deref for PaperScene<'_> {
    type Target = Scene;

    fn deref(&self) -> &Scene {
        &self.scene
    }
}

/// What draws: measures text and collects groups.
struct Pen<'a> {
    typesetter: &'a mut Typesetter,
    groups: Vec<Arc<Group>>,
}

/// What a group is, apart from where it is and what it looks like.
#[derive(Clone)]
struct Subject {
    key: String,
    role: Role,
    entity: Option<EntityId>,
    figure: Option<FigureId>,
    label: String,
}

/// Lays a map out as `view` says, with its words in `language`; without an overlay only what was drawn can show.
#[must_use]
pub fn lay_out(
    project: &Project,
    map: MapId,
    overlay: Option<&Overlay>,
    view: &View,
    language: Language,
) -> Scene {
    lay_out_again(
        &mut DrawnCards::default(),
        project,
        (map, overlay),
        view,
        language,
    )
}

/// The same picture, where the map was laid out before: cards of which nothing changed are not drawn again.
#[must_use]
pub fn lay_out_again(
    drawn: &mut DrawnCards,
    project: &Project,
    (map, overlay): (MapId, Option<&Overlay>),
    view: &View,
    language: Language,
) -> Scene {
    drawn.write_in(project.own_font());
    let lay_out = |typesetter: &mut Typesetter| {
        let sheet = Sheet::new(project, (map, overlay), view, language, [0.0, 0.0]);
        compose(sheet, typesetter, drawn)
    };
    written_in(project.own_font(), || Typesetter::with(lay_out))
}

/// The same picture of what may leave, for paper: with title, lens and headline above, legend and footer below. Of
/// several maps each stands below the one before, on the same left edge.
#[must_use]
pub fn lay_out_for_paper<'a>(
    released: &'a Released,
    view: &View,
    language: Language,
) -> PaperScene<'a> {
    let project = released.project();
    let lay_out = |typesetter: &mut Typesetter| {
        let mut all: Option<Scene> = None;
        for it in released.maps() {
            let (map, overlay) = (it.id, it.overlay.as_ref());
            let onto = paper::Onto {
                project,
                map,
                overlay,
                language,
                top: all.as_ref().map_or(0.0, |it| it.height),
                withheld: it.withheld,
                smallest_group: released.leaving().smallest_group,
                rounded_to: released.leaving().rounded_to,
            };
            let corner = paper::corner(typesetter, &onto);
            let sheet = Sheet::new(project, (map, overlay), view, language, corner);
            let mut scene = compose(sheet, typesetter, &mut DrawnCards::default());
            paper::frame(&mut scene, typesetter, &onto, view);
            all = Some(match all {
                None => scene,
                Some(above) => paper::together::below(above, scene, map),
            });
        }
        let mut scene = all.unwrap_or_default();
        scene.groups.sort_by(drawing_order);
        scene
    };
    let scene = written_in(project.own_font(), || Typesetter::with(lay_out));
    PaperScene {
        released,
        scene,
        view: view.clone(),
        language,
    }
}

impl<'a> Sheet<'a> {
    fn new(
        project: &'a Project,
        (map, overlay): (MapId, Option<&'a Overlay>),
        view: &'a View,
        language: Language,
        [left, top]: [f32; 2],
    ) -> Self {
        let overlay = match view.lens {
            LensView::Assumed => None,
            LensView::Overlay | LensView::Observed => overlay,
        };
        let mut sheet = Self {
            project,
            map,
            overlay,
            lens: overlay.map_or(LensView::Assumed, |_| view.lens),
            view,
            flow: project.drawn_flow(map),
            meant: Shown(&view.narrowed).meant(project, map),
            narrowed: Narrowed::default(),
            language,
            left,
            top,
            stages: Vec::new(),
            columns: Vec::new(),
            bands: Vec::new(),
            steps: Vec::new(),
            column_of: BTreeMap::new(),
        };
        stages::measure(&mut sheet);
        sheet
    }

    /// Where the columns begin.
    fn head_width(&self) -> f32 {
        self.left + HEAD_WIDTH
    }

    /// Where the bands begin.
    fn head_height(&self) -> f32 {
        let has_tags = self.steps.iter().any(|(_, step)| !step.tags.is_empty());
        let tags = if has_tags { TAGS_HEIGHT } else { 0.0 };
        self.top + STAGE_HEIGHT + STEP_HEIGHT + tags
    }

    /// The right edge of the last column.
    fn right(&self) -> f32 {
        self.columns
            .last()
            .map_or(self.head_width(), |it| it.x + it.width)
    }

    /// The lower edge of the last band.
    fn bottom(&self) -> f32 {
        self.bands
            .last()
            .map_or(self.head_height(), |it| it.y + it.height)
    }

    fn add_band(&mut self, band: Band) {
        let y = self.bottom();
        self.bands.push(Band { y, ..band });
    }

    /// Whether a step is left out because nothing at it is meant.
    fn leaves_out(&self, step: StepId) -> bool {
        let meant = self.meant.as_ref().filter(|_| self.view.narrowed.only);
        meant.is_some_and(|it| !it.has(step.into()))
    }

    /// The column that a card from `first` on ends at: that of its last step, or the last before it that shows.
    fn last_column(&self, card: &Card, first: usize) -> usize {
        if let Some(last) = self.column_of.get(&card.last) {
            return first.max(*last);
        }
        let columns = self.project.columns_of(self.map);
        let covered = columns.iter().skip_while(|it| it.id != card.step);
        let covered = covered.take_while(|it| it.id != card.last);
        let shown = covered.filter_map(|it| self.column_of.get(&it.id));
        shown.last().copied().unwrap_or(first)
    }

    /// The groups that show beside each other.
    fn contrast(&self) -> Option<&'a Contrast> {
        self.overlay?.beside.as_deref()
    }

    /// What a drawn transition is.
    fn kind_of(&self, transition: TransitionId) -> TransitionKind {
        let all = &self.flow.transitions;
        let found = all.binary_search_by_key(&transition, |it| it.transition);
        found.map_or(TransitionKind::Next, |at| all[at].kind)
    }

    fn name_of(&self, step: StepId) -> &'a str {
        self.project.step(step).map_or("", |it| it.name.as_str())
    }
}

impl Pen<'_> {
    fn group(&mut self, subject: Subject, anchor: Anchor, bounds: Rect, items: Vec<Item>) {
        let group = subject.group(anchor, bounds, items);
        self.groups.push(Arc::new(group));
    }
}

impl Subject {
    fn group(self, anchor: Anchor, bounds: Rect, items: Vec<Item>) -> Group {
        Group {
            key: self.key,
            anchor,
            bounds,
            entity: self.entity,
            figure: self.figure,
            role: self.role,
            label: self.label,
            dimmed: false,
            items,
        }
    }
}

/// Everything but what is on paper only.
fn compose(mut sheet: Sheet<'_>, typesetter: &mut Typesetter, drawn: &mut DrawnCards) -> Scene {
    let mut pen = Pen {
        typesetter,
        groups: Vec::new(),
    };
    stages::draw(&sheet, &mut pen);
    if sheet.project.map(sheet.map).is_some() {
        flow::draw(&mut sheet, &mut pen);
    }
    let mut contents = Contents {
        drawn,
        cells: sheet.project.cells_of(sheet.map),
        pictures: sheet
            .project
            .pictures()
            .values()
            .map(|it| (it.card, it))
            .collect(),
    };
    let (rows, left_out) = blueprint::rows(&sheet);
    for row in rows {
        let band = match row {
            blueprint::Row::Lane(lane) => draw_lane(&sheet, &mut pen, lane, &mut contents),
            blueprint::Row::Boundary(boundary) => blueprint::draw(&sheet, &mut pen, boundary),
            blueprint::Row::Owners => owners::draw(&sheet, &mut pen),
        };
        sheet.add_band(band);
    }
    lanes::draw(&sheet, &mut pen);
    contents.drawn.forget_the_rest();
    let mut groups = pen.groups;
    groups.sort_by(drawing_order);
    let mut narrowed = std::mem::take(&mut sheet.narrowed);
    narrowed.lanes = lanes_left_out(&sheet);
    if let Some(meant) = &sheet.meant {
        dimmed::dim(&mut groups, meant, &mut narrowed, sheet.language);
    }
    Scene {
        width: sheet.right(),
        height: sheet.bottom(),
        head_width: sheet.head_width(),
        head_height: sheet.head_height(),
        legend: legend::entries(&sheet),
        stages: sheet.stages,
        columns: sheet.columns,
        bands: sheet.bands,
        groups,
        left_out,
        narrowed,
        ownership: sheet.project.ownership(sheet.map),
        flow: sheet.flow,
        branded: sheet
            .project
            .own_brand()
            .map_or_else(Vec::new, palette::branded),
    }
}

/// The lanes that would show, were they not left out.
fn lanes_left_out(sheet: &Sheet<'_>) -> Vec<LaneId> {
    let lanes = sheet.project.shown_lanes_of(sheet.map).into_iter();
    let left_out = lanes.filter(|it| Shown(&sheet.view.narrowed).leaves_out(sheet.project, it));
    left_out.map(|it| it.id).collect()
}

/// Draws what is in a lane.
fn draw_lane(
    sheet: &Sheet<'_>,
    pen: &mut Pen<'_>,
    lane: &Lane,
    contents: &mut Contents<'_>,
) -> Band {
    let height = if lane.collapsed {
        lanes::collapsed::draw(sheet, pen, lane, contents)
    } else if lane.kind == LaneKind::Chart {
        cards::chart::draw(sheet, pen, lane, contents)
    } else if lane.kind == LaneKind::Emotion {
        feelings::draw(sheet, pen, lane);
        emotion_curve::draw(sheet, pen, lane)
    } else {
        cards::draw(sheet, pen, lane, contents)
    };
    lanes::band(sheet, lane, height)
}

fn drawing_order(a: &Arc<Group>, b: &Arc<Group>) -> std::cmp::Ordering {
    (a.role, &a.key).cmp(&(b.role, &b.key))
}

/// What hangs on a column alone: a head.
fn at_column(column: &Column) -> Anchor {
    Anchor {
        column: Some(column.key.clone()),
        band: None,
    }
}

/// What hangs on a column in the flow lane.
fn in_flow(column: &Column) -> Anchor {
    Anchor {
        column: Some(column.key.clone()),
        band: Some(FLOW_KEY.to_owned()),
    }
}
