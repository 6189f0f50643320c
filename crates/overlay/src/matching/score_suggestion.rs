//! Which columns of a log might hold scores, and what a score rule would read.

use std::collections::BTreeSet;

use events::{Journeys, LogField, Tuple};
use journey::{ScoreReading, ScoreScale, ScoreStep};
use language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::comparison::Asked;
use crate::matching::score::{Scores, number_in, sentence};

/// A column that might hold scores.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScoreSuggestion {
    /// How it might be read.
    pub reading: ScoreReading,
    /// That in words.
    pub sentence: String,
    /// Events that have a number there.
    pub n_answers: u64,
    /// Why it looks like one, in words.
    pub reason: String,
}

/// What a score rule would read of the whole log, if it were there alone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScorePreview {
    /// The rule in words.
    pub sentence: String,
    /// Answers on its scale.
    pub n_answers: u64,
    /// The lowest and the highest number, on the scale or not.
    pub range: Option<(f64, f64)>,
    /// Each answer with how often it was given, lowest first; the 21 most frequent where there are more.
    pub given: Vec<(f64, u64)>,
    /// What could not be read, in words.
    pub trouble: Option<String>,
}

/// More different answers are not shown one by one.
const MOST_SHOWN: usize = 21;

/// What a score rule would read.
pub fn preview_score<L: Journeys>(asked: &Asked<'_, L>, reading: &ScoreReading) -> ScorePreview {
    let read = Scores::of(&[reading], asked.log).read.pop();
    let read = read.unwrap_or_default();
    let mut given = read.given.clone();
    given.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.total_cmp(&b.0)));
    given.truncate(MOST_SHOWN);
    given.sort_by(|a, b| a.0.total_cmp(&b.0));
    ScorePreview {
        sentence: sentence(reading, asked.language),
        n_answers: read.n_given(),
        range: read.range(),
        given,
        trouble: read.unread().map(|it| it.said(asked.language)),
    }
}

/// Columns that no score rule reads yet and whose name or numbers look like a score.
pub fn suggest_scores<L: Journeys>(asked: &Asked<'_, L>) -> Vec<ScoreSuggestion> {
    let rules = asked.project.score_rules_of(asked.map);
    let known: BTreeSet<&str> = rules
        .iter()
        .map(|it| it.reading.attribute.as_str())
        .collect();
    let attributes = asked.log.attributes().into_iter();
    attributes
        .filter(|it| !known.contains(it.as_str()))
        .filter_map(|it| suggestion(asked, it))
        .collect()
}

fn suggestion<L: Journeys>(asked: &Asked<'_, L>, attribute: String) -> Option<ScoreSuggestion> {
    let fields = [LogField::Attribute(attribute.clone())];
    let column = Numbers::of(&asked.log.tuples(&fields))?;
    let (scale, reason) = column.looks_like(&attribute, asked.language)?;
    let reading = ScoreReading {
        scale,
        only: None,
        counts_at: counts_at(asked, &attribute),
        attribute,
    };
    Some(ScoreSuggestion {
        sentence: sentence(&reading, asked.language),
        n_answers: column.n_answers,
        reason,
        reading,
    })
}

/// Where most answers stand on events that show no step, they tell of the step before.
fn counts_at<L: Journeys>(asked: &Asked<'_, L>, attribute: &str) -> ScoreStep {
    let unmatched: BTreeSet<&str> = asked
        .observed
        .coverage
        .unmatched
        .iter()
        .map(|it| it.name.as_str())
        .collect();
    let fields = [
        LogField::Attribute(attribute.to_owned()),
        LogField::Activity,
    ];
    let (mut n_before, mut n_all) = (0, 0);
    for tuple in asked.log.tuples(&fields) {
        let [Some(_), Some(activity)] = tuple.values.as_slice() else {
            continue;
        };
        n_all += tuple.n_events;
        if unmatched.contains(activity.as_str()) {
            n_before += tuple.n_events;
        }
    }
    if n_before * 2 > n_all {
        ScoreStep::Before
    } else {
        ScoreStep::Own
    }
}

