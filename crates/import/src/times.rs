//! Points in time without silent guesses: what a text leaves open must have been decided.

mod spreadsheet;
mod usual;
mod written;

use chrono::{DateTime, MappedLocalTime, NaiveDate, Offset, TimeDelta, TimeZone};
use chrono_tz::Tz;

use self::usual::LastDay;
use self::written::{Unreadable, Written, WrittenDate, written};
use crate::error::ImportError;
use crate::preview::{Century, DateOrder, SpreadsheetDays};
use crate::report::findings::Trouble;

/// What the numbers or texts of a column of times mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Dates and clocks.
    Written,
    /// Numbers since 1970, so many a second.
    Unix { per_second: i64 },
    /// Numbers of days.
    Spreadsheet,
}

/// What a person decided of what the times of a file leave open.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Decided {
    pub(crate) order: Option<DateOrder>,
    pub(crate) zone: Option<Tz>,
    pub(crate) days: Option<SpreadsheetDays>,
    pub(crate) century: Option<Century>,
    /// Now, where somebody knows.
    pub(crate) now_us: Option<i64>,
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
    decided: Decided,
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
    pub(crate) fn new(shape: Shape, decided: Decided) -> Self {
        Self {
            shape,
            decided,
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
            Shape::Spreadsheet => {
                let since = self.decided.days.unwrap_or(SpreadsheetDays::Since1900);
                let read = spreadsheet::read(text, since);
                let (days, second, us) = read.ok_or(TimeFault::Row(Trouble::BadTime))?;
                self.moment(days, second, us, None)?
            }
        };
        let is_far = !(EARLIEST_S * 1_000_000..LATEST_S * 1_000_000).contains(&moment.us);
        if is_far && moment.doubt.is_none() {
            moment.doubt = Some(Trouble::FarTime);
        }
        // A zone that was chosen wrongly is half a day off at most.
        let latest_us = self.decided.now_us.map(|it| it + HALF_DAY_US);
        if moment.doubt.is_none() && latest_us.is_some_and(|it| moment.us > it) {
            moment.doubt = Some(Trouble::FutureTime);
        }
        Ok(moment)
    }

    fn read_written(&mut self, text: &str) -> Result<Moment, TimeFault> {
        if let Some(it) = self.last_day.read(text) {
            return self.moment(it.days, it.second, it.microsecond, it.offset_s);
        }
        let written = written(text).map_err(|Unreadable| TimeFault::Row(Trouble::BadTime))?;
        let (mut year, month, day) = self.ordered(written.date)?;
        if written.has_short_year {
            year += match self.decided.century {
                Some(Century::Twentieth) => 1900,
                Some(Century::TwentyFirst) => 2000,
                None => return Err(TimeFault::Row(Trouble::TwoDigitYear)),
            };
        }
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
        let order = match (self.decided.order, first > 12, second > 12) {
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
        let zone = self.decided.zone.ok_or(TimeFault::NoZone)?;
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
    if named_like_time && spreadsheet::is_day_number(first) {
        let are_days = values.all(spreadsheet::is_day_number);
        return are_days.then_some(Shape::Spreadsheet);
    }
    let (mut n_values, mut n_times) = (0_u64, 0_u64);
    for value in values {
        n_values += 1;
        n_times += u64::from(written(value).is_ok());
    }
    (n_times * 10 >= n_values * 8).then_some(Shape::Written)
}

/// Whether a text is a time that carries no zone.
pub(crate) fn lacks_zone(text: &str) -> bool {
    written(text).is_ok_and(|it| it.offset_s.is_none())
}

/// Whether a text is a date whose year has two digits only.
pub(crate) fn has_short_year(text: &str) -> bool {
    written(text).is_ok_and(|it| it.has_short_year)
}

/// What a number of days means by either count, as people read it: "2026-03-04 10:15".
pub(crate) fn spreadsheet_day(text: &str, since: SpreadsheetDays) -> String {
    let said = spreadsheet::read(text, since).and_then(|(days, second, _)| {
        let moment = DateTime::from_timestamp(days * 86_400 + i64::from(second), 0)?;
        Some(moment.format("%Y-%m-%d %H:%M").to_string())
    });
    said.unwrap_or_default()
}

const HALF_DAY_US: i64 = 43_200_000_000;
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
mod tests;
