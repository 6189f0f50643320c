//! Points in time without silent guesses: what a text leaves open must have been decided.

mod usual;
mod written;

use chrono::{DateTime, MappedLocalTime, NaiveDate, Offset, TimeDelta, TimeZone};
use chrono_tz::Tz;

use self::usual::LastDay;
use self::written::{NotWritten, Written, WrittenDate, written};
use crate::error::ImportError;
use crate::preview::DateOrder;
use crate::report::findings::Trouble;

/// What the numbers or texts of a column of times mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Dates and clocks.
    Written,
    /// Numbers since 1970, so many a second.
    Unix { per_second: i64 },
}

/// A point in time, and what is doubtful about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Moment {
    pub(crate) us: i64,
    pub(crate) doubt: Option<Trouble>,
}

/// Why a text did not become a point in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TimeFault {
    /// The row is at fault.
    Row(Trouble),
    /// No zone was chosen.
    NoZone,
}

/// Reads the times of one column.
pub(crate) struct TimeReader {
    shape: Shape,
    order: Option<DateOrder>,
    zone: Option<Tz>,
    last_day: LastDay,
    /// The last quarter of an hour that was looked up, and what the zone said.
    quarter: i64,
    offset: LocalOffset,
}

/// What a zone says of a local time.
#[derive(Clone, Copy)]
struct LocalOffset {
    offset_s: i64,
    doubt: Option<Trouble>,
}

/// What the dates of a column say about the order of day and month.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct OrderEvidence {
    /// A date that can be read both ways.
    pub(crate) either: Option<String>,
    pub(crate) day_first: Option<String>,
    pub(crate) month_first: Option<String>,
}

impl OrderEvidence {
    /// Takes one value into account.
    pub(crate) fn see(&mut self, text: &str) {
        let Ok(Written {
            date: WrittenDate::TwoNumbers { first, second, .. },
            ..
        }) = written(text)
        else {
            return;
        };
        let place = match (first > 12, second > 12) {
            (true, false) => &mut self.day_first,
            (false, true) => &mut self.month_first,
            (false, false) => &mut self.either,
            (true, true) => return,
        };
        if place.is_none() {
            *place = Some(text.to_owned());
        }
    }

    /// Whether there are dates whose order matters.
    pub(crate) fn matters(&self) -> bool {
        self.either.is_some() || self.day_first.is_some() || self.month_first.is_some()
    }

    /// The order that all values fit; none where it does not matter.
    pub(crate) fn order(&self) -> Result<Option<DateOrder>, ImportError> {
        match (&self.day_first, &self.month_first, &self.either) {
            (Some(_), None, _) => Ok(Some(DateOrder::DayFirst)),
            (None, Some(_), _) => Ok(Some(DateOrder::MonthFirst)),
            (Some(day_first), Some(month_first), _) => Err(ImportError::DayAndMonthFirst {
                day_first: day_first.clone(),
                month_first: month_first.clone(),
            }),
            (None, None, Some(example)) => Err(ImportError::DayOrMonthFirst {
                example: example.clone(),
            }),
            (None, None, None) => Ok(None),
        }
    }
}

impl TimeReader {
    pub(crate) fn new(shape: Shape, order: Option<DateOrder>, zone: Option<Tz>) -> Self {
        Self {
            shape,
            order,
            zone,
            last_day: LastDay::default(),
            quarter: i64::MIN,
            offset: LocalOffset {
                offset_s: 0,
                doubt: None,
            },
        }
    }

    /// The point in time behind a text.
    pub(crate) fn read(&mut self, text: &str) -> Result<Moment, TimeFault> {
        let mut moment = match self.shape {
            Shape::Unix { per_second } => {
                let us = unix_us(text, per_second).ok_or(TimeFault::Row(Trouble::BadTime))?;
                Moment { us, doubt: None }
            }
            Shape::Written => self.read_written(text)?,
        };
        let is_far = !(EARLIEST_S * 1_000_000..LATEST_S * 1_000_000).contains(&moment.us);
        if is_far && moment.doubt.is_none() {
            moment.doubt = Some(Trouble::FarTime);
        }
        Ok(moment)
    }

