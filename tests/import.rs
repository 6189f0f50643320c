//! Good files become logs; broken ones are told apart, each with a next step.

#![allow(
    clippy::unwrap_used,
    reason = "a test may panic, also outside its own function"
)]

#[path = "import/left_open.rs"]
mod left_open;
#[path = "import/real_logs.rs"]
mod real_logs;
#[path = "import/under_way.rs"]
mod under_way;

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use events::EventLog;
use import::{
    DateOrder, ForeignFile, ImportError, ImportOptions, ImportReport, Preview, Progress, Question,
    Roles, preview, read,
};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fixtures/import")
        .join(name)
}

fn opened(path: &Path) -> ForeignFile {
    ForeignFile::open(path).unwrap()
}

fn look(path: &Path) -> Preview {
    preview(&opened(path), &ImportOptions::default()).unwrap()
}

fn take(path: &Path, roles: &Roles) -> Result<(EventLog, ImportReport), ImportError> {
    heard(path, roles, |_| ControlFlow::Continue(()))
}

fn heard(
    path: &Path,
    roles: &Roles,
    mut tell: impl FnMut(Progress) -> ControlFlow<()>,
) -> Result<(EventLog, ImportReport), ImportError> {
    let (file, options) = (ForeignFile::open(path)?, ImportOptions::default());
    read(&file, &options, roles, &mut tell)
}

/// What a command line would do: look, take every guess, read.
fn import_as_guessed(path: &Path) -> Result<(EventLog, ImportReport), ImportError> {
    let preview = preview(&ForeignFile::open(path)?, &ImportOptions::default())?;
    take(path, &preview.guessed_roles()?)
}

fn guessed_names(preview: &Preview) -> [Option<&str>; 4] {
    let guess = &preview.guess;
    [&guess.case, &guess.activity, &guess.time, &guess.start].map(|it| {
        let column = it.as_ref()?.column as usize;
        Some(preview.columns[column].name.as_str())
    })
}

fn journeys(log: &EventLog) -> Vec<String> {
    let parts = log.parts();
    let journey = |case: usize| {
        let names: Vec<&str> = log
            .events_of(case)
            .map(|it| parts.activities.name(parts.activity.at(it)))
            .collect();
        let case = parts.cases.name(u32::try_from(case).unwrap());
        format!("{case}: {}", names.join(" > "))
    };
    (0..log.n_cases()).map(journey).collect()
}

fn hint(error: &ImportError) -> String {
    error.hint(language::Language::En).unwrap_or_default()
}

#[test]
fn a_good_file_becomes_a_log() {
    let journeys_of_shop = [
        "c1: view_item > purchase > delivered",
        "c2: store_visit > purchase",
        "c3: view_item",
    ];
    for name in ["shop.csv", "utf16.csv"] {
        let preview = look(&fixture(name));
        let names = [Some("customer_id"), Some("event"), Some("timestamp"), None];
        assert_eq!(guessed_names(&preview), names, "{name}");
        assert_eq!(preview.questions, []);
        let (log, report) = import_as_guessed(&fixture(name)).unwrap();
        assert_eq!(journeys(&log), journeys_of_shop, "{name}");
        assert_eq!((report.n_rows, report.n_events, report.n_cases), (6, 6, 3));
        assert_eq!(report.problems, []);
        let note = &log.parts().attributes[1];
        assert_eq!(note.value(1), Some("said \"nice\", twice"));
        assert_eq!(note.value(3), Some("two\nlines"));
    }
}

