//! Random commands that a person could have given: about what is in the project.

use journey::command::{
    AddCard, AddLane, AddMap, AddRule, AddSegment, AddStage, AddStep, AttachLog, ClearEmotion,
    Command, Connect, DescribeTransition, DetachLog, Disconnect, EditCard, EditRule, EditSegment,
    Implied, MarkEnd, MarkOptional, MarkRepeatable, MarkStart, MarkUnobservable, MoveCard,
    MoveLane, MoveRule, MoveSegment, MoveStage, MoveStep, Reconnect, RemoveCard, RemoveLane,
    RemoveRule, RemoveSegment, RemoveStage, RemoveStep, RenameLane, RenameMap, RenameSegment,
    RenameStage, RenameStep, SetBranch, SetConsent, SetEmotion, SetLens, SetLifecycle,
    SetLinkNewSteps, SetSpeakerNotes, SetStageFlow, SetUnmatched, ShareTouchpoint,
};
use journey::{
    CardId, CaseCondition, Consent, EmotionId, FigureId, LaneId, LaneKind, Lens, Lifecycle, LogId,
    LogSummary, MapId, Matcher, Outcome, Presented, Project, RuleId, SegmentId, StageFlow, StageId,
    StepId, Target, TransitionId, TransitionOrigin, UnmatchedEvents,
};
use uuid::Uuid;

mod findings;
mod tagging;

/// Number of different commands.
pub(crate) const N_COMMANDS: u8 = 87;

/// How often things are added for each time anything is done to them.
const GROWTH: [u8; 23] = [
    5, 5, 11, 11, 11, 22, 22, 26, 26, 30, 32, 42, 47, 54, 60, 62, 62, 63, 74, 78, 79, 83, 86,
];

/// A drawn lot: what to do, with which of the things there are.
#[derive(Clone, Debug)]
pub(crate) struct Lot {
    /// Which command; beyond their number, one that adds something.
    pub(crate) kind: u8,
    /// Which of the things there are, wrapped around.
    pub(crate) picks: [u16; 4],
    /// A number for the ids of what is new.
    pub(crate) fresh: u64,
    /// What to write.
    pub(crate) text: String,
}

impl Lot {
    /// The command; none where the project has nothing it could be about.
    pub(crate) fn command(&self, project: &Project) -> Option<Command> {
        let kind = match self.kind.checked_sub(N_COMMANDS) {
            None => self.kind,
            Some(growth) => GROWTH[usize::from(growth) % GROWTH.len()],
        };
        let drawn = Draw { lot: self, project };
        if project.maps().is_empty() {
            return drawn.about_maps(0);
        }
        match kind {
            0..=4 => drawn.about_maps(kind),
            5..=10 => drawn.about_stages(kind),
            11..=21 => drawn.about_steps(kind),
            22..=31 => drawn.about_lanes(kind),
            32..=35 => drawn.about_transitions(kind),
            36..=41 => drawn.about_data(kind),
            42..=46 => drawn.about_segments(kind),
            47..=50 => drawn.about_scores(kind),
            51..=53 => drawn.about_statements(kind),
            54..=56 => drawn.about_acceptances(kind),
            57..=69 => drawn.about_structure(kind),
            74..=76 => drawn.about_tags(kind),
            77..=78 => drawn.about_gateways(kind),
            79..=82 => drawn.about_views(kind),
            83 => drawn.notes(),
            84 => Some(drawn.about_brand()),
            85 => drawn.consent(),
            86 => drawn.icon(),
            _ => drawn.about_maps_together(kind),
        }
    }
}

pub(crate) struct Draw<'a> {
    pub(crate) lot: &'a Lot,
    pub(crate) project: &'a Project,
}

