//! Groups of cases beside each other, where the overlay has them; else the segments that are saved.

use overlay::Contrast;
use rust_xlsxwriter::{Workbook, XlsxError};
use workbook::Shown;

use crate::xlsx::Book;
use crate::xlsx::columns::{Facts, texts};
use crate::xlsx::styles::Figure;

impl Book<'_> {
    /// Writes the sheet of segments, where there is something to say.
    pub(super) fn write_segments(&self, file: &mut Workbook) -> Result<(), XlsxError> {
        let name = self.language.sheets_segments();
        let beside = self.overlay.and_then(|it| it.beside.as_deref());
        let facts = match beside {
            Some(contrast) => self.beside(contrast),
            None => {
                let saved = self.project.segments_of(self.map);
                if saved.is_empty() {
                    return Ok(());
                }
                let names = saved.iter().map(|it| it.name.clone()).collect();
                vec![texts(self.language.sheets_segment(), 40.0, names)]
            }
        };
        self.write_fact_sheet(file.add_worksheet(), &name, &facts)
    }

    /// One row a number, the share of each group and how far it is from the first.
    fn beside(&self, contrast: &Contrast) -> Vec<Facts> {
        let language = self.language;
        let words = contrast.rows.iter().map(|it| it.words.clone()).collect();
        let mut facts = vec![texts(language.sheets_number(), 50.0, words)];
        for (at, side) in contrast.sides.iter().enumerate() {
            let rows = contrast.rows.iter();
            let shares: Vec<_> = rows.map(|it| it.shares.get(at).copied()).collect();
            facts.extend(self.share_columns(&side.name, &shares));
        }
        let rows = contrast.rows.iter();
        let notable = rows.map(|it| {
            if it.is_notable() {
                Shown::Text(language.workbook_yes())
            } else {
                Shown::Nothing
            }
        });
        facts.push(Facts {
            head: language.sheets_notable(&language.points(contrast.least_difference)),
            figure: Figure::Number,
            width: 22.0,
            cells: notable.collect(),
        });
        facts
    }
}
