//! New identities for a list of commands, so that a template can be used more than once.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::command::{
    AddCard, AddLane, AddMap, AddRule, AddStage, AddStep, AttachLog, ClearEmotion, Command,
    Connect, DescribeTransition, DetachLog, Disconnect, EditCard, EditRule, MarkEnd, MarkOptional,
    MarkRepeatable, MarkStart, MarkUnobservable, MoveCard, MoveLane, MoveRule, MoveStage, MoveStep,
    Reconnect, RemoveCard, RemoveLane, RemoveRule, RemoveStage, RemoveStep, RenameLane, RenameMap,
    RenameStage, RenameStep, SetBranch, SetEmotion, SetLens, SetLifecycle, SetLinkNewSteps,
    SetStageFlow, SetUnmatched, ShareTouchpoint,
};
use crate::entity::{LogSummary, Target};
use crate::ids::{
    CardId, EmotionId, LaneId, LogId, MapId, RuleId, StageId, StepId, TouchpointId, TransitionId,
};

/// The same commands under ids of their own: every id is replaced, the same one always by the same.
#[must_use]
pub fn re_minted(commands: Vec<Command>, mint: &mut impl FnMut() -> Uuid) -> Vec<Command> {
    let mut minted: BTreeMap<Uuid, Uuid> = BTreeMap::new();
    let mut replace = |id: &mut Uuid| *id = *minted.entry(*id).or_insert_with(&mut *mint);
    let mut commands = commands;
    for command in &mut commands {
        command.each_id(&mut replace);
    }
    commands
}

/// Something that holds ids.
trait Identified {
    fn each_id(&mut self, visit: &mut dyn FnMut(&mut Uuid));
}

macro_rules! ids {
    ($($id:ident)*) => {
        $(impl Identified for $id {
            fn each_id(&mut self, visit: &mut dyn FnMut(&mut Uuid)) {
                visit(&mut self.0);
            }
        })*
    };
}

ids!(CardId EmotionId LaneId LogId MapId RuleId StageId StepId TouchpointId TransitionId);

impl<T: Identified> Identified for Option<T> {
    fn each_id(&mut self, visit: &mut dyn FnMut(&mut Uuid)) {
        if let Some(it) = self {
            it.each_id(visit);
        }
    }
}

impl Identified for Target {
    fn each_id(&mut self, visit: &mut dyn FnMut(&mut Uuid)) {
        match self {
            Self::Touchpoint(it) => it.each_id(visit),
            Self::LeaveOut => {}
        }
    }
}

impl Identified for LogSummary {
    fn each_id(&mut self, visit: &mut dyn FnMut(&mut Uuid)) {
        self.id.each_id(visit);
        self.map.each_id(visit);
    }
}

macro_rules! commands {
    ($($name:ident { $($field:ident),* };)*) => {
        $(impl Identified for $name {
            fn each_id(&mut self, visit: &mut dyn FnMut(&mut Uuid)) {
                $(self.$field.each_id(visit);)*
            }
        })*

        impl Identified for Command {
            fn each_id(&mut self, visit: &mut dyn FnMut(&mut Uuid)) {
                match self {
                    $(Self::$name(it) => it.each_id(visit),)*
                }
            }
        }
    };
}

commands! {
    AddMap { id };
    RenameMap { id };
    SetLens { id };
    SetUnmatched { id };
    SetLinkNewSteps { id };
    AddStage { id, map, before };
    RenameStage { id };
    MoveStage { id, before };
    RemoveStage { id };
    SetLifecycle { id };
    SetStageFlow { id };
    AddStep { id, stage, before, link };
    RenameStep { id };
    MoveStep { id, stage, before };
    RemoveStep { id };
    MarkOptional { id };
    MarkRepeatable { id };
    MarkUnobservable { id };
    MarkStart { id };
    MarkEnd { id };
    SetBranch { id };
    ShareTouchpoint { id, with };
    AddLane { id, map, before };
    RenameLane { id };
    MoveLane { id, before };
    RemoveLane { id };
    AddCard { id, lane, step, before };
    EditCard { id };
    MoveCard { id, lane, step, before };
    RemoveCard { id };
    SetEmotion { id, lane, step };
    ClearEmotion { id };
    Connect { id, from, to };
    Reconnect { id, from, to };
    DescribeTransition { id };
    Disconnect { id };
    AddRule { id, map, before, target };
    EditRule { id, target };
    MoveRule { id, before };
    RemoveRule { id };
    AttachLog { log };
    DetachLog { id };
}
