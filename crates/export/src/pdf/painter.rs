//! Items of a scene onto a page.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use journey::{PictureId, Project, Tagged, media_type};
use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Point, Rect as Area, Size, Transform};
use krilla::image::Image;
use krilla::num::NormalizedF32;
use krilla::paint::{self, Fill, FillRule, LineCap, LineJoin, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, SpanTag};
use krilla::text::{Font, TextDirection};
use krilla_svg::{SurfaceExt, SvgSettings};
use kurbo::{BezPath, PathEl};
use resvg::usvg::Tree;
use scene::{Align, Dash, FONT_FILES, IconLook, Item, Palette, Rect, TextStyle, Theme, Token};

use crate::png;
use crate::slides::leaf::Stroke;
use crate::slides::slide::Colour;

/// How far a curve's handles reach that looks like a quarter of a circle.
const QUARTER: f32 = 0.552_284_8;
/// Width of the marks to cut along.
const MARK_WIDTH: f32 = 0.4;

/// The bundled cuts, by weight, and those of the font of the maps: for text and for headings.
pub(super) struct Fonts {
    bundled: BTreeMap<u16, Font>,
    own: Option<[Font; 2]>,
}

/// The pictures of cards and the logo, read.
pub(super) struct Images {
    on_cards: BTreeMap<PictureId, Artwork>,
    icons: BTreeMap<Tagged, Artwork>,
    logo: Option<Artwork>,
}

/// A picture as it is kept.
enum Artwork {
    Pixels(Image),
    Shapes(Box<Tree>),
}

/// Draws onto one page.
pub(super) struct Painter<'a, 'b> {
    surface: &'a mut Surface<'b>,
    fonts: &'a Fonts,
    images: &'a Images,
    palette: Palette<'a>,
}

impl Fonts {
    /// None where one of them is no font.
    pub(super) fn of(project: &Project) -> Option<Self> {
        let cuts = FONT_FILES.iter();
        let read = cuts.map(|(weight, bytes)| Some((*weight, Font::new((*bytes).into(), 0)?)));
        let read_own = |it: &str| Font::new(STANDARD.decode(it).ok()?.into(), 0);
        let own = project.own_font().and_then(|it| {
            let regular = read_own(&it.regular)?;
            let bold = it.bold.as_deref().map_or(Some(regular.clone()), read_own)?;
            Some([regular, bold])
        });
        Some(Self {
            bundled: read.collect::<Option<_>>()?,
            own,
        })
    }

    /// The cut for a style: of the font of the maps, or ours.
    fn cut(&self, is_own: bool, style: TextStyle) -> Option<Font> {
        let own = self.own.as_ref().filter(|_| is_own);
        let own = own.map(|it| it[usize::from(style.weight() >= 600)].clone());
        own.or_else(|| self.bundled.get(&style.weight()).cloned())
    }
}

impl Images {
    /// Those that can be read; a picture that cannot leaves its place empty, as it does on the screen.
    pub(super) fn of(project: &Project) -> Self {
        let pictures = project.pictures().iter();
        let read = pictures.filter_map(|(id, it)| Some((*id, Artwork::of(&it.image)?)));
        let logo = project.own_brand().and_then(|it| it.logo.as_ref());
        let icons = project.own_icons();
        let icons = icons.filter_map(|(of, image)| Some((of, Artwork::of(image)?)));
        Self {
            icons: icons.collect(),
            on_cards: read.collect(),
            logo: logo.and_then(|it| Artwork::of(&it.image)),
        }
    }
}

impl Artwork {
    fn of(image: &str) -> Option<Self> {
        let bytes = STANDARD.decode(image).ok()?;
        if media_type(image) == "image/png" {
            return Some(Self::Pixels(Image::from_png(bytes.into(), true).ok()?));
        }
        let tree = Tree::from_data(&bytes, &png::options()).ok()?;
        Some(Self::Shapes(Box::new(tree)))
    }
}

impl<'a, 'b> Painter<'a, 'b> {
    pub(super) fn new(
        surface: &'a mut Surface<'b>,
        fonts: &'a Fonts,
        images: &'a Images,
        palette: Palette<'a>,
    ) -> Self {
        Self {
            surface,
            fonts,
            images,
            palette,
        }
    }

