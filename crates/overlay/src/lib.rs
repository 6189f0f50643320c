//! The observed journeys laid over the assumed one: visits, times, drop-offs, deviations.
//!
//! [`Overlay`] is what comes out. This room does no I/O and never changes a map.

mod explanation;
mod overlay;

pub use explanation::{Explanation, FigureId};
pub use overlay::{
    Coverage, DesirePath, DesirePathClass, Deviation, DeviationFigures, ExtraKind, Fit, Move,
    Overlay, Place, RuleHits, Seen, Share, StageFigures, StepFigures, StepObserved, Succession,
    Times, TransitionFigures, UnmatchedName, VariantFigures, Warning,
};
