//! How a map is looked at.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::narrowing::Narrowing;

/// How a map is looked at; not part of the project and not undoable.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct View {
    /// Which of the two journeys shows.
    pub lens: LensView,
    /// Of desire paths, ways back and leaving that is drawn which happens on the most frequent paths, as many
    /// as hold this part of all cases, 0 to 1.
    pub detail: f32,
    /// Whether desire paths that the team has accepted are drawn too, greyed.
    pub accepted: bool,
    /// In which order the lanes stand.
    pub arrangement: Arrangement,
    /// What of the map shows.
    pub narrowed: Narrowing,
}

/// In which order the lanes of one and the same map stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Arrangement {
    /// As the team put them.
    Journey,
    /// As a service blueprint has them, with the lines between its parts; what goes on within the person is left
    /// out.
    Blueprint,
}

/// Which of the two journeys shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum LensView {
    /// What the team drew.
    Assumed,
    /// The observed journeys over what the team drew.
    Overlay,
    /// What was observed alone.
    Observed,
}
