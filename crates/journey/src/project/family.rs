//! Maps that were copied from each other, and what on one of them is the same as on another.

use std::collections::BTreeSet;

use uuid::Uuid;

use crate::entity::{
    Acceptance, Card, Departure, Deviation, Emotion, Entity, EntityId, JourneyMap, Lane,
    LogSummary, MapKind, MatchRule, Narrowing, Picture, SavedView, ScoreRule, Segment, Stage, Step,
    Transition,
};
use crate::ids::{
    AcceptanceId, CardId, EmotionId, LaneId, MapId, PictureId, StageId, StepId, TouchpointId,
    TransitionId, ViewId,
};
use crate::project::Project;

macro_rules! roots {
    ($($entity:ident, $id:ident;)*) => {
        $(impl $entity {
            /// What it was first copied from, or itself: twins have the same.
            #[must_use]
            pub fn root(&self) -> $id {
                self.twin_of.unwrap_or(self.id)
            }
        })*
    };
}

roots! {
    JourneyMap, MapId;
    Stage, StageId;
    Step, StepId;
    Lane, LaneId;
    Card, CardId;
    Picture, PictureId;
    Emotion, EmotionId;
    Transition, TransitionId;
    Acceptance, AcceptanceId;
    SavedView, ViewId;
}

impl Project {
    /// All maps as one reads them: how it is before how it is to be, then by title, and behind each map those that
    /// draw its steps in detail, in the order of these.
    #[must_use]
    pub fn maps_in_order(&self) -> Vec<&JourneyMap> {
        let all = self.maps().values();
        let mut tops: Vec<&JourneyMap> = all.filter(|it| self.above(it.id).is_empty()).collect();
        tops.sort_by_key(|it| {
            let is_to_be = it.lens.kind == Some(MapKind::ToBe);
            (is_to_be, it.twin_of.is_some(), &it.title, it.id)
        });
        let mut maps = Vec::new();
        let mut ahead: Vec<&JourneyMap> = tops.into_iter().rev().collect();
        while let Some(map) = ahead.pop() {
            maps.push(map);
            let columns = self.columns_of(map.id).into_iter().rev();
            ahead.extend(columns.filter_map(|it| self.detail_of(it.id)));
        }
        maps
    }

    /// Whether two maps share log, match rules, score rules and segments: they are one, were copied from each
    /// other, or one draws a step of the other in detail.
    #[must_use]
    pub fn are_family(&self, one: MapId, other: MapId) -> bool {
        let family = |id: MapId| self.map(id).map_or(id, JourneyMap::family);
        one == other || family(one) == family(other)
    }

    /// Whether two maps are one, or were copied from each other.
    #[must_use]
    pub fn are_twins(&self, one: MapId, other: MapId) -> bool {
        let root = |id: MapId| self.map(id).map_or(id, JourneyMap::root);
        one == other || root(one) == root(other)
    }

    /// The other maps of a map's family, as one reads them.
    #[must_use]
    pub fn kin_of(&self, map: MapId) -> Vec<&JourneyMap> {
        let mut maps = self.maps_in_order();
        maps.retain(|it| it.id != map && self.are_family(it.id, map));
        maps
    }

    /// Whether a step of a map, or of one of its family, carries a touchpoint.
    pub(crate) fn is_carried(&self, map: MapId, touchpoint: TouchpointId) -> bool {
        let mut carrying = self
            .steps()
            .values()
            .filter(|it| it.touchpoint == touchpoint);
        carrying.any(|it| {
            self.map_of_step(it.id)
                .is_some_and(|its| self.are_family(its, map))
        })
    }

    /// The map that a thing is on, or is kept with.
    #[must_use]
    pub fn map_of(&self, entity: EntityId) -> Option<MapId> {
        match entity {
            EntityId::Map(id) => Some(self.map(id)?.id),
            EntityId::Stage(id) => Some(self.stage(id)?.map),
            EntityId::Step(id) => self.map_of_step(id),
            EntityId::Lane(id) => Some(self.lane(id)?.map),
            EntityId::Card(id) => self.map_of_step(self.card(id)?.step),
            EntityId::Picture(id) => self.map_of(self.picture(id)?.card.into()),
            EntityId::Emotion(id) => self.map_of_step(self.emotion(id)?.step),
            EntityId::Transition(id) => self.map_of_step(self.transition(id)?.from),
            EntityId::Rule(id) => Some(self.rule(id)?.map),
            EntityId::Log(id) => Some(self.log(id)?.map),
            EntityId::Segment(id) => Some(self.segment(id)?.map),
            EntityId::ScoreRule(id) => Some(self.score_rule(id)?.map),
            EntityId::Acceptance(id) => Some(self.acceptance(id)?.map),
            EntityId::View(id) => Some(self.view(id)?.map),
            EntityId::Brand(_) | EntityId::Font(_) => None,
        }
    }

