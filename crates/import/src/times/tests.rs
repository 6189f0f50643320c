//! Points in time, spelling by spelling.

use proptest::prelude::{ProptestConfig, prop_assert_eq, proptest};

use super::days_since_1970;
use super::usual::LastDay;
use super::written::{WrittenDate, written};
use super::{Decided, Shape, TimeFault, TimeReader, shape_of, zone_named};
use crate::preview::{Century, DateOrder, SpreadsheetDays};
use crate::report::findings::Trouble;

#[track_caller]
fn check(text: &str, order: Option<DateOrder>, expected: Result<&str, TimeFault>) {
    let decided = Decided {
        order,
        zone: zone_named("Europe/Amsterdam").ok(),
        ..Decided::default()
    };
    let moment = TimeReader::new(Shape::Written, decided).read(text);
    let shown = moment.map(|it| {
        let time = chrono::DateTime::from_timestamp_micros(it.us).unwrap();
        let doubt = it.doubt.map_or(String::new(), |it| format!(" {it:?}"));
        format!("{}{doubt}", time.format("%Y-%m-%d %H:%M:%S%.f"))
    });
    assert_eq!(shown.as_deref(), expected.as_ref().map(|it| *it), "{text}");
}

#[test]
fn times_are_read_in_many_spellings() {
    for (text, expected) in [
        ("2026-03-04T10:15:00Z", "2026-03-04 10:15:00"),
        (
            "2026-03-04 10:15:00.123456789+01:00",
            "2026-03-04 09:15:00.123456",
        ),
        ("2026-03-04 10:15:00.5 UTC", "2026-03-04 10:15:00.500"),
        ("2026-03-04T10:15:00+0530", "2026-03-04 04:45:00"),
        (
            "2026-03-04T10:15+01:00[Europe/Paris]",
            "2026-03-04 09:15:00",
        ),
        ("2026-03-04", "2026-03-03 23:00:00"),
        ("2026/03/04 10:15", "2026-03-04 09:15:00"),
        ("20260304T101500Z", "2026-03-04 10:15:00"),
        ("4 March 2026 10:15:00", "2026-03-04 09:15:00"),
        ("Mar 4, 2026 10:15 PM", "2026-03-04 21:15:00"),
        ("4-Mar-2026 12:15 am", "2026-03-03 23:15:00"),
        ("Wed, 04 Mar 2026 10:15:00 +0000", "2026-03-04 10:15:00"),
        ("2026-03-04T24:00:00Z", "2026-03-05 00:00:00"),
        ("2026-07-04 10:15:00", "2026-07-04 08:15:00"),
    ] {
        check(text, None, Ok(expected));
    }
}

#[test]
fn the_order_of_day_and_month_is_never_guessed() {
    let (day, month) = (Some(DateOrder::DayFirst), Some(DateOrder::MonthFirst));
    check("3/4/2026 10:00Z", day, Ok("2026-04-03 10:00:00"));
    check("3/4/2026 10:00Z", month, Ok("2026-03-04 10:00:00"));
    check(
        "3.4.2026 10:00Z",
        None,
        Err(TimeFault::Row(Trouble::EitherOrder)),
    );
    check(
        "31.4.2026 10:00Z",
        month,
        Err(TimeFault::Row(Trouble::OtherOrder)),
    );
    check("13-04-2026 10:00Z", None, Ok("2026-04-13 10:00:00"));
}

#[test]
fn what_is_no_time_is_said_to_be_none() {
    for text in [
        "",
        "soon",
        "2026-13-04",
        "2026-02-30",
        "2026-03-04 25:00",
        "10:15",
        "12",
        "2026",
        "2026-03-04T10:15:00+01:00x",
        "4/3/2026/1",
        "2026-03-04 10:1",
    ] {
        check(text, None, Err(TimeFault::Row(Trouble::BadTime)));
    }
    check("13/3/26", None, Err(TimeFault::Row(Trouble::TwoDigitYear)));
}

