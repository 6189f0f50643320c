//! Cards as they were drawn last, so that an edit costs what it touches.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use journey::{Card, CardId, Lane, LaneId, Picture, PictureId, Typeface};
use language::Language;

use crate::layout::INSET;
use crate::scene::{Column, Group};

/// The cards of a picture, each with all that its looks follow from.
#[derive(Default)]
pub struct DrawnCards {
    before: BTreeMap<LaneId, DrawnLane>,
    now: BTreeMap<LaneId, DrawnLane>,
    font: Option<Typeface>,
}

/// The cards of a lane, as long as the lane is as it was.
pub(super) struct DrawnLane {
    lane: Lane,
    language: Language,
    cards: HashMap<CardId, DrawnCard>,
}

/// A card and the columns it covers: what its looks follow from, apart from its lane.
pub(super) struct Setting<'a> {
    pub(super) card: &'a Card,
    pub(super) picture: Option<&'a Picture>,
    pub(super) first: &'a Column,
    pub(super) last: &'a Column,
}

struct DrawnCard {
    card: Card,
    /// Which picture, with its width and height.
    picture: Option<(PictureId, [u32; 2])>,
    /// The key and the name of its first column, and the name of its last.
    columns: [String; 3],
    group: Arc<Group>,
}

impl DrawnCards {
    /// Forgets what was drawn in another font.
    pub(in crate::layout) fn write_in(&mut self, font: Option<&Typeface>) {
        if self.font.as_ref() != font {
            *self = Self {
                font: font.cloned(),
                ..Self::default()
            };
        }
    }

    /// What was drawn of a lane, if that was the same lane in the same language; otherwise nothing.
    pub(super) fn of(&mut self, lane: &Lane, language: Language) -> DrawnLane {
        let known = self.before.remove(&lane.id);
        let known = known.filter(|it| it.lane == *lane && it.language == language);
        known.unwrap_or_else(|| DrawnLane {
            lane: lane.clone(),
            language,
            cards: HashMap::new(),
        })
    }

    /// Remembers what was drawn of a lane.
    pub(super) fn keep(&mut self, drawn: DrawnLane) {
        self.now.insert(drawn.lane.id, drawn);
    }

    /// Forgets the lanes that were not drawn this time.
    pub(in crate::layout) fn forget_the_rest(&mut self) {
        self.before = std::mem::take(&mut self.now);
    }
}

impl DrawnLane {
    /// What its cards speak.
    pub(super) fn language(&self) -> Language {
        self.language
    }

    /// A card as it was drawn, if it would look the same but for how far down it stands.
    pub(super) fn known(&self, setting: &Setting<'_>) -> Option<&Arc<Group>> {
        let known = self.cards.get(&setting.card.id)?;
        known.is_of(setting).then_some(&known.group)
    }

    /// Remembers a card.
    pub(super) fn add(&mut self, setting: &Setting<'_>, group: Arc<Group>) {
        let Setting { first, last, .. } = setting;
        let drawn = DrawnCard {
            card: setting.card.clone(),
            picture: setting.picture_as_known(),
            columns: [&first.key, &first.name, &last.name].map(String::clone),
            group,
        };
        self.cards.insert(setting.card.id, drawn);
    }

    /// Forgets the cards that are gone, where there are more than these many.
    pub(super) fn forget_all_but(&mut self, n_cards: usize, is_there: impl Fn(CardId) -> bool) {
        if self.cards.len() > n_cards {
            self.cards.retain(|id, _| is_there(*id));
        }
    }
}

impl Setting<'_> {
    /// How wide the card is.
    pub(super) fn width(&self) -> f32 {
        self.last.x + self.last.width - self.first.x - 2.0 * INSET
    }

    fn picture_as_known(&self) -> Option<(PictureId, [u32; 2])> {
        self.picture.map(|it| (it.id, [it.width, it.height]))
    }
}

impl DrawnCard {
    fn is_of(&self, setting: &Setting<'_>) -> bool {
        let Setting { first, last, .. } = setting;
        let columns = [&first.key, &first.name, &last.name];
        self.card == *setting.card
            && self.group.bounds.width.to_bits() == setting.width().to_bits()
            && self.columns.iter().eq(columns)
            && self.picture == setting.picture_as_known()
    }
}
