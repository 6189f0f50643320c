//! From lines of the notation to a sketch of the map.

use std::collections::BTreeSet;

use crate::entity::{
    ExpectedTime, Field, Lens, Lifecycle, MapKind, MapStatus, Matcher, StageFlow, TransitionOrigin,
    UnmatchedEvents, permille_from_text,
};
use crate::notation::lines::{Content as LineContent, Line};
use crate::notation::mistake::{NotationError, NotationMistake};
use crate::notation::scores::score;
use crate::notation::token::{split, split_once, unquoted, with_note};
use crate::notation::{lanes, steps};
use crate::sketch::{CellSketch, RuleSketch, Sketch, StageSketch, StepSketch, TransitionSketch};

/// The map that the lines describe.
pub(super) fn sketch(lines: &[Line<'_>], name: &str) -> Result<Sketch, NotationError> {
    let mut reading = Reading {
        sketch: Sketch {
            name: name.to_owned(),
            title: name.to_owned(),
            lens: Lens::default(),
            speaker_notes: String::new(),
            unmatched: UnmatchedEvents::Ignore,
            stages: Vec::new(),
            transitions: Vec::new(),
            lanes: Vec::new(),
            rules: Vec::new(),
            scores: Vec::new(),
        },
        drawn: BTreeSet::new(),
        has_rules: false,
    };
    // Steps first, so that everything else may speak of them wherever it stands.
    for line in lines {
        reading.read_steps(line)?;
    }
    reading.resolve_shared(lines)?;
    for line in lines {
        reading.read_rest(line)?;
    }
    if !reading.has_rules {
        reading.match_by_key();
    }
    Ok(reading.sketch)
}

struct Reading {
    sketch: Sketch,
    drawn: BTreeSet<(String, String)>,
    has_rules: bool,
}

impl Reading {
    fn read_steps(&mut self, line: &Line<'_>) -> Result<(), NotationError> {
        match line.content {
            LineContent::Stage { head, steps } => {
                self.sketch.stages.push(stage(line, head)?);
                self.add_steps(line, steps)
            }
            LineContent::Steps(steps) => self.add_steps(line, steps),
            LineContent::Header { .. }
            | LineContent::Transitions { .. }
            | LineContent::Lane(_)
            | LineContent::Cell { .. }
            | LineContent::Rules
            | LineContent::Rule(_)
            | LineContent::Scores
            | LineContent::Score(_) => Ok(()),
        }
    }

    fn read_rest(&mut self, line: &Line<'_>) -> Result<(), NotationError> {
        match line.content {
            LineContent::Header { key, value } => self.set_header(line, key, value),
            LineContent::Transitions { steps, arrow } => self.add_transitions(line, steps, arrow),
            LineContent::Lane(head) => {
                self.sketch.lanes.push(lanes::lane(line, head)?);
                Ok(())
            }
            LineContent::Cell { step, text } => self.add_cell(line, step, text),
            LineContent::Rules => {
                self.has_rules = true;
                Ok(())
            }
            LineContent::Rule(text) => self.add_rule(line, text),
            LineContent::Score(text) => {
                self.sketch.scores.push(score(line, text)?);
                Ok(())
            }
            LineContent::Stage { .. } | LineContent::Steps(_) | LineContent::Scores => Ok(()),
        }
    }

    fn add_steps(&mut self, line: &Line<'_>, text: &str) -> Result<(), NotationError> {
        if text.is_empty() {
            return Ok(());
        }
        let Some(mut stage) = self.sketch.stages.pop() else {
            return Err(line.wrong(NotationMistake::StepsWithoutStage));
        };
        let first_branch = stage.steps.last().map_or(0, |it| it.branch + 1);
        let branches = split(text, "|");
        if branches.len() > 1 && stage.flow != StageFlow::Parallel {
            return Err(line.wrong(NotationMistake::NotParallel));
        }
        for (branch, steps) in (first_branch..).zip(branches) {
            for item in split(steps, ",") {
                let mut step = steps::step(line, item)?;
                if stage.flow == StageFlow::Parallel {
                    step.branch = branch;
                }
                if self
                    .sketch
                    .steps()
                    .chain(&stage.steps)
                    .any(|it| it.key == step.key)
                {
                    let step = step.key;
                    return Err(line.wrong(NotationMistake::StepTwice { step }));
                }
                stage.steps.push(step);
            }
        }
        self.sketch.stages.push(stage);
        Ok(())
    }

    /// Replaces what `same as` names by the key of that step.
    fn resolve_shared(&mut self, lines: &[Line<'_>]) -> Result<(), NotationError> {
        let shared: Vec<(String, String)> = self
            .sketch
            .steps()
            .filter_map(|it| Some((it.key.clone(), it.same_as.clone()?)))
            .collect();
        for (key, named) in shared {
            let says = |line: &&Line<'_>| match line.content {
                LineContent::Stage { steps, .. } | LineContent::Steps(steps) => {
                    steps.contains("same as") && steps.contains(&named) && steps.contains(&key)
                }
                LineContent::Header { .. }
                | LineContent::Transitions { .. }
                | LineContent::Lane(_)
                | LineContent::Cell { .. }
                | LineContent::Rules
                | LineContent::Rule(_)
                | LineContent::Scores
                | LineContent::Score(_) => false,
            };
            let Some(line) = lines.iter().find(says) else {
                continue;
            };
            let with = self.step(line, &named)?;
            let with_itself = with == key;
            let mut steps = self.sketch.stages.iter_mut().flat_map(|it| &mut it.steps);
            let chained = steps.any(|it| it.key == with && it.same_as.is_some());
            if with_itself || chained {
                let step = named;
                return Err(line.wrong(NotationMistake::NoTouchpointOfItsOwn { step }));
            }
            for step in self.sketch.stages.iter_mut().flat_map(|it| &mut it.steps) {
                if step.key == key {
                    step.same_as = Some(with.clone());
                }
            }
        }
        Ok(())
    }

    fn set_header(&mut self, line: &Line<'_>, key: &str, value: &str) -> Result<(), NotationError> {
        let lens = &mut self.sketch.lens;
        let place = match key {
            "title" => &mut self.sketch.title,
            "persona" => &mut lens.persona,
            "scenario" => &mut lens.scenario,
            "goal" => &mut lens.goal,
            "expectation" => &mut lens.expectation,
            "scope" => &mut lens.scope,
            "trigger" => &mut lens.trigger,
            "end" => &mut lens.end,
            "version" => &mut lens.version,
            "date" => &mut lens.date,
            "say" => &mut self.sketch.speaker_notes,
            "kind" => {
                lens.kind = Some(match value {
                    "as-is" => MapKind::AsIs,
                    "to-be" => MapKind::ToBe,
                    _ => return Err(line.wrong(NotationMistake::NotAKindOfMap)),
                });
                return Ok(());
            }
            "status" => {
                lens.status = Some(match value {
                    "draft" => MapStatus::Draft,
                    "in review" => MapStatus::InReview,
                    "agreed" => MapStatus::Agreed,
                    "outdated" => MapStatus::Outdated,
                    _ => return Err(line.wrong(NotationMistake::NotAStatus)),
                });
                return Ok(());
            }
            _ => {
                self.sketch.unmatched = match value {
                    "keep" => UnmatchedEvents::Keep,
                    "ignore" => UnmatchedEvents::Ignore,
                    _ => return Err(line.wrong(NotationMistake::NeitherKeptNorIgnored)),
                };
                return Ok(());
            }
        };
        value.clone_into(place);
        Ok(())
    }

    fn add_transitions(
        &mut self,
        line: &Line<'_>,
        text: &str,
        arrow: &str,
    ) -> Result<(), NotationError> {
        let origin = match arrow {
            "=>" => TransitionOrigin::Next,
            _ => TransitionOrigin::Drawn,
        };
        let places: Vec<Vec<&str>> = split(text, arrow)
            .into_iter()
            .map(|it| split(it, ","))
            .collect();
        for pair in places.windows(2) {
            for from in &pair[0] {
                for to in &pair[1] {
                    let (to, condition) = with_note(to);
                    let from = self.step(line, with_note(from).0)?;
                    let to = self.step(line, to)?;
                    if from == to {
                        return Err(line.wrong(NotationMistake::LeadsToItself));
                    }
                    if !self.drawn.insert((from.clone(), to.clone())) {
                        return Err(line.wrong(NotationMistake::AlreadyConnected { from, to }));
                    }
                    let said = said_of_transition(line, condition.unwrap_or_default())?;
                    self.sketch.transitions.push(TransitionSketch {
                        from,
                        to,
                        origin,
                        ..said
                    });
                }
            }
        }
        Ok(())
    }

    fn add_cell(&mut self, line: &Line<'_>, step: &str, text: &str) -> Result<(), NotationError> {
        let (steps, note) = with_note(step);
        let marks = steps::marks_of_card(line, note)?;
        let (first, last) = split_once(steps, "..").unwrap_or((steps, steps));
        let (step, last) = (self.step(line, first)?, self.step(line, last)?);
        let place = |key: &str| self.sketch.steps().position(|it| it.key == key);
        if place(&step) > place(&last) {
            return Err(line.wrong(NotationMistake::EndsBeforeItBegins));
        }
        let Some(lane) = self.sketch.lanes.last_mut() else {
            return Err(line.wrong(NotationMistake::CellWithoutLane));
        };
        let content = lanes::content(line, lane, (&step, &last), (text, marks))?;
        lane.cells.push(CellSketch {
            step,
            last,
            content,
        });
        Ok(())
    }

    fn add_rule(&mut self, line: &Line<'_>, text: &str) -> Result<(), NotationError> {
        let Some((events, target)) = text.rsplit_once("->") else {
            return Err(line.wrong(NotationMistake::RuleWithoutTarget));
        };
        let step = match target.trim() {
            "leave out" => None,
            step => Some(self.step(line, step)?),
        };
        let matcher = matcher(line, events.trim())?;
        self.sketch.rules.push(RuleSketch { matcher, step });
        Ok(())
    }

    fn match_by_key(&mut self) {
        let shown = |it: &&StepSketch| !it.unobservable && it.same_as.is_none();
        let rules = self.sketch.steps().filter(shown).map(|step| RuleSketch {
            matcher: Matcher::OneOf {
                names: vec![step.key.clone()],
                ignore_case: false,
            },
            step: Some(step.key.clone()),
        });
        self.sketch.rules = rules.collect();
    }

    /// The key of the step that is meant: by its key, or by its name if only one has it.
    fn step(&self, line: &Line<'_>, text: &str) -> Result<String, NotationError> {
        let text = unquoted(text);
        if self.sketch.steps().any(|it| it.key == text) {
            return Ok(text.to_owned());
        }
        let mut named = self.sketch.steps().filter(|it| it.name == text);
        match (named.next(), named.next()) {
            (Some(step), None) => Ok(step.key.clone()),
            (Some(_), Some(_)) => {
                let step = text.to_owned();
                Err(line.wrong(NotationMistake::SeveralSteps { step }))
            }
            (None, _) => {
                let step = text.to_owned();
                Err(line.wrong(NotationMistake::NoSuchStep { step }))
            }
        }
    }
}

fn stage(line: &Line<'_>, head: &str) -> Result<StageSketch, NotationError> {
    let (name, note) = with_note(head);
    let mut stage = StageSketch {
        name: unquoted(name).to_owned(),
        lifecycle: Lifecycle::Consideration,
        flow: StageFlow::Drawn,
        speaker_notes: String::new(),
        steps: Vec::new(),
    };
    if stage.name.is_empty() {
        return Err(line.wrong(NotationMistake::StageNameless));
    }
    for word in note.map(|it| split(it, ",")).unwrap_or_default() {
        match word {
            "consideration" => stage.lifecycle = Lifecycle::Consideration,
            "purchase" => stage.lifecycle = Lifecycle::Purchase,
            "post-purchase" => stage.lifecycle = Lifecycle::PostPurchase,
            "free" => stage.flow = StageFlow::Free,
            "parallel" => stage.flow = StageFlow::Parallel,
            _ if word.starts_with("say ") => {
                let said = word.strip_prefix("say ").unwrap_or_default();
                unquoted(said).clone_into(&mut stage.speaker_notes);
            }
            _ => {
                let word = word.to_owned();
                return Err(line.wrong(NotationMistake::NotOfAStage { word }));
            }
        }
    }
    Ok(stage)
}

/// The condition of a transition, and behind `expect` its share and its time.
fn said_of_transition(line: &Line<'_>, note: &str) -> Result<TransitionSketch, NotationError> {
    let (condition, expected) = match note.strip_prefix("expect ") {
        Some(expected) => ("", expected),
        None => note.split_once("; expect ").unwrap_or((note, "")),
    };
    let mut said = TransitionSketch {
        from: String::new(),
        to: String::new(),
        origin: TransitionOrigin::Drawn,
        condition: condition.trim().to_owned(),
        time: String::new(),
        share: String::new(),
    };
    for it in split(expected, ",").into_iter().filter(|it| !it.is_empty()) {
        let place = if permille_from_text(it).is_some() && it.ends_with('%') {
            &mut said.share
        } else if ExpectedTime::from_text(it).is_some() {
            &mut said.time
        } else {
            let text = it.to_owned();
            return Err(line.wrong(NotationMistake::NotExpected { text }));
        };
        if !place.is_empty() {
            return Err(line.wrong(NotationMistake::ExpectedTwice));
        }
        it.clone_into(place);
    }
    Ok(said)
}

fn matcher(line: &Line<'_>, events: &str) -> Result<Matcher, NotationError> {
    if let Some(pattern) = events.strip_prefix("pattern ") {
        let pattern = unquoted(pattern).to_owned();
        return Ok(Matcher::Wildcard { pattern });
    }
    if let Some(pattern) = events.strip_prefix("regex ") {
        return Ok(Matcher::Regex {
            field: Field::Activity,
            pattern: pattern.trim().to_owned(),
        });
    }
    if let Some(rest) = events.strip_prefix("column ") {
        let Some((column, pattern)) = split_once(rest, " regex ") else {
            return Err(line.wrong(NotationMistake::ColumnWithoutPattern));
        };
        return Ok(Matcher::Regex {
            field: Field::Attribute(unquoted(column).to_owned()),
            pattern: pattern.to_owned(),
        });
    }
    let (names, ignore_case) = match events.strip_prefix("any case ") {
        Some(names) => (names, true),
        None => (events, false),
    };
    let names: Vec<String> = split(names, ",")
        .into_iter()
        .map(|it| unquoted(it).to_owned())
        .collect();
    if names.iter().any(String::is_empty) {
        return Err(line.wrong(NotationMistake::EventNameless));
    }
    Ok(Matcher::OneOf { names, ignore_case })
}
