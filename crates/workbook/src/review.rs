//! What an edited workbook would change: what was written, what stands there now, and the map as it is.

use std::collections::{BTreeMap, BTreeSet};

use journey::Project;
use language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::cell::{Shown, Unclear, meant, shown};
use crate::commands::plan;
use crate::error::WorkbookError;
use crate::names::Names;
use crate::reading::{Edited, EditedSheet};
use crate::rows::{Row, Rows};
use crate::table::{Column, Table};

mod telling;

/// A change that an edited workbook proposes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Amendment {
    /// By what it is chosen.
    pub key: String,
    /// What becomes of the thing.
    pub kind: AmendmentKind,
    /// The table it is in.
    pub table: Table,
    /// The row of its sheet, as spreadsheets count; none for what was removed.
    pub row: Option<u32>,
    /// What it is about: "step “I call”".
    pub thing: String,
    /// The column, for what changed.
    pub field: Option<String>,
    /// What was written, for what changed or was removed.
    pub before: String,
    /// What stands there now, for what changed or was added.
    pub after: String,
    /// What the map says now, where that is neither: both sides changed it.
    pub now: Option<String>,
    /// Why it cannot be done with all the others, as a sentence, where it cannot.
    pub refused: Option<String>,
    #[serde(skip)]
    #[ts(skip)]
    pub(crate) what: What,
}

/// What becomes of a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum AmendmentKind {
    /// It comes onto the map.
    Added,
    /// Something about it is different.
    Changed,
    /// It goes, with what hangs on it.
    Removed,
}

/// What is to be done.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum What {
    /// Nothing: it was told to others, and came back.
    #[default]
    Nothing,
    /// A row becomes a thing, behind another where one stands above it.
    Add { row: Row, behind: Option<String> },
    /// A thing goes.
    Remove { id: String },
    /// A cell of a thing says something else.
    Set {
        id: String,
        column: Column,
        after: String,
        /// The row as it stands in the workbook, as far as it is understood.
        row: Row,
    },
}

/// A row that cannot be understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RowProblem {
    /// The sheet it is on.
    pub sheet: String,
    /// Its row, as spreadsheets count; none where the whole sheet is meant.
    pub row: Option<u32>,
    /// The column, where it is one.
    pub column: Option<String>,
    /// What is wrong, as a sentence.
    pub message: String,
}

/// All that an edited workbook would change.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Review {
    /// The changes, table by table, from top to bottom.
    pub amendments: Vec<Amendment>,
    /// What could not be understood.
    pub problems: Vec<RowProblem>,
}

impl Review {
    /// Compares what was written, what stands in the workbook, and the map as it is now; told in `language`.
    ///
    /// # Errors
    /// When the map that it was written from is not there.
    pub fn of(
        edited: &Edited,
        project: &Project,
        language: Language,
        mint: &mut dyn FnMut() -> Uuid,
    ) -> Result<Self, WorkbookError> {
        let mark = &edited.mark;
        if project.map(mark.map).is_none() {
            let title = mark.title.clone();
            return Err(WorkbookError::OtherMap { title });
        }
        let in_book = Names::of(&named_in(edited));
        let mut comparing = Comparing {
            edited,
            now: &Rows::whole(project, mark.map),
            names_now: Names::of(&Rows::whole(project, mark.map)),
            before: Names::of(&mark.rows),
            in_book,
            language,
            review: Self::default(),
        };
        for table in Table::ALL {
            comparing.compare(table);
        }
        let mut review = comparing.review;
        let planned = plan(&review, &|_| true, (project, mark.map), mint);
        for amendment in &mut review.amendments {
            let refused = planned.refused.iter().find(|it| it.key == amendment.key);
            amendment.refused = refused.map(|it| it.said(language));
        }
        Ok(review)
    }
}

/// How new things are called in references, until they are there.
pub(crate) fn new_key(table: Table, row: u32) -> String {
    format!("+{}/{row}", table.tag())
}

