//! How times are spread: exact quantiles of type 7.

pub(crate) mod grouped;

/// A distribution of times, in seconds; quantiles of type 7 (linear between order statistics).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Distribution {
    /// How many times were measured.
    pub n: u64,
    /// Smallest.
    pub min_s: f64,
    /// First quartile.
    pub p25_s: f64,
    /// Median.
    pub median_s: f64,
    /// Lower and upper end of the median's 95 % interval by order statistics; absent below six times.
    pub median_within_s: Option<(f64, f64)>,
    /// Third quartile.
    pub p75_s: f64,
    /// Ninth decile.
    pub p90_s: f64,
    /// Mean.
    pub mean_s: f64,
    /// Largest.
    pub max_s: f64,
}

impl Distribution {
    /// The distribution of these times in microseconds, in any order; none where there are none.
    #[must_use]
    pub fn of_us(mut times_us: Vec<i64>) -> Option<Self> {
        Self::of_us_in(&mut times_us)
    }

    /// Likewise, with the times put into another order on the way.
    pub(crate) fn of_us_in(times_us: &mut [i64]) -> Option<Self> {
        let n = times_us.len();
        let (&min, &max) = (times_us.iter().min()?, times_us.iter().max()?);
        let sum: i128 = times_us.iter().map(|&it| i128::from(it)).sum();
        let around = median_rank(n as u64).map(|it| [it as usize - 1, n - it as usize]);
        let besides = around.as_ref().map_or(&[][..], |it| it.as_slice());
        settle_quantiles(times_us, &[0.25, 0.5, 0.75, 0.9], besides);
        let [p25, median, p75, p90] = [0.25, 0.5, 0.75, 0.9].map(|it| quantile_us(times_us, it));
        let median_within_s = around.map(|it| {
            let [low, high] = it.map(|it| times_us[it] as f64 / US_PER_S);
            (low, high)
        });
        Some(Self {
            n: n as u64,
            min_s: min as f64 / US_PER_S,
            p25_s: p25 / US_PER_S,
            median_s: median / US_PER_S,
            median_within_s,
            p75_s: p75 / US_PER_S,
            p90_s: p90 / US_PER_S,
            mean_s: sum as f64 / n as f64 / US_PER_S,
            max_s: max as f64 / US_PER_S,
        })
    }
}

/// Puts values where they would stand if all were sorted, but only as many as it takes for these quantiles of type 7,
/// and for these places besides.
pub(crate) fn settle_quantiles(values: &mut [i64], shares: &[f64], besides: &[usize]) {
    let Some(last) = values.len().checked_sub(1) else {
        return;
    };
    let around = shares.iter().flat_map(|share| {
        let below = (last as f64 * share).floor() as usize;
        [below, (below + 1).min(last)]
    });
    let mut places: Vec<usize> = around.chain(besides.iter().copied()).collect();
    places.sort_unstable();
    places.dedup();
    settle(values, 0, &places);
}

/// Settles these places, ascending, of values the first of which stands at `first`.
fn settle(values: &mut [i64], first: usize, places: &[usize]) {
    let Some(&middle) = places.get(places.len() / 2) else {
        return;
    };
    let (below, _, above) = values.select_nth_unstable(middle - first);
    settle(below, first, &places[..places.len() / 2]);
    settle(above, middle + 1, &places[places.len() / 2 + 1..]);
}

/// The quantile of type 7 of values that are ascending, or settled for it: x₍⌊h⌋₎ + (h − ⌊h⌋)(x₍⌊h⌋+1₎ − x₍⌊h⌋₎) with h = (n − 1)q.
///
/// # Panics
/// If there are no values.
#[must_use]
pub fn quantile_us(ascending: &[i64], share: f64) -> f64 {
    let place = (ascending.len() - 1) as f64 * share;
    let below = place.floor();
    let low = ascending[below as usize];
    let high = ascending[(below as usize + 1).min(ascending.len() - 1)];
    low as f64 + (place - below) * (high - low) as f64
}

/// Of n values, the largest rank that the median lies below with a chance of at most 2.5 %: of n fair coins, fewer
/// than so many show heads. It is as unlikely to lie above the value of the same rank from the top, so the two are
/// its exact 95 % interval. None where there is no such rank.
#[must_use]
pub fn median_rank(n: u64) -> Option<u64> {
    let n = n as f64;
    // What lies farther out than ten deviations adds nothing that a number could show.
    let begin = (n / 2.0 - 5.0 * n.sqrt()).max(0.0).floor();
    let ln_factorial = |it: f64| libm::lgamma(it + 1.0);
    let ln_chance = ln_factorial(n) - ln_factorial(begin) - ln_factorial(n - begin);
    let mut chance = libm::exp(ln_chance - n * std::f64::consts::LN_2);
    let (mut n_heads, mut below) = (begin, 0.0);
    let mut rank = None;
    while n_heads < n {
        below += chance;
        if below > 0.025 {
            break;
        }
        chance *= (n - n_heads) / (n_heads + 1.0);
        n_heads += 1.0;
        rank = Some(n_heads as u64);
    }
    rank
}

pub(crate) const US_PER_S: f64 = 1_000_000.0;

#[cfg(test)]
mod tests {
    use super::{Distribution, median_rank, quantile_us};

    #[test]
    fn quantiles_are_linear_between_order_statistics() {
        // numpy.quantile([1, 2, 4, 8], q) gives these.
        for (share, expected) in [(0.0, 1.0), (0.25, 1.75), (0.5, 3.0), (0.9, 6.8), (1.0, 8.0)] {
            let found = quantile_us(&[1, 2, 4, 8], share);
            assert!((found - expected).abs() < 1e-9, "{share}: {found}");
        }
    }

    #[test]
    fn the_ranks_around_a_median_are_those_of_the_tables() {
        // Ranks of the 95 % interval of a median, as in Conover's and in Hollander and Wolfe's tables.
        for (n, rank) in [
            (0, None),
            (5, None),
            (6, Some(1)),
            (10, Some(2)),
            (20, Some(6)),
            (30, Some(10)),
            (100, Some(40)),
            // scipy.stats.binom.ppf(0.025, n, 0.5).
            (1_000, Some(469)),
            (1_000_000, Some(499_020)),
        ] {
            assert_eq!(median_rank(n), rank, "{n}");
        }
    }

    #[test]
    fn a_median_has_an_interval_from_six_times_on() {
        let times: Vec<i64> = (1..=10).rev().map(|it| it * 1_000_000).collect();
        let few = Distribution::of_us(times[..5].to_vec()).unwrap();
        assert_eq!(few.median_within_s, None);
        let found = Distribution::of_us(times).unwrap();
        assert_eq!(
            (found.median_s, found.median_within_s),
            (5.5, Some((2.0, 9.0)))
        );
    }

    #[test]
    fn nothing_measured_is_unknown() {
        assert_eq!(Distribution::of_us(Vec::new()), None);
        assert_eq!(Distribution::of_us(vec![2_000_000]).unwrap().median_s, 2.0);
    }
}