    /// Everything that is drawn on a map, and what was accepted there; not what it shares with its family.
    #[must_use]
    pub fn drawn_on(&self, map: MapId) -> Vec<Entity> {
        let stages = self.stages_of(map);
        let lanes = self.lanes_of(map);
        let steps: BTreeSet<StepId> = self.columns_of(map).iter().map(|it| it.id).collect();
        let is_here = |step: StepId| steps.contains(&step);
        let cards: Vec<&Card> = self
            .cards()
            .values()
            .filter(|it| is_here(it.step))
            .collect();
        let on_cards: BTreeSet<CardId> = cards.iter().map(|it| it.id).collect();
        let mut all: Vec<Entity> = stages.into_iter().cloned().map(Entity::Stage).collect();
        let its_steps = self.steps().values().filter(|it| is_here(it.id));
        all.extend(its_steps.cloned().map(Entity::Step));
        all.extend(lanes.into_iter().cloned().map(Entity::Lane));
        all.extend(cards.into_iter().cloned().map(Entity::Card));
        let pictures = self.pictures().values();
        let pictures = pictures.filter(|it| on_cards.contains(&it.card));
        all.extend(pictures.cloned().map(Entity::Picture));
        let emotions = self.emotions().values().filter(|it| is_here(it.step));
        all.extend(emotions.cloned().map(Entity::Emotion));
        let transitions = self.transitions().values().filter(|it| is_here(it.from));
        all.extend(transitions.cloned().map(Entity::Transition));
        let accepted = self.acceptances_of(map).into_iter();
        all.extend(accepted.cloned().map(Entity::Acceptance));
        let views = self.views_of(map).into_iter();
        all.extend(views.cloned().map(Entity::View));
        all
    }

    /// A map as if it were the only one: all that is drawn on it, and what it shares, kept with it alone.
    #[must_use]
    pub fn alone(&self, map: MapId) -> Vec<Entity> {
        let itself = self.map(map).map(|it| JourneyMap {
            detail_of: None,
            joined: None,
            ..it.clone()
        });
        let mut all: Vec<Entity> = itself.map(Entity::Map).into_iter().collect();
        all.extend(self.drawn_on(map));
        let its = |it: Entity| it.called_twin_of(None);
        let mut all: Vec<Entity> = all.into_iter().map(its).collect();
        let rules = self.rules_of(map).into_iter();
        all.extend(rules.map(|it| Entity::Rule(MatchRule { map, ..it })));
        let scores = self.score_rules_of(map).into_iter();
        all.extend(scores.map(|it| Entity::ScoreRule(ScoreRule { map, ..it.clone() })));
        let segments = self.segments_of(map).into_iter();
        all.extend(segments.map(|it| Entity::Segment(Segment { map, ..it.clone() })));
        let log = self.log_of(map).into_iter();
        all.extend(log.map(|it| Entity::Log(LogSummary { map, ..it.clone() })));
        all.extend(self.own_brand().cloned().map(Entity::Brand));
        all.extend(self.fonts().values().cloned().map(Entity::Font));
        all
    }

