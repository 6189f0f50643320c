//! What a file of text has no place for, said in sentences.

use journey::Icon;
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

    /// The icons beside the steps and cards of these maps.
    pub(super) fn icons(&mut self, maps: &[Drawn<'_>]) -> &mut Self {
        let n = maps.iter().map(|it| icons(it).len() as u64).sum();
        self.some(n, Language::texts_lost_icons)
    }

    /// Those that a team has drawn itself.
    pub(super) fn own_icons(&mut self, maps: &[Drawn<'_>]) -> &mut Self {
        let all = maps.iter().flat_map(icons);
        let own = all.filter(|it| matches!(it, Icon::Own { .. }));
        self.some(own.count() as u64, Language::texts_lost_own_icons)
    }

    pub(super) fn finish(self) -> Vec<String> {
        self.said
    }
}

fn icons<'a>(it: &Drawn<'a>) -> Vec<&'a Icon> {
    let lanes = it.lanes.iter();
    let cards = lanes.flat_map(|lane| it.steps.iter().flat_map(|step| it.cards(lane.id, step.id)));
    let of_cards = cards.filter_map(|it| it.icon.as_ref());
    let of_steps = it.steps.iter().filter_map(|it| it.icon.as_ref());
    of_steps.chain(of_cards).collect()
}

fn n_pictures(it: &Drawn<'_>) -> u64 {
    let lanes = it.lanes.iter();
    let cards = lanes.flat_map(|lane| it.steps.iter().flat_map(|step| it.cards(lane.id, step.id)));
    cards
        .filter(|card| it.project.picture_on(card.id).is_some())
        .count() as u64
}
