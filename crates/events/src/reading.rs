//! A log read under a classification: counted events side by side, and the path of each case.

use std::ops::Range;

use crate::log::EventLog;
use crate::question::{Classification, Meaning, Merging, Paths};
use crate::reading::numbered::numbered;
use crate::reading::tuples::Distinct;
use crate::scores::{self, KeptScore};
use crate::working::WorkingTime;

mod numbered;
pub(crate) mod pair_numbers;
pub(crate) mod tuples;

/// Stands for an ignored event in a column of codes.
pub(crate) const IGNORED: u32 = u32::MAX;
/// Stands for an event that is left out.
pub(crate) const LEFT_OUT: u32 = u32::MAX - 1;
/// Stands for an event that counts as one with the counted event before it.
pub(crate) const MERGED: u32 = u32::MAX - 2;
/// Stands for a case whose every event is left out: it has no path and is no case.
pub(crate) const NO_PATH: u32 = u32::MAX;

/// A log read under a classification.
#[derive(Clone, Debug)]
pub struct LogReading {
    /// What every event of the log counts as; [`IGNORED`], [`LEFT_OUT`] and [`MERGED`] among them.
    pub(crate) all_codes: Vec<u32>,
    /// The codes of the counted events, case after case; none where all events are counted.
    counted_codes: Option<Vec<u32>>,
    /// The place in the log of each counted event, where not all are.
    counted: Vec<u32>,
    /// Likewise of the last event that counts as one with it, and how many do besides it; where they may.
    merged: Vec<(u32, u32)>,
    /// Counted events of case c are `offsets[c]..offsets[c + 1]`.
    offsets: Vec<u32>,
    /// The number of the path of each case, or [`NO_PATH`].
    pub(crate) path_of: Vec<u32>,
    pub(crate) paths: Paths,
    /// Case after case, in the order of events.
    pub(crate) scores: Vec<KeptScore>,
    /// The time that counts.
    pub(crate) working: Option<WorkingTime>,
}

impl LogReading {
    pub(crate) fn of(log: &EventLog, by: &Classification) -> Self {
        let all_codes = coded(log, by);
        let merges = by.merging != Merging::None;
        let has_uncounted = merges || all_codes.iter().any(|&it| it >= LEFT_OUT);
        let mut reading = Self {
            counted_codes: None,
            counted: Vec::new(),
            merged: Vec::new(),
            offsets: Vec::new(),
            path_of: Vec::new(),
            paths: Paths::of([]),
            scores: Vec::new(),
            all_codes,
            working: by.working.clone(),
        };
        let mut no_case = Vec::new();
        if has_uncounted {
            no_case = reading.drop_uncounted(log, &by.merging);
        } else {
            reading.offsets.clone_from(&log.parts().offsets);
        }
        (reading.path_of, reading.paths) = numbered(&reading, log.n_cases(), &no_case);
        reading.scores = scores::kept(log, &reading.all_codes, &reading.path_of, &by.scores);
        reading
    }

    /// The codes of a case.
    pub(crate) fn path(&self, case: usize) -> &[u32] {
        &self.codes()[self.counted_of(case)]
    }

    /// Where the counted events of a case stand among all counted ones.
    pub(crate) fn counted_of(&self, case: usize) -> Range<usize> {
        self.offsets[case] as usize..self.offsets[case + 1] as usize
    }

    /// The codes of all counted events.
    pub(crate) fn codes(&self) -> &[u32] {
        self.counted_codes.as_deref().unwrap_or(&self.all_codes)
    }

    /// The place in the log of a counted event.
    pub(crate) fn event(&self, counted: usize) -> usize {
        match &self.counted_codes {
            Some(_) => self.counted[counted] as usize,
            None => counted,
        }
    }

    /// The place in the log of the last event that counts as one with a counted event.
    pub(crate) fn last_event(&self, counted: usize) -> usize {
        match self.merged.get(counted) {
            Some(it) => it.0 as usize,
            None => self.event(counted),
        }
    }

    /// How many more events count as one with a counted event.
    pub(crate) fn n_merged(&self, counted: usize) -> u32 {
        self.merged.get(counted).map_or(0, |it| it.1)
    }

    /// Whether events may count as one with others.
    pub(crate) fn merges(&self) -> bool {
        !self.merged.is_empty()
    }

    /// From the end of one counted event to the beginning of another, in the time that counts; negative where
    /// they overlap.
    pub(crate) fn gap_us(&self, log: &EventLog, before: usize, after: usize) -> i64 {
        let from_us = log.parts().time_us[self.last_event(before)];
        self.between_us(from_us, log.begin_us(self.event(after)))
    }

    /// How much time counts between two moments.
    pub(crate) fn between_us(&self, from_us: i64, to_us: i64) -> i64 {
        match &self.working {
            Some(working) => working.between_us(from_us, to_us),
            None => to_us - from_us,
        }
    }

    /// Ignored events between two counted ones that are neighbours on a path.
    pub(crate) fn n_ignored_between(&self, before: usize, after: usize) -> u64 {
        let between = &self.all_codes[before + 1..after];
        between.iter().filter(|&&it| it == IGNORED).count() as u64
    }

    /// Keeps the counted events apart, and says which cases are none since all of theirs is left out.
    fn drop_uncounted(&mut self, log: &EventLog, merging: &Merging) -> Vec<u32> {
        let mut codes = Vec::with_capacity(self.all_codes.len());
        let mut no_case = Vec::new();
        self.offsets.push(0);
        for case in 0..log.n_cases() {
            let mut is_case = false;
            for event in log.events_of(case) {
                let code = self.all_codes[event];
                is_case |= code != LEFT_OUT;
                if code >= MERGED {
                    continue;
                }
                let begun = *self.offsets.last().expect("pushed above") as usize;
                if merging.holds(code) && codes[begun..].last() == Some(&code) {
                    self.all_codes[event] = MERGED;
                    if let Some(last) = self.merged.last_mut() {
                        *last = (event as u32, last.1 + 1);
                    }
                    continue;
                }
                codes.push(code);
                self.counted.push(event as u32);
                if *merging != Merging::None {
                    self.merged.push((event as u32, 0));
                }
            }
            if !is_case {
                no_case.push(case as u32);
            }
            self.offsets.push(codes.len() as u32);
        }
        self.counted_codes = Some(codes);
        no_case
    }
}

/// What each event counts as.
fn coded(log: &EventLog, by: &Classification) -> Vec<u32> {
    let Distinct { values, tuple_of } = Distinct::of(log, &by.fields);
    let meanings: Vec<u32> = values
        .iter()
        .map(|it| match by.meanings.get(it) {
            Some(Meaning::Code(code)) => {
                assert!(*code < MERGED, "codes stay below four billion");
                *code
            }
            Some(Meaning::LeftOut) => LEFT_OUT,
            Some(Meaning::Ignored) | None => IGNORED,
        })
        .collect();
    let mut codes = tuple_of;
    for it in &mut codes {
        *it = meanings[*it as usize];
    }
    codes
}
