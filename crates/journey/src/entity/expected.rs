//! How long something is expected to take, and how much of something: read from what a person types.

use language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How long something is expected to take; open where a side is missing, and never open on both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExpectedTime {
    /// Not less than this, in seconds.
    pub least_s: Option<u32>,
    /// Not more than this, in seconds.
    pub most_s: Option<u32>,
}

/// A share in thousandths: 333 is 33.3 %.
pub const WHOLE_PERMILLE: u16 = 1_000;

const UNITS: [(&str, f64); 21] = [
    ("s", 1.0),
    ("sec", 1.0),
    ("secs", 1.0),
    ("second", 1.0),
    ("seconds", 1.0),
    ("m", 60.0),
    ("min", 60.0),
    ("mins", 60.0),
    ("minute", 60.0),
    ("minutes", 60.0),
    ("h", 3_600.0),
    ("hr", 3_600.0),
    ("hrs", 3_600.0),
    ("hour", 3_600.0),
    ("hours", 3_600.0),
    ("d", 86_400.0),
    ("day", 86_400.0),
    ("days", 86_400.0),
    ("w", 604_800.0),
    ("week", 604_800.0),
    ("weeks", 604_800.0),
];

const AT_MOST: [&str; 9] = [
    "within",
    "up to",
    "at most",
    "no more than",
    "less than",
    "under",
    "<=",
    "≤",
    "<",
];
const AT_LEAST: [&str; 8] = [
    "at least",
    "no less than",
    "more than",
    "from",
    "over",
    ">=",
    "≥",
    ">",
];

impl ExpectedTime {
    /// What a person means by "2 d" (at most), "1–3 days", "≤ 4 h" or "at least 30 min"; none where that is
    /// not clear.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let text = plain(text);
        let text = text.strip_prefix("between ").unwrap_or(&text);
        if let Some(rest) = without_any(text, &AT_MOST) {
            return Self::of(None, Some(span_s(rest, None)?));
        }
        let (rest, is_least) = match (without_any(text, &AT_LEAST), text.strip_suffix("or more")) {
            (Some(rest), _) | (None, Some(rest)) => (rest, true),
            (None, None) => (text, false),
        };
        let mut parts = rest.split_once(" to ").or_else(|| rest.split_once(" and "));
        if parts.is_none() {
            parts = rest.split_once('-');
        }
        match parts {
            Some((least, most)) => {
                let (least, most) = (least.trim(), most.trim());
                let most_s = span_s(most, None)?;
                let unit = most.trim_start_matches(|it: char| !it.is_alphabetic());
                Self::of(Some(span_s(least, Some(unit))?), Some(most_s))
            }
            None if is_least => Self::of(Some(span_s(rest, None)?), None),
            None => Self::of(None, Some(span_s(rest, None)?)),
        }
    }

    fn of(least_s: Option<u32>, most_s: Option<u32>) -> Option<Self> {
        let is_in_order = least_s.is_none_or(|least| most_s.is_none_or(|most| least <= most));
        is_in_order.then_some(Self { least_s, most_s })
    }

    /// Whether a time lies in it, both ends included.
    #[must_use]
    pub fn holds_us(&self, time_us: i64) -> bool {
        let us = |seconds: u32| i64::from(seconds) * 1_000_000;
        self.least_s.is_none_or(|it| us(it) <= time_us)
            && self.most_s.is_none_or(|it| time_us <= us(it))
    }

    /// In words that read back as the same: "within 2 d", "1–3 d", "at least 4 h"; "≤ 2 d".
    #[must_use]
    pub fn said(&self, language: Language) -> String {
        match (self.least_s, self.most_s) {
            (Some(least), Some(most)) => between(&spelled(least), &spelled(most)),
            (None, Some(most)) => language.numbers_within(&spelled(most)),
            (Some(least), None) => language.numbers_at_least(&spelled(least)),
            (None, None) => String::new(),
        }
    }
}

/// A single time a person types, such as "14 days", in seconds; none where that is not clear.
#[must_use]
pub fn seconds_from_text(text: &str) -> Option<u32> {
    span_s(&plain(text), None)
}

/// A share a person types, such as "30 %" or "33.3", in thousandths; none where it is none.
#[must_use]
pub fn permille_from_text(text: &str) -> Option<u16> {
    let text = plain(text);
    let number = text.strip_suffix('%').unwrap_or(&text).trim();
    let permille = (number_of(number)? * 10.0).round();
    (permille <= f64::from(WHOLE_PERMILLE)).then_some(permille as u16)
}

/// Exactly so many seconds, by units: "1 d 2 h", "1 min 30 s".
#[must_use]
pub fn spelled(seconds: u32) -> String {
    let units = [(86_400, "d"), (3_600, "h"), (60, "min"), (1, "s")];
    let mut rest = seconds;
    let mut parts = Vec::new();
    for (unit_s, unit) in units {
        if rest >= unit_s {
            parts.push(format!("{} {unit}", rest / unit_s));
            rest %= unit_s;
        }
    }
    if parts.is_empty() {
        parts.push("0 s".to_owned());
    }
    parts.join(" ")
}

/// "1–3 d" where one unit does for both, else "2 h – 1 d".
fn between(least: &str, most: &str) -> String {
    match (least.split_once(' '), most.split_once(' ')) {
        (Some((number, unit)), Some((_, same))) if unit == same => format!("{number}–{most}"),
        (_, _) => format!("{least} – {most}"),
    }
}

/// Lower case, one kind of blank and of dash.
fn plain(text: &str) -> String {
    let dashes = ['–', '—', '−', '‐', '‑'];
    let text = text.to_lowercase().replace(dashes, "-");
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}

