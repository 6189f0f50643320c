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
mod map_form;
mod notation;
mod project;
mod rank;
mod refusal;

pub use change::{Change, Edit};
pub use command::Command;
pub use entity::{
    Card, Emotion, Entity, EntityId, Field, JourneyMap, Lane, LaneKind, Lens, Lifecycle,
    LogSummary, MatchRule, Matcher, Operator, Outcome, Predicate, Stage, StageFlow, Step, Target,
    Transition, TransitionOrigin, UnmatchedEvents,
};
pub use ids::{
    CardId, EmotionId, GestureId, LaneId, LogId, MapId, RuleId, StageId, StepId, TouchpointId,
    TransitionId,
};
pub use project::Project;
pub use rank::Rank;
