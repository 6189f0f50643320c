//! How the row of "next" transitions opens for a new step and closes behind a removed one.

use std::collections::{BTreeMap, BTreeSet};

use crate::command::acceptance;
use crate::command::step::AddStep;
use crate::entity::{StageFlow, Step, Target, Transition, TransitionOrigin};
use crate::ids::{MapId, StepId, TouchpointId, TransitionId};
use crate::project::Project;
use crate::project::plan::Plan;

/// Links a new step to its neighbours among the columns of its map.
///
/// - A free or parallel stage is one block: it is entered and left as a whole. A step that joins
///   others in such a stage is not linked; its first step is linked like any other.
/// - If a "next" transition leads from the column before (or its block) to the column after (or its
///   block), it is led to the new step, and a second one leads on from there.
/// - Otherwise a "next" transition leads here from the column before, or, at the front of the map,
///   from here to the column after.
pub(super) fn link(plan: &mut Plan<'_>, project: &Project, new: &AddStep) {
    let in_stage = project.steps_of(new.stage);
    if !in_stage.is_empty() && is_block(project, in_stage[0]) {
        return;
    }
    let (previous, next) = neighbours(project, new);
    let link = |from, to| Transition::plain(new.link, from, to, TransitionOrigin::Next);
    match (previous, next) {
        (Some(previous), Some(next)) => match next_between(project, previous, next) {
            Some(opened) => {
                plan.put(Transition {
                    to: new.id,
                    ..opened.clone()
                });
                plan.put(link(new.id, opened.to));
            }
            None => plan.put(link(previous.id, new.id)),
        },
        (Some(previous), None) => plan.put(link(previous.id, new.id)),
        (None, Some(next)) => plan.put(link(new.id, next.id)),
        (None, None) => {}
    }
}

/// Removes the transitions at removed steps, and closes the row behind each.
///
/// - Where other steps of a free or parallel stage stay, transitions that entered or left the stage at
///   the removed step are led to (from) one that stays.
/// - Elsewhere, if exactly one "next" transition came in and exactly one went out, the incoming one is
///   led on.
/// - No transition is led so that it doubles another or leads to itself; then it goes too.
pub(super) fn close(plan: &mut Plan<'_>, project: &Project, steps: &[StepId]) {
    let mut row: BTreeMap<TransitionId, Transition> = project.transitions().clone();
    for step in steps {
        let staying: Vec<StepId> = match project.step(*step) {
            Some(it) => block(project, it),
            None => Vec::new(),
        };
        let staying: Vec<StepId> = staying
            .into_iter()
            .filter(|it| !steps.contains(it))
            .collect();
        let (touching, kept) = row
            .into_iter()
            .partition(|(_, it)| it.from == *step || it.to == *step);
        row = kept;
        for led in led_on(touching, *step, &staying) {
            let known = row
                .values()
                .any(|it| (it.from, it.to) == (led.from, led.to));
            if !known && led.from != led.to {
                row.insert(led.id, led);
            }
        }
    }
    for (id, before) in project.transitions() {
        match row.remove(id) {
            Some(after) if after != *before => plan.put(after),
            Some(_) => {}
            None => plan.remove(*id),
        }
    }
}

/// What becomes of the transitions that touch a step that goes.
fn led_on(
    touching: BTreeMap<TransitionId, Transition>,
    step: StepId,
    staying: &[StepId],
) -> Vec<Transition> {
    let mut led = Vec::new();
    let (mut came, mut went) = (Vec::new(), Vec::new());
    for transition in touching.into_values() {
        let inside = staying.contains(&transition.from) || staying.contains(&transition.to);
        let arrives = transition.to == step;
        match (staying.first(), staying.last()) {
            (Some(first), Some(last)) if !inside => led.push(if arrives {
                Transition {
                    to: *first,
                    ..transition
                }
            } else {
                Transition {
                    from: *last,
                    ..transition
                }
            }),
            _ if transition.origin != TransitionOrigin::Next => {}
            _ if arrives => came.push(transition),
            _ => went.push(transition),
        }
    }
    if let ([came], [went]) = (came.as_slice(), went.as_slice()) {
        led.push(Transition {
            to: went.to,
            ..came.clone()
        });
    }
    led
}

/// Removes what spoke of touchpoints that only these steps of a map carried: rules where no other map carries
/// them either, and what was accepted on this one.
pub(super) fn remove_orphans(
    plan: &mut Plan<'_>,
    project: &Project,
    map: MapId,
    steps: &[StepId],
    are_gone: bool,
) {
    let carried = |steps: &mut dyn Iterator<Item = &Step>| -> BTreeSet<TouchpointId> {
        steps.map(|it| it.touchpoint).collect()
    };
    let stay = |it: &&Step| !steps.contains(&it.id);
    let mut gone = steps.iter().filter_map(|it| project.step(*it));
    let gone = carried(&mut gone);
    let elsewhere = carried(&mut project.steps().values().filter(stay));
    for rule in project.rules().values() {
        if let Target::Touchpoint(it) = rule.target
            && gone.contains(&it)
            && !elsewhere.contains(&it)
        {
            plan.remove(rule.id);
        }
    }
    let here = carried(&mut project.columns_of(map).into_iter().filter(stay));
    let lost: BTreeSet<TouchpointId> = gone.difference(&here).copied().collect();
    let steps = if are_gone { steps } else { &[] };
    acceptance::remove_orphans(plan, project, map, steps, &lost);
}

/// The columns right before and right after the place of a new step.
fn neighbours<'a>(project: &'a Project, new: &AddStep) -> (Option<&'a Step>, Option<&'a Step>) {
    let Some(stage) = project.stage(new.stage) else {
        return (None, None);
    };
    let columns = project.columns_of(stage.map);
    let at = match new.before {
        Some(before) => columns.iter().position(|it| it.id == before),
        None => {
            let ahead: BTreeSet<_> = project
                .stages_of(stage.map)
                .iter()
                .map(|it| it.id)
                .take_while(|it| *it != stage.id)
                .chain([stage.id])
                .collect();
            columns.iter().position(|it| !ahead.contains(&it.stage))
        }
    };
    let at = at.unwrap_or(columns.len());
    let previous = at.checked_sub(1).map(|it| columns[it]);
    (previous, columns.get(at).copied())
}

/// The "next" transition between two columns or their blocks.
fn next_between<'a>(project: &'a Project, from: &Step, to: &Step) -> Option<&'a Transition> {
    let (from, to) = (block(project, from), block(project, to));
    project
        .transitions()
        .values()
        .filter(|it| it.origin == TransitionOrigin::Next)
        .find(|it| from.contains(&it.from) && to.contains(&it.to))
}

/// The steps that are entered and left together with this one.
fn block(project: &Project, step: &Step) -> Vec<StepId> {
    if is_block(project, step) {
        let steps = project.steps_of(step.stage);
        steps.iter().map(|it| it.id).collect()
    } else {
        vec![step.id]
    }
}

fn is_block(project: &Project, step: &Step) -> bool {
    project.stage(step.stage).is_some_and(|it| match it.flow {
        StageFlow::Drawn => false,
        StageFlow::Free | StageFlow::Parallel => true,
    })
}
