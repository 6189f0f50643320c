//! Times that the drawing states, held against those that were observed (M8).

use events::{Journeys, Mark, Marks, quantile_us};
use journey::ExpectedTime;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::conformance::explained::Explained;
use crate::figures::statistics::share;
use crate::overlay::{Share, TransitionFigures};
use crate::scope::Scope;

/// A stated time and how far it holds.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StatedTime {
    /// What is stated.
    pub expected: ExpectedTime,
    /// Observed crossings that took so long, of all whose time was measured.
    pub inside: Share,
    /// Crossings that took less.
    pub n_shorter: u64,
    /// Crossings that took more.
    pub n_longer: u64,
    /// Whether the statement does not hold: surely less than half of the times lie in it, that is, the whole
    /// interval of the share is below 50 %.
    pub fails: bool,
    /// How the times are spread; absent where fewer than two were measured.
    pub profile: Option<TimeProfile>,
}

/// How times are spread, and how many lie far out.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TimeProfile {
    /// Mean.
    pub mean_s: f64,
    /// Standard deviation of a sample, by n − 1.
    pub sd_s: f64,
    /// Times farther from the mean than six standard deviations.
    pub n_far_from_mean: u64,
    /// Median.
    pub median_s: f64,
    /// Median of the distances from the median.
    pub mad_s: f64,
    /// Times farther from the median than six times 1.4826 of these median distances, which is a standard
    /// deviation where times are normal; absent where half of the times or more are the same.
    pub n_far_from_median: Option<u64>,
}

/// How many deviations away a time counts as far out.
const FAR: f64 = 6.0;
/// A standard deviation in median distances, where times are normal.
const NORMAL_MAD: f64 = 1.482_602_218_505_602;
/// Below this share, with all of its interval, a statement does not hold.
const HALF: f64 = 0.5;
const US_PER_S: f64 = 1e6;

/// Holds every stated time against the crossings; asks the log only where there is one.
pub(crate) fn add<L: Journeys>(scope: &Scope<'_, L>, figures: &mut [TransitionFigures]) {
    let drawing = scope.of.drawing;
    let stated: Vec<(usize, ExpectedTime)> = drawing
        .arrows
        .iter()
        .enumerate()
        .filter_map(|(number, arrow)| {
            let time = drawing.project.transition(arrow.id)?.expected_time?;
            Some((number, time))
        })
        .collect();
    if stated.is_empty() {
        return;
    }
    let marks = crossings(scope, &stated);
    let reading = &scope.of.observed.reading;
    let times = scope
        .of
        .log
        .times_us(reading, &scope.answers.cohort, &marks);
    for ((number, expected), times_us) in stated.iter().zip(&times) {
        figures[*number].stated = Some(held(*expected, times_us));
    }
}

/// A stated time against ascending ones.
fn held(expected: ExpectedTime, times_us: &[i64]) -> StatedTime {
    let below = |limit_s: Option<u32>, or_at: bool| match limit_s {
        None => 0,
        Some(limit_s) => {
            let limit_us = i64::from(limit_s) * 1_000_000;
            times_us.partition_point(|&it| it < limit_us || (or_at && it == limit_us))
        }
    };
    let n_shorter = below(expected.least_s, false);
    let n_longer = match expected.most_s {
        None => 0,
        most_s @ Some(_) => times_us.len() - below(most_s, true),
    };
    let n_inside = times_us.len() - n_shorter - n_longer;
    let inside = share(n_inside as u64, times_us.len() as u64);
    StatedTime {
        expected,
        inside,
        n_shorter: n_shorter as u64,
        n_longer: n_longer as u64,
        fails: inside.high.is_some_and(|it| it < HALF),
        profile: profile(times_us),
    }
}

