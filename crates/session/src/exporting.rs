//! The map as a picture, before it is written, and pictures from files.

use std::sync::mpsc::Sender;
use std::sync::{Arc, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use export::{
    FontUse, Format, FormatKind, LEAST_TYPE, Printing, Sheet, SlideTemplate, Slides, Written,
};
use scene::Scene;

use crate::app::{Answered, App};
use crate::exporting::snapshot::Snapshot;
use crate::jobs::aside::{Asker, Reader};
use crate::wire::branding::MadeFont;
use crate::wire::exported::PagesToWrite;
use crate::wire::problem::trouble::Trouble;
use crate::wire::reply::Reply;
use crate::wire::request::{ExportOptions, FileHandle};

mod batch;
mod snapshot;

/// Pixels of the longer side of a preview.
const PREVIEW_SIDE: f32 = 1_000.0;
/// Characters of a preview of text.
const PREVIEW_CHARACTERS: usize = 3_000;
/// Millimetres in a point.
const MM_IN_A_POINT: f32 = 25.4 / 72.0;

impl Reader {
    /// Draws a picture anew, for a card or as a logo.
    pub(crate) fn draw_picture(&self, file: &FileHandle) -> Result<Reply, Trouble> {
        let path = self.files.require(file)?;
        let image = self.worker.draw_picture(&path)?;
        let name = path.file_stem().unwrap_or_default();
        Ok(Reply::DrawPicture {
            image,
            name: name.to_string_lossy().into_owned(),
        })
    }

    /// Makes a font anew, for maps to be written in.
    pub(crate) fn read_font(&self, file: &FileHandle, heads: bool) -> Result<Reply, Trouble> {
        let path = self.files.require(file)?;
        let of = if heads {
            FontUse::Headings
        } else {
            FontUse::Text
        };
        let read = self.worker.read_font(&path, of)?;
        let font = MadeFont {
            family: read.family,
            cut: read.cut,
            bold: read.bold,
            is_bold: read.is_bold,
            is_for_viewing: read.is_for_viewing,
        };
        Ok(Reply::ReadFont { font })
    }
}

impl App {
    /// Says how the map would be written: in small, and on which pages.
    pub(crate) fn preview_export(
        &mut self,
        options: ExportOptions,
        all_maps: bool,
        answer: &Sender<Reply>,
    ) -> Result<Answered, Trouble> {
        let maps = std::iter::once(options.map).chain(options.below);
        let snapshot = self.snapshot(maps, &options, &[options.format])?;
        let asker = Asker {
            answer: answer.clone(),
            reading: None,
        };
        let turn = Arc::clone(&self.preview_turn);
        let work = move |reader: &Reader| {
            let _turn = turn.lock().unwrap_or_else(PoisonError::into_inner);
            let template = snapshot.template(&reader.worker)?;
            snapshot.preview((&options, all_maps), template.as_ref())
        };
        self.aside(asker, work, |_, previewed| previewed?);
        Ok(Answered::Aside)
    }
}

impl Snapshot {
    fn preview(
        &self,
        (options, all_maps): (&ExportOptions, bool),
        template: Option<&SlideTemplate>,
    ) -> Result<Reply, Trouble> {
        let released = match self.released(options) {
            Ok(released) => released,
            Err(problem) => return Ok(Reply::Problem { problem }),
        };
        let leaving = match all_maps {
            true => self.leaving_with_all(options),
            false => released.leaving().clone(),
        };
        let scene = self.on_paper(&released, options);
        let size = match template {
            Some(template) => template.size(),
            None => export::size_of_picture(&scene, &printing(options))?,
        };
        let pages = pages_of(&scene, options)?;
        let kind = options.format.kind();
        let written = match kind {
            FormatKind::Picture => Written::default(),
            FormatKind::Document | FormatKind::Text => {
                export::write_on(template, &scene, &printing(options))?
            }
        };
        let scale = (PREVIEW_SIDE / size[0].max(size[1])).min(1.0);
        let (png, text) = match kind {
            FormatKind::Picture | FormatKind::Document => {
                let pixels = Printing {
                    format: Format::Png,
                    scale,
                    ..printing(options)
                };
                let png = match template {
                    Some(template) => export::slide_on(template, &scene, scale)?,
                    None => export::write(&scene, &pixels)?.bytes,
                };
                (Some(STANDARD.encode(png)), None)
            }
            FormatKind::Text => {
                let text = String::from_utf8_lossy(&written.bytes);
                (None, Some(text.chars().take(PREVIEW_CHARACTERS).collect()))
            }
        };
        Ok(Reply::PreviewExport {
            png,
            text,
            size,
            pages,
            said: template.map_or_else(Vec::new, |it| it.said_of_picture(self.language)),
            leaving: Box::new(leaving),
            left_out: written.left_out,
        })
    }
}

fn printing(options: &ExportOptions) -> Printing {
    Printing {
        format: options.format,
        theme: options.theme,
        scale: options.scale,
        // Paper is chosen where there are pages alone.
        sheet: match options.format {
            Format::Pdf => options.sheet,
            Format::Svg
            | Format::Png
            | Format::Pptx
            | Format::Xlsx
            | Format::Html
            | Format::Json
            | Format::Csv
            | Format::Markdown
            | Format::Mermaid
            | Format::Cjml => Sheet::default(),
        },
        slides: options.slides,
        table: options.table,
    }
}

/// None where it is not written on pages.
fn pages_of(scene: &Scene, options: &ExportOptions) -> Result<Option<PagesToWrite>, Trouble> {
    if options.format != Format::Pdf {
        return Ok(None);
    }
    if options.slides == Slides::OnePager {
        let page = options.sheet.one_page()?;
        let mm = page.whole().map(|it| it * MM_IN_A_POINT);
        return Ok(Some(PagesToWrite {
            grid: [1, 1],
            mm,
            whole_mm: mm,
            part_mm: mm,
            picture_mm: mm,
            smallest_type: Some(page.smallest_type()),
            least_type: LEAST_TYPE,
        }));
    }
    let pages = options.sheet.pages([scene.width, scene.height])?;
    let smallest_type = pages.smallest_type(scene);
    let last = pages.all.last().map_or([0, 0], |it| it.place);
    Ok(Some(PagesToWrite {
        grid: [last[1] + 1, last[0] + 1],
        mm: pages.size.map(|it| it * MM_IN_A_POINT),
        whole_mm: pages.whole.map(|it| it * MM_IN_A_POINT),
        part_mm: pages.part.map(|it| it * MM_IN_A_POINT),
        picture_mm: [scene.width, scene.height].map(|it| it * pages.scale * MM_IN_A_POINT),
        smallest_type,
        least_type: LEAST_TYPE,
    }))
}
