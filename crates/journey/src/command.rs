//! What a person may intend: every way there is to change a project.

pub(crate) mod re_mint;

use language::Language;
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
pub use card::consent::SetConsent;
pub use card::icon::SetIcon;
pub use card::picture::ShowPicture;
pub use card::span::SpanCard;
pub use card::tag::{RemoveTag, RenameTag, SetTags};
pub use card::{AddCard, EditCard, MoveCard, RemoveCard};
pub use emotion::{ClearEmotion, SetEmotion};
pub use lane::look::{CollapseLane, HideLane, PinLane, SetChartStyle, SetChoices};
pub use lane::{AddLane, MoveLane, RemoveLane, RenameLane};
pub use log::{AttachLog, DetachLog};
pub use map::brand::SetBrand;
pub use map::counting::{CountingChoice, SetCounting};
pub use map::detail::{DrawInDetail, SetDetail};
pub use map::fork::{ForkMap, RemoveMap};
pub use map::notes::SetSpeakerNotes;
pub use map::view::{AddView, EditView, RemoveView, RenameView};
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
pub use transition::gateway::{AddBranch, ChangeGateway};
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
            /// What the undo menu calls it, without a leading "Undo": "rename step". This is what is kept in
            /// the file; [`Language::edit`] says it in any language.
            #[must_use]
            pub fn label(&self) -> String {
                let said: fn(Language) -> String = match self {
                    $(Self::$name($it) => $label,)*
                };
                said(Language::En)
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
    AddMap(_) => Language::edits_add_map;
    /// Draw a copy of a map beside it, for another time: each thing on it knows its twin.
    ForkMap(it) => match it.kind {
        MapKind::ToBe => Language::edits_draw_to_be_map,
        MapKind::AsIs => Language::edits_draw_as_is_map,
    };
    /// Draw a step in detail, on a new map below it.
    DrawInDetail(_) => Language::edits_draw_step_in_detail;
    /// Say which map draws a step in detail.
    SetDetail(it) => match it.map {
        Some(_) => Language::edits_choose_map_for_detail,
        None => Language::edits_detach_map_from_step,
    };
    /// Remove a map with all that is drawn on it.
    RemoveMap(_) => Language::edits_delete_map;
    /// Call the map something else.
    RenameMap(_) => Language::edits_rename_map;
    /// Say for whom and for what the map is true.
    SetLens(_) => Language::edits_edit_map_header;
    /// Write the speaker notes of a map or of one of its stages.
    SetSpeakerNotes(_) => Language::edits_write_speaker_notes;
    /// Choose what becomes of events that no rule claims.
    SetUnmatched(_) => Language::edits_change_unmatched_events;
    /// Choose whether new steps are linked to their neighbours.
    SetLinkNewSteps(_) => Language::edits_change_linking_of_new_steps;
    /// Choose how the cases and times of a map are counted.
    SetCounting(_) => Language::edits_change_how_things_are_counted;
    /// Add a stage.
    AddStage(_) => Language::edits_add_stage;
    /// Call a stage something else.
    RenameStage(_) => Language::edits_rename_stage;
    /// Put a stage elsewhere in the row, with all its steps.
    MoveStage(_) => Language::edits_move_stage;
    /// Remove a stage with its steps, their cards, emotions and transitions.
    RemoveStage(_) => Language::edits_delete_stage;
    /// Make two stages of one.
    SplitStage(_) => Language::edits_split_stage;
    /// Make one stage of two neighbours.
    MergeStages(_) => Language::edits_merge_stages;
    /// Say where a stage lies around the purchase.
    SetLifecycle(_) => Language::edits_change_stage_lifecycle;
    /// Say how the steps of a stage may follow each other.
    SetStageFlow(_) => Language::edits_change_stage_order;
    /// Add a step, linked to its neighbours where the map says so.
    AddStep(_) => Language::edits_add_step;
    /// Call a step something else.
    RenameStep(_) => Language::edits_rename_step;
    /// Put a step elsewhere; its cards, matches and transitions stay with it.
    MoveStep(_) => Language::edits_move_step;
    /// Remove a step with its cards, emotions and transitions; a row of "next" transitions closes behind it.
    RemoveStep(_) => Language::edits_delete_step;
    /// Make two steps of one; it keeps its matches and history.
    SplitStep(_) => Language::edits_split_step;
    /// Make one step of two neighbours; their matches stay.
    MergeSteps(_) => Language::edits_merge_steps;
    /// Say whether a step may be left out.
    MarkOptional(_) => Language::edits_mark_step_optional;
    /// Say whether a step may happen several times in a row.
    MarkRepeatable(_) => Language::edits_mark_step_repeatable;
    /// Say whether no system can see a step.
    MarkUnobservable(_) => Language::edits_mark_step_unobservable;
    /// Say whether journeys may start at a step.
    MarkStart(_) => Language::edits_mark_start;
    /// Say whether journeys may end at a step, and how.
    MarkEnd(_) => Language::edits_mark_end;
    /// Put a step of a parallel stage into a branch.
    SetBranch(_) => Language::edits_change_branch;
    /// Say who answers for something at a step.
    SetOwner(_) => Language::edits_change_owner;
    /// Call an owner something else, everywhere on a map.
    RenameOwner(_) => Language::edits_rename_owner;
    /// Draw the same contact twice: a step takes the touchpoint of another. With itself, it gets one of its own again.
    ShareTouchpoint(_) => Language::edits_share_touchpoint;
    /// Add a lane.
    AddLane(_) => Language::edits_add_lane;
    /// Call a lane something else.
    RenameLane(_) => Language::edits_rename_lane;
    /// Put a lane elsewhere.
    MoveLane(_) => Language::edits_move_lane;
    /// Remove a lane with its cards and emotions.
    RemoveLane(_) => Language::edits_delete_lane;
    /// Show a lane or do not; its content stays.
    HideLane(it) => if it.on { Language::edits_hide_lane } else { Language::edits_show_lane };
    /// Let a lane stay in sight, or scroll along.
    PinLane(it) => if it.on { Language::edits_pin_lane } else { Language::edits_unpin_lane };
    /// Make a lane a thin row of counts, or show its content.
    CollapseLane(it) => if it.on { Language::edits_collapse_lane } else { Language::edits_expand_lane };
    /// Say what the cards of a lane of choices may say.
    SetChoices(_) => Language::edits_change_choices;
    /// Say how a chart draws its numbers.
    SetChartStyle(_) => Language::edits_change_chart;
    /// Add a card to a cell.
    AddCard(_) => Language::edits_add_card;
    /// Change what a card says.
    EditCard(_) => Language::edits_edit_card;
    /// Put a card elsewhere.
    MoveCard(_) => Language::edits_move_card;
    /// Remove a card.
    RemoveCard(_) => Language::edits_delete_card;
    /// Let a card cover several neighbouring steps.
    SpanCard(_) => Language::edits_widen_card;
    /// Say which tags a card or a step has.
    SetTags(_) => Language::edits_change_tags;
    /// Put an icon beside a step or a card, or take it away.
    SetIcon(it) => match it.icon {
        Some(_) => Language::edits_set_icon,
        None => Language::edits_remove_icon,
    };
    /// Note whether people agreed that their words are shown.
    SetConsent(_) => Language::edits_set_consent;
    /// Call a tag something else, everywhere on a map.
    RenameTag(_) => Language::edits_rename_tag;
    /// Take a tag off everything on a map.
    RemoveTag(_) => Language::edits_delete_tag;
    /// Put a picture on a card.
    ShowPicture(_) => Language::edits_set_picture;
    /// Say how the person feels at a step; replaces the point that is there.
    SetEmotion(_) => Language::edits_set_emotion;
    /// Say that nothing is known: the curve gets a gap.
    ClearEmotion(_) => Language::edits_clear_emotion;
    /// Draw a transition from one step to another.
    Connect(_) => Language::edits_draw_transition;
    /// Lead a transition elsewhere.
    Reconnect(_) => Language::edits_move_transition;
    /// Say when a transition is taken.
    DescribeTransition(_) => Language::edits_edit_condition;
    /// Say how long a transition is expected to take.
    ExpectTime(_) => Language::edits_change_expected_time;
    /// Say how much of what leaves its step is expected to take a transition.
    ExpectShare(_) => Language::edits_change_expected_share;
    /// Remove a transition.
    Disconnect(_) => Language::edits_delete_transition;
    /// Let a gateway be of another kind.
    ChangeGateway(_) => Language::edits_change_gateway;
    /// Add a branch to a gateway.
    AddBranch(_) => Language::edits_add_branch;
    /// Add a rule that assigns events.
    AddRule(_) => Language::edits_add_match_rule;
    /// Change a rule.
    EditRule(_) => Language::edits_edit_match_rule;
    /// Put a rule elsewhere in the order: the first match wins.
    MoveRule(_) => Language::edits_move_match_rule;
    /// Remove a rule.
    RemoveRule(_) => Language::edits_delete_match_rule;
    /// Lay an imported log over a map, in place of the one that was there.
    AttachLog(_) => Language::edits_attach_log;
    /// Take a log off its map.
    DetachLog(_) => Language::edits_detach_log;
    /// Save cases that belong together under a name.
    AddSegment(_) => Language::edits_save_segment;
    /// Call a segment something else.
    RenameSegment(_) => Language::edits_rename_segment;
    /// Change which cases belong to a segment.
    EditSegment(_) => Language::edits_change_segment;
    /// Put a segment elsewhere in the order.
    MoveSegment(_) => Language::edits_move_segment;
    /// Remove a segment; its cases stay where they are.
    RemoveSegment(_) => Language::edits_delete_segment;
    /// Say which column holds a score.
    AddScoreRule(_) => Language::edits_add_score_rule;
    /// Read a score differently.
    EditScoreRule(_) => Language::edits_edit_score_rule;
    /// Put a score rule elsewhere in the order.
    MoveScoreRule(_) => Language::edits_move_score_rule;
    /// Remove a score rule.
    RemoveScoreRule(_) => Language::edits_delete_score_rule;
    /// Accept a way in which journeys part from the map.
    Accept(_) => Language::edits_accept_difference;
    /// Give another reason for accepting something.
    EditReason(_) => Language::edits_change_reason;
    /// Take an acceptance back; what was accepted is an open question again.
    TakeBackAcceptance(_) => Language::edits_take_back_acceptance;
    /// Save a way of looking at a map under a name.
    AddView(_) => Language::edits_save_view;
    /// Call a saved view something else.
    RenameView(_) => Language::edits_rename_view;
    /// Let a saved view show something else.
    EditView(_) => Language::edits_change_view;
    /// Forget a saved view; the map stays as it is.
    RemoveView(_) => Language::edits_delete_view;
    /// Say whose the maps of the file are.
    SetBrand(_) => Language::edits_change_brand;
}

#[cfg(test)]
mod tests;