impl Draw<'_> {
    fn about_maps(&self, kind: u8) -> Option<Command> {
        let map = || self.map();
        let (title, on) = (self.text(), self.on());
        Some(match kind {
            0 => Command::AddMap(AddMap {
                id: MapId(self.fresh()),
                title,
            }),
            1 => Command::RenameMap(RenameMap { id: map()?, title }),
            2 => Command::SetLens(SetLens {
                id: map()?,
                lens: Lens {
                    persona: self.text(),
                    goal: title,
                    ..Lens::default()
                },
            }),
            3 => Command::SetUnmatched(SetUnmatched {
                id: map()?,
                unmatched: self.one_of(&[UnmatchedEvents::Ignore, UnmatchedEvents::Keep]),
            }),
            _ => Command::SetLinkNewSteps(SetLinkNewSteps { id: map()?, on }),
        })
    }

    fn notes(&self) -> Option<Command> {
        let of = match self.stage(0) {
            Some(stage) if self.on() => Presented::Stage(stage),
            _ => Presented::Map(self.map()?),
        };
        let notes = self.text();
        Some(Command::SetSpeakerNotes(SetSpeakerNotes { of, notes }))
    }

    fn consent(&self) -> Option<Command> {
        let id = self.card()?;
        let consent = self.maybe(Some(self.one_of(&[Consent::Given, Consent::Withdrawn])));
        Some(Command::SetConsent(SetConsent { id, consent }))
    }

    fn about_stages(&self, kind: u8) -> Option<Command> {
        let (name, before) = (self.text(), self.maybe(self.stage(2)));
        let lifecycle = self.one_of(&[
            Lifecycle::Consideration,
            Lifecycle::Purchase,
            Lifecycle::PostPurchase,
        ]);
        let id = || self.stage(0);
        Some(match kind {
            5 => Command::AddStage(AddStage {
                id: StageId(self.fresh()),
                map: self.map()?,
                before,
                name,
                lifecycle,
            }),
            6 => Command::RenameStage(RenameStage { id: id()?, name }),
            7 => Command::MoveStage(MoveStage { id: id()?, before }),
            8 => Command::RemoveStage(RemoveStage { id: id()? }),
            9 => Command::SetLifecycle(SetLifecycle {
                id: id()?,
                lifecycle,
            }),
            _ => Command::SetStageFlow(SetStageFlow {
                id: id()?,
                flow: self.one_of(&[StageFlow::Drawn, StageFlow::Free, StageFlow::Parallel]),
            }),
        })
    }

    fn about_steps(&self, kind: u8) -> Option<Command> {
        let (on, name) = (self.on(), self.text());
        let implied = self.one_of(&[Implied::Marked, Implied::Dropped]);
        let id = || self.step(0);
        Some(match kind {
            11 => Command::AddStep(AddStep {
                id: StepId(self.fresh()),
                stage: self.stage(0)?,
                before: self.maybe(self.step_in(self.stage(0)?)),
                name,
                link: TransitionId(self.fresh()),
            }),
            12 => Command::RenameStep(RenameStep { id: id()?, name }),
            13 => Command::MoveStep(MoveStep {
                id: id()?,
                stage: self.stage(1)?,
                before: self.maybe(self.step_in(self.stage(1)?)),
            }),
            14 => Command::RemoveStep(RemoveStep { id: id()? }),
            15 => Command::MarkOptional(MarkOptional { id: id()?, on }),
            16 => Command::MarkRepeatable(MarkRepeatable { id: id()?, on }),
            17 => Command::MarkUnobservable(MarkUnobservable { id: id()?, on }),
            18 => Command::MarkStart(MarkStart {
                id: id()?,
                on,
                implied,
            }),
            19 => Command::MarkEnd(MarkEnd {
                id: id()?,
                outcome: self.maybe(Some(self.one_of(&[
                    Outcome::Success,
                    Outcome::Abandon,
                    Outcome::Defer,
                    Outcome::Complaint,
                ]))),
                implied,
            }),
            20 => Command::SetBranch(SetBranch {
                id: self.parallel_step()?,
                branch: self.lot.picks[3] % 3,
            }),
            _ => Command::ShareTouchpoint(ShareTouchpoint {
                id: id()?,
                with: self.step(1)?,
            }),
        })
    }

    fn about_lanes(&self, kind: u8) -> Option<Command> {
        let (name, text) = (self.text(), self.text());
        Some(match kind {
            22 => Command::AddLane(AddLane {
                id: LaneId(self.fresh()),
                map: self.map()?,
                before: self.maybe(self.lane(0)),
                name,
                kind: self.one_of(&[
                    LaneKind::Thoughts,
                    LaneKind::Emotion,
                    LaneKind::Pains,
                    LaneKind::Support,
                    LaneKind::Choice,
                    LaneKind::Chart,
                    LaneKind::Image,
                    LaneKind::Date,
                    LaneKind::Link,
                    LaneKind::Number,
                ]),
            }),
            23 => Command::RenameLane(RenameLane {
                id: self.lane(0)?,
                name,
            }),
            24 => Command::MoveLane(MoveLane {
                id: self.lane(0)?,
                before: self.maybe(self.lane(1)),
            }),
            25 => Command::RemoveLane(RemoveLane { id: self.lane(0)? }),
            26 => Command::AddCard(AddCard {
                id: CardId(self.fresh()),
                lane: self.lane_for_cards()?,
                step: self.step(1)?,
                before: self.maybe(self.card_in(self.lane_for_cards()?, self.step(1)?)),
                text: self.text_for(self.lane_for_cards()?),
            }),
            27 => Command::EditCard(EditCard {
                id: self.card()?,
                text: self.text_for(self.project.card(self.card()?)?.lane),
            }),
            28 => Command::MoveCard(MoveCard {
                id: self.card()?,
                lane: self.lane_like(self.card()?)?,
                step: self.step(2)?,
                before: self.maybe(self.card_in(self.lane_like(self.card()?)?, self.step(2)?)),
            }),
            29 => Command::RemoveCard(RemoveCard { id: self.card()? }),
            30 => Command::SetEmotion(SetEmotion {
                id: EmotionId(self.fresh()),
                lane: self.emotion_lane()?,
                step: self.step(1)?,
                half_steps: self.one_of(&[-4, -1, 0, 3, 4]),
                word: text,
            }),
            _ => Command::ClearEmotion(ClearEmotion {
                id: self.pick(0, self.project.emotions().keys())?,
            }),
        })
    }

    fn about_transitions(&self, kind: u8) -> Option<Command> {
        let id = || self.pick(0, self.project.transitions().keys());
        let (from, to) = (self.step(1)?, self.step(2)?);
        Some(match kind {
            32 => Command::Connect(Connect {
                id: TransitionId(self.fresh()),
                from,
                to,
                origin: self.one_of(&[
                    TransitionOrigin::Drawn,
                    TransitionOrigin::Next,
                    TransitionOrigin::Observed,
                ]),
            }),
            33 => Command::Reconnect(Reconnect {
                id: id()?,
                from,
                to,
            }),
            34 => Command::DescribeTransition(DescribeTransition {
                id: id()?,
                condition: self.text(),
            }),
            _ => Command::Disconnect(Disconnect { id: id()? }),
        })
    }

    fn about_data(&self, kind: u8) -> Option<Command> {
        let rule = || self.pick(0, self.project.rules().keys());
        let matcher = Matcher::OneOf {
            names: vec![self.lot.text.clone()],
            ignore_case: self.on(),
        };
        Some(match kind {
            36 => Command::AddRule(AddRule {
                id: RuleId(self.fresh()),
                map: self.map()?,
                before: self.maybe(rule()),
                matcher,
                target: self.target(),
            }),
            37 => Command::EditRule(EditRule {
                id: rule()?,
                matcher,
                target: self.target(),
            }),
            38 => Command::MoveRule(MoveRule {
                id: rule()?,
                before: self.maybe(self.pick(1, self.project.rules().keys())),
            }),
            39 => Command::RemoveRule(RemoveRule { id: rule()? }),
            40 => Command::AttachLog(AttachLog {
                log: LogSummary {
                    id: LogId(self.fresh()),
                    map: self.map()?,
                    source: self.text(),
                    recipe: String::new(),
                    n_cases: 1,
                    n_events: u64::from(self.lot.picks[0]),
                    n_rejected: 0,
                    first_us: Some(-1),
                    last_us: self.maybe(Some(1)),
                },
            }),
            _ => Command::DetachLog(DetachLog {
                id: self.pick(0, self.project.logs().keys())?,
            }),
        })
    }

    fn about_segments(&self, kind: u8) -> Option<Command> {
        let segment = || self.pick(0, self.project.segments().keys());
        let before = self.maybe(self.pick(1, self.project.segments().keys()));
        let condition = match self.maybe(self.step(2)) {
            Some(step) => CaseCondition::CountsIn {
                figure: FigureId::StepReach { step },
            },
            None => CaseCondition::everything(),
        };
        Some(match kind {
            42 => Command::AddSegment(AddSegment {
                id: SegmentId(self.fresh()),
                map: self.map()?,
                before,
                name: self.text(),
                condition,
            }),
            43 => Command::RenameSegment(RenameSegment {
                id: segment()?,
                name: self.text(),
            }),
            44 => Command::EditSegment(EditSegment {
                id: segment()?,
                condition,
            }),
            45 => Command::MoveSegment(MoveSegment {
                id: segment()?,
                before,
            }),
            _ => Command::RemoveSegment(RemoveSegment { id: segment()? }),
        })
    }

    pub(crate) fn pick<'a, T: Copy + 'a>(
        &self,
        nth: usize,
        all: impl Iterator<Item = &'a T>,
    ) -> Option<T> {
        let all: Vec<T> = all.copied().collect();
        let at = usize::from(self.lot.picks[nth]).checked_rem(all.len())?;
        Some(all[at])
    }

    /// Mostly the same map, so that things meet.
    pub(crate) fn map(&self) -> Option<MapId> {
        let others = self.project.maps().keys();
        let nth = usize::from(self.lot.picks[3].is_multiple_of(8));
        others.copied().cycle().nth(nth)
    }

    pub(crate) fn stage(&self, nth: usize) -> Option<StageId> {
        self.pick(nth, self.project.stages().keys())
    }

    pub(crate) fn step(&self, nth: usize) -> Option<StepId> {
        self.pick(nth, self.project.steps().keys())
    }

    fn parallel_step(&self) -> Option<StepId> {
        let is_parallel = |stage| {
            let stage = self.project.stage(stage);
            stage.is_some_and(|it| it.flow == StageFlow::Parallel)
        };
        let steps = self.project.steps().values();
        let parallel = steps.filter(|it| is_parallel(it.stage));
        self.pick(0, parallel.map(|it| &it.id))
    }

    pub(crate) fn step_in(&self, stage: StageId) -> Option<StepId> {
        self.pick(2, self.project.steps_of(stage).iter().map(|it| &it.id))
    }

    pub(crate) fn lane(&self, nth: usize) -> Option<LaneId> {
        self.pick(nth, self.project.lanes().keys())
    }

    fn emotion_lane(&self) -> Option<LaneId> {
        let lanes = self.project.lanes().values();
        let emotion = lanes.filter(|it| it.kind == LaneKind::Emotion);
        self.pick(0, emotion.map(|it| &it.id))
    }

    pub(crate) fn card(&self) -> Option<CardId> {
        self.pick(0, self.project.cards().keys())
    }

    fn card_in(&self, lane: LaneId, step: StepId) -> Option<CardId> {
        let cells = self.project.cells_of(self.project.lane(lane)?.map);
        let cell = cells.get(&(lane, step))?;
        self.pick(3, cell.iter().map(|it| &it.id))
    }

    fn target(&self) -> Target {
        let step = self.step(1).and_then(|it| self.project.step(it));
        match self.maybe(step) {
            Some(step) => Target::Touchpoint(step.touchpoint),
            None => Target::LeaveOut,
        }
    }

    pub(crate) fn fresh(&self) -> Uuid {
        Uuid::from_u64_pair(1, self.lot.fresh)
    }

    /// Another new id beside it, of the same kind.
    pub(crate) fn fresh_beside(&self) -> Uuid {
        Uuid::from_u64_pair(2, self.lot.fresh)
    }

    pub(crate) fn text(&self) -> String {
        self.lot.text.clone()
    }

    pub(crate) fn on(&self) -> bool {
        !self.lot.picks[3].is_multiple_of(4)
    }

    pub(crate) fn maybe<T>(&self, value: Option<T>) -> Option<T> {
        value.filter(|_| !self.lot.picks[3].is_multiple_of(3))
    }

    pub(crate) fn one_of<T: Copy>(&self, choices: &[T]) -> T {
        choices[usize::from(self.lot.picks[3]) % choices.len()]
    }
}