    pub(super) fn push(&mut self, transform: &Transform) {
        self.surface.push_transform(transform);
    }

    /// Shows nothing outside until it is popped.
    pub(super) fn clip(&mut self, area: Rect) {
        if let Some(path) = rounded(area, 0.0) {
            self.surface.push_clip_path(&path, &FillRule::NonZero);
        }
    }

    pub(super) fn pop(&mut self) {
        self.surface.pop();
    }

    /// Draws what says nothing.
    pub(super) fn artifact(&mut self, draw: impl FnOnce(&mut Self)) {
        let other = Artifact::with_kind(ArtifactType::Other);
        self.surface.start_tagged(ContentTag::Artifact(other));
        draw(self);
        self.surface.end_tagged();
    }

    /// Draws what says something, and by what it is known.
    pub(super) fn content(&mut self, draw: impl FnOnce(&mut Self)) -> Identifier {
        let known = self.surface.start_tagged(ContentTag::Other);
        draw(self);
        self.surface.end_tagged();
        known
    }

    /// Draws a line of text, and by what it is known; what is read after it is another line.
    pub(super) fn line_of_text(&mut self, line: &str, draw: impl FnOnce(&mut Self)) -> Identifier {
        let apart = format!("{line} ");
        let span = SpanTag::empty().with_actual_text(Some(&apart));
        let known = self.surface.start_tagged(ContentTag::Span(span));
        draw(self);
        self.surface.end_tagged();
        known
    }

    /// The ground of the picture.
    pub(super) fn ground(&mut self, area: Rect) {
        self.fill_and_line((Some(Token::Canvas), 1.0), None);
        if let Some(path) = rounded(area, 0.0) {
            self.surface.draw_path(&path);
        }
    }

    /// The ground of a page of text.
    pub(super) fn paper(&mut self, area: Rect) {
        self.fill_and_line((Some(Token::Surface), 1.0), None);
        if let Some(path) = rounded(area, 0.0) {
            self.surface.draw_path(&path);
        }
    }

    /// Draws on the paper beside the picture, which is white whatever the picture's colours.
    pub(super) fn on_paper(&mut self, draw: impl FnOnce(&mut Self)) {
        let colours = std::mem::replace(&mut self.palette, Palette::of(Theme::Light, None));
        draw(self);
        self.palette = colours;
    }

    /// A mark to cut along.
    pub(super) fn line(&mut self, [x, y]: [f32; 2], [to_x, to_y]: [f32; 2]) {
        self.fill_and_line((None, 1.0), Some((Token::Ink3, MARK_WIDTH, Dash::Solid)));
        let mut path = PathBuilder::new();
        path.move_to(x, y);
        path.line_to(to_x, to_y);
        if let Some(path) = path.finish() {
            self.surface.draw_path(&path);
        }
    }

    /// A note beside the picture.
    pub(super) fn note(&mut self, at: [f32; 2], text: &str) {
        self.text(at, text, TextStyle::Hint, Token::Ink2);
    }

    /// One item of a group.
    pub(super) fn item(&mut self, item: &Item, number: u32) {
        match item {
            Item::Box {
                rect,
                radius,
                fill,
                stroke,
                stroke_width,
            } => {
                let line = stroke.map(|it| (it, *stroke_width, Dash::Solid));
                if self.fill_and_line((*fill, 1.0), line)
                    && let Some(path) = rounded(*rect, *radius)
                {
                    self.surface.draw_path(&path);
                }
            }
            Item::Text {
                x,
                y,
                text,
                width,
                align,
                style,
                fill,
            } => {
                let left = match align {
                    Align::Left => *x,
                    Align::Centre => x - width / 2.0,
                    Align::Right => x - width,
                };
                self.text([left, *y], text, *style, *fill);
            }
            Item::Number { x, y, style, fill } => {
                let text = number.to_string();
                let width = scene::Typesetter::with(|it| it.measure(&text, *style));
                self.text([x - width / 2.0, *y], &text, *style, *fill);
            }
            Item::Image { rect, picture } => self.image(*rect, self.images.on_cards.get(picture)),
            Item::Logo { rect } => self.image(*rect, self.images.logo.as_ref()),
            Item::Icon { rect, look, .. } => match look {
                IconLook::Lines {
                    d,
                    stroke,
                    stroke_width,
                } => self.lines(*stroke_width, *stroke, d),
                IconLook::Own { of } => self.image(*rect, self.images.icons.get(of)),
            },
            Item::Path {
                d,
                fill,
                fill_opacity,
                stroke,
                stroke_width,
                dash,
            } => {
                let line = stroke.map(|it| (it, *stroke_width, *dash));
                if self.fill_and_line((*fill, *fill_opacity), line)
                    && let Some(path) = path(d)
                {
                    self.surface.draw_path(&path);
                }
            }
        }
    }

