//! What one can do to a map.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Change;
use crate::entity::{Counting, JourneyMap, Lens, UnmatchedEvents, date_from_text};
use crate::ids::MapId;
use crate::limits;
use crate::project::Project;
use crate::project::plan::{added, revised};
use crate::refusal::{Refusal, check_length};

pub(super) mod brand;
pub(super) mod counting;
pub(super) mod detail;
pub(super) mod fork;
pub(super) mod notes;
pub(super) mod view;

/// Start a new, empty map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddMap {
    /// Minted by the caller.
    pub id: MapId,
    /// What the map is called.
    pub title: String,
}

/// Call the map something else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RenameMap {
    /// Which map.
    pub id: MapId,
    /// The new title.
    pub title: String,
}

/// Say for whom and for what the map is true.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetLens {
    /// Which map.
    pub id: MapId,
    /// The whole new lens.
    pub lens: Lens,
}

/// Choose what becomes of events that no rule claims.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetUnmatched {
    /// Which map.
    pub id: MapId,
    /// The new reading.
    pub unmatched: UnmatchedEvents,
}

/// Choose whether new steps are linked to their neighbours.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetLinkNewSteps {
    /// Which map.
    pub id: MapId,
    /// Whether they are.
    pub on: bool,
}

impl AddMap {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        project.check_new(self.id)?;
        check_length(self.id, &self.title, limits::NAME)?;
        Ok(added(JourneyMap {
            id: self.id,
            title: self.title.clone(),
            lens: Lens::default(),
            unmatched: UnmatchedEvents::Ignore,
            link_new_steps: true,
            counting: Counting::default(),
            speaker_notes: String::new(),
            twin_of: None,
            detail_of: None,
            joined: None,
        }))
    }
}

impl RenameMap {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let map = project.known_map(self.id)?;
        check_length(self.id, &self.title, limits::NAME)?;
        Ok(revised(map, |it| it.title.clone_from(&self.title)))
    }
}

impl SetLens {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let map = project.known_map(self.id)?;
        let Lens {
            persona,
            scenario,
            goal,
            expectation,
            scope,
            trigger,
            end,
            status: _,
            version,
            date,
            kind: _,
        } = &self.lens;
        for text in [persona, scenario, goal, expectation, scope, trigger, end] {
            check_length(self.id, text, limits::LENS)?;
        }
        check_length(self.id, version, limits::WORD)?;
        if !date.is_empty() && date_from_text(date).is_none() {
            let (at, text) = (self.id, date.clone());
            return Err(Refusal::NotADate { at, text });
        }
        Ok(revised(map, |it| it.lens.clone_from(&self.lens)))
    }
}

impl SetUnmatched {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let map = project.known_map(self.id)?;
        Ok(revised(map, |it| it.unmatched = self.unmatched))
    }
}

impl SetLinkNewSteps {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let map = project.known_map(self.id)?;
        Ok(revised(map, |it| it.link_new_steps = self.on))
    }
}
