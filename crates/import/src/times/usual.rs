//! The usual spelling of a point in time, read without looking at a letter twice:
//! "2026-03-04T10:15:00.250Z".

use crate::times::days_since_1970;

/// A point in time in the usual spelling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Usual {
    /// Days from 1970 to the date.
    pub(crate) days: i64,
    /// Seconds since midnight.
    pub(crate) second: u32,
    pub(crate) microsecond: u32,
    /// East of Greenwich, where it is written.
    pub(crate) offset_s: Option<i32>,
}

/// The date that was read last: events of one day tend to stand together.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct LastDay {
    date: [u8; 10],
    days: i64,
}

impl LastDay {
    /// Reads a text; none where it is spelled otherwise, which says nothing about whether it is a time.
    pub(crate) fn read(&mut self, text: &str) -> Option<Usual> {
        let (date, rest) = text.as_bytes().split_first_chunk::<10>()?;
        let (clock, rest) = rest.split_first_chunk::<9>()?;
        let [b'T' | b' ', h1, h2, b':', m1, m2, b':', s1, s2] = *clock else {
            return None;
        };
        let (hour, minute, second) = (two(h1, h2)?, two(m1, m2)?, two(s1, s2)?);
        if hour > 23 || minute > 59 || second > 59 {
            return None;
        }
        let (microsecond, rest) = fraction(rest)?;
        let offset_s = match *rest {
            [] => None,
            [b'Z'] => Some(0),
            [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => {
                let (hours, minutes) = (two(h1, h2)?, two(m1, m2)?);
                if hours > 18 || minutes > 59 {
                    return None;
                }
                let seconds = i32::try_from(hours * 3600 + minutes * 60).ok()?;
                Some(if sign == b'+' { seconds } else { -seconds })
            }
            _ => return None,
        };
        if *date != self.date {
            let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *date else {
                return None;
            };
            let year = i32::try_from(two(y1, y2)? * 100 + two(y3, y4)?).ok()?;
            self.days = days_since_1970(year, two(m1, m2)?, two(d1, d2)?)?;
            self.date = *date;
        }
        Some(Usual {
            days: self.days,
            second: hour * 3600 + minute * 60 + second,
            microsecond,
            offset_s,
        })
    }
}

/// Microseconds, and what follows them.
fn fraction(rest: &[u8]) -> Option<(u32, &[u8])> {
    let [b'.', rest @ ..] = rest else {
        return Some((0, rest));
    };
    let n_digits = rest.iter().take_while(|it| it.is_ascii_digit()).count();
    let (digits, rest) = rest.split_at(n_digits);
    let mut microsecond = 0;
    let mut unit = 100_000;
    for digit in digits {
        microsecond += u32::from(digit - b'0') * unit;
        unit /= 10;
    }
    (n_digits > 0).then_some((microsecond, rest))
}

fn two(tens: u8, ones: u8) -> Option<u32> {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    (tens <= 9 && ones <= 9).then(|| u32::from(tens) * 10 + u32::from(ones))
}
