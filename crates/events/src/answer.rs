//! The columnar log answers the questions.

use std::collections::{BTreeMap, HashMap};

use rayon::slice::ParallelSliceMut;

use crate::column::Column;
use crate::dictionary::Dictionary;
use crate::distribution::{Distribution, US_PER_S, quantile_us};
use crate::log::EventLog;
use crate::question::{
    Classification, Closing, CodeCount, Follows, Journeys, LogField, Mark, Meaning, Profile, Tuple,
    Variant,
};

/// Stands for an ignored event in a column of codes.
const IGNORED: u32 = u32::MAX;
/// Stands for an event that is left out.
const LEFT_OUT: u32 = u32::MAX - 1;

impl Journeys for EventLog {
    fn profile(&self) -> Profile {
        let mut gaps = Vec::with_capacity(self.n_events());
        let mut durations = Vec::with_capacity(self.n_cases());
        let mut n_ties = 0;
        for case in 0..self.n_cases() {
            let events = self.events_of(case);
            let ends = self.parts().time_us[events.clone()].iter().max();
            if let Some(&end) = ends {
                durations.push(end - self.begin_us(events.start));
            }
            for later in events.skip(1) {
                let same_end = self.parts().time_us[later] == self.parts().time_us[later - 1];
                let same_begin = self.begin_us(later) == self.begin_us(later - 1);
                n_ties += u64::from(same_end && same_begin);
                gaps.push(self.gap_us(later - 1, later));
            }
        }
        gaps.par_sort_unstable();
        Profile {
            n_cases: self.n_cases() as u64,
            n_events: self.n_events() as u64,
            period_us: self.period_us(),
            n_ties,
            n_neighbours: gaps.len() as u64,
            gap_s_p95: (!gaps.is_empty()).then(|| quantile_us(&gaps, 0.95) / US_PER_S),
            durations: Distribution::of_us(durations),
        }
    }

    fn attributes(&self) -> Vec<String> {
        self.parts()
            .attributes
            .iter()
            .map(|it| it.name.clone())
            .collect()
    }

    fn tuples(&self, fields: &[LogField]) -> Vec<Tuple> {
        let found = self.distinct(fields);
        let mut n_events = vec![0; found.values.len()];
        let mut n_cases = vec![0; found.values.len()];
        let mut seen_in = vec![usize::MAX; found.values.len()];
        for case in 0..self.n_cases() {
            for &tuple in &found.tuple_of[self.events_of(case)] {
                let tuple = tuple as usize;
                n_events[tuple] += 1;
                if seen_in[tuple] != case {
                    seen_in[tuple] = case;
                    n_cases[tuple] += 1;
                }
            }
        }
        let mut tuples: Vec<Tuple> = found
            .values
            .into_iter()
            .zip(n_events.into_iter().zip(n_cases))
            .map(|(values, (n_events, n_cases))| Tuple {
                values,
                n_events,
                n_cases,
            })
            .collect();
        tuples.sort_by(|a, b| a.values.cmp(&b.values));
        tuples
    }

    fn variants(&self, by: &Classification, closing: &Closing) -> Vec<Variant> {
        let codes = self.coded(by);
        let end_us = self.period_us().map_or(0, |it| it.1);
        let mut found: HashMap<Vec<u32>, (u64, u64, Vec<i64>)> = HashMap::new();
        let mut path = Vec::new();
        for case in 0..self.n_cases() {
            let Some(read) = self.read_case(case, &codes, &mut path) else {
                continue;
            };
            let at_end = path.last().is_some_and(|it| closing.codes.contains(it));
            let open = !at_end && end_us - read.last_us <= closing.window_us;
            if !found.contains_key(&path) {
                found.insert(path.clone(), (0, 0, Vec::new()));
            }
            let entry = found.get_mut(&path).expect("just put there");
            entry.0 += 1;
            entry.1 += u64::from(open);
            entry.2.push(read.duration_us);
        }
        let mut variants: Vec<Variant> = found
            .into_iter()
            .map(|(codes, (n_cases, n_open, mut durations))| {
                durations.sort_unstable();
                Variant {
                    codes,
                    n_cases,
                    n_open,
                    duration_us_median: quantile_us(&durations, 0.5),
                }
            })
            .collect();
        variants.par_sort_unstable_by(|a, b| b.n_cases.cmp(&a.n_cases).then(a.codes.cmp(&b.codes)));
        variants
    }

