//! Whatever bytes a reader is given, it answers: each target is a file that is read, and random changes to it.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

#[path = "../hostile/few_columns.rs"]
mod few_columns;

use std::io::{Cursor, Write};
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use document::{ForeignReader, LocalDisk, NotTold, Refusal, Take, Wanted, rescue};
use import::{DateOrder, ForeignFile, ImportOptions, Roles, SpreadsheetDays};
use journey::Incoming;
use language::Language;
use parquet::basic::Compression;
use proptest::prelude::any;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Changes of each file that are tried where nobody says how many.
const N_TIMES: u32 = 400;

/// A change: where, which, and with what.
type Change = (u16, u8, u8);

const CSV: &str = "case_id;event;timestamp;price\nc1;\"I \"\"look\"\"\";02.03.2026 09:00;1,5\nc1;I buy;03.03.2026 10:30;\nc2;I look;17.03.2026 11:00;2\n";

const XES: &str = "<?xml version=\"1.0\"?><log><classifier name=\"n\" keys=\"concept:name\"/><trace><string key=\"concept:name\" value=\"c1\"/><event><string key=\"concept:name\" value=\"I &amp; you\"/><date key=\"time:timestamp\" value=\"2026-03-02T09:00:00+01:00\"/></event></trace></log>";

const FORM: &str = r#"{"elements": [{"id": "a", "steps": ["I look"]}, {"id": "b", "steps": ["I pay"], "time": "1–3 days"}], "edges": [["a", "b"]], "start": ["a"], "end": ["b"]}"#;

const JOURNEY: &str = "journey\n  title A\n  section B\n    c: 5: Me\n    d: 1: Me, You\n";

const CJML: &str = "<cjml><journey name=\"a\"><phase name=\"b\"/></journey></cjml>";

/// The bytes with all changes made one after the other.
fn changed(bytes: &[u8], changes: &[Change]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for &(place, kind, value) in changes {
        if bytes.is_empty() {
            break;
        }
        let at = usize::from(place) % bytes.len();
        let to = (at + usize::from(value) + 1).min(bytes.len());
        match kind % 6 {
            0 => bytes[at] ^= value,
            1 => bytes[at] = value,
            2 => drop(bytes.drain(at..to)),
            3 => bytes.insert(at, value),
            4 => {
                let again = bytes[at..to].to_vec();
                bytes.splice(at..at, again);
            }
            _ => bytes.truncate(at),
        }
    }
    bytes
}

/// Tries changes of a file: the same ones each time, unless another beginning is asked for.
fn tried(bytes: &[u8], read: impl Fn(&[u8])) {
    let config = Config {
        cases: tests::rounds(N_TIMES),
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(tests::seed(0)),
        ..Config::default()
    };
    let changes = proptest::collection::vec(any::<Change>(), 0..8);
    let tried = TestRunner::new(config).run(&changes, |changes| {
        read(&changed(bytes, &changes));
        Ok(())
    });
    tried.unwrap();
}

/// Reads a log as a worker does, with what is asked answered.
fn read_log(bytes: &[u8]) {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(bytes).unwrap();
    let file = ForeignFile::handed(file, "log.csv".into());
    let options = ImportOptions::default();
    let Ok(mut preview) = import::preview(&file, &options) else {
        return;
    };
    preview.questions.clear();
    let Ok(roles) = preview.guessed_roles() else {
        return;
    };
    let roles = Roles {
        zone: Some("Europe/Amsterdam".into()),
        date_order: Some(DateOrder::DayFirst),
        spreadsheet_days: Some(SpreadsheetDays::Since1900),
        ..roles
    };
    let read = import::read(&file, &options, &roles, &mut |_| ControlFlow::Continue(()));
    if let Ok((log, report)) = read {
        assert_eq!(log.n_events() as u64, report.n_events);
        let told = report.n_events + report.n_filtered + report.n_rejected;
        assert_eq!(told, report.n_rows, "every row is somewhere");
        let packed = event_store::PackedLog::of(&log).unwrap();
        assert_eq!(packed.unpacked().unwrap(), log);
    }
}

#[test]
fn csv() {
    tried(CSV.as_bytes(), read_log);
}

#[test]
fn xes() {
    tried(XES.as_bytes(), read_log);
}

#[test]
fn times() {
    // One cell after the other is anything: the rest of the file stays as it is.
    tried(b"2026-03-02T09:00:00.000+01:00", |time| {
        let time = String::from_utf8_lossy(time).replace(['"', '\n', '\r'], "");
        let row = format!("c1,look,\"{time}\"\n");
        read_log(format!("case_id,event,timestamp\n{}", row.repeat(3)).as_bytes());
    });
}

#[test]
fn forms() {
    for text in [FORM, JOURNEY, CJML] {
        tried(text.as_bytes(), |bytes| {
            let text = String::from_utf8_lossy(bytes);
            if let Err(error) = Incoming::read(&text, "a", Language::En) {
                assert!(!error.said(Language::De).is_empty());
            }
        });
    }
}

