//! A row of the map.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::date_from_text;
use crate::ids::{LaneId, MapId};
use crate::rank::Rank;

pub(super) mod section;

/// A horizontal band that holds one kind of information for all steps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Lane {
    /// Identity.
    pub id: LaneId,
    /// The map it belongs to.
    pub map: MapId,
    /// Its place among the map's lanes, from the top.
    pub rank: Rank,
    /// What the lane is called.
    pub name: String,
    /// What it holds.
    pub kind: LaneKind,
    /// What its cards may say, for a lane of choices; else empty.
    pub choices: Vec<String>,
    /// How a lane of a chart draws its numbers.
    pub chart: ChartStyle,
    /// Not shown, neither on the screen nor on paper; its content stays.
    pub hidden: bool,
    /// Stays below the heads while the map is scrolled, and stands before the lanes that do not.
    pub pinned: bool,
    /// A thin row that says how many cards there are at each step.
    pub collapsed: bool,
    /// The lane it was first copied from with its map, which may be gone: both are twins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub twin_of: Option<LaneId>,
}

/// How a lane of a chart draws its numbers.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS,
)]
#[serde(rename_all = "camelCase")]
pub enum ChartStyle {
    /// A bar for each number.
    #[default]
    Bars,
    /// A line from number to number.
    Line,
}

/// What a lane holds; decides its colour and how its cells are edited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum LaneKind {
    /// What the person does.
    Actions,
    /// What the person thinks or asks, best as a quotation.
    Thoughts,
    /// How the person feels: a curve from −2 to +2.
    Emotion,
    /// What the person needs.
    Needs,
    /// What the person believes will happen.
    Expectations,
    /// Where customer and company meet.
    Touchpoints,
    /// Through what they meet.
    Channels,
    /// Obstacles and bad experiences.
    Pains,
    /// Good experiences.
    Gains,
    /// What the customer sees, holds or hears.
    Evidence,
    /// What staff or systems do that the customer can see.
    Frontstage,
    /// What they do that the customer cannot see.
    Backstage,
    /// Work that makes both possible without serving this customer.
    Support,
    /// The systems involved.
    Systems,
    /// Who answers for it.
    Owners,
    /// What is measured.
    Metrics,
    /// Problems worth solving, put positively.
    Opportunities,
    /// Anything else.
    Notes,
    /// Texts of one's own kind.
    Text,
    /// Numbers.
    Number,
    /// Dates, written as 2026-12-25.
    Date,
    /// One of [`Lane::choices`].
    Choice,
    /// Addresses in the web or of mail, with words in front where wanted.
    Link,
    /// Pictures, with what they show in words.
    Image,
    /// Numbers, drawn as bars or a line over the steps.
    Chart,
}

/// What is wrong with a text for the lane it is to stand in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It is no number.
    NotANumber,
    /// It is no date.
    NotADate,
    /// It is none of the lane's choices.
    NotAChoice,
    /// It does not end in an address.
    NotALink,
}

impl LaneKind {
    /// That a text may stand on a card of a lane of this kind, which has these choices.
    ///
    /// # Errors
    /// Why it may not.
    pub fn check(self, choices: &[String], text: &str) -> Result<(), Unfit> {
        let (fits, otherwise) = match self {
            Self::Number | Self::Chart => (number(text).is_some(), Unfit::NotANumber),
            Self::Date => (date_from_text(text).is_some(), Unfit::NotADate),
            Self::Choice => (choices.iter().any(|it| it == text), Unfit::NotAChoice),
            Self::Link => (link(text).is_some(), Unfit::NotALink),
            Self::Actions
            | Self::Thoughts
            | Self::Emotion
            | Self::Needs
            | Self::Expectations
            | Self::Touchpoints
            | Self::Channels
            | Self::Pains
            | Self::Gains
            | Self::Evidence
            | Self::Frontstage
            | Self::Backstage
            | Self::Support
            | Self::Systems
            | Self::Owners
            | Self::Metrics
            | Self::Opportunities
            | Self::Notes
            | Self::Text
            | Self::Image => return Ok(()),
        };
        if fits { Ok(()) } else { Err(otherwise) }
    }
}

/// The number that a text is: with a point or a comma before its decimals, none before thousands.
#[must_use]
pub fn number(text: &str) -> Option<f64> {
    let plain = text.trim().replace('−', "-").replace(',', ".");
    let is_plain = plain
        .bytes()
        .all(|it| it.is_ascii_digit() || it == b'.' || it == b'-');
    let number: f64 = plain.parse().ok()?;
    (is_plain && number.abs() <= MOST).then_some(number)
}

/// The largest number, up or down.
const MOST: f64 = 1e12;

/// The words and the address of a link: the address stands last, and is its own words where there are none.
#[must_use]
pub fn link(text: &str) -> Option<(&str, &str)> {
    let text = text.trim();
    let (words, address) = text.rsplit_once(char::is_whitespace).unwrap_or(("", text));
    let known = ["https://", "http://", "mailto:"];
    let rest = known.iter().find_map(|it| address.strip_prefix(it))?;
    let words = words.trim();
    let words = if words.is_empty() { rest } else { words };
    (!rest.is_empty()).then_some((words, address))
}

#[cfg(test)]
mod tests {
    use super::{link, number};

    #[test]
    fn numbers_are_what_people_type() {
        for (text, means) in [
            ("12", Some(12.0)),
            (" 4,5 ", Some(4.5)),
            ("−0.5", Some(-0.5)),
            ("1,234.5", None),
            ("twelve", None),
            ("inf", None),
            ("1e3", None),
            ("9999999999999", None),
        ] {
            assert_eq!(number(text), means, "{text}");
        }
    }

    #[test]
    fn a_link_ends_in_its_address() {
        for (text, means) in [
            (
                "Our shop https://shop.example/a",
                Some(("Our shop", "https://shop.example/a")),
            ),
            (
                "https://shop.example",
                Some(("shop.example", "https://shop.example")),
            ),
            (
                "Write us mailto:a@b.example",
                Some(("Write us", "mailto:a@b.example")),
            ),
            ("javascript:alert(1)", None),
            ("https://", None),
            ("https://shop.example in the city", None),
        ] {
            assert_eq!(link(text), means, "{text}");
        }
    }
}
