//! Codes in as few bytes each as they need.

use crate::column::Column;

/// Codes in as few bytes each as they need; the largest number of each width stands for "no value".
#[derive(Debug)]
pub(crate) enum Codes {
    Bytes(Vec<u8>),
    Pairs(Vec<u16>),
    Whole(Vec<u32>),
}

/// A number that a code may be kept as.
trait Kept: Copy {
    fn of(code: u32) -> Option<Self>;
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

impl Codes {
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
        if u8::of(largest).is_some() {
            Self::Bytes(self.mapped(known))
        } else if u16::of(largest).is_some() {
            Self::Pairs(self.mapped(known))
        } else {
            Self::Whole(self.mapped(known))
        }
    }

    /// Puts each code at its place.
    pub(crate) fn scatter(&self, places: &[u32], all: &mut [u32]) {
        match self {
            Self::Bytes(codes) => scatter(codes, places, all),
            Self::Pairs(codes) => scatter(codes, places, all),
            Self::Whole(codes) => scatter(codes, places, all),
        }
    }

    fn mapped<K: Kept>(&self, change: impl Fn(u32) -> u32) -> Vec<K> {
        match self {
            Self::Bytes(codes) => mapped(codes, change),
            Self::Pairs(codes) => mapped(codes, change),
            Self::Whole(codes) => mapped(codes, change),
        }
    }
}

fn mapped<A: Kept, B: Kept>(codes: &[A], change: impl Fn(u32) -> u32) -> Vec<B> {
    let one = |it: &A| B::of(change(it.code())).expect("the width was chosen for the largest code");
    codes.iter().map(one).collect()
}

fn scatter<K: Kept>(codes: &[K], places: &[u32], all: &mut [u32]) {
    for (code, &place) in codes.iter().zip(places) {
        all[place as usize] = code.code();
    }
}
