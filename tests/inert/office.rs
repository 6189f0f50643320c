//! Slides and workbooks: the parts of the files, and what python-pptx, openpyxl and LibreOffice find in them.

use std::io::{Cursor, Read};

use export::{Format, Table};
use serde::Deserialize;
use zip::ZipArchive;

use super::arrivals::{Arrivals, is_in, squeezed};
use super::payloads::Round;
use super::readers::{Shelf, by_python};
use super::{legal, observed, rounds, written};

/// What python-pptx finds in a deck.
#[derive(Deserialize)]
struct Deck {
    texts: Vec<String>,
    outside: Vec<String>,
    clicks: Vec<String>,
}

/// What openpyxl finds in a workbook.
#[derive(Deserialize)]
struct Book {
    texts: Vec<String>,
    links: Vec<String>,
    names: Vec<String>,
}

const DECK: &str = r#"
import json, sys
from pptx import Presentation
deck = Presentation(sys.argv[1])
texts, outside, clicks = [], [], []
for slide in deck.slides:
    frames = [it.text_frame for it in slide.shapes if it.has_text_frame]
    for shape in slide.shapes:
        texts.append(shape._element.xpath(".//p:cNvPr")[0].get("descr") or "")
        if shape.has_table:
            frames += [cell.text_frame for row in shape.table.rows for cell in row.cells]
        if shape.has_chart:
            for plot in shape.chart.plots:
                texts += [str(it) for it in plot.categories] + [it.name for it in plot.series]
    if slide.has_notes_slide:
        frames.append(slide.notes_slide.notes_text_frame)
    texts += [frame.text for frame in frames]
    clicks += [it.get("action") or "" for it in slide._element.iter() if it.tag.endswith(("hlinkClick", "hlinkHover"))]
seen, todo = set(), [deck.part]
while todo:
    part = todo.pop()
    if part in seen:
        continue
    seen.add(part)
    for relation in part.rels.values():
        if relation.is_external:
            outside.append(relation.target_ref)
        else:
            todo.append(relation.target_part)
print(json.dumps({"texts": texts, "outside": outside, "clicks": clicks}))
"#;

const BOOK: &str = r#"
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
names = book.defined_names
names = list(names.values()) if hasattr(names, "values") else names.definedName
cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
print(json.dumps({
    "texts": [it.value for it in cells if isinstance(it.value, str)],
    "links": [it.coordinate for it in cells if it.hyperlink],
    "names": [it.attr_text for it in names],
}))
"#;

/// One part of a file, as text.
pub(crate) fn part(bytes: &[u8], name: &str) -> String {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    zip.by_name(name)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    text
}

/// All parts that are text, by name.
fn parts(bytes: &[u8]) -> Vec<(String, String)> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut all = Vec::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut text = String::new();
        if file.read_to_string(&mut text).is_ok() {
            all.push((name, text));
        }
    }
    all
}

/// No part leads out of the file, and none holds a program.
fn check_parts(bytes: &[u8]) {
    for (name, text) in parts(bytes) {
        let is_program = [
            "vbaProject",
            "activeX",
            "oleObject",
            "externalLink",
            "customUI",
            "connections",
        ];
        assert!(!is_program.iter().any(|it| name.contains(it)), "{name}");
        if name.ends_with(".rels") {
            for target in text.split("Target=\"").skip(1) {
                let target = target.split('"').next().unwrap_or_default();
                assert!(
                    !target.contains("evil") && !target.contains(':') && !target.contains('\\'),
                    "{target}"
                );
            }
            assert!(!text.contains("External"), "{name}");
        }
    }
}

#[test]
fn slides_hold_texts_and_lead_nowhere() {
    let mut arrivals = Arrivals::of(Format::Pptx);
    let shelf = Shelf::new();
    for round in rounds() {
        let (attacked, released) = observed(round, true);
        let deck = written(&released, Format::Pptx, Table::Cards);
        check_parts(&deck);
        let file = shelf.put("deck.pptx", &deck);
        let Some(found) = by_python::<Deck>("pptx", DECK, &file) else {
            return;
        };
        assert_eq!((found.outside, found.clicks), (Vec::new(), Vec::new()));
        let found = squeezed(&legal(&found.texts.join("\n")));
        arrivals.note_each(&attacked, |text| is_in(text, &found));
        if round != Round::Words
            && let Some(pages) = shelf.converted(&file, "pdf")
        {
            assert!(pages[0].1.starts_with(b"%PDF"));
        }
    }
    arrivals.check();
}

#[test]
fn a_workbook_holds_texts_and_no_formula() {
    let mut arrivals = Arrivals::of(Format::Xlsx);
    let shelf = Shelf::new();
    for round in rounds() {
        let (attacked, released) = observed(round, true);
        let book = written(&released, Format::Xlsx, Table::Cards);
        check_parts(&book);
        for (name, text) in parts(&book) {
            assert!(
                !text.contains("<f>") && !text.contains("<f ") || name.contains("charts/"),
                "{name}"
            );
        }
        let file = shelf.put("book.xlsx", &book);
        let Some(found) = by_python::<Book>("openpyxl", BOOK, &file) else {
            return;
        };
        assert_eq!(found.links, Vec::<String>::new());
        for name in &found.names {
            assert!(
                !name.contains('[') && !name.contains("evil") && !name.contains('('),
                "{name}"
            );
        }
        arrivals.note(&attacked, &squeezed(&found.texts.join("\n")));
        if round != Round::Words {
            check_converted(&shelf, &file, &found.texts);
        }
    }
    arrivals.check();
}

/// LibreOffice shows every sheet as the texts that were written.
fn check_converted(shelf: &Shelf, file: &std::path::Path, texts: &[String]) {
    let each_sheet =
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
    let Some(sheets) = shelf.converted(file, each_sheet) else {
        return;
    };
    let mut shown = String::new();
    for (_, sheet) in &sheets {
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .from_reader(sheet.as_slice());
        for row in reader.records() {
            row.unwrap().iter().for_each(|it| shown.push_str(it));
        }
    }
    let shown = squeezed(&shown);
    for text in texts {
        // It shows as it is how what reads like an escape is written; Excel and openpyxl take it back.
        let is_shown = [text.clone(), workbook::escaped(text)]
            .iter()
            .any(|it| shown.contains(&squeezed(it)));
        assert!(is_shown, "LibreOffice shows no {text:?}");
    }
}
