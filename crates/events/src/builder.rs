//! Rows in file order become a log.

use crate::column::Column;
use crate::dictionary::Dictionary;
use crate::log::{EventLog, EventLogParts};

/// Takes rows in file order and puts them in log order.
#[derive(Debug, Default)]
pub struct EventLogBuilder {
    parts: EventLogParts,
    case: Vec<u32>,
    /// Whether any row had a start of its own.
    has_start: bool,
    start_us: Vec<i64>,
}

impl EventLogBuilder {
    /// A builder for rows with these attributes, in this order.
    #[must_use]
    pub fn new<S: AsRef<str>>(attributes: &[S]) -> Self {
        let column = |name: &S| Column {
            name: name.as_ref().to_owned(),
            values: Dictionary::default(),
            codes: Vec::new(),
        };
        let attributes = attributes.iter().map(column).collect();
        Self {
            parts: EventLogParts {
                attributes,
                ..EventLogParts::default()
            },
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
            self.parts.attributes.len(),
            "one value an attribute"
        );
        self.case.push(self.parts.cases.code(case));
        self.parts
            .activity
            .push(self.parts.activities.code(activity));
        self.parts.time_us.push(time_us);
        self.has_start |= start_us.is_some();
        self.start_us.push(start_us.unwrap_or(time_us));
        for (column, value) in self.parts.attributes.iter_mut().zip(attributes) {
            let value = value.as_ref();
            let code = if value.is_empty() {
                Column::NONE
            } else {
                column.values.code(value)
            };
            column.codes.push(code);
        }
    }

    /// Number of events taken so far.
    #[must_use]
    pub fn n_events(&self) -> usize {
        self.case.len()
    }

    /// The log, in log order.
    #[must_use]
    pub fn finish(self) -> EventLog {
        let Self {
            mut parts,
            case,
            has_start,
            start_us,
        } = self;
        let mut order: Vec<u32> =
            (0..u32::try_from(case.len()).expect("fewer than four billion events")).collect();
        order.sort_by_key(|&it| {
            let it = it as usize;
            (case[it], start_us[it], parts.time_us[it])
        });
        let mut offsets = vec![0_u32; parts.cases.len() + 1];
        for &it in &case {
            offsets[it as usize + 1] += 1;
        }
        for it in 1..offsets.len() {
            offsets[it] += offsets[it - 1];
        }
        parts.offsets = offsets;
        parts.activity = arranged(&parts.activity, &order);
        parts.time_us = arranged(&parts.time_us, &order);
        parts.start_us = has_start.then(|| arranged(&start_us, &order));
        for column in &mut parts.attributes {
            column.codes = arranged(&column.codes, &order);
        }
        EventLog::from_parts(parts).expect("built column by column")
    }
}

fn arranged<T: Copy>(values: &[T], order: &[u32]) -> Vec<T> {
    order.iter().map(|&it| values[it as usize]).collect()
}
