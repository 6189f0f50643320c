//! Shares with their intervals.

use crate::overlay::{Share, Times};

/// The normal quantile of a two-sided 95 % interval.
const Z: f64 = 1.959_963_984_540_054;

/// k of n with the Wilson 95 % interval; without a value where n is 0.
pub(crate) fn share(k: u64, n: u64) -> Share {
    if n == 0 {
        return Share {
            k,
            n,
            value: None,
            low: None,
            high: None,
        };
    }
    let (count, total) = (k as f64, n as f64);
    let p = count / total;
    let scale = 1.0 + Z * Z / total;
    let centre = (p + Z * Z / (2.0 * total)) / scale;
    let half = Z * (p * (1.0 - p) / total + Z * Z / (4.0 * total * total)).sqrt() / scale;
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
    }
}

/// A distribution as the log gives it, as the overlay shows it.
pub(crate) fn times(of: &events::Distribution) -> Times {
    Times {
        n: of.n,
        min_s: of.min_s,
        p25_s: of.p25_s,
        median_s: of.median_s,
        p75_s: of.p75_s,
        p90_s: of.p90_s,
        mean_s: of.mean_s,
        max_s: of.max_s,
    }
}

#[cfg(test)]
mod tests {
    use super::share;

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
    fn a_share_of_nothing_is_unknown() {
        assert_eq!(share(0, 0).value, None);
    }
}
