//! The columnar log answers the questions.

use std::cmp::Reverse;

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use crate::case_set::CaseSet;
use crate::column::Column;
use crate::distribution::Distribution;
use crate::distribution::grouped::GroupedTimes;
use crate::log::EventLog;
use crate::passage::{Passage, Windows, passages};
use crate::profile::{Profile, profile};
use crate::question::{
    CaseEvent, CaseFilter, CaseHistory, CaseSummary, Classification, CodeCount, GapCount, GapRange,
    Grouping, Journeys, LogField, Marks, Meaning, Neighbours, OwnedVariant, Paths, Tally, Tuple,
    Variant,
};
use crate::reading::tuples::Distinct;
use crate::reading::{IGNORED, LEFT_OUT, LogReading, MERGED, NO_PATH};
use crate::scores::{PathGroups, ScoreCounts, counted};

mod pairs;
mod tally;

impl Journeys for EventLog {
    type Reading = LogReading;
    type Cohort = CaseSet;

    fn profile(&self) -> Profile {
        profile(self)
    }

    fn attributes(&self) -> Vec<String> {
        let attributes = self.parts().attributes.iter();
        attributes.map(|it| it.name.clone()).collect()
    }

    fn tuples(&self, fields: &[LogField]) -> Vec<Tuple> {
        Distinct::of(self, fields).counted(self)
    }

    fn tallies(&self, by: &Grouping) -> Vec<Vec<Tally>> {
        tally::tallies(self, by)
    }

    fn read(&self, by: &Classification) -> LogReading {
        LogReading::of(self, by)
    }

