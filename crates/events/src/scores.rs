//! Scores that people gave: which events carry them, and where in a case they count.

use std::collections::{BTreeMap, BTreeSet};

use crate::case_set::CaseSet;
use crate::log::EventLog;
use crate::question::LogField;
use crate::reading::tuples::Distinct;
use crate::reading::{LogReading, MERGED, NO_PATH};

/// Which scores each distinct tuple of some columns stands for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScoreTable {
    /// The columns.
    pub fields: Vec<LogField>,
    /// The scores of each tuple; an event whose tuple is missing here carries none.
    pub scores: BTreeMap<Vec<Option<String>>, Vec<Scored>>,
}

/// One score that an event carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Scored {
    /// Which score, freely chosen by whoever asks.
    pub code: u32,
    /// Where in its case it counts.
    pub at: ScoredAt,
}

/// Where in its case a score counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ScoredAt {
    /// At its own event; nowhere where that is not counted or in no group.
    Own,
    /// At the last counted event before it that is in a group.
    Before,
}

/// The group of every counted event of every path, in the order of paths; none for some.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathGroups {
    groups: Vec<Option<u32>>,
    offsets: Vec<usize>,
    n_groups: usize,
}

/// How often each score was given, group by group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScoreCounts {
    /// In the order of groups and codes; those that count in no group come first.
    pub scores: Vec<ScoreCount>,
    /// Cases with at least one score, for each group.
    pub n_cases: Vec<u64>,
    /// Cases with at least one score that counts in any group.
    pub n_cases_in_any: u64,
}

/// How often one score was given in one group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ScoreCount {
    /// The group; none where it counts in none.
    pub group: Option<u32>,
    /// The score.
    pub code: u32,
    /// How often.
    pub n: u64,
    /// How often it is the last score of its case that counts in a group.
    pub n_last: u64,
}

/// A score as a reading keeps it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct KeptScore {
    case: u32,
    code: u32,
    at: KeptAt,
}

#[derive(Clone, Copy, Debug)]
enum KeptAt {
    /// At this place of the path.
    Place(u32),
    /// Somewhere before this place of the path.
    Before(u32),
    /// At an event that is not counted.
    Nowhere,
}

impl PathGroups {
    /// No path yet, for scores in so many groups.
    #[must_use]
    pub fn in_groups(n_groups: usize) -> Self {
        Self {
            groups: Vec::new(),
            offsets: vec![0],
            n_groups,
        }
    }

    /// Says the group of each event of the next path.
    pub fn push(&mut self, groups: impl IntoIterator<Item = Option<u32>>) {
        self.groups.extend(groups);
        self.offsets.push(self.groups.len());
    }

    fn of(&self, path: u32) -> &[Option<u32>] {
        let path = path as usize;
        &self.groups[self.offsets[path]..self.offsets[path + 1]]
    }

    fn group(&self, path: u32, at: KeptAt) -> Option<u32> {
        match at {
            KeptAt::Place(place) => self.of(path)[place as usize],
            KeptAt::Before(place) => {
                let before = &self.of(path)[..place as usize];
                before.iter().rev().find_map(|it| *it)
            }
            KeptAt::Nowhere => None,
        }
    }
}

/// The scores of a log, case by case and in the order of events.
pub(crate) fn kept(
    log: &EventLog,
    all_codes: &[u32],
    path_of: &[u32],
    by: &ScoreTable,
) -> Vec<KeptScore> {
    if by.scores.is_empty() {
        return Vec::new();
    }
    let Distinct { values, tuple_of } = Distinct::of(log, &by.fields);
    let scores_of: Vec<&[Scored]> = values
        .iter()
        .map(|it| by.scores.get(it).map_or(&[][..], Vec::as_slice))
        .collect();
    let mut kept = Vec::new();
    for (case, path) in path_of.iter().enumerate() {
        if *path == NO_PATH {
            continue;
        }
        let mut n_counted = 0;
        for event in log.events_of(case) {
            let code = all_codes[event];
            // A repeat that was merged counts where the event before it does.
            let place = n_counted - u32::from(code == MERGED);
            let is_counted = code <= MERGED;
            for scored in scores_of[tuple_of[event] as usize] {
                kept.push(KeptScore {
                    case: case as u32,
                    code: scored.code,
                    at: match (scored.at, is_counted) {
                        (ScoredAt::Own, true) => KeptAt::Place(place),
                        (ScoredAt::Own, false) => KeptAt::Nowhere,
                        (ScoredAt::Before, _) => KeptAt::Before(place),
                    },
                });
            }
            n_counted += u32::from(code < MERGED);
        }
    }
    kept
}

