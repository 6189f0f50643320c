//! Everything authored in one file, by id.

mod detail;
mod family;
mod icons;
pub(crate) mod ownership;
pub(crate) mod plan;
mod tags;

use std::collections::{BTreeMap, HashSet};

use crate::change::Change;
use crate::command::Command;
use crate::entity::{
    Acceptance, Brand, BrandFont, Card, Departure, Emotion, Entity, EntityId, JourneyMap, Lane,
    LogSummary, MatchRule, Picture, SavedView, ScoreRule, Segment, Stage, Step, Target, Transition,
    Typeface,
};
use crate::ids::{
    AcceptanceId, BrandId, CardId, EmotionId, FontId, LaneId, LogId, MapId, PictureId, RuleId,
    ScoreRuleId, SegmentId, StageId, StepId, TransitionId, ViewId,
};
use crate::refusal::Refusal;

/// All that is authored in one file; changed only by applying a [`crate::Change`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Project {
    maps: BTreeMap<MapId, JourneyMap>,
    stages: BTreeMap<StageId, Stage>,
    steps: BTreeMap<StepId, Step>,
    lanes: BTreeMap<LaneId, Lane>,
    cards: BTreeMap<CardId, Card>,
    pictures: BTreeMap<PictureId, Picture>,
    emotions: BTreeMap<EmotionId, Emotion>,
    transitions: BTreeMap<TransitionId, Transition>,
    rules: BTreeMap<RuleId, MatchRule>,
    logs: BTreeMap<LogId, LogSummary>,
    segments: BTreeMap<SegmentId, Segment>,
    score_rules: BTreeMap<ScoreRuleId, ScoreRule>,
    acceptances: BTreeMap<AcceptanceId, Acceptance>,
    views: BTreeMap<ViewId, SavedView>,
    brands: BTreeMap<BrandId, Brand>,
    fonts: BTreeMap<FontId, BrandFont>,
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
    pictures, picture, PictureId, Picture;
    emotions, emotion, EmotionId, Emotion;
    transitions, transition, TransitionId, Transition;
    rules, rule, RuleId, MatchRule;
    logs, log, LogId, LogSummary;
    segments, segment, SegmentId, Segment;
    score_rules, score_rule, ScoreRuleId, ScoreRule;
    acceptances, acceptance, AcceptanceId, Acceptance;
    views, view, ViewId, SavedView;
    brands, brand, BrandId, Brand;
    fonts, font, FontId, BrandFont;
}

impl Project {
    /// What `command` would do, with all its consequences; empty if everything is as it should be.
    ///
    /// # Errors
    /// A [`Refusal`] if it cannot be done now.
    pub fn plan(&self, command: &Command) -> Result<Change, Refusal> {
        command.plan(self)
    }

    /// What `commands` would do one after the other, as one change.
    ///
    /// # Errors
    /// The [`Refusal`] of the first that cannot be done after those before it.
    pub fn plan_together(&self, commands: &[Command]) -> Result<Change, Refusal> {
        let mut meanwhile = self.clone();
        let mut all = Change::default();
        for command in commands {
            let change = meanwhile.plan(command)?;
            meanwhile.apply(&change);
            all = all.then(change);
        }
        Ok(all)
    }

    /// Which of `commands`, by their numbers, could not be done one after the other, and why: those that are
    /// refused are passed over.
    #[must_use]
    pub fn refused(&self, commands: &[Command]) -> Vec<(usize, Refusal)> {
        let mut meanwhile = self.clone();
        let mut refused = Vec::new();
        for (at, command) in commands.iter().enumerate() {
            match meanwhile.plan(command) {
                Ok(change) => meanwhile.apply(&change),
                Err(refusal) => refused.push((at, refusal)),
            }
        }
        refused
    }

    /// Carries out a change.
    ///
    /// # Panics
    /// If the change was planned against another state.
    pub fn apply(&mut self, change: &Change) {
        for (id, edit) in change.edits() {
            assert_eq!(
                self.entity(*id),
                edit.before,
                "a change applies only to the state it was planned against"
            );
        }
        for (id, edit) in change.edits() {
            match &edit.after {
                Some(after) => self.insert(after.clone()),
                None => self.remove(*id),
            }
        }
    }

    /// Everything there is, by kind and then by id.
    #[must_use]
    pub fn entities(&self) -> Vec<Entity> {
        let mut all: Vec<Entity> = Vec::new();
        all.extend(self.maps.values().cloned().map(Entity::Map));
        all.extend(self.stages.values().cloned().map(Entity::Stage));
        all.extend(self.steps.values().cloned().map(Entity::Step));
        all.extend(self.lanes.values().cloned().map(Entity::Lane));
        all.extend(self.cards.values().cloned().map(Entity::Card));
        all.extend(self.pictures.values().cloned().map(Entity::Picture));
        all.extend(self.emotions.values().cloned().map(Entity::Emotion));
        all.extend(self.transitions.values().cloned().map(Entity::Transition));
        all.extend(self.rules.values().cloned().map(Entity::Rule));
        all.extend(self.logs.values().cloned().map(Entity::Log));
        all.extend(self.segments.values().cloned().map(Entity::Segment));
        all.extend(self.score_rules.values().cloned().map(Entity::ScoreRule));
        all.extend(self.acceptances.values().cloned().map(Entity::Acceptance));
        all.extend(self.views.values().cloned().map(Entity::View));
        all.extend(self.brands.values().cloned().map(Entity::Brand));
        all.extend(self.fonts.values().cloned().map(Entity::Font));
        all
    }

