//! Codes in as few bytes each as they need.

use std::ops::Range;

use crate::column::Column;

/// Codes in as few bytes each as they need; the largest number of each width stands for "no value".
#[derive(Clone, Debug)]
pub enum Codes {
    /// Up to 255 different ones.
    Bytes(Vec<u8>),
    /// Up to 65,535 different ones.
    Pairs(Vec<u16>),
    /// Any.
    Whole(Vec<u32>),
}

/// A number that a code may be kept as.
trait Kept: Copy {
    fn of(code: u32) -> Option<Self>;
    /// The same for a code that is known to fit; "no value" stays that.
    fn cut(code: u32) -> Self;
    fn code(self) -> u32;
}

macro_rules! kept {
    ($($kept:ty)*) => { $(
        impl Kept for $kept {
            fn of(code: u32) -> Option<Self> {
                match <$kept>::try_from(code) {
                    _ if code == Column::NONE => Some(<$kept>::MAX),
                    Ok(<$kept>::MAX) | Err(_) => None,
                    Ok(it) => Some(it),
                }
            }

            fn cut(code: u32) -> Self {
                code as $kept
            }

            fn code(self) -> u32 {
                if self == <$kept>::MAX { Column::NONE } else { self.into() }
            }
        }
    )* };
}

kept!(u8 u16 u32);

impl Default for Codes {
    fn default() -> Self {
        Self::Bytes(Vec::new())
    }
}

/// The same codes are the same, however many bytes they take.
impl PartialEq for Codes {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && (0..self.len()).all(|it| self.at(it) == other.at(it))
    }
}

impl FromIterator<u32> for Codes {
    fn from_iter<I: IntoIterator<Item = u32>>(codes: I) -> Self {
        let mut kept = Self::default();
        codes.into_iter().for_each(|it| kept.push(it));
        kept
    }
}

impl Codes {
    /// Codes that are known to be below this number, or [`Column::NONE`], as wide as the largest needs.
    #[must_use]
    pub fn below(n_codes: usize, codes: &[u32]) -> Self {
        let mut kept = Self::room_for(n_codes, 0);
        match &mut kept {
            Self::Bytes(kept) => *kept = mapped(codes, |it| it),
            Self::Pairs(kept) => *kept = mapped(codes, |it| it),
            Self::Whole(kept) => *kept = mapped(codes, |it| it),
        }
        kept
    }

    /// The code of an event.
    ///
    /// # Panics
    /// If there are not so many.
    #[must_use]
    pub fn at(&self, event: usize) -> u32 {
        match self {
            Self::Bytes(codes) => codes[event].code(),
            Self::Pairs(codes) => codes[event].code(),
            Self::Whole(codes) => codes[event],
        }
    }

