//! What one can do to a score rule.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Change;
use crate::command::rule::{check_predicate, check_text};
use crate::entity::{ScoreReading, ScoreRule};
use crate::ids::{MapId, ScoreRuleId};
use crate::limits;
use crate::project::Project;
use crate::project::plan::{added, place, removed, revised};
use crate::rank::Rank;
use crate::refusal::Refusal;

/// Say which column holds a score.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddScoreRule {
    /// Minted by the caller.
    pub id: ScoreRuleId,
    /// The map it goes to.
    pub map: MapId,
    /// The score rule it goes before; none puts it last.
    pub before: Option<ScoreRuleId>,
    /// How scores are read.
    pub reading: ScoreReading,
}

/// Read a score differently.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditScoreRule {
    /// Which score rule.
    pub id: ScoreRuleId,
    /// How scores are read now.
    pub reading: ScoreReading,
}

/// Put a score rule elsewhere in the order: of those for one column the first that holds reads it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MoveScoreRule {
    /// Which score rule.
    pub id: ScoreRuleId,
    /// The score rule it goes before; none puts it last.
    pub before: Option<ScoreRuleId>,
}

/// Remove a score rule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RemoveScoreRule {
    /// Which score rule.
    pub id: ScoreRuleId,
}

impl AddScoreRule {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        project.check_new(self.id)?;
        project.known_map(self.map)?;
        check_reading(self.id, &self.reading)?;
        Ok(added(ScoreRule {
            id: self.id,
            map: self.map,
            rank: rank_in(project, self.map, self.id, self.before)?,
            reading: self.reading.clone(),
        }))
    }
}

impl EditScoreRule {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let rule = project.known_score_rule(self.id)?;
        check_reading(self.id, &self.reading)?;
        Ok(revised(rule, |it| it.reading.clone_from(&self.reading)))
    }
}

impl MoveScoreRule {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let rule = project.known_score_rule(self.id)?;
        let rank = rank_in(project, rule.map, self.id, self.before)?;
        Ok(revised(rule, |it| it.rank = rank))
    }
}

impl RemoveScoreRule {
    pub(super) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        Ok(removed(project.known_score_rule(self.id)?))
    }
}

fn rank_in(
    project: &Project,
    map: MapId,
    rule: ScoreRuleId,
    before: Option<ScoreRuleId>,
) -> Result<Rank, Refusal> {
    let rules = project.score_rules_of(map);
    let row: Vec<_> = rules.iter().map(|it| (it.id, &it.rank)).collect();
    place(&row, rule, before)
}

fn check_reading(rule: ScoreRuleId, reading: &ScoreReading) -> Result<(), Refusal> {
    let at = rule.into();
    check_text(at, &reading.attribute)?;
    if !reading.scale.is_whole() {
        return Err(Refusal::NotAScale(rule));
    }
    match &reading.only {
        Some(predicate) => check_predicate(at, predicate, limits::RULE_DEPTH, &mut 0),
        None => Ok(()),
    }
}
