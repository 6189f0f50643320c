//! Why a command cannot be done now.

use language::Language;

use crate::entity::{EntityId, Unfit};
use crate::ids::{
    AcceptanceId, CardId, EmotionId, LaneId, MapId, ScoreRuleId, StageId, StepId, TransitionId,
};
use crate::limits;

mod branching;
mod branding;

pub use branching::Branching;
pub use branding::Branding;

/// Why a command cannot be done now, as a sentence without its full stop.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.said(Language::default()))]
pub enum Refusal {
    /// What the command speaks of is not in the project.
    Missing(EntityId),
    /// What a thing stood in is not in the project any more.
    NothingToStandIn(EntityId),
    /// The id for something new is in use.
    IdTaken(EntityId),
    /// The thing to be placed before is not in that row.
    NotInThisRow(EntityId),
    /// A name of nothing but blanks.
    NameEmpty(EntityId),
    /// A text above its limit.
    TooLong {
        /// Where it was to go.
        at: EntityId,
        /// Its length.
        length: usize,
        /// The most there may be.
        limit: usize,
    },
    /// A thing would be placed on a map it does not belong to.
    DifferentMaps(EntityId),
    /// A transition from a step to itself.
    LeadsToItself(StepId),
    /// The same transition twice.
    AlreadyConnected(TransitionId),
    /// A card on an emotion lane.
    NoCardsHere(LaneId),
    /// A point of a curve on another kind of lane.
    NoEmotionsHere(LaneId),
    /// A point outside the curve.
    EmotionOutOfRange(EmotionId),
    /// A text where a time was to be.
    NotATime(EntityId),
    /// An owner is to be renamed whom no step has.
    NoSuchOwner(MapId),
    /// A tag is to be renamed or removed that nothing has.
    NoSuchTag(MapId),
    /// More tags on one thing than anybody reads.
    TooManyTags(EntityId),
    /// A text where a share was to be.
    NotAShare(TransitionId),
    /// Working hours in which nobody works.
    NoWorkingHours(MapId),
    /// A text where a date was to be.
    NotADate {
        /// The map.
        at: MapId,
        /// The text.
        text: String,
    },
    /// A branch outside a parallel stage.
    NoBranchesHere(StageId),
    /// A rule or a segment with an empty name or pattern in it.
    RuleEmpty(EntityId),
    /// A rule, a segment or a view with too many or too deeply nested parts.
    RuleTooBig(EntityId),
    /// A rule whose pattern cannot be read.
    NotAnExpression {
        /// The rule.
        at: EntityId,
        /// What is wrong with it.
        reason: String,
    },
    /// A rule for a touchpoint that no step of its map carries.
    TouchpointNotOnMap(EntityId),
    /// A scale that does not run from its worst over its middle to its best.
    NotAScale(ScoreRuleId),
    /// An acceptance that does not say why.
    ReasonEmpty(AcceptanceId),
    /// A text that does not fit what its lane holds.
    Unfit {
        /// The lane.
        lane: LaneId,
        /// What is wrong.
        unfit: Unfit,
        /// The text.
        text: String,
    },
    /// A choice that is taken away while cards say it.
    ChoiceInUse {
        /// The lane.
        lane: LaneId,
        /// The choice.
        choice: String,
    },
    /// Choices for a lane of another kind, or a chart's style.
    OtherKind(LaneId),
    /// A choice without a name, or twice.
    ChoicesAlike(LaneId),
    /// More choices than there may be.
    TooManyChoices(LaneId),
    /// A picture on a card of another lane.
    NoPicturesHere(LaneId),
    /// Bytes that are no picture, or one that is too large.
    NotAPicture(CardId),
    /// Bytes that are no icon, or one that is too large.
    NotAnIcon(EntityId),
    /// A card over several steps of a chart.
    NoSpansHere(LaneId),
    /// A span that would end before it begins.
    EndsBeforeItBegins(CardId),
    /// Two that are to become one and do not stand beside each other.
    NotNeighbours(EntityId),
    /// Stages whose steps follow each other in different ways.
    OrdersDiffer(StageId),
    /// A stage that would be split so that one part has no steps.
    NothingToSplit(StageId),
    /// A step that is drawn in detail already.
    HasDetail(StepId),
    /// A map would draw in detail what it is a part of itself.
    Circle(StepId),
    /// Two maps with a log each would share one.
    TwoLogs(MapId),
    /// Two steps would become one, and each is drawn in detail.
    TwoDetails(StepId),
    /// The only map of the file would go.
    LastMap(MapId),
    /// The same departure accepted twice.
    AlreadyAccepted(AcceptanceId),
    /// A gateway that cannot be of another kind, and why.
    Branching(EntityId, Branching),
    /// Something that cannot be the brand of the file, and why.
    Branding(Branding),
}

