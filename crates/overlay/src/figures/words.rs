//! Numbers as people read them.

use crate::overlay::Share;

/// A count with its thousands apart: 1,434.
pub(crate) fn count(n: u64) -> String {
    let digits = n.to_string();
    let mut words = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            words.push(',');
        }
        words.push(digit);
    }
    words
}

/// A share with one decimal: 91.8 %.
pub(crate) fn percent(value: f64) -> String {
    format!("{:.1} %", value * 100.0)
}

/// A share without decimals, never rounded to nothing or to all: 41 %, less than 1 %.
pub(crate) fn percent_rounded(value: f64) -> String {
    if value > 0.0 && value < 0.01 {
        "Less than 1 %".to_owned()
    } else if value > 0.99 && value < 1.0 {
        "More than 99 %".to_owned()
    } else {
        format!("{:.0} %", value * 100.0)
    }
}

/// A share with its base: 1,316 of 1,434 cases (91.8 %).
pub(crate) fn share_of(share: &Share, noun: &str) -> String {
    let base = format!("{} of {} {noun}", count(share.k), count(share.n));
    share
        .value
        .map_or(base.clone(), |value| format!("{base} ({})", percent(value)))
}

/// The interval of a share, with its method.
pub(crate) fn interval(share: &Share) -> Option<String> {
    let (low, high) = share.low.zip(share.high)?;
    Some(format!(
        "{} to {} (Wilson 95 % interval)",
        percent(low),
        percent(high)
    ))
}

/// A number with as many of two decimals as it needs: 4, 2.5, −1.
pub(crate) fn number(value: f64) -> String {
    let rounded = (value * 100.0).round() / 100.0 + 0.0;
    format!("{rounded}").replace('-', "−")
}

/// A feeling from −1 to +1 on the scale that curves are drawn on: +0.5, −1.2, 0.
#[must_use]
pub fn feeling(value: f64) -> String {
    let rounded = (value * 20.0).round() / 10.0 + 0.0;
    let sign = if rounded > 0.0 { "+" } else { "" };
    format!("{sign}{rounded}").replace('-', "−")
}

/// A time in its two largest units: 45 s, 9 min, 1 d 19 h.
#[must_use]
pub fn duration(seconds: f64) -> String {
    if seconds < 0.0 {
        return format!("−{}", duration(-seconds));
    }
    if seconds < 1.0 {
        return if seconds > 0.0 { "< 1 s" } else { "0 s" }.to_owned();
    }
    if seconds.round() < 60.0 {
        return format!("{} s", seconds.round());
    }
    let minutes = (seconds / 60.0).round() as u64;
    let (hours, days) = (minutes / 60, minutes / 60 / 24);
    match days {
        _ if hours == 0 => format!("{minutes} min"),
        0 => pair((hours, "h"), (minutes % 60, "min")),
        1..10 => pair((days, "d"), (hours % 24, "h")),
        10..730 => format!("{days} d"),
        _ => format!("{} y", days / 365),
    }
}

fn pair((large, unit): (u64, &str), (small, smaller): (u64, &str)) -> String {
    match small {
        0 => format!("{large} {unit}"),
        _ => format!("{large} {unit} {small} {smaller}"),
    }
}

#[cfg(test)]
mod tests {
    use super::duration;

    /// The page reads times the same way; `ui/tests/words.test.ts` has the same list.
    #[test]
    fn a_time_is_spelled_one_way_everywhere() {
        for (seconds, says) in [
            (0.0, "0 s"),
            (0.2, "< 1 s"),
            (45.0, "45 s"),
            (59.6, "1 min"),
            (540.0, "9 min"),
            (3_599.0, "1 h"),
            (7_500.0, "2 h 5 min"),
            (156_240.0, "1 d 19 h"),
            (259_200.0, "3 d"),
            (1e6, "11 d"),
            (1e8, "3 y"),
        ] {
            assert_eq!(duration(seconds), says);
        }
    }
}
