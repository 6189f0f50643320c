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

/// A time in the unit that suits it: 2.4 days.
pub(crate) fn time(seconds: f64) -> String {
    let (amount, unit) = match seconds.abs() {
        it if it < 120.0 => (seconds, "seconds"),
        it if it < 7_200.0 => (seconds / 60.0, "minutes"),
        it if it < 172_800.0 => (seconds / 3_600.0, "hours"),
        _ => (seconds / 86_400.0, "days"),
    };
    format!("{amount:.1} {unit}")
}