/// What is called how in the workbook as it stands.
fn named_in(edited: &Edited) -> Rows {
    let mut rows = Rows::default();
    for (table, sheet) in &edited.sheets {
        let heads = Heads::of(*table, sheet, edited.mark.language);
        let (Some(at), Some(place)) = (heads.of_column(Column::Name), table.place(Column::Name))
        else {
            continue;
        };
        let mut seen = BTreeSet::new();
        for (number, cells) in &sheet.rows {
            let id = heads.id(cells).filter(|it| seen.insert(it.clone()));
            let mut named = vec![String::new(); table.columns().len()];
            named[place] = cells.get(at).map_or_else(String::new, Shown::text);
            rows.add(
                *table,
                Row {
                    id: id.unwrap_or_else(|| new_key(*table, *number)),
                    cells: named,
                },
            );
        }
    }
    rows
}

/// Where the columns of a table stand in a sheet.
struct Heads {
    id: Option<usize>,
    of: BTreeMap<Column, usize>,
}

impl Heads {
    fn of(table: Table, sheet: &EditedSheet, language: Language) -> Self {
        let place = |title: &str| sheet.heads.iter().position(|it| it == title);
        let columns = table.columns().iter();
        Self {
            id: place(&language.workbook_id()),
            of: columns
                .filter_map(|it| Some((*it, place(&it.title(language))?)))
                .collect(),
        }
    }

    fn of_column(&self, column: Column) -> Option<usize> {
        self.of.get(&column).copied()
    }

    fn id(&self, cells: &[Shown]) -> Option<String> {
        let id = cells.get(self.id?)?.text().trim().to_lowercase();
        (!id.is_empty()).then_some(id)
    }
}

/// Comparing, and what came of it so far.
struct Comparing<'a> {
    edited: &'a Edited,
    now: &'a Rows,
    names_now: Names,
    before: Names,
    in_book: Names,
    language: Language,
    review: Review,
}

