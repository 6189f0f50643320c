//! How long something takes when some of it is still under way (Kaplan and Meier).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How many have arrived by when, those still under way counted as long as they were seen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Survival {
    /// Those that arrived.
    pub n_arrived: u64,
    /// Those that were still under way when they were seen last.
    pub n_under_way: u64,
    /// When half have arrived, in seconds; absent where that was not seen.
    pub median_s: Option<f64>,
    /// The curve, at its steps; where there are many, at some of them.
    pub curve: Vec<SurvivalPoint>,
}

/// How many have arrived by a time.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SurvivalPoint {
    /// The time, in seconds.
    pub time_s: f64,
    /// The share that has arrived by then.
    pub arrived: f64,
    /// Lower end of its 95 % interval (Greenwood, on the scale of log(−log)).
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// A curve has no more points.
const MOST_POINTS: usize = 40;
const Z: f64 = 1.959_963_984_540_054;
const US_PER_S: f64 = 1e6;

impl Survival {
    /// From the times of those that arrived and of those still under way, both ascending, in microseconds;
    /// none where nobody arrived. Who was seen last at the moment another arrived was still there for it.
    pub(crate) fn of(arrived_us: &[i64], under_way_us: &[i64]) -> Option<Self> {
        let mut left = 1.0;
        let mut greenwood = 0.0;
        let mut median_s = None;
        let mut curve = Vec::new();
        let mut n_before = 0;
        for same in arrived_us.chunk_by(|a, b| a == b) {
            let n_gone = under_way_us.partition_point(|it| *it < same[0]);
            let at_risk = (arrived_us.len() - n_before + under_way_us.len() - n_gone) as f64;
            let n = same.len() as f64;
            left *= 1.0 - n / at_risk;
            greenwood += n / (at_risk * (at_risk - n));
            let time_s = same[0] as f64 / US_PER_S;
            if median_s.is_none() && left <= 0.5 + 1e-12 {
                median_s = Some(time_s);
            }
            let (low, high) = interval(left, greenwood);
            curve.push(SurvivalPoint {
                time_s,
                arrived: 1.0 - left,
                low: 1.0 - high,
                high: 1.0 - low,
            });
            n_before += same.len();
        }
        let n = curve.len();
        if n > MOST_POINTS {
            let kept = (0..MOST_POINTS).map(|it| curve[it * (n - 1) / (MOST_POINTS - 1)]);
            curve = kept.collect();
        }
        (n > 0).then_some(Self {
            n_arrived: arrived_us.len() as u64,
            n_under_way: under_way_us.len() as u64,
            median_s,
            curve,
        })
    }
}

/// The interval of the share that is left.
fn interval(left: f64, greenwood: f64) -> (f64, f64) {
    if left <= 0.0 || left >= 1.0 {
        return (left, left);
    }
    let width = Z * greenwood.sqrt() / left.ln().abs();
    (left.powf(width.exp()), left.powf((-width).exp()))
}

#[cfg(test)]
mod tests {
    use super::Survival;

    /// Weeks to relapse under 6-MP in the trial of Freireich and others (1963), as Collett and Kalbfleisch
    /// print it; R: survfit(Surv(time, status) ~ 1, conf.type = "log-log").
    #[test]
    fn the_curve_is_that_of_the_textbooks() {
        let weeks = |all: &[i64]| -> Vec<i64> { all.iter().map(|it| it * 1_000_000).collect() };
        let relapsed = weeks(&[6, 6, 6, 7, 10, 13, 16, 22, 23]);
        let censored = weeks(&[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]);
        let found = Survival::of(&relapsed, &censored).unwrap();
        let left: Vec<(f64, f64)> = found
            .curve
            .iter()
            .map(|it| (it.time_s, ((1.0 - it.arrived) * 1e4).round() / 1e4))
            .collect();
        let printed = [
            (6.0, 0.8571),
            (7.0, 0.8067),
            (10.0, 0.7529),
            (13.0, 0.6902),
            (16.0, 0.6275),
            (22.0, 0.5378),
            (23.0, 0.4482),
        ];
        assert_eq!(left, printed);
        assert_eq!(found.median_s, Some(23.0));
        assert_eq!((found.n_arrived, found.n_under_way), (9, 12));
        let first = found.curve[0];
        assert!((1.0 - first.high - 0.620).abs() < 5e-4, "{first:?}");
        assert!((1.0 - first.low - 0.952).abs() < 5e-4, "{first:?}");
    }

    #[test]
    fn without_anybody_under_way_it_is_the_plain_share() {
        let found = Survival::of(&[1, 2, 3, 4], &[]).unwrap();
        let arrived: Vec<f64> = found.curve.iter().map(|it| it.arrived).collect();
        for (found, expected) in arrived.iter().zip([0.25, 0.5, 0.75, 1.0]) {
            assert!((found - expected).abs() < 1e-12);
        }
        assert_eq!(found.median_s, Some(2e-6));
        assert_eq!(Survival::of(&[], &[1]), None);
    }
}
