//! An outline put on a map.

use uuid::Uuid;

use super::{Outline, OutlineLevel, OutlineStep};
use crate::command::{AddCard, AddStage, AddStep, Command, SetEmotion};
use crate::entity::{EntityId, Lifecycle};
use crate::ids::{CardId, EmotionId, MapId, StageId, StepId, TransitionId};
use crate::project::Project;

/// How an outline comes onto a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// What draws it, in an order in which each can be carried out.
    pub commands: Vec<Command>,
    /// What its lines at the top become.
    pub added: Vec<EntityId>,
}

/// How `outline` comes onto a map, right behind the step or stage `after`, or at the end.
///
/// Steps that stand in no stage go to the stage of `after`; where the map has none, to one called
/// `stage_name`. Cards go to the step of `after`; none if there is no such step. Ids come from `mint`.
#[must_use]
pub fn place_outline(
    outline: &Outline,
    (project, map): (&Project, MapId),
    after: Option<EntityId>,
    stage_name: &str,
    mint: &mut impl FnMut() -> Uuid,
) -> Option<Placed> {
    let step = match after {
        Some(EntityId::Step(id)) => project.step(id),
        _ => None,
    };
    let stages = project.stages_of(map);
    let stage = match after {
        Some(EntityId::Stage(id)) => project.stage(id),
        _ => step.and_then(|it| project.stage(it.stage)),
    };
    let at = stage.and_then(|it| stages.iter().position(|other| other.id == it.id));
    let here = at
        .map_or_else(|| stages.last(), |at| stages.get(at))
        .copied();
    let mut drawing = Drawing {
        mint,
        commands: Vec::new(),
        added: Vec::new(),
        level: outline.level,
    };
    let lifecycle = here.map_or(Lifecycle::Consideration, |it| it.lifecycle);
    let next_stage = at.and_then(|at| stages.get(at + 1)).map(|it| it.id);
    let mut stage_id = here.map(|it| it.id);
    let next_step = step.and_then(|step| {
        let row = project.steps_of(step.stage);
        let at = row.iter().position(|it| it.id == step.id)?;
        row.get(at + 1).map(|it| it.id)
    });
    if outline.level == OutlineLevel::Cards {
        let step = step?.id;
        for it in outline.stages.iter().flat_map(|it| &it.steps) {
            drawing.cards(step, it);
        }
        return Some(drawing.done());
    }
    let mut lifecycle = lifecycle;
    for stage in &outline.stages {
        let is_own = stage.name.is_some() || stage_id.is_none();
        if is_own {
            lifecycle = stage.lifecycle.unwrap_or(lifecycle);
            let name = stage.name.as_deref().unwrap_or(stage_name);
            stage_id = Some(drawing.stage(map, next_stage, name, lifecycle));
        }
        let into = stage_id.expect("there is one by now");
        for it in &stage.steps {
            drawing.step(into, next_step.filter(|_| !is_own), it);
        }
    }
    Some(drawing.done())
}

struct Drawing<'m, M> {
    mint: &'m mut M,
    commands: Vec<Command>,
    added: Vec<EntityId>,
    level: OutlineLevel,
}

impl<M: FnMut() -> Uuid> Drawing<'_, M> {
    fn stage(
        &mut self,
        map: MapId,
        before: Option<StageId>,
        name: &str,
        lifecycle: Lifecycle,
    ) -> StageId {
        let id = StageId((self.mint)());
        self.commands.push(Command::AddStage(AddStage {
            id,
            map,
            before,
            name: name.to_owned(),
            lifecycle,
        }));
        if self.level == OutlineLevel::Stages {
            self.added.push(EntityId::Stage(id));
        }
        id
    }

    fn step(&mut self, stage: StageId, before: Option<StepId>, step: &OutlineStep) {
        let id = StepId((self.mint)());
        self.commands.push(Command::AddStep(AddStep {
            id,
            stage,
            before,
            name: step.name.clone().unwrap_or_default(),
            link: TransitionId((self.mint)()),
        }));
        if self.level == OutlineLevel::Steps {
            self.added.push(EntityId::Step(id));
        }
        self.cards(id, step);
    }

    fn cards(&mut self, step: StepId, written: &OutlineStep) {
        for card in &written.cards {
            let entity = if let Some(half_steps) = card.half_steps {
                let id = EmotionId((self.mint)());
                self.commands.push(Command::SetEmotion(SetEmotion {
                    id,
                    lane: card.lane,
                    step,
                    half_steps,
                    word: card.text.clone(),
                }));
                EntityId::Emotion(id)
            } else {
                let id = CardId((self.mint)());
                self.commands.push(Command::AddCard(AddCard {
                    id,
                    lane: card.lane,
                    step,
                    before: None,
                    text: card.text.clone(),
                }));
                EntityId::Card(id)
            };
            if self.level == OutlineLevel::Cards {
                self.added.push(entity);
            }
        }
    }

    fn done(self) -> Placed {
        Placed {
            commands: self.commands,
            added: self.added,
        }
    }
}
