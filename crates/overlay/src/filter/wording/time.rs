//! Periods, in words.

use chrono::{DateTime, Datelike, Days, Months, Utc};
use journey::Period;
use language::Language;

/// "in 2024", "in March 2024", "on 5 March 2024", "from 5 March 2024 to 8 March 2024".
pub(super) fn in_period(language: Language, period: Period) -> String {
    let moment = |us: Option<i64>| us.and_then(DateTime::from_timestamp_micros);
    match (moment(period.from_us), moment(period.before_us)) {
        (None, None) => language.when_any_time(),
        (Some(from), None) => language.when_or_later(&said(language, from)),
        (None, Some(before)) => language.when_before(&said(language, before)),
        (Some(from), Some(before)) => between(language, from, before),
    }
}

fn between(language: Language, from: DateTime<Utc>, before: DateTime<Utc>) -> String {
    let is_month = is_midnight(from) && from.day() == 1;
    if is_month && from.month() == 1 && from.checked_add_months(Months::new(12)) == Some(before) {
        return language.when_in_year(&from.year().to_string());
    }
    if is_month && from.checked_add_months(Months::new(1)) == Some(before) {
        return language.when_in_month(&language.month(from.date_naive()));
    }
    let said = |it: DateTime<Utc>| said(language, it);
    if !is_midnight(from) || !is_midnight(before) {
        return language.when_from_until(&said(from), &said(before));
    }
    match before.checked_sub_days(Days::new(1)) {
        Some(last) if last == from => language.when_on_day(&said(from)),
        Some(last) if last > from => language.when_from_to(&said(from), &said(last)),
        Some(_) | None => language.when_from_until(&said(from), &said(before)),
    }
}

fn is_midnight(moment: DateTime<Utc>) -> bool {
    moment.time() == chrono::NaiveTime::MIN
}

fn said(language: Language, moment: DateTime<Utc>) -> String {
    let day = language.whole_day(moment.date_naive());
    if is_midnight(moment) {
        day
    } else {
        language.when_clock(&day, &moment.format("%H:%M").to_string())
    }
}