    fn successions(&self, by: &Classification) -> Vec<Follows> {
        let codes = self.coded(by);
        let mut pairs: HashMap<(u32, u32), PairCount> = HashMap::new();
        for case in 0..self.n_cases() {
            let mut before: Option<(u32, usize)> = None;
            let mut n_ignored = 0;
            for event in self.events_of(case) {
                match codes[event] {
                    LEFT_OUT => {}
                    IGNORED => n_ignored += 1,
                    code => {
                        let from = before.map_or(IGNORED, |it| it.0);
                        let pair = pairs.entry((from, code)).or_default();
                        pair.see(case);
                        if let Some((_, earlier)) = before {
                            pair.times_us.push(self.gap_us(earlier, event));
                            pair.n_ignored += n_ignored;
                        }
                        before = Some((code, event));
                        n_ignored = 0;
                    }
                }
            }
            if let Some((last, _)) = before {
                pairs.entry((last, IGNORED)).or_default().see(case);
            }
        }
        let known = |code: u32| (code != IGNORED).then_some(code);
        let mut follows: Vec<Follows> = pairs
            .into_iter()
            .map(|((from, to), pair)| Follows {
                from: known(from),
                to: known(to),
                count: pair.count,
                n_cases: pair.n_cases,
                n_ignored_between: pair.n_ignored,
                times: Distribution::of_us(pair.times_us),
            })
            .collect();
        follows.sort_by_key(|it| (it.from, it.to));
        follows
    }

    fn times(
        &self,
        by: &Classification,
        variants: &[Variant],
        marks: &[Vec<Mark>],
        n_groups: usize,
    ) -> Vec<Option<Distribution>> {
        let codes = self.coded(by);
        let place_of: HashMap<&[u32], usize> = variants
            .iter()
            .enumerate()
            .filter(|(place, _)| !marks[*place].is_empty())
            .map(|(place, it)| (it.codes.as_slice(), place))
            .collect();
        let mut groups = vec![Vec::new(); n_groups];
        let (mut path, mut events) = (Vec::new(), Vec::new());
        for case in 0..self.n_cases() {
            events.clear();
            path.clear();
            for event in self.events_of(case) {
                if codes[event] < LEFT_OUT {
                    path.push(codes[event]);
                    events.push(event);
                }
            }
            let Some(&place) = place_of.get(path.as_slice()) else {
                continue;
            };
            for mark in &marks[place] {
                let (before, after) = (events[mark.before as usize], events[mark.after as usize]);
                groups[mark.group as usize].push(self.gap_us(before, after));
            }
        }
        groups.into_iter().map(Distribution::of_us).collect()
    }

    fn steps(&self, by: &Classification) -> Vec<CodeCount> {
        let codes = self.coded(by);
        // Each count with one past the case that was seen last.
        let mut counts: BTreeMap<u32, (CodeCount, usize)> = BTreeMap::new();
        let mut path = Vec::new();
        for case in 0..self.n_cases() {
            if self.read_case(case, &codes, &mut path).is_none() {
                continue;
            }
            for (place, &code) in path.iter().enumerate() {
                let none = CodeCount {
                    code,
                    n_events: 0,
                    n_cases: 0,
                    n_first: 0,
                    n_last: 0,
                };
                let (count, last_case) = counts.entry(code).or_insert((none, 0));
                count.n_events += 1;
                count.n_cases += u64::from(*last_case != case + 1);
                *last_case = case + 1;
                count.n_first += u64::from(place == 0);
                count.n_last += u64::from(place + 1 == path.len());
            }
        }
        counts.into_values().map(|it| it.0).collect()
    }

    fn cases(&self, by: &Classification, path: &[u32], limit: usize) -> Vec<String> {
        let codes = self.coded(by);
        let mut found = Vec::new();
        (0..self.n_cases())
            .filter(|&case| self.read_case(case, &codes, &mut found).is_some() && found == path)
            .take(limit)
            .map(|case| self.parts().cases.name(case as u32).to_owned())
            .collect()
    }
}

/// What was read of one case beside its path.
struct CaseRead {
    /// When the last event ended that is not left out.
    last_us: i64,
    /// From first to last counted event.
    duration_us: i64,
}

/// What is counted of one pair of neighbours.
#[derive(Default)]
struct PairCount {
    count: u64,
    n_cases: u64,
    /// One past the case it was last seen in.
    last_case: usize,
    n_ignored: u64,
    times_us: Vec<i64>,
}

impl PairCount {
    fn see(&mut self, case: usize) {
        self.count += 1;
        self.n_cases += u64::from(self.last_case != case + 1);
        self.last_case = case + 1;
    }
}

/// Distinct tuples in order of first appearance, and the tuple of each event.
struct Distinct {
    values: Vec<Vec<Option<String>>>,
    tuple_of: Vec<u32>,
}

