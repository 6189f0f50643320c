//! A document of pages: text that can be selected, fonts inside, tagged in reading order.

use std::sync::Arc;

use journey::{EntityId, Project};
use krilla::configure::{Accessibility, Configuration, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::error::KrillaError;
use krilla::geom::{Point, Transform};
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::surface::Surface;
use krilla::tagging::TagTree;
use krilla::{Document, SerializeSettings};
use language::Language;
use scene::{Group, Origins, Palette, Rect, Role, Scene};

use crate::Paint;
use crate::error::{ExportError, Unfit};
use crate::pdf::painter::{Fonts, Images, Painter};
use crate::pdf::reading::Reading;
use crate::pdf::sheet::{Page, Pages, Sheet};

pub(crate) mod one_page;
mod painter;
mod reading;
pub(crate) mod sheet;

/// Length of the marks to cut along, and how far from the corner they stand, in points.
const MARK: [f32; 2] = [14.0, 6.0];

/// A scene as the bytes of a PDF file.
///
/// It says of itself that it keeps to PDF/UA-1, which is checked while it is written. A map with signs that the
/// bundled fonts lack cannot; it is written all the same, without that promise.
pub(crate) fn document(
    scene: &Scene,
    paint: Paint<'_>,
    sheet: Sheet,
) -> Result<Vec<u8>, ExportError> {
    let pages = sheet.pages([scene.width, scene.height])?;
    let bound = Binding {
        scene,
        origins: scene.origins(),
        fonts: fonts_of(paint.project)?,
        images: Images::of(paint.project),
        palette: paint.palette,
        language: paint.language,
    };
    accessible_if_it_can_be(|it| bound.write(&pages, it))
}

fn fonts_of(project: &Project) -> Result<Fonts, ExportError> {
    Fonts::of(project).ok_or(ExportError::Pdf {
        reason: Unfit::Unreadable,
    })
}

/// Writes with the promise of PDF/UA-1, and without it where it cannot be kept.
fn accessible_if_it_can_be(
    write: impl Fn(Configuration) -> Result<Vec<u8>, KrillaError>,
) -> Result<Vec<u8>, ExportError> {
    let unfit = |it: String| ExportError::Pdf {
        reason: Unfit::Renderer(it),
    };
    let accessible = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|it| unfit(format!("{it:?}")))?;
    match write(accessible) {
        Err(KrillaError::Validation(_)) => write(Configuration::default()),
        written => written,
    }
    .map_err(|it| unfit(format!("{it:?}")))
}

/// All that every page is drawn from.
struct Binding<'a> {
    scene: &'a Scene,
    origins: Origins<'a>,
    fonts: Fonts,
    images: Images,
    palette: Palette<'a>,
    language: Language,
}

