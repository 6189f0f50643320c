//! The distinct combinations of values that events have in some columns.

use crate::column::Column;
use crate::dictionary::Dictionary;
use crate::log::EventLog;
use crate::question::{LogField, Tuple};
use crate::reading::pair_numbers::PairNumbers;

/// Distinct tuples in order of first appearance, and the tuple of each event.
pub(crate) struct Distinct {
    pub(crate) values: Vec<Vec<Option<String>>>,
    pub(crate) tuple_of: Vec<u32>,
}

impl Distinct {
    pub(crate) fn of(log: &EventLog, fields: &[LogField]) -> Self {
        let mut found = Self {
            values: Vec::new(),
            tuple_of: vec![0; log.n_events()],
        };
        // One column after the other: a tuple so far and the next value make a longer tuple.
        let mut prefixes: Vec<Vec<Option<String>>> = vec![Vec::new()];
        for field in fields {
            let mut values = Vec::new();
            let (codes, names) = match field {
                LogField::Activity => (Some(&log.parts().activity), Some(&log.parts().activities)),
                LogField::Attribute(name) => {
                    let column = attribute(log, name);
                    (column.map(|it| &it.codes), column.map(|it| &it.values))
                }
            };
            let mut longer =
                PairNumbers::with_room_for(prefixes.len(), names.map_or(0, Dictionary::len) + 1);
            for (event, tuple) in found.tuple_of.iter_mut().enumerate() {
                let code = codes.map_or(Column::NONE, |it| it.at(event));
                // No value stands before the first code.
                let known = longer.slot(*tuple, code.wrapping_add(1));
                if *known == PairNumbers::NEW {
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
        if log.n_events() > 0 {
            found.values = prefixes;
        }
        found
    }

    /// Each tuple with its events and cases, in the order of values.
    pub(crate) fn counted(self, log: &EventLog) -> Vec<Tuple> {
        let mut n_events = vec![0; self.values.len()];
        let mut n_cases = vec![0; self.values.len()];
        let mut seen_in = vec![usize::MAX; self.values.len()];
        for case in 0..log.n_cases() {
            for &tuple in &self.tuple_of[log.events_of(case)] {
                let tuple = tuple as usize;
                n_events[tuple] += 1;
                if seen_in[tuple] != case {
                    seen_in[tuple] = case;
                    n_cases[tuple] += 1;
                }
            }
        }
        let mut tuples: Vec<Tuple> = self
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
}

fn attribute<'a>(log: &'a EventLog, name: &str) -> Option<&'a Column> {
    log.parts().attributes.iter().find(|it| it.name == name)
}
