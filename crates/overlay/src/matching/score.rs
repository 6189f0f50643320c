//! The score rules of a map laid on a log: which events carry which answers.

use std::collections::{BTreeMap, BTreeSet};

use events::{Journeys, LogField, ScoreTable, Scored, ScoredAt};
use journey::{Field, ScoreReading, ScoreScale, ScoreStep};
use language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::filter::wording::predicate::predicate;
use crate::matching::rule::{Condition, Event, fields_in};

/// What score rules find in a log.
#[derive(Debug, Default)]
pub(crate) struct Scores {
    pub(crate) table: ScoreTable,
    /// What each code of the table stands for.
    pub(crate) answers: Vec<Answer>,
    /// What each rule reads, in the order of the rules.
    pub(crate) read: Vec<Read>,
}

/// One answer that can be given.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Answer {
    /// The place of the rule that reads it.
    pub(crate) rule: usize,
    /// On the scale of the source.
    pub(crate) given: f64,
    /// From −1 to +1.
    pub(crate) feeling: f64,
}

/// What a score rule could not read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Unread {
    /// Answers outside of the scale.
    pub n_outside: u64,
    /// The lowest four of these numbers.
    pub outside: Vec<f64>,
    /// Answers that are no number.
    pub n_unreadable: u64,
    /// The first four of these texts.
    pub unreadable: Vec<String>,
}

/// What one rule reads, over the whole log.
#[derive(Clone, Debug, Default)]
pub(crate) struct Read {
    /// Each answer on the scale, with its events, ascending.
    pub(crate) given: Vec<(f64, u64)>,
    /// Numbers outside of the scale, with their events, ascending.
    pub(crate) outside: Vec<(f64, u64)>,
    /// Texts that are no numbers, with their events.
    pub(crate) unreadable: Vec<(String, u64)>,
}

impl Scores {
    /// What these readings find; of several for one column the first that holds of an event reads it.
    pub(crate) fn of(readings: &[&ScoreReading], log: &impl Journeys) -> Self {
        let mut scores = Self::default();
        if readings.is_empty() {
            return scores;
        }
        let compiled: Vec<Compiled<'_>> = readings.iter().map(|it| Compiled::of(it)).collect();
        let fields = fields(readings);
        let mut found = vec![Found::default(); readings.len()];
        let mut codes: BTreeMap<(usize, u64), u32> = BTreeMap::new();
        for tuple in log.tuples(&fields) {
            let event = Event::of(&fields, &tuple.values);
            let mut columns: BTreeSet<&str> = BTreeSet::new();
            let mut scored = Vec::new();
            for (rule, it) in compiled.iter().enumerate() {
                let reading = it.reading;
                let Some(text) = it.text(&event) else {
                    continue;
                };
                if !columns.insert(&reading.attribute) {
                    continue;
                }
                let read = found[rule].take(text, tuple.n_events, reading.scale);
                if let Some((given, feeling)) = read {
                    let code = *codes.entry((rule, given.to_bits())).or_insert_with(|| {
                        scores.answers.push(Answer {
                            rule,
                            given,
                            feeling,
                        });
                        scores.answers.len() as u32 - 1
                    });
                    let at = match reading.counts_at {
                        ScoreStep::Own => ScoredAt::Own,
                        ScoreStep::Before => ScoredAt::Before,
                    };
                    scored.push(Scored { code, at });
                }
            }
            if !scored.is_empty() {
                scores.table.scores.insert(tuple.values, scored);
            }
        }
        scores.table.fields = fields;
        scores.read = found.into_iter().map(Found::read).collect();
        scores
    }
}

/// A score rule in one sentence: what it reads, what the numbers mean, where an answer counts.
pub(crate) fn sentence(reading: &ScoreReading, language: Language) -> String {
    let [worst, middle, best] = reading.scale.marks().map(|it| language.decimal(it));
    let (low, high) = match reading.scale {
        ScoreScale::Ces { high_is_bad: true } => (&best, &worst),
        ScoreScale::Nps
        | ScoreScale::Csat
        | ScoreScale::Ces { high_is_bad: false }
        | ScoreScale::Stars
        | ScoreScale::Own { .. } => (&worst, &best),
    };
    let name = match reading.scale {
        ScoreScale::Nps => "NPS".to_owned(),
        ScoreScale::Csat => "CSAT".to_owned(),
        ScoreScale::Ces { high_is_bad: false } => language.score_ease(),
        ScoreScale::Ces { high_is_bad: true } => language.score_effort(),
        ScoreScale::Stars => language.score_stars(),
        ScoreScale::Own { .. } => language.score_own(),
    };
    let only = reading.only.as_ref();
    let only = only.map(|it| language.score_only_where(&predicate(language, it)));
    let at = match reading.counts_at {
        ScoreStep::Own => language.score_at_own(),
        ScoreStep::Before => language.score_at_before(),
    };
    language.score_rule(
        &reading.attribute,
        &name,
        &format!("{low}–{high}"),
        &only.unwrap_or_default(),
        &format!("{worst} → −2, {middle} → 0, {best} → +2"),
        &at,
    )
}

