//! The difference of two shares: its interval, and how likely it is none.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::overlay::Share;

/// The difference of two shares.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Difference {
    /// This share less the other; absent where one of them is unknown.
    pub value: Option<f64>,
    /// Lower end of Newcombe's 95 % interval.
    pub low: Option<f64>,
    /// Upper end.
    pub high: Option<f64>,
    /// The difference in standard errors, both taken together.
    pub z: Option<f64>,
    /// How the chance was computed.
    pub test: DifferenceTest,
    /// How likely a difference of this size or more is where there is none.
    pub p: Option<f64>,
    /// The same, given how many differences were looked at (Benjamini and Hochberg).
    pub q: Option<f64>,
    /// Whether it is large and sure enough to speak of.
    pub notable: bool,
}

/// How the chance of a difference is computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum DifferenceTest {
    /// Two proportions, pooled.
    TwoProportions,
    /// Fisher's exact one, where some count is to be expected below five.
    FisherExact,
}

/// Below this expected count the two-proportion test is no longer to be trusted.
const LEAST_EXPECTED: f64 = 5.0;

impl Difference {
    /// How far a share lies above another.
    #[must_use]
    pub fn of(this: &Share, other: &Share) -> Self {
        let test = if least_expected(this, other) < LEAST_EXPECTED {
            DifferenceTest::FisherExact
        } else {
            DifferenceTest::TwoProportions
        };
        let unknown = Self {
            value: None,
            low: None,
            high: None,
            z: None,
            test,
            p: None,
            q: None,
            notable: false,
        };
        let known = |it: &Share| Some((it.value?, it.low?, it.high?));
        let Some(((p1, low1, high1), (p2, low2, high2))) = known(this).zip(known(other)) else {
            return unknown;
        };
        let value = p1 - p2;
        let z = pooled_z(this, other, value);
        Self {
            value: Some(value),
            low: Some(value - (p1 - low1).hypot(high2 - p2)),
            high: Some(value + (high1 - p1).hypot(p2 - low2)),
            z: Some(z),
            p: Some(match test {
                DifferenceTest::TwoProportions => two_sided(z),
                DifferenceTest::FisherExact => fisher(this, other),
            }),
            ..unknown
        }
    }
}

/// Benjamini and Hochberg: for each chance the smallest rate of false discoveries at which it would count.
#[must_use]
pub fn false_discovery(chances: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..chances.len()).collect();
    order.sort_by(|&a, &b| chances[a].total_cmp(&chances[b]));
    let mut rates = vec![0.0; chances.len()];
    let mut least: f64 = 1.0;
    for (rank, &at) in order.iter().enumerate().rev() {
        least = least.min(chances[at] * chances.len() as f64 / (rank + 1) as f64);
        rates[at] = least;
    }
    rates
}

/// The smallest of the four counts that are to be expected where there is no difference.
fn least_expected(this: &Share, other: &Share) -> f64 {
    let (k, n) = ((this.k + other.k) as f64, (this.n + other.n) as f64);
    let smaller = this.n.min(other.n) as f64;
    smaller * k.min(n - k) / n.max(1.0)
}

fn pooled_z(this: &Share, other: &Share, difference: f64) -> f64 {
    let pooled = (this.k + other.k) as f64 / (this.n + other.n) as f64;
    let spread = pooled * (1.0 - pooled) * (1.0 / this.n as f64 + 1.0 / other.n as f64);
    if spread > 0.0 {
        difference / spread.sqrt()
    } else {
        0.0
    }
}

/// The chance of a normal variable at least so far from 0.
fn two_sided(z: f64) -> f64 {
    libm::erfc(z.abs() / std::f64::consts::SQRT_2)
}

/// Fisher's exact test, two-sided: every table that is at most as likely as the one that was found.
fn fisher(this: &Share, other: &Share) -> f64 {
    let (n_1, n_2, k) = (this.n, other.n, this.k + other.k);
    let ln_all = ln_choose(n_1 + n_2, k);
    let chance = |k_1: u64| (ln_choose(n_1, k_1) + ln_choose(n_2, k - k_1) - ln_all).exp();
    // What is as likely must count, however its logarithm was rounded.
    let found = chance(this.k) * (1.0 + 1e-7);
    let tables = k.saturating_sub(n_2)..=k.min(n_1);
    let sum: f64 = tables.map(chance).filter(|it| *it <= found).sum();
    sum.min(1.0)
}

fn ln_choose(n: u64, k: u64) -> f64 {
    let ln_factorial = |it: u64| libm::lgamma(it as f64 + 1.0);
    ln_factorial(n) - ln_factorial(k) - ln_factorial(n - k)
}

#[cfg(test)]
mod tests {
    use super::{Difference, DifferenceTest, false_discovery};
    use crate::figures::statistics::share;

    #[track_caller]
    fn near(found: Option<f64>, expected: f64) {
        let found = found.unwrap();
        assert!((found - expected).abs() < 5e-7, "{found} is not {expected}");
    }

    #[test]
    fn large_counts_are_compared_as_two_proportions() {
        // statsmodels: proportions_ztest, confint_proportions_2indep(method="newcomb").
        let found = Difference::of(&share(1_148, 1_250), &share(97, 109));
        assert_eq!(found.test, DifferenceTest::TwoProportions);
        near(found.value, 0.028_492);
        near(found.low, -0.020_359);
        near(found.high, 0.102_347);
        near(found.z, 1.029_106);
        near(found.p, 0.303_430);
    }

    #[test]
    fn small_counts_are_compared_exactly() {
        // A lady tasting tea; and 70 + 70 of the 1,820 ways to choose 4 of 16.
        let tea = Difference::of(&share(3, 4), &share(1, 4));
        assert_eq!(tea.test, DifferenceTest::FisherExact);
        near(tea.p, 34.0 / 70.0);
        near(
            Difference::of(&share(0, 8), &share(4, 8)).p,
            140.0 / 1_820.0,
        );
    }

    #[test]
    fn nothing_is_said_of_nobody() {
        let found = Difference::of(&share(0, 0), &share(1, 4));
        assert_eq!((found.value, found.p, found.notable), (None, None, false));
    }

    #[test]
    fn looking_often_makes_a_chance_less_rare() {
        // statsmodels: multipletests([0.01, 0.04, 0.03, 0.5], method="fdr_bh").
        let found = false_discovery(&[0.01, 0.04, 0.03, 0.5]);
        for (found, expected) in found.into_iter().zip([0.04, 0.16 / 3.0, 0.16 / 3.0, 0.5]) {
            near(Some(found), expected);
        }
    }
}