    fn paths<'a>(&self, reading: &'a LogReading) -> &'a Paths {
        &reading.paths
    }

    fn within(&self, reading: &LogReading, filter: &CaseFilter) -> CaseSet {
        CaseSet::of(self, reading, filter)
    }

    fn variants(&self, reading: &LogReading, cohort: &CaseSet, window_us: i64) -> Vec<Variant> {
        let end_us = self.period_us().map_or(0, |it| it.1);
        let mut counts = vec![(0, 0); reading.paths.len()];
        for case in cohort.cases() {
            let count = &mut counts[reading.path_of[case] as usize];
            count.0 += 1;
            let last_us = self.ends_us(reading, case).map(|it| it.1);
            count.1 += u64::from(last_us.is_some_and(|it| end_us - it <= window_us));
        }
        let mut variants: Vec<Variant> = (0..)
            .zip(counts)
            .filter(|(_, count)| count.0 > 0)
            .map(|(path, (n_cases, n_recent))| Variant {
                path,
                n_cases,
                n_recent,
            })
            .collect();
        variants.sort_unstable_by_key(|it| (Reverse(it.n_cases), it.path));
        variants
    }

    fn variants_by_owner(
        &self,
        reading: &LogReading,
        cohort: &CaseSet,
        attribute: &str,
        window_us: i64,
    ) -> Vec<OwnedVariant> {
        let end_us = self.period_us().map_or(0, |it| it.1);
        let mut columns = self.parts().attributes.iter();
        let column = columns.find(|it| it.name == attribute);
        let n_named = column.map_or(0, |it| it.values.len());
        let owner = |case: usize| {
            let value = column.and_then(|column| {
                let mut codes = self.events_of(case).map(|it| column.codes.at(it));
                codes.find(|it| *it != Column::NONE)
            });
            value.map_or((n_named + case) as u64, u64::from)
        };
        let mut owned: Vec<(u64, u32, bool)> = cohort
            .cases()
            .map(|case| {
                let last_us = self.ends_us(reading, case).map(|it| it.1);
                let is_recent = last_us.is_some_and(|it| end_us - it <= window_us);
                (owner(case), reading.path_of[case], is_recent)
            })
            .collect();
        owned.sort_unstable();
        owned
            .chunk_by(|a, b| (a.0, a.1) == (b.0, b.1))
            .map(|same| OwnedVariant {
                owner: same[0].0,
                is_named: same[0].0 < n_named as u64,
                path: same[0].1,
                n_cases: same.len() as u64,
                n_recent: same.iter().filter(|it| it.2).count() as u64,
            })
            .collect()
    }

    fn durations(
        &self,
        reading: &LogReading,
        cohort: &CaseSet,
        paths: &[u32],
    ) -> Vec<Option<Distribution>> {
        let mut group_of = vec![None; reading.paths.len()];
        for (group, &path) in paths.iter().enumerate() {
            group_of[path as usize] = Some(group);
        }
        let mut groups = vec![Vec::new(); paths.len()];
        for case in cohort.cases() {
            if let Some(group) = group_of[reading.path_of[case] as usize] {
                groups[group].extend(self.counted_duration_us(reading, case));
            }
        }
        groups.into_par_iter().map(Distribution::of_us).collect()
    }

    fn durations_us(&self, reading: &LogReading, cohort: &CaseSet) -> Vec<(i64, u32)> {
        let measured = cohort.cases().filter_map(|case| {
            let duration_us = self.counted_duration_us(reading, case)?;
            Some((duration_us, reading.path_of[case]))
        });
        let mut durations_us: Vec<(i64, u32)> = measured.collect();
        durations_us.sort_unstable();
        durations_us
    }

    fn values(
        &self,
        reading: &LogReading,
        cohort: &CaseSet,
        attribute: &str,
        before: &[Option<u32>],
    ) -> Vec<(String, u64)> {
        let mut columns = self.parts().attributes.iter();
        let Some(column) = columns.find(|it| it.name == attribute) else {
            return Vec::new();
        };
        // Each count with one past the case that was seen last.
        let mut counts = vec![(0, 0); column.values.len()];
        for case in cohort.cases() {
            let place = before[reading.path_of[case] as usize];
            let first = reading.counted_of(case).start;
            let end = place.map_or(usize::MAX, |it| reading.event(first + it as usize));
            let events = self.events_of(case).take_while(|it| *it < end);
            for event in events.filter(|it| reading.all_codes[*it] != LEFT_OUT) {
                let code = column.codes.at(event);
                if code != Column::NONE {
                    let (n_cases, last) = &mut counts[code as usize];
                    *n_cases += u64::from(std::mem::replace(last, case + 1) != case + 1);
                }
            }
        }
        let counted = (0..).zip(counts).filter(|(_, (n_cases, _))| *n_cases > 0);
        let mut values: Vec<(String, u64)> = counted
            .map(|(code, (n_cases, _))| (column.values.name(code).to_owned(), n_cases))
            .collect();
        values.sort_unstable();
        values
    }

    fn neighbours(&self, reading: &LogReading, cohort: &CaseSet) -> Neighbours {
        pairs::neighbours(self, reading, cohort)
    }

    fn times(
        &self,
        reading: &LogReading,
        cohort: &CaseSet,
        marks: &Marks,
    ) -> Vec<Option<Distribution>> {
        let gaps: Vec<(u32, i64)> = self.marked(reading, cohort, marks).collect();
        GroupedTimes::of(marks.n_groups(), &gaps).distributions()
    }

    fn times_us(&self, reading: &LogReading, cohort: &CaseSet, marks: &Marks) -> Vec<Vec<i64>> {
        let mut groups = vec![Vec::new(); marks.n_groups()];
        for (group, gap_us) in self.marked(reading, cohort, marks) {
            groups[group as usize].push(gap_us);
        }
        for it in &mut groups {
            it.sort_unstable();
        }
        groups
    }

    fn apart(
        &self,
        reading: &LogReading,
        cohort: &CaseSet,
        marks: &Marks,
        range: GapRange,
    ) -> Vec<GapCount> {
        // Each count with one past the case that was seen last.
        let mut counts = vec![(GapCount::default(), 0); marks.n_groups()];
        for case in cohort.cases() {
            for (group, [from_us, to_us]) in self.marked_in(reading, marks, case) {
                if !range.holds(to_us - from_us) {
                    continue;
                }
                let (count, last_case) = &mut counts[group as usize];
                count.n_times += 1;
                if std::mem::replace(last_case, case + 1) != case + 1 {
                    count.n_cases += 1;
                }
            }
        }
        counts.into_iter().map(|it| it.0).collect()
    }

    fn passages(
        &self,
        reading: &LogReading,
        cohort: &CaseSet,
        marks: &Marks,
        windows: &Windows,
    ) -> Vec<Passage> {
        passages(self, reading, cohort, marks, windows)
    }

    fn steps(&self, reading: &LogReading, cohort: &CaseSet) -> Vec<CodeCount> {
        // How often each path was taken is all that counts.
        let mut n_cases = vec![0; reading.paths.len()];
        for case in cohort.cases() {
            n_cases[reading.path_of[case] as usize] += 1;
        }
        // Each count with one past the path that was seen last.
        let n_codes = reading.codes().iter().max().map_or(0, |it| it + 1);
        let none = |code| CodeCount {
            code,
            n_events: 0,
            n_cases: 0,
            n_first: 0,
            n_last: 0,
        };
        let mut counts: Vec<(CodeCount, u32)> = (0..n_codes).map(|it| (none(it), 0)).collect();
        for (number, n_cases) in reading.paths.numbers().zip(n_cases) {
            if n_cases == 0 {
                continue;
            }
            let path = reading.paths.codes_of(number);
            for &code in path {
                let (count, last_path) = &mut counts[code as usize];
                count.n_events += n_cases;
                if std::mem::replace(last_path, number + 1) != number + 1 {
                    count.n_cases += n_cases;
                }
            }
            if let (Some(&first), Some(&last)) = (path.first(), path.last()) {
                counts[first as usize].0.n_first += n_cases;
                counts[last as usize].0.n_last += n_cases;
            }
        }
        if reading.merges() {
            for case in cohort.cases() {
                for place in reading.counted_of(case) {
                    let count = &mut counts[reading.codes()[place] as usize].0;
                    count.n_events += u64::from(reading.n_merged(place));
                }
            }
        }
        let counts = counts.into_iter().map(|it| it.0);
        counts.filter(|it| it.n_events > 0).collect()
    }

    fn scores(&self, reading: &LogReading, cohort: &CaseSet, groups: &PathGroups) -> ScoreCounts {
        counted(reading, cohort, groups)
    }

    fn cases(
        &self,
        reading: &LogReading,
        cohort: &CaseSet,
        n_before: usize,
        limit: usize,
    ) -> Vec<CaseSummary> {
        let cases = cohort.cases().skip(n_before).take(limit);
        cases.filter_map(|it| self.summary(reading, it)).collect()
    }

    fn case(&self, reading: &LogReading, id: &str) -> Option<CaseHistory> {
        let case = self.parts().cases.find(id)? as usize;
        let summary = self.summary(reading, case)?;
        let parts = self.parts();
        let mut before = Meaning::Ignored;
        let mut meaning = |event: usize| {
            before = match reading.all_codes[event] {
                LEFT_OUT => return Meaning::LeftOut,
                IGNORED => return Meaning::Ignored,
                MERGED => before,
                code => Meaning::Code(code),
            };
            before
        };
        let event = |event: usize| CaseEvent {
            name: parts.activities.name(parts.activity.at(event)).to_owned(),
            begin_us: self.begin_us(event),
            end_us: parts.time_us[event],
            meaning: meaning(event),
            is_merged: reading.all_codes[event] == MERGED,
            attributes: parts
                .attributes
                .iter()
                .filter_map(|it| Some((it.name.clone(), it.value(event)?.to_owned())))
                .collect(),
        };
        Some(CaseHistory {
            summary,
            events: self.events_of(case).map(event).collect(),
        })
    }
}

