//! What holds of a project whatever was written in its copies: the rules that settle what cannot be all true.
//!
//! They look at nothing but what was written, never at who brings together what, so every copy that knows the same
//! deeds comes to the same project.
//!
//! - What somebody still worked on stays, with all it stands in, also where another removed that.
//! - A card stands where it was put last and where what it says fits.
//! - Where only one thing can be (a feeling at a step, a picture on a card, a way between two steps, the log of a
//!   family, a brand, a font), the one that was written to last stays.
//! - What speaks of something that is gone goes with it.

use std::collections::{BTreeMap, BTreeSet};

use crate::change::Change;
use crate::command::card::{check_fit, span::followed};
use crate::entity::{Card, Entity, EntityId, JourneyMap, Lane, LaneKind};
use crate::history::merging::register::{PLACE, Register, Registers, Stamp};
use crate::history::merging::rows;
use crate::history::restored::{homes, without_orphans};
use crate::ids::{CardId, MapId, StepId};
use crate::project::Project;
use crate::project::plan::Plan;

/// The project that the registers come to.
pub(super) fn project(registers: &Registers) -> Project {
    let mut settling = Settling {
        registers,
        project: Project::default(),
    };
    settling.put_what_is_there();
    settling.put_cards_where_they_fit();
    settling.end_spans();
    settling.draw_in_detail();
    settling.keep_the_latest();
    settling.drop_what_speaks_of_nothing();
    rows::spread(&mut settling.project);
    settling.turn_spans();
    settling.project
}

struct Settling<'a> {
    registers: &'a Registers,
    project: Project,
}

