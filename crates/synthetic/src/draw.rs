//! Draws from a seed.

use rand::{RngExt, SeedableRng};
use rand_distr::{Distribution, LogNormal};
use rand_pcg::Pcg64;

/// Draws from a seed.
pub(crate) struct Draw {
    pcg: Pcg64,
}

impl Draw {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            pcg: Pcg64::seed_from_u64(seed),
        }
    }

    /// Whether something of this probability happens.
    pub(crate) fn happens(&mut self, probability: f64) -> bool {
        self.pcg.random_bool(probability)
    }

    /// A number below a bound.
    pub(crate) fn below(&mut self, bound: u32) -> u32 {
        self.pcg.random_range(0..bound)
    }

    /// A number below a bound, evenly spread.
    pub(crate) fn share(&mut self) -> f64 {
        self.pcg.random()
    }

    /// One of several, by weight.
    pub(crate) fn one_of<T: Copy>(&mut self, choices: &[(u32, T)]) -> T {
        let total = choices.iter().map(|it| it.0).sum();
        let mut left = self.below(total);
        for (weight, choice) in choices {
            if left < *weight {
                return *choice;
            }
            left -= weight;
        }
        choices[choices.len() - 1].1
    }

    /// A positive number around a median, with a long tail; `spread` is that of its logarithm.
    pub(crate) fn around(&mut self, median: f64, spread: f64) -> f64 {
        let distribution = LogNormal::new(median.ln(), spread).expect("medians are positive");
        distribution.sample(&mut self.pcg)
    }
}
