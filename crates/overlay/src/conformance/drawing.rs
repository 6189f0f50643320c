//! A map as the comparison reads it: steps, touchpoints and arrows as numbers.

use std::collections::{BTreeMap, BTreeSet};

use journey::{
    JourneyMap, MapId, Project, Stage, StageFlow, StageId, Step, Target, TouchpointId, TransitionId,
};

/// Touchpoints without a rule have codes from here on: no event ever counts as one of them.
const UNCLAIMED: u32 = 1 << 30;

/// One map of a project, its parts numbered in map order.
#[derive(Debug)]
pub(crate) struct Drawing<'a> {
    pub(crate) project: &'a Project,
    pub(crate) map: &'a JourneyMap,
    /// In map order.
    pub(crate) stages: Vec<&'a Stage>,
    /// In column order; a step's number is its place here.
    pub(crate) steps: Vec<&'a Step>,
    /// The stage of each step, by place.
    pub(crate) stage_of: Vec<usize>,
    /// The touchpoints of steps that rules assign events to, in the order of rules: a touchpoint's code is its
    /// place here. Codes thus stay while steps come, go and move, and with them what was read of a log.
    pub(crate) claimed: Vec<TouchpointId>,
    /// The touchpoints of steps that no rule knows, by first column; their codes begin at [`UNCLAIMED`].
    pub(crate) unclaimed: Vec<TouchpointId>,
    /// The touchpoint code of each step.
    pub(crate) code_of: Vec<u32>,
    /// The first step that carries each claimed touchpoint and that events can show, by code.
    first_shown: Vec<Option<usize>>,
    /// In the order of their ids.
    pub(crate) arrows: Vec<Arrow>,
    /// What arrows connect, in the order of stable ids.
    pub(crate) elements: Vec<Element>,
    /// The element of each step.
    pub(crate) element_of: Vec<usize>,
}

/// A drawn transition.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Arrow {
    pub(crate) id: TransitionId,
    pub(crate) from: usize,
    pub(crate) to: usize,
}

/// What arrows connect: a step of its own, or a whole stage whose inner order is not drawn.
#[derive(Clone, Debug)]
pub(crate) struct Element {
    pub(crate) flow: StageFlow,
    pub(crate) stage: usize,
    pub(crate) steps: Vec<usize>,
}

impl<'a> Drawing<'a> {
    pub(crate) fn of(project: &'a Project, map: MapId) -> Option<Self> {
        let drawn = project.map(map)?;
        let stages = project.stages_of(map);
        let steps = project.columns_of(map);
        let place: BTreeMap<StageId, usize> = stages
            .iter()
            .enumerate()
            .map(|(place, it)| (it.id, place))
            .collect();
        let stage_of: Vec<usize> = steps.iter().map(|it| place[&it.stage]).collect();
        let claimed = claimed(project, map);
        let mut unclaimed = Vec::new();
        for step in &steps {
            let is_known =
                claimed.contains(&step.touchpoint) || unclaimed.contains(&step.touchpoint);
            if !is_known {
                unclaimed.push(step.touchpoint);
            }
        }
        let number: BTreeMap<_, _> = steps
            .iter()
            .enumerate()
            .map(|(number, it)| (it.id, number))
            .collect();
        let arrows = project
            .transitions_of(map)
            .into_iter()
            .filter_map(|it| {
                Some(Arrow {
                    id: it.id,
                    from: *number.get(&it.from)?,
                    to: *number.get(&it.to)?,
                })
            })
            .collect();
        let elements = elements(&stages, &steps, &stage_of);
        let mut element_of = vec![0; steps.len()];
        for (number, element) in elements.iter().enumerate() {
            for &step in &element.steps {
                element_of[step] = number;
            }
        }
        let mut drawing = Self {
            project,
            map: drawn,
            stages,
            steps,
            stage_of,
            code_of: Vec::new(),
            first_shown: Vec::new(),
            claimed,
            unclaimed,
            arrows,
            elements,
            element_of,
        };
        let code = |it: &&Step| {
            drawing
                .code(it.touchpoint)
                .expect("every step has its code")
        };
        drawing.code_of = drawing.steps.iter().map(code).collect();
        let claimed = 0..drawing.claimed.len() as u32;
        drawing.first_shown = claimed.map(|it| drawing.steps_of(it).next()).collect();
        Some(drawing)
    }

