//! Figures in the words of the map: "23 %", "9 min", "1,434".

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

/// A time in its most telling unit.
pub(crate) fn duration(seconds: f64) -> String {
    const UNITS: [(f64, f64, &str); 5] = [
        (59.5, 1.0, "s"),
        (59.5 * 60.0, 60.0, "min"),
        (47.5 * 3_600.0, 3_600.0, "h"),
        (729.5 * 86_400.0, 86_400.0, "d"),
        (f64::INFINITY, 365.25 * 86_400.0, "y"),
    ];
    let (_, unit_s, unit) = UNITS
        .into_iter()
        .find(|(up_to, _, _)| seconds < *up_to)
        .unwrap_or(UNITS[4]);
    let count = (seconds / unit_s).round();
    if count < 1.0 && seconds > 0.0 {
        return ["<1\u{a0}", unit].concat();
    }
    [&count.to_string(), "\u{a0}", unit].concat()
}

/// The name of an event as people would write it: "call_where_is_order" reads "call where is order".
pub(crate) fn event(name: &str) -> String {
    let words: Vec<&str> = name.split(['_', ' ']).filter(|it| !it.is_empty()).collect();
    words.join(" ")
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

#[cfg(test)]
mod tests {
    use super::{count, duration, event, percent};

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
        for (seconds, says) in [
            (0.0, "0 s"),
            (0.2, "<1 s"),
            (45.0, "45 s"),
            (59.6, "1 min"),
            (540.0, "9 min"),
            (90_000.0, "25 h"),
            (259_200.0, "3 d"),
            (1e8, "3 y"),
        ] {
            assert_eq!(plain(duration(seconds)), says);
        }
        assert_eq!(count(1_434), "1,434");
        assert_eq!(event("call_where_is_order"), "call where is order");
        assert_eq!(event("Re-Open  ticket"), "Re-Open ticket");
        assert_eq!(count(999), "999");
        assert_eq!(count(12_345_678), "12,345,678");
    }
}