#[test]
fn an_xes_file_becomes_a_log() {
    for name in ["shop.xes", "shop.xes.gz"] {
        let (log, report) = import_as_guessed(&fixture(name)).unwrap();
        assert_eq!(
            journeys(&log),
            ["c1: view_item > purchase", "2: store_visit"],
            "{name}"
        );
        let columns: Vec<&str> = log
            .parts()
            .attributes
            .iter()
            .map(|it| it.name.as_str())
            .collect();
        assert_eq!(columns, ["case:segment", "amount"]);
        assert_eq!(log.parts().attributes[0].value(1), Some("new & curious"));
        assert_eq!(log.parts().attributes[1].value(1), Some("19.5"));
        assert_eq!(
            (report.n_rows, report.n_events, report.n_rejected),
            (4, 3, 1)
        );
        let reasons: Vec<(&str, u64)> = report
            .problems
            .iter()
            .map(|it| (it.reason.as_str(), it.n_rows))
            .collect();
        assert_eq!(
            reasons,
            [
                ("the trace has no name; its number was taken as the case", 2),
                ("a trace without events; it is not in the log", 1),
                ("no time", 1),
            ]
        );
    }
}

/// Broken files: what is said of each, and the next step.
const BROKEN: [(&str, &str, &str); 19] = [
    (
        "cut_off.xes",
        "the file is cut off",
        "Download or export it again",
    ),
    (
        "cut_between.xes",
        "the file is cut off",
        "Download or export it again",
    ),
    (
        "cut_off.xes.gz",
        "the file is cut off",
        "Download or export it again",
    ),
    (
        "unclosed_quote.csv",
        "row 3 has an unclosed quote",
        "Close the quote",
    ),
    (
        "no_time.csv",
        "no column looks like a time",
        "Export the file again with a column",
    ),
    (
        "entity_bomb.xes",
        "a document type declaration of its own",
        "Remove the part",
    ),
    (
        "own_reference.xes",
        "the XML is broken in line 9:",
        "repair it at that place",
    ),
    ("deep.xes", "more than 64 deep", "Check that this is a log"),
    (
        "database.csv",
        "an SQLite database",
        "export the table as CSV",
    ),
    ("workbook.csv", "an Excel workbook", "Save the sheet as CSV"),
    (
        "sheet.parquet",
        "the Parquet file is broken",
        "Export the file again",
    ),
    ("report.csv", "a PDF document", "Ask for the data"),
    ("page.csv", "a web page", "sign-in page"),
    (
        "other.xes",
        "XML, but not an XES log",
        "Export the log as XES or CSV",
    ),
    ("noise.csv", "a binary file", "Export it as CSV"),
    ("empty.csv", "the file is empty", "Export it again"),
    (
        "header_only.csv",
        "column names but no rows",
        "Export it again",
    ),
    (
        "either_order.csv",
        "can be read with the day first",
        "Choose whether the day",
    ),
    (
        "not_there.csv",
        "could not be read",
        "Check that the file is still there",
    ),
];

#[test]
fn a_broken_file_is_told_with_a_next_step() {
    for (name, sentence, next_step) in BROKEN {
        let error = import_as_guessed(&fixture(name)).unwrap_err();
        let (said, hint) = (error.to_string(), hint(&error));
        assert!(said.contains(sentence), "{name}: {said}");
        assert!(!said.ends_with('.'), "{name}: {said}");
        assert!(hint.contains(next_step), "{name}: {hint}");
    }
}

#[test]
fn a_wrong_separator_is_told_with_the_right_one() {
    let options = ImportOptions {
        delimiter: Some('\t'),
        ..ImportOptions::default()
    };
    let error = preview(&opened(&fixture("semicolons.csv")), &options).unwrap_err();
    assert_eq!(
        error.to_string(),
        "with a tab as the separator the file has only one column"
    );
    assert_eq!(
        hint(&error),
        "Choose a semicolon as the separator: it gives 4 columns"
    );
    assert_eq!(look(&fixture("semicolons.csv")).delimiter, Some(';'));
}

#[test]
fn a_file_cut_off_in_a_row_loses_only_that_row() {
    let (log, report) = import_as_guessed(&fixture("cut_off.csv")).unwrap();
    assert_eq!(
        (report.n_rows, report.n_events, report.n_rejected),
        (6, 5, 1)
    );
    assert_eq!(log.n_events(), 5);
    assert!(
        report.problems[0].reason.contains("may be cut off"),
        "{:?}",
        report.problems
    );
    assert_eq!(report.problems[0].places[0].row, 7);
}

