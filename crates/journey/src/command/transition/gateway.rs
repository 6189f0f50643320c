//! How a gateway becomes one of another kind, and gets one more branch.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Change;
use crate::command::card::span;
use crate::command::stage;
use crate::command::step;
use crate::command::transition::chains::{Branches, follow};
use crate::entity::{Stage, StageFlow, Step, Transition, TransitionOrigin};
use crate::graph::flow::Ways;
use crate::graph::gateway::{GatewayAt, GatewayKind};
use crate::ids::{StageId, StepId, TransitionId};
use crate::project::Project;
use crate::project::plan::Plan;
use crate::rank::Rank;
use crate::refusal::{Branching, Refusal, check_name};

/// Let a gateway be of another kind.
///
/// **One of → all of, any order.** The branches become the branches of a stage with that order. Each must be one
/// step or a row of steps, all of which lead to the same step behind, or none to any; what stands in the way is
/// refused by name. Where the branches are all steps of one stage, that stage gets the order. Else they go to a
/// stage of their own right behind the step that is left, branch by branch, and what stood behind it in its stage
/// goes to another one behind that, which has the same name. Transitions stay, without their expected shares, since
/// nobody chooses any more; in any order those between the steps of a branch go, since they would say nothing.
///
/// **All of, any order → one of.** The steps of the stage follow each other as drawn. Every way into the stage leads
/// to the begin of every branch, and every way out leads on from the end of every branch: by the transitions that
/// are there, as far as they last, then by new ones. Those between branches go. Where journeys started (ended) at
/// the stage, they start (end) at every branch. Stages stay.
///
/// **All of ↔ any order.** The stage gets the other order. In any order what orders a branch goes; all of takes what
/// is linked by transitions as one branch, and every other step as one of its own.
///
/// Steps, and what hangs on them, stay what they are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChangeGateway {
    /// Which gateway.
    pub at: GatewayAt,
    /// What it is to be.
    pub kind: GatewayKind,
    /// Minted by the caller, for a stage of the branches.
    pub stage: StageId,
    /// What that stage is called.
    pub name: String,
    /// Minted by the caller, for a stage of what stood behind the branches.
    pub rest: StageId,
}

/// Add a branch with one new step to a gateway, or make a gateway of a step.
///
/// Behind a step the new one stands right behind the last branch that has steps of its own, or else behind the step
/// itself; a transition leads there, and one leads on to where the other branches meet, if they do. Beside a single
/// way on, that is where the next step leads. In a stage the new step is a branch of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddBranch {
    /// Which gateway.
    pub at: GatewayAt,
    /// Minted by the caller, for the new step.
    pub id: StepId,
    /// What it is called.
    pub name: String,
    /// Minted by the caller, for the transition that leads there.
    pub link: TransitionId,
    /// Minted by the caller, for the transition that leads on.
    pub on: TransitionId,
}

