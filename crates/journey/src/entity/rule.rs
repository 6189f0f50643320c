//! Which events count as which touchpoint.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{MapId, RuleId, TouchpointId};
use crate::rank::Rank;

/// A rule that assigns events to a touchpoint; rules are ordered and the first match wins.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MatchRule {
    /// Identity.
    pub id: RuleId,
    /// The map it belongs to.
    pub map: MapId,
    /// Its place among the map's rules: the first match wins.
    pub rank: Rank,
    /// Which events it claims.
    pub matcher: Matcher,
    /// What becomes of them.
    pub target: Target,
}

/// What becomes of the events a rule claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(tag = "type", content = "id", rename_all = "camelCase")]
pub enum Target {
    /// They show this touchpoint.
    Touchpoint(TouchpointId),
    /// They are left out on purpose (a bot, a heartbeat) and are not part of any journey.
    LeaveOut,
}

/// Which events a rule claims.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum Matcher {
    /// The activity is one of these names, compared after trimming and Unicode NFC.
    OneOf {
        /// The names; one name is the plain exact rule.
        names: Vec<String>,
        /// Whether capital and small letters count as the same.
        ignore_case: bool,
    },
    /// The activity matches a pattern in which `*` stands for any text and `<word>` for one path segment.
    Wildcard {
        /// For example `/product/*` or `/user/<id>/edit`.
        pattern: String,
    },
    /// A column matches a regular expression (Rust `regex` syntax, anchored only if written so).
    Regex {
        /// Where to look.
        field: Field,
        /// The expression.
        pattern: String,
    },
    /// A condition over the activity and attributes.
    Where {
        /// The condition.
        predicate: Predicate,
    },
}

/// Where a rule looks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(tag = "type", content = "name", rename_all = "camelCase")]
pub enum Field {
    /// The name of the event.
    Activity,
    /// An attribute column, by its name in the log.
    Attribute(String),
}

/// A condition over one event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "camelCase", deny_unknown_fields)]
pub enum Predicate {
    /// Every part holds.
    All {
        /// The parts.
        of: Vec<Predicate>,
    },
    /// At least one part holds.
    Any {
        /// The parts.
        of: Vec<Predicate>,
    },
    /// The part does not hold.
    Not {
        /// The part.
        of: Box<Predicate>,
    },
    /// A field compares with a value.
    Is {
        /// Where to look.
        field: Field,
        /// How to compare.
        operator: Operator,
        /// What to compare with: for `in` one value a line; for `exists` unused.
        /// Numbers compare as numbers when both sides are.
        value: String,
    },
}

/// How a field compares with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Operator {
    /// The same.
    Equal,
    /// Not the same.
    NotEqual,
    /// Smaller.
    Less,
    /// Smaller or the same.
    AtMost,
    /// Greater.
    Greater,
    /// Greater or the same.
    AtLeast,
    /// One of several.
    In,
    /// Has this text in it.
    Contains,
    /// Matches this regular expression.
    Matches,
    /// Has any value.
    Exists,
}