    fn read_written(&mut self, text: &str) -> Result<Moment, TimeFault> {
        if let Some(it) = self.last_day.read(text) {
            return self.moment(it.days, it.second, it.microsecond, it.offset_s);
        }
        let written = written(text).map_err(|it| {
            TimeFault::Row(match it {
                NotWritten::Unreadable => Trouble::BadTime,
                NotWritten::TwoDigitYear => Trouble::TwoDigitYear,
            })
        })?;
        let (year, month, day) = self.ordered(written.date)?;
        let days = days_since_1970(year, month, day).ok_or(TimeFault::Row(Trouble::BadTime))?;
        self.moment(days, written.second, written.microsecond, written.offset_s)
    }

    fn moment(
        &mut self,
        days: i64,
        second: u32,
        microsecond: u32,
        offset_s: Option<i32>,
    ) -> Result<Moment, TimeFault> {
        let local_s = days * 86_400 + i64::from(second);
        let local = match offset_s {
            Some(offset_s) => LocalOffset {
                offset_s: i64::from(offset_s),
                doubt: None,
            },
            None => self.local_offset(local_s)?,
        };
        Ok(Moment {
            us: (local_s - local.offset_s) * 1_000_000 + i64::from(microsecond),
            doubt: local.doubt,
        })
    }

    fn ordered(&self, date: WrittenDate) -> Result<(i32, u32, u32), TimeFault> {
        let (first, second, year) = match date {
            WrittenDate::Clear { year, month, day } => return Ok((year, month, day)),
            WrittenDate::TwoNumbers {
                first,
                second,
                year,
            } => (first, second, year),
        };
        let order = match (self.order, first > 12, second > 12) {
            (Some(order), ..) => order,
            (None, true, false) => DateOrder::DayFirst,
            (None, false, true) => DateOrder::MonthFirst,
            (None, ..) => return Err(TimeFault::Row(Trouble::EitherOrder)),
        };
        let (day, month) = match order {
            DateOrder::DayFirst => (first, second),
            DateOrder::MonthFirst => (second, first),
        };
        if month > 12 && day <= 12 {
            return Err(TimeFault::Row(Trouble::OtherOrder));
        }
        Ok((year, month, day))
    }

    /// Clocks are put forward and back at full quarters of an hour, so one look a quarter is enough.
    fn local_offset(&mut self, local_s: i64) -> Result<LocalOffset, TimeFault> {
        let zone = self.zone.ok_or(TimeFault::NoZone)?;
        let quarter = local_s.div_euclid(900);
        if quarter != self.quarter {
            self.offset = looked_up(zone, quarter * 900).ok_or(TimeFault::Row(Trouble::BadTime))?;
            self.quarter = quarter;
        }
        Ok(self.offset)
    }
}

/// The zone by its name.
pub(crate) fn zone_named(name: &str) -> Result<Tz, ImportError> {
    name.parse().map_err(|_| ImportError::UnknownZone {
        zone: name.to_owned(),
    })
}

/// What a column of such values means, if all of them are times; `named_like_time` allows numbers.
pub(crate) fn shape_of<'a>(
    values: impl Iterator<Item = &'a str> + Clone,
    named_like_time: bool,
) -> Option<Shape> {
    let mut values = values.filter(|it| !it.trim().is_empty());
    let first = values.clone().next()?;
    if named_like_time && let Some(per_second) = unix_unit(first) {
        let is_same = values.all(|it| unix_unit(it) == Some(per_second));
        return is_same.then_some(Shape::Unix { per_second });
    }
    let (mut n_values, mut n_times) = (0_u64, 0_u64);
    for value in values {
        n_values += 1;
        // Two digits of a year are no time that can be read, yet the column is one of times.
        n_times += u64::from(written(value) != Err(NotWritten::Unreadable));
    }
    (n_times * 10 >= n_values * 8).then_some(Shape::Written)
}