impl ChangeGateway {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        match self.at {
            GatewayAt::Step(step) => {
                let map = project.known_map_of_step(step)?;
                let ways = Ways::of(project, map);
                let place = place_behind(&ways, self.at, step)?;
                let branches = Branches::at(&ways, self.at, place);
                let flow = match self.kind {
                    GatewayKind::OneOf => return Ok(Change::default()),
                    GatewayKind::AllOf => StageFlow::Parallel,
                    GatewayKind::AnyOrder => StageFlow::Free,
                };
                let change = self.put_in_stage(project, &ways, place, &branches?.steps, flow)?;
                Ok(span::followed(project, map, change))
            }
            GatewayAt::Stage(stage) => {
                let stage = project.known_stage(stage)?;
                match (stage.flow, self.kind) {
                    (StageFlow::Drawn, _) => {
                        Err(Refusal::Branching(self.at.into(), Branching::NoGateway))
                    }
                    (_, GatewayKind::OneOf) => Ok(as_choice(project, stage)),
                    (StageFlow::Free, GatewayKind::AllOf) => Ok(all_of(project, stage)),
                    (StageFlow::Parallel, GatewayKind::AnyOrder) => Ok(any_order(project, stage)),
                    (StageFlow::Free, GatewayKind::AnyOrder)
                    | (StageFlow::Parallel, GatewayKind::AllOf) => Ok(Change::default()),
                }
            }
        }
    }

    /// Takes the branches behind a place into a stage.
    fn put_in_stage(
        &self,
        project: &Project,
        ways: &Ways<'_>,
        place: StepId,
        branches: &[Vec<StepId>],
        flow: StageFlow,
    ) -> Result<Change, Refusal> {
        project.check_new(self.stage)?;
        project.check_new(self.rest)?;
        check_name(self.stage, &self.name)?;
        let mut plan = Plan::of(project);
        let first = project.known_stage(project.known_step(branches[0][0])?.stage)?;
        let all = branches.concat();
        let is_whole = project.steps_of(first.id).len() == all.len()
            && all
                .iter()
                .all(|it| project.step(*it).is_some_and(|it| it.stage == first.id));
        let own = if is_whole {
            first.clone()
        } else {
            self.add_stages(&mut plan, project, (ways, place), (&all, first))?
        };
        let mut rank: Option<Rank> = None;
        for (branch, steps) in (0..).zip(branches) {
            for step in steps {
                let step = project.known_step(*step)?;
                let behind = Rank::between(rank.as_ref(), None);
                let place = if is_whole { &step.rank } else { &behind };
                plan.put(Step {
                    stage: own.id,
                    rank: place.clone(),
                    branch,
                    ..step.clone()
                });
                rank = Some(behind);
            }
        }
        plan.put(Stage { flow, ..own });
        for transition in project.transitions().values() {
            let is_in = [transition.from, transition.to].map(|it| all.contains(&it));
            if is_in == [true, true] && flow == StageFlow::Free {
                plan.remove(transition.id);
            } else if is_in == [false, true] && transition.expected_permille.is_some() {
                plan.put(Transition {
                    expected_permille: None,
                    ..transition.clone()
                });
            }
        }
        Ok(plan.done())
    }

    /// The stage of the branches, right behind that of the place they leave; what stands behind it there goes to
    /// another one.
    fn add_stages(
        &self,
        plan: &mut Plan<'_>,
        project: &Project,
        (ways, place): (&Ways<'_>, StepId),
        (all, first): (&[StepId], &Stage),
    ) -> Result<Stage, Refusal> {
        let left = project.known_stage(project.known_step(place)?.stage)?;
        let row = project.stages_of(left.map);
        let next = row.iter().skip_while(|it| it.id != left.id).nth(1);
        let own = Stage {
            id: self.stage,
            rank: stage::rank_in(project, left.map, self.stage, next.map(|it| it.id))?,
            name: self.name.clone(),
            twin_of: None,
            ..first.clone()
        };
        let steps = project.steps_of(left.id);
        let behind = steps.iter().skip_while(|it| it.id != place).skip(1);
        let rest: Vec<_> = behind.filter(|it| !all.contains(&it.id)).collect();
        if ways.flow(place) == StageFlow::Drawn && !rest.is_empty() {
            let limit = next.map(|it| &it.rank).filter(|it| **it > own.rank);
            plan.put(Stage {
                id: self.rest,
                rank: Rank::between(Some(&own.rank), limit),
                speaker_notes: String::new(),
                twin_of: None,
                ..left.clone()
            });
            for step in rest {
                plan.put(Step {
                    stage: self.rest,
                    ..(**step).clone()
                });
            }
        }
        Ok(own)
    }
}

