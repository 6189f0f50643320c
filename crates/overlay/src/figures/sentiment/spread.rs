//! How sure a mean of answers is, and how alike two curves are.

use crate::figures::sentiment::{FeelingInterval, IntervalMethod};

/// From here on Student's t is trusted; below, what the answers themselves could have given.
const ENOUGH_FOR_T: u64 = 30;
/// Below, not even that says anything.
pub(super) const LEAST_ANSWERS: u64 = 5;
/// Every usual scale has its points on this grid: halves, thirds and fifths of a feeling.
const GRID: f64 = 600.0;
/// The share of means that lies below, and above, a 95 % interval.
const TAIL: f64 = 0.025;

/// Feelings with how often each was given.
pub(super) type Weighed = [(f64, u64)];

/// The mean of feelings; none where there are none.
pub(super) fn mean(of: &Weighed) -> Option<f64> {
    let n: u64 = of.iter().map(|it| it.1).sum();
    let sum: f64 = of.iter().map(|it| it.0 * it.1 as f64).sum();
    (n > 0).then(|| sum / n as f64)
}

/// The standard deviation of feelings, as that of a sample; none where there are fewer than two.
pub(super) fn deviation(of: &Weighed) -> Option<f64> {
    let n: u64 = of.iter().map(|it| it.1).sum();
    let mean = mean(of).filter(|_| n >= 2)?;
    let squares: f64 = of
        .iter()
        .map(|it| it.1 as f64 * (it.0 - mean) * (it.0 - mean))
        .sum();
    Some((squares / (n - 1) as f64).sqrt())
}

/// The 95 % interval of the mean; none where there are too few answers, or all are the same.
pub(super) fn interval(of: &Weighed) -> Option<FeelingInterval> {
    let n: u64 = of.iter().map(|it| it.1).sum();
    let mean = mean(of).filter(|_| n >= LEAST_ANSWERS)?;
    let deviation = deviation(of).filter(|it| *it > 1e-6)?;
    if n < ENOUGH_FOR_T {
        let (low, high) = resampled(of, n);
        let method = IntervalMethod::Bootstrap;
        return Some(FeelingInterval { low, high, method });
    }
    let half = t_quantile(n - 1) * deviation / (n as f64).sqrt();
    Some(FeelingInterval {
        low: (mean - half).max(-1.0),
        high: (mean + half).min(1.0),
        method: IntervalMethod::T,
    })
}

/// The 97.5 % quantile of Student's t by the expansion of Cornish and Fisher (Abramowitz and Stegun 26.7.5):
/// off by less than 0.00001 from 29 degrees of freedom on.
fn t_quantile(degrees: u64) -> f64 {
    const Z: f64 = 1.959_963_984_540_054;
    let (z2, d) = (Z * Z, degrees as f64);
    let first = Z * (z2 + 1.0) / 4.0;
    let second = Z * ((5.0 * z2 + 16.0) * z2 + 3.0) / 96.0;
    let third = Z * (((3.0 * z2 + 19.0) * z2 + 17.0) * z2 - 15.0) / 384.0;
    let fourth =
        Z * ((((79.0 * z2 + 776.0) * z2 + 1_482.0) * z2 - 1_920.0) * z2 - 945.0) / 92_160.0;
    Z + (first + (second + (third + fourth / d) / d) / d) / d
}

/// The quantiles of the means of all samples of the same size that can be drawn from the answers, each as likely
/// as it is: the bootstrap without its chance, as the distribution of the sum is worked out draw by draw.
fn resampled(of: &Weighed, n: u64) -> (f64, f64) {
    let points: Vec<(usize, f64)> = of
        .iter()
        .map(|it| {
            let point = ((it.0 + 1.0) * GRID).round() as usize;
            (point, it.1 as f64 / n as f64)
        })
        .collect();
    let widest = points.iter().map(|it| it.0).max().unwrap_or(0);
    // How likely each sum is, after as many draws as have been made.
    let mut sums = vec![1.0];
    for _ in 0..n {
        let mut next = vec![0.0; sums.len() + widest];
        for (sum, likely) in sums.iter().enumerate().filter(|it| *it.1 > 0.0) {
            for (point, share) in &points {
                next[sum + point] += likely * share;
            }
        }
        sums = next;
    }
    let quantile = |share: f64| {
        let mut below = 0.0;
        let reached = sums.iter().position(|it| {
            below += it;
            // A hair less, as the shares are not exact.
            below >= share - 1e-12
        });
        reached.unwrap_or(sums.len() - 1) as f64 / GRID / n as f64 - 1.0
    };
    (quantile(TAIL), quantile(1.0 - TAIL))
}

