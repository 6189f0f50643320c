//! Pairs of neighbours, counted.

use crate::reading::pair_numbers::PairNumbers;

/// What is counted of one pair of neighbours.
pub(super) struct PairCount {
    pub(super) codes: (Option<u32>, Option<u32>),
    pub(super) count: u64,
    pub(super) n_cases: u64,
    /// One past the case it was last seen in.
    pub(super) last_case: usize,
    pub(super) n_ignored: u64,
}

impl PairCount {
    pub(super) fn see(&mut self, case: usize) {
        self.count += 1;
        self.n_cases += u64::from(self.last_case != case + 1);
        self.last_case = case + 1;
    }
}

/// The number of a pair, given out anew where it was not seen before.
pub(super) fn number(
    numbers: &mut PairNumbers,
    pairs: &mut Vec<PairCount>,
    codes: (Option<u32>, Option<u32>),
) -> u32 {
    let place = |code: Option<u32>| code.map_or(0, |it| it + 1);
    let known = numbers.slot(place(codes.0), place(codes.1));
    if *known == PairNumbers::NEW {
        *known = pairs.len() as u32;
        pairs.push(PairCount {
            codes,
            count: 0,
            n_cases: 0,
            last_case: 0,
            n_ignored: 0,
        });
    }
    *known
}
