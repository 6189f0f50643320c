//! What differs between two maps of one family.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::change::Edit;
use crate::entity::{Entity, EntityId};
use crate::history::difference::{Difference, differences};
use crate::ids::MapId;
use crate::project::Project;

/// Everything drawn on one map that is not as on another one, twin by twin, in the order of the map. What was
/// removed is named as on the first map, all else as on the second. That the two have other titles and speak
/// of other times is what makes them two, and no difference.
#[must_use]
pub fn map_differences(project: &Project, from: MapId, to: MapId) -> Vec<Difference> {
    let (before, old) = alone(project, from, to);
    let (after, new) = alone(project, to, to);
    let mut found = differences(&before, &after);
    for it in &mut found {
        let own = new.get(&it.entity).or_else(|| old.get(&it.entity));
        it.entity = own.copied().unwrap_or(it.entity);
    }
    found
}

/// A map by itself, with everything under the id it was first drawn with, and what is called so here.
fn alone(project: &Project, map: MapId, like: MapId) -> (Project, BTreeMap<EntityId, EntityId>) {
    let mut all = project.drawn_on(map);
    if let (Some(it), Some(like)) = (project.map(map), project.map(like)) {
        let mut it = it.clone();
        it.title.clone_from(&like.title);
        it.lens.kind = like.lens.kind;
        all.push(Entity::Map(it));
    }
    let roots: BTreeMap<Uuid, Uuid> = all
        .iter()
        .map(|it| (it.id().uuid(), it.root().uuid()))
        .collect();
    let names = all.iter().map(|it| (it.root(), it.id())).collect();
    let first = |id: Uuid| roots.get(&id).copied().unwrap_or(id);
    let edits = all.into_iter().map(|it| Edit {
        before: None,
        after: Some(it.under(&first).called_twin_of(None)),
    });
    let mut alone = Project::default();
    alone.apply(&edits.collect::<Vec<_>>().into());
    (alone, names)
}