    /// The entity under this id, if there is one.
    #[must_use]
    pub fn entity(&self, id: EntityId) -> Option<Entity> {
        match id {
            EntityId::Map(id) => self.map(id).cloned().map(Entity::Map),
            EntityId::Stage(id) => self.stage(id).cloned().map(Entity::Stage),
            EntityId::Step(id) => self.step(id).cloned().map(Entity::Step),
            EntityId::Lane(id) => self.lane(id).cloned().map(Entity::Lane),
            EntityId::Card(id) => self.card(id).cloned().map(Entity::Card),
            EntityId::Picture(id) => self.picture(id).cloned().map(Entity::Picture),
            EntityId::Emotion(id) => self.emotion(id).cloned().map(Entity::Emotion),
            EntityId::Transition(id) => self.transition(id).cloned().map(Entity::Transition),
            EntityId::Rule(id) => self.rule(id).cloned().map(Entity::Rule),
            EntityId::Log(id) => self.log(id).cloned().map(Entity::Log),
            EntityId::Segment(id) => self.segment(id).cloned().map(Entity::Segment),
            EntityId::ScoreRule(id) => self.score_rule(id).cloned().map(Entity::ScoreRule),
            EntityId::Acceptance(id) => self.acceptance(id).cloned().map(Entity::Acceptance),
            EntityId::View(id) => self.view(id).cloned().map(Entity::View),
            EntityId::Brand(id) => self.brand(id).cloned().map(Entity::Brand),
            EntityId::Font(id) => self.font(id).cloned().map(Entity::Font),
        }
    }

    pub(crate) fn insert(&mut self, entity: Entity) {
        match entity {
            Entity::Map(it) => drop(self.maps.insert(it.id, it)),
            Entity::Stage(it) => drop(self.stages.insert(it.id, it)),
            Entity::Step(it) => drop(self.steps.insert(it.id, it)),
            Entity::Lane(it) => drop(self.lanes.insert(it.id, it)),
            Entity::Card(it) => drop(self.cards.insert(it.id, it)),
            Entity::Picture(it) => drop(self.pictures.insert(it.id, it)),
            Entity::Emotion(it) => drop(self.emotions.insert(it.id, it)),
            Entity::Transition(it) => drop(self.transitions.insert(it.id, it)),
            Entity::Rule(it) => drop(self.rules.insert(it.id, it)),
            Entity::Log(it) => drop(self.logs.insert(it.id, it)),
            Entity::Segment(it) => drop(self.segments.insert(it.id, it)),
            Entity::ScoreRule(it) => drop(self.score_rules.insert(it.id, it)),
            Entity::Acceptance(it) => drop(self.acceptances.insert(it.id, it)),
            Entity::View(it) => drop(self.views.insert(it.id, it)),
            Entity::Brand(it) => drop(self.brands.insert(it.id, it)),
            Entity::Font(it) => drop(self.fonts.insert(it.id, it)),
        }
    }

    pub(crate) fn remove(&mut self, id: EntityId) {
        match id {
            EntityId::Map(id) => drop(self.maps.remove(&id)),
            EntityId::Stage(id) => drop(self.stages.remove(&id)),
            EntityId::Step(id) => drop(self.steps.remove(&id)),
            EntityId::Lane(id) => drop(self.lanes.remove(&id)),
            EntityId::Card(id) => drop(self.cards.remove(&id)),
            EntityId::Picture(id) => drop(self.pictures.remove(&id)),
            EntityId::Emotion(id) => drop(self.emotions.remove(&id)),
            EntityId::Transition(id) => drop(self.transitions.remove(&id)),
            EntityId::Rule(id) => drop(self.rules.remove(&id)),
            EntityId::Log(id) => drop(self.logs.remove(&id)),
            EntityId::Segment(id) => drop(self.segments.remove(&id)),
            EntityId::ScoreRule(id) => drop(self.score_rules.remove(&id)),
            EntityId::Acceptance(id) => drop(self.acceptances.remove(&id)),
            EntityId::View(id) => drop(self.views.remove(&id)),
            EntityId::Brand(id) => drop(self.brands.remove(&id)),
            EntityId::Font(id) => drop(self.fonts.remove(&id)),
        }
    }
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

