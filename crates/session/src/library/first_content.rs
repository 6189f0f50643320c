//! What a new project begins with.

use std::collections::{BTreeMap, BTreeSet};

use journey::{Change, Command, Edit, Entity, MapId, Project};
use language::Language;
use serde_json::Value;

use crate::files::new_id;
use crate::open::first_map;
use crate::wire::problem::trouble::Trouble;

/// A project that is being made, and the one change that makes it.
#[derive(Default)]
pub(crate) struct FirstContent {
    pub(crate) project: Project,
    pub(crate) change: Change,
}

impl FirstContent {
    /// What commands draw, one after the other.
    pub(crate) fn drawn(commands: Vec<Command>) -> Result<Self, Trouble> {
        let mut first = Self::default();
        for command in commands {
            first.add(&command)?;
        }
        Ok(first)
    }

    /// What another project holds, under ids of its own.
    pub(crate) fn copied(entities: Vec<Entity>) -> Self {
        Self::kept(under_own_ids(entities))
    }

    /// What another project holds, under the ids that it has.
    pub(crate) fn kept(entities: Vec<Entity>) -> Self {
        let edits: Vec<Edit> = entities
            .into_iter()
            .map(|it| Edit {
                before: None,
                after: Some(it),
            })
            .collect();
        let change = Change::from(edits);
        let mut project = Project::default();
        project.apply(&change);
        Self { project, change }
    }

    /// Carries out one more command.
    pub(crate) fn add(&mut self, command: &Command) -> Result<(), Trouble> {
        let change = self.project.plan(command)?;
        self.project.apply(&change);
        self.change = std::mem::take(&mut self.change).then(change);
        Ok(())
    }

    /// The map it begins with.
    pub(crate) fn map(&self) -> Result<MapId, Trouble> {
        first_map(&self.project).ok_or_else(|| Trouble::failure(Language::problem_no_map_in_it))
    }
}

/// The same entities under new ids. Whatever an entity is called by or refers to is replaced, the same id
/// always by the same.
fn under_own_ids(entities: Vec<Entity>) -> Vec<Entity> {
    let touchpoint = |it: &Entity| {
        let Entity::Step(step) = it else { return None };
        Some(step.touchpoint.to_string())
    };
    let own = |it: &Entity| {
        let id = serde_json::to_value(it.id()).ok()?;
        Some(id.get("id")?.as_str()?.to_owned())
    };
    let minted: BTreeMap<String, String> = entities
        .iter()
        .flat_map(|it| [own(it), touchpoint(it)])
        .flatten()
        .collect::<BTreeSet<_>>()
        .into_iter()
        .map(|it| (it, new_id().to_string()))
        .collect();
    let mut written = serde_json::to_value(entities).expect("entities are plain data");
    replace(&mut written, &minted);
    serde_json::from_value(written).expect("only ids were replaced")
}

fn replace(value: &mut Value, minted: &BTreeMap<String, String>) {
    match value {
        Value::String(text) => {
            if let Some(new) = minted.get(text) {
                text.clone_from(new);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|it| replace(it, minted)),
        Value::Object(fields) => fields.values_mut().for_each(|it| replace(it, minted)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
