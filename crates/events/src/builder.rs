//! Rows in file order become a log.

use std::mem;

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use crate::builder::memo::Memo;
use crate::column::Column;
use crate::column::codes::{Codes, arrange};
use crate::dictionary::Dictionary;
use crate::log::{EventLog, EventLogParts};

pub(crate) mod memo;

/// Takes rows in file order and puts them in log order.
#[derive(Debug, Default)]
pub struct EventLogBuilder {
    cases: Dictionary,
    last_cases: Memo,
    activities: Dictionary,
    last_activities: Memo,
    attributes: Vec<Attribute>,
    /// The rows in file order, block by block: no column is ever moved because it grows.
    blocks: Vec<Rows>,
}

#[derive(Debug, Default)]
struct Attribute {
    name: String,
    values: Dictionary,
    last_values: Memo,
}

/// Some rows, column by column.
#[derive(Debug, Default)]
struct Rows {
    case: Vec<u32>,
    activity: Codes,
    time_us: Vec<i64>,
    /// Empty where no row has a start of its own.
    start_us: Vec<i64>,
    attributes: Vec<Codes>,
}

impl EventLogBuilder {
    /// A builder for rows with these attributes, in this order.
    #[must_use]
    pub fn new<S: AsRef<str>>(attributes: &[S]) -> Self {
        let attribute = |name: &S| Attribute {
            name: name.as_ref().to_owned(),
            ..Attribute::default()
        };
        Self {
            attributes: attributes.iter().map(attribute).collect(),
            ..Self::default()
        }
    }

    /// Takes one event: its case, what happened, when it happened or ended, when it began where that is
    /// known, and its attributes in the builder's order, empty where there is none.
    ///
    /// # Panics
    /// If the number of attributes differs from the builder's.
    pub fn push<S: AsRef<str>>(
        &mut self,
        case: &str,
        activity: &str,
        time_us: i64,
        start_us: Option<i64>,
        attributes: &[S],
    ) {
        assert_eq!(
            attributes.len(),
            self.attributes.len(),
            "one value an attribute"
        );
        if self.blocks.last().is_none_or(Rows::is_full) {
            self.blocks.push(Rows::new(self.attributes.len()));
        }
        let rows = self.blocks.last_mut().expect("just put there");
        rows.case.push(self.last_cases.code(&mut self.cases, case));
        let code = self.last_activities.code(&mut self.activities, activity);
        rows.activity.push(code);
        if start_us.is_some() && rows.start_us.is_empty() {
            rows.start_us.clone_from(&rows.time_us);
        }
        rows.time_us.push(time_us);
        if start_us.is_some() || !rows.start_us.is_empty() {
            rows.start_us.push(start_us.unwrap_or(time_us));
        }
        let columns = self.attributes.iter_mut().zip(&mut rows.attributes);
        for ((attribute, codes), value) in columns.zip(attributes) {
            let value = value.as_ref();
            codes.push(if value.is_empty() {
                Column::NONE
            } else {
                attribute.last_values.code(&mut attribute.values, value)
            });
        }
    }

    /// Takes the rows of another builder as if each had been pushed after those that are here.
    ///
    /// # Panics
    /// If the number of attributes differs from the builder's.
    pub fn append(&mut self, other: Self) {
        assert_eq!(
            other.attributes.len(),
            self.attributes.len(),
            "the same attributes"
        );
        let cases = taken_over(&mut self.cases, &other.cases);
        let activities = taken_over(&mut self.activities, &other.activities);
        let values: Vec<Vec<u32>> = self
            .attributes
            .iter_mut()
            .zip(&other.attributes)
            .map(|(here, there)| taken_over(&mut here.values, &there.values))
            .collect();
        for mut rows in other.blocks {
            rows.case = rows.case.iter().map(|&it| cases[it as usize]).collect();
            rows.activity = rows.activity.renumbered(&activities);
            for (codes, values) in rows.attributes.iter_mut().zip(&values) {
                *codes = codes.renumbered(values);
            }
            rows.time_us.shrink_to_fit();
            rows.start_us.shrink_to_fit();
            self.blocks.push(rows);
        }
    }

    /// Number of events taken so far.
    #[must_use]
    pub fn n_events(&self) -> usize {
        self.blocks.iter().map(|it| it.case.len()).sum()
    }

