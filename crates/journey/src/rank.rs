//! A place in an order that leaves room before, behind and between.

use serde::{Deserialize, Deserializer, Serialize, de};
use ts_rs::TS;

/// A fractional rank: between any two ranks there is another, so that a move touches one entity.
///
/// A rank is a number in base 62: a whole part, whose first letter says how long it is, and a
/// fraction. Adding at either end counts the whole part up or down, so that ranks stay short.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct Rank(String);

/// The digits in ascending byte order.
const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/// The head of the shortest whole part that is not negative.
const FIRST: &str = "a0";
/// Digits behind the head `A` or `z`, the longest there are.
const LONGEST: usize = 26;

impl Rank {
    /// A rank strictly after `before` and strictly before `after`; none stands for the open end.
    ///
    /// # Panics
    /// If `before` is not smaller than `after`.
    #[must_use]
    pub fn between(before: Option<&Rank>, after: Option<&Rank>) -> Self {
        let text = match (before, after) {
            (None, None) => FIRST.to_owned(),
            (None, Some(after)) => ahead_of(after),
            (Some(before), None) => behind(before),
            (Some(before), Some(after)) => {
                assert!(before < after, "{before:?} is not before {after:?}");
                inside(before, after)
            }
        };
        Self(text)
    }

    /// The text that is stored; ranks compare as their texts do, byte by byte.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A rank as it was stored; none where the text is no rank.
    #[must_use]
    pub fn from_stored(text: &str) -> Option<Self> {
        let length = whole_length(*text.as_bytes().first()?)?;
        let known = text.bytes().all(|it| DIGITS.contains(&it));
        let complete = text.len() >= length;
        let room_before = !(text.len() > length && text.ends_with('0')) && text != smallest();
        (known && complete && room_before).then(|| Self(text.to_owned()))
    }

    /// The whole part and the fraction.
    fn parts(&self) -> (&str, &str) {
        let length = whole_length(self.0.as_bytes()[0]).expect("every rank starts with a head");
        self.0.split_at(length)
    }
}

impl<'de> Deserialize<'de> for Rank {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::from_stored(&text).ok_or_else(|| de::Error::custom("this text is no rank"))
    }
}

fn ahead_of(after: &Rank) -> String {
    let (whole, fraction) = after.parts();
    if whole == smallest() {
        return format!("{whole}{}", midpoint("", Some(fraction)));
    }
    if !fraction.is_empty() {
        return whole.to_owned();
    }
    match counted(whole, Direction::Down) {
        // The very smallest whole part is kept free: nothing could ever go before it.
        Some(smaller) if smaller == smallest() => format!("{smaller}{}", midpoint("", None)),
        Some(smaller) => smaller,
        None => format!("{whole}{}", midpoint("", Some(fraction))),
    }
}

fn behind(before: &Rank) -> String {
    let (whole, fraction) = before.parts();
    counted(whole, Direction::Up).unwrap_or_else(|| format!("{whole}{}", midpoint(fraction, None)))
}

fn inside(before: &Rank, after: &Rank) -> String {
    let (whole, fraction) = before.parts();
    let (whole_after, fraction_after) = after.parts();
    if whole == whole_after {
        return format!("{whole}{}", midpoint(fraction, Some(fraction_after)));
    }
    match counted(whole, Direction::Up) {
        Some(next) if next.as_str() < after.as_str() => next,
        Some(_) | None => format!("{whole}{}", midpoint(fraction, None)),
    }
}

/// A fraction strictly between two; none above stands for one.
fn midpoint(low: &str, high: Option<&str>) -> String {
    let (low, mut rest) = (low.as_bytes(), high.map(str::as_bytes));
    let mut text = String::new();
    let mut place = 0;
    loop {
        let digit_low = low.get(place).map_or(0, |it| digit(*it));
        let digit_high = match rest {
            Some(high) => high.get(place).map_or(0, |it| digit(*it)),
            None => DIGITS.len(),
        };
        if digit_high > digit_low + 1 {
            text.push(char::from(DIGITS[usize::midpoint(digit_low, digit_high)]));
            return text;
        }
        text.push(char::from(DIGITS[digit_low]));
        if digit_high == digit_low + 1 {
            // From here on anything above the rest of `low` is small enough.
            rest = None;
        }
        place += 1;
    }
}

#[derive(Clone, Copy)]
enum Direction {
    Up,
    Down,
}