    /// The lanes of a map as they show, from top to bottom: those that stay in sight first, hidden ones not.
    #[must_use]
    pub fn shown_lanes_of(&self, map: MapId) -> Vec<&Lane> {
        let (pinned, others): (Vec<&Lane>, Vec<&Lane>) = self
            .lanes_of(map)
            .into_iter()
            .filter(|it| !it.hidden)
            .partition(|it| it.pinned);
        [pinned, others].concat()
    }

    /// The picture on a card, where there is one.
    #[must_use]
    pub fn picture_on(&self, card: CardId) -> Option<&Picture> {
        self.pictures.values().find(|it| it.card == card)
    }

    /// Whose the maps of the file are, where somebody said so.
    #[must_use]
    pub fn own_brand(&self) -> Option<&Brand> {
        self.brands.values().next()
    }

    /// The font in which the maps of the file are written, where it is not ours.
    #[must_use]
    pub fn own_font(&self) -> Option<&Typeface> {
        self.fonts.values().next().map(|it| &it.typeface)
    }

    /// Every cell of a map in which cards begin, each from top to bottom.
    #[must_use]
    pub fn cells_of(&self, map: MapId) -> BTreeMap<(LaneId, StepId), Vec<&Card>> {
        let lanes = self.lanes.values().filter(|it| it.map == map);
        let lanes: HashSet<LaneId> = lanes.map(|it| it.id).collect();
        let mut cells: BTreeMap<(LaneId, StepId), Vec<&Card>> = BTreeMap::new();
        for card in self.cards.values().filter(|it| lanes.contains(&it.lane)) {
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
        let stages = self.stages.values().filter(|it| it.map == map);
        let stages: HashSet<StageId> = stages.map(|it| it.id).collect();
        let is_here = |it: &&Step| stages.contains(&it.stage);
        let steps: HashSet<StepId> = self
            .steps
            .values()
            .filter(is_here)
            .map(|it| it.id)
            .collect();
        let transitions = self.transitions.values();
        transitions.filter(|it| steps.contains(&it.from)).collect()
    }

    /// The match rules that bear on a map as they bear on it, those for what it does not carry left out; the first
    /// match wins. What shows a step of a map below counts for the step that is drawn in detail there.
    #[must_use]
    pub fn rules_of(&self, map: MapId) -> Vec<MatchRule> {
        let counts_as = self.counts_as(map);
        let rules = self.rules_of_family(map).into_iter();
        let bearing = rules.filter_map(|it| {
            let target = match it.target {
                Target::Touchpoint(touchpoint) => Target::Touchpoint(*counts_as.get(&touchpoint)?),
                Target::LeaveOut => Target::LeaveOut,
            };
            Some(MatchRule {
                target,
                ..it.clone()
            })
        });
        bearing.collect()
    }

    /// The match rules that a map shares with its family, in their order.
    pub(crate) fn rules_of_family(&self, map: MapId) -> Vec<&MatchRule> {
        let shared = self.rules.values();
        in_order(shared.filter(|it| self.are_family(it.map, map)), |it| {
            (&it.rank, it.id)
        })
    }

    /// The segments that a map shares with its family, in their order.
    #[must_use]
    pub fn segments_of(&self, map: MapId) -> Vec<&Segment> {
        let shared = self.segments.values();
        in_order(shared.filter(|it| self.are_family(it.map, map)), |it| {
            (&it.rank, it.id)
        })
    }

    /// The score rules that a map shares with its family; of those for one column the first that holds reads it.
    #[must_use]
    pub fn score_rules_of(&self, map: MapId) -> Vec<&ScoreRule> {
        let shared = self.score_rules.values();
        in_order(shared.filter(|it| self.are_family(it.map, map)), |it| {
            (&it.rank, it.id)
        })
    }

    /// What was accepted on a map, by id.
    #[must_use]
    pub fn acceptances_of(&self, map: MapId) -> Vec<&Acceptance> {
        let all = self.acceptances.values();
        all.filter(|it| it.map == map).collect()
    }

    /// The saved views of a map, by name.
    #[must_use]
    pub fn views_of(&self, map: MapId) -> Vec<&SavedView> {
        in_order(self.views.values().filter(|it| it.map == map), |it| {
            (it.name.to_lowercase(), it.id)
        })
    }

    /// The acceptance of a departure from a map, where it is accepted.
    #[must_use]
    pub fn acceptance_of(&self, map: MapId, departure: &Departure) -> Option<&Acceptance> {
        let mut all = self.acceptances.values().filter(|it| it.map == map);
        all.find(|it| it.departure == *departure)
    }

    /// The log that is laid over a map and its family.
    #[must_use]
    pub fn log_of(&self, map: MapId) -> Option<&LogSummary> {
        let mut logs = self.logs.values();
        logs.find(|it| self.are_family(it.map, map))
    }

    /// The map a step is on.
    #[must_use]
    pub fn map_of_step(&self, step: StepId) -> Option<MapId> {
        Some(self.stage(self.step(step)?.stage)?.map)
    }
}

fn in_order<T, K: Ord>(items: impl Iterator<Item = T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut items: Vec<T> = items.collect();
    items.sort_by_key(key);
    items
}