    /// What is on a map the same as a thing that is, or was, on another of its family; on the same map it is
    /// the thing itself.
    #[must_use]
    pub fn twin_on(&self, map: MapId, entity: EntityId) -> Option<EntityId> {
        match entity {
            EntityId::Map(id) => {
                let mut all = self.with_those_below(map).into_iter();
                all.find(|it| self.are_twins(*it, id)).map(EntityId::Map)
            }
            EntityId::Stage(id) => {
                let root = self.stage(id).map_or(id, Stage::root);
                let mut all = self.stages_of(map).into_iter();
                all.find(|it| it.root() == root).map(|it| it.id.into())
            }
            EntityId::Step(id) => self.step_on(map, id).map(EntityId::Step),
            EntityId::Lane(id) => {
                let root = self.lane(id).map_or(id, Lane::root);
                let mut all = self.lanes_of(map).into_iter();
                all.find(|it| it.root() == root).map(|it| it.id.into())
            }
            EntityId::Card(_)
            | EntityId::Picture(_)
            | EntityId::Emotion(_)
            | EntityId::Transition(_)
            | EntityId::Acceptance(_)
            | EntityId::View(_) => {
                let root = self.entity(entity).map_or(entity, |it| it.root());
                let mut all = self.drawn_on(map).into_iter();
                all.find(|it| it.root() == root).map(|it| it.id())
            }
            EntityId::Rule(_)
            | EntityId::Log(_)
            | EntityId::Segment(_)
            | EntityId::ScoreRule(_) => {
                let kept = self.map_of(entity)?;
                self.are_family(kept, map).then_some(entity)
            }
            EntityId::Brand(_) | EntityId::Font(_) => self.entity(entity).map(|it| it.id()),
        }
    }

    /// Where one is on a map who was at something on another of its family: at its twin, or else at that of the
    /// step it belongs to, or of the nearest one before or behind it.
    #[must_use]
    pub fn place_on(&self, map: MapId, entity: EntityId) -> Option<EntityId> {
        if let Some(twin) = self.twin_on(map, entity) {
            return Some(twin);
        }
        let step = match entity {
            EntityId::Step(id) => id,
            EntityId::Card(id) => self.card(id)?.step,
            EntityId::Emotion(id) => self.emotion(id)?.step,
            EntityId::Transition(id) => self.transition(id)?.from,
            EntityId::Stage(id) => self.steps_of(id).first()?.id,
            EntityId::Picture(id) => self.card(self.picture(id)?.card)?.step,
            EntityId::Map(_)
            | EntityId::Lane(_)
            | EntityId::Rule(_)
            | EntityId::Log(_)
            | EntityId::Segment(_)
            | EntityId::ScoreRule(_)
            | EntityId::Acceptance(_)
            | EntityId::View(_)
            | EntityId::Brand(_)
            | EntityId::Font(_) => return None,
        };
        let columns = self.columns_of(self.map_of_step(step)?);
        let at = columns.iter().position(|it| it.id == step)?;
        let (before, behind) = columns.split_at(at);
        let mut near = behind
            .iter()
            .take(1)
            .chain(before.iter().rev())
            .chain(behind);
        let twin = near.find_map(|it| self.step_on(map, it.id));
        twin.map(EntityId::Step)
    }

    /// The same deviation as it would be told of a map.
    #[must_use]
    pub fn deviation_on(&self, map: MapId, deviation: &Deviation) -> Deviation {
        let step = |it: StepId| self.step_on(map, it).unwrap_or(it);
        led(deviation.clone(), &step)
    }

    /// The twin of a step on a map.
    #[must_use]
    pub fn step_on(&self, map: MapId, step: StepId) -> Option<StepId> {
        let root = self.step(step).map_or(step, Step::root);
        let mut all = self.columns_of(map).into_iter();
        all.find(|it| it.root() == root).map(|it| it.id)
    }
}

impl Entity {
    /// What it was first copied from, or itself: twins have the same.
    pub(crate) fn root(&self) -> EntityId {
        match self {
            Self::Map(it) => it.root().into(),
            Self::Stage(it) => it.root().into(),
            Self::Step(it) => it.root().into(),
            Self::Lane(it) => it.root().into(),
            Self::Card(it) => it.root().into(),
            Self::Picture(it) => it.root().into(),
            Self::Emotion(it) => it.root().into(),
            Self::Transition(it) => it.root().into(),
            Self::Acceptance(it) => it.root().into(),
            Self::View(it) => it.root().into(),
            Self::Rule(_)
            | Self::Log(_)
            | Self::Segment(_)
            | Self::ScoreRule(_)
            | Self::Brand(_)
            | Self::Font(_) => self.id(),
        }
    }

