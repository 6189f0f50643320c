//! Shares with their intervals.

use crate::overlay::{Bound, Share, Times};

/// The normal quantile of a two-sided 95 % interval.
const Z: f64 = 1.959_963_984_540_054;

/// k of n with the Wilson 95 % interval; without a value where n is 0.
pub(crate) fn share(k: u64, n: u64) -> Share {
    share_at(k, n, Z)
}

/// The same with Wilson's interval of z standard deviations.
pub(crate) fn share_at(k: u64, n: u64, z: f64) -> Share {
    if n == 0 {
        return Share {
            k,
            n,
            value: None,
            low: None,
            high: None,
            bound: Bound::Exact,
        };
    }
    let (count, total) = (k as f64, n as f64);
    let p = count / total;
    let scale = 1.0 + z * z / total;
    let centre = (p + z * z / (2.0 * total)) / scale;
    let half = z * (p * (1.0 - p) / total + z * z / (4.0 * total * total)).sqrt() / scale;
    Share {
        k,
        n,
        value: Some(p),
        low: Some(if k == 0 {
            0.0
        } else {
            (centre - half).max(0.0)
        }),
        high: Some(if k == n {
            1.0
        } else {
            (centre + half).min(1.0)
        }),
        bound: Bound::Exact,
    }
}

/// How many standard deviations a normal value exceeds, up or down, with this chance.
pub(crate) fn normal_quantile(two_sided: f64) -> f64 {
    let (mut low, mut high) = (0.0, 40.0);
    for _ in 0..100 {
        let middle = f64::midpoint(low, high);
        if libm::erfc(middle / std::f64::consts::SQRT_2) > two_sided {
            low = middle;
        } else {
            high = middle;
        }
    }
    low
}

/// A distribution as the log gives it, as the overlay shows it.
pub(crate) fn times(of: &events::Distribution) -> Times {
    Times {
        n: of.n,
        min_s: Some(of.min_s),
        p25_s: of.p25_s,
        median_s: of.median_s,
        median_low_s: of.median_within_s.map(|it| it.0),
        median_high_s: of.median_within_s.map(|it| it.1),
        p75_s: of.p75_s,
        p90_s: of.p90_s,
        mean_s: of.mean_s,
        max_s: Some(of.max_s),
    }
}

#[cfg(test)]
mod tests {
    use super::{Z, normal_quantile, share};

    #[track_caller]
    fn check(k: u64, n: u64, low: f64, high: f64) {
        let found = share(k, n);
        let near = |a: Option<f64>, b: f64| (a.unwrap() - b).abs() < 5e-7;
        assert!(near(found.low, low) && near(found.high, high), "{found:?}");
    }

    #[test]
    fn intervals_are_wilsons() {
        // statsmodels: proportion_confint(k, n, method="wilson").
        check(1, 6, 0.030_053, 0.563_503);
        check(713, 1_434, 0.471_374, 0.523_062);
        check(6, 6, 0.609_666, 1.0);
        check(8, 3_750, 0.001_081, 0.004_204);
    }

    #[test]
    fn quantiles_are_those_of_the_normal_curve() {
        // scipy.stats.norm.isf(p / 2).
        for (p, z) in [(0.05, Z), (0.01, 2.575_829_303_548_900_4), (1.0, 0.0)] {
            assert!((normal_quantile(p) - z).abs() < 1e-9, "{p}");
        }
    }

    #[test]
    fn a_share_of_nothing_is_unknown() {
        assert_eq!(share(0, 0).value, None);
    }
}
