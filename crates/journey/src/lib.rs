//! The **assumed** journey: what a team drew, what one can do to it, and how to take it back.
//!
//! Reading order: [`entity`] (what there is), [`Project`] (all of it), [`command`] (what a person
//! may intend), [`Change`] (what that did), [`History`] (undo and redo).
//! This room does no I/O, reads no clock and draws no random numbers.

mod change;
pub mod command;
pub mod entity;
mod graph;
mod history;
mod ids;
mod incoming;
pub mod limits;
mod notation;
mod project;
mod rank;
mod refusal;
mod sketch;

pub use change::{Change, Edit};
pub use command::Command;
pub use command::re_mint::re_minted;
pub use entity::{
    Acceptance, Arrangement, Brand, BrandColour, BrandFont, BrandGround, BrandUse, Card,
    CaseCondition, ChartStyle, ColourVerdict, Consent, Contact, ContactKind, ContactPattern,
    Counting, Departure, Deviation, Emotion, Entity, EntityId, ExpectedTime, ExtraKind, Field,
    FigureId, Icon, JourneyMap, KnownIcon, Lane, LaneKind, Lens, LensView, Lifecycle, LogSummary,
    Logo, MapKind, MapStatus, MatchRule, Matcher, Narrowing, Operator, Outcome, OwnerRole, Period,
    Picture, Place, Plate, Predicate, Presented, Repetition, SavedView, ScoreReading, ScoreRule,
    ScoreScale, ScoreStep, Section, Segment, Stage, StageArrival, StageFlow, Step, Tagged, Target,
    Transition, TransitionOrigin, Typeface, Unfit, UnmatchedEvents, WorkingHours,
};
pub use entity::{
    WHOLE_PERMILLE, date_from_text, ink_on_brand, is_artwork, is_font, is_font_family, link,
    media_type, number, permille_from_text, size_of_shapes, spelled,
};
pub use graph::StepGraph;
pub use graph::flow::{DrawnFlow, DrawnTransition, TransitionKind};
pub use graph::gateway::{Branch, Gateway, GatewayAt, GatewayKind};
pub use history::merging::{
    Clash, Contested, CopyOf, DeedId, Deeds, Merged, Side, Told, merged, project_of,
};
pub use history::{
    Difference, DifferenceKind, Entry, FieldDifference, History, all_restored, differences,
    map_differences, restored,
};
pub use ids::{
    AcceptanceId, BrandId, CardId, EmotionId, FontId, GestureId, LaneId, LogId, MapId, PictureId,
    RuleId, ScoreRuleId, SegmentId, StageId, StepId, TouchpointId, TransitionId, ViewId,
};
pub use incoming::map_form::{Edge, Element, MapForm, MapFormError, Position};
pub use incoming::{
    Incoming, IncomingContent, IncomingError, IncomingKind, IncomingMistake,
    MOST_BYTES as MOST_INCOMING_BYTES, PassedOver, Why,
};
pub use notation::outline::mistake::{Mistake, OutlineError};
pub use notation::outline::{
    Outline, OutlineCard, OutlineLevel, OutlineStage, OutlineStep, Placed, outline_text,
    place_outline, read_outline,
};
pub use notation::{NotationError, NotationMistake, map_from_text};
pub use project::Project;
pub use project::ownership::Ownership;
pub use rank::Rank;
pub use refusal::{Branching, Branding, Refusal};

#[cfg(test)]
mod testing;
