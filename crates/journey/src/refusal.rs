//! Why a command cannot be done now.

use crate::entity::{EntityId, Unfit};
use crate::ids::{
    AcceptanceId, CardId, EmotionId, LaneId, MapId, ScoreRuleId, StageId, StepId, TransitionId,
};
use crate::limits;

mod branching;

pub use branching::Branching;

/// Why a command cannot be done now, as a sentence without its full stop.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// What the command speaks of is not in the project.
    #[error("this {} is no longer there", noun(.0))]
    Missing(EntityId),
    /// What a thing stood in is not in the project any more.
    #[error("the {} it stood in is gone", noun(.0))]
    NothingToStandIn(EntityId),
    /// The id for something new is in use.
    #[error("there is a {} under this id already", noun(.0))]
    IdTaken(EntityId),
    /// The thing to be placed before is not in that row.
    #[error("the {} it should go before is somewhere else", noun(.0))]
    NotInThisRow(EntityId),
    /// A name of nothing but blanks.
    #[error("a {} needs a name", noun(.0))]
    NameEmpty(EntityId),
    /// A text above its limit.
    #[error("this text is too long: {length} characters, {limit} fit")]
    TooLong {
        /// Where it was to go.
        at: EntityId,
        /// Its length.
        length: usize,
        /// The most there may be.
        limit: usize,
    },
    /// A thing would be placed on a map it does not belong to.
    #[error("these two are on different maps")]
    DifferentMaps(EntityId),
    /// A transition from a step to itself.
    #[error("a step cannot lead to itself")]
    LeadsToItself(StepId),
    /// The same transition twice.
    #[error("these steps are already connected")]
    AlreadyConnected(TransitionId),
    /// A card on an emotion lane.
    #[error("an emotion lane holds points of a curve, not cards")]
    NoCardsHere(LaneId),
    /// A point of a curve on another kind of lane.
    #[error("only an emotion lane can hold a feeling")]
    NoEmotionsHere(LaneId),
    /// A point outside the curve.
    #[error("a feeling lies between −2 and +2")]
    EmotionOutOfRange(EmotionId),
    /// A text where a time was to be.
    #[error("this is not a time")]
    NotATime(EntityId),
    /// An owner is to be renamed whom no step has.
    #[error("no step has this owner")]
    NoSuchOwner(MapId),
    /// A tag is to be renamed or removed that nothing has.
    #[error("nothing on this map has this tag")]
    NoSuchTag(MapId),
    /// More tags on one thing than anybody reads.
    #[error("this has too many tags")]
    TooManyTags(EntityId),
    /// A text where a share was to be.
    #[error("this is not a share")]
    NotAShare(TransitionId),
    /// Working hours in which nobody works.
    #[error("these hours leave no time to work")]
    NoWorkingHours(MapId),
    /// A text where a date was to be.
    #[error("“{text}” is not a date")]
    NotADate {
        /// The map.
        at: MapId,
        /// The text.
        text: String,
    },
    /// A branch outside a parallel stage.
    #[error("only a parallel stage has branches")]
    NoBranchesHere(StageId),
    /// A rule or a segment with an empty name or pattern in it.
    #[error("a {} needs to say what it is for", noun(.0))]
    RuleEmpty(EntityId),
    /// A rule or a segment with too many or too deeply nested parts.
    #[error("this {} has too many parts", noun(.0))]
    RuleTooBig(EntityId),
    /// A rule whose pattern cannot be read.
    #[error("this is not a regular expression: {reason}")]
    NotAnExpression {
        /// The rule.
        at: EntityId,
        /// What is wrong with it.
        reason: String,
    },
    /// A rule for a touchpoint that no step of its map carries.
    #[error("no step of this map has this touchpoint")]
    TouchpointNotOnMap(EntityId),
    /// A scale that does not run from its worst over its middle to its best.
    #[error("the middle of a scale lies between its worst and its best")]
    NotAScale(ScoreRuleId),
    /// An acceptance that does not say why.
    #[error("what is accepted needs a reason")]
    ReasonEmpty(AcceptanceId),
    /// A text that does not fit what its lane holds.
    #[error("{}", unfit_said(.unfit, .text))]
    Unfit {
        /// The lane.
        lane: LaneId,
        /// What is wrong.
        unfit: Unfit,
        /// The text.
        text: String,
    },
    /// A choice that is taken away while cards say it.
    #[error("“{choice}” still stands on a card")]
    ChoiceInUse {
        /// The lane.
        lane: LaneId,
        /// The choice.
        choice: String,
    },
    /// Choices for a lane of another kind, or a chart's style.
    #[error("this lane holds something else")]
    OtherKind(LaneId),
    /// A choice without a name, or twice.
    #[error("each choice needs a name of its own")]
    ChoicesAlike(LaneId),
    /// More choices than there may be.
    #[error("there are too many choices")]
    TooManyChoices(LaneId),
    /// A picture on a card of another lane.
    #[error("only an image lane can hold a picture")]
    NoPicturesHere(LaneId),
    /// Bytes that are no picture, or one that is too large.
    #[error("this is not a picture that can be kept")]
    NotAPicture(CardId),
    /// A card over several steps of a chart.
    #[error("a number of a chart stands at one step")]
    NoSpansHere(LaneId),
    /// A span that would end before it begins.
    #[error("a card cannot end before it begins")]
    EndsBeforeItBegins(CardId),
    /// Two that are to become one and do not stand beside each other.
    #[error("only neighbours can be merged")]
    NotNeighbours(EntityId),
    /// Stages whose steps follow each other in different ways.
    #[error("the steps of these stages follow each other in different ways")]
    OrdersDiffer(StageId),
    /// A stage that would be split so that one part has no steps.
    #[error("a stage is split between two of its steps")]
    NothingToSplit(StageId),
    /// A step that is drawn in detail already.
    #[error("this step is drawn in detail already")]
    HasDetail(StepId),
    /// A map would draw in detail what it is a part of itself.
    #[error(
        "a map cannot draw in detail a step of itself, of a map below it, or of a copy of either"
    )]
    Circle(StepId),
    /// Two maps with a log each would share one.
    #[error("both maps have a log of their own, and maps that belong together share one")]
    TwoLogs(MapId),
    /// Two steps would become one, and each is drawn in detail.
    #[error("both steps are drawn in detail, and one step has one map below it")]
    TwoDetails(StepId),
    /// The only map of the file would go.
    #[error("this is the only map of the file")]
    LastMap(MapId),
    /// The same departure accepted twice.
    #[error("this is accepted already")]
    AlreadyAccepted(AcceptanceId),
    /// A gateway that cannot be of another kind, and why.
    #[error("{1}")]
    Branching(EntityId, Branching),
}

