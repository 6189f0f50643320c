//! What differs between two maps of one family.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::change::Edit;
use crate::entity::{Entity, EntityId, JourneyMap};
use crate::history::difference::{Difference, DifferenceKind, differences};
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
        let told_of = if it.kind == DifferenceKind::Removed {
            &before
        } else {
            &after
        };
        // Maps below stand in it too, yet it is known which map is spoken of.
        if told_of.maps().len() > 1 && !matches!(it.entity, EntityId::Map(_)) {
            it.place.remove(0);
        }
        let own = new.get(&it.entity).or_else(|| old.get(&it.entity));
        it.entity = own.copied().unwrap_or(it.entity);
    }
    found
}

/// The maps that draw steps of a map in detail: what they are called and which step they draw. What is drawn on them
/// is told of them, not of this one.
fn below<'a>(
    project: &'a Project,
    map: MapId,
    plain: &'a JourneyMap,
) -> impl Iterator<Item = Entity> + 'a {
    let columns = project.columns_of(map).into_iter();
    let below = columns.filter_map(|it| project.detail_of(it.id));
    below.map(|it| {
        Entity::Map(JourneyMap {
            id: it.id,
            title: it.title.clone(),
            twin_of: it.twin_of,
            detail_of: it.detail_of,
            ..plain.clone()
        })
    })
}

/// A map by itself, with everything under the id it was first drawn with, and what is called so here.
fn alone(project: &Project, map: MapId, like: MapId) -> (Project, BTreeMap<EntityId, EntityId>) {
    let mut all = project.drawn_on(map);
    if let (Some(it), Some(like)) = (project.map(map), project.map(like)) {
        let mut it = it.clone();
        it.title.clone_from(&like.title);
        it.lens.kind = like.lens.kind;
        it.detail_of = None;
        it.joined = None;
        let plain = JourneyMap {
            twin_of: None,
            ..it.clone()
        };
        all.push(Entity::Map(it));
        all.extend(below(project, map, &plain));
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