/// Counts the scores that cases of a cohort gave.
pub(crate) fn counted(reading: &LogReading, cohort: &CaseSet, groups: &PathGroups) -> ScoreCounts {
    let mut counts: BTreeMap<(Option<u32>, u32), (u64, u64)> = BTreeMap::new();
    // Each with one past the case that was seen last.
    let mut n_cases = vec![(0, 0); groups.n_groups];
    let mut n_cases_in_any = 0;
    for of_case in reading.scores.chunk_by(|a, b| a.case == b.case) {
        let case = of_case[0].case;
        if !cohort.contains(case as usize) {
            continue;
        }
        let path = reading.path_of[case as usize];
        let mut last = None;
        for it in of_case {
            let group = groups.group(path, it.at);
            counts.entry((group, it.code)).or_default().0 += 1;
            if let Some(group) = group {
                let (count, last_case) = &mut n_cases[group as usize];
                if std::mem::replace(last_case, case + 1) != case + 1 {
                    *count += 1;
                }
                last = Some((Some(group), it.code));
            }
        }
        if let Some(last) = last {
            counts.entry(last).or_default().1 += 1;
            n_cases_in_any += 1;
        }
    }
    let count = |((group, code), (n, n_last))| ScoreCount {
        group,
        code,
        n,
        n_last,
    };
    ScoreCounts {
        scores: counts.into_iter().map(count).collect(),
        n_cases: n_cases.into_iter().map(|it| it.0).collect(),
        n_cases_in_any,
    }
}

/// The cases that gave a score in one of these groups, by number.
pub(crate) fn cases_in(
    reading: &LogReading,
    groups: &PathGroups,
    wanted: &BTreeSet<u32>,
) -> BTreeSet<usize> {
    let scores = reading.scores.iter().filter(|it| {
        let group = groups.group(reading.path_of[it.case as usize], it.at);
        group.is_some_and(|it| wanted.contains(&it))
    });
    scores.map(|it| it.case as usize).collect()
}

#[cfg(test)]
mod tests {
    use super::{PathGroups, ScoreTable, Scored, ScoredAt};
    use crate::builder::EventLogBuilder;
    use crate::log::EventLog;
    use crate::question::{CaseFilter, Classification, Journeys, LogField, Meaning, Merging};

    /// Events of one case a line: a name, and after a colon its score.
    fn log(cases: &[&str]) -> EventLog {
        let mut builder = EventLogBuilder::new(&["score"]);
        for (case, events) in cases.iter().enumerate() {
            for (hour, event) in (0..).zip(events.split(' ')) {
                let (name, score) = event.split_once(':').unwrap_or((event, ""));
                let time_us = hour * 3_600_000_000;
                builder.push(&case.to_string(), name, time_us, None, &[score]);
            }
        }
        builder.finish()
    }

    /// Scores of group a (0), group b (1), elsewhere, as "group code×n last"; that repeats count once changes
    /// nothing.
    fn check(cases: &[&str], at: ScoredAt, counts: &[&str], n_cases: [u64; 2], n_any: u64) {
        for merge_repeats in [false, true] {
            check_read(merge_repeats, (cases, at), counts, (n_cases, n_any));
        }
    }

    fn check_read(
        merge_repeats: bool,
        (cases, at): (&[&str], ScoredAt),
        counts: &[&str],
        (n_cases, n_any): ([u64; 2], u64),
    ) {
        let log = log(cases);
        let code = |name: &str, meaning| (vec![Some(name.to_owned())], meaning);
        let scores = (1..=5).map(|it: u32| {
            let scored = Scored { code: it, at };
            (vec![Some(it.to_string())], vec![scored])
        });
        let reading = log.read(&Classification {
            fields: vec![LogField::Activity],
            meanings: [
                code("a", Meaning::Code(0)),
                code("b", Meaning::Code(1)),
                code("off", Meaning::Code(2)),
                code("survey", Meaning::LeftOut),
            ]
            .into(),
            merging: if merge_repeats {
                Merging::All
            } else {
                Merging::None
            },
            working: None,
            scores: ScoreTable {
                fields: vec![LogField::Attribute("score".to_owned())],
                scores: scores.collect(),
            },
        });
        let paths = log.paths(&reading);
        let mut groups = PathGroups::in_groups(2);
        for path in paths.numbers() {
            let group = |it: &u32| (*it < 2).then_some(*it);
            groups.push(paths.codes_of(path).iter().map(group));
        }
        let all = log.within(&reading, &CaseFilter::everything());
        let found = log.scores(&reading, &all, &groups);
        let said = found.scores.iter().map(|it| {
            let group = it.group.map_or("-".to_owned(), |it| it.to_string());
            format!("{group} {}×{} {}", it.code, it.n, it.n_last)
        });
        assert_eq!(said.collect::<Vec<_>>(), counts);
        assert_eq!(
            (found.n_cases, found.n_cases_in_any),
            (n_cases.into(), n_any)
        );
        for (group, n_cases) in (0..).zip(n_cases) {
            let filter = CaseFilter::Scored {
                groups: groups.clone(),
                wanted: [group].into(),
            };
            assert_eq!(log.within(&reading, &filter).len() as u64, n_cases);
        }
    }

    #[test]
    fn a_score_counts_where_its_event_does() {
        check(
            &["a:1 a:1 b:5", "a b:4", "off:3 survey:2 b", "b:9"],
            ScoredAt::Own,
            &["- 2×1 0", "- 3×1 0", "0 1×2 0", "1 4×1 1", "1 5×1 1"],
            [1, 2],
            2,
        );
    }

    #[test]
    fn a_score_counts_at_the_step_before_past_what_is_no_step() {
        check(
            &["a off survey:2 b", "a off:3 b:4", "survey:5 a", "survey:1"],
            ScoredAt::Before,
            &["- 5×1 0", "0 2×1 1", "0 3×1 0", "0 4×1 1"],
            [2, 0],
            2,
        );
    }
}