impl Refusal {
    /// What one can do instead, where there is something.
    #[must_use]
    pub fn hint(&self) -> Option<&'static str> {
        match self {
            Self::NothingToStandIn(_) => {
                Some("bring that back first; what stood in it comes along")
            }
            Self::LeadsToItself(_) => Some("mark the step as repeatable instead"),
            Self::NameEmpty(_) => Some("type at least one letter, or delete it"),
            Self::TooLong { at, .. } => Some(shorter(*at)),
            Self::NoCardsHere(_) => Some("set the feeling, or add a card in another lane"),
            Self::NoEmotionsHere(_) => Some("add an emotion lane first"),
            Self::NoBranchesHere(_) => Some("let the stage run in parallel first"),
            Self::RuleEmpty(_) => Some("give at least one name or pattern"),
            Self::RuleTooBig(_) => Some("split it into several, or use a pattern"),
            Self::NotAnExpression { .. } => {
                Some("correct it, or use a pattern with * for any text")
            }
            Self::TouchpointNotOnMap(_) => Some("choose a step of this map"),
            Self::NotAScale(_) => Some("choose three different numbers in order"),
            Self::NotATime(EntityId::Transition(_)) => {
                Some("write “2 d”, “1–3 days”, “at least 4 h” or “30 min to 2 h”")
            }
            Self::NotATime(_) => Some("write “14 d”, “12 h” or “1 d 12 h”"),
            Self::NoWorkingHours(_) => Some("choose at least one day, and an end after the begin"),
            Self::NotADate { .. } => Some("write it as 2026-12-25"),
            Self::NotAShare(_) => Some("write a share from 0 to 100 %, such as “30 %”"),
            Self::NoSuchOwner(_) => Some("choose one that a step of this map has"),
            Self::NoSuchTag(_) => Some("choose one that a card or a step of this map has"),
            Self::TooManyTags(_) => Some("take one off first"),
            Self::ReasonEmpty(_) => Some("say in a few words why it may stay as it is"),
            Self::AlreadyAccepted(_) => Some("change its reason instead"),
            Self::DifferentMaps(_) => Some("choose a place on the same map"),
            Self::EmotionOutOfRange(_) => Some("choose a value in half steps from −2 to +2"),
            Self::Unfit { unfit, .. } => Some(match unfit {
                Unfit::NotANumber => {
                    "write it in digits, such as 12 or 4.5, and its unit in the lane's name"
                }
                Unfit::NotADate => "write it as 2026-12-25",
                Unfit::NotAChoice => "choose one of the lane's choices, or add this one to them",
                Unfit::NotALink => {
                    "write an address that begins with https://, with words in front if you like"
                }
            }),
            Self::ChoiceInUse { .. } => Some("change these cards first"),
            Self::OtherKind(_) => Some("add a lane of the kind you need"),
            Self::ChoicesAlike(_) => Some("write one choice a line, each once"),
            Self::TooManyChoices(_) => Some("leave some out, or use a lane of texts"),
            Self::NoPicturesHere(_) => Some("put it into an image lane"),
            Self::NotAPicture(_) => Some("choose a PNG, JPEG or SVG file"),
            Self::NoSpansHere(_) => Some("write the number at each of the steps"),
            Self::EndsBeforeItBegins(_) => Some("choose its first step or one after it"),
            Self::NotNeighbours(_) => Some("move them beside each other first, steps in one stage"),
            Self::OrdersDiffer(_) => Some("give both the same order first"),
            Self::NothingToSplit(_) => Some("choose a step that is not its first"),
            Self::HasDetail(_) => Some("go to that map, or detach it from the step first"),
            Self::Circle(_) => Some("choose another map, or draw a new one"),
            Self::TwoLogs(_) => Some("take the log off one of the two first"),
            Self::TwoDetails(_) => Some("detach one of the two maps first, or delete it"),
            Self::LastMap(_) => Some("start another one first, or delete the file"),
            Self::Branching(_, why) => Some(why.hint()),
            Self::AlreadyConnected(_)
            | Self::Missing(_)
            | Self::IdTaken(_)
            | Self::NotInThisRow(_) => None,
        }
    }

    /// Where on the map, if it is a place that can be shown.
    #[must_use]
    pub fn at(&self) -> Option<EntityId> {
        match self {
            Self::Missing(_) | Self::NothingToStandIn(_) | Self::IdTaken(_) => None,
            Self::NotInThisRow(it)
            | Self::Branching(it, _)
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

/// How a text that is too long becomes shorter.
fn shorter(at: EntityId) -> &'static str {
    match at {
        EntityId::Card(_) => "shorten it, or split it over several cards",
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
        | EntityId::Log(_) => "shorten it; a card has room for more",
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

fn unfit_said(unfit: &Unfit, text: &str) -> String {
    let what = match unfit {
        Unfit::NotANumber => "a number",
        Unfit::NotADate => "a date",
        Unfit::NotAChoice => "one of the choices",
        Unfit::NotALink => "a link",
    };
    let shown: String = text.chars().take(40).collect();
    format!("this lane holds something else: “{shown}” is not {what}")
}

fn noun(id: &EntityId) -> &'static str {
    match id {
        EntityId::Map(_) => "map",
        EntityId::Stage(_) => "stage",
        EntityId::Step(_) => "step",
        EntityId::Lane(_) => "lane",
        EntityId::Card(_) => "card",
        EntityId::Picture(_) => "picture",
        EntityId::Emotion(_) => "feeling",
        EntityId::Transition(_) => "transition",
        EntityId::Rule(_) => "match rule",
        EntityId::Log(_) => "log",
        EntityId::Segment(_) => "segment",
        EntityId::ScoreRule(_) => "score rule",
        EntityId::Acceptance(_) => "acceptance",
        EntityId::View(_) => "view",
    }
}