    /// One stroke of a page of text.
    pub(super) fn stroke(&mut self, of: &Stroke) {
        match of {
            Stroke::Words { at: [x, y], run } => {
                let style = if run.bold {
                    TextStyle::Name
                } else {
                    TextStyle::Card
                };
                let fill = self.value(&run.colour);
                self.take_up(Some((fill, 1.0)), None);
                self.pieces([*x, *y], &run.text, (style, run.size));
            }
            Stroke::Path { d, fill, line } => {
                let fill = fill.as_ref().map(|it| (self.value(it), 1.0));
                let line = line
                    .as_ref()
                    .map(|(colour, width, dash)| (self.value(colour), *width, *dash));
                if let Some(path) = path(d).filter(|_| fill.is_some() || line.is_some()) {
                    self.take_up(fill, line);
                    self.surface.draw_path(&path);
                }
            }
            Stroke::Logo(frame) => {
                let place = Rect {
                    x: frame.x,
                    y: frame.y,
                    width: frame.width,
                    height: frame.height,
                };
                self.image(place, self.images.logo.as_ref());
            }
        }
    }

    fn text(&mut self, [x, y]: [f32; 2], text: &str, style: TextStyle, fill: Token) {
        self.fill_and_line((Some(fill), 1.0), None);
        self.pieces([x, y], text, (style, style.size()));
    }

    /// Writes a line, what the font of the maps lacks in ours.
    fn pieces(&mut self, [x, y]: [f32; 2], text: &str, (style, size): (TextStyle, f32)) {
        let pieces = scene::Typesetter::with(|it| it.pieces(text, style));
        for (is_own, right, text) in pieces {
            if let Some(font) = self.fonts.cut(is_own, style) {
                let at = Point::from_xy(x + right * size / style.size(), y);
                self.surface
                    .draw_text(at, font, size, &text, false, TextDirection::Auto);
            }
        }
    }

    /// Lines with round ends.
    fn lines(&mut self, width: f32, colour: Token, d: &str) {
        if let Some(path) = path(d) {
            let line = paint::Stroke {
                line_cap: LineCap::Round,
                line_join: LineJoin::Round,
                ..stroke(self.colour(colour), width, Dash::Solid)
            };
            self.surface.set_fill(None);
            self.surface.set_stroke(Some(line));
            self.surface.draw_path(&path);
        }
    }

    fn image(&mut self, rect: Rect, artwork: Option<&Artwork>) {
        let (Some(artwork), Some(size)) = (artwork, Size::from_wh(rect.width, rect.height)) else {
            return;
        };
        self.push(&Transform::from_translate(rect.x, rect.y));
        match artwork {
            Artwork::Pixels(image) => self.surface.draw_image(image.clone(), size),
            Artwork::Shapes(tree) => {
                // Shapes are drawn as they are; one that cannot be leaves its place empty.
                let _drawn = self.surface.draw_svg(tree, size, SvgSettings::default());
            }
        }
        self.pop();
    }

