//! New identities for a list of commands, so that a template can be used more than once.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use crate::command::{
    Accept, AddBranch, AddCard, AddLane, AddMap, AddRule, AddScoreRule, AddSegment, AddStage,
    AddStep, AddView, AttachLog, ChangeGateway, ClearEmotion, CollapseLane, Command, Connect,
    DescribeTransition, DetachLog, Disconnect, DrawInDetail, EditCard, EditReason, EditRule,
    EditScoreRule, EditSegment, EditView, ExpectShare, ExpectTime, ForkMap, HideLane, MarkEnd,
    MarkOptional, MarkRepeatable, MarkStart, MarkUnobservable, MergeStages, MergeSteps, MoveCard,
    MoveLane, MoveRule, MoveScoreRule, MoveSegment, MoveStage, MoveStep, PinLane, Reconnect,
    RemoveCard, RemoveLane, RemoveMap, RemoveRule, RemoveScoreRule, RemoveSegment, RemoveStage,
    RemoveStep, RemoveTag, RemoveView, RenameLane, RenameMap, RenameOwner, RenameSegment,
    RenameStage, RenameStep, RenameTag, RenameView, SetBranch, SetBrand, SetChartStyle, SetChoices,
    SetConsent, SetCounting, SetDetail, SetEmotion, SetIcon, SetLens, SetLifecycle,
    SetLinkNewSteps, SetOwner, SetSpeakerNotes, SetStageFlow, SetTags, SetUnmatched,
    ShareTouchpoint, ShowPicture, SpanCard, SplitStage, SplitStep, TakeBackAcceptance,
};
use crate::entity::{
    CaseCondition, Contact, Departure, Deviation, FigureId, LogSummary, Narrowing, Place,
    Presented, Tagged, Target,
};
use crate::graph::gateway::GatewayAt;
use crate::ids::{
    AcceptanceId, BrandId, CardId, EmotionId, FontId, LaneId, LogId, MapId, PictureId, RuleId,
    ScoreRuleId, SegmentId, StageId, StepId, TouchpointId, TransitionId, ViewId,
};
use crate::project::Project;
use crate::project::plan::Plan;

/// The same commands under ids of their own: every id is replaced, the same one always by the same.
#[must_use]
pub fn re_minted(commands: Vec<Command>, mint: &mut impl FnMut() -> Uuid) -> Vec<Command> {
    let mut minted: BTreeMap<Uuid, Uuid> = BTreeMap::new();
    let mut replace = |_: Kind, id: &mut Uuid| *id = *minted.entry(*id).or_insert_with(&mut *mint);
    let mut commands = commands;
    for command in &mut commands {
        command.each_id(&mut replace);
    }
    commands
}

/// What bears an id: a touchpoint has that of the step it came with, and is yet another thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// A touchpoint.
    Touchpoint,
    /// Anything else.
    Thing,
}

/// Ids that stand for others from now on, as two things become one.
pub(super) struct Renaming(BTreeMap<(Kind, Uuid), Uuid>);

impl Renaming {
    /// By what kind of thing it is, its id, and the id that stands for it.
    pub(super) fn of(pairs: Vec<(Kind, Uuid, Uuid)>) -> Self {
        let pairs = pairs.into_iter();
        Self(pairs.map(|(kind, from, to)| ((kind, from), to)).collect())
    }

    /// Lets what was accepted on a map, and segments, speak of what there is now. Of two acceptances that come
    /// to say the same, the first by id stays; segments go on speaking of a touchpoint that another map carries.
    pub(super) fn apply(&self, plan: &mut Plan<'_>, project: &Project, map: MapId) {
        let mut replace =
            |kind: Kind, id: &mut Uuid| *id = self.0.get(&(kind, *id)).copied().unwrap_or(*id);
        let others = project.steps().values();
        let others = others.filter(|it| project.map_of_step(it.id) != Some(map));
        let elsewhere: BTreeSet<Uuid> = others.map(|it| it.touchpoint.0).collect();
        let mut replace_everywhere = |kind: Kind, id: &mut Uuid| {
            if kind != Kind::Touchpoint || !elsewhere.contains(id) {
                *id = self.0.get(&(kind, *id)).copied().unwrap_or(*id);
            }
        };
        for segment in project.segments().values() {
            let mut after = segment.clone();
            after.condition.each_id(&mut replace_everywhere);
            if after != *segment {
                plan.put(after);
            }
        }
        let mut accepted: Vec<Departure> = Vec::new();
        for it in project.acceptances_of(map) {
            let mut after = it.clone();
            after.departure.each_id(&mut replace);
            let said = after.departure.clone();
            if accepted.contains(&said) {
                plan.remove(it.id);
                continue;
            }
            accepted.push(said);
            if after != *it {
                plan.put(after);
            }
        }
    }
}

