//! What a person may intend: every way there is to change a project.

pub(crate) mod re_mint;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Change;
use crate::project::Project;
use crate::refusal::Refusal;

pub(crate) mod acceptance;
mod card;
mod emotion;
mod lane;
mod log;
mod map;
mod row;
mod rule;
mod score_rule;
mod segment;
mod stage;
mod step;
mod transition;

pub use acceptance::{Accept, EditReason, TakeBackAcceptance};
pub use card::{AddCard, EditCard, MoveCard, RemoveCard};
pub use emotion::{ClearEmotion, SetEmotion};
pub use lane::{AddLane, MoveLane, RemoveLane, RenameLane};
pub use log::{AttachLog, DetachLog};
pub use map::counting::{CountingChoice, SetCounting};
pub use map::{AddMap, RenameMap, SetLens, SetLinkNewSteps, SetUnmatched};
pub use rule::{AddRule, EditRule, MoveRule, RemoveRule};
pub use score_rule::{AddScoreRule, EditScoreRule, MoveScoreRule, RemoveScoreRule};
pub use segment::{AddSegment, EditSegment, MoveSegment, RemoveSegment, RenameSegment};
pub use stage::{AddStage, MoveStage, RemoveStage, RenameStage, SetLifecycle, SetStageFlow};
pub use step::{
    AddStep, Implied, MarkEnd, MarkOptional, MarkRepeatable, MarkStart, MarkUnobservable, MoveStep,
    RemoveStep, RenameStep, SetBranch, ShareTouchpoint,
};
pub use transition::{Connect, DescribeTransition, Disconnect, ExpectShare, ExpectTime, Reconnect};

/// An intention, named by its verb. Planned by [`crate::Project::plan`]; all consequences are in the plan.
///
/// The caller mints the ids of new things, so that planning stays pure and repeatable.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Command {
    /// Start a new, empty map.
    AddMap(AddMap),
    /// Call the map something else.
    RenameMap(RenameMap),
    /// Say for whom and for what the map is true.
    SetLens(SetLens),
    /// Choose what becomes of events that no rule claims.
    SetUnmatched(SetUnmatched),
    /// Choose whether new steps are linked to their neighbours.
    SetLinkNewSteps(SetLinkNewSteps),
    /// Choose how the cases and times of a map are counted.
    SetCounting(SetCounting),
    /// Add a stage.
    AddStage(AddStage),
    /// Call a stage something else.
    RenameStage(RenameStage),
    /// Put a stage elsewhere in the row, with all its steps.
    MoveStage(MoveStage),
    /// Remove a stage with its steps, their cards, emotions and transitions.
    RemoveStage(RemoveStage),
    /// Say where a stage lies around the purchase.
    SetLifecycle(SetLifecycle),
    /// Say how the steps of a stage may follow each other.
    SetStageFlow(SetStageFlow),
    /// Add a step, linked to its neighbours where the map says so.
    AddStep(AddStep),
    /// Call a step something else.
    RenameStep(RenameStep),
    /// Put a step elsewhere; its cards, matches and transitions stay with it.
    MoveStep(MoveStep),
    /// Remove a step with its cards, emotions and transitions; a row of "next" transitions closes behind it.
    RemoveStep(RemoveStep),
    /// Say whether a step may be left out.
    MarkOptional(MarkOptional),
    /// Say whether a step may happen several times in a row.
    MarkRepeatable(MarkRepeatable),
    /// Say whether no system can see a step.
    MarkUnobservable(MarkUnobservable),
    /// Say whether journeys may start at a step.
    MarkStart(MarkStart),
    /// Say whether journeys may end at a step, and how.
    MarkEnd(MarkEnd),
    /// Put a step of a parallel stage into a branch.
    SetBranch(SetBranch),
    /// Draw the same contact twice: a step takes the touchpoint of another. With itself, it gets one of its own again.
    ShareTouchpoint(ShareTouchpoint),
    /// Add a lane.
    AddLane(AddLane),
    /// Call a lane something else.
    RenameLane(RenameLane),
    /// Put a lane elsewhere.
    MoveLane(MoveLane),
    /// Remove a lane with its cards and emotions.
    RemoveLane(RemoveLane),
    /// Add a card to a cell.
    AddCard(AddCard),
    /// Change what a card says.
    EditCard(EditCard),
    /// Put a card elsewhere.
    MoveCard(MoveCard),
    /// Remove a card.
    RemoveCard(RemoveCard),
    /// Say how the person feels at a step; replaces the point that is there.
    SetEmotion(SetEmotion),
    /// Say that nothing is known: the curve gets a gap.
    ClearEmotion(ClearEmotion),
    /// Draw a transition from one step to another.
    Connect(Connect),
    /// Lead a transition elsewhere.
    Reconnect(Reconnect),
    /// Say when a transition is taken.
    DescribeTransition(DescribeTransition),
    /// Say how long a transition is expected to take.
    ExpectTime(ExpectTime),
    /// Say how much of what leaves its step is expected to take a transition.
    ExpectShare(ExpectShare),
    /// Remove a transition.
    Disconnect(Disconnect),
    /// Add a rule that assigns events.
    AddRule(AddRule),
    /// Change a rule.
    EditRule(EditRule),
    /// Put a rule elsewhere in the order: the first match wins.
    MoveRule(MoveRule),
    /// Remove a rule.
    RemoveRule(RemoveRule),
    /// Lay an imported log over a map, in place of the one that was there.
    AttachLog(AttachLog),
    /// Take a log off its map.
    DetachLog(DetachLog),
    /// Save cases that belong together under a name.
    AddSegment(AddSegment),
    /// Call a segment something else.
    RenameSegment(RenameSegment),
    /// Change which cases belong to a segment.
    EditSegment(EditSegment),
    /// Put a segment elsewhere in the order.
    MoveSegment(MoveSegment),
    /// Remove a segment; its cases stay where they are.
    RemoveSegment(RemoveSegment),
    /// Say which column holds a score.
    AddScoreRule(AddScoreRule),
    /// Read a score differently.
    EditScoreRule(EditScoreRule),
    /// Put a score rule elsewhere in the order.
    MoveScoreRule(MoveScoreRule),
    /// Remove a score rule.
    RemoveScoreRule(RemoveScoreRule),
    /// Accept a way in which journeys part from the map.
    Accept(Accept),
    /// Give another reason for accepting something.
    EditReason(EditReason),
    /// Take an acceptance back; what was accepted is an open question again.
    TakeBackAcceptance(TakeBackAcceptance),
}

