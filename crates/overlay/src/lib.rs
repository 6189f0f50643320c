//! The observed journeys laid over the assumed one: visits, times, drop-offs, deviations.
//!
//! Reading order: [`compare`] (what one asks), [`Overlay`] (what comes out), [`explain`] (what a number
//! means), [`report()`] (the same for other programs). This room does no I/O and never changes a map.

mod comparison;
mod conformance;
mod contrast;
mod deviation;
mod discovery;
mod explanation;
mod figures;
mod filter;
mod insight;
mod matching;
mod observed;
mod overlay;
mod report;
mod scope;

pub use comparison::{
    Asked, CaseLine, CasePage, CaseStory, CountsAs, Leg, LegReplay, MoveKind, NotCompared, Replay,
    ReplayClock, StepReplay, StoryEvent, ToldDeviation, ToldMove, compare,
};
pub use conformance::whole_way::{WholeWay, whole_way};
pub use contrast::difference::{Difference, DifferenceTest, false_discovery};
pub use contrast::persons::{ContrastPersons, PersonInterval};
pub use contrast::shift::{ContrastTimes, TimeShift};
pub use contrast::{Contrast, ContrastGroup, ContrastRow, ContrastSide, contrast};
pub use deviation::{Help, help};
pub use discovery::{Detail, Proposal, ProposedStage, ProposedStep, ProposedWay, propose};
pub use explanation::{Explanation, explain};
pub use figures::words::duration;
pub use filter::cohort::{Cohort, CohortPart, count_cases};
pub use insight::effects::{Effect, EffectOnOutcome, Effects};
pub use insight::outcome::{AssociatedWith, Association, Associations, RiskRatio};
pub use insight::rework::{RepeatCount, Repeated, RepeatedPlace, Rework};
pub use insight::{Insight, InsightQuestion, insight};
pub use matching::suggestion::{Suggestion, suggest};
pub use observed::Observed;
pub use overlay::{
    AcceptedDeparture, AcceptedFigures, Coverage, DesirePath, DesirePathClass, DeviationFigures,
    Fit, Move, Overlay, PastExtra, RuleHits, Seen, Share, StageFigures, StepFigures, StepObserved,
    Succession, Times, TransitionFigures, UnmatchedName, VariantFigures, Warning,
};
pub use report::{Variants, report};
