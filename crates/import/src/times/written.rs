//! A point in time as it is written: "2026-03-04T10:15:00.25+01:00", "4/3/2026 10:15 PM".

/// A point in time as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Written {
    pub(crate) date: WrittenDate,
    /// Seconds since midnight; a day's length for 24:00.
    pub(crate) second: u32,
    pub(crate) microsecond: u32,
    /// East of Greenwich, where it is written.
    pub(crate) offset_s: Option<i32>,
    /// Whether the year is written with two digits, and thus below 100 here.
    pub(crate) has_short_year: bool,
}

/// A date as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WrittenDate {
    /// Its parts are clear.
    Clear { year: i32, month: u32, day: u32 },
    /// Two numbers and a year: which of the numbers is the day is not written.
    TwoNumbers { first: u32, second: u32, year: i32 },
}

/// A text that is no point in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unreadable;

const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];
const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// Reads a text; the parts are in their ranges, but the day may not exist in its month.
pub(crate) fn written(text: &str) -> Result<Written, Unreadable> {
    let mut cursor = Cursor {
        rest: text.as_bytes().trim_ascii(),
        has_short_year: false,
    };
    let date = cursor.iso_date().map_or_else(|| cursor.date(), Ok)?;
    let (second, microsecond) = cursor.clock()?;
    let offset_s = cursor.offset()?;
    if !cursor.rest.is_empty() {
        return Err(Unreadable);
    }
    Ok(Written {
        date,
        second,
        microsecond,
        offset_s,
        has_short_year: cursor.has_short_year,
    })
}

struct Cursor<'a> {
    rest: &'a [u8],
    has_short_year: bool,
}

