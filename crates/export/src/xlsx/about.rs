//! What the workbook is, how it is taken back, and what its numbers mean.

use journey::date_from_text;
use language::Language;
use rust_xlsxwriter::{Worksheet, XlsxError};

use crate::xlsx::Book;
use crate::xlsx::heights::{height, n_lines};

/// Width of what lines are about.
const NAME_WIDTH: f64 = 34.0;
/// Width of what they say.
const SAID_WIDTH: f64 = 100.0;

impl Book<'_> {
    /// Writes the sheet that says what all the others are.
    pub(super) fn write_about(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let language = self.language;
        sheet.set_name(language.sheets_about())?;
        sheet.set_column_width(0, NAME_WIDTH)?;
        sheet.set_column_width(1, SAID_WIDTH)?;
        sheet.set_screen_gridlines(false);
        let title = workbook::escaped(&workbook::plain(&self.title()));
        sheet.write_string_with_format(0, 0, title, &self.styles.title)?;
        let mut row = 2;
        for (name, said) in self.facts_about() {
            self.write_line(sheet, row, (&name, &said))?;
            row += 1;
        }
        row += 1;
        for (head, said) in [
            (language.sheets_how_to_edit(), language.sheets_edit()),
            (language.sheets_how_to_add(), language.sheets_add()),
            (language.sheets_how_to_remove(), language.sheets_remove()),
            (
                language.sheets_how_to_take_back(),
                language.sheets_take_back(),
            ),
        ] {
            self.write_line(sheet, row, (&head, &said))?;
            row += 1;
        }
        if self.overlay.is_some() {
            row += 1;
            for it in overlay::meanings(language) {
                self.write_line(sheet, row, (&it.title, &it.lead))?;
                row += 1;
            }
        }
        sheet.set_landscape().set_print_fit_to_pages(1, 0);
        Ok(())
    }

    fn write_line(
        &self,
        sheet: &mut Worksheet,
        row: u32,
        (name, said): (&str, &str),
    ) -> Result<(), XlsxError> {
        let text = |it: &str| workbook::escaped(&workbook::plain(it));
        sheet.write_string_with_format(row, 0, text(name), &self.styles.row_head)?;
        sheet.write_string_with_format(row, 1, text(said), &self.styles.text)?;
        let lines = n_lines(name, NAME_WIDTH).max(n_lines(said, SAID_WIDTH));
        sheet.set_row_height(row, height(lines))?;
        Ok(())
    }

    /// Where it comes from.
    fn facts_about(&self) -> Vec<(String, String)> {
        let language = self.language;
        let mut facts = Vec::new();
        if let Some(lens) = self.project.map(self.map).map(|it| &it.lens) {
            let day = date_from_text(&lens.date)
                .map_or(String::new(), |_| language.typed_day(&lens.date));
            facts.extend([
                (language.history_fields_version(), lens.version.clone()),
                (language.sheets_date(), day),
                (language.paper_persona(), lens.persona.clone()),
                (language.paper_scenario(), lens.scenario.clone()),
                (language.paper_goal(), lens.goal.clone()),
                (language.paper_scope(), lens.scope.clone()),
            ]);
        }
        match self.overlay {
            None => facts.push((language.sheets_source(), language.paper_assumed())),
            Some(overlay) => {
                facts.push((language.sheets_finding(), overlay.headline.clone()));
                facts.push((language.sheets_source(), self.source(language)));
                facts.push((
                    language.sheets_journeys(),
                    language.paper_journeys(overlay.n_cases),
                ));
                let filter = overlay.filter.as_ref();
                facts.extend(self.rounded_to.map(|it| {
                    let said = language.paper_rounded(it);
                    (language.slides_rounded(), said)
                }));
                facts.push((
                    language.sheets_filter(),
                    filter.map_or_else(String::new, |it| it.sentence.clone()),
                ));
            }
        }
        facts.retain(|it| !it.1.is_empty());
        facts
    }

    /// The data and its period.
    fn source(&self, language: Language) -> String {
        let Some(log) = self.project.log_of(self.map) else {
            return String::new();
        };
        let day = |us: i64| {
            let time = chrono::DateTime::from_timestamp_micros(us)?;
            Some(time.date_naive())
        };
        let ends = [log.first_us, log.last_us].map(|it| it.and_then(day));
        let [Some(first), Some(last)] = ends else {
            return log.source.clone();
        };
        format!("{} · {}", log.source, language.period(first, last))
    }
}
