//! What follows from the drawing alone: kinds of transitions, and gateways.

use journey::{GatewayAt, StepId};
use serde_json::{Value, json};

use crate::conformance::drawing::Drawing;

/// Every transition with its kind, and every gateway with its branches, by the names of steps and stages.
pub(super) fn flow_block(drawing: &Drawing<'_>) -> Value {
    let project = drawing.project;
    let flow = project.drawn_flow(drawing.map.id);
    let name = |step: StepId| project.step(step).map_or("", |it| it.name.as_str());
    let transitions = flow.transitions.iter().filter_map(|it| {
        let drawn = project.transition(it.transition)?;
        Some(json!({
            "from": name(drawn.from),
            "to": name(drawn.to),
            "kind": it.kind,
            "condition": drawn.condition,
            "expected_share": drawn.expected_permille.map(|it| f64::from(it) / 1000.0),
        }))
    });
    let gateways = flow.gateways.iter().map(|it| {
        let branches = it.branches.iter().map(|it| {
            let steps = it.steps.iter().map(|it| name(*it));
            steps.collect::<Vec<_>>()
        });
        let (behind, around) = match it.at {
            GatewayAt::Step(step) => (Some(name(step)), None),
            GatewayAt::Stage(stage) => (None, project.stage(stage).map(|it| it.name.as_str())),
        };
        json!({
            "behind": behind,
            "around": around,
            "kind": it.kind,
            "branches": branches.collect::<Vec<_>>(),
        })
    });
    json!({
        "transitions": transitions.collect::<Vec<_>>(),
        "gateways": gateways.collect::<Vec<_>>(),
    })
}