fn profile(times_us: &[i64]) -> Option<TimeProfile> {
    let n = times_us.len();
    if n < 2 {
        return None;
    }
    let sum: i128 = times_us.iter().map(|&it| i128::from(it)).sum();
    let mean = sum as f64 / n as f64;
    let squares: f64 = times_us.iter().map(|&it| (it as f64 - mean).powi(2)).sum();
    let sd = (squares / (n - 1) as f64).sqrt();
    let median = quantile_us(times_us, 0.5);
    let mut distances: Vec<i64> = times_us
        .iter()
        .map(|&it| (it as f64 - median).abs().round() as i64)
        .collect();
    distances.sort_unstable();
    let mad = quantile_us(&distances, 0.5);
    let farther = |from: f64, than: f64| {
        let far = times_us
            .iter()
            .filter(|&&it| (it as f64 - from).abs() > than);
        far.count() as u64
    };
    Some(TimeProfile {
        mean_s: mean / US_PER_S,
        sd_s: sd / US_PER_S,
        n_far_from_mean: if sd > 0.0 { farther(mean, FAR * sd) } else { 0 },
        median_s: median / US_PER_S,
        mad_s: mad / US_PER_S,
        n_far_from_median: (mad > 0.0).then(|| farther(median, FAR * NORMAL_MAD * mad)),
    })
}

/// The events around every observed crossing of these arrows, a group each; along the explanation that most
/// cases of a path have, as for the other times.
fn crossings<L: Journeys>(scope: &Scope<'_, L>, stated: &[(usize, ExpectedTime)]) -> Marks {
    let mut group_of = vec![None; scope.of.drawing.arrows.len()];
    for (group, (number, _)) in (0..).zip(stated) {
        group_of[*number] = Some(group);
    }
    let mut marks = Marks::in_groups(stated.len());
    for path in scope.of.observed.paths(scope.of.log).numbers() {
        let told = scope.explained(path).into_iter();
        marks.push(told.flat_map(Explained::crossings).filter_map(|it| {
            let (before, after) = it.between();
            let group = group_of[it.arrow()]?;
            Some(Mark {
                before: before as u32,
                after: after as u32,
                group,
            })
        }));
    }
    marks
}

#[cfg(test)]
mod tests {
    use journey::ExpectedTime;

    use super::{held, profile};

    const S: i64 = 1_000_000;

    #[test]
    fn both_ends_of_a_statement_belong_to_it() {
        let times: Vec<i64> = [1, 2, 2, 3, 4].map(|it| it * S).into();
        let expected = ExpectedTime {
            least_s: Some(2),
            most_s: Some(3),
        };
        let held = held(expected, &times);
        assert_eq!((held.n_shorter, held.inside.k, held.n_longer), (1, 3, 1));
        assert!(!held.fails);
    }

    #[test]
    fn a_statement_fails_where_all_of_its_interval_is_below_half() {
        let most = |most_s| ExpectedTime {
            least_s: None,
            most_s: Some(most_s),
        };
        // Wilson of 3 of 20: 5 % to 36 %; of 8 of 20: 22 % to 61 %.
        let times: Vec<i64> = (1..=20).map(|it| it * S).collect();
        assert!(held(most(3), &times).fails);
        assert!(!held(most(8), &times).fails);
        assert!(
            !held(most(3), &[]).fails,
            "nothing observed disproves nothing"
        );
    }

    #[test]
    fn one_time_far_out_shows_beside_the_median_before_it_shows_beside_the_mean() {
        let mut times: Vec<i64> = [9, 10, 10, 11, 12, 8, 10, 9, 11, 100]
            .map(|it| it * S)
            .into();
        times.sort_unstable();
        // statistics.stdev gives 28.48…, so 100 lies 2.8 of them away; its distance is 90 medians of distance 1.
        let found = profile(&times).unwrap();
        assert!((found.sd_s - 28.483_914).abs() < 1e-5, "{found:?}");
        assert_eq!(found.n_far_from_mean, 0);
        assert_eq!((found.median_s, found.mad_s), (10.0, 1.0));
        assert_eq!(found.n_far_from_median, Some(1));
        let same = profile(&[5 * S; 4]).unwrap();
        assert_eq!((same.n_far_from_mean, same.n_far_from_median), (0, None));
    }
}
