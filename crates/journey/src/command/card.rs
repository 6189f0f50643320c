//! What one can do to a card.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Change;
use crate::entity::{Card, LaneKind};
use crate::ids::{CardId, LaneId, StepId};
use crate::limits;
use crate::project::Project;
use crate::project::plan::{Plan, added, place, revised};
use crate::rank::Rank;
use crate::refusal::{Refusal, check_length};

pub(super) mod consent;
pub(super) mod icon;
pub(super) mod picture;
pub(crate) mod span;
pub(super) mod tag;

/// Add a card to a cell.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddCard {
    /// Minted by the caller.
    pub id: CardId,
    /// The row.
    pub lane: LaneId,
    /// The column.
    pub step: StepId,
    /// The card of that cell it goes above; none puts it last.
    pub before: Option<CardId>,
    /// What it says.
    pub text: String,
}

/// Change what a card says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditCard {
    /// Which card.
    pub id: CardId,
    /// What it says now.
    pub text: String,
}

/// Put a card elsewhere; it goes on covering as many steps, as far as there are columns.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MoveCard {
    /// Which card.
    pub id: CardId,
    /// The row.
    pub lane: LaneId,
    /// The column.
    pub step: StepId,
    /// The card of that cell it goes above; none puts it last.
    pub before: Option<CardId>,
}

/// Remove a card.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RemoveCard {
    /// Which card.
    pub id: CardId,
}

impl AddCard {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        project.check_new(self.id)?;
        check_length(self.id, &self.text, limits::CARD)?;
        let rank = rank_in(project, (self.lane, self.step), self.id, self.before)?;
        check_fit(project, self.lane, &self.text)?;
        Ok(added(Card {
            id: self.id,
            lane: self.lane,
            step: self.step,
            last: self.step,
            rank,
            text: self.text.clone(),
            tags: Vec::new(),
            icon: None,
            consent: None,
            twin_of: None,
        }))
    }
}

impl EditCard {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let card = project.known_card(self.id)?;
        check_length(self.id, &self.text, limits::CARD)?;
        check_fit(project, card.lane, &self.text)?;
        Ok(revised(card, |it| it.text.clone_from(&self.text)))
    }
}

impl MoveCard {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let card = project.known_card(self.id)?;
        let rank = rank_in(project, (self.lane, self.step), self.id, self.before)?;
        // On another map it would be beside the one it was copied from.
        if project.known_lane(card.lane)?.map != project.known_lane(self.lane)?.map {
            return Err(Refusal::DifferentMaps(self.lane.into()));
        }
        check_fit(project, self.lane, &card.text)?;
        let kind = project.known_lane(self.lane)?.kind;
        if kind != LaneKind::Image && project.picture_on(self.id).is_some() {
            return Err(Refusal::NoPicturesHere(self.lane));
        }
        let last = if kind == LaneKind::Chart {
            self.step
        } else {
            span::moved_last(project, card, self.step)
        };
        Ok(revised(card, |it| {
            it.lane = self.lane;
            it.step = self.step;
            it.last = last;
            it.rank = rank;
        }))
    }
}

impl RemoveCard {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        project.known_card(self.id)?;
        let mut plan = Plan::of(project);
        remove(&mut plan, project, self.id);
        Ok(plan.done())
    }
}

/// Removes a card and the picture on it.
pub(super) fn remove(plan: &mut Plan<'_>, project: &Project, card: CardId) {
    plan.remove(card);
    if let Some(picture) = project.picture_on(card) {
        plan.remove(picture.id);
    }
}

/// That a text is what its lane holds.
pub(crate) fn check_fit(project: &Project, lane: LaneId, text: &str) -> Result<(), Refusal> {
    let row = project.known_lane(lane)?;
    let refused = |unfit| Refusal::Unfit {
        lane,
        unfit,
        text: text.to_owned(),
    };
    row.kind.check(&row.choices, text).map_err(refused)
}

/// The rank in a cell that may hold cards.
fn rank_in(
    project: &Project,
    (lane, step): (LaneId, StepId),
    card: CardId,
    before: Option<CardId>,
) -> Result<Rank, Refusal> {
    let row = project.known_lane(lane)?;
    if project.known_map_of_step(step)? != row.map {
        return Err(Refusal::DifferentMaps(lane.into()));
    }
    if row.kind == LaneKind::Emotion {
        return Err(Refusal::NoCardsHere(lane));
    }
    let mut cell: Vec<_> = project
        .cards()
        .values()
        .filter(|it| it.lane == lane && it.step == step)
        .map(|it| (it.id, &it.rank))
        .collect();
    cell.sort_by_key(|(id, rank)| (*rank, *id));
    place(&cell, card, before)
}
