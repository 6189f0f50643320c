//! Points in time as spreadsheets keep them: days since the beginning of 1900 or of 1904, "46085.427".

use crate::preview::SpreadsheetDays;

/// Days of 1990 and of 2100 by either count: between them lie the times of real logs.
const PLAUSIBLE: std::ops::RangeInclusive<f64> = 31_412.0..=73_051.0;
const MS_PER_DAY: f64 = 86_400_000.0;

/// Whether a text may be such a number.
pub(crate) fn is_day_number(text: &str) -> bool {
    number(text).is_some_and(|it| PLAUSIBLE.contains(&it))
}

/// Days since 1970, seconds since midnight and microseconds; a spreadsheet tells no more than milliseconds.
pub(crate) fn read(text: &str, since: SpreadsheetDays) -> Option<(i64, u32, u32)> {
    let days = number(text).filter(|it| (0.0..=2_958_466.0).contains(it))?;
    let until_1970 = match since {
        // The day that 1900 did not have included.
        SpreadsheetDays::Since1900 => 25_569,
        SpreadsheetDays::Since1904 => 24_107,
    };
    let whole_ms = (days * MS_PER_DAY).round() as i64;
    let (day, ms) = (
        whole_ms.div_euclid(86_400_000),
        whole_ms.rem_euclid(86_400_000) as u32,
    );
    Some((day - until_1970, ms / 1_000, ms % 1_000 * 1_000))
}

/// Digits with a point or a comma, and nothing else.
fn number(text: &str) -> Option<f64> {
    let text = text.trim();
    let (whole, fraction) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let is_plain = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    if !is_plain(whole) || !is_plain(fraction) {
        return None;
    }
    format!("{whole}.{fraction}").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{is_day_number, read};
    use crate::preview::SpreadsheetDays::{Since1900, Since1904};

    #[test]
    fn days_are_counted_as_a_spreadsheet_counts_them() {
        // Excel: 1 January 1970 is day 25569; Excel for Mac once began in 1904.
        assert_eq!(read("25569", Since1900), Some((0, 0, 0)));
        assert_eq!(read("24107", Since1904), Some((0, 0, 0)));
        assert_eq!(read("25569.5", Since1900), Some((0, 43_200, 0)));
        // 10:15 is a fraction without an end.
        let quarter_past_ten = Some((20_516, 36_900, 0));
        assert_eq!(read("46085.4270833333", Since1900), quarter_past_ten);
        assert_eq!(read("46085,4270833333", Since1900), quarter_past_ten);
        for text in ["", "soon", "1e5", "-3", "46085.", "46085.4.2"] {
            assert_eq!(read(text, Since1900), None, "{text}");
        }
    }

    #[test]
    fn only_numbers_of_our_days_may_be_times() {
        assert!(is_day_number("46085.427") && is_day_number("44927"));
        assert!(
            !is_day_number("1772618400") && !is_day_number("17") && !is_day_number("2026-03-04")
        );
    }
}
