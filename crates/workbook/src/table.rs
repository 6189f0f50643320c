//! The tables of a workbook that can be edited, and their columns.

use journey::{LaneKind, Lifecycle, Outcome, StageFlow};
use language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A table of a workbook whose rows are things of the map: one row, one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "WorkbookTable")]
pub enum Table {
    /// Phases of the journey.
    Stages,
    /// Columns of the map.
    Steps,
    /// Rows of the map.
    Lanes,
    /// What stands where they cross.
    Cards,
    /// Points of emotion curves.
    Feelings,
    /// Drawn links between steps.
    Transitions,
}

/// A column of such a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// What it is called.
    Name,
    /// Where a stage lies around the purchase.
    Lifecycle,
    /// How the steps of a stage may follow each other.
    Flow,
    /// The stage of a step.
    Stage,
    /// Who answers for how people experience a step.
    ExperienceOwner,
    /// Who answers for what is said and shown at it.
    ContentOwner,
    /// Who answers for the channel or system that carries it.
    ChannelOwner,
    /// Words by which it is found.
    Tags,
    /// The sign beside it.
    Icon,
    /// A step may be left out.
    Optional,
    /// A step may happen several times in a row.
    Repeatable,
    /// No system can see a step.
    Unobservable,
    /// Journeys may start at a step.
    Start,
    /// Journeys may end at a step, and how.
    End,
    /// What a lane holds.
    Kind,
    /// What the cards of a lane of choices may say.
    Choices,
    /// The lane of a card or a feeling.
    Lane,
    /// The step of a card or a feeling.
    Step,
    /// The last step a card covers.
    Last,
    /// What a card says.
    Text,
    /// A feeling from −2 to +2.
    Feeling,
    /// The feeling in a word.
    Word,
    /// The step a transition leaves.
    From,
    /// The step it leads to.
    To,
    /// When it is taken.
    Condition,
    /// How much of what leaves its step is expected to take it.
    ExpectedShare,
    /// How long it is expected to take.
    ExpectedTime,
}

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Text.
    Text,
    /// Texts, one a line.
    Lines,
    /// Words with commas between.
    Tags,
    /// The name of an icon; one of the team's own in quotes.
    Icon,
    /// Yes, or nothing.
    Flag,
    /// One of a few words.
    OneOf(OneOf),
    /// The name of a thing in another table.
    NameIn(Table),
    /// A number from −2 to +2 in half steps.
    Feeling,
    /// A share from 0 to 1.
    Share,
    /// A time as people type it.
    Time,
}

/// Words of which a cell holds one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OneOf {
    /// Where a stage lies around the purchase.
    Lifecycle,
    /// How its steps may follow each other.
    Flow,
    /// How a journey ends.
    Outcome,
    /// What a lane holds.
    LaneKind,
}

impl Table {
    /// All of them, in the order in which they stand in a workbook.
    pub const ALL: [Self; 6] = [
        Self::Stages,
        Self::Steps,
        Self::Lanes,
        Self::Cards,
        Self::Feelings,
        Self::Transitions,
    ];