impl AddBranch {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        project.check_new(self.id)?;
        project.check_new(self.link)?;
        project.check_new(self.on)?;
        check_name(self.id, &self.name)?;
        let mut plan = Plan::of(project);
        match self.at {
            GatewayAt::Stage(stage) => {
                let branches = project.steps_of(project.known_stage(stage)?.id);
                let last = branches.iter().map(|it| it.branch).max();
                let rank = step::rank_in(project, stage, self.id, None)?;
                plan.put(Step {
                    branch: last.map_or(0, |it| it.saturating_add(1)),
                    ..self.step(project, stage, rank)
                });
            }
            GatewayAt::Step(left) => self.plan_behind(&mut plan, project, left)?,
        }
        Ok(plan.done())
    }

    fn step(&self, project: &Project, stage: StageId, rank: Rank) -> Step {
        let touchpoint = project.own_touchpoint(self.id);
        Step::plain(self.id, stage, rank, self.name.clone(), touchpoint)
    }

    fn plan_behind(
        &self,
        plan: &mut Plan<'_>,
        project: &Project,
        left: StepId,
    ) -> Result<(), Refusal> {
        let ways = Ways::of(project, project.known_map_of_step(left)?);
        let place = ways.place(left).unwrap_or(left);
        let mut meet = None;
        let mut behind = None;
        let mut targets = ways.ways_from(place);
        targets.retain(|it| !ways.leads_back(place, *it));
        if let [only] = targets.as_slice()
            && ways.flow(*only) == StageFlow::Drawn
            && ways.ways_into(*only).len() == 1
        {
            behind = Some(*only);
            meet = match ways.ways_from(*only).as_slice() {
                [next] if !ways.leads_back(*only, *next) => Some(*next),
                _ => None,
            };
        } else {
            for target in &targets {
                let Ok((branch, meets)) = follow(&ways, place, *target) else {
                    continue;
                };
                meet = meet.or(meets);
                behind = branch.last().copied().or(behind);
            }
        }
        let room = behind.or((ways.flow(place) == StageFlow::Drawn).then_some(left));
        let (beside, before) = match (room, targets.first()) {
            (Some(it), _) => {
                let step = project.known_step(it)?;
                let row = project.steps_of(step.stage);
                let next = row.iter().skip_while(|other| other.id != it).nth(1);
                (step, next.map(|it| it.id))
            }
            (None, Some(it)) if ways.flow(*it) == StageFlow::Drawn => {
                (project.known_step(*it)?, Some(*it))
            }
            (None, _) => return Err(Refusal::Branching(self.at.into(), Branching::NoRoom)),
        };
        let rank = step::rank_in(project, beside.stage, self.id, before)?;
        plan.put(self.step(project, beside.stage, rank));
        let origin = TransitionOrigin::Drawn;
        plan.put(Transition::plain(self.link, left, self.id, origin));
        if let Some(meet) = meet {
            plan.put(Transition::plain(self.on, self.id, meet, origin));
        }
        Ok(())
    }
}

/// The place that a gateway behind a step leaves.
fn place_behind(ways: &Ways<'_>, at: GatewayAt, step: StepId) -> Result<StepId, Refusal> {
    let place = ways.place(step).unwrap_or(step);
    if ways.ways_from(place).len() < 2 {
        return Err(Refusal::Branching(at.into(), Branching::NoGateway));
    }
    Ok(place)
}

/// A stage in any order becomes one of parallel branches.
fn all_of(project: &Project, stage: &Stage) -> Change {
    let mut plan = Plan::of(project);
    for (branch, steps) in (0..).zip(project.linked_in(stage.id)) {
        for step in steps {
            plan.put(Step {
                branch,
                ..step.clone()
            });
        }
    }
    plan.put(Stage {
        flow: StageFlow::Parallel,
        ..stage.clone()
    });
    plan.done()
}

/// A stage of parallel branches becomes one in any order.
fn any_order(project: &Project, stage: &Stage) -> Change {
    let mut plan = Plan::of(project);
    let steps = project.steps_of(stage.id);
    let is_in = |id: StepId| steps.iter().any(|it| it.id == id);
    for transition in project.transitions().values() {
        if is_in(transition.from) && is_in(transition.to) {
            plan.remove(transition.id);
        }
    }
    plan.put(Stage {
        flow: StageFlow::Free,
        ..stage.clone()
    });
    plan.done()
}

