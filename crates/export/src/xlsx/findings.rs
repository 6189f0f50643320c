//! Where observed and drawn part: deviations and desire paths.

use journey::{AcceptanceId, Place};
use overlay::{DesirePathClass, Overlay};
use rust_xlsxwriter::{Worksheet, XlsxError};

use crate::xlsx::Book;
use crate::xlsx::columns::texts;

impl Book<'_> {
    /// Writes the sheet of deviations.
    pub(super) fn write_deviations(
        &self,
        sheet: &mut Worksheet,
        overlay: &Overlay,
    ) -> Result<(), XlsxError> {
        let language = self.language;
        let all = &overlay.deviations;
        let sentences = all.iter().map(|it| it.sentence.clone()).collect();
        let shares: Vec<_> = all.iter().map(|it| Some(it.cases)).collect();
        let accepted = all.iter().map(|it| self.reason(it.acceptance)).collect();
        let mut facts = vec![texts(language.sheets_deviation(), 60.0, sentences)];
        facts.extend(self.share_columns(&language.sheets_of_closed(), &shares));
        facts.push(texts(language.sheets_accepted(), 40.0, accepted));
        self.write_fact_sheet(sheet, &language.sheets_deviations(), &facts)
    }

    /// Writes the sheet of desire paths.
    pub(super) fn write_desire_paths(
        &self,
        sheet: &mut Worksheet,
        overlay: &Overlay,
    ) -> Result<(), XlsxError> {
        let language = self.language;
        let all = &overlay.desire_paths;
        let from = all.iter().map(|it| self.place(&it.from)).collect();
        let to = all.iter().map(|it| self.place(&it.to)).collect();
        let classes = all.iter().map(|it| self.class(it.class)).collect();
        let shares: Vec<_> = all.iter().map(|it| Some(it.cases)).collect();
        let times: Vec<_> = all.iter().map(|it| it.times).collect();
        let accepted = all.iter().map(|it| self.reason(it.acceptance)).collect();
        let mut facts = vec![
            texts(language.workbook_from(), 30.0, from),
            texts(language.workbook_to(), 30.0, to),
            texts(language.sheets_class(), 20.0, classes),
        ];
        facts.extend(self.share_columns(&language.sheets_of_all(), &shares));
        facts.extend(self.time_columns(&language.sheets_time(), &times));
        facts.push(texts(language.sheets_accepted(), 40.0, accepted));
        self.write_fact_sheet(sheet, &language.sheets_desire_paths(), &facts)
    }

    /// Why something was accepted, where it was.
    fn reason(&self, acceptance: Option<AcceptanceId>) -> String {
        let found = acceptance.and_then(|it| self.project.acceptance(it));
        found.map_or_else(String::new, |it| it.reason.clone())
    }

    /// What a place is called.
    fn place(&self, place: &Place) -> String {
        match place {
            Place::Start => self.language.place_start(),
            Place::End => self.language.place_end(),
            Place::OffMap(name) => name.clone(),
            Place::Touchpoint(touchpoint) => {
                let columns = self.project.columns_of(self.map);
                let found = columns.iter().find(|it| it.touchpoint == *touchpoint);
                found.map_or_else(String::new, |it| it.name.clone())
            }
        }
    }

    fn class(&self, class: DesirePathClass) -> String {
        match class {
            DesirePathClass::Shortcut => self.language.path_classes_shortcut(),
            DesirePathClass::WayBack => self.language.path_classes_way_back(),
            DesirePathClass::CrossOver => self.language.path_classes_cross_over(),
            DesirePathClass::Repeat => self.language.path_classes_repeat(),
            DesirePathClass::EarlyExit => self.language.path_classes_early_exit(),
            DesirePathClass::UnexpectedEntry => self.language.path_classes_unexpected_entry(),
            DesirePathClass::OffTheMap => self.language.path_classes_off_the_map(),
        }
    }
}