impl Command {
    /// What the undo menu calls it, without a leading "Undo": "rename step".
    #[must_use]
    pub fn label(&self) -> &'static str {
        match self {
            Self::AddMap(_) => "add map",
            Self::RenameMap(_) => "rename map",
            Self::SetLens(_) => "edit map header",
            Self::SetUnmatched(_) => "change unmatched events",
            Self::SetLinkNewSteps(_) => "change linking of new steps",
            Self::SetCounting(_) => "change how things are counted",
            Self::AddStage(_) => "add stage",
            Self::RenameStage(_) => "rename stage",
            Self::MoveStage(_) => "move stage",
            Self::RemoveStage(_) => "delete stage",
            Self::SetLifecycle(_) => "change stage lifecycle",
            Self::SetStageFlow(_) => "change stage order",
            Self::AddStep(_) => "add step",
            Self::RenameStep(_) => "rename step",
            Self::MoveStep(_) => "move step",
            Self::RemoveStep(_) => "delete step",
            Self::MarkOptional(_) => "mark step optional",
            Self::MarkRepeatable(_) => "mark step repeatable",
            Self::MarkUnobservable(_) => "mark step unobservable",
            Self::MarkStart(_) => "mark start",
            Self::MarkEnd(_) => "mark end",
            Self::SetBranch(_) => "change branch",
            Self::ShareTouchpoint(_) => "share touchpoint",
            Self::AddLane(_) => "add lane",
            Self::RenameLane(_) => "rename lane",
            Self::MoveLane(_) => "move lane",
            Self::RemoveLane(_) => "delete lane",
            Self::AddCard(_) => "add card",
            Self::EditCard(_) => "edit card",
            Self::MoveCard(_) => "move card",
            Self::RemoveCard(_) => "delete card",
            Self::SetEmotion(_) => "set emotion",
            Self::ClearEmotion(_) => "clear emotion",
            Self::Connect(_) => "draw transition",
            Self::Reconnect(_) => "move transition",
            Self::DescribeTransition(_) => "edit condition",
            Self::ExpectTime(_) => "change expected time",
            Self::ExpectShare(_) => "change expected share",
            Self::Disconnect(_) => "delete transition",
            Self::AddRule(_) => "add match rule",
            Self::EditRule(_) => "edit match rule",
            Self::MoveRule(_) => "move match rule",
            Self::RemoveRule(_) => "delete match rule",
            Self::AttachLog(_) => "attach log",
            Self::DetachLog(_) => "detach log",
            Self::AddSegment(_) => "save segment",
            Self::RenameSegment(_) => "rename segment",
            Self::EditSegment(_) => "change segment",
            Self::MoveSegment(_) => "move segment",
            Self::RemoveSegment(_) => "delete segment",
            Self::AddScoreRule(_) => "add score rule",
            Self::EditScoreRule(_) => "edit score rule",
            Self::MoveScoreRule(_) => "move score rule",
            Self::RemoveScoreRule(_) => "delete score rule",
            Self::Accept(_) => "accept difference",
            Self::EditReason(_) => "change reason",
            Self::TakeBackAcceptance(_) => "take back acceptance",
        }
    }

    /// What it would do to a project.
    pub(crate) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        match self {
            Self::AddMap(it) => it.plan(project),
            Self::RenameMap(it) => it.plan(project),
            Self::SetLens(it) => it.plan(project),
            Self::SetUnmatched(it) => it.plan(project),
            Self::SetLinkNewSteps(it) => it.plan(project),
            Self::SetCounting(it) => it.plan(project),
            Self::AddStage(it) => it.plan(project),
            Self::RenameStage(it) => it.plan(project),
            Self::MoveStage(it) => it.plan(project),
            Self::RemoveStage(it) => it.plan(project),
            Self::SetLifecycle(it) => it.plan(project),
            Self::SetStageFlow(it) => it.plan(project),
            Self::AddStep(it) => it.plan(project),
            Self::RenameStep(it) => it.plan(project),
            Self::MoveStep(it) => it.plan(project),
            Self::RemoveStep(it) => it.plan(project),
            Self::MarkOptional(it) => it.plan(project),
            Self::MarkRepeatable(it) => it.plan(project),
            Self::MarkUnobservable(it) => it.plan(project),
            Self::MarkStart(it) => it.plan(project),
            Self::MarkEnd(it) => it.plan(project),
            Self::SetBranch(it) => it.plan(project),
            Self::ShareTouchpoint(it) => it.plan(project),
            Self::AddLane(it) => it.plan(project),
            Self::RenameLane(it) => it.plan(project),
            Self::MoveLane(it) => it.plan(project),
            Self::RemoveLane(it) => it.plan(project),
            Self::AddCard(it) => it.plan(project),
            Self::EditCard(it) => it.plan(project),
            Self::MoveCard(it) => it.plan(project),
            Self::RemoveCard(it) => it.plan(project),
            Self::SetEmotion(it) => it.plan(project),
            Self::ClearEmotion(it) => it.plan(project),
            Self::Connect(it) => it.plan(project),
            Self::Reconnect(it) => it.plan(project),
            Self::DescribeTransition(it) => it.plan(project),
            Self::ExpectTime(it) => it.plan(project),
            Self::ExpectShare(it) => it.plan(project),
            Self::Disconnect(it) => it.plan(project),
            Self::AddRule(it) => it.plan(project),
            Self::EditRule(it) => it.plan(project),
            Self::MoveRule(it) => it.plan(project),
            Self::RemoveRule(it) => it.plan(project),
            Self::AttachLog(it) => it.plan(project),
            Self::DetachLog(it) => it.plan(project),
            Self::AddSegment(it) => it.plan(project),
            Self::RenameSegment(it) => it.plan(project),
            Self::EditSegment(it) => it.plan(project),
            Self::MoveSegment(it) => it.plan(project),
            Self::RemoveSegment(it) => it.plan(project),
            Self::AddScoreRule(it) => it.plan(project),
            Self::EditScoreRule(it) => it.plan(project),
            Self::MoveScoreRule(it) => it.plan(project),
            Self::RemoveScoreRule(it) => it.plan(project),
            Self::Accept(it) => it.plan(project),
            Self::EditReason(it) => it.plan(project),
            Self::TakeBackAcceptance(it) => it.plan(project),
        }
    }
}

#[cfg(test)]
mod tests;
