//! Every number explains itself: what it is, of what, and how sure.

use journey::{StageId, StepId, TransitionId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::overlay::{Deviation, Place};

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
    /// The share of what happened that the map allows.
    LogFitness,
    /// The share of events the rules claim.
    Coverage,
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

/// What a number is, of what, and how sure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Explanation {
    /// What is counted, as a short title.
    pub title: String,
    /// The number in words, with its base: "1,316 of 1,434 cases (91.8 %)".
    pub reading: String,
    /// The exact definition, one or two sentences.
    pub definition: String,
    /// Numerator in words and as a number, where it is a share.
    pub numerator: Option<(String, u64)>,
    /// Denominator likewise.
    pub denominator: Option<(String, u64)>,
    /// The interval in words, with its method.
    pub interval: Option<String>,
    /// Further figures: name and value, in words.
    pub details: Vec<(String, String)>,
    /// What to be careful about.
    pub caution: Option<String>,
}
