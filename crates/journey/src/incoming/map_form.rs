//! The JSON form of a map that outside judges of the overlay use.

use std::collections::{BTreeMap, BTreeSet};

use language::Language;
use serde::Deserialize;

use crate::command::Command;
use crate::entity::{
    ExpectedTime, Lens, Lifecycle, Matcher, Outcome, OwnerRole, StageFlow, TransitionOrigin,
    UnmatchedEvents, permille_from_text,
};
use crate::sketch::{RuleSketch, Sketch, StageSketch, StepSketch, TransitionSketch};

mod mistake;
mod reading;
mod restated;
mod whole;

pub use mistake::MapFormError;

/// A map as elements and edges; what a person would draw, without its content.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MapForm {
    /// Steps, free stages and parallel blocks.
    pub elements: Vec<Element>,
    /// From one element to another, by id. From a step to itself: it is repeatable.
    pub edges: Vec<Edge>,
    /// Elements at which journeys may start; if there is none, the map's own rule decides.
    pub start: Vec<String>,
    /// Elements at which journeys may end, likewise.
    pub end: Vec<String>,
    /// Stages by name, with the ids or labels of their elements. A name no element has is passed
    /// over: a stage may list touchpoints that are observed but not drawn.
    pub stages: Vec<(String, Vec<String>)>,
}

/// A possible movement from one element to another.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum Edge {
    /// Of which nothing more is said.
    Plain(String, String),
    /// Of which something is said.
    Said {
        /// Where it leaves.
        from: String,
        /// Where it arrives.
        to: String,
        /// When it is taken.
        #[serde(default)]
        condition: String,
        /// How long it is expected to take, such as "1–3 days".
        #[serde(default)]
        time: String,
        /// How much of what leaves its step is expected to go this way, such as "30 %".
        #[serde(default)]
        share: String,
    },
}

/// One element of a map: a step, a free stage or a parallel block.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum Element {
    /// A step.
    Step {
        /// Its id.
        id: String,
        /// The event that shows it; none where no event can.
        label: Option<String>,
        /// May be left out.
        #[serde(default)]
        optional: bool,
        /// May happen several times in a row.
        #[serde(default)]
        repeat: bool,
        /// Who answers for how people experience it; may be empty, like those below.
        #[serde(default)]
        owner: String,
        /// Who answers for what is said and shown at it.
        #[serde(default, rename = "contentOwner")]
        content_owner: String,
        /// Who answers for its channel or system.
        #[serde(default, rename = "channelOwner")]
        channel_owner: String,
        /// Its tags.
        #[serde(default)]
        tags: Vec<String>,
    },
    /// Steps in any order, any number of times.
    Free {
        /// Its id.
        id: String,
        /// The events that show its steps.
        free: Vec<String>,
    },
    /// Branches that all happen, in any interleaving.
    Parallel {
        /// Its id.
        id: String,
        /// The branches.
        parallel: Vec<Vec<Position>>,
    },
}

/// One position of a branch.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum Position {
    /// A step.
    Label(String),
    /// One of several steps.
    Alternatives(Vec<String>),
    /// A step that says whether it may be left out.
    Step {
        /// The event that shows it.
        label: String,
        /// May be left out.
        #[serde(default)]
        optional: bool,
    },
}

impl MapForm {
    /// The version of the form in which files are written.
    pub const VERSION: u32 = 1;

    /// The commands that draw it on a new map; ids are derived from the title. Stages that it does not name are named
    /// in the language.
    ///
    /// # Errors
    /// If it contradicts itself, or asks for what cannot be drawn.
    pub fn commands(&self, title: &str, language: Language) -> Result<Vec<Command>, MapFormError> {
        let mut drawing = Drawing::default();
        for element in &self.elements {
            drawing.add_element(element)?;
        }
        drawing.share_touchpoints();
        drawing.add_edges(&self.edges)?;
        for id in &self.start {
            let entered = drawing.part(id)?.entered.clone();
            drawing.step_mut(&entered).start = true;
        }
        for id in &self.end {
            let left = drawing.part(id)?.left.clone();
            drawing.step_mut(&left).end = Some(Outcome::Success);
        }
        let rules = drawing.rules();
        Ok(Sketch {
            name: title.to_owned(),
            title: title.to_owned(),
            lens: Lens::default(),
            speaker_notes: String::new(),
            unmatched: UnmatchedEvents::Ignore,
            transitions: std::mem::take(&mut drawing.transitions),
            stages: self.stages_with(drawing, language)?,
            lanes: Vec::new(),
            rules,
            scores: Vec::new(),
        }
        .commands())
    }