    /// The code of a touchpoint; none where no step carries it.
    pub(crate) fn code(&self, touchpoint: TouchpointId) -> Option<u32> {
        let place = |of: &[TouchpointId]| of.iter().position(|it| *it == touchpoint);
        let claimed = place(&self.claimed).map(|it| it as u32);
        claimed.or_else(|| Some(UNCLAIMED + place(&self.unclaimed)? as u32))
    }

    /// The touchpoint behind a code; none where the code is not of the map.
    pub(crate) fn touchpoint(&self, code: u32) -> Option<TouchpointId> {
        match code.checked_sub(UNCLAIMED) {
            Some(place) => self.unclaimed.get(place as usize).copied(),
            None => self.claimed.get(code as usize).copied(),
        }
    }

    /// The codes of all touchpoints on the map.
    pub(crate) fn codes(&self) -> impl Iterator<Item = u32> {
        let claimed = 0..self.claimed.len() as u32;
        claimed.chain((UNCLAIMED..).take(self.unclaimed.len()))
    }

    /// The steps that carry a touchpoint and that events can show, in column order.
    pub(crate) fn steps_of(&self, code: u32) -> impl Iterator<Item = usize> {
        (0..self.steps.len())
            .filter(move |&it| self.code_of[it] == code && !self.steps[it].unobservable)
    }

    /// The first step of the map that events can show and that carries this touchpoint.
    pub(crate) fn first_step_of(&self, code: u32) -> Option<usize> {
        match self.first_shown.get(code as usize) {
            Some(known) => *known,
            None => self.steps_of(code).next(),
        }
    }

    /// Whether some step of the map that events can show carries this touchpoint.
    pub(crate) fn draws(&self, code: u32) -> bool {
        self.first_step_of(code).is_some()
    }

    /// Elements at which journeys may start: the marked ones, else those without incoming arrows, else all.
    pub(crate) fn starts(&self) -> Vec<usize> {
        self.marked_or(|it| it.start, |from, to| (to, from))
    }

    /// Elements at which journeys may end: the marked ones, else those without outgoing arrows, else all.
    pub(crate) fn ends(&self) -> Vec<usize> {
        self.marked_or(|it| it.end.is_some(), |from, to| (from, to))
    }

    /// `near_far` names the side of an arrow that disqualifies, and the other.
    fn marked_or(
        &self,
        is_marked: impl Fn(&Step) -> bool,
        near_far: impl Fn(usize, usize) -> (usize, usize),
    ) -> Vec<usize> {
        let all = 0..self.elements.len();
        let marked: Vec<usize> = all
            .clone()
            .filter(|&it| {
                self.elements[it]
                    .steps
                    .iter()
                    .any(|&step| is_marked(self.steps[step]))
            })
            .collect();
        if !marked.is_empty() {
            return marked;
        }
        let linked: BTreeSet<usize> = self
            .arrows
            .iter()
            .map(|it| near_far(self.element_of[it.from], self.element_of[it.to]))
            .filter(|(near, far)| near != far)
            .map(|(near, _)| near)
            .collect();
        let free: Vec<usize> = all.clone().filter(|it| !linked.contains(it)).collect();
        if free.is_empty() { all.collect() } else { free }
    }
}

/// The touchpoints that rules assign events to and steps of the map carry, in the order of rules.
pub(crate) fn claimed(project: &Project, map: MapId) -> Vec<TouchpointId> {
    let drawn: BTreeSet<TouchpointId> = project
        .columns_of(map)
        .into_iter()
        .map(|it| it.touchpoint)
        .collect();
    let mut claimed = Vec::new();
    for rule in project.rules_of(map) {
        match rule.target {
            Target::Touchpoint(it) if drawn.contains(&it) && !claimed.contains(&it) => {
                claimed.push(it);
            }
            Target::Touchpoint(_) | Target::LeaveOut => {}
        }
    }
    claimed
}

fn elements(stages: &[&Stage], steps: &[&Step], stage_of: &[usize]) -> Vec<Element> {
    let mut elements = Vec::new();
    for (number, stage) in stages.iter().enumerate() {
        let inside: Vec<usize> = (0..steps.len())
            .filter(|&it| stage_of[it] == number)
            .collect();
        let element = |steps| Element {
            flow: stage.flow,
            stage: number,
            steps,
        };
        match stage.flow {
            StageFlow::Drawn => elements.extend(inside.into_iter().map(|it| element(vec![it]))),
            StageFlow::Free | StageFlow::Parallel => {
                if !inside.is_empty() {
                    elements.push(element(inside));
                }
            }
        }
    }
    elements.sort_by_key(|it| it.steps.iter().map(|&step| steps[step].id).min());
    elements
}
