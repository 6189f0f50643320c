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
pub use conformance::net::{Net, NetKind, NetTransition, PathCost, net, path_costs};
pub use conformance::whole_way::{WholeWay, whole_way};
pub use contrast::cautions::GroupsOverlap;
pub use contrast::difference::{Difference, DifferenceTest, false_discovery};
pub use contrast::feelings::{ContrastFeelings, FeelingDifference};
pub use contrast::persons::{ContrastPersons, PersonInterval};
pub use contrast::shift::{ContrastTimes, TimeShift};
pub use contrast::{
    Beside, Contrast, ContrastGroup, ContrastRow, ContrastSide, compare_beside, contrast,
};
pub use deviation::{Help, help};
pub use discovery::{Detail, Proposal, ProposedStage, ProposedStep, ProposedWay, propose};
pub use explanation::{Explanation, explain, meanings};
pub use figures::precision::MapUse;
pub use figures::sentiment::{
    FeelingInterval, IntervalMethod, Moment, Moments, RankCorrelation, ScoreRuleFigures, Sentiment,
    SentimentFinding, SourceFigures, StepSentiment,
};
pub use figures::splits::multinomial::{SplitMethod, SplitTest};
pub use figures::splits::{Split, SplitWay};
pub use figures::stated::{StatedTime, TimeProfile};
pub use figures::warnings::caution::{AboutData, AboutRules, AboutScores, AboutSteps, Caution};
pub use filter::cohort::{Cohort, CohortPart, count_cases};
pub use insight::calendar::CalendarUnit;
pub use insight::contacts::{ContactRow, ContactTable, ContactWindows, Contacts};
pub use insight::coverage::{CoverageByPart, CoveragePart};
pub use insight::effects::{Effect, EffectOnOutcome, Effects};
pub use insight::measured::MeasuredTimes;
pub use insight::outcome::{AssociatedWith, Association, Associations, RiskRatio};
pub use insight::over_time::{OverTime, Week};
pub use insight::rework::{Repeated, RepeatedPlace, Rework};
pub use insight::stage_times::{Conversion, StageTimes, StageWay};
pub use insight::stages_back::StageBack;
pub use insight::survival::{Survival, SurvivalPoint};
pub use insight::typical::{Typical, TypicalJourney};
pub use insight::{CaseCount, Insight, InsightQuestion, insight};
pub use matching::score::Unread;
pub use matching::score_suggestion::{
    ScorePreview, ScoreSuggestion, preview_score, suggest_scores,
};
pub use matching::suggestion::{Suggestion, suggest};
pub use observed::Observed;
pub use overlay::{
    AcceptedDeparture, AcceptedFigures, Bound, Coverage, DesirePath, DesirePathClass,
    DeviationFigures, Fit, Move, Overlay, PastExtra, RuleHits, Seen, Share, StageFigures,
    StepFigures, StepObserved, Succession, Times, TransitionFigures, UnmatchedName, VariantFigures,
    Variety, Warning,
};
pub use report::{Variants, report};