impl Comparing<'_> {
    fn compare(&mut self, table: Table) {
        let edited = self.edited;
        let Some(sheet) = edited.sheets.get(&table) else {
            return self.problem(table, None, None, self.language.workbook_no_sheet());
        };
        let heads = Heads::of(table, sheet, edited.mark.language);
        if heads.id.is_none() {
            let head = edited.mark.language.workbook_id();
            return self.problem(table, None, None, self.language.workbook_no_column(&head));
        }
        for column in table.columns() {
            if heads.of_column(*column).is_none() {
                let head = column.title(edited.mark.language);
                self.problem(table, None, None, self.language.workbook_no_column(&head));
            }
        }
        let mut seen = BTreeSet::new();
        let mut above: Option<String> = None;
        for (number, cells) in &sheet.rows {
            let known = heads.id(cells).filter(|it| seen.insert(it.clone()));
            let key = match known {
                None => {
                    self.added(table, (*number, cells), &heads, above.take());
                    new_key(table, *number)
                }
                Some(id) => {
                    match edited.mark.rows.find(table, &id) {
                        Some(written) => self.changed(table, (*number, cells), &heads, written),
                        None => {
                            let said = self.language.workbook_foreign_id();
                            self.problem(table, Some(*number), None, said);
                        }
                    }
                    id
                }
            };
            above = Some(key);
        }
        for written in edited.mark.rows.of_table(table) {
            if !seen.contains(&written.id) {
                self.removed(table, written);
            }
        }
    }

    /// A row without an id is something new.
    fn added(
        &mut self,
        table: Table,
        (number, cells): (u32, &[Shown]),
        heads: &Heads,
        behind: Option<String>,
    ) {
        let key = new_key(table, number);
        let mut row = Row {
            id: key.clone(),
            cells: Vec::new(),
        };
        let mut is_clear = true;
        for column in table.columns() {
            let at = heads.of_column(*column);
            let typed = at.and_then(|it| cells.get(it)).unwrap_or(&Shown::Nothing);
            match meant(*column, typed, &self.in_book, &self.before) {
                Ok(cell) => row.cells.push(cell),
                Err(unclear) => {
                    is_clear = false;
                    self.unclear(table, number, *column, &unclear);
                }
            }
        }
        if !is_clear {
            return;
        }
        let name = self.name_of_typed(table, cells, heads);
        self.review.amendments.push(Amendment {
            key,
            kind: AmendmentKind::Added,
            table,
            row: Some(number),
            thing: table.thing(self.language, &name),
            field: None,
            before: String::new(),
            after: self.told_typed(table, cells, heads),
            now: None,
            refused: None,
            what: What::Add { row, behind },
        });
    }

    fn changed(
        &mut self,
        table: Table,
        (number, cells): (u32, &[Shown]),
        heads: &Heads,
        written: &Row,
    ) {
        let mut row = written.clone();
        let mut changes = Vec::new();
        for (place, column) in table.columns().iter().enumerate() {
            let Some(at) = heads.of_column(*column) else {
                continue;
            };
            let typed = cells.get(at).unwrap_or(&Shown::Nothing);
            let file = self.edited.mark.language;
            let before = shown(*column, &written.cells[place], &self.before, file);
            if typed.text() == before.text() {
                continue;
            }
            match meant(*column, typed, &self.in_book, &self.before) {
                Ok(after) if after == written.cells[place] => {}
                Ok(_) if *column == Column::Kind => {
                    let said = self.language.workbook_kind_stays();
                    let head = Some(column.title(file));
                    self.problem(table, Some(number), head, said);
                }
                Ok(after) => {
                    row.cells[place].clone_from(&after);
                    changes.push((*column, place, after));
                }
                Err(unclear) => self.unclear(table, number, *column, &unclear),
            }
        }
        let Some(now) = self.now.find(table, &written.id) else {
            if !changes.is_empty() {
                let said = self.language.workbook_gone();
                self.problem(table, Some(number), None, said);
            }
            return;
        };
        for (column, place, after) in changes {
            if now.cells[place] == after {
                continue;
            }
            let both = now.cells[place] != written.cells[place];
            self.review.amendments.push(Amendment {
                key: format!("{}/{}/{place}", table.tag(), written.id),
                kind: AmendmentKind::Changed,
                table,
                row: Some(number),
                thing: table.thing(self.language, &self.name_of(table, now)),
                field: Some(column.title(self.language)),
                before: self.told(column, &written.cells[place]),
                after: self.told(column, &after),
                now: both.then(|| self.told(column, &now.cells[place])),
                refused: None,
                what: What::Set {
                    id: written.id.clone(),
                    column,
                    after,
                    row: row.clone(),
                },
            });
        }
    }

    /// What was written and has no row any more goes, where it is still there.
    fn removed(&mut self, table: Table, written: &Row) {
        let Some(now) = self.now.find(table, &written.id) else {
            return;
        };
        let both = now != written;
        self.review.amendments.push(Amendment {
            key: format!("{}/{}", table.tag(), written.id),
            kind: AmendmentKind::Removed,
            table,
            row: None,
            thing: table.thing(self.language, &self.name_of(table, now)),
            field: None,
            before: self.told_row(table, written),
            after: String::new(),
            now: both.then(|| self.told_row(table, now)),
            refused: None,
            what: What::Remove {
                id: written.id.clone(),
            },
        });
    }

    fn unclear(&mut self, table: Table, row: u32, column: Column, unclear: &Unclear) {
        let head = Some(column.title(self.edited.mark.language));
        self.problem(table, Some(row), head, unclear.said(self.language));
    }

    fn problem(&mut self, table: Table, row: Option<u32>, column: Option<String>, said: String) {
        self.review.problems.push(RowProblem {
            sheet: table.title(self.edited.mark.language),
            row,
            column,
            message: said,
        });
    }
}
