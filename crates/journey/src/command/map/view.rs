//! What one can do to ways of looking at a map.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Change;
use crate::entity::{Arrangement, LensView, Narrowing, SavedView};
use crate::ids::{MapId, ViewId};
use crate::limits;
use crate::project::Project;
use crate::project::plan::{Plan, added, removed, revised};
use crate::refusal::{Refusal, check_length, check_name};

/// Save a way of looking at a map under a name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddView {
    /// Minted by the caller.
    pub id: ViewId,
    /// The map it shows.
    pub map: MapId,
    /// What it is called.
    pub name: String,
    /// Which of the two journeys shows.
    pub lens: LensView,
    /// In which order the lanes stand.
    pub arrangement: Arrangement,
    /// What of the map shows.
    pub narrowed: Narrowing,
}

/// Call a saved view something else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RenameView {
    /// Which view.
    pub id: ViewId,
    /// The new name.
    pub name: String,
}

/// Let a saved view show something else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditView {
    /// Which view.
    pub id: ViewId,
    /// Which of the two journeys shows from now on.
    pub lens: LensView,
    /// In which order the lanes stand.
    pub arrangement: Arrangement,
    /// What of the map shows.
    pub narrowed: Narrowing,
}

/// Forget a saved view; the map stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RemoveView {
    /// Which view.
    pub id: ViewId,
}

impl AddView {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        project.check_new(self.id)?;
        project.known_map(self.map)?;
        check_name(self.id, &self.name)?;
        check_narrowed(project, (self.id, self.map), &self.narrowed)?;
        Ok(added(SavedView {
            id: self.id,
            map: self.map,
            name: self.name.trim().to_owned(),
            lens: self.lens,
            arrangement: self.arrangement,
            narrowed: self.narrowed.clone(),
            twin_of: None,
        }))
    }
}

impl RenameView {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let view = project.known_view(self.id)?;
        check_name(self.id, &self.name)?;
        Ok(revised(view, |it| {
            self.name.trim().clone_into(&mut it.name);
        }))
    }
}

impl EditView {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let view = project.known_view(self.id)?;
        check_narrowed(project, (self.id, view.map), &self.narrowed)?;
        Ok(revised(view, |it| {
            it.lens = self.lens;
            it.arrangement = self.arrangement;
            it.narrowed.clone_from(&self.narrowed);
        }))
    }
}

impl RemoveView {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        Ok(removed(project.known_view(self.id)?))
    }
}

/// Lets the views of a map go on showing what they showed, as something they name is called otherwise.
pub(in crate::command) fn follow(
    plan: &mut Plan<'_>,
    project: &Project,
    map: MapId,
    revise: impl Fn(&mut Narrowing),
) {
    for view in project.views_of(map) {
        let mut after = view.clone();
        revise(&mut after.narrowed);
        if after != *view {
            plan.put(after);
        }
    }
}

/// That the lanes are those of the map, and that texts and lists are not too long. Tags and owners may be gone.
fn check_narrowed(
    project: &Project,
    (view, map): (ViewId, MapId),
    narrowed: &Narrowing,
) -> Result<(), Refusal> {
    let Narrowing {
        without,
        tags,
        owners,
        text,
        only: _,
    } = narrowed;
    for lane in without {
        if project.known_lane(*lane)?.map != map {
            return Err(Refusal::DifferentMaps((*lane).into()));
        }
    }
    check_length(view, text, limits::NAME)?;
    for name in tags.iter().chain(owners) {
        check_length(view, name, limits::NAME)?;
    }
    if without.len().max(tags.len()).max(owners.len()) > limits::VIEW_PARTS {
        return Err(Refusal::RuleTooBig(view.into()));
    }
    Ok(())
}
