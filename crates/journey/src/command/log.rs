//! What one can do with an imported log.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Change;
use crate::entity::LogSummary;
use crate::ids::LogId;
use crate::limits;
use crate::project::Project;
use crate::project::plan::{Plan, removed};
use crate::refusal::{Refusal, check_length};

/// Lay an imported log over a map, in place of the one that was there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AttachLog {
    /// What the project remembers of it.
    pub log: LogSummary,
}

/// Take a log off its map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DetachLog {
    /// Which log.
    pub id: LogId,
}

impl AttachLog {
    /// A log that is over this map already is described anew; one of a map that shares none with it is refused.
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        project.known_map(self.log.map)?;
        check_length(self.log.id, &self.log.source, limits::NAME)?;
        check_length(self.log.id, &self.log.recipe, limits::RECIPE)?;
        if project
            .log(self.log.id)
            .is_some_and(|it| !project.are_family(it.map, self.log.map))
        {
            return Err(Refusal::IdTaken(self.log.id.into()));
        }
        let mut plan = Plan::of(project);
        for earlier in project.logs().values() {
            if project.are_family(earlier.map, self.log.map) {
                plan.remove(earlier.id);
            }
        }
        plan.put(self.log.clone());
        Ok(plan.done())
    }
}

impl DetachLog {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        Ok(removed(project.known_log(self.id)?))
    }
}