/// The next whole part up or down; none where there is none left.
fn counted(whole: &str, direction: Direction) -> Option<String> {
    let bytes = whole.as_bytes();
    let last = DIGITS.len() - 1;
    let mut digits: Vec<usize> = bytes[1..].iter().map(|it| digit(*it)).collect();
    for place in digits.iter_mut().rev() {
        match direction {
            Direction::Up if *place == last => *place = 0,
            Direction::Up => {
                *place += 1;
                return Some(written(bytes[0], &digits));
            }
            Direction::Down if *place == 0 => *place = last,
            Direction::Down => {
                *place -= 1;
                return Some(written(bytes[0], &digits));
            }
        }
    }
    let head = match (direction, bytes[0]) {
        (Direction::Up, b'Z') => b'a',
        (Direction::Down, b'a') => b'Z',
        (Direction::Up, b'z') | (Direction::Down, b'A') => return None,
        (Direction::Up, head) => head + 1,
        (Direction::Down, head) => head - 1,
    };
    let fill = match direction {
        Direction::Up => 0,
        Direction::Down => last,
    };
    let length = whole_length(head).expect("heads next to each other are heads");
    Some(written(head, &vec![fill; length - 1]))
}

fn written(head: u8, digits: &[usize]) -> String {
    let digits = digits.iter().map(|it| char::from(DIGITS[*it]));
    std::iter::once(char::from(head)).chain(digits).collect()
}

/// How long a whole part is, head included.
fn whole_length(head: u8) -> Option<usize> {
    match head {
        b'a'..=b'z' => Some(usize::from(head - b'a') + 2),
        b'A'..=b'Z' => Some(usize::from(b'Z' - head) + 2),
        _ => None,
    }
}

fn digit(byte: u8) -> usize {
    DIGITS
        .iter()
        .position(|it| *it == byte)
        .expect("ranks consist of digits")
}

fn smallest() -> String {
    format!("A{}", "0".repeat(LONGEST))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, proptest};

    use super::Rank;

    /// A row made by inserting at the given places, each a share of the row so far.
    fn row(places: &[f64]) -> Vec<Rank> {
        let mut row: Vec<Rank> = Vec::new();
        for place in places {
            let at = ((row.len() + 1) as f64 * place) as usize;
            let before = at.checked_sub(1).map(|it| &row[it]);
            let rank = Rank::between(before, row.get(at));
            row.insert(at, rank);
        }
        row
    }

    fn places() -> impl Strategy<Value = Vec<f64>> {
        prop::collection::vec(0.0..1.0_f64, 1..80)
    }

    proptest! {
        #[test]
        fn there_is_always_a_rank_strictly_between(places in places()) {
            let row = row(&places);
            prop_assert!(row.windows(2).all(|it| it[0] < it[1]));
        }

        #[test]
        fn every_rank_reads_back(places in places()) {
            for rank in row(&places) {
                prop_assert_eq!(Rank::from_stored(rank.as_str()), Some(rank.clone()));
            }
        }

        #[test]
        fn whatever_reads_as_a_rank_has_room_on_both_sides(text in "[0-9A-Za-z]{1,30}", other in any::<bool>()) {
            if let Some(rank) = Rank::from_stored(&text) {
                let near = if other { Rank::between(None, Some(&rank)) } else { Rank::between(Some(&rank), None) };
                let beyond = if other { near < rank } else { near > rank };
                prop_assert!(beyond, "{near:?} beside {rank:?}");
                prop_assert_eq!(Rank::from_stored(near.as_str()), Some(near.clone()));
            }
        }
    }

    #[test]
    fn growing_at_one_end_stays_short() {
        let first = Rank::between(None, None);
        let (mut low, mut high) = (first.clone(), first);
        for _ in 0..100_000 {
            low = Rank::between(None, Some(&low));
            high = Rank::between(Some(&high), None);
        }
        assert!(low.as_str().len() <= 5, "{low:?}");
        assert!(high.as_str().len() <= 5, "{high:?}");
    }

    #[test]
    fn texts_that_are_no_ranks_are_told_apart() {
        for text in [
            "",
            "a",
            "0",
            "b0",
            "a00",
            "a1-",
            "ä1",
            "A00000000000000000000000000",
        ] {
            assert_eq!(Rank::from_stored(text), None, "{text}");
        }
    }
}
