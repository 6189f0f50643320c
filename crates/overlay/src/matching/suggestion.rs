//! Which step an unmatched event might show, by likeness of words.

use journey::{LaneKind, MapId, Project, Step, StepId};
use language::Language;
use serde::{Deserialize, Serialize};
use strsim::jaro_winkler;
use ts_rs::TS;

use crate::overlay::UnmatchedName;

/// A step that an unmatched activity might belong to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Suggestion {
    /// The activity that no rule claims yet.
    pub activity: String,
    /// Its events.
    pub n_events: u64,
    /// The step whose name is most alike.
    pub step: StepId,
    /// How alike, 0 to 1.
    pub likeness: f64,
    /// Why, in words.
    pub reason: String,
}

/// For each unmatched name the step that is most alike by its name or by its cards in lanes of touchpoints
/// and actions; names that are like no step are left out. In the order of the names.
#[must_use]
pub fn suggest(
    project: &Project,
    map: MapId,
    unmatched: &[UnmatchedName],
    language: Language,
) -> Vec<Suggestion> {
    let steps: Vec<StepWords<'_>> = project
        .columns_of(map)
        .into_iter()
        .filter(|it| !it.unobservable)
        .map(|it| step_words(project, it))
        .collect();
    unmatched
        .iter()
        .filter_map(|name| {
            let words = words(&name.name);
            // The first of equally good steps: later ones must be better.
            let mut best: Option<(f64, Option<&str>, &Step)> = None;
            for step in &steps {
                let alike = step.texts.iter().map(|text| {
                    let likeness = likeness(&words, &text.words) * text.weight;
                    (likeness, text.card)
                });
                if let Some((likeness, card)) = alike.max_by(|a, b| a.0.total_cmp(&b.0))
                    && best.is_none_or(|it| likeness > it.0)
                {
                    best = Some((likeness, card, step.step));
                }
            }
            let (likeness, card, step) = best.filter(|it| it.0 >= LEAST_LIKENESS)?;
            Some(Suggestion {
                activity: name.name.clone(),
                n_events: name.n_events,
                step: step.id,
                likeness,
                reason: match card {
                    None => language.matching_like_step(&name.name, &step.name),
                    Some(card) => language.matching_like_card(&name.name, card, &step.name),
                },
            })
        })
        .collect()
}

/// Below this likeness two names merely share a syllable.
const LEAST_LIKENESS: f64 = 0.55;
/// Words so alike count as the same word in another form.
const SAME_WORD: f64 = 0.88;
/// A card says less about what a step is than the step's name.
const CARD_WEIGHT: f64 = 0.9;
/// Words that every name may have.
const EMPTY_WORDS: [&str; 14] = [
    "a", "an", "and", "at", "by", "for", "i", "in", "my", "of", "on", "the", "to", "with",
];

struct StepWords<'a> {
    step: &'a Step,
    texts: Vec<Text<'a>>,
}

struct Text<'a> {
    words: Vec<String>,
    weight: f64,
    /// The card whose text it is; none where it is the name of the step.
    card: Option<&'a str>,
}

fn step_words<'a>(project: &'a Project, step: &'a Step) -> StepWords<'a> {
    let name = Text {
        words: words(&step.name),
        weight: 1.0,
        card: None,
    };
    let cards = project.cards().values().filter(|it| {
        it.step == step.id
            && project
                .lane(it.lane)
                .is_some_and(|lane| matches!(lane.kind, LaneKind::Touchpoints | LaneKind::Actions))
    });
    let cards = cards.map(|it| Text {
        words: words(&it.text),
        weight: CARD_WEIGHT,
        card: Some(&it.text),
    });
    StepWords {
        step,
        texts: std::iter::once(name).chain(cards).collect(),
    }
}

/// Twice the matched words over all words (Dice), each match weighed by how alike the words are.
fn likeness(one: &[String], other: &[String]) -> f64 {
    if one.is_empty() || other.is_empty() {
        return 0.0;
    }
    let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
    for (place, word) in one.iter().enumerate() {
        for (other_place, other_word) in other.iter().enumerate() {
            let alike = jaro_winkler(word, other_word);
            if alike >= SAME_WORD {
                pairs.push((alike, place, other_place));
            }
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let (mut taken, mut other_taken) = (Vec::new(), Vec::new());
    let mut total = 0.0;
    for (alike, place, other_place) in pairs {
        if !taken.contains(&place) && !other_taken.contains(&other_place) {
            taken.push(place);
            other_taken.push(other_place);
            total += alike;
        }
    }
    2.0 * total / (one.len() + other.len()) as f64
}

/// The words of a name in their simplest form: snake_case, camelCase, paths and sentences alike.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut before = ' ';
    for letter in text.chars() {
        let new_hump = letter.is_uppercase() && before.is_lowercase();
        if !letter.is_alphanumeric() || new_hump {
            words.push(std::mem::take(&mut word));
        }
        if letter.is_alphanumeric() {
            word.extend(letter.to_lowercase());
        }
        before = letter;
    }
    words.push(word);
    words.retain(|it| !it.is_empty() && !EMPTY_WORDS.contains(&it.as_str()));
    words.iter().map(|it| stem(it).to_owned()).collect()
}

/// A word without the endings that number and tense give it.
fn stem(word: &str) -> &str {
    ["ing", "ed", "es", "s"]
        .iter()
        .find_map(|ending| {
            word.strip_suffix(ending)
                .filter(|it| it.chars().count() >= 3)
        })
        .unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::{likeness, words};

    #[track_caller]
    fn check(activity: &str, step: &str, is_alike: bool) {
        let found = likeness(&words(activity), &words(step));
        assert_eq!(found >= super::LEAST_LIKENESS, is_alike, "{found}");
    }

    #[test]
    fn names_are_alike_by_their_words_however_they_are_written() {
        check("compare_products", "I compare the products", true);
        check("ProductCompared", "Compare products", true);
        check("checkout/payment", "Payment", true);
        check("newsletter_opened", "I pay", false);
        check("", "I pay", false);
    }
}
