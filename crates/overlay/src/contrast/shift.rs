//! The difference of two samples of times: how far one lies behind the other, and how likely it does not.

use events::quantile_us;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The times of one arrow in every group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContrastTimes {
    /// The median in each group, in seconds; none where nothing was measured.
    pub medians_s: Vec<Option<f64>>,
    /// How many times were measured in each group.
    pub n: Vec<u64>,
    /// Of the second group and those behind it: how far their times lie behind those of the first.
    pub shifts: Vec<TimeShift>,
}

/// How far one sample of times lies behind another.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TimeShift {
    /// The median of all differences between one time of each (Hodges and Lehmann), in seconds.
    pub shift_s: Option<f64>,
    /// How likely such an order of times is where there is no difference (Mann and Whitney); absent where
    /// fewer than five times were measured on one side.
    pub p: Option<f64>,
    /// The same, given how many differences were looked at (Benjamini and Hochberg).
    pub q: Option<f64>,
    /// Whether it is sure enough to speak of.
    pub notable: bool,
}

/// Below so many times the normal curve says nothing of their order.
const LEAST_TIMES: usize = 5;
const US_PER_S: f64 = 1e6;

impl ContrastTimes {
    /// The times of one arrow, ascending, in microseconds, a group each; none where nothing was measured.
    pub(crate) fn of(groups: &[&[i64]]) -> Option<Self> {
        let first = groups
            .first()
            .filter(|_| groups.iter().any(|it| !it.is_empty()))?;
        let median = |it: &&[i64]| (!it.is_empty()).then(|| quantile_us(it, 0.5) / US_PER_S);
        Some(Self {
            medians_s: groups.iter().map(median).collect(),
            n: groups.iter().map(|it| it.len() as u64).collect(),
            shifts: groups[1..]
                .iter()
                .map(|it| TimeShift::of(it, first))
                .collect(),
        })
    }
}

impl TimeShift {
    /// How far ascending times lie behind others.
    fn of(these: &[i64], others: &[i64]) -> Self {
        let is_enough = these.len().min(others.len()) >= LEAST_TIMES;
        Self {
            shift_s: median_difference(these, others).map(|it| it / US_PER_S),
            p: is_enough.then(|| mann_whitney(these, others)),
            q: None,
            notable: false,
        }
    }
}

/// The two-sided chance, by the normal curve, corrected for ties and for counting in whole steps.
fn mann_whitney(these: &[i64], others: &[i64]) -> f64 {
    let (n_1, n_2) = (these.len() as f64, others.len() as f64);
    // Pairs in which this time is the later one; a tie is half a pair.
    let mut later = 0.0;
    for it in these {
        let below = others.partition_point(|other| other < it);
        let up_to = others.partition_point(|other| other <= it);
        later += (below + up_to) as f64 / 2.0;
    }
    let mut all: Vec<i64> = these.iter().chain(others).copied().collect();
    all.sort_unstable();
    let ties: f64 = all
        .chunk_by(|a, b| a == b)
        .map(|it| (it.len() as f64).powi(3) - it.len() as f64)
        .sum();
    let n = n_1 + n_2;
    let variance = n_1 * n_2 / 12.0 * (n + 1.0 - ties / (n * (n - 1.0)));
    if variance <= 0.0 {
        return 1.0;
    }
    let z = ((later - n_1 * n_2 / 2.0).abs() - 0.5).max(0.0) / variance.sqrt();
    libm::erfc(z / std::f64::consts::SQRT_2)
}

/// The median of all differences between one time of each; none where one side has no times.
fn median_difference(these: &[i64], others: &[i64]) -> Option<f64> {
    let n_pairs = these.len() as u64 * others.len() as u64;
    if n_pairs == 0 {
        return None;
    }
    let middle = n_pairs.div_ceil(2);
    let low = nth_difference(these, others, middle);
    let high = if n_pairs.is_multiple_of(2) {
        nth_difference(these, others, middle + 1)
    } else {
        low
    };
    Some((low as f64 + high as f64) / 2.0)
}

/// The nth smallest difference, from 1 on, without writing all of them down: what is sought is the least
/// value that so many differences do not exceed.
fn nth_difference(these: &[i64], others: &[i64], nth: u64) -> i64 {
    let mut low = these[0] - others[others.len() - 1];
    let mut high = these[these.len() - 1] - others[0];
    while low < high {
        let middle = low + (high - low) / 2;
        if n_at_most(these, others, middle) < nth {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}

fn n_at_most(these: &[i64], others: &[i64], difference: i64) -> u64 {
    let mut n_too_small = 0;
    let mut n_pairs = 0;
    for it in these {
        while n_too_small < others.len() && others[n_too_small] < it - difference {
            n_too_small += 1;
        }
        n_pairs += (others.len() - n_too_small) as u64;
    }
    n_pairs
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop, prop_assert_eq, proptest};

    use super::{TimeShift, mann_whitney, median_difference};

    #[test]
    fn the_order_of_times_is_judged_as_by_scipy() {
        // scipy.stats.mannwhitneyu([19, 22, 16, 29, 24], [20, 11, 17, 12], method="asymptotic").
        let p = mann_whitney(&[16, 19, 22, 24, 29], &[11, 12, 17, 20]);
        assert!((p - 0.111_346_886_533_140_41).abs() < 1e-12, "{p}");
        let same = mann_whitney(&[3; 9], &[3; 7]);
        assert!((same - 1.0).abs() < 1e-12, "all the same is no difference");
    }

    #[test]
    fn nothing_measured_is_no_shift() {
        let found = TimeShift::of(&[], &[1, 2, 3]);
        assert_eq!((found.shift_s, found.p), (None, None));
    }

    proptest! {
        #[test]
        fn the_shift_is_the_median_of_all_differences(
            these in prop::collection::vec(-50_i64..50, 1..20),
            others in prop::collection::vec(-50_i64..50, 1..20),
        ) {
            let (mut these, mut others) = (these, others);
            these.sort_unstable();
            others.sort_unstable();
            let mut all: Vec<i64> = these
                .iter()
                .flat_map(|it| others.iter().map(move |other| it - other))
                .collect();
            all.sort_unstable();
            let middle = (all[(all.len() - 1) / 2] + all[all.len() / 2]) as f64 / 2.0;
            prop_assert_eq!(median_difference(&these, &others), Some(middle));
        }
    }
}
