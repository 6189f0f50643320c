//! From JSON to all that was drawn, entity by entity, under the ids that it had.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::change::{Change, Edit};
use crate::command::acceptance::{named, touchpoint};
use crate::entity::{Card, Entity, EntityId, WHOLE_PERMILLE};
use crate::history::homes;
use crate::incoming::map_form::restated::restated;
use crate::incoming::map_form::{MapForm, MapFormError};
use crate::project::Project;

/// What a form with all that was drawn may have besides.
const PARTS: [&str; 4] = ["note", "version", "drawn", "observed"];
/// Entities in one form, so that nobody waits for a file that no map needs.
const MOST: usize = 100_000;

impl MapForm {
    /// All that is drawn in `json`; none where it is a form of elements and edges.
    ///
    /// Nothing that was observed is read: `observed` is for who looks into the file.
    ///
    /// # Errors
    /// If it is no JSON, of a later version, or holds what no file of maps could hold.
    pub fn read_drawn(json: &str) -> Result<Option<Project>, MapFormError> {
        let Ok(Value::Object(mut parts)) = serde_json::from_str(json) else {
            return Ok(None);
        };
        if !parts.contains_key("drawn") {
            return Ok(None);
        }
        check_version(&parts)?;
        if let Some(other) = parts.keys().find(|it| !PARTS.contains(&it.as_str())) {
            return Err(MapFormError::UnknownPart(other.clone()));
        }
        let Some(Value::Array(entries)) = parts.remove("drawn") else {
            return Err(MapFormError::NotAList("drawn"));
        };
        if entries.len() > MOST {
            return Err(MapFormError::TooMuchDrawn { most: MOST });
        }
        project_of(entries).map(Some)
    }
}

/// That the form is of a version that is known here; without one it is of the first.
pub(super) fn check_version(parts: &Map<String, Value>) -> Result<(), MapFormError> {
    let Some(version) = parts.get("version") else {
        return Ok(());
    };
    let known = u64::from(MapForm::VERSION);
    match version.as_u64() {
        Some(version) if (1..=known).contains(&version) => Ok(()),
        _ => Err(MapFormError::OtherVersion(version.to_string())),
    }
}

fn project_of(entries: Vec<Value>) -> Result<Project, MapFormError> {
    let mut entities = Vec::new();
    for (place, entry) in entries.into_iter().enumerate() {
        let text = entry.to_string();
        let strange = |text| MapFormError::StrangeEntry {
            part: "drawn",
            place: place + 1,
            text,
        };
        match serde_json::from_value::<Entity>(entry) {
            // A log is not drawn, and its events are not here.
            Ok(Entity::Log(_)) | Err(_) => return Err(strange(text)),
            Ok(entity) => entities.push(entity),
        }
    }
    let mut ids: BTreeSet<EntityId> = BTreeSet::new();
    if let Some(place) = entities.iter().position(|it| !ids.insert(it.id())) {
        return Err(MapFormError::DoubleEntry { place: place + 1 });
    }
    let added = |it: &Entity| Edit {
        before: None,
        after: Some(it.clone()),
    };
    let mut project = Project::default();
    project.apply(&Change::from(
        entities.iter().map(added).collect::<Vec<_>>(),
    ));
    if project.maps().is_empty() {
        return Err(MapFormError::NoElements);
    }
    // First what each stands in, then what it says: only so does the one rest on the other.
    for (place, entity) in (1..).zip(&entities) {
        if !stands(&project, entity) {
            return Err(MapFormError::StandsNowhere { place });
        }
    }
    let mut alone = Alone::default();
    for (place, entity) in (1..).zip(&entities) {
        if !alone.takes(entity) || !holds(&project, entity) {
            return Err(MapFormError::StandsNowhere { place });
        }
        for command in restated(entity) {
            let planned = project.plan(&command);
            planned.map_err(|why| MapFormError::Refused { place, why })?;
        }
    }
    Ok(project)
}

/// Whether all that a thing stands in is there, on one map.
fn stands(project: &Project, entity: &Entity) -> bool {
    let mut homes = homes(entity).into_iter();
    if homes.any(|it| project.entity(it).is_none()) {
        return false;
    }
    let map_of_lane = |it| project.lane(it).map(|it| it.map);
    match entity {
        Entity::Card(Card {
            lane, step, last, ..
        }) => {
            let map = map_of_lane(*lane);
            map == project.map_of_step(*step) && map == project.map_of_step(*last)
        }
        Entity::Emotion(it) => map_of_lane(it.lane) == project.map_of_step(it.step),
        Entity::Transition(it) => {
            it.from != it.to && project.map_of_step(it.from) == project.map_of_step(it.to)
        }
        Entity::Map(it) => it.detail_of.is_none_or(|step| project.step(step).is_some()),
        Entity::Stage(_)
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
        | Entity::Font(_) => true,
    }
}

/// Whether a thing keeps the rules that no command by itself could break.
fn holds(project: &Project, entity: &Entity) -> bool {
    match entity {
        Entity::Map(it) => it
            .detail_of
            .is_none_or(|step| !project.is_circle(it.id, step)),
        Entity::Card(it) => {
            let lane = project.lane(it.lane);
            lane.is_some_and(|it| it.kind != crate::entity::LaneKind::Emotion)
        }
        Entity::Transition(it) => it.expected_permille.is_none_or(|it| it <= WHOLE_PERMILLE),
        Entity::Acceptance(it) => {
            let columns = project.columns_of(it.map);
            let (step, places) = named(&it.departure);
            let mut touchpoints = places.into_iter().filter_map(touchpoint);
            step.is_none_or(|step| columns.iter().any(|it| it.id == step))
                && touchpoints.all(|it| columns.iter().any(|step| step.touchpoint == it))
        }
        Entity::Stage(_)
        | Entity::Step(_)
        | Entity::Lane(_)
        | Entity::Picture(_)
        | Entity::Emotion(_)
        | Entity::Rule(_)
        | Entity::Log(_)
        | Entity::Segment(_)
        | Entity::ScoreRule(_)
        | Entity::View(_)
        | Entity::Brand(_)
        | Entity::Font(_) => true,
    }
}

/// What there is at most one of.
#[derive(Default)]
struct Alone {
    taken: BTreeSet<(u8, EntityId, Option<EntityId>)>,
    has_brand: bool,
    has_font: bool,
}

impl Alone {
    /// Whether there is none yet in the place of this one.
    fn takes(&mut self, entity: &Entity) -> bool {
        let place = match entity {
            Entity::Picture(it) => (0, it.card.into(), None),
            Entity::Emotion(it) => (1, it.lane.into(), Some(it.step.into())),
            Entity::Transition(it) => (2, it.from.into(), Some(it.to.into())),
            Entity::Map(it) => match it.detail_of {
                Some(step) => (3, step.into(), None),
                None => return true,
            },
            Entity::Brand(_) => return !std::mem::replace(&mut self.has_brand, true),
            Entity::Font(_) => return !std::mem::replace(&mut self.has_font, true),
            Entity::Stage(_)
            | Entity::Step(_)
            | Entity::Lane(_)
            | Entity::Card(_)
            | Entity::Rule(_)
            | Entity::Log(_)
            | Entity::Segment(_)
            | Entity::ScoreRule(_)
            | Entity::Acceptance(_)
            | Entity::View(_) => return true,
        };
        self.taken.insert(place)
    }
}
