//! The difference of two mean feelings: its interval, and how likely it is none (Welch's test).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::figures::sentiment::StepSentiment;

/// How those felt who answered at one step, in every group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContrastFeelings {
    /// The mean feeling in each group, from −1 to +1; none where nobody answered.
    pub means: Vec<Option<f64>>,
    /// Answers in each group.
    pub n: Vec<u64>,
    /// Of the second group and those behind it: their mean less that of the first.
    pub differences: Vec<FeelingDifference>,
}

/// The difference of two mean feelings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FeelingDifference {
    /// This mean less the other, in feelings from −1 to +1; absent where one of them is unknown.
    pub value: Option<f64>,
    /// Lower end of Welch's 95 % interval; absent where one side has fewer than five answers, or on both sides
    /// all answers are the same.
    pub low: Option<f64>,
    /// Upper end.
    pub high: Option<f64>,
    /// How likely a difference of this size or more is where there is none; absent likewise.
    pub p: Option<f64>,
    /// The same, given how many differences were looked at (Benjamini and Hochberg).
    pub q: Option<f64>,
    /// Whether it is sure enough to speak of.
    pub notable: bool,
}

/// Below so many answers on one side nothing is said of how sure a difference is.
const LEAST_ANSWERS: u64 = 5;

/// Mean, standard deviation and number of some answers.
#[derive(Clone, Copy)]
struct Answers {
    mean: f64,
    deviation: f64,
    n: u64,
}

impl ContrastFeelings {
    /// Of the same step in every group; none where nobody answered in any of them.
    pub(super) fn of(groups: &[Option<&StepSentiment>]) -> Option<Self> {
        groups.iter().flatten().next()?;
        let answers: Vec<Option<Answers>> = groups
            .iter()
            .map(|it| {
                it.map(|it| Answers {
                    mean: it.mean,
                    deviation: it.deviation.unwrap_or(0.0),
                    n: it.n_answers,
                })
            })
            .collect();
        Some(Self {
            means: answers.iter().map(|it| it.map(|it| it.mean)).collect(),
            n: answers.iter().map(|it| it.map_or(0, |it| it.n)).collect(),
            differences: answers[1..]
                .iter()
                .map(|it| match it.zip(answers[0]) {
                    Some((this, first)) => FeelingDifference::of(this, first),
                    None => FeelingDifference::default(),
                })
                .collect(),
        })
    }
}

impl FeelingDifference {
    fn of(this: Answers, other: Answers) -> Self {
        let value = this.mean - other.mean;
        let plain = Self {
            value: Some(value),
            ..Self::default()
        };
        let [a, b] = [this, other].map(|it| it.deviation * it.deviation / it.n as f64);
        let error = (a + b).sqrt();
        if this.n.min(other.n) < LEAST_ANSWERS || error < 1e-9 {
            return plain;
        }
        // Welch and Satterthwaite: how many degrees of freedom the two spreads together have.
        let degrees =
            (a + b).powi(2) / (a * a / (this.n - 1) as f64 + b * b / (other.n - 1) as f64);
        let half = t_quantile(degrees) * error;
        Self {
            // No two feelings lie farther apart than the ends of the scale.
            low: Some((value - half).max(-2.0)),
            high: Some((value + half).min(2.0)),
            p: Some(two_sided(value / error, degrees)),
            ..plain
        }
    }
}

/// The chance of a Student's t at least so far from 0.
fn two_sided(t: f64, degrees: f64) -> f64 {
    incomplete_beta(degrees / (degrees + t * t), degrees / 2.0, 0.5)
}

/// What Student's t exceeds, up or down, with a chance of 5 %.
fn t_quantile(degrees: f64) -> f64 {
    let (mut low, mut high) = (0.0, 1e3);
    for _ in 0..80 {
        let middle = f64::midpoint(low, high);
        if two_sided(middle, degrees) > 0.05 {
            low = middle;
        } else {
            high = middle;
        }
    }
    low
}

