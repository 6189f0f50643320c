//! The map as a picture in a file, and pictures from files.

use std::fs;
use std::io::Read;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use export::{
    ExportError, Format, FormatKind, LEAST_TYPE, Printing, Sheet, SlideTemplate, Slides, Written,
};
use journey::MapId;
use language::Language;
use scene::{LensView, PaperScene, Scene};
use sharing::Released;

use crate::app::App;
use crate::files::name_of;
use crate::library::write_whole;
use crate::wire::problem::trouble::Trouble;
use crate::wire::reply::{PagesToWrite, Reply};
use crate::wire::request::{ExportOptions, FileHandle};

/// Pixels of the longer side of a preview.
const PREVIEW_SIDE: f32 = 1_000.0;
/// Characters of a preview of text.
const PREVIEW_CHARACTERS: usize = 3_000;
/// Millimetres in a point.
const MM_IN_A_POINT: f32 = 25.4 / 72.0;

impl App {
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

    /// Writes the map as a picture; the file is only ever seen whole.
    pub(crate) fn export(
        &mut self,
        options: &ExportOptions,
        file: &FileHandle,
    ) -> Result<Reply, Trouble> {
        let path = self.files.require(file)?;
        // Nobody asked for a folder: a name that was mistyped must not become one.
        if let Some(folder) = path.parent()
            && !folder.is_dir()
        {
            let folder = folder.display().to_string();
            return Err(Trouble::failure(move |it| it.problem_no_folder(&folder))
                .hint(Language::problem_no_folder_hint));
        }
        let released = self.released(options)?;
        let scene = self.on_paper(&released, options)?;
        let template = self.template(options)?;
        let written = export::write_on(template.as_ref(), &scene, &printing(options))?;
        write_whole(&path, &written.bytes).map_err(|it| Trouble::at_file(&path, &it))?;
        Ok(Reply::Export {
            name: name_of(&path),
            n_bytes: written.bytes.len() as u64,
            pages: pages_of(&scene, options)?,
            left_out: written.left_out,
        })
    }

    /// Says how the map would be written: in small, and on which pages.
    pub(crate) fn preview_export(&mut self, options: &ExportOptions) -> Result<Reply, Trouble> {
        let released = self.released(options)?;
        let scene = self.on_paper(&released, options)?;
        let size = export::size_of_picture(&scene, &printing(options))?;
        let pages = pages_of(&scene, options)?;
        let kind = options.format.kind();
        let written = match kind {
            FormatKind::Picture => Written::default(),
            FormatKind::Document | FormatKind::Text => {
                let template = self.template(options)?;
                export::write_on(template.as_ref(), &scene, &printing(options))?
            }
        };
        let (png, text) = match kind {
            FormatKind::Picture | FormatKind::Document => {
                let pixels = Printing {
                    format: Format::Png,
                    scale: (PREVIEW_SIDE / size[0].max(size[1])).min(1.0),
                    ..printing(options)
                };
                let png = export::write(&scene, &pixels)?.bytes;
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
            leaving: Box::new(released.leaving().clone()),
            left_out: written.left_out,
        })
    }

    /// The company's template, where slides follow one.
    fn template(&self, options: &ExportOptions) -> Result<Option<SlideTemplate>, Trouble> {
        let file = options.template.as_ref();
        let Some(file) = file.filter(|_| options.format == Format::Pptx) else {
            return Ok(None);
        };
        let path = self.files.require(file)?;
        let at_file = |it| Trouble::at_file(&path, &it);
        let mut bytes = Vec::new();
        let file = fs::File::open(&path).map_err(at_file)?;
        // One byte more than is taken shows that it is too large.
        let mut file = file.take(SlideTemplate::MOST_BYTES + 1);
        file.read_to_end(&mut bytes).map_err(at_file)?;
        let template = SlideTemplate::read(&bytes).map_err(ExportError::from)?;
        Ok(Some(template))
    }

    /// What may leave of the maps that were asked for.
    fn released(&mut self, options: &ExportOptions) -> Result<Released, Trouble> {
        let open = self.open.as_ref().ok_or_else(Trouble::nothing_open)?;
        let view = open.view_of_shown(&options.view);
        let mut maps = Vec::new();
        for map in std::iter::once(options.map).chain(options.below) {
            let overlay = match view.lens {
                LensView::Assumed => None,
                LensView::Overlay | LensView::Observed => self.overlay_of(map)?,
            };
            maps.push((map, overlay));
        }
        // The whole file: what leaves with its other maps is told too.
        if options.format == Format::Json {
            let open = self.open.as_ref().ok_or_else(Trouble::nothing_open)?;
            let others = open.shown().maps().keys().copied();
            let is_there = |id: &MapId| maps.iter().any(|it| it.0 == *id);
            let others: Vec<MapId> = others.filter(|it| !is_there(it)).collect();
            maps.extend(others.into_iter().map(|it| (it, None)));
        }
        let maps: Vec<_> = maps.iter().map(|it| (it.0, it.1.as_deref())).collect();
        let open = self.open.as_ref().ok_or_else(Trouble::nothing_open)?;
        Ok(sharing::release(
            open.shown(),
            &maps,
            &options.terms,
            self.language,
        ))
    }

    /// The picture of it as it comes to paper.
    fn on_paper<'a>(
        &self,
        released: &'a Released,
        options: &ExportOptions,
    ) -> Result<PaperScene<'a>, Trouble> {
        let open = self.open.as_ref().ok_or_else(Trouble::nothing_open)?;
        let view = open.view_of_shown(&options.view);
        Ok(scene::lay_out_for_paper(released, &view, self.language))
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
