//! A scene becomes the bytes of one picture format.
//!
//! The same scene, theme and scale give the same bytes, everywhere and always.

use std::collections::BTreeMap;
use std::io::Write;

use journey::{Picture, PictureId};
use language::Language;
use scene::{Scene, Theme};

mod error;
mod fonts;
mod format;
mod png;
mod redraw;
mod svg;
mod xml;

pub use error::{ExportError, Unfit};
pub use format::Format;
pub use png::MOST_PIXELS_A_SIDE;
pub use redraw::redrawn;

/// The pictures that stand on cards, by id.
pub type Pictures = BTreeMap<PictureId, Picture>;

/// Writes a scene as a picture, with the pictures of its project on it, described in the language it was laid
/// out in; `scale` is pixels per CSS pixel, for formats made of pixels.
///
/// # Errors
/// When the picture would be too large, or cannot be written.
pub fn write(
    scene: &Scene,
    pictures: &Pictures,
    theme: Theme,
    language: Language,
    format: Format,
    scale: f32,
    out: &mut impl Write,
) -> Result<(), ExportError> {
    let bytes = match format {
        Format::Svg => {
            svg::picture(scene, pictures, theme, language, svg::Fonts::Embedded).into_bytes()
        }
        Format::Png => png::picture(scene, pictures, theme, language, scale)?,
    };
    out.write_all(&bytes)?;
    Ok(())
}
