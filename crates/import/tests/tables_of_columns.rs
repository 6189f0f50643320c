//! Parquet files of every kind of column become logs, and broken ones are told.

#![allow(
    clippy::unwrap_used,
    reason = "a test may panic, also outside its own function"
)]

use std::fs::File;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use events::EventLog;
use import::{
    ForeignFile, Format, ImportError, ImportOptions, ImportReport, Preview, Question, Roles,
    preview, read,
};
use parquet::basic::{Compression, GzipLevel, ZstdLevel};
use parquet::data_type::{
    BoolType, ByteArray, ByteArrayType, DoubleType, FixedLenByteArrayType, Int32Type, Int64Type,
};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use parquet::schema::parser::parse_message_type;

const FIRST_US: i64 = 1_772_618_400_250_000; // 2026-03-04T10:00:00.25Z

const EVERY_KIND: &str = "message log {
    required byte_array case (STRING);
    optional byte_array event (STRING);
    optional int64 time (TIMESTAMP(MICROS, true));
    optional int64 number;
    optional double price;
    optional boolean online;
    optional int32 day (DATE);
    optional int32 amount (DECIMAL(9, 2));
    optional fixed_len_byte_array(16) ticket (UUID);
    optional int64 until (TIME(MICROS, true));
    optional int32 small (INTEGER(32, false));
    optional group page { optional byte_array path (STRING); }
    optional group tags (LIST) { repeated group list { optional byte_array element (STRING); } }
}";

/// Writes two groups of three rows; the last row of each has no value in any optional column but the
/// event and the time.
fn write_every_kind(path: &Path, compression: Compression) {
    let schema = Arc::new(parse_message_type(EVERY_KIND).unwrap());
    let properties = WriterProperties::builder()
        .set_compression(compression)
        .build();
    let file = File::create(path).unwrap();
    let mut writer = SerializedFileWriter::new(file, schema, Arc::new(properties)).unwrap();
    for group in 0..2_i64 {
        let mut rows = writer.next_row_group().unwrap();
        let mut at = 0;
        while let Some(mut column) = rows.next_column().unwrap() {
            write_column(&mut column, at, group).unwrap();
            column.close().unwrap();
            at += 1;
        }
        rows.close().unwrap();
    }
    writer.close().unwrap();
}

/// Writes the values of one column in one group.
fn write_column(
    column: &mut SerializedColumnWriter<'_>,
    at: usize,
    group: i64,
) -> Result<usize, ParquetError> {
    let texts = |texts: [&str; 3]| texts.map(ByteArray::from);
    let some = [1, 1, 0];
    match at {
        0 => {
            let cases = texts(["c1", "c2", "c1"]);
            let typed = column.typed::<ByteArrayType>();
            typed.write_batch(&cases, None, None)
        }
        1 => {
            let events = texts(["visit", "käufe", "leave"]);
            let typed = column.typed::<ByteArrayType>();
            typed.write_batch(&events, Some(&[1, 1, 1]), None)
        }
        2 => {
            let times = [0, 1, 2].map(|it| FIRST_US + (group * 3 + it) * 60_000_000);
            let typed = column.typed::<Int64Type>();
            typed.write_batch(&times, Some(&[1, 1, 1]), None)
        }
        3 => column
            .typed::<Int64Type>()
            .write_batch(&[-7, 8], Some(&some), None),
        4 => column
            .typed::<DoubleType>()
            .write_batch(&[19.5, 20.0], Some(&some), None),
        5 => column
            .typed::<BoolType>()
            .write_batch(&[true, false], Some(&some), None),
        6 => column
            .typed::<Int32Type>()
            .write_batch(&[20_516, -1], Some(&some), None),
        7 => column
            .typed::<Int32Type>()
            .write_batch(&[1_999, -5], Some(&some), None),
        8 => {
            let ids = [vec![0xAB; 16].into(), vec![1; 16].into()];
            let typed = column.typed::<FixedLenByteArrayType>();
            typed.write_batch(&ids, Some(&some), None)
        }
        9 => {
            let clocks = [36_000_000_000, 1];
            column
                .typed::<Int64Type>()
                .write_batch(&clocks, Some(&some), None)
        }
        10 => column
            .typed::<Int32Type>()
            .write_batch(&[-1, 3], Some(&some), None),
        11 => {
            let paths = [ByteArray::from("/start")];
            let typed = column.typed::<ByteArrayType>();
            typed.write_batch(&paths, Some(&[2, 1, 0]), None)
        }
        _ => {
            let tags = texts(["a", "b", "c"]);
            let typed = column.typed::<ByteArrayType>();
            typed.write_batch(&tags, Some(&[3, 3, 3, 0]), Some(&[0, 1, 0, 0]))
        }
    }
}