/// The number of each longer tuple, by the tuple so far and the next code.
enum Longer {
    /// One place for each combination there could be; the columns of rules are almost always this small.
    Table { n_codes: usize, numbers: Vec<u32> },
    /// Only the combinations there are.
    Sparse(HashMap<(u32, u32), u32>),
}

impl Longer {
    /// Stands for a combination that was not seen before.
    const NEW: u32 = u32::MAX;
    const MOST_IN_TABLE: usize = 1 << 22;

    fn with_room_for(n_tuples: usize, n_names: usize) -> Self {
        let n_codes = n_names + 1;
        match n_tuples.checked_mul(n_codes) {
            Some(room) if room <= Self::MOST_IN_TABLE => Self::Table {
                n_codes,
                numbers: vec![Self::NEW; room],
            },
            Some(_) | None => Self::Sparse(HashMap::new()),
        }
    }

    fn slot(&mut self, tuple: u32, code: u32) -> &mut u32 {
        match self {
            // No value stands before the first code.
            Self::Table { n_codes, numbers } => {
                &mut numbers[tuple as usize * *n_codes + code.wrapping_add(1) as usize]
            }
            Self::Sparse(numbers) => numbers.entry((tuple, code)).or_insert(Self::NEW),
        }
    }
}

impl EventLog {
    /// From the end of one event to the beginning of another; negative where they overlap.
    fn gap_us(&self, before: usize, after: usize) -> i64 {
        self.begin_us(after) - self.parts().time_us[before]
    }

    fn attribute(&self, name: &str) -> Option<&Column> {
        self.parts().attributes.iter().find(|it| it.name == name)
    }

    fn distinct(&self, fields: &[LogField]) -> Distinct {
        let mut found = Distinct {
            values: Vec::new(),
            tuple_of: vec![0; self.n_events()],
        };
        // One column after the other: a tuple so far and the next value make a longer tuple.
        let mut prefixes: Vec<Vec<Option<String>>> = vec![Vec::new()];
        for field in fields {
            let mut values = Vec::new();
            let (codes, names) = match field {
                LogField::Activity => {
                    (Some(&self.parts().activity), Some(&self.parts().activities))
                }
                LogField::Attribute(name) => {
                    let column = self.attribute(name);
                    (column.map(|it| &it.codes), column.map(|it| &it.values))
                }
            };
            let mut longer =
                Longer::with_room_for(prefixes.len(), names.map_or(0, Dictionary::len));
            for (event, tuple) in found.tuple_of.iter_mut().enumerate() {
                let code = codes.map_or(Column::NONE, |it| it[event]);
                let known = longer.slot(*tuple, code);
                if *known == Longer::NEW {
                    *known = u32::try_from(values.len()).expect("fewer tuples than events");
                    let mut value: Vec<Option<String>> = prefixes[*tuple as usize].clone();
                    let name = names.filter(|_| code != Column::NONE);
                    value.push(name.map(|it| it.name(code).to_owned()));
                    values.push(value);
                }
                *tuple = *known;
            }
            prefixes = values;
        }
        if self.n_events() > 0 {
            found.values = prefixes;
        }
        found
    }

    /// What each event counts as.
    fn coded(&self, by: &Classification) -> Vec<u32> {
        let Distinct { values, tuple_of } = self.distinct(&by.fields);
        let meanings: Vec<u32> = values
            .iter()
            .map(|it| match by.meanings.get(it) {
                Some(Meaning::Code(code)) => {
                    assert!(*code < LEFT_OUT, "codes stay below four billion");
                    *code
                }
                Some(Meaning::LeftOut) => LEFT_OUT,
                Some(Meaning::Ignored) | None => IGNORED,
            })
            .collect();
        tuple_of
            .into_iter()
            .map(|it| meanings[it as usize])
            .collect()
    }

    /// Reads the path of a case; none where every event is left out.
    fn read_case(&self, case: usize, codes: &[u32], path: &mut Vec<u32>) -> Option<CaseRead> {
        path.clear();
        let mut begin_us = None;
        let mut end_us = i64::MIN;
        let mut last_us = None;
        for event in self.events_of(case) {
            let code = codes[event];
            if code == LEFT_OUT {
                continue;
            }
            let time_us = self.parts().time_us[event];
            last_us = last_us.max(Some(time_us));
            if code != IGNORED {
                begin_us = begin_us.or(Some(self.begin_us(event)));
                end_us = end_us.max(time_us);
                path.push(code);
            }
        }
        Some(CaseRead {
            last_us: last_us?,
            duration_us: begin_us.map_or(0, |it| end_us - it),
        })
    }
}

#[cfg(test)]
mod tests;
