//! All of a drawing that decides how paths are explained; names, feelings and what is stated are no part of it.

use journey::{StageFlow, StepId};

use crate::conformance::drawing::Drawing;

/// Drawings of the same shape explain every path alike, by the same numbers of steps and arrows.
#[derive(Debug, PartialEq)]
pub(crate) struct Shape {
    steps: Vec<StepShape>,
    /// The numbers of the steps that each arrow connects.
    arrows: Vec<(usize, usize)>,
    /// What arrows connect, with the numbers of its steps.
    elements: Vec<(StageFlow, Vec<usize>)>,
    n_claimed: usize,
}

#[derive(Debug, PartialEq)]
struct StepShape {
    /// Of equally good moves the one of the smaller id is taken.
    id: StepId,
    code: u32,
    branch: u16,
    optional: bool,
    repeatable: bool,
    unobservable: bool,
    start: bool,
    end: bool,
}

impl Shape {
    pub(crate) fn of(drawing: &Drawing<'_>) -> Self {
        let steps = drawing.steps.iter().zip(&drawing.code_of);
        let steps = steps.map(|(step, &code)| StepShape {
            id: step.id,
            code,
            branch: step.branch,
            optional: step.optional,
            repeatable: step.repeatable,
            unobservable: step.unobservable,
            start: step.start,
            end: step.end.is_some(),
        });
        let elements = drawing.elements.iter();
        Self {
            steps: steps.collect(),
            arrows: drawing.arrows.iter().map(|it| (it.from, it.to)).collect(),
            elements: elements.map(|it| (it.flow, it.steps.clone())).collect(),
            n_claimed: drawing.claimed.len(),
        }
    }
}
