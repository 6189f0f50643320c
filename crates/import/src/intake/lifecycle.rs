//! Starts and completions of the same activity, paired to one event with a start and an end.

use std::collections::{BTreeMap, VecDeque};

use events::{Column, EventLog, EventLogBuilder};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the words of a life-cycle column became; an event without such a word counts as a completion.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LifeCycleReport {
    /// Starts and completions that became one event each: the completion, with its start.
    pub n_paired: u64,
    /// Completions without a start before them; kept as they are.
    pub n_without_start: u64,
    /// Starts without a completion behind them; left out.
    pub n_without_completion: u64,
    /// Rows of other kinds, such as scheduled or suspended; left out.
    pub n_other: u64,
}

/// What a row tells of an activity.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Word {
    Start,
    Complete,
    Other,
}

/// Whether values such as these are those of a life cycle that has starts to be paired.
pub(crate) fn is_life_cycle<'a>(mut values: impl Iterator<Item = &'a str> + Clone) -> bool {
    let known = |it: &str| OTHERS.contains(&small(it).as_str()) || word(it) != Word::Other;
    values.clone().all(known) && values.any(|it| word(it) == Word::Start)
}

/// Other words of the standard.
const OTHERS: [&str; 11] = [
    "schedule",
    "assign",
    "reassign",
    "suspend",
    "resume",
    "withdraw",
    "manualskip",
    "autoskip",
    "ate_abort",
    "pi_abort",
    "unknown",
];

/// The log with one event for each completion, in the order of a case; first started is first completed.
pub(crate) fn paired(log: &EventLog, column: &str) -> (EventLog, LifeCycleReport) {
    let parts = log.parts();
    let words = parts.attributes.iter().find(|it| it.name == column);
    let kept: Vec<&Column> = parts
        .attributes
        .iter()
        .filter(|it| it.name != column)
        .collect();
    let names: Vec<&str> = kept.iter().map(|it| it.name.as_str()).collect();
    let mut builder = EventLogBuilder::new(&names);
    let mut report = LifeCycleReport::default();
    for case in 0..log.n_cases() {
        let id = parts.cases.name(case as u32);
        let mut started: BTreeMap<u32, VecDeque<i64>> = BTreeMap::new();
        for event in log.events_of(case) {
            let activity = parts.activity.at(event);
            let said = words.and_then(|it| it.value(event)).unwrap_or_default();
            match word(said) {
                Word::Start => {
                    let waiting = started.entry(activity).or_default();
                    waiting.push_back(log.begin_us(event));
                    continue;
                }
                Word::Other => {
                    report.n_other += 1;
                    continue;
                }
                Word::Complete => {}
            }
            let start = started.get_mut(&activity).and_then(VecDeque::pop_front);
            match start {
                Some(_) => report.n_paired += 1,
                None => report.n_without_start += 1,
            }
            let own_start = parts.start_us.as_ref().map(|_| log.begin_us(event));
            let cells: Vec<&str> = kept
                .iter()
                .map(|it| it.value(event).unwrap_or_default())
                .collect();
            builder.push(
                id,
                parts.activities.name(activity),
                parts.time_us[event],
                start.or(own_start),
                &cells,
            );
        }
        report.n_without_completion += started.values().map(|it| it.len() as u64).sum::<u64>();
    }
    (builder.finish(), report)
}

fn word(said: &str) -> Word {
    match small(said).as_str() {
        "start" | "started" | "begin" => Word::Start,
        "" | "complete" | "completed" | "end" => Word::Complete,
        _ => Word::Other,
    }
}

fn small(said: &str) -> String {
    said.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use events::EventLogBuilder;

    use super::{LifeCycleReport, is_life_cycle, paired};

    #[test]
    fn a_completion_takes_the_start_that_waits_longest() {
        let mut builder = EventLogBuilder::new(&["life", "who"]);
        for (case, name, time_us, word) in [
            ("1", "pack", 10, "start"),
            ("1", "pack", 20, "start"),
            ("1", "call", 25, "complete"),
            ("1", "pack", 30, "COMPLETE"),
            ("1", "pack", 50, "complete"),
            ("2", "pack", 10, "start"),
            ("2", "pack", 20, "suspend"),
            ("2", "call", 30, ""),
        ] {
            builder.push(case, name, time_us, None, &[word, "ann"]);
        }
        let (log, report) = paired(&builder.finish(), "life");
        let parts = log.parts();
        let events: Vec<_> = (0..log.n_events())
            .map(|it| {
                (
                    parts.activities.name(parts.activity.at(it)),
                    log.begin_us(it),
                    parts.time_us[it],
                )
            })
            .collect();
        assert_eq!(
            events,
            [
                ("pack", 10, 30),
                ("pack", 20, 50),
                ("call", 25, 25),
                ("call", 30, 30)
            ]
        );
        assert_eq!(
            parts.attributes.len(),
            1,
            "the words have told what they had to tell"
        );
        let expected = LifeCycleReport {
            n_paired: 2,
            n_without_start: 2,
            n_without_completion: 1,
            n_other: 1,
        };
        assert_eq!(report, expected);
    }

    #[test]
    fn a_column_is_a_life_cycle_where_something_starts() {
        assert!(is_life_cycle(["start", "complete", "suspend"].into_iter()));
        assert!(!is_life_cycle(["complete"].into_iter()), "nothing to pair");
        assert!(!is_life_cycle(["start", "Berlin"].into_iter()));
    }
}
