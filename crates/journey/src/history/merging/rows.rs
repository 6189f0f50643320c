//! Rows in which two things were put at the same place.

use crate::entity::{Card, Entity, Lane, Stage, Step};
use crate::project::Project;
use crate::rank::Rank;

/// Gives what stands at the same place of a row places of their own, one behind the other, so that something can
/// be put between them.
pub(super) fn spread(project: &mut Project) {
    let mut moved: Vec<Entity> = Vec::new();
    for map in project.maps().keys() {
        let stages = project.stages_of(*map);
        let row = |it: &Stage, rank| Stage { rank, ..it.clone() };
        moved.extend(crowded(&stages, |it| &it.rank, row));
        for stage in stages {
            let row = |it: &Step, rank| Step { rank, ..it.clone() };
            moved.extend(crowded(&project.steps_of(stage.id), |it| &it.rank, row));
        }
        let row = |it: &Lane, rank| Lane { rank, ..it.clone() };
        moved.extend(crowded(&project.lanes_of(*map), |it| &it.rank, row));
        for cell in project.cells_of(*map).values() {
            let row = |it: &Card, rank| Card { rank, ..it.clone() };
            moved.extend(crowded(cell, |it| &it.rank, row));
        }
    }
    for entity in moved {
        project.insert(entity);
    }
}

/// The things of a row, in its order, that stand where the one before them stands, at places of their own.
fn crowded<T: Into<Entity>>(
    row: &[&T],
    rank: impl Fn(&T) -> &Rank,
    at: impl Fn(&T, Rank) -> T,
) -> Vec<Entity> {
    let mut moved = Vec::new();
    let mut before: Option<Rank> = None;
    for (place, it) in row.iter().enumerate() {
        let mut own = rank(it).clone();
        if let Some(before) = &before
            && own <= *before
        {
            let mut behind = row[place..].iter().map(|it| rank(it));
            own = Rank::between(Some(before), behind.find(|it| *it > before));
            moved.push(at(it, own.clone()).into());
        }
        before = Some(own);
    }
    moved
}
