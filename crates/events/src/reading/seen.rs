//! How often each code is seen, whatever stands beside it.

use crate::log::EventLog;
use crate::question::CodeSeen;
use crate::reading::MERGED;

/// Counts what every event of a log counts as; one entry a code seen, in the order of codes.
pub(crate) fn seen(log: &EventLog, codes: &[u32]) -> Vec<CodeSeen> {
    let is_code = |it: &&u32| **it < MERGED;
    let n_codes = codes.iter().filter(is_code).max().map_or(0, |it| it + 1);
    let none = |code| CodeSeen {
        code,
        n_events: 0,
        n_cases: 0,
    };
    // Each count with one past the case that was seen last.
    let mut counts: Vec<(CodeSeen, usize)> = (0..n_codes).map(|it| (none(it), 0)).collect();
    for case in 0..log.n_cases() {
        for code in codes[log.events_of(case)].iter().filter(is_code) {
            let (count, last_case) = &mut counts[*code as usize];
            count.n_events += 1;
            count.n_cases += u64::from(std::mem::replace(last_case, case + 1) != case + 1);
        }
    }
    let counts = counts.into_iter().map(|it| it.0);
    counts.filter(|it| it.n_events > 0).collect()
}
