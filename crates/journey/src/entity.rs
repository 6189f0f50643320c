//! What there is on a map: flat records that refer to each other by id.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::ids::{
    AcceptanceId, BrandId, CardId, EmotionId, FontId, LaneId, LogId, MapId, PictureId, RuleId,
    ScoreRuleId, SegmentId, StageId, StepId, TransitionId, ViewId,
};

mod acceptance;
mod card;
mod condition;
mod emotion;
mod expected;
mod figure;
mod lane;
mod log;
mod map;
mod rule;
mod score_rule;
mod segment;
mod stage;
mod step;
mod transition;

pub use acceptance::{Acceptance, Departure};
pub use card::Card;
pub use card::consent::Consent;
pub use card::icon::{Icon, KnownIcon};
pub use card::picture::Picture;
pub use card::tag::Tagged;
pub use condition::{CaseCondition, Contact, ContactKind, ContactPattern, Period, Repetition};
pub use emotion::Emotion;
pub(crate) use emotion::feeling;
pub use expected::{ExpectedTime, WHOLE_PERMILLE, permille_from_text, seconds_from_text, spelled};
pub use figure::{Deviation, ExtraKind, FigureId, Place};
pub use lane::section::Section;
pub use lane::{ChartStyle, Lane, LaneKind, Unfit, link, number};
pub use log::LogSummary;
pub use map::brand::artwork::{is_artwork, media_type, size_of_artwork, size_of_shapes};
pub use map::brand::contrast::{ColourVerdict, ink_on_brand};
pub use map::brand::font::{BrandFont, Typeface, is_font, is_font_family};
pub use map::brand::{Brand, BrandColour, BrandGround, BrandUse, Logo, Plate};
pub(crate) use map::counting::DAY_MIN;
pub use map::counting::{Counting, StageArrival, WorkingHours, date_from_text};
pub use map::notes::Presented;
pub use map::view::{Arrangement, LensView, Narrowing, SavedView};
pub use map::{JourneyMap, Lens, MapKind, MapStatus, UnmatchedEvents};
pub use rule::{Field, MatchRule, Matcher, Operator, Predicate, Target};
pub use score_rule::{ScoreReading, ScoreRule, ScoreScale, ScoreStep};
pub use segment::Segment;
pub use stage::{Lifecycle, Stage, StageFlow};
pub use step::owner::OwnerRole;
pub use step::{Outcome, Step};
pub use transition::{Transition, TransitionOrigin};

/// Anything a person can author, stored flat by id.
#[allow(
    clippy::large_enum_variant,
    reason = "a map holds its header; entities are few, and a box would stand wherever one is made"
)]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Entity {
    /// One journey map.
    Map(JourneyMap),
    /// A phase of the journey.
    Stage(Stage),
    /// A thing the customer does or meets: one column.
    Step(Step),
    /// A row that holds one kind of information.
    Lane(Lane),
    /// Content in a lane at a step.
    Card(Card),
    /// A picture on a card.
    Picture(Picture),
    /// A point of an emotion curve.
    Emotion(Emotion),
    /// A drawn link between two steps.
    Transition(Transition),
    /// Which events count as which touchpoint.
    Rule(MatchRule),
    /// What the project remembers of an imported log.
    Log(LogSummary),
    /// Cases that belong together, under a name.
    Segment(Segment),
    /// Which column holds what people answered.
    ScoreRule(ScoreRule),
    /// A departure from the map that stays as it is.
    Acceptance(Acceptance),
    /// A way of looking at a map, under a name.
    View(SavedView),
    /// Whose the maps of the file are.
    Brand(Brand),
    /// The font in which the maps of the file are written.
    Font(BrandFont),
}

