//! How the cases and times of a map are counted: choices that change figures, never the drawing.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How the cases and times of a map are counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Counting {
    /// How long a silence closes a case, in seconds; none lets the pauses within cases decide.
    pub open_after_s: Option<u32>,
    /// How soon after its first event a case must reach a stage to count as converted, in seconds; none asks
    /// for no such count.
    pub conversion_s: Option<u32>,
    /// Whether the same thing several times in a row counts as one.
    pub merge_repeats: bool,
    /// Which hours count in times; none counts all of them.
    pub working_hours: Option<WorkingHours>,
    /// Up to which event of the next stage the time from stage to stage runs.
    pub stage_arrival: StageArrival,
}

/// Up to which event of the next stage the time from stage to stage runs.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS,
)]
#[serde(rename_all = "camelCase")]
pub enum StageArrival {
    /// The first one after the first event of the stage before it.
    #[default]
    First,
    /// The last one.
    Last,
}

/// The hours that count: the same on every working day, in the time of one place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WorkingHours {
    /// Whether people work on it, Monday first.
    pub days: [bool; 7],
    /// When work begins, in minutes after midnight.
    pub from_min: u16,
    /// When it ends; later than it begins, at most midnight.
    pub to_min: u16,
    /// The place whose clocks count, as the list of time zones names it.
    pub zone: String,
    /// Days without work, such as "2026-12-25".
    pub holidays: Vec<String>,
}

/// Minutes of a day.
pub(crate) const DAY_MIN: u16 = 24 * 60;

/// Year, month and day of a date such as "2026-12-25"; none where there is no such day.
#[must_use]
pub fn date_from_text(text: &str) -> Option<(i32, u32, u32)> {
    let mut parts = text.split('-');
    let mut part = |length: usize| {
        let digits = parts.next().filter(|it| it.len() == length)?;
        let is_plain = digits.bytes().all(|it| it.is_ascii_digit());
        is_plain.then(|| digits.parse::<u32>().ok())?
    };
    let (year, month, day) = (part(4)?, part(2)?, part(2)?);
    if parts.next().is_some() {
        return None;
    }
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let n_days = match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => return None,
    };
    (1..=n_days)
        .contains(&day)
        .then_some((year as i32, month, day))
}

#[cfg(test)]
mod tests {
    use super::date_from_text;

    #[test]
    fn a_holiday_is_a_day_there_is() {
        for (text, means) in [
            ("2026-12-25", Some((2026, 12, 25))),
            ("2028-02-29", Some((2028, 2, 29))),
            ("2026-02-29", None),
            ("2026-13-01", None),
            ("26-12-25", None),
            ("2026-12-25-", None),
            ("Christmas", None),
        ] {
            assert_eq!(date_from_text(text), means, "{text}");
        }
    }
}
