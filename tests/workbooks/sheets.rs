//! What stands in the sheets, cell by cell, and what does not.

use std::fmt::Write;
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use expect_test::expect_file;
use language::Language;
use scene::LensView;

use crate::{SHOP, assert_same, exported, of_drawn, overlaid, sample};

/// All sheets as text: a line a row, cells with bars between.
fn told(bytes: &[u8]) -> String {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    for name in book.sheet_names() {
        writeln!(text, "== {name}").unwrap();
        let range = book.worksheet_range(&name).unwrap();
        for row in range.rows() {
            let cells: Vec<String> = row.iter().map(cell).collect();
            writeln!(text, "{}", cells.join(" | ").trim_end_matches([' ', '|'])).unwrap();
        }
    }
    text
}

fn cell(cell: &Data) -> String {
    if let Data::Float(number) = cell {
        return format!("#{number:.4}");
    }
    cell.to_string().replace('\n', "⏎")
}

#[test]
fn a_drawn_map() {
    let (project, map) = sample::drawn(SHOP);
    let bytes = of_drawn(&project, map, Language::En);
    expect_file!["drawn.txt"].assert_eq(&told(&bytes));
    assert_same(&bytes, &project, "as it was written");
}

#[test]
fn a_map_with_what_was_observed() {
    for (language, expected) in [
        (Language::En, expect_file!["overlaid.txt"]),
        (Language::De, expect_file!["overlaid_de.txt"]),
    ] {
        let (project, bytes) = overlaid(language);
        expected.assert_eq(&told(&bytes));
        assert_same(&bytes, &project, "as it was written");
        assert_eq!(bytes, overlaid(language).1, "the same bytes every time");
    }
}

#[test]
fn what_is_withheld_is_absent() {
    let (project, map) = sample::drawn(sample::MOBILE_PLAN);
    let mut overlay = sample::overlay(&project, map, &sample::MOBILE_PLAN_SEEN);
    for it in &mut overlay.transitions {
        it.cases.k = 3;
    }
    for it in &mut overlay.stages {
        it.reached.k = 3;
    }
    let released = sample::released(&project, map, Some(&overlay));
    let written = exported(&released, &sample::view(LensView::Overlay), Language::En);
    let text = told(&written.bytes);
    let sheet = |name: &str| {
        let from = text.find(&format!("== {name}\n")).unwrap();
        let rest = &text[from + 3..];
        rest[..rest.find("\n== ").unwrap()].to_owned()
    };
    let transitions = sheet("Transitions");
    for figure in ["#9500", "#7900", "#11200", "#6400"] {
        assert!(!transitions.contains(figure), "{figure} in {transitions}");
    }
    assert!(!transitions.contains("| #3"), "{transitions}");
    assert!(sheet("Stages").contains("<10"), "{}", sheet("Stages"));
}

#[test]
fn lanes_that_are_left_out_are_not_in_it() {
    let (project, map) = sample::drawn(SHOP);
    let lane = project.lanes_of(map)[0].id;
    let mut view = sample::view(LensView::Assumed);
    view.narrowed.without = vec![lane];
    let released = sample::released(&project, map, None);
    let bytes = exported(&released, &view, Language::En).bytes;
    let text = told(&bytes);
    let (lanes, _) = text.split_once("== desirepath-lists").unwrap();
    assert!(!lanes.contains("Thoughts") && !text.contains("HYPERLINK"));
    assert!(lanes.contains("Feeling"));
    assert_same(&bytes, &project, "what is left out is not removed");
}
