//! A CSV that was written in any dialect reads back to the same rows.

#![allow(
    clippy::unwrap_used,
    reason = "a test may panic, also outside its own function"
)]

use std::ops::ControlFlow;

use csv::{QuoteStyle, Terminator, WriterBuilder};
use import::{ForeignFile, ImportOptions, Roles, preview, read};
use proptest::prelude::{Just, Strategy, prop_assert, prop_assert_eq, prop_oneof, proptest};

/// A file's separator, quotes and line ends.
#[derive(Clone, Copy, Debug)]
struct Dialect {
    delimiter: u8,
    quotes: QuoteStyle,
    ends: Terminator,
    with_mark: bool,
}

fn any_dialect() -> impl Strategy<Value = Dialect> {
    let delimiter = prop_oneof![Just(b','), Just(b';'), Just(b'\t'), Just(b'|')];
    let quotes = prop_oneof![Just(QuoteStyle::Necessary), Just(QuoteStyle::Always)];
    let ends = prop_oneof![
        Just(Terminator::Any(b'\n')),
        Just(Terminator::CRLF),
        Just(Terminator::Any(b'\r'))
    ];
    (delimiter, quotes, ends, proptest::bool::ANY).prop_map(
        |(delimiter, quotes, ends, with_mark)| Dialect {
            delimiter,
            quotes,
            ends,
            with_mark,
        },
    )
}

/// Texts that tempt: separators, quotes, line ends, letters from everywhere.
fn any_cell() -> impl Strategy<Value = String> {
    "[a-z,;|\t\"' \r\néß水🦀=+-]{0,12}"
}

fn written(dialect: Dialect, rows: &[(u8, String, String)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    if dialect.with_mark {
        bytes.extend_from_slice("\u{FEFF}".as_bytes());
    }
    let mut writer = WriterBuilder::new()
        .delimiter(dialect.delimiter)
        .quote_style(dialect.quotes)
        .terminator(dialect.ends)
        .from_writer(&mut bytes);
    writer
        .write_record(["case", "event", "time", "note", "remark"])
        .unwrap();
    for (at, (case, note, remark)) in rows.iter().enumerate() {
        let time = format!("2026-03-02T09:{:02}:{:02}Z", at / 60, at % 60);
        let (case, event) = (format!("c{case}"), format!("visit {}", at % 3));
        writer
            .write_record([&case, &event, &time, note, remark])
            .unwrap();
    }
    drop(writer);
    bytes
}

proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(256))]
    #[test]
    fn what_was_written_is_what_is_read(
        dialect in any_dialect(),
        rows in proptest::collection::vec((0..4_u8, any_cell(), any_cell()), 1..40),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("any.csv");
        std::fs::write(&path, written(dialect, &rows)).unwrap();
        let options = ImportOptions {
            delimiter: Some(char::from(dialect.delimiter)),
            ..ImportOptions::default()
        };
        let roles = Roles {
            case: "case".to_owned(),
            activity: "event".to_owned(),
            time: "time".to_owned(),
            start: None,
            date_order: None,
            zone: None,
            only: Vec::new(),
            attributes: None,
            ..Roles::default()
        };
        let go_on = &mut |_| ControlFlow::Continue(());
        let (log, report) = read(&ForeignFile::open(&path).unwrap(), &options, &roles, go_on).unwrap();
        prop_assert_eq!(report.n_events as usize, rows.len());
        prop_assert!(report.problems.iter().all(|it| it.reason.contains("a quote may be missing")));
        let mut expected = rows.clone();
        // In the log the rows of a case stand side by side, cases in order of first appearance.
        let mut order: Vec<u8> = Vec::new();
        for (case, ..) in &rows {
            if !order.contains(case) {
                order.push(*case);
            }
        }
        expected.sort_by_key(|it| order.iter().position(|case| *case == it.0));
        for (event, (_, note, remark)) in expected.iter().enumerate() {
            let [found_note, found_remark] = [0, 1].map(|it| {
                log.parts().attributes[it].value(event).unwrap_or_default().to_owned()
            });
            prop_assert_eq!((&found_note, &found_remark), (note, remark));
        }
    }
}

#[test]
fn a_file_of_many_pieces_is_read_as_one() {
    const N_ROWS: usize = 60_000;
    let mut text = "case;event;time;note\n".to_owned();
    let note = |row: usize| format!("said \"no\" in row {row}\nand left; for good");
    let is_bad = |row: usize| row % 9_000 == 8_000;
    for row in 0..N_ROWS {
        let time = if is_bad(row) {
            "soon".to_owned()
        } else {
            // Later rows of a case happened earlier.
            let second = N_ROWS - row;
            format!(
                "2026-03-02 {:02}:{:02}:{:02}Z",
                second / 3600,
                second / 60 % 60,
                second % 60
            )
        };
        let quoted = note(row).replace('"', "\"\"");
        text.push_str(&format!("c{};visit;{time};\"{quoted}\"\n", row % 7));
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("long.csv");
    std::fs::write(&path, &text).unwrap();
    let roles = preview(
        &ForeignFile::open(&path).unwrap(),
        &ImportOptions::default(),
    )
    .unwrap()
    .guessed_roles()
    .unwrap();
    let go_on = &mut |_| ControlFlow::Continue(());
    let (log, report) = read(
        &ForeignFile::open(&path).unwrap(),
        &ImportOptions::default(),
        &roles,
        go_on,
    )
    .unwrap();

    let bad: Vec<usize> = (0..N_ROWS).filter(|&it| is_bad(it)).collect();
    assert_eq!(report.n_rows, N_ROWS as u64);
    assert_eq!(report.n_rejected, bad.len() as u64);
    let places: Vec<u64> = report.problems[0].places.iter().map(|it| it.row).collect();
    let expected: Vec<u64> = bad.iter().take(5).map(|&it| it as u64 + 2).collect();
    assert_eq!(places, expected);
    let parts = log.parts();
    for case in 0..7 {
        let number = parts.cases.names().position(|it| it == format!("c{case}"));
        let found: Vec<Option<&str>> = log
            .events_of(number.unwrap())
            .map(|it| parts.attributes[0].value(it))
            .collect();
        let of_case = |it: &usize| it % 7 == case && !is_bad(*it);
        let expected: Vec<String> = (0..N_ROWS).rev().filter(of_case).map(note).collect();
        assert!(found.iter().flatten().eq(expected.iter()), "case {case}");
    }
}
