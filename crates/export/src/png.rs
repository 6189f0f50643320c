//! Pixels, drawn from the SVG with the bundled fonts only.

use std::sync::{Arc, OnceLock};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use journey::Typeface;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::FontResolver;
use resvg::usvg::{ImageHrefResolver, Options, Tree, fontdb};
use scene::{FONT_FAMILY, FONT_FILES, PaperScene, Scene};

use crate::Paint;
use crate::error::{ExportError, Unfit};
use crate::pptx::SlideTemplate;
use crate::svg;

/// More pixels than this on one side are not drawn.
pub const MOST_PIXELS_A_SIDE: u32 = 16_384;

/// A scene as the bytes of a PNG file.
pub(crate) fn picture(scene: &Scene, paint: Paint<'_>, scale: f32) -> Result<Vec<u8>, ExportError> {
    let text = || svg::picture(scene, paint, svg::Fonts::Known);
    let font = paint.project.own_font();
    pixels([scene.width, scene.height], (scale, font), text)
}

/// The one page as the bytes of a PNG file.
pub(crate) fn one_page(
    scene: &PaperScene<'_>,
    paint: Paint<'_>,
    (size, scale): ([f32; 2], f32),
) -> Result<Vec<u8>, ExportError> {
    let page = svg::one_page::Picture::of(scene, size);
    let font = paint.project.own_font();
    let text = || page.written(paint, svg::Fonts::Known);
    pixels(page.size, (scale, font), text)
}

/// The one page as a slide on a template, as the bytes of a PNG file.
pub(crate) fn slide(
    scene: &PaperScene<'_>,
    paint: Paint<'_>,
    (template, scale): (&SlideTemplate, f32),
) -> Result<Vec<u8>, ExportError> {
    let page = svg::one_page::Picture::on(scene, template);
    pixels(page.size, (scale, None), || {
        page.written(paint, svg::Fonts::Known)
    })
}

/// What an SVG shows, as pixels.
fn pixels(
    size: [f32; 2],
    (scale, font): (f32, Option<&Typeface>),
    svg: impl FnOnce() -> String,
) -> Result<Vec<u8>, ExportError> {
    if !(scale.is_finite() && scale > 0.0) {
        return Err(ExportError::Scale { scale });
    }
    let [width, height] = size_of(size, scale)?;
    let text = svg();
    let options = options_in(font);
    let unfit = |reason: Unfit| ExportError::Pixels { reason };
    let tree =
        Tree::from_str(&text, &options).map_err(|it| unfit(Unfit::Renderer(it.to_string())))?;
    let mut pixels = Pixmap::new(width, height).ok_or_else(|| unfit(Unfit::NoArea))?;
    let larger = Transform::from_scale(scale, scale);
    resvg::render(&tree, larger, &mut pixels.as_mut());
    pixels
        .encode_png()
        .map_err(|it| unfit(Unfit::Renderer(it.to_string())))
}

fn size_of([width, height]: [f32; 2], scale: f32) -> Result<[u32; 2], ExportError> {
    let side = |length: f32| (f64::from(length) * f64::from(scale)).ceil().max(1.0) as u64;
    let (width, height) = (side(width), side(height));
    let fits = |side: u64| {
        u32::try_from(side)
            .ok()
            .filter(|it| *it <= MOST_PIXELS_A_SIDE)
    };
    match (fits(width), fits(height)) {
        (Some(width), Some(height)) => Ok([width, height]),
        (None, _) | (_, None) => Err(ExportError::TooLarge { width, height }),
    }
}

/// How SVG is read: with our fonts, and without a look into the files of the machine.
pub(crate) fn options() -> Options<'static> {
    Options {
        font_family: FONT_FAMILY.to_owned(),
        fontdb: fonts(),
        image_href_resolver: ImageHrefResolver {
            resolve_string: Box::new(|_, _| None),
            ..ImageHrefResolver::default()
        },
        ..Options::default()
    }
}

/// The same, where letters are those of a font as far as it has them.
fn options_in(font: Option<&Typeface>) -> Options<'static> {
    let Some(font) = font else { return options() };
    let mut known = fontdb::Database::clone(&fonts());
    for cut in font.cuts() {
        if let Ok(bytes) = STANDARD.decode(cut.as_bytes()) {
            known.load_font_data(bytes);
        }
    }
    Options {
        fontdb: Arc::new(known),
        font_resolver: FontResolver {
            select_fallback: Box::new(ours),
            ..FontResolver::default()
        },
        ..options()
    }
}

/// The cut of our font that stands for a sign which a font lacks: as heavy as the one it stands in for.
fn ours(sign: char, tried: &[fontdb::ID], known: &mut Arc<fontdb::Database>) -> Option<fontdb::ID> {
    let weight = known.face(*tried.first()?)?.weight;
    let query = fontdb::Query {
        families: &[fontdb::Family::Name(FONT_FAMILY)],
        weight,
        ..fontdb::Query::default()
    };
    let found = known.query(&query).filter(|it| !tried.contains(it))?;
    let _ = sign;
    Some(found)
}

/// The bundled fonts; reading them once is enough.
fn fonts() -> Arc<fontdb::Database> {
    static FONTS: OnceLock<Arc<fontdb::Database>> = OnceLock::new();
    let fonts = FONTS.get_or_init(|| {
        let mut fonts = fontdb::Database::new();
        // Letters of a font that is not ours are drawn in ours, whatever kind it was.
        fonts.set_serif_family(FONT_FAMILY);
        fonts.set_sans_serif_family(FONT_FAMILY);
        fonts.set_cursive_family(FONT_FAMILY);
        fonts.set_fantasy_family(FONT_FAMILY);
        fonts.set_monospace_family(FONT_FAMILY);
        for (_, bytes) in FONT_FILES {
            fonts.load_font_data(bytes.to_vec());
        }
        Arc::new(fonts)
    });
    Arc::clone(fonts)
}
