//! A scene becomes the bytes of one picture format.
//!
//! The same scene, theme and scale give the same bytes, everywhere and always.

use std::io::Write;

use journey::Project;
use language::Language;
use scene::{Palette, Scene, Theme};

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

/// What a scene is drawn with: it names pictures, a logo and colours, and here they are.
#[derive(Clone, Copy)]
pub(crate) struct Paint<'a> {
    pub(crate) project: &'a Project,
    pub(crate) palette: Palette<'a>,
    pub(crate) language: Language,
}

/// Writes a scene as a picture, with the pictures and the brand of its project on it, described in the language it
/// was laid out in; `scale` is pixels per CSS pixel, for formats made of pixels.
///
/// # Errors
/// When the picture would be too large, or cannot be written.
pub fn write(
    scene: &Scene,
    project: &Project,
    theme: Theme,
    language: Language,
    format: Format,
    scale: f32,
    out: &mut impl Write,
) -> Result<(), ExportError> {
    let paint = Paint {
        project,
        palette: Palette::of(theme, project.own_brand()),
        language,
    };
    let bytes = match format {
        Format::Svg => svg::picture(scene, paint, svg::Fonts::Embedded).into_bytes(),
        Format::Png => png::picture(scene, paint, scale)?,
    };
    out.write_all(&bytes)?;
    Ok(())
}
