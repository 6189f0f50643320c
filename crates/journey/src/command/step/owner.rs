//! Saying who answers for a step.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Change;
use crate::command::map::view;
use crate::entity::{OwnerRole, Step};
use crate::ids::{MapId, StepId};
use crate::limits;
use crate::project::Project;
use crate::project::plan::{Plan, revised};
use crate::refusal::{Refusal, check_length, check_name};

/// Say who answers for something at a step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetOwner {
    /// Which step.
    pub id: StepId,
    /// For what.
    pub role: OwnerRole,
    /// Who; empty where nobody does.
    pub owner: String,
}

/// Call an owner something else, at every step of a map and in every role. Who has the other name already, becomes
/// one with them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RenameOwner {
    /// On which map.
    pub map: MapId,
    /// The name they have.
    pub owner: String,
    /// The new name.
    pub name: String,
}

impl SetOwner {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let step = project.known_step(self.id)?;
        let owner = self.owner.trim();
        check_length(self.id, owner, limits::NAME)?;
        Ok(revised(step, |it| {
            owner.clone_into(it.owner_mut(self.role));
        }))
    }
}

impl RenameOwner {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        project.known_map(self.map)?;
        check_name(self.map, &self.name)?;
        let has_it = |step: &Step, role| !self.owner.is_empty() && step.owner(role) == self.owner;
        let mut plan = Plan::of(project);
        let mut is_known = false;
        for step in project.columns_of(self.map) {
            let mut renamed = step.clone();
            for role in OwnerRole::ALL {
                if has_it(step, role) {
                    self.name.trim().clone_into(renamed.owner_mut(role));
                    is_known = true;
                }
            }
            if renamed != *step {
                plan.put(renamed);
            }
        }
        if !is_known {
            return Err(Refusal::NoSuchOwner(self.map));
        }
        view::follow(&mut plan, project, self.map, |narrowed| {
            let renamed = self.name.trim();
            let is_named = narrowed.owners.iter().any(|it| it == renamed);
            if is_named {
                narrowed.owners.retain(|it| *it != self.owner);
            } else if let Some(it) = narrowed.owners.iter_mut().find(|it| **it == self.owner) {
                renamed.clone_into(it);
            }
        });
        Ok(plan.done())
    }
}