    /// Takes up colours; whether there is anything to draw with.
    fn fill_and_line(
        &mut self,
        (fill, opacity): (Option<Token>, f32),
        line: Option<(Token, f32, Dash)>,
    ) -> bool {
        let has_any = fill.is_some() || line.is_some();
        let fill = fill.map(|it| (self.colour(it), opacity));
        let line = line.map(|(token, width, dash)| (self.colour(token), width, dash));
        self.take_up(fill, line);
        has_any
    }

    fn take_up(&mut self, fill: Option<(rgb::Color, f32)>, line: Option<(rgb::Color, f32, Dash)>) {
        let fill = fill.map(|(colour, opacity)| Fill {
            paint: colour.into(),
            opacity: NormalizedF32::new(opacity).unwrap_or(NormalizedF32::ONE),
            rule: FillRule::NonZero,
        });
        let line = line.map(|(colour, width, dash)| stroke(colour, width, dash));
        self.surface.set_fill(fill);
        self.surface.set_stroke(line);
    }

    fn value(&self, colour: &Colour) -> rgb::Color {
        match colour {
            Colour::Theme(tint) => self.colour(tint.token()),
            Colour::Own(hex) => read(hex),
        }
    }

    fn colour(&self, token: Token) -> rgb::Color {
        read(self.palette.hex(token))
    }
}

/// A colour written as "#rrggbb" or "rrggbb".
fn read(hex: &str) -> rgb::Color {
    let hex = hex.trim_start_matches('#');
    let [_, red, green, blue] = u32::from_str_radix(hex, 16).unwrap_or(0).to_be_bytes();
    rgb::Color::new(red, green, blue)
}

fn stroke(colour: rgb::Color, width: f32, dash: Dash) -> paint::Stroke {
    let (array, line_cap) = match dash {
        Dash::Solid => (Vec::new(), LineCap::Butt),
        Dash::Dashed => (vec![5.0, 5.0], LineCap::Butt),
        // A dash of next to no length with round ends is a dot, as in the SVG.
        Dash::Dotted => (vec![0.01, width * 1.7], LineCap::Round),
    };
    paint::Stroke {
        paint: colour.into(),
        width,
        line_cap,
        dash: (!array.is_empty()).then_some(StrokeDash { array, offset: 0.0 }),
        ..paint::Stroke::default()
    }
}

/// A rectangle with equal corners; none where it has no area.
fn rounded(rect: Rect, radius: f32) -> Option<Path> {
    let Rect {
        x,
        y,
        width,
        height,
    } = rect;
    let mut path = PathBuilder::new();
    let r = radius.min(width / 2.0).min(height / 2.0);
    if r <= 0.0 {
        path.push_rect(Area::from_xywh(x, y, width, height)?);
        return path.finish();
    }
    let (right, bottom, k) = (x + width, y + height, r * (1.0 - QUARTER));
    path.move_to(x + r, y);
    path.line_to(right - r, y);
    path.cubic_to(right - k, y, right, y + k, right, y + r);
    path.line_to(right, bottom - r);
    path.cubic_to(right, bottom - k, right - k, bottom, right - r, bottom);
    path.line_to(x + r, bottom);
    path.cubic_to(x + k, bottom, x, bottom - k, x, bottom - r);
    path.line_to(x, y + r);
    path.cubic_to(x, y + k, x + k, y, x + r, y);
    path.close();
    path.finish()
}

/// A path in SVG syntax; none where it cannot be read.
fn path(d: &str) -> Option<Path> {
    let mut path = PathBuilder::new();
    let xy = |it: kurbo::Point| (it.x as f32, it.y as f32);
    for element in BezPath::from_svg(d).ok()?.elements() {
        match *element {
            PathEl::MoveTo(to) => path.move_to(xy(to).0, xy(to).1),
            PathEl::LineTo(to) => path.line_to(xy(to).0, xy(to).1),
            PathEl::QuadTo(by, to) => path.quad_to(xy(by).0, xy(by).1, xy(to).0, xy(to).1),
            PathEl::CurveTo(first, second, to) => {
                let ((a, b), (c, d), (x, y)) = (xy(first), xy(second), xy(to));
                path.cubic_to(a, b, c, d, x, y);
            }
            PathEl::ClosePath => path.close(),
        }
    }
    path.finish()
}
