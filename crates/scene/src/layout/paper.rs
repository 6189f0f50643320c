//! What a picture on paper needs besides the map: title and lens above, legend and source below.

use std::sync::Arc;

use chrono::DateTime;
use journey::{EntityId, FigureId, MapId, Project, Stage};
use language::Language;
use overlay::Overlay;

use crate::layout::draw::{self, Place};
use crate::layout::lanes::blueprint;
use crate::layout::paper::header::Header;
use crate::layout::paper::logo::Placed;
use crate::layout::{COLUMN_WIDTH, HEAD_WIDTH, Pen, SLACK, Subject, legend};
use crate::narrowing::Shown;
use crate::palette;
use crate::scene::{Align, Anchor, Rect, Role, Scene, TextStyle};
use crate::theme::Token;
use crate::typesetter::Typesetter;
use crate::view::{LensView, View};

pub(super) mod header;
mod logo;
pub(super) mod together;

/// Free space around everything.
const MARGIN: f32 = 32.0;
/// Between the title and the map, and between the map and the legend.
const GAP: f32 = 20.0;
/// A line of the legend.
const LEGEND_LINE: f32 = 22.0;

/// A map that goes on paper.
pub(super) struct Onto<'a> {
    pub(super) project: &'a Project,
    pub(super) map: MapId,
    pub(super) overlay: Option<&'a Overlay>,
    pub(super) language: Language,
    /// Where its part of the paper begins.
    pub(super) top: f32,
    /// How many of its figures are held back, and of how many cases nothing is told.
    pub(super) withheld: u64,
    pub(super) smallest_group: u64,
    pub(super) rounded_to: Option<u64>,
}

/// Where the map's upper left corner comes.
pub(super) fn corner(typesetter: &mut Typesetter, onto: &Onto<'_>) -> [f32; 2] {
    let Onto {
        project,
        map,
        language,
        top,
        ..
    } = *onto;
    let steps_of = |stage: &&Stage| project.steps_of(stage.id).len().max(1);
    let n_columns: usize = project.stages_of(map).iter().map(steps_of).sum();
    let width = HEAD_WIDTH + n_columns as f32 * COLUMN_WIDTH;
    let fields = project.map(map).map_or(0.0, |it| {
        Header::of(typesetter, language, &it.lens, width - SLACK).height
    });
    let below: f32 = lines_below_title(onto)
        .iter()
        .map(|(_, style, _)| style.line_height() + 2.0)
        .sum();
    let beside_logo = TextStyle::Title.line_height() + 4.0 + below;
    let tall = beside_logo.max(logo(onto).map_or(0.0, |it| it.height() + 4.0));
    [MARGIN, top + MARGIN + tall + fields + GAP]
}

/// The logo of the brand; of several maps it stands beside the title of the first.
fn logo<'a>(onto: &Onto<'a>) -> Option<Placed<'a>> {
    let brand = onto.project.own_brand().filter(|_| onto.top <= 0.0)?;
    Placed::of(brand.logo.as_ref()?)
}

/// Adds title, legend and footer, and the room they need.
pub(super) fn frame(scene: &mut Scene, typesetter: &mut Typesetter, onto: &Onto<'_>, view: &View) {
    let mut pen = Pen {
        typesetter,
        groups: Vec::new(),
    };
    let width = scene.width - MARGIN;
    title(&mut pen, width, onto);
    let source = source(onto, view.lens);
    let shown = Shown(&view.narrowed);
    let part = shown.said(onto.project, &scene.narrowed, onto.language);
    let blueprint = blueprint::said(onto.project, scene, view, onto.language);
    let source = [part, blueprint, source].concat();
    let bottom = draw_legend(&mut pen, scene, width, &source);
    scene.groups.extend(pen.groups);
    scene.width += MARGIN;
    scene.height = bottom + MARGIN;
}

/// What the lines below the title say and look like.
fn lines_below_title(onto: &Onto<'_>) -> Vec<(String, TextStyle, Token)> {
    let Onto {
        project,
        map,
        overlay,
        language,
        ..
    } = *onto;
    let mut lines = Vec::new();
    if let Some(lens) = project.map(map).map(|it| &it.lens) {
        let said = header::lens_state(lens, language);
        if !said.is_empty() {
            lines.push((said, TextStyle::Card, Token::Ink2));
        }
    }
    if let Some(overlay) = overlay {
        lines.push((overlay.headline.clone(), TextStyle::Name, Token::Match));
        if let Some(filter) = &overlay.filter {
            lines.push((filter.sentence.clone(), TextStyle::Card, Token::Ink2));
        }
        if let Some(contrast) = &overlay.beside {
            let names: Vec<&str> = contrast.sides.iter().map(|it| it.name.as_str()).collect();
            let said = language.paper_beside(&names.join(", "));
            lines.push((said, TextStyle::Card, Token::Ink2));
        }
    }
    lines
}

