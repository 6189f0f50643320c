//! How a map is looked at, and how one picture became the next.

use journey::LaneId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::scene::{Band, Column, Group, LegendEntry, Scene, StageSpan};

/// How a map is looked at; not part of the project and not undoable.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct View {
    /// Which of the two journeys shows.
    pub lens: LensView,
    /// How much of the observed volume of desire paths, ways back and leaving is drawn, 0 to 1.
    pub detail: f32,
    /// Lanes that are folded to their heads.
    pub folded: Vec<LaneId>,
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

/// How one picture became the next: small for a small edit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SceneChange {
    /// The revision of the picture this applies to; a front with another asks for the whole.
    pub from: u64,
    /// The revision it leads to.
    pub to: u64,
    /// Width, height, head width and head height.
    pub size: [f32; 4],
    /// The stages, if they changed.
    pub stages: Option<Vec<StageSpan>>,
    /// The columns, if they changed.
    pub columns: Option<Vec<Column>>,
    /// The bands, if they changed.
    pub bands: Option<Vec<Band>>,
    /// The legend, if it changed.
    pub legend: Option<Vec<LegendEntry>>,
    /// Keys of groups that are gone.
    pub removed: Vec<String>,
    /// Groups that are new or differ; drawing order is by role, then by key.
    pub changed: Vec<Group>,
}

impl SceneChange {
    /// What leads from one picture to another.
    #[must_use]
    pub fn between(_before: &Scene, _after: &Scene, _from: u64, _to: u64) -> Self {
        unimplemented!("written next")
    }
}