#[test]
fn what_was_decided_reads_short_years_and_days_of_spreadsheets() {
    let read = |shape, text: &str, decided: Decided| {
        let moment = TimeReader::new(shape, decided).read(text).unwrap();
        let time = chrono::DateTime::from_timestamp_micros(moment.us).unwrap();
        (time.format("%Y-%m-%d %H:%M").to_string(), moment.doubt)
    };
    let decided = |century| Decided {
        order: Some(DateOrder::DayFirst),
        zone: zone_named("UTC").ok(),
        days: Some(SpreadsheetDays::Since1904),
        century: Some(century),
        now_us: Some(1_767_225_600_000_000),
    };
    let (old, new) = (decided(Century::Twentieth), decided(Century::TwentyFirst));
    let at = |text: &str, doubt| (text.to_owned(), doubt);
    let far = Some(Trouble::FarTime);
    assert_eq!(
        read(Shape::Written, "4/3/25", old),
        at("1925-03-04 00:00", far)
    );
    assert_eq!(
        read(Shape::Written, "4/3/25", new),
        at("2025-03-04 00:00", None)
    );
    assert_eq!(
        read(Shape::Written, "4 Mar 25 10:15", new),
        at("2025-03-04 10:15", None)
    );
    let future = Some(Trouble::FutureTime);
    assert_eq!(
        read(Shape::Written, "4/3/26", new),
        at("2026-03-04 00:00", future)
    );
    assert_eq!(
        read(Shape::Spreadsheet, "43161.5", new),
        at("2022-03-03 12:00", None)
    );
}

#[test]
fn hours_that_a_clock_shows_twice_or_never_are_flagged() {
    check(
        "2026-10-25 02:30",
        None,
        Ok("2026-10-25 00:30:00 HourTwice"),
    );
    check(
        "2026-03-29 02:30",
        None,
        Ok("2026-03-29 01:30:00 HourMissing"),
    );
    check(
        "1970-01-01T00:00:00Z",
        None,
        Ok("1970-01-01 00:00:00 FarTime"),
    );
}

#[test]
fn numbers_are_times_only_where_the_whole_column_is() {
    let shape = |values: &[&str], named| shape_of(values.iter().copied(), named);
    let seconds = Some(Shape::Unix { per_second: 1 });
    assert_eq!(shape(&["1772618400", "1772618401.5"], true), seconds);
    assert_eq!(shape(&["1772618400", "17"], true), None);
    assert_eq!(shape(&["1772618400", "1772618401"], false), None);
    assert_eq!(
        shape(&["1772618400000"], true),
        Some(Shape::Unix { per_second: 1_000 })
    );
    let mut reader = TimeReader::new(Shape::Unix { per_second: 1 }, Decided::default());
    assert_eq!(
        reader.read("1772618401.25").unwrap().us,
        1_772_618_401_250_000
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]
    #[test]
    fn the_usual_spelling_means_what_it_always_means(
        text in "(19|20)[0-9]{2}-[01][0-9]-[0-3][0-9][T ][0-2][0-9]:[0-6][0-9]:[0-6][0-9](\\.[0-9]{0,8})?(Z|[+-][012][0-9]:?[0-6][0-9]|)[ x]?",
    ) {
        let mut last_day = LastDay::default();
        // Once anew, and once with the day remembered.
        for _ in 0..2 {
            let Some(usual) = last_day.read(&text) else {
                continue;
            };
            let long = written(&text).unwrap();
            let WrittenDate::Clear { year, month, day } = long.date else {
                panic!("{text} has a clear date");
            };
            prop_assert_eq!(Some(usual.days), days_since_1970(year, month, day));
            prop_assert_eq!(usual.second, long.second);
            prop_assert_eq!(usual.microsecond, long.microsecond);
            prop_assert_eq!(usual.offset_s, long.offset_s);
        }
    }
}