impl Refusal {
    /// What is wrong: a sentence that begins small and has no full stop.
    #[must_use]
    pub fn said(&self, language: Language) -> String {
        let it = language;
        match self {
            Self::Missing(id) => it.refusal_missing(&it.thing_this(kind(*id))),
            Self::NothingToStandIn(id) => it.refusal_nothing_to_stand_in(&it.thing_the(kind(*id))),
            Self::IdTaken(id) => it.refusal_id_taken(&it.thing_a(kind(*id))),
            Self::NotInThisRow(id) => it.refusal_not_in_this_row(&it.thing_the(kind(*id))),
            Self::NameEmpty(id) => it.refusal_name_empty(&it.thing_a(kind(*id))),
            Self::RuleEmpty(id) => it.refusal_rule_empty(&it.thing_a(kind(*id))),
            Self::RuleTooBig(id) => it.refusal_rule_too_big(&it.thing_this(kind(*id))),
            Self::TooLong { length, limit, .. } => {
                it.refusal_too_long(*length as u64, *limit as u64)
            }
            Self::NotADate { text, .. } => it.refusal_not_a_date(text),
            Self::NotAnExpression { reason, .. } => it.refusal_not_an_expression(reason),
            Self::Unfit { unfit, text, .. } => unfit_said(*unfit, text, it),
            Self::ChoiceInUse { choice, .. } => it.refusal_choice_in_use(choice),
            Self::LeadsToItself(_) => it.refusal_leads_to_itself(),
            Self::AlreadyConnected(_) => it.refusal_already_connected(),
            Self::NoCardsHere(_) => it.refusal_no_cards_here(),
            Self::NoEmotionsHere(_) => it.refusal_no_emotions_here(),
            Self::EmotionOutOfRange(_) => it.refusal_emotion_out_of_range(),
            Self::NoSuchOwner(_) => it.refusal_no_such_owner(),
            Self::NoSuchTag(_) => it.refusal_no_such_tag(),
            Self::NotAShare(_) => it.refusal_not_a_share(),
            Self::NoWorkingHours(_) => it.refusal_no_working_hours(),
            Self::NoBranchesHere(_) => it.refusal_no_branches_here(),
            Self::NotAScale(_) => it.refusal_not_a_scale(),
            Self::ReasonEmpty(_) => it.refusal_reason_empty(),
            Self::OtherKind(_) => it.refusal_other_kind(),
            Self::ChoicesAlike(_) => it.refusal_choices_alike(),
            Self::TooManyChoices(_) => it.refusal_too_many_choices(),
            Self::NoPicturesHere(_) => it.refusal_no_pictures_here(),
            Self::NotAPicture(_) => it.refusal_not_a_picture(),
            Self::NotAnIcon(_) => it.refusal_not_an_icon(),
            Self::NoSpansHere(_) => it.refusal_no_spans_here(),
            Self::EndsBeforeItBegins(_) => it.refusal_ends_before_it_begins(),
            Self::OrdersDiffer(_) => it.refusal_orders_differ(),
            Self::NothingToSplit(_) => it.refusal_nothing_to_split(),
            Self::HasDetail(_) => it.refusal_has_detail(),
            Self::Circle(_) => it.refusal_circle(),
            Self::TwoLogs(_) => it.refusal_two_logs(),
            Self::TwoDetails(_) => it.refusal_two_details(),
            Self::LastMap(_) => it.refusal_last_map(),
            Self::AlreadyAccepted(_) => it.refusal_already_accepted(),
            Self::DifferentMaps(_) => it.refusal_different_maps(),
            Self::NotATime(_) => it.refusal_not_a_time(),
            Self::TooManyTags(_) => it.refusal_too_many_tags(),
            Self::TouchpointNotOnMap(_) => it.refusal_touchpoint_not_on_map(),
            Self::NotNeighbours(_) => it.refusal_not_neighbours(),
            Self::Branching(_, why) => why.said(it),
            Self::Branding(why) => why.said(it),
        }
    }

