//! What one can do to a step.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::Outcome;
use crate::ids::{StageId, StepId, TransitionId};

/// Add a step, linked to its neighbours where the map says so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddStep {
    /// Minted by the caller.
    pub id: StepId,
    /// The stage it goes to.
    pub stage: StageId,
    /// The step of that stage it goes before; none puts it last.
    pub before: Option<StepId>,
    /// What it is called.
    pub name: String,
    /// Minted by the caller, for the transition that links it into the row.
    pub link: TransitionId,
}

/// Call a step something else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RenameStep {
    /// Which step.
    pub id: StepId,
    /// The new name.
    pub name: String,
}

/// Put a step elsewhere; its cards, matches and transitions stay with it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MoveStep {
    /// Which step.
    pub id: StepId,
    /// The stage it goes to.
    pub stage: StageId,
    /// The step of that stage it goes before; none puts it last.
    pub before: Option<StepId>,
}

/// Remove a step with its cards, emotions and transitions; a row of "next" transitions closes behind it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RemoveStep {
    /// Which step.
    pub id: StepId,
}

/// Say whether a step may be left out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MarkOptional {
    /// Which step.
    pub id: StepId,
    /// Whether it may.
    pub on: bool,
}

/// Say whether a step may happen several times in a row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MarkRepeatable {
    /// Which step.
    pub id: StepId,
    /// Whether it may.
    pub on: bool,
}

/// Say whether no system can see a step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MarkUnobservable {
    /// Which step.
    pub id: StepId,
    /// Whether none can.
    pub on: bool,
}

/// Say whether journeys may start at a step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MarkStart {
    /// Which step.
    pub id: StepId,
    /// Whether they may.
    pub on: bool,
}

/// Say whether journeys may end at a step, and how.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MarkEnd {
    /// Which step.
    pub id: StepId,
    /// How they end; none unmarks it.
    pub outcome: Option<Outcome>,
}

/// Put a step of a parallel stage into a branch.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetBranch {
    /// Which step.
    pub id: StepId,
    /// The branch.
    pub branch: u16,
}

/// Draw the same contact twice: a step takes the touchpoint of another. With itself, it gets one of its own again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShareTouchpoint {
    /// Which step.
    pub id: StepId,
    /// The step whose touchpoint it takes.
    pub with: StepId,
}
