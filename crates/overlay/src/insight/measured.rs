//! Times with the interval of their median.

use events::{median_rank, quantile_us};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Times that were measured; quantiles of type 7.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MeasuredTimes {
    /// How many.
    pub n: u64,
    /// Median.
    pub median_s: f64,
    /// Lower end of the median's 95 % interval by order statistics; absent below six times.
    pub low_s: Option<f64>,
    /// Upper end.
    pub high_s: Option<f64>,
    /// First quartile.
    pub p25_s: f64,
    /// Third quartile.
    pub p75_s: f64,
    /// Ninth decile.
    pub p90_s: f64,
    /// Mean.
    pub mean_s: f64,
}

const US_PER_S: f64 = 1e6;

impl MeasuredTimes {
    /// Of ascending times in microseconds; none where there are none.
    pub(crate) fn of(times_us: &[i64]) -> Option<Self> {
        if times_us.is_empty() {
            return None;
        }
        let n = times_us.len();
        let sum: i128 = times_us.iter().map(|&it| i128::from(it)).sum();
        let quantile = |share| quantile_us(times_us, share) / US_PER_S;
        let rank = median_rank(n as u64);
        let nth = |nth: u64| times_us[nth as usize - 1] as f64 / US_PER_S;
        Some(Self {
            n: n as u64,
            median_s: quantile(0.5),
            low_s: rank.map(nth),
            high_s: rank.map(|it| nth(n as u64 + 1 - it)),
            p25_s: quantile(0.25),
            p75_s: quantile(0.75),
            p90_s: quantile(0.9),
            mean_s: sum as f64 / n as f64 / US_PER_S,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::MeasuredTimes;

    #[test]
    fn a_median_has_an_interval_from_six_times_on() {
        let times: Vec<i64> = (1..=10).map(|it| it * 1_000_000).collect();
        let found = MeasuredTimes::of(&times).unwrap();
        assert_eq!(
            (found.low_s, found.median_s, found.high_s),
            (Some(2.0), 5.5, Some(9.0))
        );
        let few = MeasuredTimes::of(&times[..5]).unwrap();
        assert_eq!((few.low_s, few.high_s), (None, None));
    }
}