impl<'a> Cursor<'a> {
    /// The common case: 2026-03-04.
    fn iso_date(&mut self) -> Option<WrittenDate> {
        let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2, rest @ ..] = self.rest else {
            return None;
        };
        let year = i32::try_from(number(&[*y1, *y2, *y3, *y4])?).ok()?;
        let (month, day) = (number(&[*m1, *m2])?, number(&[*d1, *d2])?);
        self.rest = rest;
        Some(WrittenDate::Clear { year, month, day })
    }

    fn date(&mut self) -> Result<WrittenDate, Unreadable> {
        if self.peek().is_some_and(|it| it.is_ascii_alphabetic()) {
            let word = self.word();
            if one_of(word, &WEEKDAYS).is_some() {
                self.skip(b".,");
                self.skip(b" ");
            } else if let Some(month) = one_of(word, &MONTHS) {
                return self.day_and_year(month);
            } else {
                return Err(Unreadable);
            }
            if self.peek().is_some_and(|it| it.is_ascii_alphabetic()) {
                let month = one_of(self.word(), &MONTHS).ok_or(Unreadable)?;
                return self.day_and_year(month);
            }
        }
        let first = self.digits();
        match first.len() {
            8 => return self.clear(&first[..4], number(&first[4..6]), &first[6..]),
            1 | 2 | 4 => {}
            _ => return Err(Unreadable),
        }
        let separator = self.take().ok_or(Unreadable)?;
        if !matches!(separator, b'-' | b'/' | b'.' | b' ') {
            return Err(Unreadable);
        }
        self.skip(b" ");
        if self.peek().is_some_and(|it| it.is_ascii_alphabetic()) {
            let month = one_of(self.word(), &MONTHS).map(|it| it + 1);
            self.skip(b"-/., ");
            let third = self.digits();
            return if first.len() == 4 {
                self.clear(first, month, third)
            } else {
                self.clear(third, month, first)
            };
        }
        let second = self.digits();
        if self.take() != Some(separator) || separator == b' ' || second.len() > 2 {
            return Err(Unreadable);
        }
        self.skip(b" ");
        let third = self.digits();
        if first.len() == 4 {
            return self.clear(first, number(second), third);
        }
        self.year_of(third)?;
        match (number(first), number(second), number(third)) {
            (Some(first), Some(second), Some(year)) => Ok(WrittenDate::TwoNumbers {
                first,
                second,
                year: i32::try_from(year).map_err(|_| Unreadable)?,
            }),
            _ => Err(Unreadable),
        }
    }

    /// After the name of a month: "4, 2026".
    fn day_and_year(&mut self, month: u32) -> Result<WrittenDate, Unreadable> {
        self.skip(b". ");
        let day = self.digits();
        self.skip(b", ");
        let year = self.digits();
        self.clear(year, Some(month + 1), day)
    }

    fn clear(
        &mut self,
        year: &[u8],
        month: Option<u32>,
        day: &[u8],
    ) -> Result<WrittenDate, Unreadable> {
        self.year_of(year)?;
        match (number(year), month, number(day)) {
            (Some(year), Some(month), Some(day)) if day <= 31 => Ok(WrittenDate::Clear {
                year: i32::try_from(year).map_err(|_| Unreadable)?,
                month,
                day,
            }),
            _ => Err(Unreadable),
        }
    }

    /// Notes whether a year is written with two digits; with others than two or four it is none.
    fn year_of(&mut self, digits: &[u8]) -> Result<(), Unreadable> {
        self.has_short_year = digits.len() == 2;
        matches!(digits.len(), 2 | 4)
            .then_some(())
            .ok_or(Unreadable)
    }

    /// Seconds since midnight and microseconds; midnight where no clock is written.
    fn clock(&mut self) -> Result<(u32, u32), Unreadable> {
        let start = self.rest;
        self.skip(b"Tt, ");
        if !self.peek().is_some_and(|it| it.is_ascii_digit()) {
            self.rest = start;
            return Ok((0, 0));
        }
        if start.len() == self.rest.len() {
            return Err(Unreadable);
        }
        let first = self.digits();
        let (hour, minute, second) = match first.len() {
            1 | 2 => {
                self.must(b':')?;
                let minute = self.digits();
                let second = if self.peek() == Some(b':') {
                    self.take();
                    self.digits()
                } else {
                    b"00"
                };
                if minute.len() != 2 || second.len() != 2 {
                    return Err(Unreadable);
                }
                (first, minute, second)
            }
            4 => (&first[..2], &first[2..], b"00".as_slice()),
            6 => (&first[..2], &first[2..4], &first[4..]),
            _ => return Err(Unreadable),
        };
        let read = |it| number(it).ok_or(Unreadable);
        let (mut hour, minute, second) = (read(hour)?, read(minute)?, read(second)?);
        let microsecond = self.fraction()?;
        if let Some(afternoon) = self.half_of_day() {
            if !(1..=12).contains(&hour) {
                return Err(Unreadable);
            }
            hour = hour % 12 + if afternoon { 12 } else { 0 };
        }
        let is_day_end = hour == 24 && minute == 0 && second == 0 && microsecond == 0;
        if (hour > 23 && !is_day_end) || minute > 59 || second > 60 {
            return Err(Unreadable);
        }
        Ok((hour * 3600 + minute * 60 + second, microsecond))
    }

    fn fraction(&mut self) -> Result<u32, Unreadable> {
        if !matches!(self.peek(), Some(b'.' | b',')) {
            return Ok(0);
        }
        self.take();
        let digits = self.digits();
        if digits.is_empty() {
            return Err(Unreadable);
        }
        let mut microsecond = 0;
        for place in 0..6 {
            let digit = digits.get(place).map_or(0, |it| u32::from(it - b'0'));
            microsecond = microsecond * 10 + digit;
        }
        Ok(microsecond)
    }

    /// Whether "PM" or "AM" follows.
    fn half_of_day(&mut self) -> Option<bool> {
        let start = self.rest;
        self.skip(b" ");
        let word = self.word();
        if word.eq_ignore_ascii_case(b"pm") {
            return Some(true);
        }
        if word.eq_ignore_ascii_case(b"am") {
            return Some(false);
        }
        self.rest = start;
        None
    }

    fn offset(&mut self) -> Result<Option<i32>, Unreadable> {
        self.skip(b" ");
        let word = self.word();
        let is_greenwich = [b"Z".as_slice(), b"UTC", b"GMT"]
            .iter()
            .any(|it| word.eq_ignore_ascii_case(it));
        if !word.is_empty() && !is_greenwich {
            return Err(Unreadable);
        }
        let sign = match self.peek() {
            Some(b'+') => 1,
            Some(b'-') => -1,
            _ => return Ok(is_greenwich.then_some(0)),
        };
        self.take();
        let digits = self.digits();
        let (hours, minutes) = match digits.len() {
            2 if self.peek() == Some(b':') => {
                self.take();
                (digits, self.digits())
            }
            2 => (digits, b"00".as_slice()),
            4 => (&digits[..2], &digits[2..]),
            _ => return Err(Unreadable),
        };
        if minutes.len() != 2 {
            return Err(Unreadable);
        }
        // What stands behind an offset names the zone once more: "+0100 CET", "+01:00[Europe/Paris]".
        if self.peek() == Some(b' ') {
            self.skip(b" ");
            self.word();
        }
        if self.peek() == Some(b'[') && self.rest.ends_with(b"]") {
            self.rest = &[];
        }
        match (number(hours), number(minutes)) {
            (Some(hours @ 0..=18), Some(minutes @ 0..=59)) => {
                let seconds = i32::try_from(hours * 3600 + minutes * 60).map_err(|_| Unreadable)?;
                Ok(Some(sign * seconds))
            }
            _ => Err(Unreadable),
        }
    }

    fn peek(&self) -> Option<u8> {
        self.rest.first().copied()
    }

    fn take(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    fn must(&mut self, byte: u8) -> Result<(), Unreadable> {
        (self.take() == Some(byte)).then_some(()).ok_or(Unreadable)
    }

    fn skip(&mut self, any: &[u8]) {
        self.span(|it| any.contains(&it));
    }

    fn digits(&mut self) -> &'a [u8] {
        self.span(|it| it.is_ascii_digit())
    }

    fn word(&mut self) -> &'a [u8] {
        self.span(|it| it.is_ascii_alphabetic())
    }

    fn span(&mut self, is_in: impl Fn(u8) -> bool) -> &'a [u8] {
        let end = self.rest.iter().position(|it| !is_in(*it));
        let (span, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        span
    }
}

/// The place of a word in a list of beginnings: "March" and "mar" are the third month.
fn one_of(word: &[u8], beginnings: &[&str]) -> Option<u32> {
    let beginning = word.get(..3)?;
    let at = beginnings
        .iter()
        .position(|it| beginning.eq_ignore_ascii_case(it.as_bytes()))?;
    u32::try_from(at).ok()
}

/// A number of at most eight digits.
fn number(digits: &[u8]) -> Option<u32> {
    if digits.is_empty() || digits.len() > 8 {
        return None;
    }
    digits.iter().try_fold(0, |sum, it| {
        it.is_ascii_digit().then(|| sum * 10 + u32::from(it - b'0'))
    })
}
