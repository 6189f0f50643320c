//! What a change is called when people are told of it.

use crate::cell::{Shown, shown};
use crate::review::{Comparing, Heads};
use crate::rows::Row;
use crate::table::{Column, Table};

/// Signs of a text by which a thing is called.
const MOST_SIGNS: usize = 60;

impl Comparing<'_> {
    /// What a cell says, in the language of who is told: by the names things have now, or had.
    pub(super) fn told(&self, column: Column, cell: &str) -> String {
        let names = [&self.names_now, &self.in_book, &self.before];
        let mut said = names
            .iter()
            .map(|it| shown(column, cell, it, self.language))
            .map(|it| self.told_shown(column, &it));
        said.find(|it| !it.is_empty()).unwrap_or_default()
    }

    fn told_shown(&self, column: Column, cell: &Shown) -> String {
        match (column, cell) {
            (Column::ExpectedShare, Shown::Number(share)) => {
                self.language.permille((share * 1_000.0).round() as u16)
            }
            (Column::Feeling, Shown::Number(feeling)) => self.language.feeling(feeling / 2.0),
            (_, Shown::Flag(true)) => self.language.workbook_yes(),
            (_, Shown::Flag(false)) => self.language.workbook_no(),
            (_, other) => other.text(),
        }
    }

    /// What a row says, cell by cell.
    pub(super) fn told_row(&self, table: Table, row: &Row) -> String {
        let cells = table.columns().iter().zip(&row.cells);
        let told = cells.map(|(column, cell)| self.told(*column, cell));
        let told: Vec<String> = told.filter(|it| !it.is_empty()).collect();
        told.join(" · ")
    }

    /// What was typed in a row, cell by cell.
    pub(super) fn told_typed(&self, table: Table, cells: &[Shown], heads: &Heads) -> String {
        let told = table.columns().iter().filter_map(|column| {
            let cell = cells.get(heads.of_column(*column)?)?;
            let told = self.told_shown(*column, cell);
            (!told.is_empty()).then_some(told)
        });
        told.collect::<Vec<String>>().join(" · ")
    }

    /// What a thing is called.
    pub(super) fn name_of(&self, table: Table, row: &Row) -> String {
        let said = |column| self.told(column, row.cell(table, column));
        name(table, &said)
    }

    /// What a new thing is called.
    pub(super) fn name_of_typed(&self, table: Table, cells: &[Shown], heads: &Heads) -> String {
        let said = |column| {
            let cell = heads.of_column(column).and_then(|it| cells.get(it));
            cell.map_or_else(String::new, |it| self.told_shown(column, it))
        };
        name(table, &said)
    }
}

fn name(table: Table, said: &dyn Fn(Column) -> String) -> String {
    let name = match table {
        Table::Stages | Table::Steps | Table::Lanes => said(Column::Name),
        Table::Cards => {
            let text = said(Column::Text);
            if text.trim().is_empty() {
                format!("{}, {}", said(Column::Lane), said(Column::Step))
            } else {
                text
            }
        }
        Table::Feelings => format!("{}, {}", said(Column::Lane), said(Column::Step)),
        Table::Transitions => format!("{} → {}", said(Column::From), said(Column::To)),
    };
    let line = name.split_whitespace().collect::<Vec<&str>>().join(" ");
    if line.chars().count() <= MOST_SIGNS {
        return line;
    }
    let short: String = line.chars().take(MOST_SIGNS - 1).collect();
    format!("{}…", short.trim_end())
}
