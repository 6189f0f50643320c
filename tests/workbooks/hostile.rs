//! Files that are no workbooks of ours are refused in words.

use std::io::{Cursor, Write};

use language::Language;
use workbook::WorkbookError;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::{SHOP, of_drawn, sample};

fn refused(bytes: &[u8]) -> WorkbookError {
    workbook::read(bytes).expect_err("it is no workbook of ours")
}

#[test]
fn what_is_no_workbook_is_refused_in_words() {
    for bytes in [&b""[..], b"PK\x03\x04", b"name,age\n", &[0; 4_096]] {
        let error = refused(bytes);
        assert!(matches!(error, WorkbookError::NotAWorkbook { .. }));
        for language in Language::ALL {
            assert!(!error.said(language).is_empty() && error.hint(language).ends_with('.'));
        }
    }
    let mut strange = rust_xlsxwriter::Workbook::new();
    strange.add_worksheet().write_string(0, 0, "Hello").unwrap();
    let strange = strange.save_to_buffer().unwrap();
    assert_eq!(refused(&strange), WorkbookError::NoMark);
}

#[test]
fn what_unpacks_to_far_too_much_is_refused_before_it_is_read() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    zip.start_file("xl/workbook.xml", options).unwrap();
    let zeroes = vec![b' '; 1 << 20];
    for _ in 0..300 {
        zip.write_all(&zeroes).unwrap();
    }
    let bytes = zip.finish().unwrap().into_inner();
    assert!(bytes.len() < 2 << 20, "it is small as a file");
    assert_eq!(refused(&bytes), WorkbookError::TooLarge);
}

#[test]
fn a_cell_at_the_far_end_takes_no_room() {
    let mut far = rust_xlsxwriter::Workbook::new();
    far.add_worksheet().set_name(workbook::MARK).unwrap();
    let sheet = far.add_worksheet();
    sheet.set_name("Steps").unwrap();
    sheet.write_string(1_048_575, 16_383, "far").unwrap();
    let bytes = far.save_to_buffer().unwrap();
    assert_eq!(refused(&bytes), WorkbookError::NoMark);
}

#[test]
fn a_workbook_that_is_cut_off_is_refused() {
    let (project, map) = sample::drawn(SHOP);
    let bytes = of_drawn(&project, map, Language::En);
    for at in [bytes.len() / 4, bytes.len() / 2, bytes.len() - 30] {
        refused(&bytes[..at]);
    }
}

#[test]
fn a_workbook_of_another_file_says_so() {
    let (project, map) = sample::drawn(SHOP);
    let bytes = of_drawn(&project, map, Language::En);
    let edited = workbook::read(&bytes).unwrap();
    let empty = journey::Project::default();
    let error =
        workbook::Review::of(&edited, &empty, Language::En, &mut session::new_id).unwrap_err();
    assert!(error.said(Language::En).contains("=SUM(A1:A9)"), "{error}");
}