impl Binding<'_> {
    fn write(&self, pages: &Pages, configuration: Configuration) -> Result<Vec<u8>, KrillaError> {
        let mut document = Document::new_with(SerializeSettings {
            configuration,
            ..SerializeSettings::default()
        });
        let mut tree = TagTree::new().with_lang(Some(self.language.tag().to_owned()));
        for page in &pages.all {
            let [width, height] = pages.size;
            let Some(settings) = PageSettings::from_wh(width, height) else {
                continue;
            };
            let mut leaf = document.start_page_with(settings);
            let mut surface = leaf.surface();
            let reading = self.draw(&mut surface, pages, page);
            surface.finish();
            leaf.finish();
            tree.push(reading.in_order(self.scene));
        }
        document.set_tag_tree(tree);
        document.set_outline(self.bookmarks(pages));
        document.set_metadata(self.about());
        document.finish()
    }

    fn draw(&self, surface: &mut Surface<'_>, pages: &Pages, page: &Page) -> Reading {
        let mut painter = Painter::new(surface, &self.fonts, &self.images, self.palette);
        let mut reading = Reading::default();
        let all = Rect {
            width: pages.size[0],
            height: pages.size[1],
            ..Rect::default()
        };
        let kept = page.kept.unwrap_or(all);
        painter.artifact(|it| it.ground(kept));
        painter.clip(kept);
        let [x, y] = page.corner;
        let scale = pages.scale;
        painter.push(&Transform::from_row(scale, 0.0, 0.0, scale, x, y));
        for (at, group) in self.scene.groups.iter().enumerate() {
            let [left, top] = self.origins.of(&group.anchor);
            let number = self.origins.number(&group.anchor);
            let bounds = Rect {
                x: x + (left + group.bounds.x) * scale,
                y: y + (top + group.bounds.y) * scale,
                width: group.bounds.width * scale,
                height: group.bounds.height * scale,
            };
            if page.kept.is_some() && !meets(bounds, kept) {
                continue;
            }
            painter.push(&Transform::from_translate(left, top));
            let label = self.origins.label(group, self.language);
            reading.draw(&mut painter, (at, group), &label, number);
            painter.pop();
        }
        painter.pop();
        painter.pop();
        if page.kept.is_some() {
            painter.artifact(|it| it.on_paper(|it| self.marks(it, pages, page, kept)));
        }
        reading
    }

    /// Marks to cut a sheet along, and which of them it is.
    fn marks(&self, painter: &mut Painter<'_, '_>, pages: &Pages, page: &Page, kept: Rect) {
        let [length, away] = MARK;
        let (left, top) = (kept.x, kept.y);
        let (right, bottom) = (left + kept.width, top + kept.height);
        for (x, out) in [(left, -1.0), (right, 1.0)] {
            for (y, down) in [(top, -1.0), (bottom, 1.0)] {
                let start = out * away;
                painter.line([x + start, y], [x + start + out * length, y]);
                let start = down * away;
                painter.line([x, y + start], [x, y + start + down * length]);
            }
        }
        let [row, column] = page.place.map(|it| it as u64 + 1);
        let at = pages.all.iter().position(|it| it == page).unwrap_or(0) as u64 + 1;
        let said = self
            .language
            .paper_tile(at, pages.all.len() as u64, row, column);
        painter.note([left + 2.0 * length, bottom + 2.0 * away], &said);
    }

    /// A bookmark for each stage, at its head.
    fn bookmarks(&self, pages: &Pages) -> Outline {
        let mut outline = Outline::new();
        for stage in &self.scene.stages {
            let is_head = |it: &&Arc<Group>| {
                it.role == Role::StageHead && it.entity == Some(EntityId::Stage(stage.stage))
            };
            let Some(head) = self.scene.groups.iter().find(is_head) else {
                continue;
            };
            let [left, top] = self.origins.of(&head.anchor);
            let place = |page: &Page| {
                let [x, y] = page.corner;
                [x + left * pages.scale, y + top * pages.scale]
            };
            let shows = |page: &Page| {
                let [x, y] = place(page);
                page.kept.is_none_or(|it| {
                    (it.x..it.x + it.width).contains(&x) && (it.y..it.y + it.height).contains(&y)
                })
            };
            let found = pages.all.iter().position(shows).unwrap_or(0);
            let [x, y] = place(&pages.all[found]);
            let there = XyzDestination::new(found, Point::from_xy(x, y));
            outline.push_child(OutlineNode::new(stage.name.clone(), there));
        }
        outline
    }

    /// What the document says of itself: nothing of the day, the machine or the person.
    fn about(&self) -> Metadata {
        let mut titles = self.scene.groups.iter();
        let title = titles.find(|it| it.role == Role::Title);
        let title = title.map_or_else(|| self.language.paper_untitled(), |it| it.label.clone());
        Metadata::new()
            .title(title)
            .language(self.language.tag().to_owned())
            .creator("Desire Path".to_owned())
    }
}

fn meets(one: Rect, other: Rect) -> bool {
    one.x < other.x + other.width
        && other.x < one.x + one.width
        && one.y < other.y + other.height
        && other.y < one.y + one.height
}
