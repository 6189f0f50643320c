//! Hostile times: 150 files, each with times written in one way.

use std::fmt::Write;

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime};

use crate::cases::{Case, Expected, damaged, random};

/// Times as people and programs of many places write them.
const LOCAL: [&str; 26] = [
    "%d.%m.%Y %H:%M:%S",
    "%d.%m.%Y %H:%M",
    "%d/%m/%Y %H:%M:%S",
    "%d/%m/%Y %H:%M",
    "%d-%m-%Y %H:%M:%S",
    "%d-%m-%Y %H:%M",
    "%Y/%m/%d %H:%M:%S",
    "%Y/%m/%d %H:%M",
    "%Y.%m.%d %H:%M:%S",
    "%Y-%m-%d",
    "%d.%m.%Y",
    "%d/%m/%Y",
    "%Y/%m/%d",
    "%Y%m%d",
    "%Y%m%dT%H%M%S",
    "%Y%m%d%H%M%S",
    "%d.%m.%y %H:%M",
    "%d/%m/%y %H:%M",
    "%d %b %Y %H:%M:%S",
    "%d %B %Y %H:%M",
    "%b %d, %Y %H:%M:%S",
    "%a %b %d %H:%M:%S %Y",
    "%d/%b/%Y:%H:%M:%S +0100",
    "%a, %d %b %Y %H:%M:%S +0100",
    "%d/%m/%Y %I:%M:%S %p",
    "%d.%m.%Y, %H:%M:%S",
];

/// What is no time at all.
const NEVER: [&str; 16] = [
    "2026-13-45T25:61:61Z",
    "2026-02-30T00:00:00Z",
    "0000-00-00T00:00:00",
    "yesterday",
    "now",
    "T",
    "-",
    "::::",
    "2026-03-02T09:00:00+99:99",
    "99999-01-01T00:00:00Z",
    "999999999999999999999999999999",
    "-9223372036854775808",
    "1e999",
    "NaN",
    "2026-03-02T09:00:00Z; DROP TABLE",
    "２０２６-０３-０２",
];

fn log(times: impl IntoIterator<Item = String>) -> String {
    let mut text = "case_id,event,timestamp\n".to_owned();
    for (row, time) in times.into_iter().enumerate() {
        writeln!(text, "c{},visit,\"{time}\"", row / 3).unwrap();
    }
    text
}

/// A few times, a day and some more apart, the first with a day that can be no month.
fn moments() -> Vec<NaiveDateTime> {
    let first = NaiveDate::from_ymd_opt(2026, 3, 17).unwrap();
    let first = first.and_hms_nano_opt(21, 34, 56, 123_456_789).unwrap();
    (0..6)
        .map(|it| first + Duration::minutes(it * 1_500))
        .collect()
}

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    on_the_clock(&mut |about, times, expected| {
        cases.push(Case::new(about, ".csv", log(times), expected));
    });
    off_the_clock(&mut |about, times, expected| {
        cases.push(Case::new(about, ".csv", log(times), expected));
    });
    let mut random = random(2);
    let whole = log(moments()
        .iter()
        .map(|it| it.format("%Y-%m-%dT%H:%M:%SZ").to_string()));
    for number in 0..20 {
        let bytes = damaged(whole.as_bytes(), &mut random);
        cases.push(Case::new(
            format!("damaged, number {number}"),
            ".csv",
            bytes,
            Expected::Clear,
        ));
    }
    // A far time is a time: none may be out of what can be reckoned with.
    let far = DateTime::from_timestamp(253_402_300_799, 0).unwrap();
    let text = log((0..6).map(|_| far.to_rfc3339()));
    cases.push(Case::new(
        "the last second",
        ".csv",
        text,
        Expected::Reads(6),
    ));
    cases
}

/// Takes a file with these times.
type Add<'a> = &'a mut dyn FnMut(String, Vec<String>, Expected);

fn on_the_clock(add: Add<'_>) {
    let all = Expected::Reads(6);
    for between in ["T", " "] {
        for exact in [
            "%H:%M",
            "%H:%M:%S",
            "%H:%M:%S%.3f",
            "%H:%M:%S%.6f",
            "%H:%M:%S%.9f",
        ] {
            for zone in ["", "Z", "+00:00", "+0100", "-05:30"] {
                let form = format!("%Y-%m-%d{between}{exact}{zone}");
                let times = moments();
                let times = times.iter().map(|it| it.format(&form).to_string());
                add(form.clone(), times.collect(), all.clone());
            }
        }
    }
    for form in LOCAL {
        let times = moments();
        let times = times.iter().map(|it| it.format(form).to_string());
        add(form.to_owned(), times.collect(), Expected::Clear);
    }
    for year in 2015..2027 {
        let sunday = |month| {
            let last = NaiveDate::from_ymd_opt(year, month, 31).unwrap();
            last - Duration::days(i64::from(
                chrono::Datelike::weekday(&last).num_days_from_sunday(),
            ))
        };
        // The hour that never was, and the one that was there twice.
        for day in [sunday(3), sunday(10)] {
            let times = (0..6).map(|it| format!("{day}T02:{:02}:00", it * 10));
            add(
                format!("the clock moves on {day}"),
                times.collect(),
                all.clone(),
            );
        }
    }
}

fn off_the_clock(add: Add<'_>) {
    let all = Expected::Reads(6);
    for (about, unit) in [
        ("s", 1_i64),
        ("ms", 1_000),
        ("µs", 1_000_000),
        ("ns", 1_000_000_000),
    ] {
        let times = moments();
        let times = times
            .iter()
            .map(|it| (it.and_utc().timestamp() * unit).to_string());
        add(format!("{about} since 1970"), times.collect(), all.clone());
    }
    for days in [1.5, 60.25, 45_000.125, 46_085.427] {
        let times = (0..6).map(|it| (days + f64::from(it)).to_string());
        add(
            format!("day {days} of a spreadsheet"),
            times.collect(),
            Expected::Clear,
        );
    }
    for year in [1, 1582, 1752, 1899, 1969, 2038, 2262, 9999] {
        let times = (0..6).map(|it| format!("{year:04}-01-0{}T00:00:00Z", it + 1));
        add(format!("the year {year}"), times.collect(), all.clone());
    }
    add(
        "leap seconds".into(),
        (0..6)
            .map(|it| format!("2016-12-31T23:59:60.{it}Z"))
            .collect(),
        Expected::Clear,
    );
    for never in NEVER {
        let no_time = Expected::Refused(vec![
            "no column looks like a time".into(),
            "none of the 6 rows became an event".into(),
        ]);
        add(format!("{never:?}"), vec![never.to_owned(); 6], no_time);
    }
}