    /// Declared stages in their order, then one for each free or parallel element and each run of
    /// steps that no stage lists.
    fn stages_with(
        &self,
        drawing: Drawing,
        language: Language,
    ) -> Result<Vec<StageSketch>, MapFormError> {
        let mut declared: Vec<StageSketch> = Vec::new();
        let mut stage_of: BTreeMap<String, usize> = BTreeMap::new();
        for (place, (name, members)) in self.stages.iter().enumerate() {
            declared.push(stage(name, StageFlow::Drawn));
            for part in drawing.parts.iter().filter(|it| it.is_named(members)) {
                if stage_of.insert(part.id.clone(), place).is_some() {
                    return Err(MapFormError::InSeveralStages(part.id.clone()));
                }
            }
        }
        let mut others: Vec<StageSketch> = Vec::new();
        let mut run_goes_on = false;
        for part in drawing.parts {
            let is_step = part.flow == StageFlow::Drawn;
            if let Some(place) = stage_of.get(&part.id) {
                let stage = &mut declared[*place];
                let joins = is_step && stage.flow == StageFlow::Drawn;
                if !joins && !stage.steps.is_empty() {
                    return Err(MapFormError::StageShared {
                        stage: stage.name.clone(),
                        element: part.id,
                    });
                }
                stage.flow = part.flow;
                stage.steps.extend(part.steps);
                run_goes_on = false;
            } else if is_step {
                if !run_goes_on {
                    let n = declared.len() + others.len() + 1;
                    let name = language.map_form_stage(&n.to_string());
                    others.push(stage(&name, StageFlow::Drawn));
                }
                if let Some(last) = others.last_mut() {
                    last.steps.extend(part.steps);
                }
                run_goes_on = true;
            } else {
                let mut own = stage(&part.id, part.flow);
                own.steps = part.steps;
                others.push(own);
                run_goes_on = false;
            }
        }
        declared.extend(others);
        Ok(declared)
    }
}

impl Edge {
    /// What it says, from element to element.
    fn said(&self) -> Result<TransitionSketch, MapFormError> {
        let (from, to, condition, time, share) = match self {
            Self::Plain(from, to) => return Ok(transition(from, to)),
            Self::Said {
                from,
                to,
                condition,
                time,
                share,
            } => (from, to, condition, time, share),
        };
        let is_time = time.is_empty() || ExpectedTime::from_text(time).is_some();
        let is_share = share.is_empty() || permille_from_text(share).is_some();
        let strange = if is_time { share } else { time };
        if !is_time || !is_share {
            return Err(MapFormError::NotExpected(strange.clone()));
        }
        Ok(TransitionSketch {
            condition: condition.clone(),
            time: time.clone(),
            share: share.clone(),
            ..transition(from, to)
        })
    }
}

/// An element as steps: one, or those of a free or parallel stage.
struct Part {
    id: String,
    flow: StageFlow,
    steps: Vec<StepSketch>,
    /// The key of the step at which transitions enter.
    entered: String,
    /// The key of the step at which transitions leave.
    left: String,
}

impl Part {
    fn is_named(&self, names: &[String]) -> bool {
        let by_label = |it: &StepSketch| !it.unobservable && names.contains(&it.name);
        names.contains(&self.id) || self.steps.iter().any(by_label)
    }
}

#[derive(Default)]
struct Drawing {
    parts: Vec<Part>,
    transitions: Vec<TransitionSketch>,
}

impl Drawing {
    fn add_element(&mut self, element: &Element) -> Result<(), MapFormError> {
        let (id, flow, steps) = match element {
            Element::Step {
                id,
                label,
                optional,
                repeat,
                owner,
                content_owner,
                channel_owner,
                tags,
            } => {
                let owners = [owner, content_owner, channel_owner];
                let owners = OwnerRole::ALL.into_iter().zip(owners.map(String::clone));
                let step = StepSketch {
                    owners: owners.filter(|it| !it.1.is_empty()).collect(),
                    key: id.clone(),
                    name: label.clone().unwrap_or_else(|| id.clone()),
                    optional: *optional,
                    repeatable: *repeat,
                    unobservable: label.is_none(),
                    tags: tags.clone(),
                    ..StepSketch::default()
                };
                (id, StageFlow::Drawn, vec![step])
            }
            Element::Free { id, free } => {
                let step = |(place, label): (usize, &String)| labelled(id, place, label);
                let steps = free.iter().enumerate().map(step).collect();
                (id, StageFlow::Free, steps)
            }
            Element::Parallel { id, parallel } => {
                (id, StageFlow::Parallel, self.add_branches(id, parallel))
            }
        };
        if self.parts.iter().any(|it| it.id == *id) {
            return Err(MapFormError::DoubleElement(id.clone()));
        }
        let (Some(first), Some(last)) = (steps.first(), steps.last()) else {
            return Err(MapFormError::NoSteps(id.clone()));
        };
        self.parts.push(Part {
            id: id.clone(),
            flow,
            entered: first.key.clone(),
            left: last.key.clone(),
            steps,
        });
        Ok(())
    }