/// Something that holds ids.
trait Identified {
    fn each_id(&mut self, visit: &mut dyn FnMut(Kind, &mut Uuid));
}

macro_rules! ids {
    ($($id:ident)*) => {
        $(impl Identified for $id {
            fn each_id(&mut self, visit: &mut dyn FnMut(Kind, &mut Uuid)) {
                visit(Kind::Thing, &mut self.0);
            }
        })*
    };
}

ids!(AcceptanceId BrandId CardId EmotionId FontId LaneId LogId MapId PictureId RuleId ScoreRuleId SegmentId StageId StepId TransitionId ViewId);

impl Identified for TouchpointId {
    fn each_id(&mut self, visit: &mut dyn FnMut(Kind, &mut Uuid)) {
        visit(Kind::Touchpoint, &mut self.0);
    }
}

impl Identified for GatewayAt {
    fn each_id(&mut self, visit: &mut dyn FnMut(Kind, &mut Uuid)) {
        match self {
            Self::Step(it) => it.each_id(visit),
            Self::Stage(it) => it.each_id(visit),
        }
    }
}

impl<T: Identified> Identified for Option<T> {
    fn each_id(&mut self, visit: &mut dyn FnMut(Kind, &mut Uuid)) {
        if let Some(it) = self {
            it.each_id(visit);
        }
    }
}

impl<T: Identified> Identified for Vec<T> {
    fn each_id(&mut self, visit: &mut dyn FnMut(Kind, &mut Uuid)) {
        self.iter_mut().for_each(|it| it.each_id(visit));
    }
}

impl Identified for Target {
    fn each_id(&mut self, visit: &mut dyn FnMut(Kind, &mut Uuid)) {
        match self {
            Self::Touchpoint(it) => it.each_id(visit),
            Self::LeaveOut => {}
        }
    }
}

impl Identified for Presented {
    fn each_id(&mut self, visit: &mut dyn FnMut(Kind, &mut Uuid)) {
        match self {
            Self::Map(it) => it.each_id(visit),
            Self::Stage(it) => it.each_id(visit),
        }
    }
}

impl Identified for Tagged {
    fn each_id(&mut self, visit: &mut dyn FnMut(Kind, &mut Uuid)) {
        match self {
            Self::Card(it) => it.each_id(visit),
            Self::Step(it) => it.each_id(visit),
        }
    }
}

impl Identified for Place {
    fn each_id(&mut self, visit: &mut dyn FnMut(Kind, &mut Uuid)) {
        match self {
            Self::Touchpoint(it) => it.each_id(visit),
            Self::Start | Self::OffMap(_) | Self::End => {}
        }
    }
}

impl Identified for Deviation {
    fn each_id(&mut self, visit: &mut dyn FnMut(Kind, &mut Uuid)) {
        match self {
            Self::Skipped { step } | Self::Moved { step, .. } => step.each_id(visit),
            Self::Extra { place, .. } => place.each_id(visit),
            Self::Instead { step, place } => {
                step.each_id(visit);
                place.each_id(visit);
            }
        }
    }
}

impl Identified for Departure {
    fn each_id(&mut self, visit: &mut dyn FnMut(Kind, &mut Uuid)) {
        match self {
            Self::Deviation { deviation } => deviation.each_id(visit),
            Self::DesirePath { from, to } => {
                from.each_id(visit);
                to.each_id(visit);
            }
        }
    }
}

impl Identified for FigureId {
    fn each_id(&mut self, visit: &mut dyn FnMut(Kind, &mut Uuid)) {
        match self {
            Self::Fitting
            | Self::FittingAccepted
            | Self::LogFitness
            | Self::Coverage
            | Self::MapUse => {}
            Self::StageReach { stage } | Self::StageDropOff { stage } => stage.each_id(visit),
            Self::StepReach { step }
            | Self::StepDropOff { step }
            | Self::StepSentiment { step }
            | Self::Split { step } => step.each_id(visit),
            Self::Transition { transition } => transition.each_id(visit),
            Self::DesirePath { from, to } => {
                from.each_id(visit);
                to.each_id(visit);
            }
            Self::Deviation { deviation } => deviation.each_id(visit),
            Self::Variant { path } => path.iter_mut().for_each(|it| it.each_id(visit)),
        }
    }
}

impl Identified for Contact {
    fn each_id(&mut self, visit: &mut dyn FnMut(Kind, &mut Uuid)) {
        match self {
            Self::Place(place) => place.each_id(visit),
            Self::Channel(_) => {}
        }
    }
}