/// The branches of a stage become an exclusive choice.
fn as_choice(project: &Project, stage: &Stage) -> Change {
    let mut plan = Plan::of(project);
    plan.put(Stage {
        flow: StageFlow::Drawn,
        ..stage.clone()
    });
    let branches = project.branches_of(stage.id);
    let branch_of = |id: StepId| branches.iter().position(|it| it.contains(&id));
    for transition in project.transitions().values() {
        let (from, to) = (branch_of(transition.from), branch_of(transition.to));
        let is_moot = stage.flow == StageFlow::Free || from != to;
        if from.is_some() && to.is_some() && is_moot {
            plan.remove(transition.id);
        }
    }
    let ends = branches.iter().map(|it| project.ends_of_branch(it));
    let [firsts, lasts] = ends.fold([Vec::new(), Vec::new()], |[mut all, mut last], [a, b]| {
        all.extend(a);
        last.extend(b);
        [all, last]
    });
    mark_ends(&mut plan, project, stage, [&firsts, &lasts]);
    let Some(first) = project.steps_of(stage.id).first().map(|it| it.id) else {
        return plan.done();
    };
    let ways = Ways::of(project, stage.map);
    for from in ways.ways_into(first) {
        let known = ways.between(from, first);
        lead_each(&mut plan, project, &known, &firsts, true);
    }
    for to in ways.ways_from(first) {
        let known = ways.between(first, to);
        lead_each(&mut plan, project, &known, &lasts, false);
    }
    plan.done()
}

/// Leads one of the known transitions to (from) each of some steps, and draws those that are lacking.
fn lead_each(
    plan: &mut Plan<'_>,
    project: &Project,
    known: &[TransitionId],
    steps: &[StepId],
    arrives: bool,
) {
    let end = |it: &Transition| if arrives { it.to } else { it.from };
    let known: Vec<&Transition> = known
        .iter()
        .filter_map(|it| project.transition(*it))
        .collect();
    let Some(sample) = known.first() else { return };
    let mut served: Vec<StepId> = Vec::new();
    let mut spare = Vec::new();
    for transition in &known {
        let at = end(transition);
        if steps.contains(&at) && !served.contains(&at) {
            served.push(at);
        } else {
            spare.push(*transition);
        }
    }
    let mut spare = spare.into_iter();
    for step in steps.iter().filter(|it| !served.contains(it)) {
        let ends = |of: &Transition| {
            if arrives {
                (of.from, *step)
            } else {
                (*step, of.to)
            }
        };
        let led = spare.next();
        let (from, to) = ends(led.unwrap_or(sample));
        plan.put(match led {
            Some(it) => Transition {
                from,
                to,
                ..it.clone()
            },
            None => {
                let id = unused_id(project, from, to);
                Transition::plain(id, from, to, TransitionOrigin::Drawn)
            }
        });
    }
    for left in spare {
        plan.remove(left.id);
    }
}

/// An id that no transition has, which follows from the steps it connects.
fn unused_id(project: &Project, from: StepId, to: StepId) -> TransitionId {
    (1_u32..)
        .map(|n| TransitionId::named(&format!("{from} {to} {n}")))
        .find(|it| project.transition(*it).is_none())
        .expect("there are more names than transitions")
}

/// What was a start (an end) of the stage becomes one of every branch.
fn mark_ends(
    plan: &mut Plan<'_>,
    project: &Project,
    stage: &Stage,
    [firsts, lasts]: [&[StepId]; 2],
) {
    let steps = project.steps_of(stage.id);
    let starts = steps.iter().any(|it| it.start);
    let outcome = steps.iter().find_map(|it| it.end);
    for step in &steps {
        let ends = outcome.filter(|_| lasts.contains(&step.id));
        plan.put(Step {
            start: starts && firsts.contains(&step.id),
            end: ends.map(|it| step.end.unwrap_or(it)),
            ..(*step).clone()
        });
    }
}