#[test]
fn a_row_within_a_quote_is_flagged() {
    let (_, report) = import_as_guessed(&fixture("swallowed_row.csv")).unwrap();
    let problem = &report.problems[0];
    assert!(
        problem.reason.contains("a quote may be missing"),
        "{problem:?}"
    );
    assert_eq!((problem.n_rows, problem.places[0].row), (1, 2));
}

#[test]
fn letters_of_another_encoding_are_read_or_flagged() {
    let path = fixture("latin1.csv");
    let preview = look(&path);
    assert_eq!(preview.encoding, "windows-1252");
    let roles = preview.guessed_roles().unwrap();
    let (log, report) = take(&path, &roles).unwrap();
    assert_eq!(journeys(&log)[1], "c2: visité à Genève > purchase");
    assert_eq!(report.problems, []);

    let options = ImportOptions {
        encoding: Some("utf-8".to_owned()),
        ..ImportOptions::default()
    };
    let (_, report) = read(&opened(&path), &options, &roles, &mut |_| {
        ControlFlow::Continue(())
    })
    .unwrap();
    assert!(
        report.problems[0]
            .reason
            .contains("choose another encoding")
    );
    assert_eq!((report.problems[0].n_rows, report.n_rejected), (2, 0));
}

#[test]
fn every_row_is_an_event_left_aside_or_rejected() {
    let path = fixture("sick_rows.csv");
    let mut roles = look(&path).guessed_roles().unwrap();
    let (_, report) = take(&path, &roles).unwrap();
    assert_eq!(
        (report.n_rows, report.n_events, report.n_rejected),
        (9, 5, 4)
    );
    let found: Vec<(&str, bool, u64)> = report
        .problems
        .iter()
        .map(|it| (it.reason.as_str(), it.rejected, it.places[0].row))
        .collect();
    assert_eq!(
        found,
        [
            ("NUL characters were taken out", false, 9),
            (
                "fewer cells than there are columns; the missing ones are empty",
                false,
                7
            ),
            (
                "more cells than there are columns; those past the last were left out",
                false,
                8
            ),
            ("no activity", true, 4),
            ("no case", true, 3),
            ("no time", true, 5),
            ("the time lies before 1990 or after 2100", false, 10),
            ("time cannot be read", true, 6),
        ]
    );
    roles.only = vec![("event".to_owned(), "purchase".to_owned())];
    let (log, report) = take(&path, &roles).unwrap();
    assert_eq!(journeys(&log), ["c1: purchase", "c2: purchase"]);
    assert_eq!(
        (report.n_events, report.n_filtered, report.n_rejected),
        (2, 5, 2)
    );
    roles.only = vec![("event".to_owned(), "refund".to_owned())];
    let error = take(&path, &roles).unwrap_err().to_string();
    assert!(
        error.contains("none has the values that were asked for"),
        "{error}"
    );
}

#[test]
fn what_a_file_leaves_open_is_asked() {
    let path = fixture("either_order.csv");
    let preview = look(&path);
    let example = "3/4/2026 10:00".to_owned();
    let questions = [
        Question::DayOrMonthFirst {
            example: example.clone(),
        },
        Question::WhichZone { example },
    ];
    assert_eq!(preview.questions, questions);
    let mut roles = Roles {
        case: "customer_id".to_owned(),
        activity: "event".to_owned(),
        time: "timestamp".to_owned(),
        start: None,
        date_order: None,
        zone: None,
        only: Vec::new(),
        attributes: Some(Vec::new()),
        ..Roles::default()
    };
    assert!(matches!(
        take(&path, &roles),
        Err(ImportError::DayOrMonthFirst { .. })
    ));
    roles.date_order = Some(DateOrder::DayFirst);
    assert!(matches!(
        take(&path, &roles),
        Err(ImportError::WhichZone { .. })
    ));
    roles.zone = Some("Mars/Olympus".to_owned());
    assert!(matches!(
        take(&path, &roles),
        Err(ImportError::UnknownZone { .. })
    ));
    roles.zone = Some("Europe/Amsterdam".to_owned());
    let (log, _) = take(&path, &roles).unwrap();
    assert_eq!(
        log.parts().time_us[0],
        1_775_203_200_000_000,
        "3 April, 08:00 UTC"
    );
    roles.time = "moment".to_owned();
    let error = take(&path, &roles).unwrap_err();
    assert_eq!(error.to_string(), "the file has no column \"moment\"");
    assert!(hint(&error).ends_with("customer_id, event, timestamp"));
}