    /// The log, in log order.
    #[must_use]
    pub fn finish(mut self) -> EventLog {
        let offsets = self.offsets();
        let has_start = self.blocks.iter().any(|it| !it.start_us.is_empty());
        let places = self.places(&offsets);
        let blocks = &mut self.blocks;
        let start_us: Vec<Vec<i64>> = if has_start {
            let start = |it: &mut Rows| match it.start_us.is_empty() {
                true => it.time_us.clone(),
                false => mem::take(&mut it.start_us),
            };
            blocks.iter_mut().map(start).collect()
        } else {
            Vec::new()
        };
        let start_us = has_start.then(|| scattered(start_us, &places));
        let time_us = blocks.iter_mut().map(|it| mem::take(&mut it.time_us));
        let time_us = scattered(time_us.collect(), &places);
        let activity = blocks.iter_mut().map(|it| mem::take(&mut it.activity));
        let n_names = self.activities.len();
        let activity = Codes::scattered(n_names, activity.collect(), &places);
        let columns: Vec<(Attribute, Vec<Codes>)> = self
            .attributes
            .into_iter()
            .enumerate()
            .map(|(at, it)| {
                let codes = blocks
                    .iter_mut()
                    .map(|it| mem::take(&mut it.attributes[at]));
                (it, codes.collect())
            })
            .collect();
        let attributes = columns.into_par_iter().map(|(attribute, codes)| Column {
            codes: Codes::scattered(attribute.values.len(), codes, &places),
            name: attribute.name,
            values: attribute.values,
        });
        let mut parts = EventLogParts {
            activities: self.activities,
            cases: self.cases,
            offsets,
            activity,
            time_us,
            start_us,
            attributes: attributes.collect(),
        };
        sort_within_cases(&mut parts);
        EventLog::from_parts(parts).expect("built column by column")
    }

    fn offsets(&self) -> Vec<u32> {
        let mut offsets = vec![0_u32; self.cases.len() + 1];
        for &case in self.blocks.iter().flat_map(|it| &it.case) {
            offsets[case as usize + 1] += 1;
        }
        for it in 1..offsets.len() {
            offsets[it] = offsets[it]
                .checked_add(offsets[it - 1])
                .expect("fewer than four billion events");
        }
        offsets
    }

    /// The place of each row in the log, those of one case in file order; takes the cases away.
    fn places(&mut self, offsets: &[u32]) -> Vec<Vec<u32>> {
        let mut next = offsets.to_vec();
        let mut placed = |mut case: Vec<u32>| {
            for it in &mut case {
                let next = &mut next[*it as usize];
                *it = *next;
                *next += 1;
            }
            case
        };
        let cases = self.blocks.iter_mut().map(|it| mem::take(&mut it.case));
        cases.map(&mut placed).collect()
    }
}

impl Rows {
    const MOST: usize = 1 << 16;

    fn new(n_attributes: usize) -> Self {
        Self {
            attributes: (0..n_attributes).map(|_| Codes::default()).collect(),
            ..Self::default()
        }
    }

    fn is_full(&self) -> bool {
        self.case.len() == Self::MOST
    }
}

/// The codes here of all names there, given out anew where they are new.
fn taken_over(here: &mut Dictionary, there: &Dictionary) -> Vec<u32> {
    there.names().map(|it| here.code(it)).collect()
}

/// Each value at its place; the blocks are given back one by one.
fn scattered<T: Copy + Default>(blocks: Vec<Vec<T>>, places: &[Vec<u32>]) -> Vec<T> {
    let mut all = vec![T::default(); places.iter().map(Vec::len).sum()];
    for (values, places) in blocks.into_iter().zip(places) {
        for (value, &place) in values.into_iter().zip(places) {
            all[place as usize] = value;
        }
    }
    all
}

/// Puts the events of each case in order of time; ties stay in file order.
fn sort_within_cases(parts: &mut EventLogParts) {
    let mut order: Vec<usize> = Vec::new();
    for case in 0..parts.cases.len() {
        let events = parts.offsets[case] as usize..parts.offsets[case + 1] as usize;
        let time_us = &parts.time_us[events.clone()];
        let start_us = parts
            .start_us
            .as_ref()
            .map_or(time_us, |it| &it[events.clone()]);
        let key = |it: usize| (start_us[it], time_us[it]);
        if (1..time_us.len()).all(|it| key(it - 1) <= key(it)) {
            continue;
        }
        order.clear();
        order.extend(0..time_us.len());
        order.sort_by_key(|&it| key(it));
        arrange(&mut parts.time_us[events.clone()], &order);
        if let Some(start_us) = &mut parts.start_us {
            arrange(&mut start_us[events.clone()], &order);
        }
        parts.activity.arrange(events.clone(), &order);
        for column in &mut parts.attributes {
            column.codes.arrange(events.clone(), &order);
        }
    }
}