/// A number as people and programs write it; a comma may stand before the decimals.
pub(crate) fn number_in(text: &str) -> Option<f64> {
    let text = text.trim();
    let number = match text.split_once(',') {
        Some((whole, decimals)) => format!("{whole}.{decimals}").parse(),
        None => text.parse::<f64>(),
    };
    number.ok().filter(|it: &f64| it.is_finite())
}

struct Compiled<'a> {
    reading: &'a ScoreReading,
    field: Field,
    /// None for every event; a condition that cannot be read holds of none.
    only: Option<Result<Condition, String>>,
}

impl<'a> Compiled<'a> {
    fn of(reading: &'a ScoreReading) -> Self {
        Self {
            reading,
            field: Field::Attribute(reading.attribute.clone()),
            only: reading.only.as_ref().map(Condition::of),
        }
    }

    /// What the event has in the column, where the rule holds of it.
    fn text<'e>(&self, event: &Event<'e>) -> Option<&'e str> {
        let text = event
            .value(&self.field)
            .filter(|it| !it.trim().is_empty())?;
        let holds = match &self.only {
            None => true,
            Some(Ok(condition)) => condition.holds(event),
            Some(Err(_)) => false,
        };
        holds.then_some(text)
    }
}

/// What a rule has found so far.
#[derive(Clone, Default)]
struct Found {
    given: Counted,
    outside: Counted,
    unreadable: BTreeMap<String, u64>,
}

/// Numbers by their bits, with their events.
type Counted = BTreeMap<u64, u64>;

impl Found {
    /// Counts a text; as what was given and the feeling it stands for, where it is on the scale.
    fn take(&mut self, text: &str, n_events: u64, scale: ScoreScale) -> Option<(f64, f64)> {
        let Some(given) = number_in(text) else {
            *self.unreadable.entry(text.trim().to_owned()).or_default() += n_events;
            return None;
        };
        let feeling = scale.feeling(given);
        let counted = match feeling {
            Some(_) => &mut self.given,
            None => &mut self.outside,
        };
        *counted.entry(given.to_bits()).or_default() += n_events;
        Some((given, feeling?))
    }

    fn read(self) -> Read {
        let ascending = |of: Counted| {
            let mut of: Vec<(f64, u64)> = of
                .into_iter()
                .map(|(bits, n)| (f64::from_bits(bits), n))
                .collect();
            of.sort_by(|a, b| a.0.total_cmp(&b.0));
            of
        };
        Read {
            given: ascending(self.given),
            outside: ascending(self.outside),
            unreadable: self.unreadable.into_iter().collect(),
        }
    }
}

impl Read {
    /// How many answers there are.
    pub(crate) fn n_given(&self) -> u64 {
        self.given.iter().map(|it| it.1).sum()
    }

    /// The lowest and the highest number, on the scale or not.
    pub(crate) fn range(&self) -> Option<(f64, f64)> {
        let numbers = self.given.iter().chain(&self.outside).map(|it| it.0);
        let lowest = numbers.clone().reduce(f64::min)?;
        Some((lowest, numbers.reduce(f64::max)?))
    }

    /// What could not be read; none where everything could.
    pub(crate) fn unread(&self) -> Option<Unread> {
        let unread = Unread {
            n_outside: self.outside.iter().map(|it| it.1).sum(),
            outside: self.outside.iter().take(4).map(|it| it.0).collect(),
            n_unreadable: self.unreadable.iter().map(|it| it.1).sum(),
            unreadable: self
                .unreadable
                .iter()
                .take(4)
                .map(|it| it.0.clone())
                .collect(),
        };
        (unread.n_outside + unread.n_unreadable > 0).then_some(unread)
    }
}

impl Unread {
    /// The same in words.
    pub(crate) fn said(&self, language: Language) -> String {
        let some = |names: Vec<String>| {
            let more = if names.len() > 3 { ", …" } else { "" };
            let shown: Vec<String> = names.into_iter().take(3).collect();
            format!("{}{more}", shown.join(", "))
        };
        let mut said = Vec::new();
        if self.n_outside > 0 {
            let numbers = self.outside.iter().map(|it| language.decimal(*it));
            said.push(language.score_outside(self.n_outside, &some(numbers.collect())));
        }
        if self.n_unreadable > 0 {
            let texts = self.unreadable.iter().map(|it| language.cases_quoted(it));
            said.push(language.score_no_number(self.n_unreadable, &some(texts.collect())));
        }
        said.join(", ")
    }
}

/// The columns that the readings look at.
fn fields(readings: &[&ScoreReading]) -> Vec<LogField> {
    let mut fields: BTreeSet<LogField> = BTreeSet::new();
    for it in readings {
        fields.insert(LogField::Attribute(it.attribute.clone()));
        for field in it.only.iter().flat_map(fields_in) {
            fields.insert(match field {
                Field::Activity => LogField::Activity,
                Field::Attribute(name) => LogField::Attribute(name.clone()),
            });
        }
    }
    fields.into_iter().collect()
}
