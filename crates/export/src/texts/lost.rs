//! What a file of text has no place for, said in sentences.

use language::Language;

use super::drawn::Drawn;

/// Sentences about what is really there and was left out.
pub(super) struct Lost {
    language: Language,
    said: Vec<String>,
}

impl Lost {
    pub(super) fn new(language: Language) -> Self {
        Self {
            language,
            said: Vec::new(),
        }
    }

    /// One more sentence, where there are some of what it counts.
    pub(super) fn some(&mut self, n: u64, say: fn(Language, u64) -> String) -> &mut Self {
        if n > 0 {
            self.said.push(say(self.language, n));
        }
        self
    }

    /// One more sentence, where it is so.
    pub(super) fn so(&mut self, is_so: bool, say: fn(Language) -> String) -> &mut Self {
        if is_so {
            self.said.push(say(self.language));
        }
        self
    }

    /// The pictures on the cards of these maps, and the logo.
    pub(super) fn pictures(&mut self, maps: &[Drawn<'_>]) -> &mut Self {
        let n = maps.iter().map(n_pictures).sum();
        let brand = maps.first().and_then(|it| it.project.own_brand());
        self.some(n, Language::texts_lost_pictures).so(
            brand.is_some_and(|it| it.logo.is_some()),
            Language::texts_lost_logo,
        )
    }

    pub(super) fn finish(self) -> Vec<String> {
        self.said
    }
}

fn n_pictures(it: &Drawn<'_>) -> u64 {
    let lanes = it.lanes.iter();
    let cards = lanes.flat_map(|lane| it.steps.iter().flat_map(|step| it.cards(lane.id, step.id)));
    cards
        .filter(|card| it.project.picture_on(card.id).is_some())
        .count() as u64
}
