//! A number for every distinct path, in lexicographic order.

use std::cmp::Ordering;

use rayon::iter::{IntoParallelIterator, ParallelIterator};
use rayon::slice::ParallelSliceMut;

use crate::question::Paths;
use crate::reading::{LogReading, NO_PATH};

/// The number of the path of each case, or [`NO_PATH`] for those of `no_case` (ascending), and the paths.
pub(crate) fn numbered(reading: &LogReading, n_cases: usize, no_case: &[u32]) -> (Vec<u32>, Paths) {
    let begins = Beginnings::of(reading.codes());
    let mut cases: Vec<(u128, u32)> = (0..n_cases as u32)
        .into_par_iter()
        .filter(|it| no_case.binary_search(it).is_err())
        .map(|case| (begins.packed(reading.path(case as usize)), case))
        .collect();
    let compare = |a: &(u128, u32), b: &(u128, u32)| {
        let rest = |case: u32| &reading.path(case as usize)[begins.n_codes..];
        a.0.cmp(&b.0).then_with(|| {
            if begins.may_go_on(a.0) {
                rest(a.1).cmp(rest(b.1))
            } else {
                Ordering::Equal
            }
        })
    };
    cases.par_sort_unstable_by(compare);
    let mut path_of = vec![NO_PATH; n_cases];
    let mut firsts = Vec::new();
    for same in cases.chunk_by(|a, b| compare(a, b).is_eq()) {
        for (_, case) in same {
            path_of[*case as usize] = firsts.len() as u32;
        }
        firsts.push(same[0].1 as usize);
    }
    let paths = Paths::of(firsts.into_iter().map(|case| reading.path(case)));
    (path_of, paths)
}

/// The first codes of a path as one number, so that numbers are in the order of paths.
///
/// Most paths fit whole. To compare them then takes one comparison of numbers that lie side by side,
/// where to look the codes up would miss the cache at every step of a sort.
struct Beginnings {
    /// What one code takes. Codes count from one here: behind the end of a path stand zeros.
    bits: u32,
    /// How many codes fit.
    n_codes: usize,
}

impl Beginnings {
    fn of(codes: &[u32]) -> Self {
        let largest = codes.iter().max().map_or(0, |it| it + 1);
        let bits = u32::BITS - largest.leading_zeros();
        let bits = bits.max(1);
        Self {
            bits,
            n_codes: (u128::BITS / bits) as usize,
        }
    }

    fn packed(&self, path: &[u32]) -> u128 {
        let codes = path.iter().map(|it| u128::from(it + 1));
        let padded = codes.chain(std::iter::repeat(0)).take(self.n_codes);
        padded.fold(0, |packed, it| packed << self.bits | it)
    }

    /// Whether a path with this beginning may have more codes than fit.
    fn may_go_on(&self, packed: u128) -> bool {
        let last = (1_u128 << self.bits) - 1;
        packed & last != 0
    }
}