    /// What one can do instead, where there is something; it begins small too.
    #[must_use]
    pub fn hint(&self, language: Language) -> Option<String> {
        let it = language;
        Some(match self {
            Self::AlreadyConnected(_)
            | Self::Missing(_)
            | Self::IdTaken(_)
            | Self::NotInThisRow(_) => return None,
            Self::TooLong { at, .. } => too_long_hint(*at, it),
            Self::NotATime(EntityId::Transition(_)) => it.refusal_not_a_transition_time(),
            Self::NotADate { .. } => it.refusal_date_hint(),
            Self::Unfit { unfit, .. } => match unfit {
                Unfit::NotANumber => it.refusal_not_a_number_hint(),
                Unfit::NotADate => it.refusal_date_hint(),
                Unfit::NotAChoice => it.refusal_not_a_choice_hint(),
                Unfit::NotALink => it.refusal_not_a_link_hint(),
            },
            Self::NothingToStandIn(_) => it.refusal_nothing_to_stand_in_hint(),
            Self::NameEmpty(_) => it.refusal_name_empty_hint(),
            Self::RuleEmpty(_) => it.refusal_rule_empty_hint(),
            Self::RuleTooBig(_) => it.refusal_rule_too_big_hint(),
            Self::NotAnExpression { .. } => it.refusal_not_an_expression_hint(),
            Self::ChoiceInUse { .. } => it.refusal_choice_in_use_hint(),
            Self::LeadsToItself(_) => it.refusal_leads_to_itself_hint(),
            Self::NoCardsHere(_) => it.refusal_no_cards_here_hint(),
            Self::NoEmotionsHere(_) => it.refusal_no_emotions_here_hint(),
            Self::EmotionOutOfRange(_) => it.refusal_emotion_out_of_range_hint(),
            Self::NoSuchOwner(_) => it.refusal_no_such_owner_hint(),
            Self::NoSuchTag(_) => it.refusal_no_such_tag_hint(),
            Self::NotAShare(_) => it.refusal_not_a_share_hint(),
            Self::NoWorkingHours(_) => it.refusal_no_working_hours_hint(),
            Self::NoBranchesHere(_) => it.refusal_no_branches_here_hint(),
            Self::NotAScale(_) => it.refusal_not_a_scale_hint(),
            Self::ReasonEmpty(_) => it.refusal_reason_empty_hint(),
            Self::OtherKind(_) => it.refusal_other_kind_hint(),
            Self::ChoicesAlike(_) => it.refusal_choices_alike_hint(),
            Self::TooManyChoices(_) => it.refusal_too_many_choices_hint(),
            Self::NoPicturesHere(_) => it.refusal_no_pictures_here_hint(),
            Self::NotAPicture(_) => it.refusal_not_a_picture_hint(),
            Self::NotAnIcon(_) => it.refusal_not_an_icon_hint(),
            Self::NoSpansHere(_) => it.refusal_no_spans_here_hint(),
            Self::EndsBeforeItBegins(_) => it.refusal_ends_before_it_begins_hint(),
            Self::OrdersDiffer(_) => it.refusal_orders_differ_hint(),
            Self::NothingToSplit(_) => it.refusal_nothing_to_split_hint(),
            Self::HasDetail(_) => it.refusal_has_detail_hint(),
            Self::Circle(_) => it.refusal_circle_hint(),
            Self::TwoLogs(_) => it.refusal_two_logs_hint(),
            Self::TwoDetails(_) => it.refusal_two_details_hint(),
            Self::LastMap(_) => it.refusal_last_map_hint(),
            Self::AlreadyAccepted(_) => it.refusal_already_accepted_hint(),
            Self::DifferentMaps(_) => it.refusal_different_maps_hint(),
            Self::NotATime(_) => it.refusal_not_a_time_hint(),
            Self::TooManyTags(_) => it.refusal_too_many_tags_hint(),
            Self::TouchpointNotOnMap(_) => it.refusal_touchpoint_not_on_map_hint(),
            Self::NotNeighbours(_) => it.refusal_not_neighbours_hint(),
            Self::Branching(_, why) => why.hint(it),
            Self::Branding(why) => why.hint(it),
        })
    }