    /// The steps of a parallel block; from each position all lead to all of the next.
    fn add_branches(&mut self, id: &str, branches: &[Vec<Position>]) -> Vec<StepSketch> {
        let mut steps = Vec::new();
        for (branch, positions) in (0..).zip(branches) {
            let mut previous: Vec<String> = Vec::new();
            for position in positions {
                let (labels, optional) = match position {
                    Position::Label(label) => (std::slice::from_ref(label), false),
                    Position::Alternatives(labels) => (labels.as_slice(), false),
                    Position::Step { label, optional } => (std::slice::from_ref(label), *optional),
                };
                let mut here = Vec::new();
                for label in labels {
                    let step = StepSketch {
                        optional,
                        branch,
                        ..labelled(id, steps.len(), label)
                    };
                    let leads_here = previous.iter().map(|it| transition(it, &step.key));
                    self.transitions.extend(leads_here);
                    here.push(step.key.clone());
                    steps.push(step);
                }
                previous = here;
            }
        }
        steps
    }

    fn share_touchpoints(&mut self) {
        let mut first: BTreeMap<String, String> = BTreeMap::new();
        for step in self.parts.iter_mut().flat_map(|it| &mut it.steps) {
            if step.unobservable {
                continue;
            }
            match first.get(&step.name) {
                Some(key) => step.same_as = Some(key.clone()),
                None => {
                    first.insert(step.name.clone(), step.key.clone());
                }
            }
        }
    }

    fn add_edges(&mut self, edges: &[Edge]) -> Result<(), MapFormError> {
        let mut drawn = BTreeSet::new();
        for edge in edges {
            let said = edge.said()?;
            let (from, to) = (&said.from, &said.to);
            let (source, target) = (self.part(from)?, self.part(to)?);
            let (left, entered) = (source.left.clone(), target.entered.clone());
            if from != to {
                if drawn.insert((from.clone(), to.clone())) {
                    self.transitions.push(TransitionSketch {
                        from: left,
                        to: entered,
                        ..said
                    });
                }
                continue;
            }
            match source.flow {
                StageFlow::Drawn => self.step_mut(&left).repeatable = true,
                // A free stage may be passed through again as it is.
                StageFlow::Free => {}
                StageFlow::Parallel => return Err(MapFormError::ParallelRepeats(from.clone())),
            }
        }
        Ok(())
    }

    /// One exact rule for each touchpoint that events can show.
    fn rules(&self) -> Vec<RuleSketch> {
        let steps = self.parts.iter().flat_map(|it| &it.steps);
        steps
            .filter(|it| !it.unobservable && it.same_as.is_none())
            .map(|step| RuleSketch {
                matcher: Matcher::OneOf {
                    names: vec![step.name.clone()],
                    ignore_case: false,
                },
                step: Some(step.key.clone()),
            })
            .collect()
    }

    fn part(&self, id: &str) -> Result<&Part, MapFormError> {
        let mut parts = self.parts.iter();
        parts
            .find(|it| it.id == id)
            .ok_or_else(|| MapFormError::UnknownElement(id.to_owned()))
    }

    fn step_mut(&mut self, key: &str) -> &mut StepSketch {
        self.parts
            .iter_mut()
            .flat_map(|it| &mut it.steps)
            .find(|it| it.key == key)
            .expect("keys are taken from the steps themselves")
    }
}

/// A step inside an element; its key cannot be the id of another element by accident.
fn labelled(element: &str, place: usize, label: &str) -> StepSketch {
    StepSketch {
        key: format!("{element} / {place} / {label}"),
        name: label.to_owned(),
        ..StepSketch::default()
    }
}

fn transition(from: &str, to: &str) -> TransitionSketch {
    TransitionSketch {
        from: from.to_owned(),
        to: to.to_owned(),
        origin: TransitionOrigin::Drawn,
        condition: String::new(),
        time: String::new(),
        share: String::new(),
    }
}

fn stage(name: &str, flow: StageFlow) -> StageSketch {
    StageSketch {
        name: name.to_owned(),
        lifecycle: Lifecycle::Consideration,
        flow,
        speaker_notes: String::new(),
        steps: Vec::new(),
    }
}

#[cfg(test)]
mod tests;
