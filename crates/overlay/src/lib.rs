//! The observed journeys laid over the assumed one: visits, times, drop-offs, deviations.
//!
//! Reading order: [`compare`] (what one asks), [`Overlay`] (what comes out), [`explain`] (what a number
//! means), [`report()`] (the same for other programs). This room does no I/O and never changes a map.

mod comparison;
mod conformance;
mod deviation;
mod discovery;
mod explanation;
mod figures;
mod filter;
mod matching;
mod observed;
mod overlay;
mod report;
mod scope;
mod statistics;
mod words;

pub use comparison::{
    Asked, CaseLine, CasePage, CaseStory, CountsAs, Leg, LegReplay, MoveKind, NotCompared, Replay,
    ReplayClock, StepReplay, StoryEvent, ToldDeviation, ToldMove, compare,
};
pub use deviation::help;
pub use discovery::{Detail, Proposal, ProposedStage, ProposedStep, ProposedWay, propose};
pub use explanation::{Explanation, explain};
pub use matching::suggestion::{Suggestion, suggest};
pub use observed::Observed;
pub use overlay::{
    Coverage, DesirePath, DesirePathClass, DeviationFigures, Fit, Move, Overlay, RuleHits, Seen,
    Share, StageFigures, StepFigures, StepObserved, Succession, Times, TransitionFigures,
    UnmatchedName, VariantFigures, Warning,
};
pub use report::{Variants, report};
