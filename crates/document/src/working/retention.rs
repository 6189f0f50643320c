//! Which earlier states of a file are kept, and how long.

use std::collections::BTreeSet;
use std::fs;

use crate::working::place::{KeptState, Place};

/// How many of the latest states are kept, however close they are.
const N_LATEST: usize = 10;
const HOUR_MS: i64 = 3_600_000;
const DAY_MS: i64 = 24 * HOUR_MS;
/// How long one state an hour is kept, and one a day.
const HOURLY_MS: i64 = DAY_MS;
const DAILY_MS: i64 = 30 * DAY_MS;
/// How much room the states of one file may take.
const MAX_BYTES: u64 = 500 << 20;

/// Removes the states that need not be kept any more; that of the file itself stays.
pub(crate) fn prune(place: &Place, now_ms: i64, in_file: Option<&str>) {
    let states = place.states();
    let size = |it: &KeptState| fs::metadata(&it.path).map_or(0, |it| it.len());
    let sizes: Vec<u64> = states.iter().map(size).collect();
    let times: Vec<i64> = states.iter().map(|it| it.at_ms).collect();
    let kept = kept(&times, &sizes, now_ms);
    for (at, state) in states.iter().enumerate() {
        if !kept.contains(&at) && in_file != Some(&state.fingerprint) {
            // What cannot be removed now is removed another time.
            drop(fs::remove_file(&state.path));
        }
    }
}

/// Removes all states but that of the file itself.
pub(crate) fn make_room(place: &Place, in_file: Option<&str>) {
    for state in place.states() {
        if in_file != Some(&state.fingerprint) {
            drop(fs::remove_file(&state.path));
        }
    }
}

/// Which of the states stay, that were made at these times, the oldest first, and are so large: the latest ten,
/// the last of every hour for a day and of every day for a month, as long as there is room for them. The latest
/// stays in any case.
fn kept(times: &[i64], sizes: &[u64], now_ms: i64) -> BTreeSet<usize> {
    let (mut hours, mut days) = (BTreeSet::new(), BTreeSet::new());
    let mut kept = BTreeSet::new();
    let mut n_bytes = 0;
    for (nth, (at, time)) in times.iter().enumerate().rev().enumerate() {
        let age = now_ms.saturating_sub(*time);
        let of_hour = age < HOURLY_MS && hours.insert(time.div_euclid(HOUR_MS));
        let of_day = age < DAILY_MS && days.insert(time.div_euclid(DAY_MS));
        n_bytes += sizes[at];
        let is_wanted = nth < N_LATEST || of_hour || of_day;
        if nth == 0 || (is_wanted && n_bytes <= MAX_BYTES) {
            kept.insert(at);
        } else {
            n_bytes -= sizes[at];
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::{DAY_MS, HOUR_MS, MAX_BYTES, kept};

    /// The times of those that stay, in hours before now.
    fn check(hours_ago: &[i64], size: u64, expected: &[i64]) {
        let now = 1000 * DAY_MS;
        let mut oldest_first = hours_ago.to_vec();
        oldest_first.sort_unstable_by_key(|it| -it);
        let times: Vec<i64> = oldest_first.iter().map(|it| now - it * HOUR_MS).collect();
        let sizes = vec![size; times.len()];
        let mut left: Vec<i64> = kept(&times, &sizes, now)
            .into_iter()
            .map(|at| oldest_first[at])
            .collect();
        left.sort_unstable();
        assert_eq!(left, expected);
    }

    #[test]
    fn the_latest_ten_stay_however_old() {
        let long_ago: Vec<i64> = (0..12).map(|it| 10_000 + it).collect();
        check(&long_ago, 1, &long_ago[..10]);
    }

    #[test]
    fn one_a_day_stays_for_a_month() {
        let every_six_hours: Vec<i64> = (0..200).map(|it| 6 * it).collect();
        let now = 1000 * DAY_MS;
        let times: Vec<i64> = every_six_hours
            .iter()
            .rev()
            .map(|it| now - it * HOUR_MS)
            .collect();
        let left = kept(&times, &vec![1; times.len()], now);
        let n_of_last_month = 30;
        assert!((n_of_last_month..n_of_last_month + 12).contains(&left.len()));
    }

    #[test]
    fn the_latest_stays_where_there_is_room_for_none() {
        check(&[1, 2, 3], MAX_BYTES + 1, &[1]);
        check(&[1, 2, 3], MAX_BYTES / 2, &[1, 2]);
    }
}
