//! What one can do to a match rule.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::{Matcher, Target};
use crate::ids::{MapId, RuleId};

/// Add a rule that assigns events.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddRule {
    /// Minted by the caller.
    pub id: RuleId,
    /// The map it goes to.
    pub map: MapId,
    /// The rule it goes before; none puts it last.
    pub before: Option<RuleId>,
    /// Which events it claims.
    pub matcher: Matcher,
    /// What becomes of them.
    pub target: Target,
}

/// Change a rule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditRule {
    /// Which rule.
    pub id: RuleId,
    /// Which events it claims now.
    pub matcher: Matcher,
    /// What becomes of them now.
    pub target: Target,
}

/// Put a rule elsewhere in the order: the first match wins.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MoveRule {
    /// Which rule.
    pub id: RuleId,
    /// The rule it goes before; none puts it last.
    pub before: Option<RuleId>,
}

/// Remove a rule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RemoveRule {
    /// Which rule.
    pub id: RuleId,
}
