//! A scene becomes the bytes of one picture format.
//!
//! The same scene and options give the same bytes, everywhere and always.

use std::io::Write;

use journey::Project;
use language::Language;
use scene::{Palette, Scene, Theme};

mod error;
mod fonts;
mod format;
mod pdf;
mod png;
mod redraw;
mod sheet;
mod svg;
mod xml;

pub use error::{ExportError, Unfit};
pub use format::Format;
pub use png::MOST_PIXELS_A_SIDE;
pub use redraw::redrawn;
pub use sheet::{LEAST_TYPE, Page, Pages, Paper, Sheet};

/// What a scene is drawn with: it names pictures, a logo and colours, and here they are.
#[derive(Clone, Copy)]
pub(crate) struct Paint<'a> {
    pub(crate) project: &'a Project,
    pub(crate) palette: Palette<'a>,
    pub(crate) language: Language,
}

/// How a scene is written.
#[derive(Clone, Copy, Debug)]
pub struct Printing {
    /// As what.
    pub format: Format,
    /// Light or dark.
    pub theme: Theme,
    /// The language it was laid out in, in which it is described.
    pub language: Language,
    /// Pixels per CSS pixel, for formats made of pixels.
    pub scale: f32,
    /// On what it is printed, for formats made of pages.
    pub sheet: Sheet,
}

/// Writes a scene as a picture, with the pictures and the brand of its project on it.
///
/// # Errors
/// When the picture would be too large, or cannot be written.
pub fn write(
    scene: &Scene,
    project: &Project,
    printing: &Printing,
    out: &mut impl Write,
) -> Result<(), ExportError> {
    let Printing {
        format,
        theme,
        language,
        scale,
        sheet,
    } = *printing;
    let paint = Paint {
        project,
        palette: Palette::of(theme, project.own_brand()),
        language,
    };
    let bytes = match format {
        Format::Svg => svg::picture(scene, paint, svg::Fonts::Embedded).into_bytes(),
        Format::Png => png::picture(scene, paint, scale)?,
        Format::Pdf => pdf::document(scene, paint, sheet)?,
    };
    out.write_all(&bytes)?;
    Ok(())
}
