//! A whole map described by names and keys, and the commands that draw it.

use crate::command::{
    AddCard, AddLane, AddMap, AddRule, AddScoreRule, AddStage, AddStep, CollapseLane, Command,
    Connect, DescribeTransition, ExpectShare, ExpectTime, HideLane, Implied, MarkEnd, MarkOptional,
    MarkRepeatable, MarkStart, MarkUnobservable, PinLane, SetBranch, SetChartStyle, SetChoices,
    SetConsent, SetEmotion, SetIcon, SetLens, SetLinkNewSteps, SetOwner, SetSpeakerNotes,
    SetStageFlow, SetTags, SetUnmatched, ShareTouchpoint, ShowPicture, SpanCard,
};
use crate::entity::{
    ChartStyle, Consent, Icon, LaneKind, Lens, Lifecycle, Matcher, Outcome, OwnerRole, Presented,
    ScoreReading, StageFlow, Tagged, Target, TransitionOrigin, UnmatchedEvents,
};
use crate::ids::{
    CardId, EmotionId, LaneId, MapId, PictureId, RuleId, ScoreRuleId, StageId, StepId,
    TouchpointId, TransitionId,
};

/// A map as a text or a foreign form describes it; steps are known by keys.
pub(crate) struct Sketch {
    /// What all ids are derived from.
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) lens: Lens,
    pub(crate) speaker_notes: String,
    pub(crate) unmatched: UnmatchedEvents,
    pub(crate) stages: Vec<StageSketch>,
    pub(crate) transitions: Vec<TransitionSketch>,
    pub(crate) lanes: Vec<LaneSketch>,
    pub(crate) rules: Vec<RuleSketch>,
    pub(crate) scores: Vec<ScoreReading>,
}

pub(crate) struct StageSketch {
    pub(crate) name: String,
    pub(crate) lifecycle: Lifecycle,
    pub(crate) flow: StageFlow,
    pub(crate) speaker_notes: String,
    pub(crate) steps: Vec<StepSketch>,
}

#[derive(Default)]
pub(crate) struct StepSketch {
    pub(crate) key: String,
    pub(crate) name: String,
    pub(crate) optional: bool,
    pub(crate) repeatable: bool,
    pub(crate) unobservable: bool,
    pub(crate) start: bool,
    pub(crate) end: Option<Outcome>,
    pub(crate) branch: u16,
    /// Who answers for it, by role.
    pub(crate) owners: Vec<(OwnerRole, String)>,
    pub(crate) tags: Vec<String>,
    pub(crate) icon: Option<Icon>,
    /// The key of the step whose touchpoint it takes; that step has one of its own.
    pub(crate) same_as: Option<String>,
}

pub(crate) struct TransitionSketch {
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) origin: TransitionOrigin,
    pub(crate) condition: String,
    /// As a person types it; may be empty.
    pub(crate) time: String,
    /// Likewise.
    pub(crate) share: String,
}

pub(crate) struct LaneSketch {
    pub(crate) name: String,
    pub(crate) kind: LaneKind,
    pub(crate) choices: Vec<String>,
    pub(crate) chart: ChartStyle,
    pub(crate) hidden: bool,
    pub(crate) pinned: bool,
    pub(crate) collapsed: bool,
    pub(crate) cells: Vec<CellSketch>,
}

pub(crate) struct CellSketch {
    pub(crate) step: String,
    /// The last step that a card covers; the same as the first where it covers no more.
    pub(crate) last: String,
    pub(crate) content: Content,
}

pub(crate) enum Content {
    Card {
        text: String,
        /// A PNG in base64; may be empty.
        image: String,
        tags: Vec<String>,
        icon: Option<Icon>,
        consent: Option<Consent>,
    },
    Emotion {
        half_steps: i8,
        word: String,
    },
}

pub(crate) struct RuleSketch {
    pub(crate) matcher: Matcher,
    /// The key of a step; none leaves the events out.
    pub(crate) step: Option<String>,
}

