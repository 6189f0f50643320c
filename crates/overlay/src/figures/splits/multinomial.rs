//! Whether counts fit stated shares: exactly where few were counted, by χ² where many were.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whether what was observed could come from what is stated.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SplitTest {
    /// How it was judged.
    pub method: SplitMethod,
    /// The sum of (observed − expected)² ÷ expected; absent where something happened that was said never to.
    pub chi_square: Option<f64>,
    /// How likely counts are that fit no better than these, where the statement is true.
    pub p: f64,
}

/// How counts are held against stated shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SplitMethod {
    /// The sum over all counts that are no likelier than these (exact multinomial test).
    Exact,
    /// Pearson's χ², every expected count being five or more.
    ChiSquare,
    /// The same with an expected count below five: there are too many possible counts to go through all.
    ChiSquareFew,
}

/// An expected count below this asks for the exact test.
const FEW: f64 = 5.0;
/// So many possible counts are gone through one by one.
const MOST_COUNTS: f64 = 300_000.0;

/// Holds counts against shares that add up to one; none where nothing was counted or there is but one way.
pub(crate) fn test(counts: &[u64], shares: &[f64]) -> Option<SplitTest> {
    let n: u64 = counts.iter().sum();
    if n == 0 || counts.len() < 2 {
        return None;
    }
    let said_never = |(count, share): (&u64, &f64)| *count > 0 && *share <= 0.0;
    if counts.iter().zip(shares).any(said_never) {
        return Some(SplitTest {
            method: SplitMethod::Exact,
            chi_square: None,
            p: 0.0,
        });
    }
    let possible = counts.iter().zip(shares).filter(|it| *it.1 > 0.0);
    let (counts, shares): (Vec<u64>, Vec<f64>) = possible.map(|(a, b)| (*a, *b)).unzip();
    let expected = shares.iter().map(|it| it * n as f64);
    let chi_square: f64 = counts
        .iter()
        .zip(expected.clone())
        .map(|(&count, expected)| (count as f64 - expected).powi(2) / expected)
        .sum();
    let is_few = expected.clone().any(|it| it < FEW);
    let (method, p) = match (is_few, n_counts(n, counts.len()) <= MOST_COUNTS) {
        (true, true) => (SplitMethod::Exact, exact(n, &counts, &shares)),
        (true, false) => (
            SplitMethod::ChiSquareFew,
            upper(chi_square, counts.len() - 1),
        ),
        (false, _) => (SplitMethod::ChiSquare, upper(chi_square, counts.len() - 1)),
    };
    Some(SplitTest {
        method,
        chi_square: Some(chi_square),
        p,
    })
}

/// In how many ways n can be split over so many.
fn n_counts(n: u64, ways: usize) -> f64 {
    let terms = (1..ways as u64).map(|it| (n + it) as f64 / it as f64);
    terms.product()
}

fn exact(n: u64, counts: &[u64], shares: &[f64]) -> f64 {
    let log_factorial: Vec<f64> = (0..=n).map(|it| libm::lgamma(it as f64 + 1.0)).collect();
    let log_share: Vec<f64> = shares.iter().map(|it| it.ln()).collect();
    let term =
        |way: usize, count: u64| count as f64 * log_share[way] - log_factorial[count as usize];
    let observed: f64 = counts
        .iter()
        .enumerate()
        .map(|(way, it)| term(way, *it))
        .sum();
    // Likelihoods that differ by rounding only are the same.
    let limit = observed + 1e-9;
    let mut sum = 0.0;
    // Every split: what is left before a way, the likelihood so far, and the way.
    let mut open = vec![(n, 0.0, 0)];
    while let Some((left, so_far, way)) = open.pop() {
        if way + 1 == shares.len() {
            let all = so_far + term(way, left);
            if all <= limit {
                sum += (all + log_factorial[n as usize]).exp();
            }
            continue;
        }
        open.extend((0..=left).map(|it| (left - it, so_far + term(way, it), way + 1)));
    }
    sum.min(1.0)
}