    /// Its columns that hold what was drawn, in their order.
    #[must_use]
    pub fn columns(self) -> &'static [Column] {
        match self {
            Self::Stages => &[Column::Name, Column::Lifecycle, Column::Flow],
            Self::Steps => &[
                Column::Name,
                Column::Stage,
                Column::ExperienceOwner,
                Column::ContentOwner,
                Column::ChannelOwner,
                Column::Tags,
                Column::Optional,
                Column::Repeatable,
                Column::Unobservable,
                Column::Start,
                Column::End,
                Column::Icon,
            ],
            Self::Lanes => &[Column::Name, Column::Kind, Column::Choices],
            Self::Cards => &[
                Column::Lane,
                Column::Step,
                Column::Last,
                Column::Text,
                Column::Tags,
                Column::Icon,
            ],
            Self::Feelings => &[Column::Lane, Column::Step, Column::Feeling, Column::Word],
            Self::Transitions => &[
                Column::From,
                Column::To,
                Column::Condition,
                Column::ExpectedShare,
                Column::ExpectedTime,
            ],
        }
    }

    /// The place of a column.
    pub(crate) fn place(self, column: Column) -> Option<usize> {
        self.columns().iter().position(|it| *it == column)
    }

    /// What programs call it.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Stages => "stages",
            Self::Steps => "steps",
            Self::Lanes => "lanes",
            Self::Cards => "cards",
            Self::Feelings => "feelings",
            Self::Transitions => "transitions",
        }
    }

    /// The table that programs call so.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.tag() == tag)
    }

    /// What its sheet is called.
    #[must_use]
    pub fn title(self, language: Language) -> String {
        match self {
            Self::Stages => language.workbook_stages(),
            Self::Steps => language.workbook_steps(),
            Self::Lanes => language.workbook_lanes(),
            Self::Cards => language.workbook_cards(),
            Self::Feelings => language.workbook_feelings(),
            Self::Transitions => language.workbook_transitions(),
        }
    }

    /// What one of its things is called in front of its name.
    pub(crate) fn thing(self, language: Language, name: &str) -> String {
        match self {
            Self::Stages => language.workbook_a_stage(name),
            Self::Steps => language.workbook_a_step(name),
            Self::Lanes => language.workbook_a_lane(name),
            Self::Cards => language.workbook_a_card(name),
            Self::Feelings => language.workbook_a_feeling(name),
            Self::Transitions => language.workbook_a_transition(name),
        }
    }
}

impl Column {
    /// What its cells hold.
    #[must_use]
    pub fn holds(self) -> Holds {
        match self {
            Self::Name
            | Self::ExperienceOwner
            | Self::ContentOwner
            | Self::ChannelOwner
            | Self::Text
            | Self::Word
            | Self::Condition => Holds::Text,
            Self::Choices => Holds::Lines,
            Self::Tags => Holds::Tags,
            Self::Icon => Holds::Icon,
            Self::Optional | Self::Repeatable | Self::Unobservable | Self::Start => Holds::Flag,
            Self::Lifecycle => Holds::OneOf(OneOf::Lifecycle),
            Self::Flow => Holds::OneOf(OneOf::Flow),
            Self::End => Holds::OneOf(OneOf::Outcome),
            Self::Kind => Holds::OneOf(OneOf::LaneKind),
            Self::Stage => Holds::NameIn(Table::Stages),
            Self::Lane => Holds::NameIn(Table::Lanes),
            Self::Step | Self::Last | Self::From | Self::To => Holds::NameIn(Table::Steps),
            Self::Feeling => Holds::Feeling,
            Self::ExpectedShare => Holds::Share,
            Self::ExpectedTime => Holds::Time,
        }
    }

    /// What its head says.
    #[must_use]
    pub fn title(self, language: Language) -> String {
        match self {
            Self::Name => language.history_fields_name(),
            Self::Lifecycle => language.history_fields_lifecycle(),
            Self::Flow => language.history_fields_flow(),
            Self::Stage => language.history_fields_stage(),
            Self::ExperienceOwner => language.history_fields_experience_owner(),
            Self::ContentOwner => language.history_fields_content_owner(),
            Self::ChannelOwner => language.history_fields_channel_owner(),
            Self::Tags => language.history_fields_tags(),
            Self::Icon => language.history_fields_icon(),
            Self::Optional => language.history_fields_optional(),
            Self::Repeatable => language.history_fields_repeatable(),
            Self::Unobservable => language.history_fields_unobservable(),
            Self::Start => language.history_fields_start(),
            Self::End => language.history_fields_end(),
            Self::Kind => language.history_fields_kind(),
            Self::Choices => language.history_fields_choices(),
            Self::Lane => language.history_fields_lane(),
            Self::Step => language.history_fields_step(),
            Self::Last => language.history_fields_last(),
            Self::Text => language.history_fields_text(),
            Self::Feeling => language.history_fields_half_steps(),
            Self::Word => language.history_fields_word(),
            Self::From => language.workbook_from(),
            Self::To => language.workbook_to(),
            Self::Condition => language.history_fields_condition(),
            Self::ExpectedShare => language.history_fields_expected_permille(),
            Self::ExpectedTime => language.history_fields_expected_time(),
        }
    }

