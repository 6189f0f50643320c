//! What one can do about a departure from the map that is to stay: accept it, and take that back.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Change;
use crate::entity::{Acceptance, Departure, Deviation, Place};
use crate::ids::{AcceptanceId, MapId, StepId, TouchpointId};
use crate::limits;
use crate::project::Project;
use crate::project::plan::{Plan, added, removed, revised};
use crate::refusal::{Refusal, check_length};

/// Accept a way in which journeys part from the map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Accept {
    /// Minted by the caller.
    pub id: AcceptanceId,
    /// The map that stays as it is.
    pub map: MapId,
    /// What is accepted.
    pub departure: Departure,
    /// Why.
    pub reason: String,
}

/// Give another reason for accepting something.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditReason {
    /// Which acceptance.
    pub id: AcceptanceId,
    /// Why it is accepted.
    pub reason: String,
}

/// Take an acceptance back; what was accepted is an open question again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TakeBackAcceptance {
    /// Which acceptance.
    pub id: AcceptanceId,
}

impl Accept {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        project.check_new(self.id)?;
        project.known_map(self.map)?;
        check_reason(self.id, &self.reason)?;
        self.check_on_map(project)?;
        if let Some(earlier) = project.acceptance_of(self.map, &self.departure) {
            return Err(Refusal::AlreadyAccepted(earlier.id));
        }
        Ok(added(Acceptance {
            id: self.id,
            map: self.map,
            departure: self.departure.clone(),
            reason: self.reason.clone(),
            twin_of: None,
        }))
    }

    fn check_on_map(&self, project: &Project) -> Result<(), Refusal> {
        let columns = project.columns_of(self.map);
        let (step, places) = named(&self.departure);
        if let Some(step) = step
            && !columns.iter().any(|it| it.id == step)
        {
            return Err(Refusal::Missing(step.into()));
        }
        let mut touchpoints = places.into_iter().filter_map(touchpoint);
        if touchpoints.all(|it| columns.iter().any(|step| step.touchpoint == it)) {
            Ok(())
        } else {
            Err(Refusal::TouchpointNotOnMap(self.id.into()))
        }
    }
}

impl EditReason {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let acceptance = project.known_acceptance(self.id)?;
        check_reason(self.id, &self.reason)?;
        Ok(revised(acceptance, |it| it.reason.clone_from(&self.reason)))
    }
}

impl TakeBackAcceptance {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        Ok(removed(project.known_acceptance(self.id)?))
    }
}

/// Removes acceptances that speak of steps or touchpoints which are gone from their map: they can never apply
/// again.
pub(super) fn remove_orphans(
    plan: &mut Plan<'_>,
    project: &Project,
    map: MapId,
    steps: &[StepId],
    touchpoints: &BTreeSet<TouchpointId>,
) {
    for it in project.acceptances_of(map) {
        let (step, places) = named(&it.departure);
        let mut lost = places.into_iter().filter_map(touchpoint);
        if step.is_some_and(|it| steps.contains(&it)) || lost.any(|it| touchpoints.contains(&it)) {
            plan.remove(it.id);
        }
    }
}

/// The step and the places that a departure names.
pub(crate) fn named(departure: &Departure) -> (Option<StepId>, Vec<&Place>) {
    match departure {
        Departure::Deviation { deviation } => match deviation {
            Deviation::Skipped { step } | Deviation::Moved { step, .. } => (Some(*step), vec![]),
            Deviation::Extra { place, .. } => (None, vec![place]),
            Deviation::Instead { step, place } => (Some(*step), vec![place]),
        },
        Departure::DesirePath { from, to } => (None, vec![from, to]),
    }
}

/// The touchpoint of a place that is one.
pub(crate) fn touchpoint(place: &Place) -> Option<TouchpointId> {
    match place {
        Place::Touchpoint(it) => Some(*it),
        Place::Start | Place::OffMap(_) | Place::End => None,
    }
}

fn check_reason(id: AcceptanceId, reason: &str) -> Result<(), Refusal> {
    if reason.trim().is_empty() {
        return Err(Refusal::ReasonEmpty(id));
    }
    check_length(id, reason, limits::REASON)
}
