//! A language, and how a message is said in it.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unic_langid::LanguageIdentifier;

/// A language in which the app speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Language {
    /// English, the measure of the others.
    #[default]
    En,
    /// German.
    De,
}

/// The messages of one language, read once.
type Bundle = FluentBundle<FluentResource>;

static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::En));
static GERMAN: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::De));

impl Language {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::En, Self::De];

    /// What the language is called in tags: "en", "de".
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
        }
    }

    /// The language of a tag or of a locale as systems name them: "de", "de-AT", "de_DE.UTF-8"; none where it is
    /// another or none ("C").
    #[must_use]
    pub fn of_locale(locale: &str) -> Option<Self> {
        let name = locale.split(['_', '-', '.', '@']).next()?;
        Self::ALL
            .into_iter()
            .find(|it| it.tag().eq_ignore_ascii_case(name))
    }

    /// A message with its variables.
    pub(crate) fn say<const N: usize>(
        self,
        id: &str,
        values: [(&str, FluentValue<'_>); N],
    ) -> String {
        let bundle = match self {
            Self::En => &*ENGLISH,
            Self::De => &*GERMAN,
        };
        let pattern = bundle.get_message(id).and_then(|it| it.value());
        let pattern = pattern.expect("a message without words is not built");
        let values = values.into_iter().collect();
        bundle
            .format_pattern(pattern, Some(&values), &mut Vec::new())
            .into_owned()
    }
}

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// A whole number, which chooses a plural and is written as the language writes it.
fn counted(n: u64) -> FluentValue<'static> {
    FluentValue::from(n)
}

fn bundle(language: Language) -> Bundle {
    let tag: LanguageIdentifier = language.tag().parse().expect("a tag of a language");
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // The marks that isolate what is put in are for two directions of writing; no language here has the other.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::En => |it, _| written(it, Language::En),
        Language::De => |it, _| written(it, Language::De),
    }));
    for text in language.files() {
        let resource = FluentResource::try_new((*text).to_owned());
        let resource = resource.expect("what cannot be read is not built");
        bundle
            .add_resource(resource)
            .expect("what is there twice is not built");
    }
    bundle
}

fn written(value: &FluentValue<'_>, language: Language) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(language.count(number.value as u64)),
        FluentValue::String(_)
        | FluentValue::Custom(_)
        | FluentValue::None
        | FluentValue::Error => None,
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn a_language_is_known_by_any_of_its_names() {
        for (locale, language) in [
            ("de_DE.UTF-8", Some(Language::De)),
            ("de-AT", Some(Language::De)),
            ("DE", Some(Language::De)),
            ("en_GB", Some(Language::En)),
            ("den", None),
            ("fr_FR.UTF-8", None),
            ("C.UTF-8", None),
            ("", None),
        ] {
            assert_eq!(Language::of_locale(locale), language, "{locale}");
        }
    }

    #[test]
    fn a_number_in_a_sentence_is_written_as_around_it() {
        assert_eq!(Language::En.numbers_of(1, 1_434), "1 of 1,434");
        assert_eq!(Language::De.numbers_of(1, 1_434), "1 von 1.434");
        assert_eq!(Language::De.numbers_years(1), "1 Jahr");
        assert_eq!(Language::De.numbers_years(2), "2 Jahre");
    }
}
