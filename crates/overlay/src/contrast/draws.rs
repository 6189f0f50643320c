//! Numbers that look drawn and always come out the same: a generator with a seed, and binomial counts from it.

/// A generator of 64-bit numbers (SplitMix64).
pub(crate) struct Draws {
    state: u64,
}

/// From so many expected successes on, counting them one by one takes longer than rejecting guesses.
const MANY: f64 = 10.0;

impl Draws {
    /// The numbers that begin at a seed.
    pub(crate) fn from(seed: u64) -> Self {
        Self { state: seed }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut it = self.state;
        it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        it ^ (it >> 31)
    }

    /// A number above 0 and below 1.
    fn uniform(&mut self) -> f64 {
        ((self.next() >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
    }

    /// How many of `n` succeed, each with this chance.
    pub(crate) fn binomial(&mut self, n: u64, chance: f64) -> u64 {
        if n == 0 || chance <= 0.0 {
            return 0;
        }
        if chance >= 1.0 {
            return n;
        }
        if chance > 0.5 {
            return n - self.binomial(n, 1.0 - chance);
        }
        if n as f64 * chance < MANY {
            self.one_by_one(n, chance)
        } else {
            self.guessed(n, chance)
        }
    }

    /// From one success to the next.
    fn one_by_one(&mut self, n: u64, chance: f64) -> u64 {
        let failing = libm::log1p(-chance);
        let (mut n_seen, mut n_found) = (0.0, 0);
        loop {
            n_seen += (libm::log(self.uniform()) / failing).ceil();
            if n_seen > n as f64 {
                return n_found;
            }
            n_found += 1;
        }
    }

    /// Transformed rejection with squeeze (Hörmann 1993, BTRS).
    fn guessed(&mut self, n: u64, chance: f64) -> u64 {
        let n = n as f64;
        let spread = (n * chance * (1.0 - chance)).sqrt();
        let b = 1.15 + 2.53 * spread;
        let a = -0.0873 + 0.0248 * b + 0.01 * chance;
        let centre = n * chance + 0.5;
        let squeeze = 0.92 - 4.2 / b;
        let odds = chance / (1.0 - chance);
        let alpha = (2.83 + 5.1 / b) * spread;
        let mode = ((n + 1.0) * chance).floor();
        // The chance of a count, but for a factor that all counts share.
        let weight =
            |k: f64| k * libm::log(odds) - libm::lgamma(k + 1.0) - libm::lgamma(n - k + 1.0);
        let top = weight(mode);
        loop {
            let u = self.uniform() - 0.5;
            let v = self.uniform();
            let us = 0.5 - u.abs();
            let k = ((2.0 * a / us + b) * u + centre).floor();
            if k < 0.0 || k > n {
                continue;
            }
            if us >= 0.07 && v <= squeeze {
                return k as u64;
            }
            let height = libm::log(v * alpha / (a / (us * us) + b));
            if height <= weight(k) - top {
                return k as u64;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Draws;

    /// Mean and variance of many draws lie where they should, within four standard errors.
    #[track_caller]
    fn check(n: u64, chance: f64) {
        let mut draws = Draws::from(7);
        let many = 20_000;
        let drawn: Vec<f64> = (0..many)
            .map(|_| draws.binomial(n, chance) as f64)
            .collect();
        let mean = drawn.iter().sum::<f64>() / f64::from(many);
        let variance =
            drawn.iter().map(|it| (it - mean).powi(2)).sum::<f64>() / f64::from(many - 1);
        let (expected, spread) = (n as f64 * chance, n as f64 * chance * (1.0 - chance));
        let off = (mean - expected).abs() / (spread / f64::from(many)).sqrt();
        assert!(off < 4.0, "mean {mean} of {n} × {chance}");
        assert!(
            (variance / spread - 1.0).abs() < 0.06,
            "variance {variance}, not {spread}"
        );
        assert!(drawn.iter().all(|it| *it <= n as f64));
    }

    #[test]
    fn counts_are_spread_as_they_should() {
        check(12, 0.3);
        check(1_000, 0.004);
        check(40, 0.5);
        check(2_000, 0.2);
        check(5_000, 0.97);
    }

    #[test]
    fn the_same_seed_draws_the_same() {
        let drawn = |seed| {
            let mut draws = Draws::from(seed);
            [(); 9].map(|()| draws.binomial(300, 0.4))
        };
        assert_eq!(drawn(1), drawn(1));
        assert_ne!(drawn(1), drawn(2));
        let mut draws = Draws::from(1);
        assert_eq!((draws.binomial(9, 0.0), draws.binomial(9, 1.0)), (0, 9));
    }
}
