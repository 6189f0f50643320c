//! What brings back how things were.

use std::collections::{BTreeMap, BTreeSet};

use crate::change::Change;
use crate::command::Command;
use crate::command::acceptance::{named, touchpoint};
use crate::command::card::{check_fit, span::followed};
use crate::command::{
    ClearEmotion, Disconnect, RemoveCard, RemoveLane, RemoveMap, RemoveRule, RemoveScoreRule,
    RemoveSegment, RemoveStage, RemoveStep, RemoveView, SetBrand, TakeBackAcceptance,
};
use crate::entity::{
    Acceptance, Entity, EntityId, JourneyMap, LaneKind, LogSummary, MatchRule, Target, Transition,
};
use crate::ids::{BrandId, LaneId, MapId, StepId, TouchpointId};
use crate::project::Project;
use crate::project::plan::Plan;
use crate::refusal::Refusal;

/// The change that makes everything as it was then. Imported logs stay as they are now, as long as their map
/// does: what was observed is no part of what was drawn.
#[must_use]
pub fn all_restored(now: &Project, then: &Project) -> Change {
    let is_drawn = |it: &Entity| {
        let Entity::Log(it) = it else {
            return true;
        };
        now.map(it.map).is_none() || then.map(it.map).is_none()
    };
    let (now_all, then_all) = (now.entities(), then.entities());
    let mut plan = Plan::of(now);
    for it in now_all.iter().filter(|it| is_drawn(it)) {
        if then.entity(it.id()).is_none() {
            plan.remove(it.id());
        }
    }
    for it in then_all.into_iter().filter(is_drawn) {
        plan.put(it);
    }
    one_log_each(now, then, plan.done())
}

/// The same change, without all but one log of a family: two families of now may have been one then.
fn one_log_each(now: &Project, then: &Project, change: Change) -> Change {
    let mut after = now.clone();
    after.apply(&change);
    let mut plan = Plan::of(&after);
    for log in after.logs().values() {
        let mut others = after.logs().values();
        let rank = |it: &LogSummary| (then.log(it.id).is_none(), it.id);
        let gives_way = others
            .any(|it| it.id != log.id && after.are_family(it.map, log.map) && rank(it) < rank(log));
        if gives_way {
            plan.remove(log.id);
        }
    }
    let rest = plan.done();
    change.then(rest)
}

/// The change that makes one thing as it was then. With what is gone comes back what hung on it and went with
/// it; what was not there then goes, as if a person removed it.
///
/// # Errors
/// Where what it stood in is gone, or something else has taken its place.
pub fn restored(now: &Project, then: &Project, what: EntityId) -> Result<Change, Refusal> {
    let Some(before) = then.entity(what) else {
        let removal = removal(now, what).filter(|_| now.entity(what).is_some());
        return now.plan(&removal.ok_or(Refusal::Missing(what))?);
    };
    let mut homes = homes(&before).into_iter();
    if let Some(lost) = homes.find(|it| now.entity(*it).is_none()) {
        return Err(Refusal::NothingToStandIn(lost));
    }
    let mut restoring = Restoring {
        now,
        then,
        back: BTreeMap::new(),
    };
    let is_gone = now.entity(what).is_none();
    if let Entity::Transition(it) = &before
        && let Some(other) = restoring.rival(it)
    {
        return Err(Refusal::AlreadyConnected(other.id));
    }
    restoring.check_rule(&before)?;
    let mut plan = Plan::of(now);
    remove_rivals(&mut plan, now, &before);
    restoring.back.insert(what, before);
    if is_gone {
        restoring.add_what_hung_on_it();
    }
    restoring.add_details();
    for it in restoring.back.into_values() {
        plan.put(it);
    }
    let change = maps_of(then)
        .chain(maps_of(now))
        .fold(plan.done(), |change, map| followed(now, map, change));
    let change = without_orphans(now, change);
    check_fit_of_all(now, &change)?;
    check_details(now, &change)?;
    Ok(change)
}

/// The same change, without what then speaks of touchpoints, steps and lanes that its map has no more.
pub(super) fn without_orphans(now: &Project, change: Change) -> Change {
    let mut after = now.clone();
    after.apply(&change);
    let mut plan = Plan::of(&after);
    for rule in after.rules().values() {
        if let Target::Touchpoint(it) = rule.target
            && !after.is_carried(rule.map, it)
        {
            plan.remove(rule.id);
        }
    }
    for it in after.acceptances().values() {
        let columns = after.columns_of(it.map);
        let (step, places) = named(&it.departure);
        let mut touchpoints = places.into_iter().filter_map(touchpoint);
        let has_step = step.is_none_or(|step| columns.iter().any(|it| it.id == step));
        if !has_step || !touchpoints.all(|of| columns.iter().any(|it| it.touchpoint == of)) {
            plan.remove(it.id);
        }
    }
    for view in after.views().values() {
        let is_here = |lane: &LaneId| after.lane(*lane).is_some_and(|it| it.map == view.map);
        if !view.narrowed.without.iter().all(is_here) {
            let mut view = view.clone();
            view.narrowed.without.retain(is_here);
            plan.put(view);
        }
    }
    let rest = plan.done();
    change.then(rest)
}