/// Spearman's rank correlation: that of Pearson on ranks, ties at their mean rank; none below three pairs, or
/// where one side is the same everywhere.
pub(super) fn rank_correlation(pairs: &[(f64, f64)]) -> Option<f64> {
    if pairs.len() < 3 {
        return None;
    }
    let a = ranks(pairs.iter().map(|it| it.0));
    let b = ranks(pairs.iter().map(|it| it.1));
    let middle = (pairs.len() + 1) as f64 / 2.0;
    let together = |a: &[f64], b: &[f64]| -> f64 {
        let products = a.iter().zip(b).map(|(a, b)| (a - middle) * (b - middle));
        products.sum()
    };
    let spread = (together(&a, &a) * together(&b, &b)).sqrt();
    (spread > 0.0).then(|| together(&a, &b) / spread)
}

fn ranks(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let values: Vec<f64> = values.collect();
    let rank = |value: f64| {
        let below = values.iter().filter(|it| **it < value).count();
        let same = values.iter().filter(|it| **it == value).count();
        below as f64 + (same + 1) as f64 / 2.0
    };
    values.iter().map(|it| rank(*it)).collect()
}

#[cfg(test)]
mod tests {
    use super::{interval, rank_correlation, t_quantile};
    use crate::figures::sentiment::IntervalMethod;

    #[test]
    fn quantiles_of_t_are_those_of_the_tables() {
        for (degrees, expected) in [
            (29, 2.045_230),
            (30, 2.042_272),
            (40, 2.021_075),
            (60, 2.000_298),
            (120, 1.979_930),
            (1_000_000, 1.959_966),
        ] {
            let found = t_quantile(degrees);
            assert!((found - expected).abs() < 1e-5, "{degrees}: {found}");
        }
    }

    #[track_caller]
    fn check(answers: &[(f64, u64)], expected: Option<(f64, f64, IntervalMethod)>) {
        let found = interval(answers);
        let near = |a: f64, b: f64| (a - b).abs() < 1e-5;
        match (found, expected) {
            (Some(it), Some((low, high, method))) => {
                assert!(near(it.low, low) && near(it.high, high), "{it:?}");
                assert_eq!(it.method, method);
            }
            (found, expected) => assert!(found.is_none() && expected.is_none(), "{found:?}"),
        }
    }

    #[test]
    fn few_answers_are_drawn_again_and_many_have_students_interval() {
        // Means of five draws are 1 − 2k/5, k binomial with 1/5: P(k ≥ 3) = 0.058, P(k ≥ 4) = 0.007.
        let few = [(-1.0, 1), (1.0, 4)];
        check(&few, Some((-0.2, 1.0, IntervalMethod::Bootstrap)));
        // Mean 0, deviation √(40/39), t₃₉ = 2.022691.
        let many = [(-1.0, 20), (1.0, 20)];
        let half = 2.022_691 * (40.0_f64 / 39.0).sqrt() / 40.0_f64.sqrt();
        check(&many, Some((-half, half, IntervalMethod::T)));
        // Thirds are not rounded off.
        let thirds = [(-1.0 / 3.0, 3), (1.0 / 3.0, 3)];
        check(
            &thirds,
            Some((-2.0 / 9.0, 2.0 / 9.0, IntervalMethod::Bootstrap)),
        );
    }

    #[test]
    fn too_few_answers_or_all_the_same_say_nothing_of_how_sure_they_are() {
        check(&[(-1.0, 2), (1.0, 2)], None);
        check(&[(0.5, 40)], None);
        check(&[], None);
    }

    #[track_caller]
    fn check_ranks(pairs: &[(f64, f64)], expected: Option<f64>) {
        let found = rank_correlation(pairs);
        let is_near = match (found, expected) {
            (Some(a), Some(b)) => (a - b).abs() < 1e-9,
            (a, b) => a == b,
        };
        assert!(is_near, "{found:?}");
    }

    #[test]
    fn ranks_are_compared_as_spearman_does() {
        // Hours of television and intelligence quotients, a much printed example: −29/165.
        let television = [
            (106.0, 7.0),
            (100.0, 27.0),
            (86.0, 2.0),
            (101.0, 50.0),
            (99.0, 28.0),
            (103.0, 29.0),
            (97.0, 20.0),
            (113.0, 12.0),
            (112.0, 6.0),
            (110.0, 17.0),
        ];
        check_ranks(&television, Some(-29.0 / 165.0));
        // scipy.stats.spearmanr([1, 2, 2, 4], [1, 3, 2, 4]).
        let tied = [(1.0, 1.0), (2.0, 3.0), (2.0, 2.0), (4.0, 4.0)];
        check_ranks(&tied, Some(0.948_683_298_050_513_8));
        check_ranks(&[(1.0, 1.0), (2.0, 1.0), (3.0, 1.0)], None);
        check_ranks(&television[..2], None);
    }
}
