//! Everything authored in one file, by id.

use std::collections::BTreeMap;

use crate::entity::{
    Card, Emotion, JourneyMap, Lane, LogSummary, MatchRule, Stage, Step, Transition,
};
use crate::ids::{CardId, EmotionId, LaneId, LogId, MapId, RuleId, StageId, StepId, TransitionId};

/// All that is authored in one file; changed only by applying a [`crate::Change`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Project {
    maps: BTreeMap<MapId, JourneyMap>,
    stages: BTreeMap<StageId, Stage>,
    steps: BTreeMap<StepId, Step>,
    lanes: BTreeMap<LaneId, Lane>,
    cards: BTreeMap<CardId, Card>,
    emotions: BTreeMap<EmotionId, Emotion>,
    transitions: BTreeMap<TransitionId, Transition>,
    rules: BTreeMap<RuleId, MatchRule>,
    logs: BTreeMap<LogId, LogSummary>,
}

macro_rules! readers {
    ($($(#[$doc:meta])* $all:ident, $one:ident, $id:ident, $entity:ident;)*) => {
        impl Project {
            $(
                #[doc = concat!("All of them by id: [`", stringify!($entity), "`].")]
                #[must_use]
                pub fn $all(&self) -> &BTreeMap<$id, $entity> {
                    &self.$all
                }

                #[doc = concat!("One [`", stringify!($entity), "`], if there is one under this id.")]
                #[must_use]
                pub fn $one(&self, id: $id) -> Option<&$entity> {
                    self.$all.get(&id)
                }
            )*
        }
    };
}

readers! {
    maps, map, MapId, JourneyMap;
    stages, stage, StageId, Stage;
    steps, step, StepId, Step;
    lanes, lane, LaneId, Lane;
    cards, card, CardId, Card;
    emotions, emotion, EmotionId, Emotion;
    transitions, transition, TransitionId, Transition;
    rules, rule, RuleId, MatchRule;
    logs, log, LogId, LogSummary;
}

impl Project {
    /// The stages of a map, from left to right.
    #[must_use]
    pub fn stages_of(&self, map: MapId) -> Vec<&Stage> {
        in_order(self.stages.values().filter(|it| it.map == map), |it| {
            (&it.rank, it.id)
        })
    }

    /// The steps of a stage, from left to right.
    #[must_use]
    pub fn steps_of(&self, stage: StageId) -> Vec<&Step> {
        in_order(self.steps.values().filter(|it| it.stage == stage), |it| {
            (&it.rank, it.id)
        })
    }

    /// All steps of a map, from left to right: its columns.
    #[must_use]
    pub fn columns_of(&self, map: MapId) -> Vec<&Step> {
        let stages = self.stages_of(map);
        let place: BTreeMap<StageId, usize> = stages
            .iter()
            .enumerate()
            .map(|(place, it)| (it.id, place))
            .collect();
        let steps = self
            .steps
            .values()
            .filter_map(|it| Some((*place.get(&it.stage)?, it)));
        in_order(steps, |(place, it)| (*place, &it.rank, it.id))
            .into_iter()
            .map(|it| it.1)
            .collect()
    }

    /// The lanes of a map, from top to bottom.
    #[must_use]
    pub fn lanes_of(&self, map: MapId) -> Vec<&Lane> {
        in_order(self.lanes.values().filter(|it| it.map == map), |it| {
            (&it.rank, it.id)
        })
    }

    /// Every cell that holds cards, each from top to bottom.
    #[must_use]
    pub fn cells(&self) -> BTreeMap<(LaneId, StepId), Vec<&Card>> {
        let mut cells: BTreeMap<(LaneId, StepId), Vec<&Card>> = BTreeMap::new();
        for card in self.cards.values() {
            cells.entry((card.lane, card.step)).or_default().push(card);
        }
        for cards in cells.values_mut() {
            cards.sort_by(|a, b| (&a.rank, a.id).cmp(&(&b.rank, b.id)));
        }
        cells
    }

    /// The transitions of a map, by id.
    #[must_use]
    pub fn transitions_of(&self, map: MapId) -> Vec<&Transition> {
        self.transitions
            .values()
            .filter(|it| self.map_of_step(it.from) == Some(map))
            .collect()
    }

    /// The match rules of a map; the first match wins.
    #[must_use]
    pub fn rules_of(&self, map: MapId) -> Vec<&MatchRule> {
        in_order(self.rules.values().filter(|it| it.map == map), |it| {
            (&it.rank, it.id)
        })
    }

    /// The log that is laid over a map.
    #[must_use]
    pub fn log_of(&self, map: MapId) -> Option<&LogSummary> {
        self.logs.values().find(|it| it.map == map)
    }

    /// The map a step is on.
    #[must_use]
    pub fn map_of_step(&self, step: StepId) -> Option<MapId> {
        Some(self.stage(self.step(step)?.stage)?.map)
    }
}

fn in_order<T, K: Ord>(items: impl Iterator<Item = T>, key: impl Fn(&T) -> K) -> Vec<T>
where
    T: Copy,
{
    let mut items: Vec<T> = items.collect();
    items.sort_by(|a, b| key(a).cmp(&key(b)));
    items
}
