//! Logs of real programs, read as an outside judge reads them.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use events::EventLog;
use import::{ForeignFile, ImportOptions, Question, read};

use crate::{guessed_names, import_as_guessed, look, take};

/// The real logs, where they are at hand.
fn shared_data() -> Option<PathBuf> {
    let named = std::env::var_os("DESIRE_PATH_SHARED_DATA").map(PathBuf::from);
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data");
    let folder = named.into_iter().chain([beside]).find(|it| it.is_dir());
    if folder.is_none() {
        eprintln!("SKIPPED: the real logs are not at hand (DESIRE_PATH_SHARED_DATA)");
    }
    folder
}

#[test]
fn a_long_import_tells_how_far_it_is() {
    let Some(folder) = shared_data() else { return };
    let path = folder.join("receipt/receipt.csv");
    let roles = look(&path).guessed_roles().unwrap();
    let mut told = Vec::new();
    let mut listen = |it: import::Progress| {
        told.push(it.n_bytes_read);
        assert!(it.n_bytes_read <= it.n_bytes, "{it:?}");
        ControlFlow::Continue(())
    };
    read(
        &ForeignFile::open(&path).unwrap(),
        &ImportOptions::default(),
        &roles,
        &mut listen,
    )
    .unwrap();
    assert!(told.len() > 10, "told {} times", told.len());
}

/// Counts and period of a real log as an outside judge found them.
#[track_caller]
fn check_real(folder: &Path, name: &str, log: &EventLog) {
    let text = std::fs::read_to_string(folder.join("expected").join(name)).unwrap();
    let expected: serde_json::Value = serde_json::from_str(&text).unwrap();
    let expected = &expected["log"];
    assert_eq!(log.n_cases() as u64, expected["cases"].as_u64().unwrap());
    assert_eq!(log.n_events() as u64, expected["events"].as_u64().unwrap());
    let n_activities = log.parts().activities.len() as u64;
    assert_eq!(n_activities, expected["activities"].as_u64().unwrap());
    let (first, last) = log.period_us().unwrap();
    for (found, key) in [(first, "first"), (last, "last")] {
        assert_eq!(found, moment_us(expected[key].as_str().unwrap()), "{key}");
    }
}

/// Microseconds since 1970 of "2010-12-30 10:02:00.5+00:00", told independently of the importer.
fn moment_us(text: &str) -> i64 {
    let text = text.trim_end_matches("+00:00");
    let format = "%Y-%m-%d %H:%M:%S%.f";
    let time = chrono::NaiveDateTime::parse_from_str(text, format).unwrap();
    time.and_utc().timestamp_micros()
}

#[test]
fn real_logs_are_read_as_an_outside_judge_reads_them() {
    let Some(folder) = shared_data() else { return };
    for (file, expected) in [
        (
            "running-example/running-example.csv",
            "running-example.json",
        ),
        (
            "running-example/running-example.xes",
            "running-example.json",
        ),
        ("receipt/receipt.csv", "receipt.json"),
        ("receipt/receipt.xes.gz", "receipt.json"),
    ] {
        let (log, report) = import_as_guessed(&folder.join(file)).unwrap();
        assert_eq!(report.problems, [], "{file}");
        check_real(&folder, expected, &log);
    }
}

#[test]
fn times_without_a_zone_need_one() {
    let Some(folder) = shared_data() else { return };
    let path = folder.join("simple-onlineshop/simple-onlineshop.csv");
    let mut preview = look(&path);
    assert!(matches!(
        preview.questions[..],
        [Question::WhichZone { .. }]
    ));
    preview.questions.clear();
    let mut roles = preview.guessed_roles().unwrap();
    assert_eq!((&*roles.case, &*roles.activity), ("client_id", "event"));
    roles.zone = Some("UTC".to_owned());
    let (log, report) = take(&path, &roles).unwrap();
    assert_eq!(report.problems, []);
    check_real(&folder, "simple-onlineshop.json", &log);
}

#[test]
fn a_log_is_the_same_from_csv_and_from_xes() {
    let Some(folder) = shared_data() else { return };
    let lines = |file: &str| {
        let (log, _) = import_as_guessed(&folder.join(file)).unwrap();
        let parts = log.parts();
        let channel = parts
            .attributes
            .iter()
            .find(|it| it.name == "case:channel")
            .unwrap();
        let mut lines = Vec::new();
        for case in 0..log.n_cases() {
            for event in log.events_of(case) {
                lines.push((
                    parts.cases.name(u32::try_from(case).unwrap()).to_owned(),
                    parts.activities.name(parts.activity.at(event)).to_owned(),
                    parts.time_us[event],
                    channel.value(event).map(str::to_owned),
                ));
            }
        }
        lines.sort();
        lines
    };
    assert!(lines("receipt/receipt.csv") == lines("receipt/receipt.xes.gz"));
}

#[test]
fn tables_of_other_programs_are_understood() {
    let Some(folder) = shared_data() else { return };
    for (file, names) in [
        (
            "formats/snowplow_web_events.csv",
            [
                Some("domain_userid"),
                Some("event"),
                Some("derived_tstamp"),
                None,
            ],
        ),
        (
            "formats/segment_pages.csv",
            [Some("user_id"), Some("path"), Some("timestamp"), None],
        ),
        (
            "formats/mixpanel_event.csv",
            [Some("distinct_id"), Some("name"), Some("time"), None],
        ),
    ] {
        let preview = look(&folder.join(file));
        assert_eq!(guessed_names(&preview)[1..], names[1..], "{file}");
    }
}
