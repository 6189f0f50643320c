//! What one can do to a match rule.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Change;
use crate::entity::{EntityId, Field, MatchRule, Matcher, Operator, Predicate, Target};
use crate::ids::{MapId, RuleId};
use crate::limits;
use crate::project::Project;
use crate::project::plan::{added, place, removed, revised};
use crate::rank::Rank;
use crate::refusal::{Refusal, check_length};

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

impl AddRule {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        project.check_new(self.id)?;
        project.known_map(self.map)?;
        check_rule(project, self.map, self.id, &self.matcher, self.target)?;
        Ok(added(MatchRule {
            id: self.id,
            map: self.map,
            rank: rank_in(project, self.map, self.id, self.before)?,
            matcher: self.matcher.clone(),
            target: self.target,
        }))
    }
}

impl EditRule {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let rule = project.known_rule(self.id)?;
        check_rule(project, rule.map, self.id, &self.matcher, self.target)?;
        Ok(revised(rule, |it| {
            it.matcher.clone_from(&self.matcher);
            it.target = self.target;
        }))
    }
}

impl MoveRule {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let rule = project.known_rule(self.id)?;
        let rank = rank_in(project, rule.map, self.id, self.before)?;
        Ok(revised(rule, |it| it.rank = rank))
    }
}

impl RemoveRule {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        Ok(removed(project.known_rule(self.id)?))
    }
}

fn rank_in(
    project: &Project,
    map: MapId,
    rule: RuleId,
    before: Option<RuleId>,
) -> Result<Rank, Refusal> {
    let rules = project.rules_of_family(map);
    let row: Vec<_> = rules.iter().map(|it| (it.id, &it.rank)).collect();
    place(&row, rule, before)
}

fn check_rule(
    project: &Project,
    map: MapId,
    rule: RuleId,
    matcher: &Matcher,
    target: Target,
) -> Result<(), Refusal> {
    let at = rule.into();
    if let Target::Touchpoint(touchpoint) = target
        && !project.is_carried(map, touchpoint)
    {
        return Err(Refusal::TouchpointNotOnMap(at));
    }
    match matcher {
        Matcher::OneOf { names, .. } => {
            if names.len() > limits::RULE_PARTS {
                return Err(Refusal::RuleTooBig(at));
            }
            if names.is_empty() {
                return Err(Refusal::RuleEmpty(at));
            }
            names.iter().try_for_each(|it| check_text(at, it))
        }
        Matcher::Wildcard { pattern } => check_text(at, pattern),
        Matcher::Regex { field, pattern } => {
            check_field(at, field)?;
            check_expression(at, pattern)
        }
        Matcher::Where { predicate } => {
            let mut n_parts = 0;
            check_predicate(at, predicate, limits::RULE_DEPTH, &mut n_parts)
        }
    }
}

/// That a condition over one event can be tried, and is not too big.
pub(super) fn check_predicate(
    at: EntityId,
    predicate: &Predicate,
    depth: usize,
    n_parts: &mut usize,
) -> Result<(), Refusal> {
    *n_parts += 1;
    let Some(depth) = depth
        .checked_sub(1)
        .filter(|_| *n_parts <= limits::RULE_PARTS)
    else {
        return Err(Refusal::RuleTooBig(at));
    };
    match predicate {
        Predicate::All { of } | Predicate::Any { of } => of
            .iter()
            .try_for_each(|it| check_predicate(at, it, depth, n_parts)),
        Predicate::Not { of } => check_predicate(at, of, depth, n_parts),
        Predicate::Is {
            field,
            operator,
            value,
        } => {
            check_field(at, field)?;
            match operator {
                Operator::Matches => check_expression(at, value),
                // One value a line.
                Operator::In => check_length(at, value, limits::RULE_TEXT * 10),
                Operator::Equal
                | Operator::NotEqual
                | Operator::Less
                | Operator::AtMost
                | Operator::Greater
                | Operator::AtLeast
                | Operator::Contains
                | Operator::Exists => check_length(at, value, limits::RULE_TEXT),
            }
        }
    }
}

fn check_field(at: EntityId, field: &Field) -> Result<(), Refusal> {
    match field {
        Field::Activity => Ok(()),
        Field::Attribute(name) => check_text(at, name),
    }
}

fn check_expression(at: EntityId, pattern: &str) -> Result<(), Refusal> {
    check_text(at, pattern)?;
    match regex::Regex::new(pattern) {
        Ok(_) => Ok(()),
        Err(error) => Err(Refusal::NotAnExpression {
            at,
            // The last line says what is wrong; those before it point at the place.
            reason: error
                .to_string()
                .lines()
                .last()
                .unwrap_or_default()
                .trim_start_matches("error: ")
                .to_owned(),
        }),
    }
}

/// A text that says something, and is not too long.
pub(super) fn check_text(at: EntityId, text: &str) -> Result<(), Refusal> {
    if text.trim().is_empty() {
        return Err(Refusal::RuleEmpty(at));
    }
    check_length(at, text, limits::RULE_TEXT)
}
