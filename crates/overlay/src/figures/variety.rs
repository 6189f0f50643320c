//! How many ways there are, and how evenly cases take them.

use events::Variant;

use crate::overlay::Variety;

/// How different cases are; `variants` come most frequent first.
pub(crate) fn variety(variants: &[Variant], n_cases: u64) -> Option<Variety> {
    if n_cases == 0 {
        return None;
    }
    let shares = variants.iter().map(|it| it.n_cases as f64 / n_cases as f64);
    // Never below nothing, however the rounding falls.
    let entropy_bits = shares.map(|p| -p * p.log2()).sum::<f64>().max(0.0);
    let most = (variants.len() as f64).log2();
    Some(Variety {
        n_paths_of_80_percent: n_of_80_percent(variants.iter().map(|it| it.n_cases)) as u64,
        entropy_bits,
        entropy_normalised: (most > 0.0).then(|| (entropy_bits / most).min(1.0)),
    })
}

/// Fewest of these counts, the largest of which come first, that together hold four fifths of all.
pub(crate) fn n_of_80_percent(descending: impl Iterator<Item = u64> + Clone) -> usize {
    let all: u64 = descending.clone().sum();
    let mut covered = 0;
    let is_needed = |it: &u64| {
        let is_needed = covered * 5 < all * 4;
        covered += it;
        is_needed
    };
    descending.take_while(is_needed).count()
}

#[cfg(test)]
mod tests {
    use events::Variant;

    use super::variety;

    #[track_caller]
    fn check(n_cases: &[u64], n_of_80: u64, bits: f64, normalised: Option<f64>) {
        let variants: Vec<Variant> = (0..)
            .zip(n_cases)
            .map(|(path, &n_cases)| Variant {
                path,
                n_cases,
                n_recent: 0,
            })
            .collect();
        let found = variety(&variants, n_cases.iter().sum()).unwrap();
        let near = |a: f64, b: f64| (a - b).abs() < 1e-9;
        assert_eq!(found.n_paths_of_80_percent, n_of_80);
        assert!(near(found.entropy_bits, bits), "{found:?}");
        assert_eq!(found.entropy_normalised.is_some(), normalised.is_some());
        if let Some((a, b)) = found.entropy_normalised.zip(normalised) {
            assert!(near(a, b), "{found:?}");
        }
    }

    #[test]
    fn variety_is_what_it_is_defined_as() {
        check(&[7], 1, 0.0, None);
        check(&[1, 1, 1, 1], 4, 2.0, Some(1.0));
        let bits = 0.921_928_094_887_362_3;
        check(&[8, 1, 1], 1, bits, Some(bits / 3.0_f64.log2()));
        check(&[2, 1, 1], 3, 1.5, Some(1.5 / 3.0_f64.log2()));
        assert_eq!(variety(&[], 0), None);
    }
}
