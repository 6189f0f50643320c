//! Pixels, drawn from the SVG with the bundled fonts only.

use std::sync::{Arc, OnceLock};

use resvg::tiny_skia::{Pixmap, Transform};
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
    pixels([scene.width, scene.height], scale, text)
}

/// The one page as the bytes of a PNG file.
pub(crate) fn one_page(
    scene: &PaperScene<'_>,
    paint: Paint<'_>,
    (size, scale): ([f32; 2], f32),
) -> Result<Vec<u8>, ExportError> {
    let page = svg::one_page::Picture::of(scene, size);
    pixels(page.size, scale, || page.written(paint, svg::Fonts::Known))
}

/// The one page as a slide on a template, as the bytes of a PNG file.
pub(crate) fn slide(
    scene: &PaperScene<'_>,
    paint: Paint<'_>,
    (template, scale): (&SlideTemplate, f32),
) -> Result<Vec<u8>, ExportError> {
    let page = svg::one_page::Picture::on(scene, template);
    pixels(page.size, scale, || page.written(paint, svg::Fonts::Known))
}

/// What an SVG shows, as pixels.
fn pixels(
    size: [f32; 2],
    scale: f32,
    svg: impl FnOnce() -> String,
) -> Result<Vec<u8>, ExportError> {
    if !(scale.is_finite() && scale > 0.0) {
        return Err(ExportError::Scale { scale });
    }
    let [width, height] = size_of(size, scale)?;
    let text = svg();
    let options = options();
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
