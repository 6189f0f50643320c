//! Numbers, shares, lengths of time and days as each language writes them.

use chrono::{Datelike, NaiveDate};

use crate::language::Language;

/// Between a number and its sign or unit, where both are to stay on one line.
const TOGETHER: &str = "\u{a0}";

impl Language {
    /// A count with its thousands apart: 1,434; 1.434.
    #[must_use]
    pub fn count(self, number: u64) -> String {
        let apart = match self {
            Self::En => ',',
            Self::De => '.',
        };
        let digits = number.to_string();
        let mut text = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                text.push(apart);
            }
            text.push(digit);
        }
        text
    }

    /// A number in digits with a point, as this language writes it: "2.5" becomes "2,5", a hyphen a minus.
    fn pointed(self, digits: &str) -> String {
        let text = digits.replace('-', "−");
        match self {
            Self::En => text,
            Self::De => text.replace('.', ","),
        }
    }

    /// A number with as many of two decimals as it needs: 4; 2.5; −1.
    #[must_use]
    pub fn decimal(self, value: f64) -> String {
        let rounded = (value * 100.0).round() / 100.0 + 0.0;
        self.pointed(&rounded.to_string())
    }

    /// A number with exactly so many decimals: 1.30; 1,30.
    #[must_use]
    pub fn fixed(self, value: f64, n_decimals: usize) -> String {
        self.pointed(&format!("{value:.n_decimals$}"))
    }

    /// A share in whole percent, kept on one line; never 0 % or 100 % for what only comes near.
    #[must_use]
    pub fn percent(self, value: f64) -> String {
        let whole = (value * 100.0).round();
        let text = if value > 0.0 && whole < 1.0 {
            "<1".to_owned()
        } else if value < 1.0 && whole > 99.0 {
            ">99".to_owned()
        } else {
            whole.to_string()
        };
        text + TOGETHER + "%"
    }

    /// A share with one decimal: 91.8 %; 91,8 %.
    #[must_use]
    pub fn percent_tenths(self, value: f64) -> String {
        self.pointed(&format!("{:.1}", value * 100.0)) + " %"
    }

    /// A share without decimals at the beginning of a sentence, never rounded to nothing or to all: 41 %; Less
    /// than 1 %.
    #[must_use]
    pub fn percent_begun(self, value: f64) -> String {
        if value > 0.0 && value < 0.01 {
            self.headline_hardly_any()
        } else if value > 0.99 && value < 1.0 {
            self.headline_nearly_all()
        } else {
            format!("{:.0} %", value * 100.0)
        }
    }

    /// A share that was stated in thousandths: 33.3 %; 33,3 %.
    #[must_use]
    pub fn permille(self, permille: u16) -> String {
        self.pointed(&(f64::from(permille) / 10.0).to_string()) + " %"
    }

    /// A difference of shares in points of a percentage, without a sign: 12; 0.4.
    #[must_use]
    pub fn points(self, difference: f64) -> String {
        let points = difference.abs() * 100.0;
        let tenths = (points * 10.0).round() / 10.0;
        if tenths >= 1.0 {
            points.round().to_string()
        } else {
            self.pointed(&tenths.to_string())
        }
    }

    /// The same with its sign: +12; −0.4; 0.
    #[must_use]
    pub fn signed_points(self, difference: f64) -> String {
        let said = self.points(difference);
        if said == "0" {
            said
        } else if difference > 0.0 {
            format!("+{said}")
        } else {
            format!("−{said}")
        }
    }

    /// A feeling from −1 to +1 on the scale that curves are drawn on: +0.5; −1.2; 0.
    #[must_use]
    pub fn feeling(self, value: f64) -> String {
        let rounded = (value * 20.0).round() / 10.0 + 0.0;
        let sign = if rounded > 0.0 { "+" } else { "" };
        self.pointed(&format!("{sign}{rounded}"))
    }

    /// A time in its two largest units: 45 s; 9 min; 1 d 19 h.
    #[must_use]
    pub fn duration(self, seconds: f64) -> String {
        if seconds < 0.0 {
            return format!("−{}", self.duration(-seconds));
        }
        if seconds < 1.0 {
            return if seconds > 0.0 {
                self.numbers_under_second()
            } else {
                self.numbers_seconds(0)
            };
        }
        if seconds.round() < 60.0 {
            return self.numbers_seconds(seconds.round() as u64);
        }
        let minutes = (seconds / 60.0).round() as u64;
        let (hours, days) = (minutes / 60, minutes / 60 / 24);
        let pair = |large: String, small: u64, said: &dyn Fn() -> String| match small {
            0 => large,
            _ => format!("{large} {}", said()),
        };
        match days {
            _ if hours == 0 => self.numbers_minutes(minutes),
            0 => pair(self.numbers_hours(hours), minutes % 60, &|| {
                self.numbers_minutes(minutes % 60)
            }),
            1..10 => pair(self.numbers_days(days), hours % 24, &|| {
                self.numbers_hours(hours % 24)
            }),
            10..730 => self.numbers_days(days),
            _ => self.numbers_years(days / 365),
        }
    }

    /// The same, kept on one line.
    #[must_use]
    pub fn duration_together(self, seconds: f64) -> String {
        self.duration(seconds).replace(' ', TOGETHER)
    }

    /// A day as people write it: 25 Dec 2026; 25. Dez. 2026.
    #[must_use]
    pub fn day(self, day: NaiveDate) -> String {
        format!("{} {}", self.day_of_year(day), day.year())
    }

    /// A day whose year is said elsewhere: 25 Dec; 25. Dez.
    #[must_use]
    pub fn day_of_year(self, day: NaiveDate) -> String {
        const GERMAN: [&str; 12] = [
            "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.",
            "Dez.",
        ];
        match self {
            Self::En => day.format("%-d %b").to_string(),
            Self::De => format!("{}. {}", day.day(), GERMAN[day.month0() as usize]),
        }
    }

    /// From one day to another, the year once where it is the same: 3 Mar – 25 Dec 2026.
    #[must_use]
    pub fn period(self, first: NaiveDate, last: NaiveDate) -> String {
        let from = if first.year() == last.year() {
            self.day_of_year(first)
        } else {
            self.day(first)
        };
        format!("{from} – {}", self.day(last))
    }

    /// A day with its month in full: 25 December 2026; 25. Dezember 2026.
    #[must_use]
    pub fn whole_day(self, day: NaiveDate) -> String {
        match self {
            Self::En => format!("{} {}", day.day(), self.month(day)),
            Self::De => format!("{}. {}", day.day(), self.month(day)),
        }
    }

    /// The month of a day with its year: December 2026; Dezember 2026.
    #[must_use]
    pub fn month(self, day: NaiveDate) -> String {
        const GERMAN: [&str; 12] = [
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember",
        ];
        match self {
            Self::En => day.format("%B %Y").to_string(),
            Self::De => format!("{} {}", GERMAN[day.month0() as usize], day.year()),
        }
    }

    /// A day that was typed as 2026-12-25, as people write it; what is no day stays as it is.
    #[must_use]
    pub fn typed_day(self, text: &str) -> String {
        match NaiveDate::parse_from_str(text, "%Y-%m-%d") {
            Ok(day) => self.day(day),
            Err(_) => text.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::Language::{De, En};

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
            assert_eq!(plain(En.percent(share)), says);
            assert_eq!(plain(De.percent(share)), says);
        }
        for (difference, english, german) in [
            (0.124, "+12", "+12"),
            (-0.004, "−0.4", "−0,4"),
            (0.000_2, "0", "0"),
            (-0.0096, "−1", "−1"),
        ] {
            assert_eq!(En.signed_points(difference), english);
            assert_eq!(De.signed_points(difference), german);
        }
        assert_eq!(
            (En.percent_tenths(0.918), De.percent_tenths(0.918)),
            ("91.8 %".into(), "91,8 %".into())
        );
        assert_eq!(
            (En.permille(333), De.permille(333)),
            ("33.3 %".into(), "33,3 %".into())
        );
        assert_eq!(
            (En.permille(300), De.permille(300)),
            ("30 %".into(), "30 %".into())
        );
        assert_eq!(
            (En.decimal(-2.5), De.decimal(-2.5)),
            ("−2.5".into(), "−2,5".into())
        );
        assert_eq!(
            (En.feeling(0.25), De.feeling(0.25)),
            ("+0.5".into(), "+0,5".into())
        );
    }

    #[test]
    fn thousands_stand_apart() {
        assert_eq!((En.count(999), De.count(999)), ("999".into(), "999".into()));
        assert_eq!(
            (En.count(1_434), De.count(1_434)),
            ("1,434".into(), "1.434".into())
        );
        assert_eq!(De.count(12_345_678), "12.345.678");
    }

    #[test]
    fn days_are_written_as_in_the_language() {
        assert_eq!(En.typed_day("2026-02-03"), "3 Feb 2026");
        assert_eq!(De.typed_day("2026-12-25"), "25. Dez. 2026");
        assert_eq!(De.typed_day("2026-03-01"), "1. März 2026");
        assert_eq!(De.typed_day("next spring"), "next spring");
        let day = NaiveDate::from_ymd_opt(2026, 3, 5).unwrap();
        assert_eq!(En.whole_day(day), "5 March 2026");
        assert_eq!(De.whole_day(day), "5. März 2026");
    }

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
            assert_eq!(En.duration(seconds), says);
        }
        assert_eq!(De.duration(156_240.0), "1 d 19 h");
        assert_eq!(De.duration(1e8), "3 Jahre");
        assert_eq!(De.duration(-540.0), "−9 min");
    }
}
