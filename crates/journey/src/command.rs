//! What a person may intend: every way there is to change a project.

pub(crate) mod re_mint;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Change;
use crate::entity::MapKind;
use crate::project::Project;
use crate::refusal::Refusal;

pub(crate) mod acceptance;
pub(crate) mod card;
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
pub use card::picture::ShowPicture;
pub use card::span::SpanCard;
pub use card::tag::{RemoveTag, RenameTag, SetTags};
pub use card::{AddCard, EditCard, MoveCard, RemoveCard};
pub use emotion::{ClearEmotion, SetEmotion};
pub use lane::look::{CollapseLane, HideLane, PinLane, SetChartStyle, SetChoices};
pub use lane::{AddLane, MoveLane, RemoveLane, RenameLane};
pub use log::{AttachLog, DetachLog};
pub use map::counting::{CountingChoice, SetCounting};
pub use map::detail::{DrawInDetail, SetDetail};
pub use map::fork::{ForkMap, RemoveMap};
pub use map::{AddMap, RenameMap, SetLens, SetLinkNewSteps, SetUnmatched};
pub use rule::{AddRule, EditRule, MoveRule, RemoveRule};
pub use score_rule::{AddScoreRule, EditScoreRule, MoveScoreRule, RemoveScoreRule};
pub use segment::{AddSegment, EditSegment, MoveSegment, RemoveSegment, RenameSegment};
pub use stage::split::{MergeStages, SplitStage};
pub use stage::{AddStage, MoveStage, RemoveStage, RenameStage, SetLifecycle, SetStageFlow};
pub use step::merge::MergeSteps;
pub use step::owner::{RenameOwner, SetOwner};
pub use step::split::SplitStep;
pub use step::{
    AddStep, Implied, MarkEnd, MarkOptional, MarkRepeatable, MarkStart, MarkUnobservable, MoveStep,
    RemoveStep, RenameStep, SetBranch, ShareTouchpoint,
};
pub use transition::{Connect, DescribeTransition, Disconnect, ExpectShare, ExpectTime, Reconnect};

macro_rules! commands {
    ($(#[$about:meta] $name:ident($it:pat) => $label:expr;)*) => {
        /// An intention, named by its verb. Planned by [`crate::Project::plan`]; all consequences are in the plan.
        ///
        /// The caller mints the ids of new things, so that planning stays pure and repeatable.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
        #[serde(tag = "type", rename_all = "camelCase")]
        pub enum Command {
            $(#[$about] $name($name),)*
        }

        impl Command {
            /// What the undo menu calls it, without a leading "Undo": "rename step".
            #[must_use]
            pub fn label(&self) -> &'static str {
                match self {
                    $(Self::$name($it) => $label,)*
                }
            }

            /// What it would do to a project.
            pub(crate) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
                match self {
                    $(Self::$name(it) => it.plan(project),)*
                }
            }
        }
    };
}

