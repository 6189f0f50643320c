//! What differs between two states of a project, object by object.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use crate::entity::{Entity, EntityId, Target};
use crate::project::Project;

pub(super) mod maps;

/// One object that is not as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "MapDifference")]
pub struct Difference {
    /// Which.
    pub entity: EntityId,
    /// What became of it.
    pub kind: DifferenceKind,
    /// What it is called, or what it says; as it is later, where it still is.
    pub name: String,
    /// Where it stands: the stage of a step, or the lane and the step of what is in a cell; before these the map,
    /// where there are several.
    pub place: Vec<String>,
    /// What about it differs; nothing where it was added or removed.
    pub fields: Vec<FieldDifference>,
}

/// What became of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum DifferenceKind {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It is the same in another place.
    Moved,
    /// Something about it is different; it may stand elsewhere too.
    Changed,
}

/// One thing about an object that is not as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldDifference {
    /// Its name in the map form: "name", "expectedTime".
    pub field: String,
    /// What it was, where that is a word, a number or a name; none also where there was nothing.
    pub before: Option<String>,
    /// What it is.
    pub after: Option<String>,
}

/// Everything that is not as it was, in the order of the map: its structure, then what hangs on it.
#[must_use]
pub fn differences(before: &Project, after: &Project) -> Vec<Difference> {
    let (old, new) = (by_id(before), by_id(after));
    let ids: BTreeSet<EntityId> = old.keys().chain(new.keys()).copied().collect();
    let (was_at, is_at) = (Places::of(before), Places::of(after));
    let mut found = Vec::new();
    for id in ids {
        let (old, new) = (old.get(&id), new.get(&id));
        if old == new {
            continue;
        }
        let place = match (old, new) {
            (Some(it), None) => was_at.of_entity(it),
            (_, Some(it)) => is_at.of_entity(it),
            (None, None) => continue,
        };
        found.push((
            kind_order(id),
            place,
            id,
            difference(before, after, old, new),
        ));
    }
    found.sort_by_key(|(kind, place, id, _)| (*kind, *place, *id));
    found.into_iter().filter_map(|it| it.3).collect()
}

fn by_id(project: &Project) -> BTreeMap<EntityId, Entity> {
    let entities = project.entities().into_iter();
    entities.map(|it| (it.id(), it)).collect()
}

fn difference(
    before: &Project,
    after: &Project,
    old: Option<&Entity>,
    new: Option<&Entity>,
) -> Option<Difference> {
    let (kind, shown, project, fields) = match (old, new) {
        (None, Some(new)) => (DifferenceKind::Added, new, after, Vec::new()),
        (Some(old), None) => (DifferenceKind::Removed, old, before, Vec::new()),
        (Some(old), Some(new)) => {
            let fields = fields((before, old), (after, new));
            let is_place = |it: &FieldDifference| PLACES.contains(&it.field.as_str());
            let kind = if fields.iter().all(is_place) {
                DifferenceKind::Moved
            } else {
                DifferenceKind::Changed
            };
            (kind, new, after, fields)
        }
        (None, None) => return None,
    };
    let on = map_title(project, shown).into_iter();
    Some(Difference {
        entity: shown.id(),
        kind,
        name: name(project, shown),
        place: on.chain(place(project, shown)).collect(),
        fields,
    })
}

/// What says where an object stands.
const PLACES: [&str; 4] = ["stage", "lane", "step", "last"];
/// What holds the identity of something that has a name.
const REFERENCES: [&str; 9] = [
    "stage", "lane", "step", "last", "from", "to", "detailOf", "joined", "without",
];
/// What says nothing to a person.
const UNTOLD: [&str; 3] = ["touchpoint", "image", "typeface"];