/// The regularised incomplete beta function.
fn incomplete_beta(x: f64, a: f64, b: f64) -> f64 {
    if x <= 0.0 || x >= 1.0 {
        return x.clamp(0.0, 1.0);
    }
    let ln_beta = libm::lgamma(a) + libm::lgamma(b) - libm::lgamma(a + b);
    let front = libm::exp(a * libm::log(x) + b * libm::log1p(-x) - ln_beta);
    // The fraction converges fast on this side of the mean only.
    if x < (a + 1.0) / (a + b + 2.0) {
        front * fraction(x, a, b) / a
    } else {
        1.0 - front * fraction(1.0 - x, b, a) / b
    }
}

/// Its continued fraction by Lentz's method (Abramowitz and Stegun 26.5.8).
fn fraction(x: f64, a: f64, b: f64) -> f64 {
    const TINY: f64 = 1e-300;
    let away = |it: f64| if it.abs() < TINY { TINY } else { it };
    let mut c = 1.0;
    let mut d = 1.0 / away(1.0 - (a + b) * x / (a + 1.0));
    let mut value = d;
    for m in 1..500 {
        let m = f64::from(m);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        let mut change = 1.0;
        for term in [even, odd] {
            d = 1.0 / away(1.0 + term * d);
            c = away(1.0 + term / c);
            change = c * d;
            value *= change;
        }
        if (change - 1.0).abs() < 1e-15 {
            break;
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::{Answers, FeelingDifference, t_quantile, two_sided};

    #[track_caller]
    fn near(found: f64, expected: f64) {
        assert!((found - expected).abs() < 5e-7, "{found} is not {expected}");
    }

    #[test]
    fn chances_are_those_of_the_tables_of_students_t() {
        for (t, degrees, p) in [
            (12.706_205, 1.0, 0.05),
            (2.570_582, 5.0, 0.05),
            (2.228_139, 10.0, 0.05),
            (4.143_700, 10.0, 0.002),
            (0.0, 7.5, 1.0),
            (1.959_966, 1e6, 0.05),
        ] {
            near(two_sided(t, degrees), p);
            near(two_sided(-t, degrees), p);
        }
        near(t_quantile(5.0), 2.570_582);
        near(t_quantile(29.0), 2.045_230);
    }

    #[test]
    fn means_are_compared_as_by_welch() {
        // Two samples with variances 1.2 and 0.3, ten and twenty answers: t = 0.5 / √0.135, 11.30 degrees.
        let this = Answers {
            mean: 0.7,
            deviation: 1.2_f64.sqrt(),
            n: 10,
        };
        let other = Answers {
            mean: 0.2,
            deviation: 0.3_f64.sqrt(),
            n: 20,
        };
        let found = FeelingDifference::of(this, other);
        let degrees = 0.135_f64.powi(2) / (0.12_f64.powi(2) / 9.0 + 0.015_f64.powi(2) / 19.0);
        near(found.value.unwrap(), 0.5);
        near(found.p.unwrap(), two_sided(0.5 / 0.135_f64.sqrt(), degrees));
        let half = t_quantile(degrees) * 0.135_f64.sqrt();
        near(found.low.unwrap(), 0.5 - half);
        near(found.high.unwrap(), 0.5 + half);
        let back = FeelingDifference::of(other, this);
        near(back.high.unwrap(), half - 0.5);
    }

    #[test]
    fn few_answers_say_nothing_of_how_sure_a_difference_is() {
        let answers = |n, deviation| Answers {
            mean: 0.5,
            deviation,
            n,
        };
        for (this, other) in [
            (answers(4, 1.0), answers(90, 1.0)),
            (answers(90, 0.0), answers(90, 0.0)),
        ] {
            let found = FeelingDifference::of(this, other);
            assert_eq!((found.value, found.p, found.low), (Some(0.0), None, None));
        }
    }
}
