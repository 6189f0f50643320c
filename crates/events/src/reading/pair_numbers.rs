//! Pairs of small numbers as one number each.

use std::collections::HashMap;

use foldhash::fast::FixedState;

/// A number for each pair that is asked for, or [`PairNumbers::NEW`] where none was set yet.
pub(crate) enum PairNumbers {
    /// One place for each pair there could be; codes are almost always this few.
    Table { n_second: usize, numbers: Vec<u32> },
    /// Only the pairs there are.
    Sparse(HashMap<(u32, u32), u32, FixedState>),
}

impl PairNumbers {
    /// Stands for a pair that was not seen before.
    pub(crate) const NEW: u32 = u32::MAX;
    const MOST_IN_TABLE: usize = 1 << 22;

    pub(crate) fn with_room_for(n_first: usize, n_second: usize) -> Self {
        match n_first.checked_mul(n_second) {
            Some(room) if room <= Self::MOST_IN_TABLE => Self::Table {
                n_second,
                numbers: vec![Self::NEW; room],
            },
            Some(_) | None => Self::Sparse(HashMap::default()),
        }
    }

    pub(crate) fn slot(&mut self, first: u32, second: u32) -> &mut u32 {
        match self {
            Self::Table { n_second, numbers } => {
                &mut numbers[first as usize * *n_second + second as usize]
            }
            Self::Sparse(numbers) => numbers.entry((first, second)).or_insert(Self::NEW),
        }
    }
}