fn fields(
    (before, old): (&Project, &Entity),
    (after, new): (&Project, &Entity),
) -> Vec<FieldDifference> {
    let (old, new) = (flat(old), flat(new));
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let mut fields = Vec::new();
    for field in names {
        let (old, new) = (old.get(field), new.get(field));
        // A rank says nothing to anybody but where the object stands in its row.
        if old != new && field != "rank" {
            let was = old.and_then(|it| said(before, field, it));
            let is = new.and_then(|it| said(after, field, it));
            // Another logo of the same name differs in what no word says.
            let is_told = was != is;
            fields.push(FieldDifference {
                field: field.clone(),
                before: was.filter(|_| is_told),
                after: is.filter(|_| is_told),
            });
        }
    }
    fields
}

/// An entity as fields and values; the parts of a map's point of view, and of what a view shows, are fields of
/// their own.
fn flat(entity: &Entity) -> Map<String, Value> {
    let value = serde_json::to_value(entity).expect("an entity has fields with names");
    let Value::Object(fields) = value else {
        unreachable!("an entity has fields");
    };
    let mut flat = Map::new();
    for (field, value) in fields {
        if let (Value::Object(parts), "lens" | "narrowed") = (&value, field.as_str()) {
            flat.extend(parts.clone());
        } else {
            flat.insert(field, value);
        }
    }
    flat
}

pub(super) fn said(project: &Project, field: &str, value: &Value) -> Option<String> {
    match value {
        Value::String(text) if REFERENCES.contains(&field) => {
            let all = project.entities();
            let named = all.iter().find(|it| it.id().uuid().to_string() == *text);
            named.map(|it| name(project, it))
        }
        Value::String(text) if text.is_empty() || UNTOLD.contains(&field) => None,
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(true) => Some("yes".to_owned()),
        Value::Bool(false) => Some("no".to_owned()),
        Value::Array(all) => {
            let texts: Vec<String> = all
                .iter()
                .filter_map(|it| said(project, field, it))
                .collect();
            Some(texts.join(", ")).filter(|it| !it.is_empty())
        }
        // A colour in light and in dark, or a logo by its name.
        Value::Object(parts) => {
            let told = ["name", "light", "dark"]
                .iter()
                .filter_map(|it| parts.get(*it));
            let told: Vec<&str> = told.filter_map(Value::as_str).collect();
            Some(told.join(" / ")).filter(|it| !it.is_empty())
        }
        Value::Null => None,
    }
}

/// What an object is called, or what it says.
pub(super) fn name(project: &Project, entity: &Entity) -> String {
    let step = |id| project.step(id).map_or("", |it| it.name.as_str());
    match entity {
        Entity::Map(it) => it.title.clone(),
        Entity::Stage(it) => it.name.clone(),
        Entity::Step(it) => it.name.clone(),
        Entity::Lane(it) => it.name.clone(),
        Entity::Card(it) => it.text.clone(),
        Entity::Picture(it) => {
            let card = project.card(it.card);
            card.map_or_else(String::new, |it| it.text.clone())
        }
        Entity::Emotion(it) if it.word.is_empty() => {
            format!("{:+.1}", f64::from(it.half_steps) / 2.0).replace('-', "−")
        }
        Entity::Emotion(it) => it.word.clone(),
        Entity::Transition(it) => format!("{} → {}", step(it.from), step(it.to)),
        Entity::Rule(it) => match it.target {
            Target::LeaveOut => String::new(),
            Target::Touchpoint(touchpoint) => {
                let mut columns = project.columns_of(it.map).into_iter();
                let carries = columns.find(|step| step.touchpoint == touchpoint);
                carries.map_or_else(String::new, |it| it.name.clone())
            }
        },
        Entity::Log(it) => it.source.clone(),
        Entity::Segment(it) => it.name.clone(),
        Entity::ScoreRule(it) => it.reading.attribute.clone(),
        Entity::Acceptance(it) => it.reason.clone(),
        Entity::View(it) => it.name.clone(),
        Entity::Brand(it) => it
            .logo
            .as_ref()
            .map_or_else(String::new, |it| it.name.clone()),
        Entity::Font(it) => it.typeface.family.clone(),
    }
}

