//! What a command did: pairs of whole entities, before and after.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::{Entity, EntityId};
use crate::project::Project;

/// What a command did, entity by entity, before and after; on the wire a list of edits.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(from = "Vec<Edit>", into = "Vec<Edit>")]
#[ts(as = "Vec<Edit>")]
pub struct Change {
    edits: BTreeMap<EntityId, Edit>,
}

/// One entity before and after. `None` before means added; `None` after means removed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Edit {
    /// What there was.
    pub before: Option<Entity>,
    /// What there is now.
    pub after: Option<Entity>,
}

impl Change {
    /// What makes one project into another.
    #[must_use]
    pub fn between(before: &Project, after: &Project) -> Self {
        let mut change = Self::default();
        let gone = before.entities().into_iter();
        for entity in gone.filter(|it| after.entity(it.id()).is_none()) {
            change.add(Edit {
                before: Some(entity),
                after: None,
            });
        }
        for entity in after.entities() {
            change.add(Edit {
                before: before.entity(entity.id()),
                after: Some(entity),
            });
        }
        change
    }

    /// Whether it does nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.edits.is_empty()
    }

    /// The pairs, by id.
    pub fn edits(&self) -> impl ExactSizeIterator<Item = (&EntityId, &Edit)> {
        self.edits.iter()
    }

    /// The change that takes this one back.
    #[must_use]
    pub fn inverted(&self) -> Self {
        let swapped = |edit: &Edit| Edit {
            before: edit.after.clone(),
            after: edit.before.clone(),
        };
        Self {
            edits: self
                .edits
                .iter()
                .map(|(id, edit)| (*id, swapped(edit)))
                .collect(),
        }
    }

    /// This change and then `next`, as one change: the first before, the last after.
    #[must_use]
    pub fn then(mut self, next: Self) -> Self {
        for edit in next.edits.into_values() {
            self.add(edit);
        }
        self
    }

    /// Adds one more pair, on top of what is there for the same entity.
    pub(crate) fn add(&mut self, edit: Edit) {
        let Some(id) = edit.after.as_ref().or(edit.before.as_ref()).map(Entity::id) else {
            return;
        };
        let before = match self.edits.remove(&id) {
            Some(earlier) => earlier.before,
            None => edit.before,
        };
        if before != edit.after {
            self.edits.insert(
                id,
                Edit {
                    before,
                    after: edit.after,
                },
            );
        }
    }
}

impl From<Vec<Edit>> for Change {
    fn from(edits: Vec<Edit>) -> Self {
        let mut change = Self::default();
        for edit in edits {
            change.add(edit);
        }
        change
    }
}

impl From<Change> for Vec<Edit> {
    fn from(change: Change) -> Self {
        change.edits.into_values().collect()
    }
}
