//! Figures in the words of the map: "23 %", "9 min", "1,434".

use chrono::NaiveDate;

/// A share in whole percent; never 0 % or 100 % for what only comes near.
pub(crate) fn percent(value: f64) -> String {
    let whole = (value * 100.0).round();
    let text = if value > 0.0 && whole < 1.0 {
        "<1".to_owned()
    } else if value < 1.0 && whole > 99.0 {
        ">99".to_owned()
    } else {
        whole.to_string()
    };
    text + "\u{a0}%"
}

/// A difference of shares in points of a percentage, without a sign: "12", "0.4".
pub(crate) fn points(difference: f64) -> String {
    let points = difference.abs() * 100.0;
    let tenths = (points * 10.0).round() / 10.0;
    if tenths >= 1.0 {
        points.round().to_string()
    } else {
        tenths.to_string()
    }
}

/// The same with its sign: "+12", "−0.4", "0".
pub(crate) fn signed_points(difference: f64) -> String {
    let said = points(difference);
    if said == "0" {
        said
    } else if difference > 0.0 {
        format!("+{said}")
    } else {
        format!("−{said}")
    }
}

/// A time, kept on one line.
pub(crate) fn duration(seconds: f64) -> String {
    overlay::duration(seconds).replace(' ', "\u{a0}")
}

/// The name of an event as people would write it: "call_where_is_order" reads "call where is order".
pub(crate) fn event(name: &str) -> String {
    let words: Vec<&str> = name.split(['_', ' ']).filter(|it| !it.is_empty()).collect();
    words.join(" ")
}

/// A day as people write it: "25 Dec 2026"; what is no day stays as it is.
pub(crate) fn date(text: &str) -> String {
    match NaiveDate::parse_from_str(text, "%Y-%m-%d") {
        Ok(day) => day.format("%-d %b %Y").to_string(),
        Err(_) => text.to_owned(),
    }
}

/// A count with thousands set apart.
pub(crate) fn count(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A feeling from −1 to +1 on the scale that curves are drawn on: +0.5, −1.2, 0.
pub(crate) fn feeling(value: f64) -> String {
    let rounded = (value * 20.0).round() / 10.0 + 0.0;
    let sign = if rounded > 0.0 { "+" } else { "" };
    format!("{sign}{rounded}").replace('-', "−")
}

/// The tags of a card or a step, behind what else is said of it; nothing where there are none.
pub(crate) fn tagged(tags: &[String]) -> String {
    match tags {
        [] => String::new(),
        [tag] => format!(", tag {tag}"),
        tags => format!(", tags {}", tags.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::{count, date, duration, event, percent, signed_points};

    #[test]
    fn figures_read_as_people_say_them() {
        let plain = |text: String| text.replace('\u{a0}', " ");
        for (share, says) in [
            (0.0, "0 %"),
            (0.004, "<1 %"),
            (0.23, "23 %"),
            (0.996, ">99 %"),
            (1.0, "100 %"),
        ] {
            assert_eq!(plain(percent(share)), says);
        }
        assert_eq!(plain(duration(156_240.0)), "1 d 19 h");
        for (difference, says) in [
            (0.124, "+12"),
            (-0.004, "−0.4"),
            (0.000_2, "0"),
            (-0.0096, "−1"),
        ] {
            assert_eq!(signed_points(difference), says);
        }
        assert_eq!(count(1_434), "1,434");
        assert_eq!(event("call_where_is_order"), "call where is order");
        assert_eq!(event("Re-Open  ticket"), "Re-Open ticket");
        assert_eq!(date("2026-02-03"), "3 Feb 2026");
        assert_eq!(count(999), "999");
        assert_eq!(count(12_345_678), "12,345,678");
    }
}