/// How likely χ² is at least this, with so many degrees of freedom; one where there are none.
fn upper(chi_square: f64, degrees: usize) -> f64 {
    if degrees == 0 {
        return 1.0;
    }
    let x = chi_square / 2.0;
    if x <= 0.0 {
        return 1.0;
    }
    // Γ(a, x) ÷ Γ(a) by Γ(a + 1, x) = a Γ(a, x) + xᵃ e⁻ˣ, from a = ½ or a = 1 on.
    let (mut sum, mut a) = if degrees.is_multiple_of(2) {
        ((-x).exp(), 1.0)
    } else {
        (libm::erfc(x.sqrt()), 0.5)
    };
    while a < degrees as f64 / 2.0 {
        sum += (a * x.ln() - x - libm::lgamma(a + 1.0)).exp();
        a += 1.0;
    }
    sum.min(1.0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop, prop_assert, proptest};

    use super::{SplitMethod, test, upper};

    #[track_caller]
    fn near(found: f64, expected: f64) {
        assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
    }

    #[test]
    fn chi_square_is_as_in_the_tables() {
        // scipy.stats.chi2.sf(x, df).
        near(upper(3.841_458_820_694_124, 1), 0.05);
        near(upper(5.991_464_547_107_979, 2), 0.05);
        near(upper(7.814_727_903_251_178, 3), 0.05);
        near(upper(18.307_038_053_275_14, 10), 0.05);
    }

    #[test]
    fn mendels_peas_fit_nine_to_three_to_three_to_one() {
        // scipy.stats.chisquare([315, 108, 101, 32], [312.75, 104.25, 104.25, 34.75]).
        let found = test(
            &[315, 108, 101, 32],
            &[9.0 / 16.0, 3.0 / 16.0, 3.0 / 16.0, 1.0 / 16.0],
        );
        let found = found.unwrap();
        assert_eq!(found.method, SplitMethod::ChiSquare);
        near(found.chi_square.unwrap(), 0.470_023_980_815_347_7);
        near(found.p, 0.925_425_895_103_616);
    }

    #[test]
    fn few_counts_are_judged_exactly() {
        // Two ways are the exact binomial test: scipy.stats.binomtest(1, 10, 0.5).pvalue.
        let found = test(&[1, 9], &[0.4, 0.6]).unwrap();
        assert_eq!(found.method, SplitMethod::Exact);
        let binomial = |k: i32| {
            let choose = [
                1.0, 10.0, 45.0, 120.0, 210.0, 252.0, 210.0, 120.0, 45.0, 10.0, 1.0,
            ];
            choose[k as usize] * 0.4_f64.powi(k) * 0.6_f64.powi(10 - k)
        };
        let limit = binomial(1) * (1.0 + 1e-9);
        let sum: f64 = (0..=10).map(binomial).filter(|it| *it <= limit).sum();
        near(found.p, sum);
    }

    #[test]
    fn what_never_happens_and_happened_is_impossible() {
        let found = test(&[3, 7], &[0.0, 1.0]).unwrap();
        assert_eq!((found.p, found.chi_square), (0.0, None));
        near(test(&[0, 7], &[0.0, 1.0]).unwrap().p, 1.0);
        assert_eq!(test(&[0, 0], &[0.5, 0.5]), None);
    }

    #[test]
    fn too_many_possible_counts_are_not_gone_through() {
        let found = test(&[2_000, 3, 2, 1, 0], &[0.996, 0.001, 0.001, 0.001, 0.001]);
        assert_eq!(found.unwrap().method, SplitMethod::ChiSquareFew);
    }

    proptest! {
        #[test]
        fn the_likeliest_counts_are_never_unlikely(
            counts in prop::collection::vec(0_u64..12, 2..5),
        ) {
            let n: u64 = counts.iter().sum();
            let shares: Vec<f64> = counts.iter().map(|it| *it as f64 / n.max(1) as f64).collect();
            if let Some(found) = test(&counts, &shares) {
                prop_assert!((found.p - 1.0).abs() < 1e-9, "{found:?}");
            }
        }
    }
}
