//! How a map is looked at.

pub use journey::{Arrangement, LensView, Narrowing};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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
