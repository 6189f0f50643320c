//! The words that cells may hold, on a hidden sheet from which spreadsheets offer them.

use std::collections::BTreeMap;

use journey::{KnownIcon, LaneId, LaneKind};
use rust_xlsxwriter::utility::column_number_to_name;
use rust_xlsxwriter::{DataValidation, DataValidationErrorStyle, Formula, Worksheet, XlsxError};
use workbook::{Holds, OneOf, Table};

use crate::xlsx::Book;

/// The hidden sheet of lists.
const LISTS: &str = "desirepath-lists";
/// Rows below the last one for which things may be added.
pub(super) const ROOM: u32 = 200;

/// Lists of words, each in a column of the hidden sheet.
pub(super) struct Lists {
    columns: Vec<Vec<String>>,
    of_kind: BTreeMap<&'static str, usize>,
    of_lane: BTreeMap<LaneId, usize>,
}

impl Book<'_> {
    /// All lists that cells of this workbook are offered.
    pub(super) fn lists(&self) -> Lists {
        let mut lists = Lists {
            columns: Vec::new(),
            of_kind: BTreeMap::new(),
            of_lane: BTreeMap::new(),
        };
        let language = self.language;
        lists.add("flag", vec![language.workbook_yes()]);
        let icons = KnownIcon::ALL.iter().map(|it| it.said(language));
        lists.add("icon", icons.collect());
        for words in [
            OneOf::Lifecycle,
            OneOf::Flow,
            OneOf::Outcome,
            OneOf::LaneKind,
        ] {
            lists.add(name_of(words), words.said(language));
        }
        // Lanes that are left out leave nothing behind here either.
        let rows = self.rows.of_table(Table::Lanes).iter();
        let shown = rows.filter_map(|it| self.project.lane(it.id.parse().ok()?));
        for lane in shown.filter(|it| it.kind == LaneKind::Choice && !it.choices.is_empty()) {
            lists.of_lane.insert(lane.id, lists.columns.len());
            lists.columns.push(lane.choices.clone());
        }
        lists
    }

    /// What spreadsheets offer in the cells of a column; none where anything may stand there. What is named on
    /// another sheet is offered as it is called there at the time.
    pub(super) fn offered(&self, lists: &Lists, holds: Holds) -> Option<DataValidation> {
        match holds {
            Holds::Flag => lists.known("flag"),
            Holds::Icon => lists.known("icon"),
            Holds::OneOf(words) => lists.known(name_of(words)),
            Holds::NameIn(table) => Some(offer(self.names_on(table))),
            Holds::Text
            | Holds::Lines
            | Holds::Tags
            | Holds::Feeling
            | Holds::Share
            | Holds::Time => None,
        }
    }

    fn names_on(&self, table: Table) -> String {
        let title = table.title(self.language);
        let last = self.rows.of_table(table).len() as u32 + ROOM + 1;
        format!("'{title}'!$A$2:$A${last}")
    }
}

impl Lists {
    fn add(&mut self, name: &'static str, words: Vec<String>) {
        self.of_kind.insert(name, self.columns.len());
        self.columns.push(words);
    }

    fn known(&self, name: &str) -> Option<DataValidation> {
        self.of_kind.get(name).map(|it| self.offer_column(*it))
    }

    /// The choices of a lane.
    pub(super) fn of_lane(&self, lane: LaneId) -> Option<DataValidation> {
        self.of_lane.get(&lane).map(|it| self.offer_column(*it))
    }

    fn offer_column(&self, column: usize) -> DataValidation {
        let name = column_number_to_name(column as u16);
        let last = self.columns[column].len();
        offer(format!("'{LISTS}'!${name}$1:${name}${last}"))
    }

    pub(super) fn write(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        sheet.set_name(LISTS)?.set_very_hidden(true);
        for (column, words) in (0..).zip(&self.columns) {
            for (row, word) in (0..).zip(words) {
                sheet.write_string(row, column, workbook::escaped(&workbook::plain(word)))?;
            }
        }
        Ok(())
    }
}

/// Offers the words of a range. What else is typed is asked about, not refused: a new step has no name elsewhere yet.
fn offer(range: String) -> DataValidation {
    DataValidation::new()
        .allow_list_formula(Formula::new(range))
        .set_error_style(DataValidationErrorStyle::Warning)
}

fn name_of(words: OneOf) -> &'static str {
    match words {
        OneOf::Lifecycle => "lifecycle",
        OneOf::Flow => "flow",
        OneOf::Outcome => "outcome",
        OneOf::LaneKind => "kind",
    }
}
