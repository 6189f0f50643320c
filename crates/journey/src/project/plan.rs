//! What planning a command needs to look up, check and write down.

use crate::change::{Change, Edit};
use crate::entity::{
    Acceptance, Card, Emotion, Entity, EntityId, JourneyMap, Lane, LogSummary, MatchRule,
    SavedView, ScoreRule, Segment, Stage, Step, Transition,
};
use crate::ids::{
    AcceptanceId, CardId, EmotionId, LaneId, LogId, MapId, RuleId, ScoreRuleId, SegmentId, StageId,
    StepId, TouchpointId, TransitionId, ViewId,
};
use crate::project::Project;
use crate::rank::Rank;
use crate::refusal::Refusal;

macro_rules! existing {
    ($($name:ident: $one:ident($id:ident) -> $entity:ident;)*) => {
        impl Project {
            $(pub(crate) fn $name(&self, id: $id) -> Result<&$entity, Refusal> {
                self.$one(id).ok_or(Refusal::Missing(id.into()))
            })*
        }
    };
}

existing! {
    known_map: map(MapId) -> JourneyMap;
    known_stage: stage(StageId) -> Stage;
    known_step: step(StepId) -> Step;
    known_lane: lane(LaneId) -> Lane;
    known_card: card(CardId) -> Card;
    known_emotion: emotion(EmotionId) -> Emotion;
    known_transition: transition(TransitionId) -> Transition;
    known_rule: rule(RuleId) -> MatchRule;
    known_log: log(LogId) -> LogSummary;
    known_segment: segment(SegmentId) -> Segment;
    known_score_rule: score_rule(ScoreRuleId) -> ScoreRule;
    known_acceptance: acceptance(AcceptanceId) -> Acceptance;
    known_view: view(ViewId) -> SavedView;
}

impl Project {
    /// That nothing has this id yet.
    pub(crate) fn check_new(&self, id: impl Into<EntityId>) -> Result<(), Refusal> {
        let id = id.into();
        match self.entity(id) {
            Some(_) => Err(Refusal::IdTaken(id)),
            None => Ok(()),
        }
    }

    /// The map of a step that is there.
    pub(crate) fn known_map_of_step(&self, step: StepId) -> Result<MapId, Refusal> {
        let stage = self.known_step(step)?.stage;
        Ok(self.known_stage(stage)?.map)
    }

    /// A touchpoint that no other step carries, for a step that is to have one of its own.
    pub(crate) fn own_touchpoint(&self, step: StepId) -> TouchpointId {
        let shared = |it: TouchpointId| {
            let mut others = self.steps().values().filter(|other| other.id != step);
            others.any(|other| other.touchpoint == it)
        };
        let named = (1_u32..).map(|n| TouchpointId::named(&format!("{step} {n}")));
        std::iter::once(TouchpointId(step.0))
            .chain(named)
            .find(|it| !shared(*it))
            .expect("there are more names than steps")
    }
}

/// A change that adds, removes or replaces entities of one project.
pub(crate) struct Plan<'a> {
    project: &'a Project,
    change: Change,
}

impl<'a> Plan<'a> {
    pub(crate) fn of(project: &'a Project) -> Self {
        Self {
            project,
            change: Change::default(),
        }
    }

    /// Adds an entity, or replaces the one under the same id.
    pub(crate) fn put(&mut self, after: impl Into<Entity>) {
        let after = after.into();
        self.change.add(Edit {
            before: self.project.entity(after.id()),
            after: Some(after),
        });
    }

    /// Removes whatever is under this id.
    pub(crate) fn remove(&mut self, id: impl Into<EntityId>) {
        self.change.add(Edit {
            before: self.project.entity(id.into()),
            after: None,
        });
    }

    pub(crate) fn done(self) -> Change {
        self.change
    }
}

/// The change that adds one entity.
pub(crate) fn added(after: impl Into<Entity>) -> Change {
    Change::from(vec![Edit {
        before: None,
        after: Some(after.into()),
    }])
}

/// The change that removes one entity.
pub(crate) fn removed(before: &(impl Into<Entity> + Clone)) -> Change {
    Change::from(vec![Edit {
        before: Some(before.clone().into()),
        after: None,
    }])
}

/// The change that revises one entity; empty if it stays as it is.
pub(crate) fn revised<T: Into<Entity> + Clone>(before: &T, revise: impl FnOnce(&mut T)) -> Change {
    let mut after = before.clone();
    revise(&mut after);
    Change::from(vec![Edit {
        before: Some(before.clone().into()),
        after: Some(after.into()),
    }])
}

/// The rank that puts `moved` right before `before` in a row, or last; its own if it is there already.
pub(crate) fn place<I>(row: &[(I, &Rank)], moved: I, before: Option<I>) -> Result<Rank, Refusal>
where
    I: Copy + Eq + Into<EntityId>,
{
    let now = row.iter().position(|it| it.0 == moved);
    let others: Vec<_> = row.iter().filter(|it| it.0 != moved).collect();
    let at = match before {
        None => others.len(),
        Some(before) if before == moved && now.is_some() => now.unwrap_or(others.len()),
        Some(before) => others
            .iter()
            .position(|it| it.0 == before)
            .ok_or_else(|| Refusal::NotInThisRow(before.into()))?,
    };
    if let Some(now) = now
        && now == at
    {
        return Ok(row[now].1.clone());
    }
    let last_before = at.checked_sub(1).map(|it| others[it].1);
    // Equal ranks cannot come from here, but may come from a merged file: go behind all of them.
    let first_after = others[at..]
        .iter()
        .map(|it| it.1)
        .find(|it| last_before.is_none_or(|before| before < *it));
    Ok(Rank::between(last_before, first_after))
}
