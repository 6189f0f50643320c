//! What is wrong with a map that is written as text.

use language::Language;

use crate::entity::Unfit;

/// What is wrong with a map written as text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.said_with_line(Language::default()))]
pub struct NotationError {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub mistake: NotationMistake,
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotationMistake {
    /// A line of no kind.
    NotALine {
        /// What stands there.
        text: String,
    },
    /// A cell that names no step.
    CellWithoutStep,
    /// An indented line below nothing that has some.
    BelongsToNothing,
    /// Steps above the first stage.
    StepsWithoutStage,
    /// Branches in a stage that has none.
    NotParallel,
    /// Two steps have one key.
    StepTwice {
        /// What the step is called there.
        step: String,
    },
    /// A touchpoint is taken from a step that takes its own from another.
    NoTouchpointOfItsOwn {
        /// What the step is called there.
        step: String,
    },
    /// Neither as it is nor as it is to be.
    NotAKindOfMap,
    /// No status.
    NotAStatus,
    /// What becomes of unmatched events.
    NeitherKeptNorIgnored,
    /// A transition from a step to itself.
    LeadsToItself,
    /// A transition that is there already.
    AlreadyConnected {
        /// Where it leaves.
        from: String,
        /// Where it arrives.
        to: String,
    },
    /// A card from right to left.
    EndsBeforeItBegins,
    /// A card above the first lane.
    CellWithoutLane,
    /// A rule that shows nothing.
    RuleWithoutTarget,
    /// A name that several steps have.
    SeveralSteps {
        /// What the step is called there.
        step: String,
    },
    /// A step that no stage has.
    NoSuchStep {
        /// What the step is called there.
        step: String,
    },
    /// A step to draw in detail that no map above has.
    NoStepAbove {
        /// What the step is called there.
        step: String,
    },
    /// A stage without a name.
    StageNameless,
    /// What a stage cannot be.
    NotOfAStage {
        /// What stands there.
        word: String,
    },
    /// What can be expected of no transition.
    NotExpected {
        /// What stands there.
        text: String,
    },
    /// Two times or two shares.
    ExpectedTwice,
    /// A column, and nothing that it must match.
    ColumnWithoutPattern,
    /// An event without a name.
    EventNameless,
    /// A step without a name.
    StepNameless,
    /// What a step cannot be.
    NotOfAStep {
        /// What stands there.
        mark: String,
    },
    /// What a card cannot be.
    NotOfACard {
        /// What stands there.
        mark: String,
    },
    /// What no icon is called.
    NoIcon {
        /// What stands there.
        mark: String,
    },
    /// Choices that cannot be told apart.
    ChoicesAlike,
    /// More than the kind of a lane says.
    HoldsNoMore {
        /// What it is to hold.
        holds: String,
        /// What stands behind it.
        more: String,
    },
    /// What a lane cannot be.
    NotOfALane {
        /// What stands there.
        mark: String,
    },
    /// What no lane holds.
    CannotHold {
        /// What it is to hold.
        holds: String,
    },
    /// A feeling or a number over several steps.
    StandsAtOneStep,
    /// Two feelings at a step.
    FeelingTwice {
        /// What the step is called there.
        step: String,
    },
    /// A feeling with tags.
    FeelingTagged,
    /// A text where a feeling was to be.
    NoFeeling {
        /// What stands there.
        text: String,
    },
    /// No bytes of a picture.
    NotAPicture,
    /// A text where a number was to be.
    NotANumber {
        /// What stands there.
        text: String,
    },
    /// A text where a day was to be.
    NotADate {
        /// What stands there.
        text: String,
    },
    /// What its lane does not offer.
    NotAChoice {
        /// What stands there.
        text: String,
    },
    /// A text where a link was to be.
    NotALink {
        /// What stands there.
        text: String,
    },
    /// A column without a scale.
    ScoreUnsaid,
    /// What a score cannot be.
    NotOfAScore {
        /// What stands there.
        word: String,
    },
    /// No scale.
    NotAScale {
        /// What stands there.
        text: String,
    },
}

impl NotationError {
    /// The line and what is wrong with it, without a full stop.
    #[must_use]
    pub fn said_with_line(&self, language: Language) -> String {
        language.outline_line(&self.line.to_string(), &self.mistake.said(language))
    }
}

impl NotationMistake {
    /// What a lane does not take.
    pub(super) fn unfit(unfit: Unfit, text: &str) -> Self {
        let text = text.to_owned();
        match unfit {
            Unfit::NotANumber => Self::NotANumber { text },
            Unfit::NotADate => Self::NotADate { text },
            Unfit::NotAChoice => Self::NotAChoice { text },
            Unfit::NotALink => Self::NotALink { text },
        }
    }

