//! Events counted in groups and windows of time.

use crate::log::EventLog;
use crate::question::{Grouping, Tally};
use crate::reading::tuples::Distinct;

/// No group.
const NONE: u32 = u32::MAX;

/// Window by window, how many events and cases show each group.
pub(super) fn tallies(log: &EventLog, by: &Grouping) -> Vec<Vec<Tally>> {
    let n_windows = by.begins_us.len();
    let distinct = Distinct::of(log, &by.fields);
    let group_of = |values: &Vec<Option<String>>| by.groups.get(values).copied().unwrap_or(NONE);
    let groups: Vec<u32> = distinct.values.iter().map(group_of).collect();
    let times_us = &log.parts().time_us;
    // Each tally with one past the case that was seen last.
    let mut tallies = vec![vec![(Tally::default(), 0); by.n_groups as usize]; n_windows];
    for case in 0..log.n_cases() {
        for event in log.events_of(case) {
            let group = groups[distinct.tuple_of[event] as usize];
            let begun = by.begins_us.partition_point(|it| *it <= times_us[event]);
            let Some(window) = begun.checked_sub(1).filter(|_| group != NONE) else {
                continue;
            };
            let (tally, last_case) = &mut tallies[window][group as usize];
            tally.n_events += 1;
            if std::mem::replace(last_case, case + 1) != case + 1 {
                tally.n_cases += 1;
            }
        }
    }
    let plain = |of: Vec<(Tally, usize)>| of.into_iter().map(|it| it.0).collect();
    tallies.into_iter().map(plain).collect()
}