    /// Where on the map, if it is a place that can be shown.
    #[must_use]
    pub fn at(&self) -> Option<EntityId> {
        match self {
            Self::Missing(_) | Self::NothingToStandIn(_) | Self::IdTaken(_) | Self::Branding(_) => {
                None
            }
            Self::NotInThisRow(it)
            | Self::Branching(it, _)
            | Self::NotAnIcon(it)
            | Self::NameEmpty(it)
            | Self::DifferentMaps(it)
            | Self::RuleEmpty(it)
            | Self::NotATime(it)
            | Self::RuleTooBig(it)
            | Self::NotNeighbours(it)
            | Self::TooManyTags(it)
            | Self::TouchpointNotOnMap(it) => Some(*it),
            Self::TooLong { at, .. } | Self::NotAnExpression { at, .. } => Some(*at),
            Self::LeadsToItself(step) => Some((*step).into()),
            Self::AlreadyConnected(transition) | Self::NotAShare(transition) => {
                Some((*transition).into())
            }
            Self::NoCardsHere(lane) | Self::NoEmotionsHere(lane) => Some((*lane).into()),
            Self::NoWorkingHours(map)
            | Self::NoSuchOwner(map)
            | Self::NoSuchTag(map)
            | Self::NotADate { at: map, .. }
            | Self::TwoLogs(map)
            | Self::LastMap(map) => Some((*map).into()),
            Self::Unfit { lane, .. } | Self::ChoiceInUse { lane, .. } => Some((*lane).into()),
            Self::OtherKind(lane)
            | Self::ChoicesAlike(lane)
            | Self::TooManyChoices(lane)
            | Self::NoPicturesHere(lane)
            | Self::NoSpansHere(lane) => Some((*lane).into()),
            Self::NotAPicture(card) | Self::EndsBeforeItBegins(card) => Some((*card).into()),
            Self::HasDetail(step) | Self::Circle(step) | Self::TwoDetails(step) => {
                Some((*step).into())
            }
            Self::NothingToSplit(stage) | Self::OrdersDiffer(stage) => Some((*stage).into()),
            Self::EmotionOutOfRange(emotion) => Some((*emotion).into()),
            Self::NoBranchesHere(stage) => Some((*stage).into()),
            Self::NotAScale(rule) => Some((*rule).into()),
            Self::ReasonEmpty(it) | Self::AlreadyAccepted(it) => Some((*it).into()),
        }
    }
}

/// A name: not only blanks, and not too long.
pub(crate) fn check_name(at: impl Into<EntityId>, text: &str) -> Result<(), Refusal> {
    let at = at.into();
    if text.trim().is_empty() {
        return Err(Refusal::NameEmpty(at));
    }
    check_length(at, text, limits::NAME)
}

/// A text that may be empty, but not too long.
pub(crate) fn check_length(
    at: impl Into<EntityId>,
    text: &str,
    limit: usize,
) -> Result<(), Refusal> {
    let length = text.chars().count();
    if length > limit {
        let at = at.into();
        return Err(Refusal::TooLong { at, length, limit });
    }
    Ok(())
}

fn too_long_hint(at: EntityId, language: Language) -> String {
    match at {
        EntityId::Card(_) => language.refusal_too_long_on_card(),
        EntityId::Map(_)
        | EntityId::Stage(_)
        | EntityId::Step(_)
        | EntityId::Lane(_)
        | EntityId::Picture(_)
        | EntityId::Emotion(_)
        | EntityId::Transition(_)
        | EntityId::Rule(_)
        | EntityId::Segment(_)
        | EntityId::ScoreRule(_)
        | EntityId::Acceptance(_)
        | EntityId::View(_)
        | EntityId::Brand(_)
        | EntityId::Font(_)
        | EntityId::Log(_) => language.refusal_too_long_elsewhere(),
    }
}

fn unfit_said(unfit: Unfit, text: &str, language: Language) -> String {
    let shown: String = text.chars().take(40).collect();
    match unfit {
        Unfit::NotANumber => language.refusal_not_a_number(&shown),
        Unfit::NotADate => language.refusal_not_a_lane_date(&shown),
        Unfit::NotAChoice => language.refusal_not_a_choice(&shown),
        Unfit::NotALink => language.refusal_not_a_link(&shown),
    }
}

/// By what the words of a thing are known.
fn kind(id: EntityId) -> &'static str {
    match id {
        EntityId::Map(_) => "map",
        EntityId::Stage(_) => "stage",
        EntityId::Step(_) => "step",
        EntityId::Lane(_) => "lane",
        EntityId::Card(_) => "card",
        EntityId::Picture(_) => "picture",
        EntityId::Emotion(_) => "emotion",
        EntityId::Transition(_) => "transition",
        EntityId::Rule(_) => "rule",
        EntityId::Log(_) => "log",
        EntityId::Segment(_) => "segment",
        EntityId::ScoreRule(_) => "scoreRule",
        EntityId::Acceptance(_) => "acceptance",
        EntityId::View(_) => "view",
        EntityId::Brand(_) => "brand",
        EntityId::Font(_) => "font",
    }
}
