//! Weeks and months on the clocks of a zone.

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, NaiveTime, TimeZone};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A stretch of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum CalendarUnit {
    /// From Monday on, by ISO 8601.
    Week,
    /// From its first day on.
    Month,
}

impl CalendarUnit {
    /// The days on which all units begin that a period touches, and the day behind the last of them.
    pub(crate) fn begins(self, zone: Tz, period_us: Option<(i64, i64)>) -> Vec<NaiveDate> {
        let day = |us: i64| {
            let moment = DateTime::from_timestamp_micros(us)?;
            Some(moment.with_timezone(&zone).date_naive())
        };
        let Some((first, last)) = period_us.and_then(|it| day(it.0).zip(day(it.1))) else {
            return Vec::new();
        };
        let mut begin = match self {
            Self::Week => {
                let back = u64::from(first.weekday().num_days_from_monday());
                first.checked_sub_days(Days::new(back))
            }
            Self::Month => first.with_day(1),
        };
        let mut all = Vec::new();
        while let Some(it) = begin {
            all.push(it);
            if it > last {
                break;
            }
            begin = match self {
                Self::Week => it.checked_add_days(Days::new(7)),
                Self::Month => it.checked_add_months(Months::new(1)),
            };
        }
        all
    }

    /// "2026-W07", "2026-02".
    pub(crate) fn name(self, begin: NaiveDate) -> String {
        match self {
            Self::Week => {
                let iso = begin.iso_week();
                format!("{}-W{:02}", iso.year(), iso.week())
            }
            Self::Month => begin.format("%Y-%m").to_string(),
        }
    }
}

/// When a day begins.
pub(crate) fn moment_us(zone: Tz, day: NaiveDate) -> Option<i64> {
    let midnight = day.and_time(NaiveTime::MIN);
    let found = zone.from_local_datetime(&midnight).earliest();
    // Where clocks skip midnight, the day begins an hour later.
    let skipped = || {
        let one = midnight + chrono::TimeDelta::hours(1);
        zone.from_local_datetime(&one).earliest()
    };
    Some(found.or_else(skipped)?.timestamp_micros())
}