impl Settling<'_> {
    fn register(&self, id: EntityId) -> Option<&Register> {
        self.registers.all.get(&id)
    }

    fn latest(&self, id: EntityId) -> Option<Stamp> {
        self.register(id).and_then(Register::latest)
    }

    /// Everything that was not removed, and what that stands in.
    fn put_what_is_there(&mut self) {
        let mut ahead: Vec<EntityId> = self.registers.all.keys().copied().collect();
        ahead.retain(|it| self.registers.is_there(*it));
        let mut found: BTreeMap<EntityId, Entity> = BTreeMap::new();
        while let Some(id) = ahead.pop() {
            let written = self.register(id).and_then(|it| it.entity(id, None));
            let Some(entity) = written.filter(|_| !found.contains_key(&id)) else {
                continue;
            };
            if is_content(id) {
                ahead.extend(
                    homes(&entity)
                        .into_iter()
                        .filter(|it| !is_end(&entity, *it)),
                );
            }
            found.insert(id, entity);
        }
        loop {
            let stands = |it: &Entity| {
                let mut homes = homes(it).into_iter().filter(|home| !is_end(it, *home));
                homes.all(|it| found.contains_key(&it))
            };
            let lost: Vec<EntityId> = found
                .values()
                .filter(|it| !stands(it))
                .map(Entity::id)
                .collect();
            if lost.is_empty() {
                break;
            }
            for id in lost {
                found.remove(&id);
            }
        }
        for entity in found.into_values() {
            self.project.insert(entity);
        }
    }

    /// A card that says what its lane cannot hold goes back to where it was put before.
    fn put_cards_where_they_fit(&mut self) {
        self.add_missing_choices();
        let cards: Vec<CardId> = self.project.cards().keys().copied().collect();
        for id in cards {
            let mut places = self.places_of(id).into_iter();
            match places.find(|it| self.fits(it)) {
                Some(card) => self.project.insert(card.into()),
                None => self.project.remove(id.into()),
            }
        }
        let homeless = self.project.pictures().values();
        let homeless = homeless.filter(|it| self.project.card(it.card).is_none());
        let homeless: Vec<EntityId> = homeless.map(|it| it.id.into()).collect();
        for id in homeless {
            self.project.remove(id);
        }
    }

    /// What a card says stays a choice of its lane, also where another took the choice away.
    fn add_missing_choices(&mut self) {
        let mut lanes: BTreeMap<EntityId, Lane> = BTreeMap::new();
        for card in self.project.cards().values() {
            let Some(lane) = self.project.lane(card.lane) else {
                continue;
            };
            if lane.kind == LaneKind::Choice && !lane.choices.contains(&card.text) {
                let lane = lanes.entry(lane.id.into()).or_insert_with(|| lane.clone());
                if !lane.choices.contains(&card.text) {
                    lane.choices.push(card.text.clone());
                }
            }
        }
        for lane in lanes.into_values() {
            self.project.insert(lane.into());
        }
    }

    /// A card at all places where it ever stood, the latest first.
    fn places_of(&self, id: CardId) -> Vec<Card> {
        let Some(register) = self.register(id.into()) else {
            return Vec::new();
        };
        let places = register.parts.get(PLACE).into_iter().flatten().rev();
        let at = places.filter_map(|(_, said)| register.entity(id.into(), Some((PLACE, said))));
        at.filter_map(|it| {
            if let Entity::Card(it) = it {
                Some(it)
            } else {
                None
            }
        })
        .collect()
    }

    fn fits(&self, card: &Card) -> bool {
        let Some(lane) = self.project.lane(card.lane) else {
            return false;
        };
        let has_picture = self.project.picture_on(card.id).is_some();
        self.project.map_of_step(card.step) == Some(lane.map)
            && lane.kind != LaneKind::Emotion
            && (lane.kind == LaneKind::Image || !has_picture)
            && check_fit(&self.project, lane.id, &card.text).is_ok()
    }

    /// A card whose last step is not on its map covers one step.
    fn end_spans(&mut self) {
        let map_of = |step: StepId| self.project.map_of_step(step);
        let ends = |it: &&Card| {
            let lane = self.project.lane(it.lane);
            let is_narrow = lane.is_some_and(|it| it.kind == LaneKind::Chart);
            is_narrow || map_of(it.last) != map_of(it.step)
        };
        let wide = self
            .project
            .cards()
            .values()
            .filter(|it| it.last != it.step);
        let ended: Vec<Card> = wide.filter(ends).cloned().collect();
        for mut card in ended {
            card.last = card.step;
            self.project.insert(card.into());
        }
    }

    /// A card whose ends stand the other way round covers the same steps from the other end.
    fn turn_spans(&mut self) {
        let maps: Vec<MapId> = self.project.maps().keys().copied().collect();
        for map in maps {
            let change = followed(&self.project, map, Change::default());
            self.project.apply(&change);
        }
    }

    /// Each step is drawn in detail by one map of its family, and none is drawn below itself; who said so first
    /// has it.
    fn draw_in_detail(&mut self) {
        let stamp = |it: &JourneyMap| {
            let register = self.register(it.id.into())?;
            Some(*register.parts.get("detailOf")?.last_key_value()?.0)
        };
        let maps = self.project.maps().values();
        let mut drawing: Vec<JourneyMap> =
            maps.filter(|it| it.detail_of.is_some()).cloned().collect();
        drawing.sort_by_key(|it| (stamp(it), it.id));
        for it in &drawing {
            let alone = JourneyMap {
                detail_of: None,
                ..it.clone()
            };
            self.project.insert(alone.into());
        }
        for map in drawing {
            let Some(step) = map.detail_of else { continue };
            let on = self.project.map_of_step(step);
            let is_kin = on.is_some_and(|it| self.project.are_family(it, map.id));
            let is_free = self.project.detail_of(step).is_none();
            if is_kin && is_free && !self.project.is_circle(map.id, step) {
                self.project.insert(map.into());
            }
        }
    }

    /// Of what there can be one of, the one that was written to last.
    fn keep_the_latest(&mut self) {
        let mut latest: BTreeMap<Seat, (Option<Stamp>, EntityId)> = BTreeMap::new();
        let mut rivals: BTreeSet<EntityId> = BTreeSet::new();
        for entity in self.project.entities() {
            if !self.stands(&entity) {
                rivals.insert(entity.id());
                continue;
            }
            let Some(seat) = self.seat(&entity) else {
                continue;
            };
            let claim = (self.latest(entity.id()), entity.id());
            match latest.get(&seat) {
                Some(held) if *held > claim => drop(rivals.insert(entity.id())),
                Some(held) => {
                    rivals.insert(held.1);
                    latest.insert(seat, claim);
                }
                None => drop(latest.insert(seat, claim)),
            }
        }
        for id in rivals {
            self.project.remove(id);
        }
    }

    /// Whether the ends of a thing are on one map.
    fn stands(&self, entity: &Entity) -> bool {
        let map_of = |step: StepId| self.project.map_of_step(step);
        match entity {
            Entity::Transition(it) => it.from != it.to && map_of(it.from) == map_of(it.to),
            Entity::Emotion(it) => {
                let lane = self.project.lane(it.lane);
                lane.is_some_and(|lane| map_of(it.step) == Some(lane.map))
            }
            Entity::Map(_)
            | Entity::Stage(_)
            | Entity::Step(_)
            | Entity::Lane(_)
            | Entity::Card(_)
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

    /// What only one thing can have.
    fn seat(&self, entity: &Entity) -> Option<Seat> {
        Some(match entity {
            Entity::Emotion(it) => Seat::Between(it.lane.into(), it.step.into()),
            Entity::Picture(it) => Seat::On(it.card.into()),
            Entity::Transition(it) => Seat::Between(it.from.into(), it.to.into()),
            Entity::Log(it) => Seat::LogOf(self.project.map(it.map)?.family()),
            Entity::Acceptance(it) => {
                let departure = serde_json::to_string(&it.departure).ok()?;
                Seat::Accepted(it.map, departure)
            }
            Entity::Brand(_) => Seat::Brand,
            Entity::Font(_) => Seat::Font,
            Entity::Map(_)
            | Entity::Stage(_)
            | Entity::Step(_)
            | Entity::Lane(_)
            | Entity::Card(_)
            | Entity::Rule(_)
            | Entity::Segment(_)
            | Entity::ScoreRule(_)
            | Entity::View(_) => return None,
        })
    }

    /// Rules, acceptances and views of touchpoints, steps and lanes that are gone.
    fn drop_what_speaks_of_nothing(&mut self) {
        let change = without_orphans(&self.project, Plan::of(&self.project).done());
        self.project.apply(&change);
    }
}

/// Something that only one thing can have.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Seat {
    Between(EntityId, EntityId),
    On(EntityId),
    LogOf(MapId),
    Accepted(MapId, String),
    Brand,
    Font,
}

/// Whether a thing holds what people said: then what it stands in is not gone.
fn is_content(id: EntityId) -> bool {
    match id {
        EntityId::Map(_)
        | EntityId::Stage(_)
        | EntityId::Step(_)
        | EntityId::Lane(_)
        | EntityId::Card(_)
        | EntityId::Picture(_)
        | EntityId::Emotion(_) => true,
        EntityId::Transition(_)
        | EntityId::Rule(_)
        | EntityId::Log(_)
        | EntityId::Segment(_)
        | EntityId::ScoreRule(_)
        | EntityId::Acceptance(_)
        | EntityId::View(_)
        | EntityId::Brand(_)
        | EntityId::Font(_) => false,
    }
}

/// Whether a home is only the last step that a card covers: it can do without.
fn is_end(entity: &Entity, home: EntityId) -> bool {
    matches!(entity, Entity::Card(it) if EntityId::from(it.last) == home && it.last != it.step)
}
