//! Maps that come in a file: the map form, and the notations of other programs.

use language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::command::Command;
use crate::entity::{LaneKind, Lens, Lifecycle, StageFlow, TransitionOrigin, UnmatchedEvents};
use crate::incoming::map_form::{MapForm, MapFormError};
use crate::project::Project;
use crate::sketch::{
    CellSketch, Content, LaneSketch, Sketch, StageSketch, StepSketch, TransitionSketch,
};

mod cjml;
pub(crate) mod map_form;
mod mermaid;
mod mistake;
mod passed;
mod tree;

pub use mistake::{IncomingError, IncomingMistake};
pub use passed::{PassedOver, Why};

/// Bytes of a file, so that nobody waits for one that no map needs.
pub const MOST_BYTES: usize = 200_000_000;
/// Bytes of a notation that people write.
const MOST_NOTED: usize = 5_000_000;
/// Steps of one map.
const MOST_STEPS: usize = 2_000;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum IncomingKind {
    /// The map form.
    MapForm,
    /// A user journey of Mermaid.
    Mermaid,
    /// The Customer Journey Modelling Language.
    Cjml,
}

/// A map that came in a file.
#[derive(Clone, Debug)]
pub struct Incoming {
    /// What the file is.
    pub kind: IncomingKind,
    /// What is to be drawn.
    pub content: IncomingContent,
    /// What of the file was not understood, line by line.
    pub passed_over: Vec<PassedOver>,
}

/// What a file draws.
#[derive(Clone, Debug)]
pub enum IncomingContent {
    /// By commands, whose ids follow from the title: to be minted anew.
    Commands(Vec<Command>),
    /// All that was drawn, under the ids that it had.
    Drawn(Box<Project>),
}

impl Incoming {
    /// What a text draws; what it is, its content tells. What has no title is called `name`.
    ///
    /// # Errors
    /// If it is nothing that is known, or cannot be drawn.
    pub fn read(text: &str, name: &str, language: Language) -> Result<Self, IncomingError> {
        let text = text.trim_start_matches('\u{feff}');
        let most = match text.trim_start().chars().next() {
            Some('{' | '[') => MOST_BYTES,
            _ => MOST_NOTED,
        };
        if text.len() > most {
            return Err(IncomingMistake::TooLong { most }.at(1));
        }
        match text.trim_start().chars().next() {
            Some('{' | '[') => Ok(form(text, name, language)?),
            Some('<') => noted(IncomingKind::Cjml, cjml::read(text, language)?, name),
            _ => noted(IncomingKind::Mermaid, mermaid::read(text, language)?, name),
        }
    }
}

fn form(text: &str, name: &str, language: Language) -> Result<Incoming, MapFormError> {
    let content = match MapForm::read_drawn(text)? {
        Some(project) => IncomingContent::Drawn(Box::new(project)),
        None => IncomingContent::Commands(MapForm::read(text)?.commands(name, language)?),
    };
    Ok(Incoming {
        kind: IncomingKind::MapForm,
        content,
        passed_over: Vec::new(),
    })
}

fn noted(kind: IncomingKind, noted: Noted, name: &str) -> Result<Incoming, IncomingError> {
    let n_steps: usize = noted.stages.iter().map(|it| it.steps.len()).sum();
    if n_steps == 0 {
        return Err(IncomingMistake::NothingDrawn.at(1));
    }
    if n_steps > MOST_STEPS {
        return Err(IncomingMistake::TooManySteps { most: MOST_STEPS }.at(1));
    }
    let (sketch, passed_over) = noted.sketch(name);
    Ok(Incoming {
        kind,
        content: IncomingContent::Commands(sketch.commands()),
        passed_over,
    })
}

/// A journey as other notations know it: phases in a row, steps in a row, and what is said at each.
#[derive(Default)]
struct Noted {
    title: String,
    lens: Lens,
    stages: Vec<NotedStage>,
    passed_over: Vec<PassedOver>,
    /// What the lanes are called.
    names: Names,
}

