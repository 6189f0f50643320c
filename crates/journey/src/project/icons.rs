//! The icons that a team has drawn itself.

use crate::entity::{Icon, Tagged};
use crate::project::Project;

impl Project {
    /// The bytes of the icon of a step or a card in base64, where it is one of the team's own.
    #[must_use]
    pub fn own_icon(&self, of: Tagged) -> Option<&str> {
        let icon = match of {
            Tagged::Card(id) => self.card(id)?.icon.as_ref()?,
            Tagged::Step(id) => self.step(id)?.icon.as_ref()?,
        };
        match icon {
            Icon::Own { image, .. } => Some(image),
            Icon::Known { .. } => None,
        }
    }

    /// All of them, by what has them.
    pub fn own_icons(&self) -> impl Iterator<Item = (Tagged, &str)> {
        let steps = self.steps().keys().map(|it| Tagged::Step(*it));
        let cards = self.cards().keys().map(|it| Tagged::Card(*it));
        let all = steps.chain(cards);
        all.filter_map(|it| Some((it, self.own_icon(it)?)))
    }
}