impl EventLog {
    /// The marked times of a cohort's cases that count, each with its group.
    fn marked<'a>(
        &'a self,
        reading: &'a LogReading,
        cohort: &'a CaseSet,
        marks: &'a Marks,
    ) -> impl Iterator<Item = (u32, i64)> + 'a {
        let of_case = move |case| self.marked_in(reading, marks, case);
        let ends = cohort.cases().flat_map(of_case);
        ends.map(|(group, [from_us, to_us])| (group, reading.between_us(from_us, to_us)))
    }

    /// The marked times of one case by the calendar, each with its group: from when, and to when.
    pub(crate) fn marked_in<'a>(
        &'a self,
        reading: &'a LogReading,
        marks: &'a Marks,
        case: usize,
    ) -> impl Iterator<Item = (u32, [i64; 2])> + 'a {
        let end_us = self.period_us().map_or(0, |it| it.1);
        let counted = reading.counted_of(case);
        marks.of(reading.path_of[case]).iter().map(move |mark| {
            let before = reading.last_event(counted.start + mark.before as usize);
            if mark.before == mark.after {
                let begin = reading.event(counted.start + mark.before as usize);
                return (
                    mark.group,
                    [self.begin_us(begin), self.parts().time_us[before]],
                );
            }
            let to_us = if (mark.after as usize) < counted.len() {
                self.begin_us(reading.event(counted.start + mark.after as usize))
            } else {
                end_us
            };
            (mark.group, [self.parts().time_us[before], to_us])
        })
    }

    /// From the end of one event to the beginning of another; negative where they overlap.
    pub(crate) fn gap_us(&self, before: usize, after: usize) -> i64 {
        self.begin_us(after) - self.parts().time_us[before]
    }

    /// When the first event of a case began and the last one ended, left out ones aside.
    pub(crate) fn ends_us(&self, reading: &LogReading, case: usize) -> Option<(i64, i64)> {
        let mut events = self
            .events_of(case)
            .filter(|&it| reading.all_codes[it] != LEFT_OUT);
        let first = events.next()?;
        let end = |it: usize| self.parts().time_us[it];
        let last_us = events.fold(end(first), |last_us, it| last_us.max(end(it)));
        Some((self.begin_us(first), last_us))
    }

    /// From the beginning of the first to the end of the last counted event; none where nothing counts.
    pub(crate) fn duration_us(&self, reading: &LogReading, case: usize) -> Option<i64> {
        let counted = reading.counted_of(case);
        let begin_us = self.begin_us(reading.event(counted.clone().next()?));
        let ends = counted.map(|it| self.parts().time_us[reading.last_event(it)]);
        Some(ends.max()? - begin_us)
    }

    /// The same in the time that counts.
    fn counted_duration_us(&self, reading: &LogReading, case: usize) -> Option<i64> {
        let counted = reading.counted_of(case);
        let begin_us = self.begin_us(reading.event(counted.clone().next()?));
        let ends = counted.map(|it| self.parts().time_us[reading.last_event(it)]);
        Some(reading.between_us(begin_us, ends.max()?))
    }

    /// A case in short; none where every event of it is left out.
    fn summary(&self, reading: &LogReading, case: usize) -> Option<CaseSummary> {
        let path = reading.path_of[case];
        let (begin_us, end_us) = self.ends_us(reading, case).filter(|_| path != NO_PATH)?;
        let events = self.events_of(case);
        Some(CaseSummary {
            id: self.parts().cases.name(case as u32).to_owned(),
            path,
            begin_us,
            end_us,
            n_events: events
                .filter(|&it| reading.all_codes[it] != LEFT_OUT)
                .count() as u64,
        })
    }
}

#[cfg(test)]
mod tests;
