//! Times side by side by group, to be told group by group.

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use crate::distribution::Distribution;

/// Times that lie side by side by group.
pub(crate) struct GroupedTimes {
    times_us: Vec<i64>,
    /// How many each group has.
    sizes: Vec<usize>,
}

impl GroupedTimes {
    /// Times in microseconds, each with its group.
    pub(crate) fn of(n_groups: usize, times: &[(u32, i64)]) -> Self {
        Self::placed(n_groups, times, |it| it)
    }

    /// Likewise, with the groups in the order of the numbers that `place` gives them.
    pub(crate) fn placed(
        n_groups: usize,
        times: &[(u32, i64)],
        place: impl Fn(u32) -> u32,
    ) -> Self {
        let mut sizes = vec![0; n_groups];
        for (group, _) in times {
            sizes[place(*group) as usize] += 1;
        }
        let mut ends = sizes.clone();
        let mut begin = 0;
        for it in &mut ends {
            begin += std::mem::replace(it, begin);
        }
        let mut times_us = vec![0; times.len()];
        for &(group, time_us) in times {
            let end = &mut ends[place(group) as usize];
            times_us[*end] = time_us;
            *end += 1;
        }
        Self { times_us, sizes }
    }

    /// The distribution of each group; its times are put into another order on the way.
    pub(crate) fn distributions(&mut self) -> Vec<Option<Distribution>> {
        let mut rest = self.times_us.as_mut_slice();
        let mut groups = Vec::with_capacity(self.sizes.len());
        for size in &self.sizes {
            let (group, behind) = rest.split_at_mut(*size);
            groups.push(group);
            rest = behind;
        }
        groups.into_par_iter().map(Distribution::of_us_in).collect()
    }

    /// The same times in fewer groups: neighbours for which `is_one` holds are one.
    pub(crate) fn joined(mut self, is_one: impl Fn(usize, usize) -> bool) -> Self {
        let mut sizes: Vec<usize> = Vec::new();
        for (group, size) in self.sizes.iter().enumerate() {
            match sizes.last_mut() {
                Some(joined) if is_one(group - 1, group) => *joined += size,
                Some(_) | None => sizes.push(*size),
            }
        }
        self.sizes = sizes;
        self
    }
}
