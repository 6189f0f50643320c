//! What can be seen of a map in data: places, deviations, and the numbers that count them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{StageId, StepId, TouchpointId, TransitionId};

/// Where a neighbouring pair begins or ends.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(tag = "type", content = "of", rename_all = "camelCase")]
pub enum Place {
    /// Before the first event of a case.
    Start,
    /// A touchpoint that the map draws.
    Touchpoint(TouchpointId),
    /// An event that no rule claims, kept under its own name.
    OffMap(String),
    /// After the last event of a case.
    End,
}

/// A place where observed and assumed part.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum Deviation {
    /// Drawn, not observed in the case.
    Skipped {
        /// The step.
        step: StepId,
    },
    /// Observed, and no place for it there.
    Extra {
        /// What was observed.
        place: Place,
        /// Why there is no place for it.
        why: ExtraKind,
    },
    /// Observed earlier or later than drawn.
    Moved {
        /// The step.
        step: StepId,
        /// Whether it came earlier than drawn.
        early: bool,
        /// Exactly one other move lies between: two neighbours swapped.
        adjacent_swap: bool,
    },
    /// Something else was observed in place of a drawn step.
    Instead {
        /// The drawn step.
        step: StepId,
        /// What was observed in its place.
        place: Place,
    },
}

/// Why an observed event has no place on the map there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ExtraKind {
    /// The map does not draw it at all.
    OffTheMap,
    /// It happened before in the case, and the map does not repeat it here.
    Repeated,
    /// The map draws it, but not here.
    Unexpected,
}

/// A number on the map or in a list that can be asked to explain itself.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum FigureId {
    /// The share of journeys that follow the map exactly.
    Fitting,
    /// The share of journeys that follow the map with what the team accepted.
    FittingAccepted,
    /// The share of what happened that the map allows.
    LogFitness,
    /// The share of events the rules claim.
    Coverage,
    /// The share of what the map allows to follow each other directly that does.
    MapUse,
    /// How the shares stated for what leaves a step fit those observed.
    Split {
        /// The step that is left; the first one of a free or parallel stage.
        step: StepId,
    },
    /// The share of cases that reach a stage.
    StageReach {
        /// The stage.
        stage: StageId,
    },
    /// The share of cases that go no further than a stage.
    StageDropOff {
        /// The stage.
        stage: StageId,
    },
    /// The share of cases that reach a step.
    StepReach {
        /// The step.
        step: StepId,
    },
    /// The share of cases that leave at a step.
    StepDropOff {
        /// The step.
        step: StepId,
    },
    /// How those felt who answered at a step.
    StepSentiment {
        /// The step.
        step: StepId,
    },
    /// How often a drawn transition is taken, and how long it takes.
    Transition {
        /// The transition.
        transition: TransitionId,
    },
    /// How often an undrawn succession happens, and how long it takes.
    DesirePath {
        /// The first.
        from: Place,
        /// The one that directly follows.
        to: Place,
    },
    /// How often cases part from the map in this way.
    Deviation {
        /// The way.
        deviation: Deviation,
    },
    /// How often one distinct path is taken.
    Variant {
        /// The path.
        path: Vec<Place>,
    },
}
