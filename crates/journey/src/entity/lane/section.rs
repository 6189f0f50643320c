//! Where a lane stands in a service blueprint.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::LaneKind;

/// A part of a service blueprint; the order of the variants is its order from top to bottom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Section {
    /// What the customer sees, holds or hears.
    Evidence,
    /// What the customer does.
    Customer,
    /// What the customer meets: contacts, their channels, and work that the customer can see.
    Frontstage,
    /// Work for this customer that the customer cannot see.
    Backstage,
    /// Work that makes the others possible without serving this customer.
    Support,
    /// The systems involved.
    Systems,
    /// What is said about the service: who answers for it, measures, failures, ideas, notes.
    Remarks,
}

impl LaneKind {
    /// Where a lane of this kind stands in a service blueprint; none for what goes on within the person, which a
    /// blueprint leaves out.
    #[must_use]
    pub fn section(self) -> Option<Section> {
        match self {
            Self::Evidence => Some(Section::Evidence),
            Self::Actions => Some(Section::Customer),
            Self::Touchpoints | Self::Channels | Self::Frontstage => Some(Section::Frontstage),
            Self::Backstage => Some(Section::Backstage),
            Self::Support => Some(Section::Support),
            Self::Systems => Some(Section::Systems),
            Self::Pains
            | Self::Gains
            | Self::Owners
            | Self::Metrics
            | Self::Opportunities
            | Self::Notes
            | Self::Text
            | Self::Number
            | Self::Date
            | Self::Choice
            | Self::Link
            | Self::Image
            | Self::Chart => Some(Section::Remarks),
            Self::Thoughts | Self::Emotion | Self::Needs | Self::Expectations => None,
        }
    }
}