/// Removes what stands where only one thing can: another feeling, picture, log, brand or font.
fn remove_rivals(plan: &mut Plan<'_>, now: &Project, before: &Entity) {
    if let Entity::Emotion(it) = before {
        let points = now.emotions().values();
        let mut rivals = points.filter(|at| (at.lane, at.step) == (it.lane, it.step));
        if let Some(rival) = rivals.find(|rival| rival.id != it.id) {
            plan.remove(rival.id);
        }
    }
    if let Entity::Picture(it) = before
        && let Some(rival) = now.picture_on(it.card).filter(|rival| rival.id != it.id)
    {
        plan.remove(rival.id);
    }
    if let Entity::Log(it) = before
        && let Some(rival) = now.log_of(it.map).filter(|rival| rival.id != it.id)
    {
        plan.remove(rival.id);
    }
    if let Entity::Brand(it) = before
        && let Some(rival) = now.own_brand().filter(|rival| rival.id != it.id)
    {
        plan.remove(rival.id);
    }
    if let Entity::Font(it) = before
        && let Some(rival) = now.fonts().keys().find(|rival| **rival != it.id)
    {
        plan.remove(*rival);
    }
}

/// That no map that a change touches comes to draw a step below itself.
fn check_details(now: &Project, change: &Change) -> Result<(), Refusal> {
    let mut after = now.clone();
    after.apply(change);
    for (id, _) in change.edits() {
        if let EntityId::Map(id) = id
            && let Some(step) = after.map(*id).and_then(|it| it.detail_of)
            && after.is_circle(*id, step)
        {
            return Err(Refusal::Circle(step));
        }
    }
    Ok(())
}

fn maps_of(project: &Project) -> impl Iterator<Item = MapId> {
    project.maps().keys().copied()
}

/// That what stands in the lanes that a change touches, and the cards that it touches, fit each other.
fn check_fit_of_all(now: &Project, change: &Change) -> Result<(), Refusal> {
    let mut after = now.clone();
    after.apply(change);
    let is_touched = |id: EntityId| change.edits().any(|it| *it.0 == id);
    for card in after.cards().values() {
        if !is_touched(card.id.into()) && !is_touched(card.lane.into()) {
            continue;
        }
        check_fit(&after, card.lane, &card.text)?;
        let kind = after.known_lane(card.lane)?.kind;
        if kind != LaneKind::Image && after.picture_on(card.id).is_some() {
            return Err(Refusal::NoPicturesHere(card.lane));
        }
    }
    Ok(())
}

/// What is to come back.
struct Restoring<'a> {
    now: &'a Project,
    then: &'a Project,
    back: BTreeMap<EntityId, Entity>,
}

