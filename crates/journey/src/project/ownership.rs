//! Who answers for what on a map.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::{OwnerRole, Transition};
use crate::ids::{MapId, StepId};
use crate::project::Project;

/// What is not settled about the owners of a map's steps.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Ownership {
    /// Steps nobody answers for, in column order; none on a map that names no owner at all.
    pub orphans: Vec<StepId>,
    /// Steps at which several share one role, in column order.
    pub shared: Vec<StepId>,
}

impl Project {
    /// What is not settled about the owners of a map's steps.
    #[must_use]
    pub fn ownership(&self, map: MapId) -> Ownership {
        let columns = self.columns_of(map);
        if columns.iter().all(|it| it.is_orphan()) {
            return Ownership::default();
        }
        let orphans = columns.iter().filter(|it| it.is_orphan());
        let shared = columns.iter().filter(|it| it.is_shared());
        Ownership {
            orphans: orphans.map(|it| it.id).collect(),
            shared: shared.map(|it| it.id).collect(),
        }
    }

    /// From whom to whom a transition hands the person over; none where the experience stays with one owner, or
    /// where nobody answers for it.
    #[must_use]
    pub fn hand_off(&self, transition: &Transition) -> Option<[&str; 2]> {
        let owner = |step| Some(self.step(step)?.owner(OwnerRole::Experience));
        let (from, to) = (owner(transition.from)?, owner(transition.to)?);
        (!from.is_empty() && !to.is_empty() && from != to).then_some([from, to])
    }
}
