//! What was written, part by part.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::entity::{Entity, EntityId};
use crate::history::merging::{Contested, DeedId, Told};

/// When a write happened, in the one order that all copies know.
pub(super) type Stamp = (i64, DeedId);

/// The fields that make up a part, and what they say.
pub(super) type Said = Map<String, Value>;

/// The part that says where a thing stands.
pub(super) const PLACE: &str = "place";

/// What was written about one thing.
#[derive(Clone, Debug, Default)]
pub(super) struct Register {
    /// Whether it is there.
    pub(super) is_there: BTreeMap<Stamp, bool>,
    /// What is said of each part.
    pub(super) parts: BTreeMap<String, BTreeMap<Stamp, Said>>,
}

/// What was written about all things.
pub(super) struct Registers {
    pub(super) all: BTreeMap<EntityId, Register>,
}

impl Registers {
    /// What these deeds wrote.
    pub(super) fn of<'a>(deeds: impl Iterator<Item = (&'a DeedId, &'a Told)>) -> Self {
        let mut all: BTreeMap<EntityId, Register> = BTreeMap::new();
        for (deed, told) in deeds {
            let stamp = (told.at, *deed);
            for (id, edit) in told.change.edits() {
                let register = all.entry(*id).or_default();
                register.is_there.insert(stamp, edit.after.is_some());
                let Some(after) = &edit.after else { continue };
                let before = edit.before.as_ref().map(parts).unwrap_or_default();
                for (part, said) in parts(after) {
                    if before.get(&part) != Some(&said) {
                        register.parts.entry(part).or_default().insert(stamp, said);
                    }
                }
            }
        }
        Self { all }
    }

    /// Whether nobody removed a thing after all else was written about it.
    pub(super) fn is_there(&self, id: EntityId) -> bool {
        let register = self.all.get(&id);
        register.is_some_and(|it| it.is_there.last_key_value().is_some_and(|it| *it.1))
    }

    /// What holds of a contested part is what was written last among these.
    pub(super) fn give_way(&mut self, about: &Contested, to: &Registers) {
        let (Some(register), Some(written)) =
            (self.all.get_mut(&about.entity), to.all.get(&about.entity))
        else {
            return;
        };
        let Some(part) = &about.part else {
            let last = written.is_there.last_key_value();
            register.is_there.extend(last.map(|it| (LAST, *it.1)));
            return;
        };
        if let (Some(known), Some(written)) =
            (register.parts.get_mut(part), written.parts.get(part))
        {
            let last = written.last_key_value();
            known.extend(last.map(|it| (LAST, it.1.clone())));
        }
    }
}

/// Later than all that was ever written.
const LAST: Stamp = (i64::MAX, DeedId::MAX);

impl Register {
    /// When it was written to last.
    pub(super) fn latest(&self) -> Option<Stamp> {
        self.is_there.last_key_value().map(|it| *it.0)
    }

    /// The thing as the latest write of each part says it, with one part as it is given; none where that is no
    /// whole thing.
    pub(super) fn entity(&self, id: EntityId, instead: Option<(&str, &Said)>) -> Option<Entity> {
        let Value::Object(mut fields) = serde_json::to_value(id).ok()? else {
            return None;
        };
        for (part, written) in &self.parts {
            let said = match instead {
                Some((of, said)) if of == part => said,
                Some(_) | None => written.last_key_value()?.1,
            };
            for (field, value) in said {
                match field.split_once('.') {
                    Some((outer, inner)) => {
                        let outer = fields.entry(outer).or_insert_with(|| Map::new().into());
                        outer
                            .as_object_mut()?
                            .insert(inner.to_owned(), value.clone());
                    }
                    None => drop(fields.insert(field.clone(), value.clone())),
                }
            }
        }
        serde_json::from_value(Value::Object(fields)).ok()
    }
}

/// The parts of a thing and what they say; of a field that is left out, that there is nothing.
fn parts(entity: &Entity) -> BTreeMap<String, Said> {
    let Ok(Value::Object(fields)) = serde_json::to_value(entity) else {
        unreachable!("an entity has fields");
    };
    let mut parts: BTreeMap<String, Said> = BTreeMap::new();
    for field in optional_fields(entity) {
        parts
            .entry(part_of(entity, field))
            .or_default()
            .insert((*field).to_owned(), Value::Null);
    }
    for (field, value) in fields {
        // A map is for somebody, in a situation, with a goal: each can be said by another person.
        let inner = if let (Value::Object(inner), "lens") = (&value, field.as_str()) {
            let named =
                |(name, value): (&String, &Value)| (format!("{field}.{name}"), value.clone());
            inner.iter().map(named).collect()
        } else {
            vec![(field, value)]
        };
        for (field, value) in inner {
            if field != "type" && field != "id" {
                parts
                    .entry(part_of(entity, &field))
                    .or_default()
                    .insert(field, value);
            }
        }
    }
    parts
}

/// The part that a field belongs to: what makes sense only together is one.
fn part_of(entity: &Entity, field: &str) -> String {
    let part = match field {
        "map" | "stage" | "lane" | "step" | "last" | "rank" | "from" | "to" | "card" => PLACE,
        "image" | "width" | "height" => "image",
        "recipe" | "nCases" | "nEvents" | "nRejected" | "firstUs" | "lastUs" => "source",
        "detailOf" | "joined" if matches!(entity, Entity::Map(_)) => "detailOf",
        _ => field,
    };
    part.to_owned()
}

/// The fields that are not written down where they say nothing.
fn optional_fields(entity: &Entity) -> &'static [&'static str] {
    match entity {
        Entity::Map(_) => &["twinOf", "detailOf", "joined"],
        Entity::Card(_) => &["twinOf", "consent", "icon"],
        Entity::Step(_) => &["twinOf", "icon"],
        Entity::Stage(_)
        | Entity::Lane(_)
        | Entity::Picture(_)
        | Entity::Emotion(_)
        | Entity::Transition(_)
        | Entity::Acceptance(_)
        | Entity::View(_) => &["twinOf"],
        Entity::Rule(_)
        | Entity::Log(_)
        | Entity::Segment(_)
        | Entity::ScoreRule(_)
        | Entity::Brand(_)
        | Entity::Font(_) => &[],
    }
}
