//! The whole story on one page, for who decides.

use krilla::configure::Configuration;
use krilla::destination::XyzDestination;
use krilla::error::KrillaError;
use krilla::geom::{Point, Transform};
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::tagging::{Tag, TagGroup, TagKind, TagTree};
use krilla::{Document, SerializeSettings};
use language::Language;
use scene::{Palette, PaperScene, Rect};

use super::painter::{Fonts, Images, Painter};
use super::reading::heading;
use super::{accessible_if_it_can_be, fonts_of};
use crate::error::ExportError;
use crate::slides::leaf::{Leaf, Mark, Meaning, Stroke, leaves};
use crate::slides::slide::Room;
use crate::{Paint, Sheet};

/// The one page of every map that leaves, each on a page of its own.
pub(crate) fn document(
    scene: &PaperScene<'_>,
    paint: Paint<'_>,
    sheet: Sheet,
) -> Result<Vec<u8>, ExportError> {
    let page = sheet.one_page()?;
    let binding = Binding {
        leaves: leaves(scene, Room::own(page.room)),
        scale: page.scale,
        fonts: fonts_of(paint.project)?,
        images: Images::of(paint.project),
        palette: paint.palette,
        language: paint.language,
    };
    accessible_if_it_can_be(|it| binding.write(it))
}

/// All that every page is drawn from.
struct Binding<'a> {
    leaves: Vec<Leaf>,
    scale: f32,
    fonts: Fonts,
    images: Images,
    palette: Palette<'a>,
    language: Language,
}

impl Binding<'_> {
    fn write(&self, configuration: Configuration) -> Result<Vec<u8>, KrillaError> {
        let mut document = Document::new_with(SerializeSettings {
            configuration,
            ..SerializeSettings::default()
        });
        let mut tree = TagTree::new().with_lang(Some(self.language.tag().to_owned()));
        for leaf in &self.leaves {
            let [width, height] = leaf.size.map(|it| it * self.scale);
            let Some(settings) = PageSettings::from_wh(width, height) else {
                continue;
            };
            let mut page = document.start_page_with(settings);
            let mut surface = page.surface();
            let mut painter = Painter::new(&mut surface, &self.fonts, &self.images, self.palette);
            let read = self.draw(&mut painter, leaf);
            surface.finish();
            page.finish();
            tree.push(read);
        }
        document.set_tag_tree(tree);
        document.set_outline(self.bookmarks());
        let title = self.leaves.first().map_or("", |it| it.title.as_str());
        let about = Metadata::new()
            .title(title.to_owned())
            .language(self.language.tag().to_owned())
            .creator("Desire Path".to_owned());
        document.set_metadata(about);
        document.finish()
    }

    /// A bookmark for the title of every page.
    fn bookmarks(&self) -> Outline {
        let mut outline = Outline::new();
        for (at, leaf) in self.leaves.iter().enumerate() {
            let there = XyzDestination::new(at, Point::from_xy(0.0, 0.0));
            outline.push_child(OutlineNode::new(leaf.title.clone(), there));
        }
        outline
    }

    fn draw(&self, painter: &mut Painter<'_, '_>, leaf: &Leaf) -> TagGroup {
        let [width, height] = leaf.size;
        let scale = self.scale;
        painter.push(&Transform::from_scale(scale, scale));
        let all = Rect {
            width,
            height,
            ..Rect::default()
        };
        painter.artifact(|it| it.paper(all));
        let mut page = TagGroup::new(Tag::Section);
        for part in &leaf.parts {
            let mut section = TagGroup::new(Tag::Section);
            for mark in part {
                if let Some(read) = drawn(painter, mark) {
                    section.push(read);
                }
            }
            page.push(section);
        }
        painter.pop();
        page
    }
}

/// Draws what is read as one; nothing is read of what says nothing.
fn drawn(painter: &mut Painter<'_, '_>, mark: &Mark) -> Option<TagGroup> {
    let tag: TagKind = match &mark.meaning {
        Meaning::Title => heading(1, &mark.words()),
        Meaning::Head => heading(2, &mark.words()),
        Meaning::Text => Tag::P.into(),
        Meaning::Figure(says) => Tag::Figure(Some(says.clone())).into(),
        Meaning::Nothing => {
            painter.artifact(|it| mark.strokes.iter().for_each(|stroke| it.stroke(stroke)));
            return None;
        }
    };
    let mut read = TagGroup::new(tag);
    if matches!(mark.meaning, Meaning::Figure(_)) {
        read.push(painter.content(|it| mark.strokes.iter().for_each(|stroke| it.stroke(stroke))));
        return Some(read);
    }
    for stroke in &mark.strokes {
        match stroke {
            Stroke::Words { run, .. } => {
                read.push(painter.line_of_text(&run.text, |it| it.stroke(stroke)));
            }
            Stroke::Path { .. } | Stroke::Logo(_) => painter.artifact(|it| it.stroke(stroke)),
        }
    }
    Some(read)
}
