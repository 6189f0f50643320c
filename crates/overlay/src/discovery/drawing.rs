//! A proposal as steps and transitions, and the commands that draw them.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use journey::command::{
    AddCard, AddLane, AddMap, AddRule, AddStage, AddStep, Connect, Implied, MarkEnd, MarkOptional,
    MarkRepeatable, MarkStart, SetLinkNewSteps, SetStageFlow, SetUnmatched,
};
use journey::{
    CardId, Command, JourneyMap, LaneId, LaneKind, Lifecycle, MapId, Matcher, Outcome, RuleId,
    StageFlow, StageId, StepId, Target, TouchpointId, TransitionId, TransitionOrigin,
};
use language::Language;

use crate::discovery::flow::{Arc, Flow};
use crate::discovery::stages::Phase;
use crate::discovery::{Proposal, ProposedStage, ProposedStep, ProposedWay};
use crate::figures::statistics::share;
use crate::figures::words::share_of;

/// The stages of a proposal with their steps.
pub(super) fn stages(
    flow: &Flow,
    phases: &[Phase],
    names: &[String],
    called: &[String],
) -> Vec<ProposedStage> {
    let element_of = element_of(phases);
    // A free stage is entered and left as a whole: one of its steps carries the mark, the strongest.
    let marked = |is_start: bool| -> BTreeSet<u32> {
        let mut best: BTreeMap<usize, (Reverse<u64>, u32)> = BTreeMap::new();
        for (arc, n) in &flow.arcs {
            let step = match *arc {
                (None, Some(step)) if is_start => step,
                (Some(step), None) if !is_start => step,
                (None | Some(_), None | Some(_)) => continue,
            };
            let is_drawn = flow.drawn.iter().any(|it| {
                let same_side = if is_start {
                    it.0.is_none()
                } else {
                    it.1.is_none()
                };
                let other = if is_start { it.1 } else { it.0 };
                same_side && other.is_some_and(|it| element_of[&it] == element_of[&step])
            });
            if is_drawn {
                let candidate = (Reverse(*n), step);
                let known = best.entry(element_of[&step]).or_insert(candidate);
                *known = (*known).min(candidate);
            }
        }
        best.into_values().map(|it| it.1).collect()
    };
    let (starts, ends) = (marked(true), marked(false));
    let step = |is_free: bool, code: u32| ProposedStep {
        name: called[code as usize].clone(),
        activity: names[code as usize].clone(),
        cases: share(flow.cases[&code], flow.n_cases),
        optional: !is_free && flow.optional.contains(&code),
        repeatable: !is_free && flow.drawn.contains(&(Some(code), Some(code))),
        start: starts.contains(&code),
        end: ends.contains(&code),
    };
    phases
        .iter()
        .filter_map(|phase| {
            let steps = phase.steps.iter();
            let first = steps.min_by_key(|it| (Reverse(flow.cases[it]), **it))?;
            Some(ProposedStage {
                name: called[*first as usize].clone(),
                flow: if phase.is_free {
                    StageFlow::Free
                } else {
                    StageFlow::Drawn
                },
                steps: phase
                    .steps
                    .iter()
                    .map(|&it| step(phase.is_free, it))
                    .collect(),
            })
        })
        .collect()
}

/// What leads from one step to another: one way between two steps, or between what is entered as a whole.
pub(super) fn ways(flow: &Flow, phases: &[Phase], called: &[String]) -> Vec<ProposedWay> {
    let element_of = element_of(phases);
    let between = |(from, to): Arc| Some((element_of[&from?], element_of[&to?]));
    let drawn: BTreeSet<(usize, usize)> = flow.drawn.iter().filter_map(|it| between(*it)).collect();
    let mut best: BTreeMap<(usize, usize), (Reverse<u64>, u32, u32)> = BTreeMap::new();
    for (arc, n) in &flow.arcs {
        let (Some(from), Some(to), Some(ends)) = (arc.0, arc.1, between(*arc)) else {
            continue;
        };
        if ends.0 != ends.1 && drawn.contains(&ends) {
            let candidate = (Reverse(*n), from, to);
            let known = best.entry(ends).or_insert(candidate);
            *known = (*known).min(candidate);
        }
    }
    let mut ways: Vec<(Reverse<u64>, u32, u32)> = best.into_values().collect();
    ways.sort_unstable();
    ways.into_iter()
        .map(|(Reverse(n_cases), from, to)| ProposedWay {
            from: called[from as usize].clone(),
            to: called[to as usize].clone(),
            n_cases,
        })
        .collect()
}

