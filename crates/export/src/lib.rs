//! A scene becomes the bytes of one format.
//!
//! The same scene and options give the same bytes, everywhere and always.

use journey::Project;
use language::Language;
use scene::{Palette, PaperScene, Theme, Token};

mod error;
mod findings;
mod fonts;
mod format;
mod html;
mod pdf;
mod png;
mod pptx;
mod redraw;
mod slides;
mod svg;
mod texts;
mod xlsx;
mod xml;

pub use error::{ExportError, Unfit};
pub use fonts::{FontUse, MOST_BYTES as MOST_BYTES_OF_FONT, ReadFont, Unread, read_font};
pub use format::{Format, FormatKind, Slides};
pub use pdf::sheet::{LEAST_TYPE, OnePageSize, Page, Pages, Paper, Sheet};
pub use png::MOST_PIXELS_A_SIDE;
pub use pptx::{SlideTemplate, TemplateError};
pub use redraw::{MOST_BYTES as MOST_BYTES_OF_PICTURE, redrawn};
pub use texts::csv::Table;

/// So many signs that cannot be drawn are named.
const SIGNS_NAMED: usize = 12;

/// What a scene is drawn with: it names pictures, a logo and colours, and here they are.
#[derive(Clone, Copy)]
pub(crate) struct Paint<'a> {
    pub(crate) project: &'a Project,
    pub(crate) palette: Palette<'a>,
    pub(crate) language: Language,
    pub(crate) colours: Colours,
}

/// How markup says a colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Colours {
    /// By its value.
    Values,
    /// As a variable of the page around the picture, which knows it in light and in dark.
    Variables,
}

impl Paint<'_> {
    /// A colour as an attribute of a shape says it.
    pub(crate) fn colour(&self, token: Token) -> String {
        match self.colours {
            Colours::Values => self.palette.hex(token).to_owned(),
            Colours::Variables => format!("var(--{})", token.name()),
        }
    }
}

/// How a scene is written.
#[derive(Clone, Copy, Debug)]
pub struct Printing {
    /// As what.
    pub format: Format,
    /// Light or dark.
    pub theme: Theme,
    /// Pixels per CSS pixel, for formats made of pixels.
    pub scale: f32,
    /// On what it is printed, for formats made of pages.
    pub sheet: Sheet,
    /// How much of the maps, for formats made of slides or pages.
    pub slides: Slides,
    /// Which table, for formats that hold one.
    pub table: Table,
}

/// What was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// The file.
    pub bytes: Vec<u8>,
    /// What the format has no place for, each in a sentence; nothing where it holds all that it is about.
    pub left_out: Vec<String>,
}

/// Writes what may leave as a file, with the pictures and the brand of its project on it.
///
/// Nothing else can be written: a picture as the screen shows it does not do.
///
/// ```compile_fail,E0308
/// # fn shown(scene: &scene::Scene, printing: &export::Printing) {
/// let written = export::write(scene, printing);
/// # }
/// ```
///
/// # Errors
/// When the picture would be too large, or cannot be written.
pub fn write(scene: &PaperScene<'_>, printing: &Printing) -> Result<Written, ExportError> {
    write_on(None, scene, printing)
}

/// Writes what may leave as a file; slides follow a company's template, where one is given. Other formats know none.
///
/// # Errors
/// When the picture would be too large, or cannot be written.
pub fn write_on(
    template: Option<&SlideTemplate>,
    scene: &PaperScene<'_>,
    printing: &Printing,
) -> Result<Written, ExportError> {
    let own = scene.released().project().own_font();
    // Slides of a company are in its own font.
    let is_company = printing.format == Format::Pptx && template.is_some();
    let font = own.filter(|_| !is_company);
    let mut written = scene::written_in(font, || written(template, scene, printing))?;
    written.left_out.extend(unnarrowed(scene, printing));
    written
        .left_out
        .extend(fonts::unembedded(scene, printing, template.is_some()));
    Ok(written)
}

/// Where what stands back on the map stands like everything else, or what it leaves out is there all the same.
fn unnarrowed(scene: &PaperScene<'_>, printing: &Printing) -> Option<String> {
    let (language, narrowed) = (scene.language(), &scene.narrowed);
    let n_dimmed = u64::from(narrowed.n_steps_dimmed) + u64::from(narrowed.n_cards_dimmed);
    let is_narrowed = n_dimmed > 0 || !narrowed.lanes.is_empty() || !narrowed.steps.is_empty();
    let is_dimmed = match printing.format {
        Format::Svg | Format::Png | Format::Pdf => printing.slides == Slides::Deck,
        Format::Html => true,
        Format::Json => return is_narrowed.then(|| language.paper_whole_file()),
        Format::Pptx
        | Format::Xlsx
        | Format::Csv
        | Format::Markdown
        | Format::Mermaid
        | Format::Cjml => false,
    };
    (!is_dimmed && n_dimmed > 0).then(|| language.paper_not_dimmed(n_dimmed))
}

