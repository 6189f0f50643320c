//! Periods and spans of time, in words.

use chrono::{DateTime, Datelike, Days, Months, Utc};
use journey::Period;

use crate::figures::words::duration;

/// "in 2024", "in March 2024", "on 5 March 2024", "from 5 March 2024 to 8 March 2024".
pub(super) fn in_period(period: Period) -> String {
    let moment = |us: Option<i64>| us.and_then(DateTime::from_timestamp_micros);
    match (moment(period.from_us), moment(period.before_us)) {
        (None, None) => "at any time".to_owned(),
        (Some(from), None) => format!("on {} or later", said(from)),
        (None, Some(before)) => format!("before {}", said(before)),
        (Some(from), Some(before)) => between(from, before),
    }
}

fn between(from: DateTime<Utc>, before: DateTime<Utc>) -> String {
    let is_month = is_midnight(from) && from.day() == 1;
    if is_month && from.month() == 1 && from.checked_add_months(Months::new(12)) == Some(before) {
        return from.format("in %Y").to_string();
    }
    if is_month && from.checked_add_months(Months::new(1)) == Some(before) {
        return from.format("in %B %Y").to_string();
    }
    if !is_midnight(from) || !is_midnight(before) {
        return format!("from {} until {}", said(from), said(before));
    }
    match before.checked_sub_days(Days::new(1)) {
        Some(last) if last == from => format!("on {}", said(from)),
        Some(last) if last > from => format!("from {} to {}", said(from), said(last)),
        Some(_) | None => format!("from {} until {}", said(from), said(before)),
    }
}

fn is_midnight(moment: DateTime<Utc>) -> bool {
    moment.time() == chrono::NaiveTime::MIN
}

fn said(moment: DateTime<Utc>) -> String {
    let form = if is_midnight(moment) {
        "%-d %B %Y"
    } else {
        "%-d %B %Y, %H:%M UTC"
    };
    moment.format(form).to_string()
}

/// "2 days", "90 seconds".
pub(super) fn span(seconds: f64) -> String {
    duration(seconds)
}