commands! {
    /// Start a new, empty map.
    AddMap(_) => "add map";
    /// Draw a copy of a map beside it, for another time: each thing on it knows its twin.
    ForkMap(it) => match it.kind {
        MapKind::ToBe => "draw to-be map",
        MapKind::AsIs => "draw as-is map",
    };
    /// Draw a step in detail, on a new map below it.
    DrawInDetail(_) => "draw step in detail";
    /// Say which map draws a step in detail.
    SetDetail(it) => match it.map {
        Some(_) => "choose map for detail",
        None => "detach map from step",
    };
    /// Remove a map with all that is drawn on it.
    RemoveMap(_) => "delete map";
    /// Call the map something else.
    RenameMap(_) => "rename map";
    /// Say for whom and for what the map is true.
    SetLens(_) => "edit map header";
    /// Choose what becomes of events that no rule claims.
    SetUnmatched(_) => "change unmatched events";
    /// Choose whether new steps are linked to their neighbours.
    SetLinkNewSteps(_) => "change linking of new steps";
    /// Choose how the cases and times of a map are counted.
    SetCounting(_) => "change how things are counted";
    /// Add a stage.
    AddStage(_) => "add stage";
    /// Call a stage something else.
    RenameStage(_) => "rename stage";
    /// Put a stage elsewhere in the row, with all its steps.
    MoveStage(_) => "move stage";
    /// Remove a stage with its steps, their cards, emotions and transitions.
    RemoveStage(_) => "delete stage";
    /// Make two stages of one.
    SplitStage(_) => "split stage";
    /// Make one stage of two neighbours.
    MergeStages(_) => "merge stages";
    /// Say where a stage lies around the purchase.
    SetLifecycle(_) => "change stage lifecycle";
    /// Say how the steps of a stage may follow each other.
    SetStageFlow(_) => "change stage order";
    /// Add a step, linked to its neighbours where the map says so.
    AddStep(_) => "add step";
    /// Call a step something else.
    RenameStep(_) => "rename step";
    /// Put a step elsewhere; its cards, matches and transitions stay with it.
    MoveStep(_) => "move step";
    /// Remove a step with its cards, emotions and transitions; a row of "next" transitions closes behind it.
    RemoveStep(_) => "delete step";
    /// Make two steps of one; it keeps its matches and history.
    SplitStep(_) => "split step";
    /// Make one step of two neighbours; their matches stay.
    MergeSteps(_) => "merge steps";
    /// Say whether a step may be left out.
    MarkOptional(_) => "mark step optional";
    /// Say whether a step may happen several times in a row.
    MarkRepeatable(_) => "mark step repeatable";
    /// Say whether no system can see a step.
    MarkUnobservable(_) => "mark step unobservable";
    /// Say whether journeys may start at a step.
    MarkStart(_) => "mark start";
    /// Say whether journeys may end at a step, and how.
    MarkEnd(_) => "mark end";
    /// Put a step of a parallel stage into a branch.
    SetBranch(_) => "change branch";
    /// Say who answers for something at a step.
    SetOwner(_) => "change owner";
    /// Call an owner something else, everywhere on a map.
    RenameOwner(_) => "rename owner";
    /// Draw the same contact twice: a step takes the touchpoint of another. With itself, it gets one of its own again.
    ShareTouchpoint(_) => "share touchpoint";
    /// Add a lane.
    AddLane(_) => "add lane";
    /// Call a lane something else.
    RenameLane(_) => "rename lane";
    /// Put a lane elsewhere.
    MoveLane(_) => "move lane";
    /// Remove a lane with its cards and emotions.
    RemoveLane(_) => "delete lane";
    /// Show a lane or do not; its content stays.
    HideLane(it) => if it.on { "hide lane" } else { "show lane" };
    /// Let a lane stay in sight, or scroll along.
    PinLane(it) => if it.on { "pin lane" } else { "unpin lane" };
    /// Make a lane a thin row of counts, or show its content.
    CollapseLane(it) => if it.on { "collapse lane" } else { "expand lane" };
    /// Say what the cards of a lane of choices may say.
    SetChoices(_) => "change choices";
    /// Say how a chart draws its numbers.
    SetChartStyle(_) => "change chart";
    /// Add a card to a cell.
    AddCard(_) => "add card";
    /// Change what a card says.
    EditCard(_) => "edit card";
    /// Put a card elsewhere.
    MoveCard(_) => "move card";
    /// Remove a card.
    RemoveCard(_) => "delete card";
    /// Let a card cover several neighbouring steps.
    SpanCard(_) => "widen card";
    /// Say which tags a card or a step has.
    SetTags(_) => "change tags";
    /// Call a tag something else, everywhere on a map.
    RenameTag(_) => "rename tag";
    /// Take a tag off everything on a map.
    RemoveTag(_) => "delete tag";
    /// Put a picture on a card.
    ShowPicture(_) => "set picture";
    /// Say how the person feels at a step; replaces the point that is there.
    SetEmotion(_) => "set emotion";
    /// Say that nothing is known: the curve gets a gap.
    ClearEmotion(_) => "clear emotion";
    /// Draw a transition from one step to another.
    Connect(_) => "draw transition";
    /// Lead a transition elsewhere.
    Reconnect(_) => "move transition";
    /// Say when a transition is taken.
    DescribeTransition(_) => "edit condition";
    /// Say how long a transition is expected to take.
    ExpectTime(_) => "change expected time";
    /// Say how much of what leaves its step is expected to take a transition.
    ExpectShare(_) => "change expected share";
    /// Remove a transition.
    Disconnect(_) => "delete transition";
    /// Add a rule that assigns events.
    AddRule(_) => "add match rule";
    /// Change a rule.
    EditRule(_) => "edit match rule";
    /// Put a rule elsewhere in the order: the first match wins.
    MoveRule(_) => "move match rule";
    /// Remove a rule.
    RemoveRule(_) => "delete match rule";
    /// Lay an imported log over a map, in place of the one that was there.
    AttachLog(_) => "attach log";
    /// Take a log off its map.
    DetachLog(_) => "detach log";
    /// Save cases that belong together under a name.
    AddSegment(_) => "save segment";
    /// Call a segment something else.
    RenameSegment(_) => "rename segment";
    /// Change which cases belong to a segment.
    EditSegment(_) => "change segment";
    /// Put a segment elsewhere in the order.
    MoveSegment(_) => "move segment";
    /// Remove a segment; its cases stay where they are.
    RemoveSegment(_) => "delete segment";
    /// Say which column holds a score.
    AddScoreRule(_) => "add score rule";
    /// Read a score differently.
    EditScoreRule(_) => "edit score rule";
    /// Put a score rule elsewhere in the order.
    MoveScoreRule(_) => "move score rule";
    /// Remove a score rule.
    RemoveScoreRule(_) => "delete score rule";
    /// Accept a way in which journeys part from the map.
    Accept(_) => "accept difference";
    /// Give another reason for accepting something.
    EditReason(_) => "change reason";
    /// Take an acceptance back; what was accepted is an open question again.
    TakeBackAcceptance(_) => "take back acceptance";
}

#[cfg(test)]
mod tests;
