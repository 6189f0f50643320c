//! How one picture became the next, so that a small edit sends little.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

use journey::{DrawnTransition, Gateway, LaneId, Ownership};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::narrowing::Narrowed;
use crate::scene::{Band, BrandedColour, Column, Group, LegendEntry, Scene, StageSpan};

mod rows;

pub use rows::{Moved, Put, RowChange};

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
    /// How the stages changed, if they did.
    pub stages: Option<RowChange<StageSpan>>,
    /// How the columns changed, if they did.
    pub columns: Option<RowChange<Column>>,
    /// How the bands changed, if they did.
    pub bands: Option<RowChange<Band>>,
    /// The legend, if it changed.
    pub legend: Option<Vec<LegendEntry>>,
    /// The lanes that a blueprint leaves out, if they changed.
    pub left_out: Option<Vec<LaneId>>,
    /// How much does not show because the view was narrowed, if that changed.
    pub narrowed: Option<Narrowed>,
    /// What is not settled about who answers for the steps, if it changed.
    pub ownership: Option<Ownership>,
    /// The colours in which a brand has a say, if they changed.
    pub branded: Option<Vec<BrandedColour>>,
    /// How the kinds of transitions changed, if they did.
    pub transitions: Option<RowChange<DrawnTransition>>,
    /// How the gateways changed, if they did.
    pub gateways: Option<RowChange<Gateway>>,
    /// Keys of groups that are gone.
    pub removed: Vec<String>,
    /// Groups that are new or differ; drawing order is by role, then by key.
    pub changed: Vec<Arc<Group>>,
}

impl SceneChange {
    /// What leads from one picture to another.
    #[must_use]
    pub fn between(before: &Scene, after: &Scene, from: u64, to: u64) -> Self {
        let (removed, changed) = differing(&before.groups, &after.groups);
        Self {
            from,
            to,
            size: size(after),
            stages: RowChange::between(&before.stages, &after.stages),
            columns: RowChange::between(&before.columns, &after.columns),
            bands: RowChange::between(&before.bands, &after.bands),
            legend: (before.legend != after.legend).then(|| after.legend.clone()),
            left_out: (before.left_out != after.left_out).then(|| after.left_out.clone()),
            narrowed: (before.narrowed != after.narrowed).then(|| after.narrowed.clone()),
            ownership: (before.ownership != after.ownership).then(|| after.ownership.clone()),
            branded: (before.branded != after.branded).then(|| after.branded.clone()),
            transitions: RowChange::between(&before.flow.transitions, &after.flow.transitions),
            gateways: RowChange::between(&before.flow.gateways, &after.flow.gateways),
            removed,
            changed,
        }
    }

    /// Turns the picture it was made from into the one it leads to.
    pub fn apply(self, scene: &mut Scene) {
        let [width, height, head_width, head_height] = self.size;
        (scene.width, scene.height) = (width, height);
        (scene.head_width, scene.head_height) = (head_width, head_height);
        if let Some(stages) = self.stages {
            stages.apply(&mut scene.stages);
        }
        if let Some(columns) = self.columns {
            columns.apply(&mut scene.columns);
        }
        if let Some(bands) = self.bands {
            bands.apply(&mut scene.bands);
        }
        if let Some(legend) = self.legend {
            scene.legend = legend;
        }
        if let Some(left_out) = self.left_out {
            scene.left_out = left_out;
        }
        if let Some(narrowed) = self.narrowed {
            scene.narrowed = narrowed;
        }
        if let Some(ownership) = self.ownership {
            scene.ownership = ownership;
        }
        if let Some(branded) = self.branded {
            scene.branded = branded;
        }
        if let Some(transitions) = self.transitions {
            transitions.apply(&mut scene.flow.transitions);
        }
        if let Some(gateways) = self.gateways {
            gateways.apply(&mut scene.flow.gateways);
        }
        let mut groups: BTreeMap<String, Arc<Group>> = std::mem::take(&mut scene.groups)
            .into_iter()
            .map(|group| (group.key.clone(), group))
            .collect();
        for key in self.removed {
            groups.remove(&key);
        }
        for group in self.changed {
            groups.insert(group.key.clone(), group);
        }
        scene.groups = groups.into_values().collect();
        scene.groups.sort_by_key(|group| group.role);
    }
}

/// The keys of groups that are gone, and the groups that are new or differ. Both pictures are in drawing order; a
/// group that was not drawn again is the same one, and is not looked at.
fn differing(before: &[Arc<Group>], after: &[Arc<Group>]) -> (Vec<String>, Vec<Arc<Group>>) {
    let (mut removed, mut changed) = (Vec::new(), Vec::new());
    let mut old = before.iter().peekable();
    for new in after {
        let order = |it: &&Arc<Group>| (it.role, &it.key).cmp(&(new.role, &new.key));
        while let Some(gone) = old.next_if(|it| order(it) == Ordering::Less) {
            removed.push(gone.key.clone());
        }
        let same = old.next_if(|it| order(it) == Ordering::Equal);
        if !same.is_some_and(|it| Arc::ptr_eq(it, new) || it == new) {
            changed.push(Arc::clone(new));
        }
    }
    removed.extend(old.map(|it| it.key.clone()));
    (removed, changed)
}

fn size(scene: &Scene) -> [f32; 4] {
    [
        scene.width,
        scene.height,
        scene.head_width,
        scene.head_height,
    ]
}
