//! The map as a workbook: as people see it, and thing by thing, so that it can be edited and taken back.
//!
//! Every text is written as text and every number as a number; nothing is a formula.

use journey::{MapId, Project};
use language::Language;
use overlay::Overlay;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};
use scene::{Palette, PaperScene, Theme};
use workbook::{Mark, Names, Rows};

use crate::error::{ExportError, Unfit};
use crate::xlsx::styles::Styles;

mod about;
mod columns;
mod findings;
mod heights;
mod lists;
mod map;
mod observed;
mod segments;
mod styles;
mod tables;

/// What a workbook is written from.
struct Book<'a> {
    project: &'a Project,
    map: MapId,
    overlay: Option<&'a Overlay>,
    /// To multiples of which number counts are rounded, if they are.
    rounded_to: Option<u64>,
    language: Language,
    rows: &'a Rows,
    names: &'a Names,
    styles: Styles,
    palette: Palette<'a>,
}

/// Writes the workbook of the map that the scene is about, and says what it leaves out.
pub(crate) fn workbook(scene: &PaperScene<'_>) -> Result<(Vec<u8>, Vec<String>), ExportError> {
    let released = scene.released();
    let Some((first, below)) = released.maps().split_first() else {
        let reason = Unfit::Empty;
        return Err(ExportError::Workbook { reason });
    };
    let project = released.project();
    let language = scene.language();
    let narrowed = &scene.narrowed;
    let rows = Rows::of(project, first.id, &narrowed.lanes, &narrowed.steps);
    let names = Names::of(&rows);
    let palette = Palette::of(Theme::Light, project.own_brand());
    let book = Book {
        project,
        map: first.id,
        overlay: first.overlay.as_ref(),
        rounded_to: released.leaving().rounded_to,
        language,
        rows: &rows,
        names: &names,
        styles: Styles::of(palette, project.own_font()),
        palette,
    };
    let bytes = book.written().map_err(|it| unwritten(&it))?;
    let titles = below.iter().filter_map(|it| project.map(it.id));
    let mut left_out: Vec<String> = titles
        .map(|it| language.sheets_map_left_out(&it.title))
        .collect();
    let cards = project.cards_of(first.id);
    let n_pictures = cards.filter(|it| project.picture_on(it.id).is_some());
    let n_pictures = n_pictures.count() as u64;
    if n_pictures > 0 {
        left_out.push(language.sheets_pictures_left_out(n_pictures));
    }
    Ok((bytes, left_out))
}

fn unwritten(error: &XlsxError) -> ExportError {
    ExportError::Workbook {
        reason: Unfit::Renderer(error.to_string()),
    }
}

impl Book<'_> {
    fn written(&self) -> Result<Vec<u8>, XlsxError> {
        let mut file = Workbook::new();
        // The same map gives the same bytes on any day.
        let day = ExcelDateTime::from_ymd(1980, 1, 1)?;
        let properties = DocProperties::new()
            .set_title(self.title())
            .set_creation_datetime(&day);
        file.set_properties(&properties);
        self.write_map(file.add_worksheet())?;
        let lists = self.lists();
        for table in workbook::Table::ALL {
            self.write_table(file.add_worksheet(), table, &lists)?;
        }
        if let Some(overlay) = self.overlay {
            self.write_deviations(file.add_worksheet(), overlay)?;
            self.write_desire_paths(file.add_worksheet(), overlay)?;
        }
        self.write_segments(&mut file)?;
        self.write_about(file.add_worksheet())?;
        lists.write(file.add_worksheet())?;
        self.write_mark(file.add_worksheet())?;
        file.save_to_buffer()
    }

    fn title(&self) -> String {
        let title = self.project.map(self.map).map(|it| it.title.clone());
        title
            .filter(|it| !it.is_empty())
            .unwrap_or_else(|| self.language.paper_untitled())
    }

    /// The hidden sheet by which edits are told from what was written.
    fn write_mark(&self, sheet: &mut rust_xlsxwriter::Worksheet) -> Result<(), XlsxError> {
        let mark = Mark {
            map: self.map,
            title: self.title(),
            language: self.language,
            rows: self.rows.clone(),
        };
        sheet.set_name(workbook::MARK)?.set_very_hidden(true);
        for (row, line) in (0..).zip(mark.lines()) {
            for (column, cell) in (0..).zip(line) {
                if !cell.is_empty() {
                    sheet.write_string(row, column, workbook::escaped(&cell))?;
                }
            }
        }
        Ok(())
    }
}