#[test]
fn workbooks() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name(workbook::MARK).unwrap();
    sheet.write_string(0, 0, workbook::MARK).unwrap();
    sheet.write_string(0, 1, "1").unwrap();
    let bytes = book.save_to_buffer().unwrap();
    tried(&bytes, |bytes| drop(workbook::read(bytes)));
    // What is packed is changed, and packed again.
    tried(b"<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData></worksheet>", |bytes| {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for name in ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"] {
            zip.start_file(name, SimpleFileOptions::default()).unwrap();
            zip.write_all(bytes).unwrap();
        }
        drop(workbook::read(&zip.finish().unwrap().into_inner()));
    });
}

#[test]
fn packed_logs() {
    let mut builder = events::EventLogBuilder::new(&["channel"]);
    for it in 0..50_i64 {
        let case = format!("c{}", it / 5);
        builder.push(
            &case,
            ["look", "buy"][(it % 2) as usize],
            it * 60_000_000,
            None,
            &["web"],
        );
    }
    let packed = event_store::PackedLog::of(&builder.finish()).unwrap();
    let pieces: Vec<Vec<u8>> = packed.pieces().collect();
    for (at, piece) in pieces.iter().enumerate() {
        tried(piece, |bytes| {
            let mut taken = event_store::PackedLog::default();
            for (number, piece) in pieces.iter().enumerate() {
                let piece = if number == at { bytes } else { piece };
                if taken.take(piece).is_err() {
                    return;
                }
            }
            drop(taken.unpacked());
        });
    }
}

/// A project of the newest form.
fn project() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/document");
    let files = std::fs::read_dir(folder.join("src/document/tests/kept")).unwrap();
    let number = |it: &PathBuf| it.file_stem()?.to_str()?.parse::<u32>().ok();
    let files = files.map(|it| it.unwrap().path());
    files.max_by_key(number).unwrap()
}

/// The pieces in which a project is told.
fn pieces(bytes: Vec<u8>, wanted: Wanted) -> Result<Vec<Vec<u8>>, Refusal> {
    let mut pieces = Vec::new();
    document::tell(bytes, wanted, &mut |piece| {
        pieces.push(piece);
        ControlFlow::Continue(())
    })?;
    Ok(pieces)
}

#[test]
fn projects() {
    // What is told of the bytes is the project, or they are refused.
    let path = project();
    let whole = document::read_project(&path, &tests::Here).unwrap();
    tried(&std::fs::read(&path).unwrap(), |bytes| {
        if let Ok(pieces) = pieces(bytes.to_vec(), Wanted::Whole) {
            let read = document::read_project(&path, &Saying(pieces));
            assert_eq!(read.unwrap(), whole);
        }
    });
}

/// Says these pieces of every file.
#[derive(Debug)]
struct Saying(Vec<Vec<u8>>);

impl ForeignReader for Saying {
    fn told(&self, _bytes: &Arc<Vec<u8>>, _wanted: Wanted, take: Take<'_>) -> Result<(), NotTold> {
        let mut pieces = self.0.iter().cloned();
        let _ = pieces.try_for_each(take);
        Ok(())
    }
}

#[test]
fn rows_of_projects() {
    let path = project();
    let pieces = pieces(std::fs::read(&path).unwrap(), Wanted::Whole).unwrap();
    let whole = document::read_project(&path, &Saying(pieces.clone())).unwrap();
    tried(&pieces[1], |bytes| {
        let saying = Saying(vec![pieces[0].clone(), bytes.to_vec()]);
        // Everything is sealed: a change is noticed, or is none.
        if let Ok(read) = document::read_project(&path, &saying) {
            assert_eq!(read, whole);
        }
    });
    tried(&pieces[0], |bytes| {
        let saying = Saying(vec![bytes.to_vec(), pieces[1].clone()]);
        drop(document::read_project(&path, &saying));
    });
}

#[test]
fn rows_of_damaged_projects() {
    let (path, folder) = (project(), tempfile::tempdir().unwrap());
    let pieces = pieces(std::fs::read(&path).unwrap(), Wanted::Rescue).unwrap();
    tried(&pieces[1], |bytes| {
        let saying = Saying(vec![pieces[0].clone(), bytes.to_vec()]);
        let into = folder.path().join("rescued.desirepath");
        if rescue(&path, &into, 1, Language::En, (&LocalDisk, &saying)).is_ok() {
            document::read_project(&into, &tests::Here).unwrap();
            std::fs::remove_file(&into).unwrap();
        }
        assert!(!into.exists());
    });
}

#[test]
fn parquet_in_a_process_that_may_end() {
    // The reader of Parquet panics over some files: that is what a worker is for, and nothing worse may happen here.
    tried(&few_columns::log(Compression::SNAPPY), |bytes| {
        let _ = catch_unwind(AssertUnwindSafe(|| read_log(bytes)));
    });
}