#[derive(Default)]
struct Names {
    feelings: String,
    channels: String,
    notes: String,
}

impl Names {
    fn of(language: Language) -> Self {
        Self {
            feelings: language.lanes_emotion(),
            channels: language.lanes_channels(),
            notes: language.lanes_notes(),
        }
    }
}

#[derive(Default)]
struct NotedStage {
    name: String,
    steps: Vec<NotedStep>,
}

#[derive(Default)]
struct NotedStep {
    name: String,
    owner: String,
    half_steps: Option<i8>,
    channel: String,
    note: String,
}

impl Noted {
    /// As a sketch, with a row of transitions from each step to the next.
    fn sketch(self, name: &str) -> (Sketch, Vec<PassedOver>) {
        let title = match self.title.as_str() {
            "" => name.to_owned(),
            title => title.to_owned(),
        };
        let mut lanes = [
            (self.names.feelings, LaneKind::Emotion),
            (self.names.channels, LaneKind::Channels),
            (self.names.notes, LaneKind::Notes),
        ]
        .map(|(name, kind)| lane(name, kind));
        let mut transitions = Vec::new();
        let mut stages = Vec::new();
        let mut n_steps = 0_usize;
        for noted in self.stages {
            let mut steps = Vec::new();
            for step in noted.steps {
                let key = key(n_steps);
                if n_steps > 0 {
                    transitions.push(next(n_steps));
                }
                n_steps += 1;
                put(&mut lanes, &key, &step);
                let owner = (crate::entity::OwnerRole::Experience, step.owner);
                steps.push(StepSketch {
                    key,
                    name: step.name,
                    owners: Some(owner)
                        .filter(|it| !it.1.is_empty())
                        .into_iter()
                        .collect(),
                    ..StepSketch::default()
                });
            }
            stages.push(StageSketch {
                name: noted.name,
                lifecycle: Lifecycle::Consideration,
                flow: StageFlow::Drawn,
                speaker_notes: String::new(),
                steps,
            });
        }
        let sketch = Sketch {
            name: title.clone(),
            title,
            lens: self.lens,
            speaker_notes: String::new(),
            unmatched: UnmatchedEvents::Ignore,
            stages,
            transitions,
            lanes: lanes
                .into_iter()
                .filter(|it| !it.cells.is_empty())
                .collect(),
            rules: Vec::new(),
            scores: Vec::new(),
        };
        (sketch, self.passed_over)
    }
}

fn key(n: usize) -> String {
    format!("step {n}")
}

/// From the step before a step to it.
fn next(n: usize) -> TransitionSketch {
    TransitionSketch {
        from: key(n - 1),
        to: key(n),
        origin: TransitionOrigin::Next,
        condition: String::new(),
        time: String::new(),
        share: String::new(),
    }
}

fn lane(name: String, kind: LaneKind) -> LaneSketch {
    LaneSketch {
        name,
        kind,
        choices: Vec::new(),
        chart: crate::entity::ChartStyle::default(),
        hidden: false,
        pinned: false,
        collapsed: false,
        cells: Vec::new(),
    }
}

/// What is said at a step, each in its lane.
fn put([feelings, channels, notes]: &mut [LaneSketch; 3], key: &str, step: &NotedStep) {
    let cell = |content| CellSketch {
        step: key.to_owned(),
        last: key.to_owned(),
        content,
    };
    if let Some(half_steps) = step.half_steps {
        let word = String::new();
        feelings
            .cells
            .push(cell(Content::Emotion { half_steps, word }));
    }
    for (lane, text) in [(channels, &step.channel), (notes, &step.note)] {
        if !text.trim().is_empty() {
            lane.cells.push(cell(Content::Card {
                text: text.clone(),
                image: String::new(),
                tags: Vec::new(),
                icon: None,
                consent: None,
            }));
        }
    }
}

#[cfg(test)]
mod tests;
