//! Hostile archives: workbooks and slides, 80 files.

use std::io::{Cursor, Write};

use tests::program;
use worker::{Worker, WorkerError};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::cases::{Case, Expected, Outcome, damaged, hold, random};
use crate::desk::placed;
use crate::memory::Grown;

/// An archive with these parts.
fn archive(parts: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A workbook that no map was written into.
fn workbook() -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_string(0, 0, "Hello").unwrap();
    sheet.write_string(1_048_575, 16_383, "far").unwrap();
    sheet
        .write_formula(1, 1, "=HYPERLINK(\"http://127.0.0.1:9\")")
        .unwrap();
    book.save_to_buffer().unwrap()
}

/// What is said of a file of a kind that is none of ours.
fn refused(name: &str) -> Expected {
    let said = match name {
        ".xlsx" => [
            "the file is no Excel workbook",
            "larger than any workbook",
            "nothing in this workbook says",
        ],
        _ => [
            "cannot be read as a presentation",
            "is larger than templates are",
            "is locked by a password",
        ],
    };
    Expected::Refused(said.map(str::to_owned).to_vec())
}

fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    let mut random = random(7);
    let whole = workbook();
    let laughs = "<!DOCTYPE a [<!ENTITY a \"haha\">]>";
    for name in [".xlsx", ".pptx"] {
        let refused = || refused(name);
        let mut add = |about: &str, bytes: Vec<u8>, expected| {
            cases.push(Case::new(about, name, bytes, expected));
        };
        let main = if name == ".xlsx" {
            "xl/workbook.xml"
        } else {
            "ppt/presentation.xml"
        };
        add("a workbook of nobody's", whole.clone(), refused());
        add("nothing", Vec::new(), refused());
        add("no archive", b"PK\x03\x04 and so on".to_vec(), refused());
        add("an archive of nothing", archive(&[]), refused());
        add(
            "much of nothing",
            archive(&[(main, vec![b' '; 8 << 20])]),
            refused(),
        );
        let names: Vec<String> = (0..10_001).map(|it| format!("xl/part{it}.xml")).collect();
        let many: Vec<(&str, Vec<u8>)> = names.iter().map(|it| (it.as_str(), Vec::new())).collect();
        add("ten thousand parts and one", archive(&many), refused());
        add(
            "names that climb",
            archive(&[
                ("../../etc/passwd", vec![1]),
                ("/etc/x", vec![1]),
                ("C:\\x", vec![1]),
            ]),
            refused(),
        );
        add(
            "a declaration",
            archive(&[(main, format!("{laughs}<a>&a;</a>").into())]),
            refused(),
        );
        add(
            "deep elements",
            archive(&[(main, "<a>".repeat(1_000_000).into())]),
            refused(),
        );
        let inner = archive(&[(main, vec![b'x'; 1 << 20])]);
        add(
            "an archive in an archive",
            archive(&[(main, inner)]),
            refused(),
        );
        for part in 1..10 {
            add(
                &format!("cut off at {part} of 10"),
                whole[..whole.len() * part / 10].to_vec(),
                refused(),
            );
        }
        for number in 0..24 {
            add(
                &format!("damaged, number {number}"),
                damaged(&whole, &mut random),
                Expected::Clear,
            );
        }
    }
    cases
}

fn read(case: &Case) -> Outcome {
    let (file, worker) = (placed(case), Worker::new(program()));
    let read = match case.name {
        ".xlsx" => worker.read_workbook(file.path()).map(drop),
        _ => worker.read_slide_template(file.path()).map(drop),
    };
    match read {
        Ok(()) => Outcome::Read(1),
        Err(error @ WorkerError::Unreadable(_)) => Outcome::Refused(error.to_string()),
        Err(error) => Outcome::Stumbled(error.to_string()),
    }
}

#[test]
fn hostile_archives() {
    let cases = cases();
    let grown = Grown::begin();
    hold(80, &cases, read);
    grown.hold(100 << 20);
}
