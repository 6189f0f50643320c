//! The observed journeys laid over the assumed one: visits, times, drop-offs, deviations.
//!
//! Reading order: [`compare`] (what one asks), [`Overlay`] (what comes out), [`explain`] (what a number
//! means), [`report()`] (the same for other programs). This room does no I/O and never changes a map.

mod alignment;
mod automaton;
mod comparison;
mod deviation;
mod drawing;
mod explained;
mod explanation;
mod figures;
mod matching;
mod overlay;
mod report;
mod statistics;
mod suggestion;
mod words;

pub use comparison::{NotCompared, cases_behind, compare};
pub use deviation::{Help, help};
pub use explanation::{Explanation, FigureId, explain};
pub use overlay::{
    Coverage, DesirePath, DesirePathClass, Deviation, DeviationFigures, ExtraKind, Fit, Move,
    Overlay, Place, RuleHits, Seen, Share, StageFigures, StepFigures, StepObserved, Succession,
    Times, TransitionFigures, UnmatchedName, VariantFigures, Warning,
};
pub use report::{Variants, report};
pub use suggestion::{Suggestion, suggest};
