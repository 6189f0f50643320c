//! The tags of a map.

use std::collections::BTreeSet;

use crate::entity::Card;
use crate::ids::MapId;
use crate::project::Project;

impl Project {
    /// Every tag that a card or a step of a map has, each once.
    #[must_use]
    pub fn tags_of(&self, map: MapId) -> BTreeSet<&str> {
        let steps = self.columns_of(map).into_iter().flat_map(|it| &it.tags);
        let cards = self.cards_of(map).flat_map(|it| &it.tags);
        steps.chain(cards).map(String::as_str).collect()
    }

    /// The cards of a map, by id.
    pub fn cards_of(&self, map: MapId) -> impl Iterator<Item = &Card> {
        let is_here = move |it: &&Card| self.lane(it.lane).is_some_and(|lane| lane.map == map);
        self.cards().values().filter(is_here)
    }
}