    /// What is wrong, without a full stop.
    #[must_use]
    pub fn said(&self, language: Language) -> String {
        match self {
            Self::NotALine { text } => language.notation_not_a_line(text),
            Self::CellWithoutStep => language.notation_cell_without_step(),
            Self::BelongsToNothing => language.notation_belongs_to_nothing(),
            Self::StepsWithoutStage => language.notation_steps_without_stage(),
            Self::NotParallel => language.notation_not_parallel(),
            Self::StepTwice { step } => language.notation_step_twice(step),
            Self::NoTouchpointOfItsOwn { step } => language.notation_no_touchpoint_of_its_own(step),
            Self::NotAKindOfMap => language.notation_not_a_kind_of_map(),
            Self::NotAStatus => language.notation_not_a_status(),
            Self::NeitherKeptNorIgnored => language.notation_neither_kept_nor_ignored(),
            Self::LeadsToItself => language.notation_leads_to_itself(),
            Self::AlreadyConnected { from, to } => language.notation_already_connected(from, to),
            Self::EndsBeforeItBegins => language.notation_ends_before_it_begins(),
            Self::CellWithoutLane => language.notation_cell_without_lane(),
            Self::RuleWithoutTarget => language.notation_rule_without_target(),
            Self::SeveralSteps { step } => language.notation_several_steps(step),
            Self::NoSuchStep { step } => language.notation_no_such_step(step),
            Self::NoStepAbove { step } => language.notation_no_step_above(step),
            Self::StageNameless => language.notation_stage_nameless(),
            Self::NotOfAStage { word } => language.notation_not_of_a_stage(word),
            Self::NotExpected { text } => language.notation_not_expected(text),
            Self::ExpectedTwice => language.notation_expected_twice(),
            Self::ColumnWithoutPattern => language.notation_column_without_pattern(),
            Self::EventNameless => language.notation_event_nameless(),
            Self::StepNameless => language.notation_step_nameless(),
            Self::NotOfAStep { mark } => language.notation_not_of_a_step(mark),
            Self::NotOfACard { mark } => language.notation_not_of_a_card(mark),
            Self::ChoicesAlike => language.notation_choices_alike(),
            Self::HoldsNoMore { holds, more } => language.notation_holds_no_more(holds, more),
            Self::NotOfALane { mark } => language.notation_not_of_a_lane(mark),
            Self::CannotHold { holds } => language.notation_cannot_hold(holds),
            Self::StandsAtOneStep => language.notation_stands_at_one_step(),
            Self::FeelingTwice { step } => language.notation_feeling_twice(step),
            Self::FeelingTagged => language.notation_feeling_tagged(),
            Self::NoFeeling { text } => language.notation_no_feeling(text),
            Self::NoIcon { mark } => language.notation_no_icon(mark),
            Self::NotAPicture => language.notation_not_a_picture(),
            Self::NotANumber { text } => language.notation_not_a_number(text),
            Self::NotADate { text } => language.notation_not_a_date(text),
            Self::NotAChoice { text } => language.notation_not_a_choice(text),
            Self::NotALink { text } => language.notation_not_a_link(text),
            Self::ScoreUnsaid => language.notation_score_unsaid(),
            Self::NotOfAScore { word } => language.notation_not_of_a_score(word),
            Self::NotAScale { text } => language.notation_not_a_scale(text),
        }
    }

    /// What to write instead, where there is something.
    #[must_use]
    pub fn hint(&self, language: Language) -> Option<String> {
        Some(match self {
            Self::StepsWithoutStage
            | Self::AlreadyConnected { .. }
            | Self::CellWithoutLane
            | Self::StageNameless
            | Self::ExpectedTwice
            | Self::EventNameless
            | Self::FeelingTwice { .. }
            | Self::NotANumber { .. }
            | Self::NotADate { .. }
            | Self::NotAChoice { .. }
            | Self::NotALink { .. } => return None,
            Self::NotALine { .. } => language.notation_not_a_line_hint(),
            Self::CellWithoutStep => language.notation_cell_without_step_hint(),
            Self::BelongsToNothing => language.notation_belongs_to_nothing_hint(),
            Self::NotParallel => language.notation_not_parallel_hint(),
            Self::StepTwice { .. } => language.notation_step_twice_hint(),
            Self::NoTouchpointOfItsOwn { .. } => language.notation_no_touchpoint_of_its_own_hint(),
            Self::NotAKindOfMap => language.notation_not_a_kind_of_map_hint(),
            Self::NotAStatus => language.notation_not_a_status_hint(),
            Self::NeitherKeptNorIgnored => language.notation_neither_kept_nor_ignored_hint(),
            Self::LeadsToItself => language.notation_leads_to_itself_hint(),
            Self::EndsBeforeItBegins => language.notation_ends_before_it_begins_hint(),
            Self::RuleWithoutTarget => language.notation_rule_without_target_hint(),
            Self::SeveralSteps { .. } => language.notation_several_steps_hint(),
            Self::NoSuchStep { .. } => language.notation_no_such_step_hint(),
            Self::NoStepAbove { .. } => language.notation_no_step_above_hint(),
            Self::NotOfAStage { .. } => language.notation_not_of_a_stage_hint(),
            Self::NotExpected { .. } => language.notation_not_expected_hint(),
            Self::ColumnWithoutPattern => language.notation_column_without_pattern_hint(),
            Self::StepNameless => language.notation_step_nameless_hint(),
            Self::NotOfAStep { .. } => language.notation_not_of_a_step_hint(),
            Self::NotOfACard { .. } => language.notation_not_of_a_card_hint(),
            Self::ChoicesAlike => language.notation_choices_alike_hint(),
            Self::HoldsNoMore { .. } => language.notation_holds_no_more_hint(),
            Self::NotOfALane { .. } => language.notation_not_of_a_lane_hint(),
            Self::CannotHold { .. } => language.notation_cannot_hold_hint(),
            Self::StandsAtOneStep => language.notation_stands_at_one_step_hint(),
            Self::FeelingTagged => language.notation_feeling_tagged_hint(),
            Self::NoFeeling { .. } => language.notation_no_feeling_hint(),
            Self::NoIcon { .. } => language.notation_no_icon_hint(),
            Self::NotAPicture => language.notation_not_a_picture_hint(),
            Self::ScoreUnsaid => language.notation_score_unsaid_hint(),
            Self::NotOfAScore { .. } => language.notation_not_of_a_score_hint(),
            Self::NotAScale { .. } => language.notation_not_a_scale_hint(),
        })
    }
}
