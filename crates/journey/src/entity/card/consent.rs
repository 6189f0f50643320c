//! Whether people agreed that their words are shown.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whether the person whose words a card holds agreed that others get to see them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Consent {
    /// They agreed.
    Given,
    /// They did not, or no longer do: the card never leaves.
    Withdrawn,
}