/// The title of the map that an object is drawn on, where there are several.
fn map_title(project: &Project, entity: &Entity) -> Option<String> {
    let is_drawn = !matches!(
        entity,
        Entity::Map(_)
            | Entity::Rule(_)
            | Entity::Log(_)
            | Entity::Segment(_)
            | Entity::ScoreRule(_)
    );
    let map = project.map_of(entity.id()).filter(|_| is_drawn)?;
    let map = project.map(map).filter(|_| project.maps().len() > 1)?;
    Some(map.title.clone())
}

/// Where an object stands, in names.
pub(super) fn place(project: &Project, entity: &Entity) -> Vec<String> {
    let cell = |lane, step| {
        let lane = project.lane(lane).map(|it| it.name.clone());
        let step = project.step(step).map(|it| it.name.clone());
        lane.into_iter().chain(step).collect()
    };
    match entity {
        Entity::Step(it) => {
            let stage = project.stage(it.stage);
            stage.map(|it| it.name.clone()).into_iter().collect()
        }
        Entity::Card(it) => cell(it.lane, it.step),
        Entity::Emotion(it) => cell(it.lane, it.step),
        Entity::Picture(it) => {
            let card = project.card(it.card);
            card.map_or_else(Vec::new, |it| cell(it.lane, it.step))
        }
        Entity::Map(_)
        | Entity::Stage(_)
        | Entity::Lane(_)
        | Entity::Transition(_)
        | Entity::Rule(_)
        | Entity::Log(_)
        | Entity::Segment(_)
        | Entity::ScoreRule(_)
        | Entity::Acceptance(_)
        | Entity::View(_)
        | Entity::Brand(_)
        | Entity::Font(_) => Vec::new(),
    }
}

/// Structure first, then what hangs on it, then what is about events.
fn kind_order(id: EntityId) -> usize {
    match id {
        EntityId::Map(_) => 0,
        EntityId::Stage(_) => 1,
        EntityId::Step(_) => 2,
        EntityId::Lane(_) => 3,
        EntityId::Card(_) => 4,
        EntityId::Picture(_) => 5,
        EntityId::Emotion(_) => 6,
        EntityId::Transition(_) => 7,
        EntityId::Log(_) => 8,
        EntityId::Rule(_) => 9,
        EntityId::ScoreRule(_) => 10,
        EntityId::Segment(_) => 11,
        EntityId::Acceptance(_) => 12,
        EntityId::View(_) => 13,
        EntityId::Brand(_) => 14,
        EntityId::Font(_) => 15,
    }
}

/// Where stages, steps and lanes stand in their rows.
struct Places {
    at: BTreeMap<EntityId, usize>,
}

impl Places {
    fn of(project: &Project) -> Self {
        let mut at = BTreeMap::new();
        for map in project.maps().keys() {
            let stages = project.stages_of(*map).into_iter().map(|it| it.id.into());
            let columns = project.columns_of(*map).into_iter().map(|it| it.id.into());
            let lanes = project.lanes_of(*map).into_iter().map(|it| it.id.into());
            at.extend(stages.enumerate().map(|(place, id)| (id, place)));
            at.extend(columns.enumerate().map(|(place, id)| (id, place)));
            at.extend(lanes.enumerate().map(|(place, id)| (id, place)));
        }
        Self { at }
    }

    /// From the left, then from the top.
    fn of_entity(&self, entity: &Entity) -> (usize, usize) {
        let place = |id: EntityId| self.at.get(&id).copied().unwrap_or(0);
        match entity {
            Entity::Card(it) => (place(it.step.into()), place(it.lane.into())),
            Entity::Emotion(it) => (place(it.step.into()), place(it.lane.into())),
            Entity::Transition(it) => (place(it.from.into()), place(it.to.into())),
            Entity::Map(_)
            | Entity::Stage(_)
            | Entity::Step(_)
            | Entity::Lane(_)
            | Entity::Picture(_)
            | Entity::Rule(_)
            | Entity::Log(_)
            | Entity::Segment(_)
            | Entity::ScoreRule(_)
            | Entity::Acceptance(_)
            | Entity::View(_)
            | Entity::Brand(_)
            | Entity::Font(_) => (place(entity.id()), 0),
        }
    }
}