/// Whether a text is a time that carries no zone.
pub(crate) fn lacks_zone(text: &str) -> bool {
    written(text).is_ok_and(|it| it.offset_s.is_none())
}

/// 1990 and 2100: between them lie the times of real logs.
const EARLIEST_S: i64 = 631_152_000;
const LATEST_S: i64 = 4_102_444_800;

/// How many units of a number make a second, if the number is a time of our days.
fn unix_unit(text: &str) -> Option<i64> {
    let whole = text.trim().split('.').next()?;
    if whole.is_empty() || !whole.bytes().all(|it| it.is_ascii_digit()) {
        return None;
    }
    let value: i64 = whole.parse().ok()?;
    [1, 1_000, 1_000_000, 1_000_000_000]
        .into_iter()
        .find(|unit| (EARLIEST_S..LATEST_S).contains(&(value / unit)))
        .filter(|unit| unix_us(text, *unit).is_some())
}

fn unix_us(text: &str, per_second: i64) -> Option<i64> {
    let (whole, fraction) = text.trim().split_once('.').unwrap_or((text.trim(), "0"));
    let value: i64 = whole.parse().ok()?;
    if per_second > 1_000_000 {
        return Some(value.div_euclid(per_second / 1_000_000));
    }
    if fraction.is_empty() || !fraction.bytes().all(|it| it.is_ascii_digit()) {
        return None;
    }
    let mut us = value.checked_mul(1_000_000 / per_second)?;
    let mut place = 1_000_000 / per_second;
    for digit in fraction.bytes() {
        place /= 10;
        us += i64::from(digit - b'0') * place;
    }
    Some(us)
}

fn days_since_1970(year: i32, month: u32, day: u32) -> Option<i64> {
    let date = NaiveDate::from_ymd_opt(year, month, day)?;
    Some(i64::from(date.to_epoch_days()))
}

fn looked_up(zone: Tz, local_s: i64) -> Option<LocalOffset> {
    let local = DateTime::from_timestamp(local_s, 0)?.naive_utc();
    let seconds = |it: <Tz as TimeZone>::Offset| i64::from(it.fix().local_minus_utc());
    Some(match zone.offset_from_local_datetime(&local) {
        MappedLocalTime::Single(offset) => LocalOffset {
            offset_s: seconds(offset),
            doubt: None,
        },
        MappedLocalTime::Ambiguous(earlier, _) => LocalOffset {
            offset_s: seconds(earlier),
            doubt: Some(Trouble::HourTwice),
        },
        MappedLocalTime::None => {
            // With the clock as it was before the gap.
            let before = local.checked_sub_signed(TimeDelta::hours(3))?;
            let offset = zone.offset_from_local_datetime(&before).earliest()?;
            LocalOffset {
                offset_s: seconds(offset),
                doubt: Some(Trouble::HourMissing),
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{ProptestConfig, prop_assert_eq, proptest};

    use super::days_since_1970;
    use super::usual::LastDay;
    use super::written::{WrittenDate, written};
    use super::{Shape, TimeFault, TimeReader, shape_of, zone_named};
    use crate::preview::DateOrder;
    use crate::report::findings::Trouble;

    #[track_caller]
    fn check(text: &str, order: Option<DateOrder>, expected: Result<&str, TimeFault>) {
        let zone = zone_named("Europe/Amsterdam").ok();
        let moment = TimeReader::new(Shape::Written, order, zone).read(text);
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
        check("4/3/26", None, Err(TimeFault::Row(Trouble::TwoDigitYear)));
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
        let mut reader = TimeReader::new(Shape::Unix { per_second: 1 }, None, None);
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
}