    /// Number of codes.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            Self::Bytes(codes) => codes.len(),
            Self::Pairs(codes) => codes.len(),
            Self::Whole(codes) => codes.len(),
        }
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The codes of some events.
    pub fn of(&self, events: Range<usize>) -> impl ExactSizeIterator<Item = u32> + Clone {
        events.map(|it| self.at(it))
    }

    /// Whether each is below a number, or none where that may be.
    pub(crate) fn are_below(&self, n_codes: usize, may_be_none: bool) -> bool {
        let is_well = |it: u32| ((it as usize) < n_codes) | (may_be_none & (it == Column::NONE));
        // To the end even past a wrong one: without a way out many are looked at in one go.
        match self {
            Self::Bytes(codes) => codes.iter().fold(true, |all, it| all & is_well(it.code())),
            Self::Pairs(codes) => codes.iter().fold(true, |all, it| all & is_well(it.code())),
            Self::Whole(codes) => codes.iter().fold(true, |all, it| all & is_well(*it)),
        }
    }

    pub(crate) fn push(&mut self, code: u32) {
        loop {
            match self {
                Self::Bytes(codes) => match Kept::of(code) {
                    Some(code) => return codes.push(code),
                    None => *self = Self::Pairs(mapped(codes, |it| it)),
                },
                Self::Pairs(codes) => match Kept::of(code) {
                    Some(code) => return codes.push(code),
                    None => *self = Self::Whole(mapped(codes, |it| it)),
                },
                Self::Whole(codes) => return codes.push(code),
            }
        }
    }

    /// The same codes under the numbers that a table gives them.
    pub(crate) fn renumbered(&self, table: &[u32]) -> Self {
        let largest = table.iter().copied().max().unwrap_or(0);
        let known = |it: u32| table.get(it as usize).copied().unwrap_or(Column::NONE);
        match Self::room_for(largest as usize + 1, 0) {
            Self::Bytes(_) => Self::Bytes(self.mapped(known)),
            Self::Pairs(_) => Self::Pairs(self.mapped(known)),
            Self::Whole(_) => Self::Whole(self.mapped(known)),
        }
    }

    /// Codes below a number, block by block, each at its place.
    pub(crate) fn scattered(n_codes: usize, blocks: Vec<Self>, places: &[Vec<u32>]) -> Self {
        let mut all = Self::room_for(n_codes, places.iter().map(Vec::len).sum());
        for (codes, places) in blocks.into_iter().zip(places) {
            match &mut all {
                Self::Bytes(all) => codes.scatter(places, all),
                Self::Pairs(all) => codes.scatter(places, all),
                Self::Whole(all) => codes.scatter(places, all),
            }
        }
        all
    }

    /// Puts the codes of some events into another order.
    pub(crate) fn arrange(&mut self, events: Range<usize>, order: &[usize]) {
        match self {
            Self::Bytes(codes) => arrange(&mut codes[events], order),
            Self::Pairs(codes) => arrange(&mut codes[events], order),
            Self::Whole(codes) => arrange(&mut codes[events], order),
        }
    }

    fn room_for(n_codes: usize, n_events: usize) -> Self {
        match n_codes.checked_sub(1).map_or(Ok(0), u32::try_from) {
            Ok(largest) if u8::of(largest).is_some() => Self::Bytes(vec![0; n_events]),
            Ok(largest) if u16::of(largest).is_some() => Self::Pairs(vec![0; n_events]),
            Ok(_) | Err(_) => Self::Whole(vec![0; n_events]),
        }
    }

    fn mapped<K: Kept>(&self, change: impl Fn(u32) -> u32) -> Vec<K> {
        match self {
            Self::Bytes(codes) => mapped(codes, change),
            Self::Pairs(codes) => mapped(codes, change),
            Self::Whole(codes) => mapped(codes, change),
        }
    }

    fn scatter<K: Kept>(&self, places: &[u32], all: &mut [K]) {
        match self {
            Self::Bytes(codes) => scatter(codes, places, all),
            Self::Pairs(codes) => scatter(codes, places, all),
            Self::Whole(codes) => scatter(codes, places, all),
        }
    }
}

/// Puts values into the order of these places.
pub(crate) fn arrange<T: Copy>(values: &mut [T], order: &[usize]) {
    let arranged: Vec<T> = order.iter().map(|&it| values[it]).collect();
    values.copy_from_slice(&arranged);
}

fn mapped<A: Kept, B: Kept>(codes: &[A], change: impl Fn(u32) -> u32) -> Vec<B> {
    codes.iter().map(|it| B::cut(change(it.code()))).collect()
}

fn scatter<A: Kept, B: Kept>(codes: &[A], places: &[u32], all: &mut [B]) {
    for (code, &place) in codes.iter().zip(places) {
        all[place as usize] = B::cut(code.code());
    }
}

#[cfg(test)]
mod tests {
    use super::Codes;
    use crate::column::Column;

    #[test]
    fn codes_are_the_same_in_any_width() {
        for largest in [0, 254, 255, 65_534, 65_535, 70_000] {
            let codes = [0, largest, Column::NONE, largest / 2];
            let below = Codes::below(largest as usize + 1, &codes);
            let pushed: Codes = codes.into_iter().collect();
            assert_eq!(below.of(0..4).collect::<Vec<u32>>(), codes);
            assert_eq!(below, pushed);
            assert!(below.are_below(largest as usize + 1, true));
            assert!(!below.are_below(largest as usize + 1, false));
            assert!(!below.are_below(largest as usize, true));
        }
    }

    #[test]
    fn codes_take_no_more_room_than_they_need() {
        assert!(matches!(Codes::below(255, &[254]), Codes::Bytes(_)));
        assert!(matches!(Codes::below(256, &[254]), Codes::Pairs(_)));
        assert!(matches!(Codes::below(65_536, &[254]), Codes::Whole(_)));
    }
}