fn without_any<'a>(text: &'a str, prefixes: &[&str]) -> Option<&'a str> {
    let mut all = prefixes.iter();
    all.find_map(|it| text.strip_prefix(it)).map(str::trim)
}

/// "1 d 4 h" in seconds; a bare number has the unit that is given.
fn span_s(text: &str, unit: Option<&str>) -> Option<u32> {
    let unit_s = |name: &str| UNITS.iter().find(|it| it.0 == name).map(|it| it.1);
    let mut rest = text.trim();
    if let (Some(number), Some(unit)) = (number_of(rest), unit) {
        return whole(number * unit_s(unit)?);
    }
    let mut total_s = 0.0;
    while !rest.is_empty() {
        let end = rest.find(|it: char| !(it.is_ascii_digit() || it == '.' || it == ','))?;
        let number = number_of(&rest[..end])?;
        rest = rest[end..].trim_start();
        let end = rest.find(|it: char| !it.is_alphabetic());
        let (unit, behind) = rest.split_at(end.unwrap_or(rest.len()));
        total_s += number * unit_s(unit)?;
        rest = behind.trim_start();
    }
    (!text.trim().is_empty()).then_some(())?;
    whole(total_s)
}

fn whole(seconds: f64) -> Option<u32> {
    let seconds = seconds.round();
    (seconds <= f64::from(u32::MAX)).then_some(seconds as u32)
}

/// A number without a sign, with a point or a comma.
fn number_of(text: &str) -> Option<f64> {
    let is_plain = |it: char| it.is_ascii_digit() || it == '.' || it == ',';
    if text.is_empty() || !text.chars().all(is_plain) {
        return None;
    }
    text.replace(',', ".").parse().ok()
}

#[cfg(test)]
mod tests {
    use language::Language;
    use proptest::prelude::{any, prop_assert_eq, proptest};

    use super::{ExpectedTime, permille_from_text, seconds_from_text, spelled};

    const DAY: u32 = 86_400;

    #[test]
    fn times_are_understood_as_people_type_them() {
        let time = |least_s, most_s| Some(ExpectedTime { least_s, most_s });
        for (text, means) in [
            ("2 d", time(None, Some(2 * DAY))),
            ("within 2 days", time(None, Some(2 * DAY))),
            ("1–3 days", time(Some(DAY), Some(3 * DAY))),
            ("1 - 3 d", time(Some(DAY), Some(3 * DAY))),
            ("30 min to 2 h", time(Some(1_800), Some(7_200))),
            ("from 1 to 2 h", time(Some(3_600), Some(7_200))),
            ("between 1 and 2 hours", time(Some(3_600), Some(7_200))),
            ("≤ 4 h", time(None, Some(14_400))),
            ("<=4h", time(None, Some(14_400))),
            ("Up to 1,5 h", time(None, Some(5_400))),
            ("at least 1 week", time(Some(7 * DAY), None)),
            ("≥ 10 s", time(Some(10), None)),
            ("2 h or more", time(Some(7_200), None)),
            ("1 d 4 h", time(None, Some(DAY + 14_400))),
            ("0 s", time(None, Some(0))),
            ("3–1 d", None),
            ("soon", None),
            ("2", None),
            ("", None),
            ("d", None),
            ("-2 d", None),
            ("1 d -", None),
            ("9999999 weeks", None),
        ] {
            assert_eq!(ExpectedTime::from_text(text), means, "{text}");
        }
        assert_eq!(seconds_from_text("14 days"), Some(14 * DAY));
        assert_eq!(seconds_from_text("a while"), None);
    }

    #[test]
    fn shares_are_understood_as_people_type_them() {
        for (text, means) in [
            ("30 %", Some(300)),
            ("33.3", Some(333)),
            ("33,3%", Some(333)),
            ("100 %", Some(1_000)),
            ("0", Some(0)),
            ("101 %", None),
            ("-3 %", None),
            ("half", None),
        ] {
            assert_eq!(permille_from_text(text), means, "{text}");
        }
    }

    #[test]
    fn a_span_names_its_unit_once() {
        for (text, says) in [("1 to 3 days", "1–3 d"), ("2 h to 1 day", "2 h – 1 d")] {
            let time = ExpectedTime::from_text(text).unwrap();
            assert_eq!(time.said(Language::En), says);
            assert_eq!(time.said(Language::De), says);
        }
    }

    /// The page spells them the same way; `ui/tests/words.test.ts` has the same list.
    #[test]
    fn a_statement_is_spelled_exactly() {
        for (seconds, says) in [
            (0, "0 s"),
            (90, "1 min 30 s"),
            (26 * 3_600, "1 d 2 h"),
            (14 * DAY, "14 d"),
        ] {
            assert_eq!(spelled(seconds), says);
        }
    }

    proptest! {
        #[test]
        fn what_is_said_reads_back(a in any::<u32>(), b in any::<u32>(), sides in 0_u8..3) {
            let (least, most) = (a.min(b), a.max(b));
            let time = match sides {
                0 => ExpectedTime { least_s: None, most_s: Some(most) },
                1 => ExpectedTime { least_s: Some(least), most_s: None },
                _ => ExpectedTime { least_s: Some(least), most_s: Some(most) },
            };
            let permille = (a % 1_001) as u16;
            for language in Language::ALL {
                prop_assert_eq!(ExpectedTime::from_text(&time.said(language)), Some(time));
                prop_assert_eq!(permille_from_text(&language.permille(permille)), Some(permille));
            }
        }
    }
}