fn title(pen: &mut Pen<'_>, width: f32, onto: &Onto<'_>) {
    let Onto {
        project,
        map,
        overlay,
        language,
        top,
        ..
    } = *onto;
    let text = project.map(map).map_or("", |it| it.title.as_str());
    let mut items = Vec::new();
    let logo = logo(onto);
    let mut place = Place {
        x: MARGIN,
        y: top + MARGIN,
        width: width - SLACK - logo.as_ref().map_or(0.0, Placed::room),
    };
    let ink = palette::accent(project.own_brand(), Token::Ink);
    let look = (TextStyle::Title, ink);
    draw::paragraph(&mut items, pen.typesetter, text, &place, 1, look);
    place.y += TextStyle::Title.line_height() + 4.0;
    let mut said = vec![text.to_owned()];
    for (text, style, token) in lines_below_title(onto) {
        draw::paragraph(&mut items, pen.typesetter, &text, &place, 1, (style, token));
        place.y += style.line_height() + 2.0;
        said.push(text);
    }
    if let Some(logo) = logo {
        pen.groups
            .push(Arc::new(logo.group([MARGIN + width, top + MARGIN])));
        place.y = place.y.max(top + MARGIN + logo.height() + 4.0);
    }
    if let Some(map) = project.map(map) {
        let header = Header::of(pen.typesetter, language, &map.lens, width - MARGIN - SLACK);
        header.draw(pen.typesetter, [place.x, place.y + 4.0], &mut items);
        place.y += header.height;
        said.extend(header.said);
    }
    let subject = Subject {
        key: "title".to_owned(),
        role: Role::Title,
        entity: Some(EntityId::Map(map)),
        figure: overlay.map(|_| FigureId::Fitting),
        label: said.join(". "),
    };
    let bounds = Rect {
        x: MARGIN,
        y: top + MARGIN,
        width,
        height: place.y - top - MARGIN,
    };
    pen.group(subject, Anchor::default(), bounds, items);
}

/// Draws the legend and the source; answers where they end.
fn draw_legend(pen: &mut Pen<'_>, scene: &Scene, width: f32, source: &str) -> f32 {
    let top = scene.height + GAP;
    let (mut x, mut y) = (MARGIN, top);
    let mut items = Vec::new();
    let style = TextStyle::Hint;
    for entry in &scene.legend {
        let said = draw::one_line(pen.typesetter, &entry.text, width, style);
        let needed = legend::WIDTH + 8.0 + said.width + 24.0;
        if x > MARGIN && x + needed > MARGIN + width {
            x = MARGIN;
            y += LEGEND_LINE;
        }
        items.extend(legend::swatch(
            entry.sign,
            [x, y + style.line_height() / 2.0],
        ));
        let at = x + legend::WIDTH + 8.0;
        items.push(draw::line(&said, at, y, Align::Left, style, Token::Ink2));
        x += needed;
    }
    y += LEGEND_LINE;
    let place = Place {
        x: MARGIN,
        y,
        width: width - SLACK,
    };
    let look = (style, Token::Ink3);
    let lines = draw::paragraph(&mut items, pen.typesetter, source, &place, 3, look);
    let bottom = y + lines as f32 * style.line_height();
    let subject = Subject {
        key: "legend".to_owned(),
        role: Role::Legend,
        entity: None,
        figure: None,
        label: source.to_owned(),
    };
    let bounds = Rect {
        x: MARGIN,
        y: top,
        width,
        height: bottom - top,
    };
    pen.group(subject, Anchor::default(), bounds, items);
    bottom
}

/// Which lens, how many journeys, from when to when, out of which file.
fn source(onto: &Onto<'_>, lens: LensView) -> String {
    let language = onto.language;
    let withheld = (onto.withheld > 0).then(|| language.paper_withheld(onto.smallest_group));
    let Some(overlay) = onto.overlay else {
        let said = [Some(language.paper_assumed()), withheld];
        return said.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    };
    let mut said = vec![match lens {
        LensView::Assumed => language.paper_assumed(),
        LensView::Overlay => language.paper_overlay(),
        LensView::Observed => language.paper_observed(),
    }];
    said.push(language.paper_journeys(overlay.n_cases));
    if let Some(log) = onto.project.log_of(onto.map) {
        let ends = log.first_us.zip(log.last_us);
        said.extend(ends.and_then(|it| period(it.0, it.1, language)));
        said.push(log.source.clone());
    }
    if lens == LensView::Assumed {
    } else if let Some(contrast) = &overlay.beside {
        let points = language.points(contrast.least_difference);
        said.push(language.paper_bars(&contrast.sides[0].name, &points));
    } else {
        said.push(language.paper_widths());
    }
    said.extend(withheld);
    said.extend(onto.rounded_to.map(|it| language.paper_rounded_short(it)));
    said.join(" · ")
}

fn period(first_us: i64, last_us: i64, language: Language) -> Option<String> {
    let day = |us| Some(DateTime::from_timestamp_micros(us)?.date_naive());
    Some(language.period(day(first_us)?, day(last_us)?))
}