/// Writes one event whose time is kept in this way.
fn write_time(path: &Path, column: &str, time: i64) {
    let schema = format!(
        "message log {{ required byte_array case (STRING); required byte_array event (STRING); \
         required int64 time {column}; }}"
    );
    let schema = Arc::new(parse_message_type(&schema).unwrap());
    let file = File::create(path).unwrap();
    let mut writer = SerializedFileWriter::new(file, schema, Arc::default()).unwrap();
    let mut rows = writer.next_row_group().unwrap();
    for text in ["c1", "visit"] {
        let mut column = rows.next_column().unwrap().unwrap();
        let typed = column.typed::<ByteArrayType>();
        typed.write_batch(&[text.into()], None, None).unwrap();
        column.close().unwrap();
    }
    let mut column = rows.next_column().unwrap().unwrap();
    column
        .typed::<Int64Type>()
        .write_batch(&[time], None, None)
        .unwrap();
    column.close().unwrap();
    rows.close().unwrap();
    writer.close().unwrap();
}

fn look(path: &Path) -> Result<Preview, ImportError> {
    preview(&ForeignFile::open(path)?, &ImportOptions::default())
}

fn take(path: &Path, roles: &Roles) -> Result<(EventLog, ImportReport), ImportError> {
    let go_on = &mut |_| ControlFlow::Continue(());
    read(
        &ForeignFile::open(path)?,
        &ImportOptions::default(),
        roles,
        go_on,
    )
}

#[test]
fn every_kind_of_column_is_read() {
    let folder = tempfile::tempdir().unwrap();
    for compression in [
        Compression::UNCOMPRESSED,
        Compression::SNAPPY,
        Compression::LZ4_RAW,
        Compression::ZSTD(ZstdLevel::default()),
        Compression::GZIP(GzipLevel::default()),
    ] {
        let path = folder.path().join("log.parquet");
        write_every_kind(&path, compression);
        let preview = look(&path).unwrap();
        assert_eq!(
            (preview.format, preview.questions.len()),
            (Format::Parquet, 0)
        );
        let (log, report) = take(&path, &preview.guessed_roles().unwrap()).unwrap();
        assert_eq!((report.n_rows, report.n_events, report.n_cases), (6, 6, 2));
        let problems: Vec<_> = report
            .problems
            .iter()
            .map(|it| &it.places[0].text)
            .collect();
        assert_eq!(problems, ["tags.list.element"], "{compression}");
        let parts = log.parts();
        let names: Vec<&str> = parts.activities.names().collect();
        assert_eq!(names, ["visit", "käufe", "leave"]);
        let minutes: Vec<i64> = parts
            .time_us
            .iter()
            .map(|it| (it - FIRST_US) / 60_000_000)
            .collect();
        assert_eq!(minutes, [0, 2, 3, 5, 1, 4]);
        let values = |event: usize| -> Vec<(&str, Option<&str>)> {
            let columns = parts.attributes.iter();
            columns
                .map(|it| (it.name.as_str(), it.value(event)))
                .collect()
        };
        assert_eq!(
            values(0),
            [
                ("number", Some("-7")),
                ("price", Some("19.5")),
                ("online", Some("true")),
                ("day", Some("2026-03-04")),
                ("amount", Some("19.99")),
                ("ticket", Some("abababab-abab-abab-abab-abababababab")),
                ("until", Some("10:00:00")),
                ("small", Some("4294967295")),
                ("page.path", Some("/start")),
            ]
        );
        assert!(values(1).iter().all(|it| it.1.is_none()), "{:?}", values(1));
        let second: Vec<Option<&str>> = values(4).into_iter().map(|it| it.1).collect();
        let id = "01010101-0101-0101-0101-010101010101";
        let expected = [
            "8",
            "20",
            "false",
            "1969-12-31",
            "-0.05",
            id,
            "00:00:00.000001",
            "3",
        ];
        assert!(second.iter().flatten().eq(expected.iter()), "{second:?}");
    }
}

#[test]
fn a_timestamp_means_its_unit_and_its_zone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("time.parquet");
    for (column, time) in [
        ("(TIMESTAMP(MILLIS, true))", FIRST_US / 1_000),
        ("(TIMESTAMP(MICROS, true))", FIRST_US),
        ("(TIMESTAMP(NANOS, true))", FIRST_US * 1_000 + 999),
        ("(TIMESTAMP_MILLIS)", FIRST_US / 1_000),
        ("", FIRST_US / 1_000),
    ] {
        write_time(&path, column, time);
        let preview = look(&path).unwrap();
        assert_eq!(preview.questions, [], "{column}");
        let (log, _) = take(&path, &preview.guessed_roles().unwrap()).unwrap();
        assert_eq!(log.parts().time_us, [FIRST_US], "{column}");
    }
    // On the clock of some place, which must be told.
    write_time(&path, "(TIMESTAMP(MICROS, false))", FIRST_US);
    let mut preview = look(&path).unwrap();
    assert!(matches!(
        preview.questions[..],
        [Question::WhichZone { .. }]
    ));
    preview.questions.clear();
    let mut roles = preview.guessed_roles().unwrap();
    roles.zone = Some("Europe/Amsterdam".to_owned());
    let (log, _) = take(&path, &roles).unwrap();
    assert_eq!(log.parts().time_us, [FIRST_US - 3_600_000_000]);
}

