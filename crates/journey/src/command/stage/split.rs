//! How one stage becomes two, and two become one.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Change;
use crate::command::map::notes;
use crate::command::re_mint::{Kind, Renaming};
use crate::command::stage::rank_in;
use crate::entity::{Stage, StageFlow, Step, Transition, TransitionOrigin};
use crate::ids::{StageId, StepId, TransitionId};
use crate::project::Project;
use crate::project::plan::Plan;
use crate::rank::Rank;
use crate::refusal::{Refusal, check_name};

/// Make two stages of one, between two of its steps.
///
/// The stage keeps its name, its speaker notes and the steps before the split; the others go to a new stage right behind it,
/// which lies at the same place around the purchase and has the same order. Steps stay what they are, with
/// all that hangs on them. In a stage in any order or of parallel branches, which is entered and left as a
/// whole, what led to any of its steps leads to the first part, what led on leads on from the second, and
/// where nothing leads from the one to the other yet, a "next" transition does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SplitStage {
    /// Which stage.
    pub id: StageId,
    /// The first step of the second part.
    pub at: StepId,
    /// Minted by the caller, for the second part.
    pub second: StageId,
    /// What the second part is called.
    pub name: String,
    /// Minted by the caller, for a transition between the parts.
    pub link: TransitionId,
}

/// Make one stage of two that stand beside each other and have the same order.
///
/// The first keeps its name and place around the purchase, and gets the steps of the second behind its own;
/// they stay what they are. Its speaker notes come behind those of the first. Segments that speak of the second speak of the first. Parallel branches stay
/// apart. Of stages that are entered and left as a whole, what led from the one to the other goes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MergeStages {
    /// The first, which stays.
    pub id: StageId,
    /// The second, right behind it.
    pub second: StageId,
}

impl SplitStage {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let stage = project.known_stage(self.id)?;
        project.check_new(self.second)?;
        project.check_new(self.link)?;
        check_name(self.second, &self.name)?;
        let steps = project.steps_of(self.id);
        let at = steps.iter().position(|it| it.id == self.at);
        let Some(at) = at.filter(|it| *it > 0) else {
            return Err(Refusal::NothingToSplit(self.id));
        };
        let (before, behind) = steps.split_at(at);
        let stages = project.stages_of(stage.map);
        let next = stages.iter().skip_while(|it| it.id != self.id).nth(1);
        let mut plan = Plan::of(project);
        plan.put(Stage {
            id: self.second,
            rank: rank_in(project, stage.map, self.second, next.map(|it| it.id))?,
            name: self.name.clone(),
            speaker_notes: String::new(),
            twin_of: None,
            ..stage.clone()
        });
        for step in behind {
            plan.put(Step {
                stage: self.second,
                ..(*step).clone()
            });
        }
        if stage.flow != StageFlow::Drawn {
            let ids = |steps: &[&Step]| steps.iter().map(|it| it.id).collect::<Vec<_>>();
            self.lead_through(&mut plan, project, &ids(before), &ids(behind));
        }
        Ok(plan.done())
    }

    /// Leads what entered and left the whole through both parts.
    fn lead_through(
        &self,
        plan: &mut Plan<'_>,
        project: &Project,
        before: &[StepId],
        behind: &[StepId],
    ) {
        let inside = |it: &StepId| before.contains(it) || behind.contains(it);
        let led = |it: &Transition| {
            let enters = behind.contains(&it.to) && !inside(&it.from);
            let leaves = before.contains(&it.from) && !inside(&it.to);
            let from = if leaves {
                behind[behind.len() - 1]
            } else {
                it.from
            };
            let to = if enters { before[0] } else { it.to };
            (from, to)
        };
        let (kept, moved): (Vec<&Transition>, Vec<&Transition>) = project
            .transitions()
            .values()
            .partition(|it| led(it) == (it.from, it.to));
        let mut ways: BTreeSet<_> = kept.iter().map(|it| (it.from, it.to)).collect();
        for it in moved {
            let (from, to) = led(it);
            if ways.insert((from, to)) {
                plan.put(Transition {
                    from,
                    to,
                    ..it.clone()
                });
            } else {
                plan.remove(it.id);
            }
        }
        let crosses = |it: &(StepId, StepId)| before.contains(&it.0) && behind.contains(&it.1);
        if !ways.iter().any(crosses) {
            let from = before[before.len() - 1];
            let origin = TransitionOrigin::Next;
            plan.put(Transition::plain(self.link, from, self.at, origin));
        }
    }
}

impl MergeStages {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let first = project.known_stage(self.id)?;
        let second = project.known_stage(self.second)?;
        let stages = project.stages_of(first.map);
        let mut pairs = stages.windows(2);
        if !pairs.any(|it| (it[0].id, it[1].id) == (self.id, self.second)) {
            return Err(Refusal::NotNeighbours(self.second.into()));
        }
        if first.flow != second.flow {
            return Err(Refusal::OrdersDiffer(self.second));
        }
        let (here, coming) = (project.steps_of(self.id), project.steps_of(self.second));
        let mut plan = Plan::of(project);
        plan.put(Stage {
            speaker_notes: notes::joined(&first.speaker_notes, &second.speaker_notes),
            ..first.clone()
        });
        plan.remove(self.second);
        let mut rank = here.last().map(|it| it.rank.clone());
        let next_branch = here.iter().map(|it| it.branch.saturating_add(1)).max();
        for step in &coming {
            let behind = Rank::between(rank.as_ref(), None);
            let branch = match (first.flow, next_branch) {
                (StageFlow::Parallel, Some(next)) => step.branch.saturating_add(next),
                (StageFlow::Parallel | StageFlow::Free | StageFlow::Drawn, _) => step.branch,
            };
            plan.put(Step {
                stage: self.id,
                rank: behind.clone(),
                branch,
                ..(*step).clone()
            });
            rank = Some(behind);
        }
        if first.flow != StageFlow::Drawn {
            let is_in = |steps: &[&Step], id: StepId| steps.iter().any(|it| it.id == id);
            for it in project.transitions().values() {
                let on = is_in(&here, it.from) && is_in(&coming, it.to);
                let back = is_in(&coming, it.from) && is_in(&here, it.to);
                if on || back {
                    plan.remove(it.id);
                }
            }
        }
        Renaming::of(vec![(Kind::Thing, self.second.0, self.id.0)])
            .apply(&mut plan, project, first.map);
        Ok(plan.done())
    }
}