impl Restoring<'_> {
    fn is_there(&self, id: EntityId) -> bool {
        self.back.contains_key(&id) || self.now.entity(id).is_some()
    }

    /// First what stands in it, then what leads to and from it, then what speaks of it.
    fn add_what_hung_on_it(&mut self) {
        while let Some(it) = self.next_inside() {
            self.back.insert(it.id(), it);
        }
        for it in self.then.transitions().values() {
            let touches =
                self.back.contains_key(&it.from.into()) || self.back.contains_key(&it.to.into());
            let has_ends = self.is_there(it.from.into()) && self.is_there(it.to.into());
            // A row of steps closes behind a step that goes: the link it made is opened again.
            if touches && has_ends && self.rival(it).is_none() {
                self.back.insert(it.id.into(), it.clone().into());
            }
        }
        let carried = self.touchpoints();
        for it in self.then.rules().values() {
            let is_missing = self.now.rule(it.id).is_none() && self.is_there(it.map.into());
            if is_missing && self.is_shown_by(it) {
                self.back.insert(it.id.into(), it.clone().into());
            }
        }
        for it in self.then.acceptances().values() {
            let mut same = self.now.acceptances().values();
            let is_known =
                same.any(|known| (known.map, &known.departure) == (it.map, &it.departure));
            if !is_known && self.now.acceptance(it.id).is_none() && self.is_founded(it, &carried) {
                self.back.insert(it.id.into(), it.clone().into());
            }
        }
    }

    /// Maps go on in the family they are in. One that comes back draws its step again where that is there and no other
    /// map draws it; likewise a step that comes back is drawn again by the map that drew it, if that stands by itself.
    fn add_details(&mut self) {
        let in_detail = |step: StepId| self.now.detail_of(step).map(|it| it.id);
        let mut maps = Vec::new();
        for it in self.back.values() {
            if let Entity::Map(map) = it {
                maps.push(map.clone());
            }
            let Entity::Step(step) = it else { continue };
            let drew = self.then.detail_of(step.id).filter(|it| {
                self.now.step(step.id).is_none() && !self.back.contains_key(&it.id.into())
            });
            let map = drew.and_then(|it| self.now.map(it.id));
            let alone = map.filter(|it| it.detail_of.is_none()).cloned();
            maps.extend(alone.map(|map| JourneyMap {
                detail_of: Some(step.id),
                ..map
            }));
        }
        for mut map in maps {
            let family = self.family(&map);
            map.joined = (family != map.root()).then_some(family);
            map.detail_of = map.detail_of.filter(|step| {
                let is_taken = in_detail(*step).is_some_and(|it| it != map.id);
                !is_taken && self.family_of_step(*step) == Some(family)
            });
            self.back.insert(map.id.into(), map.into());
        }
    }

    /// The family of a step that is there, or comes back.
    fn family_of_step(&self, step: StepId) -> Option<MapId> {
        let Some(Entity::Step(step)) = self.known(step.into()) else {
            return None;
        };
        let Some(Entity::Stage(stage)) = self.known(step.stage.into()) else {
            return None;
        };
        let Some(Entity::Map(map)) = self.known(stage.map.into()) else {
            return None;
        };
        Some(self.family(&map))
    }

    fn known(&self, id: EntityId) -> Option<Entity> {
        let back = self.back.get(&id).cloned();
        back.or_else(|| self.now.entity(id))
    }

    /// The family that a map is in now, or was copied in.
    fn family(&self, map: &JourneyMap) -> MapId {
        let mut all = self.now.maps().values();
        let twin = all.find(|it| it.id == map.id || it.root() == map.root());
        twin.map_or_else(|| map.family(), JourneyMap::family)
    }

    /// Something that stood in what comes back, and is not there.
    fn next_inside(&self) -> Option<Entity> {
        let inside = |it: &Entity| {
            !matches!(it, Entity::Transition(_) | Entity::Log(_))
                && !self.is_there(it.id())
                && homes(it).iter().any(|home| self.back.contains_key(home))
                && homes(it).iter().all(|home| self.is_there(*home))
        };
        let all = self.then.entities();
        all.into_iter().find(|it| inside(it) && !self.is_taken(it))
    }

    /// Whether something else stands where only one thing can.
    fn is_taken(&self, it: &Entity) -> bool {
        if let Entity::Emotion(it) = it {
            let mut points = self.now.emotions().values();
            return points.any(|at| (at.lane, at.step) == (it.lane, it.step));
        }
        matches!(it, Entity::Picture(it) if self.now.picture_on(it.card).is_some())
    }

    /// Another transition that leads the same way now, and would go on doing so.
    fn rival(&self, of: &Transition) -> Option<&Transition> {
        let mut all = self.now.transitions().values();
        all.find(|it| {
            let stays = !self.back.contains_key(&it.id.into());
            stays && it.id != of.id && (it.from, it.to) == (of.from, of.to)
        })
    }

    /// Whether a rule shows a step that comes back, on a map that shares it.
    fn is_shown_by(&self, rule: &MatchRule) -> bool {
        let Target::Touchpoint(touchpoint) = rule.target else {
            return false;
        };
        let Some(Entity::Map(map)) = self.known(rule.map.into()) else {
            return false;
        };
        let family = Some(self.family(&map));
        self.back.values().any(|it| {
            matches!(it, Entity::Step(it) if it.touchpoint == touchpoint
                && self.family_of_step(it.id) == family)
        })
    }

    /// The touchpoints of steps that come back.
    fn touchpoints(&self) -> BTreeSet<TouchpointId> {
        let mut touchpoints = BTreeSet::new();
        for it in self.back.values() {
            if let Entity::Step(it) = it {
                touchpoints.insert(it.touchpoint);
            }
        }
        touchpoints
    }

    /// That the touchpoint of a rule, or what was accepted, is on its map.
    fn check_rule(&self, it: &Entity) -> Result<(), Refusal> {
        let on_map = |map, touchpoint| {
            let columns = self.now.columns_of(map);
            columns.iter().any(|it| it.touchpoint == touchpoint)
        };
        if let Entity::Rule(rule) = it
            && let Target::Touchpoint(touchpoint) = rule.target
            && !self.now.is_carried(rule.map, touchpoint)
        {
            return Err(Refusal::TouchpointNotOnMap(rule.id.into()));
        }
        let Entity::Acceptance(it) = it else {
            return Ok(());
        };
        let is_same =
            |other: &&Acceptance| (other.map, &other.departure) == (it.map, &it.departure);
        let mut others = self.now.acceptances().values();
        if let Some(same) = others.find(|other| other.id != it.id && is_same(other)) {
            return Err(Refusal::AlreadyAccepted(same.id));
        }
        let (_, places) = named(&it.departure);
        let mut touchpoints = places.into_iter().filter_map(touchpoint);
        if touchpoints.all(|touchpoint| on_map(it.map, touchpoint)) {
            Ok(())
        } else {
            Err(Refusal::TouchpointNotOnMap(it.id.into()))
        }
    }

    /// Whether everything that an acceptance speaks of is there, and some of it comes back.
    fn is_founded(&self, it: &Acceptance, carried: &BTreeSet<TouchpointId>) -> bool {
        let (step, places) = named(&it.departure);
        let touchpoints: Vec<TouchpointId> = places.into_iter().filter_map(touchpoint).collect();
        let columns = self.now.columns_of(it.map);
        let is_on_map = |touchpoint: &TouchpointId| {
            carried.contains(touchpoint) || columns.iter().any(|it| it.touchpoint == *touchpoint)
        };
        let comes_back = step.is_some_and(|it| self.back.contains_key(&it.into()))
            || touchpoints.iter().any(|it| carried.contains(it));
        comes_back
            && self.is_there(it.map.into())
            && step.is_none_or(|it| self.is_there(it.into()))
            && touchpoints.iter().all(is_on_map)
    }
}

