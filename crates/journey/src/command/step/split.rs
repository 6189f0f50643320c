//! How one step becomes two.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Change;
use crate::command::step::rank_in;
use crate::entity::{Card, StageFlow, Step, Transition, TransitionOrigin};
use crate::ids::{CardId, StepId, TransitionId};
use crate::project::Project;
use crate::project::plan::Plan;
use crate::refusal::{Refusal, check_name};

/// Make two steps of one: a second part right behind it.
///
/// - The step stays what it is, with its name, touchpoint, match rules, feelings, cards and history; what
///   was observed of it stays observed of it. Only the cards that are named go to the second part.
/// - The second part has a touchpoint of its own. Nothing shows it yet, so it is marked as one that no
///   system can see, and no figure changes.
/// - What led to the step still leads to it, what led on leads on from the second part, and a "next"
///   transition leads from the one to the other, except in a stage whose steps come in any order.
/// - Where journeys ended at the step, they end at the second part.
/// - A card that ended at the step covers the second part too, as it covered the whole.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SplitStep {
    /// Which step.
    pub id: StepId,
    /// Minted by the caller, for the second part.
    pub second: StepId,
    /// What the second part is called.
    pub name: String,
    /// Minted by the caller, for the transition between the parts.
    pub link: TransitionId,
    /// Cards that begin at the step and go to the second part.
    pub cards: Vec<CardId>,
}

impl SplitStep {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let step = project.known_step(self.id)?;
        project.check_new(self.second)?;
        project.check_new(self.link)?;
        check_name(self.second, &self.name)?;
        for card in &self.cards {
            if project.known_card(*card)?.step != self.id {
                return Err(Refusal::NotInThisRow((*card).into()));
            }
        }
        let row = project.steps_of(step.stage);
        let behind = row.iter().skip_while(|it| it.id != self.id).nth(1);
        let mut plan = Plan::of(project);
        plan.put(Step {
            id: self.second,
            rank: rank_in(project, step.stage, self.second, behind.map(|it| it.id))?,
            name: self.name.clone(),
            touchpoint: project.own_touchpoint(self.second),
            repeatable: false,
            unobservable: true,
            start: false,
            twin_of: None,
            ..step.clone()
        });
        plan.put(Step {
            end: None,
            ..step.clone()
        });
        for leading_on in project
            .transitions()
            .values()
            .filter(|it| it.from == self.id)
        {
            plan.put(Transition {
                from: self.second,
                ..leading_on.clone()
            });
        }
        if project.known_stage(step.stage)?.flow != StageFlow::Free {
            let origin = TransitionOrigin::Next;
            plan.put(Transition::plain(self.link, self.id, self.second, origin));
        }
        for card in project.cards().values() {
            let goes = self.cards.contains(&card.id);
            let ends_here = card.last == self.id && (goes || card.step != self.id);
            if goes || ends_here {
                plan.put(Card {
                    step: if goes { self.second } else { card.step },
                    last: if ends_here { self.second } else { card.last },
                    ..card.clone()
                });
            }
        }
        Ok(plan.done())
    }
}