    /// The same thing under other ids: its own, and those of what it stands in or leads to. What maps share
    /// stays what it is, and so do touchpoints.
    pub(crate) fn under(self, other: &dyn Fn(Uuid) -> Uuid) -> Self {
        let step = |it: StepId| StepId(other(it.0));
        match self {
            Self::Map(it) => Self::Map(JourneyMap {
                id: MapId(other(it.id.0)),
                detail_of: it.detail_of.map(step),
                ..it
            }),
            Self::Stage(it) => Self::Stage(Stage {
                id: StageId(other(it.id.0)),
                map: MapId(other(it.map.0)),
                ..it
            }),
            Self::Step(it) => Self::Step(Step {
                id: step(it.id),
                stage: StageId(other(it.stage.0)),
                ..it
            }),
            Self::Lane(it) => Self::Lane(Lane {
                id: LaneId(other(it.id.0)),
                map: MapId(other(it.map.0)),
                ..it
            }),
            Self::Card(it) => Self::Card(Card {
                id: CardId(other(it.id.0)),
                lane: LaneId(other(it.lane.0)),
                step: step(it.step),
                last: step(it.last),
                ..it
            }),
            Self::Picture(it) => Self::Picture(Picture {
                id: PictureId(other(it.id.0)),
                card: CardId(other(it.card.0)),
                ..it
            }),
            Self::Emotion(it) => Self::Emotion(Emotion {
                id: EmotionId(other(it.id.0)),
                lane: LaneId(other(it.lane.0)),
                step: step(it.step),
                ..it
            }),
            Self::Transition(it) => Self::Transition(Transition {
                id: TransitionId(other(it.id.0)),
                from: step(it.from),
                to: step(it.to),
                ..it
            }),
            Self::Acceptance(it) => Self::Acceptance(Acceptance {
                id: AcceptanceId(other(it.id.0)),
                map: MapId(other(it.map.0)),
                departure: about(it.departure, &step),
                ..it
            }),
            Self::View(it) => Self::View(SavedView {
                id: ViewId(other(it.id.0)),
                map: MapId(other(it.map.0)),
                narrowed: it.narrowed.under(other),
                ..it
            }),
            Self::Rule(_)
            | Self::Log(_)
            | Self::Segment(_)
            | Self::ScoreRule(_)
            | Self::Brand(_)
            | Self::Font(_) => self,
        }
    }

    /// The same thing as the twin of another one, or of none.
    pub(crate) fn called_twin_of(self, root: Option<EntityId>) -> Self {
        macro_rules! with_twin {
            ($($variant:ident),*) => {
                match (self, root) {
                    $(
                        (Self::$variant(mut it), Some(EntityId::$variant(root))) => {
                            it.twin_of = Some(root);
                            Self::$variant(it)
                        }
                        (Self::$variant(mut it), _) => {
                            it.twin_of = None;
                            Self::$variant(it)
                        }
                    )*
                    (Self::Rule(it), _) => Self::Rule(it),
                    (Self::Log(it), _) => Self::Log(it),
                    (Self::Segment(it), _) => Self::Segment(it),
                    (Self::ScoreRule(it), _) => Self::ScoreRule(it),
                    (Self::Brand(it), _) => Self::Brand(it),
                    (Self::Font(it), _) => Self::Font(it),
                }
            };
        }
        with_twin!(
            Map, Stage, Step, Lane, Card, Picture, Emotion, Transition, Acceptance, View
        )
    }
}

impl Narrowing {
    /// The same, without lanes under other ids.
    fn under(self, other: &dyn Fn(Uuid) -> Uuid) -> Self {
        let without = self.without.into_iter().map(|it| LaneId(other(it.0)));
        Self {
            without: without.collect(),
            ..self
        }
    }
}

/// The same departure, about another step where it is about one.
fn about(departure: Departure, step: &dyn Fn(StepId) -> StepId) -> Departure {
    match departure {
        Departure::Deviation { deviation } => Departure::Deviation {
            deviation: led(deviation, step),
        },
        Departure::DesirePath { .. } => departure,
    }
}

/// The same deviation, about another step where it is about one.
fn led(deviation: Deviation, step: &dyn Fn(StepId) -> StepId) -> Deviation {
    match deviation {
        Deviation::Skipped { step: it } => Deviation::Skipped { step: step(it) },
        Deviation::Moved {
            step: it,
            early,
            adjacent_swap,
        } => Deviation::Moved {
            step: step(it),
            early,
            adjacent_swap,
        },
        Deviation::Instead { step: it, place } => Deviation::Instead {
            step: step(it),
            place,
        },
        Deviation::Extra { .. } => deviation,
    }
}
