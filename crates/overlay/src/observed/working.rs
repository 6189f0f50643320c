//! Working hours of a place as the spans of time they are.

use std::str::FromStr;

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeZone};
use chrono_tz::Tz;
use events::WorkingTime;
use journey::{WorkingHours, date_from_text};

/// The spans of working hours from a day before a period to a day after it; none where the place is not known.
///
/// Where clocks are put forward over a limit of a span, the span begins or ends at the moment that is skipped;
/// where they are put back, it begins at the earlier and ends at the later of the two.
pub(crate) fn spans(hours: &WorkingHours, period_us: (i64, i64)) -> Option<WorkingTime> {
    let zone = zone(hours)?;
    let day = |us: i64| {
        let moment = chrono::DateTime::from_timestamp_micros(us)?;
        Some(moment.with_timezone(&zone).date_naive())
    };
    let first = day(period_us.0)?.checked_sub_days(Days::new(1))?;
    let last = day(period_us.1)?.checked_add_days(Days::new(1))?;
    let holidays: Vec<NaiveDate> = hours
        .holidays
        .iter()
        .filter_map(|it| {
            let (year, month, day) = date_from_text(it)?;
            NaiveDate::from_ymd_opt(year, month, day)
        })
        .collect();
    let works = |day: &NaiveDate| {
        let weekday = day.weekday().num_days_from_monday() as usize;
        hours.days[weekday] && !holidays.contains(day)
    };
    let days = first.iter_days().take_while(|it| *it <= last).filter(works);
    let spans = days.filter_map(|day| {
        let begin_us = moment_us(zone, at(day, hours.from_min)?, false)?;
        let end_us = moment_us(zone, at(day, hours.to_min)?, true)?;
        (begin_us < end_us).then_some((begin_us, end_us))
    });
    Some(WorkingTime::of(spans))
}

/// The place whose clocks count; none where its name is not known.
pub(crate) fn zone(hours: &WorkingHours) -> Option<Tz> {
    Tz::from_str(&hours.zone).ok()
}

/// So many minutes into a day; its last minute is the next midnight.
fn at(day: NaiveDate, minutes: u16) -> Option<NaiveDateTime> {
    let midnight = day.and_time(NaiveTime::MIN);
    midnight.checked_add_signed(chrono::TimeDelta::minutes(i64::from(minutes)))
}

fn moment_us(zone: Tz, local: NaiveDateTime, later: bool) -> Option<i64> {
    let found = zone.from_local_datetime(&local);
    let moment = if later {
        found.latest()
    } else {
        found.earliest()
    };
    // Clocks skip this moment: it is as far from UTC as an hour before.
    let moment = moment.or_else(|| {
        let hour = chrono::TimeDelta::hours(1);
        let before = zone.from_local_datetime(&(local - hour)).latest()?;
        Some(before + hour)
    });
    Some(moment?.timestamp_micros())
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use journey::WorkingHours;

    use super::spans;

    fn us(text: &str) -> i64 {
        DateTime::parse_from_rfc3339(text)
            .unwrap()
            .timestamp_micros()
    }

    #[test]
    fn hours_are_those_on_the_clocks_of_the_place() {
        let hours = WorkingHours {
            days: [true, true, true, true, true, false, false],
            from_min: 9 * 60,
            to_min: 17 * 60,
            zone: "Europe/Berlin".to_owned(),
            holidays: vec!["2026-04-03".to_owned()],
        };
        let all = (us("2026-03-20T00:00:00Z"), us("2026-04-20T00:00:00Z"));
        let working = spans(&hours, all).unwrap();
        let hours_between = |a, b| working.between_us(us(a), us(b)) / 3_600_000_000;
        // Friday to Monday, the clocks put forward between them: an hour each.
        let winter = "2026-03-27T15:00:00Z";
        assert_eq!(hours_between(winter, "2026-03-30T08:00:00Z"), 2);
        // Good Friday and the days around it.
        assert_eq!(
            hours_between("2026-04-02T14:00:00Z", "2026-04-06T08:00:00Z"),
            2
        );
        assert_eq!(
            hours_between("2026-04-07T08:00:00Z", "2026-04-07T11:00:00Z"),
            3
        );
        let nowhere = WorkingHours {
            zone: "Nowhere".to_owned(),
            ..hours
        };
        assert!(spans(&nowhere, all).is_none());
    }
}
