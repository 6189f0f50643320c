//! Workbooks as people leave them: the marks of what was written, and rows that say something else.

use language::Language;
use rust_xlsxwriter::{Workbook, Worksheet};
use workbook::{Mark, Names, Rows, Shown, Table, escaped, shown};

/// One row: its id where it has one, and its cells.
pub(crate) type Line = (Option<String>, Vec<Shown>);

/// The lines of a table, as a workbook shows rows.
pub(crate) fn lines(rows: &Rows, table: Table, language: Language) -> Vec<Line> {
    let names = Names::of(rows);
    let line = |it: &workbook::Row| {
        let cells = table.columns().iter().zip(&it.cells);
        let cells = cells.map(|(column, cell)| shown(*column, cell, &names, language));
        (Some(it.id.clone()), cells.collect())
    };
    rows.of_table(table).iter().map(line).collect()
}

/// A workbook that was written as `mark` says, and in which these lines stand now.
pub(crate) fn book(mark: &Mark, lines_of: &dyn Fn(Table) -> Vec<Line>) -> Vec<u8> {
    let mut book = Workbook::new();
    for table in Table::ALL {
        let sheet = book.add_worksheet();
        sheet.set_name(table.title(mark.language)).unwrap();
        for (column, it) in (0..).zip(table.columns()) {
            let title = it.title(mark.language);
            sheet.write_string(0, column, title).unwrap();
        }
        let id = table.columns().len() as u16;
        sheet
            .write_string(0, id, mark.language.workbook_id())
            .unwrap();
        for (row, (own, cells)) in (1..).zip(lines_of(table)) {
            for (column, cell) in (0..).zip(cells) {
                write(sheet, row, column, &cell);
            }
            if let Some(own) = own {
                sheet.write_string(row, id, own).unwrap();
            }
        }
    }
    let sheet = book.add_worksheet();
    sheet.set_name(workbook::MARK).unwrap();
    for (row, line) in (0..).zip(mark.lines()) {
        for (column, cell) in (0..).zip(line) {
            write(sheet, row, column, &Shown::Text(cell));
        }
    }
    book.save_to_buffer().unwrap()
}

fn write(sheet: &mut Worksheet, row: u32, column: u16, cell: &Shown) {
    match cell {
        Shown::Nothing => {}
        Shown::Text(text) => {
            sheet.write_string(row, column, escaped(text)).unwrap();
        }
        Shown::Number(number) => {
            sheet.write_number(row, column, *number).unwrap();
        }
        Shown::Flag(on) => {
            sheet.write_boolean(row, column, *on).unwrap();
        }
    }
}