/// The numbers of a column.
struct Numbers {
    distinct: Vec<f64>,
    n_answers: u64,
    /// Of all events, how many have something else there than a number.
    n_others: u64,
    n_events: u64,
}

impl Numbers {
    /// None where it has hardly any.
    fn of(tuples: &[Tuple]) -> Option<Self> {
        let mut numbers = Self {
            distinct: Vec::new(),
            n_answers: 0,
            n_others: 0,
            n_events: 0,
        };
        for tuple in tuples {
            numbers.n_events += tuple.n_events;
            let Some(text) = tuple.values[0]
                .as_deref()
                .filter(|it| !it.trim().is_empty())
            else {
                continue;
            };
            match number_in(text) {
                Some(number) => {
                    numbers.distinct.push(number);
                    numbers.n_answers += tuple.n_events;
                }
                None => numbers.n_others += tuple.n_events,
            }
        }
        numbers.distinct.sort_by(f64::total_cmp);
        numbers.distinct.dedup();
        // Now and then a "no answer" is written into such a column.
        let is_score = numbers.n_answers > 0 && numbers.n_others * 10 <= numbers.n_answers;
        is_score.then_some(numbers)
    }

    /// The scale it might have, and why.
    fn looks_like(&self, name: &str, language: Language) -> Option<(ScoreScale, String)> {
        let (low, high) = (*self.distinct.first()?, *self.distinct.last()?);
        let [from, to] = [low, high].map(|it| language.decimal(it));
        if let Some((scale, what)) = self.named(name, language) {
            return Some((scale, language.score_name_says(&what, &from, &to)));
        }
        // By its numbers alone only what few events have: a quantity is on every one.
        let is_rare = self.n_answers * 2 <= self.n_events;
        let whole = self.distinct.iter().all(|it| it.fract() == 0.0);
        if !is_rare || !whole || has_word(name, &NO_SCORES) {
            return None;
        }
        let scale = match (low as i64, high as i64, self.distinct.len()) {
            (0 | 1, 10, 8..) => ScoreScale::Nps,
            (1, 5, 5) => ScoreScale::Csat,
            (1, 7, 7) => ScoreScale::Ces { high_is_bad: false },
            _ => return None,
        };
        Some((scale, language.score_some_have_it(&from, &to)))
    }

    /// The scale that a name speaks of, where the numbers fit it.
    fn named(&self, name: &str, language: Language) -> Option<(ScoreScale, String)> {
        let fits = |scale: &(ScoreScale, String)| {
            let mut numbers = self.distinct.iter();
            numbers.all(|it| scale.0.feeling(*it).is_some())
        };
        let is = |words: &[&str]| has_word(name, words);
        let candidates = [
            (
                is(&["nps", "recommend", "promoter"]),
                ScoreScale::Nps,
                "NPS".to_owned(),
            ),
            (
                is(&["csat", "satisfaction", "satisfied"]),
                ScoreScale::Csat,
                "CSAT".to_owned(),
            ),
            (
                is(&["effort"]),
                ScoreScale::Ces { high_is_bad: true },
                language.score_saying_effort(),
            ),
            (
                is(&["ces", "ease", "easy"]),
                ScoreScale::Ces { high_is_bad: false },
                language.score_saying_ease(),
            ),
            (
                is(&["star", "stars", "rating", "review"]),
                ScoreScale::Stars,
                language.score_saying_stars(),
            ),
        ];
        let named = candidates.into_iter().filter(|it| it.0);
        let known = named.map(|it| (it.1, it.2)).find(fits);
        let (low, high) = (*self.distinct.first()?, *self.distinct.last()?);
        let own = || {
            let is_score = is(&[
                "sentiment",
                "score",
                "mood",
                "polarity",
                "rating",
                "satisfaction",
            ]);
            // A measure of feeling has its middle at nothing if it goes below, else half way up.
            let widest = high.max(-low);
            let most = [1.0, 5.0, 10.0, 100.0]
                .into_iter()
                .find(|it| widest <= *it)?;
            let scale = if low < 0.0 {
                (-most, 0.0, most)
            } else {
                (0.0, most / 2.0, most)
            };
            let (worst, middle, best) = scale;
            let own = ScoreScale::Own {
                worst,
                middle,
                best,
            };
            (is_score && own.is_whole()).then(|| (own, language.score_saying_score()))
        };
        known.or_else(own)
    }
}