impl Sketch {
    /// The commands that draw it on a new map, in an order in which each can be carried out.
    pub(crate) fn commands(&self) -> Vec<Command> {
        let mut commands = vec![
            Command::AddMap(AddMap {
                id: self.map(),
                title: self.title.clone(),
            }),
            self.linking(false),
        ];
        if self.lens != Lens::default() {
            commands.push(Command::SetLens(SetLens {
                id: self.map(),
                lens: self.lens.clone(),
            }));
        }
        commands.extend(said(Presented::Map(self.map()), &self.speaker_notes));
        commands.push(Command::SetUnmatched(SetUnmatched {
            id: self.map(),
            unmatched: self.unmatched,
        }));
        for (place, stage) in self.stages.iter().enumerate() {
            self.draw_stage(&mut commands, place, stage);
        }
        self.share_touchpoints(&mut commands);
        for transition in &self.transitions {
            self.draw_transition(&mut commands, transition);
        }
        for (place, lane) in self.lanes.iter().enumerate() {
            self.draw_lane(&mut commands, place, lane);
        }
        for (place, rule) in self.rules.iter().enumerate() {
            commands.push(Command::AddRule(AddRule {
                id: RuleId::named(&format!("{}/rule {place}", self.name)),
                map: self.map(),
                before: None,
                matcher: rule.matcher.clone(),
                target: match &rule.step {
                    Some(key) => Target::Touchpoint(self.touchpoint(key)),
                    None => Target::LeaveOut,
                },
            }));
        }
        for (place, reading) in self.scores.iter().enumerate() {
            commands.push(Command::AddScoreRule(AddScoreRule {
                id: ScoreRuleId::named(&format!("{}/score {place}", self.name)),
                map: self.map(),
                before: None,
                reading: reading.clone(),
            }));
        }
        commands.push(self.linking(true));
        commands
    }

    fn linking(&self, on: bool) -> Command {
        Command::SetLinkNewSteps(SetLinkNewSteps { id: self.map(), on })
    }

    fn draw_stage(&self, commands: &mut Vec<Command>, place: usize, stage: &StageSketch) {
        let id = StageId::named(&format!("{}/stage {place}", self.name));
        commands.push(Command::AddStage(AddStage {
            id,
            map: self.map(),
            before: None,
            name: stage.name.clone(),
            lifecycle: stage.lifecycle,
        }));
        if stage.flow != StageFlow::Drawn {
            let flow = stage.flow;
            commands.push(Command::SetStageFlow(SetStageFlow { id, flow }));
        }
        commands.extend(said(Presented::Stage(id), &stage.speaker_notes));
        for step in &stage.steps {
            self.draw_step(commands, id, step);
        }
    }

    fn draw_step(&self, commands: &mut Vec<Command>, stage: StageId, step: &StepSketch) {
        let (id, on) = (self.step(&step.key), true);
        commands.push(Command::AddStep(AddStep {
            id,
            stage,
            before: None,
            name: step.name.clone(),
            link: TransitionId::named(&format!("{}/link {}", self.name, step.key)),
        }));
        if step.optional {
            commands.push(Command::MarkOptional(MarkOptional { id, on }));
        }
        if step.repeatable {
            commands.push(Command::MarkRepeatable(MarkRepeatable { id, on }));
        }
        if step.unobservable {
            commands.push(Command::MarkUnobservable(MarkUnobservable { id, on }));
        }
        // A text says all of its starts and ends.
        let implied = Implied::Dropped;
        if step.start {
            commands.push(Command::MarkStart(MarkStart { id, on, implied }));
        }
        if step.end.is_some() {
            let outcome = step.end;
            commands.push(Command::MarkEnd(MarkEnd {
                id,
                outcome,
                implied,
            }));
        }
        if step.branch != 0 {
            let branch = step.branch;
            commands.push(Command::SetBranch(SetBranch { id, branch }));
        }
        for (role, owner) in step.owners.clone() {
            commands.push(Command::SetOwner(SetOwner { id, role, owner }));
        }
        commands.extend(tagged(Tagged::Step(id), &step.tags));
        commands.extend(signed(Tagged::Step(id), step.icon.as_ref()));
    }

    fn share_touchpoints(&self, commands: &mut Vec<Command>) {
        for step in self.steps() {
            if step.same_as.is_some() {
                let with = StepId(self.touchpoint(&step.key).0);
                let id = self.step(&step.key);
                commands.push(Command::ShareTouchpoint(ShareTouchpoint { id, with }));
            }
        }
    }

    fn draw_transition(&self, commands: &mut Vec<Command>, transition: &TransitionSketch) {
        let TransitionSketch {
            from,
            to,
            origin,
            condition,
            time,
            share,
        } = transition;
        let id = TransitionId::named(&format!("{}/{from} -> {to}", self.name));
        commands.push(Command::Connect(Connect {
            id,
            from: self.step(from),
            to: self.step(to),
            origin: *origin,
        }));
        if !condition.is_empty() {
            let condition = condition.clone();
            commands.push(Command::DescribeTransition(DescribeTransition {
                id,
                condition,
            }));
        }
        if !time.is_empty() {
            let time = time.clone();
            commands.push(Command::ExpectTime(ExpectTime { id, time }));
        }
        if !share.is_empty() {
            let share = share.clone();
            commands.push(Command::ExpectShare(ExpectShare { id, share }));
        }
    }

