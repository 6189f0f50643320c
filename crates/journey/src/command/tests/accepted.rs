//! What was accepted speaks of what it spoke of, whatever becomes of the steps, and of nothing that is gone.

use crate::command::{Accept, Command, MergeSteps, RemoveStep, ShareTouchpoint};
use crate::entity::{Departure, Place};
use crate::history::restored;
use crate::ids::{AcceptanceId, TouchpointId};
use crate::project::Project;
use crate::testing::{map, map_id, step_id};

const TEXT: &str = "S: a, b, c, d\na => b => c => d";

fn after(mut project: Project, command: &Command) -> Project {
    let change = project.plan(command).unwrap();
    project.apply(&change);
    project
}

fn share(id: &str, with: &str) -> Command {
    let (id, with) = (step_id(id), step_id(with));
    Command::ShareTouchpoint(ShareTouchpoint { id, with })
}

fn touchpoint(project: &Project, step: &str) -> TouchpointId {
    project.step(step_id(step)).unwrap().touchpoint
}

/// Accepts that journeys go straight from one contact to another.
fn accept(project: Project, from: TouchpointId, to: TouchpointId) -> Project {
    let (from, to) = (Place::Touchpoint(from), Place::Touchpoint(to));
    let accept = Accept {
        id: AcceptanceId::named("it"),
        map: map_id(),
        departure: Departure::DesirePath { from, to },
        reason: "It is quicker".to_owned(),
    };
    after(project, &Command::Accept(accept))
}

#[test]
fn a_contact_is_no_step_though_both_bear_one_id() {
    // The contact that came with b is now met at c, and b has that of a: the step b goes, its first contact stays.
    let project = after(map(TEXT), &share("c", "b"));
    let project = after(project, &share("b", "a"));
    let met = touchpoint(&project, "c");
    assert_eq!(met.0, step_id("b").0, "both bear one id");
    let project = accept(project, met, touchpoint(&map(TEXT), "d"));
    let (id, second) = (step_id("a"), step_id("b"));
    let merged = after(
        project.clone(),
        &Command::MergeSteps(MergeSteps { id, second }),
    );
    assert_eq!(merged.acceptances(), project.acceptances());
}

#[test]
fn what_speaks_of_a_contact_goes_when_bringing_a_step_back_takes_the_contact_away() {
    let then = map(TEXT);
    let now = after(then.clone(), &share("c", "b"));
    let now = after(now, &Command::RemoveStep(RemoveStep { id: step_id("b") }));
    let (kept, to) = (touchpoint(&now, "c"), touchpoint(&now, "d"));
    let now = accept(now, kept, to);
    let mut back = now.clone();
    back.apply(&restored(&now, &then, step_id("c").into()).unwrap());
    assert_ne!(touchpoint(&back, "c"), kept, "it has its own contact again");
    assert!(back.acceptances().is_empty());
    assert_eq!(
        back.rules().len(),
        back.rules_of(map_id()).len(),
        "no rule is for nothing"
    );
}