/// Names of columns that hold small numbers and no score.
const NO_SCORES: [&str; 16] = [
    "quantity", "qty", "items", "item", "count", "amount", "age", "day", "month", "hour", "week",
    "page", "priority", "level", "step", "number",
];

/// Whether one of the words stands in a name, however it is written.
fn has_word(name: &str, words: &[&str]) -> bool {
    let mut parts: Vec<String> = vec![String::new()];
    let mut before = ' ';
    for letter in name.chars() {
        if !letter.is_alphanumeric() || (letter.is_uppercase() && before.is_lowercase()) {
            parts.push(String::new());
        }
        if letter.is_alphanumeric()
            && let Some(part) = parts.last_mut()
        {
            part.extend(letter.to_lowercase());
        }
        before = letter;
    }
    parts.iter().any(|it| words.contains(&it.as_str()))
}

#[cfg(test)]
mod tests {
    use events::Tuple;
    use journey::ScoreScale;
    use language::Language;

    use super::Numbers;

    /// A column by its name and values; `rare` of ten events have one.
    fn scale_of(name: &str, values: &[&str], rare: u64) -> Option<ScoreScale> {
        let tuple = |value: Option<&str>, n_events| Tuple {
            values: vec![value.map(str::to_owned)],
            n_events,
            n_cases: n_events,
        };
        let mut tuples: Vec<Tuple> = values.iter().map(|it| tuple(Some(it), rare)).collect();
        tuples.push(tuple(None, values.len() as u64 * (10 - rare)));
        let column = Numbers::of(&tuples)?;
        column.looks_like(name, Language::En).map(|it| it.0)
    }

    #[test]
    fn columns_are_proposed_by_name_or_by_their_numbers() {
        let five = ["1", "2", "3", "4", "5"];
        let eleven = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];
        let effort = ScoreScale::Ces { high_is_bad: true };
        for (name, values, rare, expected) in [
            ("nps", &eleven[..], 1, Some(ScoreScale::Nps)),
            ("willRecommend", &["3", "9"], 1, Some(ScoreScale::Nps)),
            ("csat_score", &["4", "5"], 9, Some(ScoreScale::Csat)),
            ("customer effort", &["2", "7"], 1, Some(effort)),
            ("Star rating", &["1.5", "5"], 1, Some(ScoreScale::Stars)),
            ("q7", &five, 2, Some(ScoreScale::Csat)),
            ("q8", &eleven, 2, Some(ScoreScale::Nps)),
            ("q7", &five, 9, None),
            ("quantity", &five, 2, None),
            ("price", &["12.50", "3"], 2, None),
            ("city", &["Delft", "Gent"], 2, None),
            (
                "sentiment",
                &["-0.4", "0.9"],
                9,
                Some(ScoreScale::Own {
                    worst: -1.0,
                    middle: 0.0,
                    best: 1.0,
                }),
            ),
            (
                "score",
                &["12", "88"],
                9,
                Some(ScoreScale::Own {
                    worst: 0.0,
                    middle: 50.0,
                    best: 100.0,
                }),
            ),
        ] {
            assert_eq!(scale_of(name, values, rare), expected, "{name}");
        }
    }
}
