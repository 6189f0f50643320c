//! How often each deviation happens.

use std::collections::HashMap;

use foldhash::fast::FixedState;

use crate::deviation::Parting;
use crate::scope::Weighted;

/// What is counted along the paths.
#[derive(Default)]
pub(crate) struct Counting {
    counts: HashMap<Parting, Counts, FixedState>,
}

#[derive(Default)]
struct Counts {
    cases: u64,
    count: u64,
    /// One past the path it was seen on last.
    last_path: u32,
}

impl Counting {
    pub(crate) fn count(&mut self, it: &Weighted<'_>) {
        for parting in it.partings {
            let counts = self.counts.entry(*parting).or_default();
            if counts.last_path != it.path + 1 {
                counts.cases += it.n_cases;
                counts.last_path = it.path + 1;
            }
            counts.count += it.n_cases;
        }
    }

    pub(crate) fn and(mut self, other: Self) -> Self {
        #[allow(
            clippy::iter_over_hash_type,
            reason = "sums do not depend on the order"
        )]
        for (parting, further) in other.counts {
            let counts = self.counts.entry(parting).or_default();
            counts.cases += further.cases;
            counts.count += further.count;
        }
        self
    }

    /// Each deviation with its cases and how often they show it, in no order.
    pub(crate) fn counts(self) -> impl Iterator<Item = (Parting, u64, u64)> {
        let counts = self.counts.into_iter();
        counts.map(|(parting, it)| (parting, it.cases, it.count))
    }
}