/// The identity of any entity.
///
/// The order of the variants is the order in which a change is written down; it carries no meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "type", content = "id", rename_all = "camelCase")]
pub enum EntityId {
    /// See [`JourneyMap`].
    Map(MapId),
    /// See [`Stage`].
    Stage(StageId),
    /// See [`Step`].
    Step(StepId),
    /// See [`Lane`].
    Lane(LaneId),
    /// See [`Card`].
    Card(CardId),
    /// See [`Picture`].
    Picture(PictureId),
    /// See [`Emotion`].
    Emotion(EmotionId),
    /// See [`Transition`].
    Transition(TransitionId),
    /// See [`MatchRule`].
    Rule(RuleId),
    /// See [`LogSummary`].
    Log(LogId),
    /// See [`Segment`].
    Segment(SegmentId),
    /// See [`ScoreRule`].
    ScoreRule(ScoreRuleId),
    /// See [`Acceptance`].
    Acceptance(AcceptanceId),
    /// See [`SavedView`].
    View(ViewId),
    /// See [`Brand`].
    Brand(BrandId),
    /// See [`BrandFont`].
    Font(FontId),
}

impl Entity {
    /// The identity this entity is stored under.
    #[must_use]
    pub fn id(&self) -> EntityId {
        match self {
            Self::Map(it) => EntityId::Map(it.id),
            Self::Stage(it) => EntityId::Stage(it.id),
            Self::Step(it) => EntityId::Step(it.id),
            Self::Lane(it) => EntityId::Lane(it.id),
            Self::Card(it) => EntityId::Card(it.id),
            Self::Picture(it) => EntityId::Picture(it.id),
            Self::Emotion(it) => EntityId::Emotion(it.id),
            Self::Transition(it) => EntityId::Transition(it.id),
            Self::Rule(it) => EntityId::Rule(it.id),
            Self::Log(it) => EntityId::Log(it.id),
            Self::Segment(it) => EntityId::Segment(it.id),
            Self::ScoreRule(it) => EntityId::ScoreRule(it.id),
            Self::Acceptance(it) => EntityId::Acceptance(it.id),
            Self::View(it) => EntityId::View(it.id),
            Self::Brand(it) => EntityId::Brand(it.id),
            Self::Font(it) => EntityId::Font(it.id),
        }
    }
}

impl EntityId {
    /// The identity without its kind.
    #[must_use]
    pub fn uuid(self) -> Uuid {
        match self {
            Self::Map(it) => it.0,
            Self::Stage(it) => it.0,
            Self::Step(it) => it.0,
            Self::Lane(it) => it.0,
            Self::Card(it) => it.0,
            Self::Picture(it) => it.0,
            Self::Emotion(it) => it.0,
            Self::Transition(it) => it.0,
            Self::Rule(it) => it.0,
            Self::Log(it) => it.0,
            Self::Segment(it) => it.0,
            Self::ScoreRule(it) => it.0,
            Self::Acceptance(it) => it.0,
            Self::View(it) => it.0,
            Self::Brand(it) => it.0,
            Self::Font(it) => it.0,
        }
    }
}

macro_rules! conversions {
    ($($variant:ident($entity:ident, $id:ident);)*) => {
        $(
            impl From<$entity> for Entity {
                fn from(it: $entity) -> Self {
                    Self::$variant(it)
                }
            }

            impl From<$id> for EntityId {
                fn from(it: $id) -> Self {
                    Self::$variant(it)
                }
            }
        )*
    };
}

conversions! {
    Map(JourneyMap, MapId);
    Stage(Stage, StageId);
    Step(Step, StepId);
    Lane(Lane, LaneId);
    Card(Card, CardId);
    Picture(Picture, PictureId);
    Emotion(Emotion, EmotionId);
    Transition(Transition, TransitionId);
    Rule(MatchRule, RuleId);
    Log(LogSummary, LogId);
    Segment(Segment, SegmentId);
    ScoreRule(ScoreRule, ScoreRuleId);
    Acceptance(Acceptance, AcceptanceId);
    View(SavedView, ViewId);
    Brand(Brand, BrandId);
    Font(BrandFont, FontId);
}
