//! Pixels, drawn from the SVG with the bundled fonts only.

use std::sync::{Arc, OnceLock};

use language::Language;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};
use scene::{FONT_FAMILY, FONT_FILES, Scene, Theme};

use crate::Pictures;
use crate::error::{ExportError, Unfit};
use crate::svg;

/// More pixels than this on one side are not drawn.
pub const MOST_PIXELS_A_SIDE: u32 = 16_384;

/// A scene as the bytes of a PNG file.
pub(crate) fn picture(
    scene: &Scene,
    pictures: &Pictures,
    theme: Theme,
    language: Language,
    scale: f32,
) -> Result<Vec<u8>, ExportError> {
    if !(scale.is_finite() && scale > 0.0) {
        return Err(ExportError::Scale { scale });
    }
    let [width, height] = size_of(scene, scale)?;
    let text = svg::picture(scene, pictures, theme, language, svg::Fonts::Known);
    let options = Options {
        font_family: FONT_FAMILY.to_owned(),
        fontdb: fonts(),
        ..Options::default()
    };
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

fn size_of(scene: &Scene, scale: f32) -> Result<[u32; 2], ExportError> {
    let side = |length: f32| (f64::from(length) * f64::from(scale)).ceil().max(1.0) as u64;
    let (width, height) = (side(scene.width), side(scene.height));
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

/// The bundled fonts; reading them once is enough.
pub(crate) fn fonts() -> Arc<fontdb::Database> {
    static FONTS: OnceLock<Arc<fontdb::Database>> = OnceLock::new();
    let fonts = FONTS.get_or_init(|| {
        let mut fonts = fontdb::Database::new();
        for (_, bytes) in FONT_FILES {
            fonts.load_font_data(bytes.to_vec());
        }
        Arc::new(fonts)
    });
    Arc::clone(fonts)
}
