//! Words by which cards and steps of a map are found together.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Change;
use crate::command::map::view;
use crate::entity::{EntityId, Tagged};
use crate::ids::MapId;
use crate::limits;
use crate::project::Project;
use crate::project::plan::{Plan, revised};
use crate::refusal::{Refusal, check_length, check_name};

/// Say which tags a card or a step has. A tag that the map has already is written as it is there, whatever its
/// case; one that is named twice is there once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetTags {
    /// On what.
    pub on: Tagged,
    /// All of its tags, in the order in which they show.
    pub tags: Vec<String>,
}

/// Call a tag something else, on every card and step of a map. With the name of another, the two become one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RenameTag {
    /// On which map.
    pub map: MapId,
    /// The name it has.
    pub tag: String,
    /// The new name.
    pub name: String,
}

/// Take a tag off every card and step of a map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RemoveTag {
    /// On which map.
    pub map: MapId,
    /// Which tag.
    pub tag: String,
}

impl SetTags {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let (map, own) = match self.on {
            Tagged::Card(id) => {
                let card = project.known_card(id)?;
                (project.known_lane(card.lane)?.map, &card.tags)
            }
            Tagged::Step(id) => (
                project.known_map_of_step(id)?,
                &project.known_step(id)?.tags,
            ),
        };
        let in_use = project.tags_of(map);
        let mut tags: Vec<String> = Vec::new();
        for tag in &self.tags {
            check_tag(map, tag)?;
            let is_same = |it: &&&str| is_alike(it, tag.trim());
            // What it has already stays as it is written; so a tag whose case is to change can be renamed.
            let kept = own.iter().map(String::as_str).find(|it| *it == tag.trim());
            let written = kept.or_else(|| in_use.iter().find(is_same).copied());
            let written = written.unwrap_or(tag.trim());
            if !tags.iter().any(|it| is_alike(it, written)) {
                tags.push(written.to_owned());
            }
        }
        if tags.len() > limits::TAGS {
            return Err(Refusal::TooManyTags(self.on.into()));
        }
        Ok(match self.on {
            Tagged::Card(id) => revised(project.known_card(id)?, |it| it.tags = tags),
            Tagged::Step(id) => revised(project.known_step(id)?, |it| it.tags = tags),
        })
    }
}

impl RenameTag {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        check_tag(self.map, &self.name)?;
        let in_use = project.tags_of(self.map);
        let other = |it: &&&str| **it != self.tag && is_alike(it, self.name.trim());
        let name = in_use
            .iter()
            .find(other)
            .copied()
            .unwrap_or(self.name.trim());
        everywhere(project, self.map, &self.tag, |tags, at| {
            tags[at].clear();
            if tags.iter().any(|it| is_alike(it, name)) {
                tags.remove(at);
            } else {
                name.clone_into(&mut tags[at]);
            }
        })
    }
}

impl RemoveTag {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        everywhere(project, self.map, &self.tag, |tags, at| {
            tags.remove(at);
        })
    }
}

/// Joins the tags of what becomes one.
pub(in crate::command) fn joined(first: &[String], second: &[String]) -> Vec<String> {
    let more = second
        .iter()
        .filter(|it| !first.iter().any(|own| is_alike(own, it)));
    first
        .iter()
        .chain(more)
        .take(limits::TAGS)
        .cloned()
        .collect()
}

/// Does something about a tag wherever it stands on a map.
fn everywhere(
    project: &Project,
    map: MapId,
    tag: &str,
    revise: impl Fn(&mut Vec<String>, usize),
) -> Result<Change, Refusal> {
    project.known_map(map)?;
    let place = |tags: &[String]| tags.iter().position(|it| it == tag);
    let mut plan = Plan::of(project);
    let mut is_known = false;
    for step in project.columns_of(map) {
        if let Some(at) = place(&step.tags) {
            let mut step = step.clone();
            revise(&mut step.tags, at);
            plan.put(step);
            is_known = true;
        }
    }
    for card in project.cards_of(map) {
        if let Some(at) = place(&card.tags) {
            let mut card = card.clone();
            revise(&mut card.tags, at);
            plan.put(card);
            is_known = true;
        }
    }
    if !is_known {
        return Err(Refusal::NoSuchTag(map));
    }
    view::follow(&mut plan, project, map, |narrowed| {
        if let Some(at) = place(&narrowed.tags) {
            revise(&mut narrowed.tags, at);
        }
    });
    Ok(plan.done())
}

fn check_tag(map: impl Into<EntityId> + Copy, tag: &str) -> Result<(), Refusal> {
    check_name(map, tag)?;
    check_length(map, tag.trim(), limits::TAG)
}

/// Whether two tags are the same word but for their case.
fn is_alike(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}
