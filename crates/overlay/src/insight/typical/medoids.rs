//! Medoids: of weighted paths those few to which all are nearest (partitioning around medoids).

use rayon::iter::{IntoParallelIterator, ParallelIterator};

/// Exchanges stop after so many rounds; they hardly ever need as many.
const MOST_ROUNDS: usize = 40;
/// Less than this is no gain but noise of adding.
const LEAST_GAIN: f64 = 1e-9;

/// The edit distance of two paths (insert, strike out, replace), as a share of the longer one.
pub(super) fn distance(a: &[u32], b: &[u32]) -> f64 {
    let longer = a.len().max(b.len());
    if longer == 0 {
        return 0.0;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (at, one) in a.iter().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], at + 1);
        for (place, other) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(one != other);
            diagonal = row[place + 1];
            row[place + 1] = replaced.min(diagonal + 1).min(row[place] + 1);
        }
    }
    row[b.len()] as f64 / longer as f64
}

/// Which of the centres a path is nearest to, and how near; of equally near ones the first.
///
/// # Panics
/// If there are no centres.
pub(super) fn nearest(centres: &[&[u32]], path: &[u32]) -> (usize, f64) {
    let mut found = (0, distance(centres[0], path));
    for (number, centre) in centres.iter().enumerate().skip(1) {
        let here = distance(centre, path);
        if here < found.1 {
            found = (number, here);
        }
    }
    found
}

/// Up to `n` of the paths, by place, so that the weighted distances of all to the nearest of them are small:
/// chosen one by one for the largest gain, then exchanged as long as that gains anything. Nothing is left to
/// chance: of equal choices the earlier path is taken.
pub(super) fn medoids(
    weighted: &[(&[u32], u64)],
    n: usize,
    cancelled: &(dyn Fn() -> bool + Sync),
) -> Vec<usize> {
    let all = 0..weighted.len();
    let distances: Vec<Vec<f64>> = all
        .clone()
        .into_par_iter()
        .map(|a| {
            if cancelled() {
                return vec![0.0; weighted.len()];
            }
            all.clone()
                .map(|b| distance(weighted[a].0, weighted[b].0))
                .collect()
        })
        .collect();
    let cost_of = |chosen: &[usize]| -> f64 {
        let near = |it: usize| {
            chosen
                .iter()
                .map(|&c| distances[c][it])
                .fold(f64::INFINITY, f64::min)
        };
        all.clone().map(|it| near(it) * weighted[it].1 as f64).sum()
    };
    let mut chosen: Vec<usize> = Vec::new();
    let mut cost = f64::INFINITY;
    while chosen.len() < n.min(weighted.len()) {
        let with = |it: usize| [chosen.as_slice(), &[it]].concat();
        let free: Vec<usize> = all.clone().filter(|it| !chosen.contains(it)).collect();
        let Some(best) = best_of(&free, |it| cost_of(&with(it))) else {
            break;
        };
        cost = best.1;
        chosen.push(best.0);
    }
    for _ in 0..MOST_ROUNDS {
        let exchanged = |(out, into): (usize, usize)| {
            let mut other = chosen.clone();
            other[out] = into;
            other
        };
        let free = all.clone().filter(|it| !chosen.contains(it));
        let exchanges: Vec<(usize, usize)> = free
            .flat_map(|into| (0..chosen.len()).map(move |out| (out, into)))
            .collect();
        let best = best_of(&exchanges, |it| {
            if cancelled() {
                cost
            } else {
                cost_of(&exchanged(it))
            }
        });
        match best.filter(|it| it.1 < cost - LEAST_GAIN) {
            Some((exchange, less)) => {
                chosen = exchanged(exchange);
                cost = less;
            }
            None => break,
        }
    }
    chosen
}

/// The cheapest of some choices with its cost; of equal ones the first.
fn best_of<T: Copy + Send + Sync>(
    choices: &[T],
    cost: impl Fn(T) -> f64 + Sync,
) -> Option<(T, f64)> {
    let costs: Vec<f64> = choices.into_par_iter().map(|&it| cost(it)).collect();
    let first_least = costs.iter().enumerate().min_by(|a, b| a.1.total_cmp(b.1));
    first_least.map(|(place, &cost)| (choices[place], cost))
}

#[cfg(test)]
mod tests {
    use super::{distance, medoids};

    #[test]
    fn distance_is_a_share_of_the_longer_path() {
        for (a, b, expected) in [
            (&[][..], &[][..], 0.0),
            (&[1, 2, 3], &[1, 2, 3], 0.0),
            (&[1, 2, 3], &[1, 3], 1.0 / 3.0),
            (&[1, 2], &[2, 1], 1.0),
            (&[1, 2, 3, 4], &[5], 1.0),
            (&[], &[7, 7], 1.0),
        ] {
            assert!((distance(a, b) - expected).abs() < 1e-12, "{a:?} {b:?}");
            assert!(
                (distance(b, a) - expected).abs() < 1e-12,
                "it goes both ways"
            );
        }
    }

    #[test]
    fn an_exchange_mends_what_was_chosen_too_early() {
        // Alone, the path between both groups is the best; for two, it is not.
        let paths: [&[u32]; 5] = [
            &[1, 1, 1, 1],
            &[1, 1, 1, 2],
            &[1, 1, 2, 2],
            &[1, 2, 2, 2],
            &[2, 2, 2, 2],
        ];
        let weighted: Vec<(&[u32], u64)> = paths
            .iter()
            .zip([12, 9, 1, 9, 12])
            .map(|(it, n)| (*it, n))
            .collect();
        let mut two = medoids(&weighted, 2, &|| false);
        two.sort_unstable();
        assert_eq!(two, [0, 4]);
        assert_eq!(
            medoids(&weighted, 9, &|| false).len(),
            5,
            "never more than there are"
        );
    }
}
