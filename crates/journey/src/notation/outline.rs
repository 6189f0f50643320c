//! Outlines: maps as people write them down in mails and documents, line under line.
//!
//! ```text
//! Consider
//!   - I search
//!       Thoughts: Which one fits me?
//!       Feeling: +0.5 curious
//!   - I compare
//! Buy (purchase)
//!   - I order
//! ```
//!
//! Lines at the top are stages, those below them steps, those below these cards. What lies deeper is told
//! from indentation, headings (`#`), numbers (`1.2`) and bullets, and in a plain list from colons: a line
//! that ends with one is the stage of those that follow. A plain list without any is a list of steps.
//!
//! Behind a stage's name may stand its place around the purchase, as in the notation. In front of a card's
//! text may stand the name of its lane; the cards of one lane may also stand below a line with its name.
//! Without a lane they go to the first one that holds free text.

mod lines;
pub(crate) mod mistake;
mod placing;
mod roles;
mod writing;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::{Lane, LaneKind, Lifecycle};
use crate::ids::LaneId;
use crate::limits;
use crate::notation::outline::mistake::{Mistake, OutlineError};

pub use placing::{Placed, place_outline};
pub use writing::outline_text;

/// What the lines at the top of an outline are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum OutlineLevel {
    /// Stages with their steps.
    Stages,
    /// Steps of one stage.
    Steps,
    /// Cards of one step.
    Cards,
}

/// What an outline says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Outline {
    /// What its lines at the top are.
    pub level: OutlineLevel,
    /// Its stages; where its level is steps or cards there is one, without a name.
    pub stages: Vec<OutlineStage>,
}

/// A stage of an outline.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OutlineStage {
    /// Its name; none for the steps that stand in no stage of the outline.
    pub name: Option<String>,
    /// Its place around the purchase, where the outline says it.
    pub lifecycle: Option<Lifecycle>,
    /// Its steps, from the first.
    pub steps: Vec<OutlineStep>,
}

/// A step of an outline.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OutlineStep {
    /// Its name; none for cards that stand below no step of the outline.
    pub name: Option<String>,
    /// Its cards, from the first.
    pub cards: Vec<OutlineCard>,
}

/// A card or a feeling of an outline.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OutlineCard {
    /// The lane it goes to.
    pub lane: LaneId,
    /// How that lane is called.
    pub lane_name: String,
    /// What the card says; of a feeling, its word.
    pub text: String,
    /// For a feeling, half steps from −4 to 4.
    pub half_steps: Option<i8>,
}

/// What an outline says, with its cards on these lanes, from the top; `level` none tells it from the shape.
///
/// # Errors
/// The first line that cannot be on a map.
pub fn read_outline(
    text: &str,
    level: Option<OutlineLevel>,
    lanes: &[Lane],
) -> Result<Outline, OutlineError> {
    if text.len() > limits::OUTLINE {
        let n_bytes = text.len();
        return Err(OutlineError {
            line: 1,
            mistake: Mistake::TooMuch { n_bytes },
        });
    }
    let lines = lines::read(text);
    let level = level.unwrap_or_else(|| roles::level_of(&lines, lanes));
    roles::read(&lines, level, lanes)
}

/// Whether a card of this kind of lane says whatever one likes.
fn holds_free_text(kind: LaneKind) -> bool {
    !matches!(
        kind,
        LaneKind::Emotion
            | LaneKind::Number
            | LaneKind::Date
            | LaneKind::Choice
            | LaneKind::Link
            | LaneKind::Image
            | LaneKind::Chart
    )
}

#[cfg(test)]
mod tests;