    /// Whether a row must say it.
    pub(crate) fn is_needed(self) -> bool {
        match self {
            Self::Name
            | Self::Stage
            | Self::Lane
            | Self::Step
            | Self::From
            | Self::To
            | Self::Feeling => true,
            Self::Lifecycle
            | Self::Flow
            | Self::ExperienceOwner
            | Self::ContentOwner
            | Self::ChannelOwner
            | Self::Tags
            | Self::Icon
            | Self::Optional
            | Self::Repeatable
            | Self::Unobservable
            | Self::Start
            | Self::End
            | Self::Kind
            | Self::Choices
            | Self::Last
            | Self::Text
            | Self::Word
            | Self::Condition
            | Self::ExpectedShare
            | Self::ExpectedTime => false,
        }
    }
}

/// A word of a few, as programs and as people say it.
type Word = (&'static str, fn(Language) -> String);

impl OneOf {
    /// The words, as programs and as people say them.
    pub(crate) fn words(self) -> &'static [Word] {
        match self {
            Self::Lifecycle => &LIFECYCLES,
            Self::Flow => &FLOWS,
            Self::Outcome => &OUTCOMES,
            Self::LaneKind => &LANE_KINDS,
        }
    }

    /// The words as people say them, in their order.
    #[must_use]
    pub fn said(self, language: Language) -> Vec<String> {
        self.words().iter().map(|it| it.1(language)).collect()
    }
}

/// The words of an enumeration: each with what programs and what people call it.
macro_rules! words {
    ($($all:ident of $kind:ident, $tag:ident, $of_tag:ident: $n:literal { $($variant:ident, $word:literal, $said:ident;)* })*) => {
        $(
            const $all: [Word; $n] = [$(($word, Language::$said),)*];

            pub(crate) fn $tag(it: $kind) -> &'static str {
                match it {
                    $($kind::$variant => $word,)*
                }
            }

            pub(crate) fn $of_tag(tag: &str) -> Option<$kind> {
                match tag {
                    $($word => Some($kind::$variant),)*
                    _ => None,
                }
            }
        )*
    };
}

words! {
    LIFECYCLES of Lifecycle, lifecycle_tag, lifecycle: 3 {
        Consideration, "consideration", lifecycles_consideration;
        Purchase, "purchase", lifecycles_purchase;
        PostPurchase, "postPurchase", lifecycles_post_purchase;
    }
    FLOWS of StageFlow, flow_tag, flow: 3 {
        Drawn, "drawn", flows_drawn;
        Free, "free", flows_free;
        Parallel, "parallel", flows_parallel;
    }
    OUTCOMES of Outcome, outcome_tag, outcome: 4 {
        Success, "success", outcomes_success;
        Abandon, "abandon", outcomes_abandon;
        Defer, "defer", outcomes_defer;
        Complaint, "complaint", outcomes_complaint;
    }
    LANE_KINDS of LaneKind, lane_kind_tag, lane_kind: 25 {
        Actions, "actions", lanes_actions;
        Thoughts, "thoughts", lanes_thoughts;
        Emotion, "emotion", lanes_emotion;
        Needs, "needs", lanes_needs;
        Expectations, "expectations", lanes_expectations;
        Touchpoints, "touchpoints", lanes_touchpoints;
        Channels, "channels", lanes_channels;
        Pains, "pains", lanes_pains;
        Gains, "gains", lanes_gains;
        Evidence, "evidence", lanes_evidence;
        Frontstage, "frontstage", lanes_frontstage;
        Backstage, "backstage", lanes_backstage;
        Support, "support", lanes_support;
        Systems, "systems", lanes_systems;
        Owners, "owners", lanes_owners;
        Metrics, "metrics", lanes_metrics;
        Opportunities, "opportunities", lanes_opportunities;
        Notes, "notes", lanes_notes;
        Text, "text", lanes_text;
        Number, "number", lanes_number;
        Date, "date", lanes_date;
        Choice, "choice", lanes_choice;
        Link, "link", lanes_link;
        Image, "image", lanes_image;
        Chart, "chart", lanes_chart;
    }
}
