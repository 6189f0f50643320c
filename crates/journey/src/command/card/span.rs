//! Cards over several steps: how wide they are, and how they follow the columns below them.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::{Change, Edit};
use crate::entity::{Card, Entity, LaneKind};
use crate::ids::{CardId, LaneId, MapId, StepId};
use crate::project::Project;
use crate::project::plan::{Plan, revised};
use crate::rank::Rank;
use crate::refusal::Refusal;

/// Let a card cover the columns from its first step to another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SpanCard {
    /// Which card.
    pub id: CardId,
    /// The last step it covers; its first step makes it a card at one step.
    pub last: StepId,
}

impl SpanCard {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let card = project.known_card(self.id)?;
        let lane = project.known_lane(card.lane)?;
        if project.known_map_of_step(self.last)? != lane.map {
            return Err(Refusal::DifferentMaps(self.last.into()));
        }
        if lane.kind == LaneKind::Chart && self.last != card.step {
            return Err(Refusal::NoSpansHere(lane.id));
        }
        let places = Places::of(project, lane.map);
        if places.of[&self.last] < places.of[&card.step] {
            return Err(Refusal::EndsBeforeItBegins(self.id));
        }
        Ok(revised(card, |it| it.last = self.last))
    }
}

/// The columns of a map and the place of each.
struct Places {
    columns: Vec<StepId>,
    of: BTreeMap<StepId, usize>,
}

impl Places {
    fn of(project: &Project, map: MapId) -> Self {
        let columns: Vec<StepId> = project.columns_of(map).iter().map(|it| it.id).collect();
        let of = columns.iter().zip(0..).map(|(it, at)| (*it, at)).collect();
        Self { columns, of }
    }
}

/// The last step of a card that is moved to another: it keeps the number of its steps where there is room.
pub(super) fn moved_last(project: &Project, card: &Card, to: StepId) -> StepId {
    if card.step == card.last {
        return to;
    }
    let map_of = |step| project.map_of_step(step);
    let (Some(from), Some(onto)) = (map_of(card.step), map_of(to)) else {
        return to;
    };
    let before = Places::of(project, from);
    let after = Places::of(project, onto);
    let n_more = before.of[&card.last] - before.of[&card.step];
    let last = (after.of[&to] + n_more).min(after.columns.len() - 1);
    after.columns[last]
}

/// Cards that come to other cells: each goes below what stands there.
pub(in crate::command) struct Arrivals<'a> {
    project: &'a Project,
    lowest: BTreeMap<(LaneId, StepId), Rank>,
}

impl<'a> Arrivals<'a> {
    pub(in crate::command) fn of(project: &'a Project) -> Self {
        Self {
            project,
            lowest: BTreeMap::new(),
        }
    }

    /// The card with its new ends.
    pub(in crate::command) fn at(&mut self, card: &Card, step: StepId, last: StepId) -> Card {
        let rank = if step == card.step {
            card.rank.clone()
        } else {
            let cell = (card.lane, step);
            let known = self.lowest.remove(&cell).or_else(|| {
                let cards = self.project.cards().values();
                let here = cards.filter(|it| (it.lane, it.step) == cell);
                here.map(|it| it.rank.clone()).max()
            });
            let rank = Rank::between(known.as_ref(), None);
            self.lowest.insert(cell, rank.clone());
            rank
        };
        Card {
            step,
            last,
            rank,
            ..card.clone()
        }
    }
}

/// Cards whose ends stand the other way round after a change of the columns: their ends change roles.
pub(crate) fn followed(project: &Project, map: MapId, change: Change) -> Change {
    let is_wide = |it: &&Card| it.step != it.last;
    let is_put = |edit: &Edit| matches!(&edit.after, Some(Entity::Card(it)) if is_wide(&it));
    let has_wide = project.cards().values().any(|it| is_wide(&it));
    if !has_wide && !change.edits().any(|it| is_put(it.1)) {
        return change;
    }
    let mut after = project.clone();
    after.apply(&change);
    let places = Places::of(&after, map);
    let mut plan = Plan::of(&after);
    let mut arrivals = Arrivals::of(&after);
    let turned = |it: &&Card| match (places.of.get(&it.step), places.of.get(&it.last)) {
        (Some(first), Some(last)) => first > last,
        _ => false,
    };
    for card in after.cards().values().filter(is_wide).filter(turned) {
        plan.put(arrivals.at(card, card.last, card.step));
    }
    change.then(plan.done())
}

/// Cards at removed steps shrink to what they covered besides, or go.
pub(in crate::command) fn shrink(plan: &mut Plan<'_>, project: &Project, steps: &[StepId]) {
    let gone: BTreeSet<StepId> = steps.iter().copied().collect();
    let mut arrivals = Arrivals::of(project);
    let mut known: BTreeMap<MapId, Places> = BTreeMap::new();
    let touched = |it: &&Card| gone.contains(&it.step) || gone.contains(&it.last);
    for card in project.cards().values().filter(touched) {
        let left = project.map_of_step(card.step).and_then(|map| {
            let places = known.entry(map).or_insert_with(|| Places::of(project, map));
            let covered = places.of[&card.step]..=places.of[&card.last];
            let stays = |it: &usize| !gone.contains(&places.columns[*it]);
            let first = covered.clone().find(stays)?;
            let last = covered.rev().find(stays)?;
            Some((places.columns[first], places.columns[last]))
        });
        match left {
            Some((first, last)) => plan.put(arrivals.at(card, first, last)),
            None => super::remove(plan, project, card.id),
        }
    }
}