impl Identified for CaseCondition {
    fn each_id(&mut self, visit: &mut dyn FnMut(Kind, &mut Uuid)) {
        match self {
            Self::All { of } | Self::Any { of } => of.iter_mut().for_each(|it| it.each_id(visit)),
            Self::Not { of } => of.each_id(visit),
            Self::Contains { place } | Self::StartsWith { place } | Self::EndsWith { place } => {
                place.each_id(visit);
            }
            Self::Follows { first, next, .. } => {
                first.each_id(visit);
                next.each_id(visit);
            }
            Self::Repeats { place, .. } => place.each_id(visit),
            Self::Contacts { pattern } => {
                pattern.from.each_id(visit);
                pattern.to.each_id(visit);
            }
            Self::StepsBack { stage, .. } => stage.each_id(visit),
            Self::Resembles { paths, .. } => {
                let places = paths.iter_mut().flatten();
                places.for_each(|it| it.each_id(visit));
            }
            Self::CountsIn { figure } => figure.each_id(visit),
            Self::Begins { .. }
            | Self::Ends { .. }
            | Self::Touches { .. }
            | Self::Shows { .. }
            | Self::Lasts { .. }
            | Self::IsOpen => {}
        }
    }
}

impl Identified for Narrowing {
    fn each_id(&mut self, visit: &mut dyn FnMut(Kind, &mut Uuid)) {
        self.without.each_id(visit);
    }
}

impl Identified for LogSummary {
    fn each_id(&mut self, visit: &mut dyn FnMut(Kind, &mut Uuid)) {
        self.id.each_id(visit);
        self.map.each_id(visit);
    }
}

macro_rules! commands {
    ($($name:ident { $($field:ident),* };)*) => {
        $(impl Identified for $name {
            fn each_id(&mut self, visit: &mut dyn FnMut(Kind, &mut Uuid)) {
                $(self.$field.each_id(visit);)*
            }
        })*

        impl Identified for Command {
            fn each_id(&mut self, visit: &mut dyn FnMut(Kind, &mut Uuid)) {
                match self {
                    $(Self::$name(it) => it.each_id(visit),)*
                }
            }
        }
    };
}

commands! {
    AddMap { id };
    ForkMap { id, of };
    DrawInDetail { id, step };
    SetDetail { step, map };
    RenameMap { id };
    RemoveMap { id };
    SetLens { id };
    SetSpeakerNotes { of };
    SetUnmatched { id };
    SetCounting { id };
    SetLinkNewSteps { id };
    AddStage { id, map, before };
    RenameStage { id };
    MoveStage { id, before };
    RemoveStage { id };
    SplitStage { id, at, second, link };
    MergeStages { id, second };
    SetLifecycle { id };
    SetStageFlow { id };
    AddStep { id, stage, before, link };
    RenameStep { id };
    MoveStep { id, stage, before };
    SplitStep { id, second, link, cards };
    MergeSteps { id, second };
    RemoveStep { id };
    MarkOptional { id };
    MarkRepeatable { id };
    MarkUnobservable { id };
    MarkStart { id };
    MarkEnd { id };
    SetBranch { id };
    ShareTouchpoint { id, with };
    SetOwner { id };
    RenameOwner { map };
    AddLane { id, map, before };
    RenameLane { id };
    MoveLane { id, before };
    RemoveLane { id };
    HideLane { id };
    PinLane { id };
    CollapseLane { id };
    SetChoices { id };
    SetChartStyle { id };
    AddCard { id, lane, step, before };
    EditCard { id };
    MoveCard { id, lane, step, before };
    RemoveCard { id };
    SpanCard { id, last };
    ShowPicture { id, card };
    SetTags { on };
    SetIcon { on };
    SetConsent { id };
    RenameTag { map };
    RemoveTag { map };
    SetEmotion { id, lane, step };
    ClearEmotion { id };
    Connect { id, from, to };
    Reconnect { id, from, to };
    DescribeTransition { id };
    ExpectTime { id };
    ExpectShare { id };
    Disconnect { id };
    ChangeGateway { at, stage, rest };
    AddBranch { at, id, link, on };
    AddRule { id, map, before, target };
    EditRule { id, target };
    MoveRule { id, before };
    RemoveRule { id };
    AttachLog { log };
    DetachLog { id };
    AddSegment { id, map, before, condition };
    RenameSegment { id };
    EditSegment { id, condition };
    MoveSegment { id, before };
    RemoveSegment { id };
    AddScoreRule { id, map, before };
    EditScoreRule { id };
    MoveScoreRule { id, before };
    RemoveScoreRule { id };
    Accept { id, map, departure };
    EditReason { id };
    TakeBackAcceptance { id };
    AddView { id, map, narrowed };
    RenameView { id };
    EditView { id, narrowed };
    RemoveView { id };
    SetBrand { id };
}