/// What has to be there for a thing to be there.
pub(crate) fn homes(entity: &Entity) -> Vec<EntityId> {
    match entity {
        Entity::Map(_) | Entity::Brand(_) | Entity::Font(_) => Vec::new(),
        Entity::Stage(it) => vec![it.map.into()],
        Entity::Step(it) => vec![it.stage.into()],
        Entity::Lane(it) => vec![it.map.into()],
        Entity::Card(it) => vec![it.lane.into(), it.step.into(), it.last.into()],
        Entity::Picture(it) => vec![it.card.into()],
        Entity::Emotion(it) => vec![it.lane.into(), it.step.into()],
        Entity::Transition(it) => vec![it.from.into(), it.to.into()],
        Entity::Rule(it) => vec![it.map.into()],
        Entity::Log(it) => vec![it.map.into()],
        Entity::Segment(it) => vec![it.map.into()],
        Entity::ScoreRule(it) => vec![it.map.into()],
        Entity::View(it) => vec![it.map.into()],
        Entity::Acceptance(it) => {
            let step = named(&it.departure).0.map(EntityId::from);
            std::iter::once(it.map.into()).chain(step).collect()
        }
    }
}

/// How a person would remove a thing; a log and the picture on a card are not removed like that.
fn removal(now: &Project, id: EntityId) -> Option<Command> {
    Some(match id {
        EntityId::Map(id) => Command::RemoveMap(RemoveMap { id }),
        EntityId::Stage(id) => Command::RemoveStage(RemoveStage { id }),
        EntityId::Step(id) => Command::RemoveStep(RemoveStep { id }),
        EntityId::Lane(id) => Command::RemoveLane(RemoveLane { id }),
        EntityId::Card(id) => Command::RemoveCard(RemoveCard { id }),
        EntityId::Emotion(id) => Command::ClearEmotion(ClearEmotion { id }),
        EntityId::Transition(id) => Command::Disconnect(Disconnect { id }),
        EntityId::Rule(id) => Command::RemoveRule(RemoveRule { id }),
        EntityId::Segment(id) => Command::RemoveSegment(RemoveSegment { id }),
        EntityId::ScoreRule(id) => Command::RemoveScoreRule(RemoveScoreRule { id }),
        EntityId::Acceptance(id) => Command::TakeBackAcceptance(TakeBackAcceptance { id }),
        EntityId::View(id) => Command::RemoveView(RemoveView { id }),
        EntityId::Brand(id) => Command::SetBrand(SetBrand {
            id,
            logo: None,
            accent: None,
            stages: Vec::new(),
            font: now.own_font().cloned(),
        }),
        EntityId::Font(id) => Command::SetBrand(match now.own_brand().cloned() {
            Some(it) => SetBrand {
                id: it.id,
                logo: it.logo,
                accent: it.accent,
                stages: it.stages,
                font: None,
            },
            None => SetBrand {
                id: BrandId(id.0),
                logo: None,
                accent: None,
                stages: Vec::new(),
                font: None,
            },
        }),
        EntityId::Picture(_) | EntityId::Log(_) => return None,
    })
}