#[test]
fn a_quote_that_swallows_megabytes_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("long.csv");
    let mut text = "case,event,time\n".to_owned();
    for it in 0..300_000 {
        let quote = if it == 48_209 { "\"" } else { "" };
        text += &format!("c{},{quote}visit,2026-03-02T09:00:00.000Z\n", it % 1000);
    }
    std::fs::write(&path, text).unwrap();
    let error = import_as_guessed(&path).unwrap_err().to_string();
    assert!(
        error.starts_with("row 48,211 has an unclosed quote"),
        "{error}"
    );
}

#[test]
fn a_key_that_only_late_events_have_is_a_column() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("late.xes");
    let mut text = "<log><trace><string key=\"concept:name\" value=\"c1\"/>".to_owned();
    for it in 0..12_000 {
        let late = if it < 11_000 {
            ""
        } else {
            "<string key=\"late\" value=\"yes\"/>"
        };
        text += &format!(
            "<event><string key=\"concept:name\" value=\"visit\"/>{late}\
             <date key=\"time:timestamp\" value=\"2026-03-02T09:00:00Z\"/></event>"
        );
    }
    text += "</trace></log>";
    std::fs::write(&path, text).unwrap();
    let mut roles = look(&path).guessed_roles().unwrap();
    let (log, report) = take(&path, &roles).unwrap();
    assert_eq!((report.n_events, report.problems.len()), (12_000, 0));
    let late = &log.parts().attributes[0];
    let n_late = (0..12_000)
        .filter(|&it| late.value(it) == Some("yes"))
        .count();
    assert_eq!((late.name.as_str(), n_late), ("late", 1_000));
    roles.only = vec![("late".to_owned(), "yes".to_owned())];
    assert_eq!(take(&path, &roles).unwrap().1.n_events, 1_000);
    roles.only = vec![("never".to_owned(), "yes".to_owned())];
    let error = take(&path, &roles).unwrap_err();
    assert!(
        matches!(error, ImportError::UnknownColumn { .. }),
        "{error}"
    );
}

#[test]
fn a_gzip_bomb_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bomb.xes.gz");
    let file = std::fs::File::create(&path).unwrap();
    let mut packed = flate2::write::GzEncoder::new(file, flate2::Compression::best());
    let blank = vec![b' '; 1 << 20];
    std::io::Write::write_all(&mut packed, b"<log>").unwrap();
    for _ in 0..32 {
        std::io::Write::write_all(&mut packed, b"\n<x/>").unwrap();
        std::io::Write::write_all(&mut packed, &blank[8..]).unwrap();
    }
    packed.finish().unwrap();
    let error = import_as_guessed(&path).unwrap_err();
    assert!(matches!(error, ImportError::SuspiciousPacking), "{error}");
}

#[test]
fn the_sample_that_ships_is_read_without_a_question() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/samples/retail.csv");
    let preview = look(&path);
    let names = [Some("case_id"), Some("event"), Some("timestamp"), None];
    assert_eq!(guessed_names(&preview), names);
    let (log, report) = import_as_guessed(&path).unwrap();
    assert_eq!((log.n_cases(), report.n_rejected), (1_200, 0));
    assert_eq!(report.problems, []);
}