/// What arrows connect: each step of a drawn stage, a free stage as a whole.
fn element_of(phases: &[Phase]) -> BTreeMap<u32, usize> {
    let mut element_of = BTreeMap::new();
    let mut n = 0;
    for phase in phases {
        for &step in &phase.steps {
            element_of.insert(step, n);
            n += usize::from(!phase.is_free);
        }
        n += usize::from(phase.is_free);
    }
    element_of
}

/// The command that starts a map.
pub(super) fn new_map(map: MapId, title: &str) -> Command {
    Command::AddMap(AddMap {
        id: map,
        title: title.to_owned(),
    })
}

/// The command that has events that no rule claims read as on another map.
pub(super) fn unmatched(map: MapId, other: &JourneyMap) -> Command {
    Command::SetUnmatched(SetUnmatched {
        id: map,
        unmatched: other.unmatched,
    })
}

/// The command that adds a rule.
pub(super) fn rule(map: MapId, name: &str, matcher: Matcher, target: Target) -> Command {
    Command::AddRule(AddRule {
        id: RuleId::named(name),
        map,
        before: None,
        matcher,
        target,
    })
}

pub(super) fn commands(
    proposal: &Proposal,
    map: MapId,
    notes: Option<LaneId>,
    name: &str,
    language: Language,
) -> Vec<Command> {
    let linking = |on| Command::SetLinkNewSteps(SetLinkNewSteps { id: map, on });
    let mut commands = vec![linking(false)];
    let lane = notes.unwrap_or_else(|| LaneId::named(&format!("{name}/notes")));
    if notes.is_none() {
        commands.push(Command::AddLane(AddLane {
            id: lane,
            map,
            before: None,
            name: language.discovery_lane(),
            kind: LaneKind::Notes,
        }));
    }
    let step_id = |step: &str| StepId::named(&format!("{name}/step {step}"));
    for (place, stage) in proposal.stages.iter().enumerate() {
        let id = StageId::named(&format!("{name}/stage {place}"));
        commands.push(Command::AddStage(AddStage {
            id,
            map,
            before: None,
            name: stage.name.clone(),
            lifecycle: Lifecycle::Consideration,
        }));
        if stage.flow != StageFlow::Drawn {
            let flow = stage.flow;
            commands.push(Command::SetStageFlow(SetStageFlow { id, flow }));
        }
        for step in &stage.steps {
            let of = OfStep {
                id: step_id(&step.name),
                stage: id,
                map,
                lane,
                name: format!("{name}/{}", step.name),
            };
            draw_step(&mut commands, step, &of, language);
        }
    }
    for way in &proposal.ways {
        commands.push(Command::Connect(Connect {
            id: TransitionId::named(&format!("{name}/{} -> {}", way.from, way.to)),
            from: step_id(&way.from),
            to: step_id(&way.to),
            origin: TransitionOrigin::Observed,
        }));
    }
    commands.push(linking(true));
    commands
}

/// Where a step goes.
struct OfStep {
    id: StepId,
    stage: StageId,
    map: MapId,
    lane: LaneId,
    /// What the ids of all that belongs to it are derived from.
    name: String,
}

fn draw_step(commands: &mut Vec<Command>, step: &ProposedStep, of: &OfStep, language: Language) {
    let (id, on) = (of.id, true);
    commands.push(Command::AddStep(AddStep {
        id,
        stage: of.stage,
        before: None,
        name: step.name.clone(),
        link: TransitionId::named(&format!("{}/link", of.name)),
    }));
    if step.optional {
        commands.push(Command::MarkOptional(MarkOptional { id, on }));
    }
    if step.repeatable {
        commands.push(Command::MarkRepeatable(MarkRepeatable { id, on }));
    }
    if step.start {
        // Whatever starts or ends is marked: nothing else is implied.
        let implied = Implied::Dropped;
        commands.push(Command::MarkStart(MarkStart { id, on, implied }));
    }
    if step.end {
        let outcome = Some(Outcome::Success);
        let implied = Implied::Dropped;
        commands.push(Command::MarkEnd(MarkEnd {
            id,
            outcome,
            implied,
        }));
    }
    commands.push(Command::AddCard(AddCard {
        id: CardId::named(&of.name),
        lane: of.lane,
        step: id,
        before: None,
        text: language.discovery_card(&share_of(language, &step.cases, &language.cohort_cases())),
    }));
    let matcher = Matcher::OneOf {
        names: vec![step.activity.clone()],
        ignore_case: false,
    };
    let target = Target::Touchpoint(TouchpointId(id.0));
    commands.push(rule(of.map, &of.name, matcher, target));
}