#[test]
fn a_damaged_file_is_told_never_a_crash() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("log.parquet");
    write_every_kind(&path, Compression::SNAPPY);
    let whole = std::fs::read(&path).unwrap();
    let roles = look(&path).unwrap().guessed_roles().unwrap();
    let mut n_told = 0;
    let mut check = |bytes: &[u8]| {
        std::fs::write(&path, bytes).unwrap();
        if let Err(error) = look(&path).and_then(|_| take(&path, &roles)) {
            assert!(error.hint(language::Language::En).is_some(), "{error}");
            n_told += 1;
        }
    };
    for cut in (4..whole.len()).step_by(37) {
        check(&whole[..cut]);
    }
    for at in (4..whole.len()).step_by(7) {
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << (at % 8);
        check(&bytes);
    }
    assert!(
        n_told > whole.len() / 70,
        "only {n_told} of {} were told",
        whole.len()
    );
    let mut bytes = whole.clone();
    let len = bytes.len();
    bytes[len - 5] = 0x7F;
    std::fs::write(&path, &bytes).unwrap();
    let error = look(&path).unwrap_err().to_string();
    assert!(error.contains("longer than 16 MiB"), "{error}");
}

/// Writes a column of truths, so many in one group.
fn write_truths(path: &Path, n_rows: usize) {
    let schema = Arc::new(parse_message_type("message log { required boolean online; }").unwrap());
    let file = File::create(path).unwrap();
    let mut writer = SerializedFileWriter::new(file, schema, Arc::default()).unwrap();
    let mut rows = writer.next_row_group().unwrap();
    let mut column = rows.next_column().unwrap().unwrap();
    let truths = vec![true; 1 << 20];
    for first in (0..n_rows).step_by(truths.len()) {
        let truths = &truths[..truths.len().min(n_rows - first)];
        column
            .typed::<BoolType>()
            .write_batch(truths, None, None)
            .unwrap();
    }
    column.close().unwrap();
    rows.close().unwrap();
    writer.close().unwrap();
}

#[test]
fn a_group_has_ten_million_rows_at_most() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("log.parquet");
    write_truths(&path, 10_000_000);
    assert!(look(&path).is_ok());
    write_truths(&path, 10_000_001);
    let error = look(&path).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the Parquet file goes past what is read: more than 10 million rows in one group"
    );
    let hint = error.hint(language::Language::En).unwrap();
    assert!(hint.contains("smaller groups of rows"), "{hint}");
}

/// Writes a case whose name has so many bytes, which are packed to a few.
fn write_long(path: &Path, n_bytes: usize, compression: Compression) {
    let schema = "message log { required byte_array case (STRING); }";
    let schema = Arc::new(parse_message_type(schema).unwrap());
    let properties = WriterProperties::builder()
        .set_compression(compression)
        .set_dictionary_enabled(false)
        .build();
    let file = File::create(path).unwrap();
    let mut writer = SerializedFileWriter::new(file, schema, Arc::new(properties)).unwrap();
    let mut rows = writer.next_row_group().unwrap();
    let mut column = rows.next_column().unwrap().unwrap();
    let long = ByteArray::from(vec![b'a'; n_bytes]);
    column
        .typed::<ByteArrayType>()
        .write_batch(&[long], None, None)
        .unwrap();
    column.close().unwrap();
    rows.close().unwrap();
    writer.close().unwrap();
}

#[test]
fn a_page_has_64_mib_at_most_packed_or_not() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("log.parquet");
    for compression in [
        Compression::UNCOMPRESSED,
        Compression::ZSTD(ZstdLevel::default()),
    ] {
        // Its length stands before a text.
        write_long(&path, (64 << 20) - 4, compression);
        assert!(look(&path).is_ok());
        write_long(&path, (64 << 20) - 3, compression);
        let error = look(&path).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the Parquet file goes past what is read: more than 64 MiB in one page"
        );
        let hint = error.hint(language::Language::En).unwrap();
        assert!(hint.contains("smaller pages"), "{hint}");
    }
}