    fn draw_lane(&self, commands: &mut Vec<Command>, place: usize, lane: &LaneSketch) {
        let id = LaneId::named(&format!("{}/lane {place}", self.name));
        commands.push(Command::AddLane(AddLane {
            id,
            map: self.map(),
            before: None,
            name: lane.name.clone(),
            kind: lane.kind,
        }));
        show_lane(commands, id, lane);
        for (number, cell) in lane.cells.iter().enumerate() {
            let name = format!("{}/lane {place}/{number}", self.name);
            let step = self.step(&cell.step);
            match &cell.content {
                Content::Card {
                    text,
                    image,
                    tags,
                    icon,
                    consent,
                } => {
                    let card = CardId::named(&name);
                    commands.push(Command::AddCard(AddCard {
                        id: card,
                        lane: id,
                        step,
                        before: None,
                        text: text.clone(),
                    }));
                    if cell.last != cell.step {
                        let last = self.step(&cell.last);
                        commands.push(Command::SpanCard(SpanCard { id: card, last }));
                    }
                    if !image.is_empty() {
                        commands.push(Command::ShowPicture(ShowPicture {
                            id: PictureId::named(&name),
                            card,
                            image: image.clone(),
                        }));
                    }
                    commands.extend(tagged(Tagged::Card(card), tags));
                    commands.extend(signed(Tagged::Card(card), icon.as_ref()));
                    if consent.is_some() {
                        commands.push(Command::SetConsent(SetConsent {
                            id: card,
                            consent: *consent,
                        }));
                    }
                }
                Content::Emotion { half_steps, word } => {
                    commands.push(Command::SetEmotion(SetEmotion {
                        id: EmotionId::named(&name),
                        lane: id,
                        step,
                        half_steps: *half_steps,
                        word: word.clone(),
                    }));
                }
            }
        }
    }

    /// All steps, from left to right.
    pub(crate) fn steps(&self) -> impl Iterator<Item = &StepSketch> {
        self.stages.iter().flat_map(|it| &it.steps)
    }

    pub(crate) fn map(&self) -> MapId {
        MapId::named(&self.name)
    }

    pub(crate) fn step(&self, key: &str) -> StepId {
        StepId::named(&format!("{}/{key}", self.name))
    }

    /// The touchpoint a step ends up with: its own, or that of the step it is the same as.
    fn touchpoint(&self, key: &str) -> TouchpointId {
        let shared = self.steps().find(|it| it.key == key);
        let key = shared.and_then(|it| it.same_as.as_deref()).unwrap_or(key);
        TouchpointId(self.step(key).0)
    }
}

/// The command that writes the speaker notes of something new, where there are some.
fn said(of: Presented, notes: &str) -> Option<Command> {
    let notes = notes.to_owned();
    (!notes.is_empty()).then_some(Command::SetSpeakerNotes(SetSpeakerNotes { of, notes }))
}

/// The command that puts tags on something new, where there are some.
fn tagged(on: Tagged, tags: &[String]) -> Option<Command> {
    let tags = tags.to_vec();
    (!tags.is_empty()).then_some(Command::SetTags(SetTags { on, tags }))
}

/// The command that puts an icon beside something new, where there is one.
fn signed(on: Tagged, icon: Option<&Icon>) -> Option<Command> {
    let icon = Some(icon?.clone());
    Some(Command::SetIcon(SetIcon { on, icon }))
}

/// The commands that make a new lane look as it is described.
fn show_lane(commands: &mut Vec<Command>, id: LaneId, lane: &LaneSketch) {
    let on = true;
    if !lane.choices.is_empty() {
        let choices = lane.choices.clone();
        commands.push(Command::SetChoices(SetChoices { id, choices }));
    }
    if lane.chart != ChartStyle::default() {
        let style = lane.chart;
        commands.push(Command::SetChartStyle(SetChartStyle { id, style }));
    }
    if lane.hidden {
        commands.push(Command::HideLane(HideLane { id, on }));
    }
    if lane.pinned {
        commands.push(Command::PinLane(PinLane { id, on }));
    }
    if lane.collapsed {
        commands.push(Command::CollapseLane(CollapseLane { id, on }));
    }
}
