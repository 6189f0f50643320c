//! The sheets whose rows are things of the map: what may be edited, what was observed beside it, and the id.

use journey::{LaneId, LaneKind};
use rust_xlsxwriter::{DataValidation, DataValidationRule, Format, Worksheet, XlsxError};
use workbook::{Column, Holds, Row, Shown, Table, plain_number, shown};

use crate::xlsx::Book;
use crate::xlsx::columns::{head_lines, write_shown};
use crate::xlsx::heights::{height, n_lines};
use crate::xlsx::lists::{Lists, ROOM};
use crate::xlsx::styles::Figure;

/// Width of the column of ids.
const ID_WIDTH: f64 = 12.0;

impl Book<'_> {
    /// Writes the sheet of a table.
    pub(super) fn write_table(
        &self,
        sheet: &mut Worksheet,
        table: Table,
        lists: &Lists,
    ) -> Result<(), XlsxError> {
        let rows = self.rows.of_table(table);
        let last_row = rows.len() as u32;
        sheet.set_name(table.title(self.language))?;
        sheet.set_freeze_panes(1, 1)?;
        for (place, column) in (0..).zip(table.columns()) {
            let head = column.title(self.language);
            sheet.write_string_with_format(0, place, head, &self.styles.editable)?;
            sheet.set_column_width(place, width(table, *column))?;
            for (row, thing) in (1..).zip(rows) {
                let (cell, format) = self.cell(table, *column, thing, usize::from(place));
                write_shown(sheet, (row, place), &cell, &format)?;
            }
            // Rows that are added look and behave like the others.
            for row in last_row + 1..=last_row + ROOM / 10 {
                sheet.set_cell_format(row, place, &self.format_of(*column))?;
            }
            if let Some(offered) = self.validation(lists, *column) {
                sheet.add_data_validation(1, place, last_row + ROOM, place, &offered)?;
            }
        }
        if table == Table::Cards {
            self.offer_choices(sheet, rows, lists)?;
        }
        let facts = self.facts(table);
        let first = table.columns().len() as u16;
        self.write_facts(sheet, first, &facts)?;
        let id = first + facts.len() as u16;
        let head = self.language.workbook_id();
        sheet.write_string_with_format(0, id, head, &self.styles.head)?;
        sheet.set_column_width(id, ID_WIDTH)?;
        for (row, thing) in (1..).zip(rows) {
            sheet.write_string_with_format(row, id, &thing.id, &self.styles.id)?;
        }
        self.set_heights(sheet, table, head_lines(&facts))?;
        sheet.autofilter(0, 0, last_row, id)?;
        sheet
            .set_landscape()
            .set_print_fit_to_pages(1, 0)
            // Neither ids nor rows that wait to be filled are printed.
            .set_print_area(0, 0, last_row, id - 1)?
            .set_repeat_rows(0, 0)?;
        Ok(())
    }

    /// Lets every row be as high as its texts need.
    fn set_heights(
        &self,
        sheet: &mut Worksheet,
        table: Table,
        head_lines: usize,
    ) -> Result<(), XlsxError> {
        let columns = || table.columns().iter().map(|it| (*it, width(table, *it)));
        let heads = columns().map(|(it, width)| n_lines(&it.title(self.language), width - 3.0));
        let n_head = heads.max().unwrap_or(1).max(head_lines);
        sheet.set_row_height(0, height(n_head))?;
        for (row, thing) in (1..).zip(self.rows.of_table(table)) {
            let cells = columns().zip(&thing.cells);
            let lines = cells.map(|((column, width), cell)| {
                match shown(column, cell, self.names, self.language) {
                    Shown::Text(text) => n_lines(&text, width),
                    Shown::Nothing | Shown::Number(_) | Shown::Flag(_) => 1,
                }
            });
            sheet.set_row_height(row, height(lines.max().unwrap_or(1)))?;
        }
        Ok(())
    }

    fn cell(&self, table: Table, column: Column, row: &Row, place: usize) -> (Shown, Format) {
        let said = row.cells.get(place).map_or("", String::as_str);
        let cell = shown(column, said, self.names, self.language);
        if let (Table::Cards, Column::Text, Shown::Text(text)) = (table, column, &cell)
            && self.holds_numbers(&row.cells[0])
            && let Some(number) = plain_number(text)
        {
            return (Shown::Number(number), self.styles.number(Figure::Number));
        }
        (cell, self.format_of(column))
    }

    fn holds_numbers(&self, lane: &str) -> bool {
        let lane: Option<LaneId> = lane.parse().ok();
        let lane = lane.and_then(|it| self.project.lane(it));
        lane.is_some_and(|it| matches!(it.kind, LaneKind::Number | LaneKind::Chart))
    }

    fn format_of(&self, column: Column) -> Format {
        match column.holds() {
            Holds::Feeling => self.styles.number(Figure::Feeling),
            Holds::Share => self.styles.number(Figure::Share),
            Holds::Text
            | Holds::Lines
            | Holds::Tags
            | Holds::Icon
            | Holds::Flag
            | Holds::OneOf(_)
            | Holds::NameIn(_)
            | Holds::Time => self.styles.text.clone(),
        }
    }

    fn validation(&self, lists: &Lists, column: Column) -> Option<DataValidation> {
        match column.holds() {
            Holds::Feeling => Some(
                DataValidation::new().allow_decimal_number(DataValidationRule::Between(-2.0, 2.0)),
            ),
            Holds::Share => Some(
                DataValidation::new().allow_decimal_number(DataValidationRule::Between(0.0, 1.0)),
            ),
            holds @ (Holds::Text
            | Holds::Lines
            | Holds::Tags
            | Holds::Icon
            | Holds::Flag
            | Holds::OneOf(_)
            | Holds::NameIn(_)
            | Holds::Time) => self.offered(lists, holds),
        }
    }

    /// Cards in a lane of choices are offered its choices.
    fn offer_choices(
        &self,
        sheet: &mut Worksheet,
        rows: &[Row],
        lists: &Lists,
    ) -> Result<(), XlsxError> {
        let Some(place) = Table::Cards
            .columns()
            .iter()
            .position(|it| *it == Column::Text)
        else {
            return Ok(());
        };
        for (row, card) in (1..).zip(rows) {
            let lane: Option<LaneId> = card.cells[0].parse().ok();
            if let Some(offered) = lane.and_then(|it| lists.of_lane(it)) {
                sheet.add_data_validation(row, place as u16, row, place as u16, &offered)?;
            }
        }
        Ok(())
    }
}

fn width(table: Table, column: Column) -> f64 {
    match column {
        Column::Text => 60.0,
        Column::Name | Column::Condition | Column::Choices => 34.0,
        Column::Stage | Column::Lane | Column::Step | Column::Last | Column::From | Column::To => {
            26.0
        }
        Column::Lifecycle
        | Column::Flow
        | Column::ExperienceOwner
        | Column::ContentOwner
        | Column::ChannelOwner
        | Column::Tags
        | Column::Icon
        | Column::End
        | Column::Kind
        | Column::Word
        | Column::ExpectedTime => 20.0,
        Column::Optional
        | Column::Repeatable
        | Column::Unobservable
        | Column::Start
        | Column::Feeling
        | Column::ExpectedShare => {
            if table == Table::Steps {
                13.0
            } else {
                11.0
            }
        }
    }
}
