//! What slides and pages are made of: one place decides what is on them, and the formats draw it.

use scene::PaperScene;

use crate::Slides;

use self::deck::Deck;
use self::slide::{Room, Slide};

pub(crate) mod deck;
pub(crate) mod fitting;
mod journeys;
pub(crate) mod leaf;
mod method;
mod one_pager;
mod overview;
pub(crate) mod slide;
mod stages;

/// The slides of the maps that leave.
pub(crate) struct Composed {
    pub(crate) slides: Vec<Slide>,
    /// What stands below each of them.
    pub(crate) footer: String,
    /// What had to be left out or shortened.
    pub(crate) left_out: Vec<String>,
}

/// Composes a deck, or the one page of every map.
pub(crate) fn composed(scene: &PaperScene<'_>, slides: Slides, room: Room) -> Composed {
    let mut all = Vec::new();
    let mut n_shortened = 0;
    let mut footer = String::new();
    for (at, map) in scene.released().maps().iter().enumerate() {
        let mut deck = Deck::of(scene, map, room);
        if at == 0 {
            footer = deck.footer();
        }
        all.push(deck.one_pager().into());
        if slides == Slides::Deck {
            all.extend(deck.overview());
            all.extend(deck.stages());
            all.extend(deck.desire_paths());
            all.extend(deck.drop_offs());
            all.push(deck.method());
        }
        n_shortened += deck.n_shortened;
    }
    let mut left_out = Vec::new();
    if n_shortened > 0 {
        left_out.push(scene.language().slides_shortened(n_shortened));
    }
    left_out.extend(left_out_of(scene, slides));
    Composed {
        slides: all,
        footer,
        left_out,
    }
}

/// What neither slides nor the one page have a place for.
pub(crate) fn left_out_of(scene: &PaperScene<'_>, slides: Slides) -> Vec<String> {
    let language = scene.language();
    let mut left_out = Vec::new();
    let has_groups = |it: &sharing::ReleasedMap| {
        let overlay = it.overlay.as_ref();
        overlay.is_some_and(|it| it.beside.is_some())
    };
    if scene.released().maps().iter().any(has_groups) {
        left_out.push(language.slides_beside_left_out());
    }
    if slides == Slides::OnePager {
        left_out.push(language.slides_only_one_page());
    }
    left_out
}

/// A title in which what is equal stays on one line.
pub(crate) fn whole(title: &str) -> String {
    title.replace(" = ", "\u{a0}=\u{a0}")
}