fn written(
    template: Option<&SlideTemplate>,
    scene: &PaperScene<'_>,
    printing: &Printing,
) -> Result<Written, ExportError> {
    let Printing {
        format,
        theme,
        scale,
        sheet,
        slides,
        table,
    } = *printing;
    let paint = paint(scene, theme);
    let mut left_out = Vec::new();
    let bytes = match format {
        Format::Svg => match slides {
            Slides::Deck => svg::picture(scene, paint, svg::Fonts::Embedded).into_bytes(),
            Slides::OnePager => {
                left_out = slides::left_out_of(scene, slides);
                let page = svg::one_page::Picture::of(scene, sheet.one_page()?.room);
                page.written(paint, svg::Fonts::Embedded).into_bytes()
            }
        },
        Format::Png => match slides {
            Slides::Deck => {
                left_out = undrawn(scene);
                png::picture(scene, paint, scale)?
            }
            Slides::OnePager => {
                left_out = slides::left_out_of(scene, slides);
                png::one_page(scene, paint, (sheet.one_page()?.room, scale))?
            }
        },
        Format::Pdf => match slides {
            Slides::Deck => {
                left_out = undrawn(scene);
                pdf::document(scene, paint, sheet)?
            }
            Slides::OnePager => {
                left_out = slides::left_out_of(scene, slides);
                pdf::one_page::document(scene, paint, sheet)?
            }
        },
        Format::Pptx => return pptx::document(scene, paint, (slides, template)),
        Format::Html => html::page(scene, paint, theme).into_bytes(),
        Format::Json => return Ok(texts::json::form(scene)),
        Format::Csv => return Ok(texts::csv::table(scene, table)),
        Format::Markdown => return Ok(texts::markdown::page(scene)),
        Format::Mermaid => return Ok(texts::mermaid::diagram(scene)),
        Format::Cjml => return Ok(texts::cjml::document(scene)),
        Format::Xlsx => {
            let (bytes, without) = xlsx::workbook(scene)?;
            left_out = without;
            bytes
        }
    };
    Ok(Written { bytes, left_out })
}

/// The one page as it comes to stand on a company's template, as the bytes of a PNG file: as far as a picture of ours
/// shows it, which is what [`SlideTemplate::said_of_picture`] says. One pixel is `1 / scale` points.
///
/// # Errors
/// When the picture would be too large, or cannot be drawn.
pub fn slide_on(
    template: &SlideTemplate,
    scene: &PaperScene<'_>,
    scale: f32,
) -> Result<Vec<u8>, ExportError> {
    // Slides of a company are in its own font.
    scene::written_in(None, || {
        png::slide(scene, paint(scene, Theme::Light), (template, scale))
    })
}

fn paint<'a>(scene: &'a PaperScene<'_>, theme: Theme) -> Paint<'a> {
    let project = scene.released().project();
    Paint {
        project,
        palette: Palette::of(theme, project.own_brand()),
        language: scene.language(),
        colours: Colours::Values,
    }
}

/// Width and height of the picture, in CSS pixels: of the maps, or of the one page of each.
///
/// # Errors
/// If the one page is to be joined from sheets.
pub fn size_of_picture(
    scene: &PaperScene<'_>,
    printing: &Printing,
) -> Result<[f32; 2], ExportError> {
    match printing.slides {
        Slides::Deck => Ok([scene.width, scene.height]),
        Slides::OnePager => {
            let [width, height] = printing.sheet.one_page()?.room;
            Ok([width, height * scene.released().maps().len() as f32])
        }
    }
}

/// Which signs stand as empty boxes where only our fonts draw.
fn undrawn(scene: &PaperScene<'_>) -> Vec<String> {
    let signs = fonts::lacking(scene);
    if signs.is_empty() {
        return Vec::new();
    }
    let some: String = signs.iter().take(SIGNS_NAMED).collect();
    let n = signs.len() as u64;
    vec![scene.language().paper_signs_left_out(&some, n)]
}
