//! How two steps become one.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::change::Change;
use crate::command::card::span::Arrivals;
use crate::command::card::tag;
use crate::command::re_mint::{Kind, Renaming};
use crate::entity::{Emotion, JourneyMap, MatchRule, OwnerRole, Step, Target, Transition};
use crate::ids::{MapId, RuleId, StepId};
use crate::project::Project;
use crate::project::plan::Plan;
use crate::rank::Rank;
use crate::refusal::Refusal;

/// Make one step of two that stand beside each other in their stage.
///
/// - The first stays what it is, with its name, touchpoint and history; the second goes.
/// - The match rules of the second now show the first, unless another step has the touchpoint of the
///   second: then they stay with that step, and where it is on another map, this one has its own. Segments and acceptances that speak of the second speak of
///   the first; of two that come to say the same, the older one stays.
/// - Where both are observed by events of their own, or the second led back to the first, the step may
///   happen several times, for its parts may.
/// - Cards of the second go below those of the first; its feelings stay where the first has none.
/// - Transitions of the second are led to the first. Those between the two go, and of two that come to
///   lead the same way the first's own stays.
/// - A map that draws the second in detail now draws the first; where one draws either, it is refused.
/// - It has the owners and the tags of both, its own owners first, and its own icon or else that of the second.
/// - It may be left out, or cannot be seen, where that was so of both; journeys start there where they
///   started at either, and end there as they ended at the second, or else at the first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MergeSteps {
    /// The first, which stays.
    pub id: StepId,
    /// The second, right behind it in the same stage.
    pub second: StepId,
}

impl MergeSteps {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let first = project.known_step(self.id)?;
        let second = project.known_step(self.second)?;
        let row = project.steps_of(first.stage);
        let mut pairs = row.windows(2);
        if !pairs.any(|it| (it[0].id, it[1].id) == (self.id, self.second)) {
            return Err(Refusal::NotNeighbours(self.second.into()));
        }
        let mut plan = Plan::of(project);
        if let Some(detail) = project.detail_of(self.second) {
            if project.detail_of(self.id).is_some() {
                return Err(Refusal::TwoDetails(self.second));
            }
            plan.put(JourneyMap {
                detail_of: Some(self.id),
                ..detail.clone()
            });
        }
        let mut steps = project.transitions().values();
        let leads_back = steps.any(|it| (it.from, it.to) == (self.second, self.id));
        let both_seen =
            !first.unobservable && !second.unobservable && first.touchpoint != second.touchpoint;
        plan.remove(self.second);
        let mut merged = Step {
            optional: first.optional && second.optional,
            repeatable: first.repeatable || second.repeatable || leads_back || both_seen,
            unobservable: first.unobservable && second.unobservable,
            start: first.start || second.start,
            end: second.end.or(first.end),
            tags: tag::joined(&first.tags, &second.tags),
            icon: first.icon.clone().or_else(|| second.icon.clone()),
            ..first.clone()
        };
        for role in OwnerRole::ALL {
            if first.owner(role).is_empty() {
                second.owner(role).clone_into(merged.owner_mut(role));
            }
        }
        plan.put(merged);
        let mut renamed = vec![(Kind::Thing, self.second.0, self.id.0)];
        let map = project.known_map_of_step(self.id)?;
        renamed.extend(self.match_rules(&mut plan, project, map, (first, second)));
        self.cards(&mut plan, project);
        self.feelings(&mut plan, project);
        self.transitions(&mut plan, project);
        Renaming::of(renamed).apply(&mut plan, project, map);
        Ok(plan.done())
    }

    /// Leads the rules of the second to the first; answers with the touchpoint that is now another on this map.
    ///
    /// Where another map still carries the second's, its rules stay, and each gets one behind it for the first:
    /// a map passes over rules for what it does not carry.
    fn match_rules(
        &self,
        plan: &mut Plan<'_>,
        project: &Project,
        map: MapId,
        (first, second): (&Step, &Step),
    ) -> Option<(Kind, Uuid, Uuid)> {
        let columns = project.columns_of(map);
        let mut others = columns.iter().filter(|it| it.id != self.second);
        if others.any(|it| it.touchpoint == second.touchpoint) {
            return None;
        }
        let mut all = project.steps().values().filter(|it| it.id != self.second);
        let is_elsewhere = all.any(|it| it.touchpoint == second.touchpoint);
        let rules = project.rules_of_family(map);
        for (place, rule) in rules.iter().enumerate() {
            if rule.target != Target::Touchpoint(second.touchpoint) {
                continue;
            }
            let mut led = MatchRule {
                target: Target::Touchpoint(first.touchpoint),
                ..(*rule).clone()
            };
            if is_elsewhere {
                led.id = RuleId::named(&format!("{} {}", rule.id, self.second));
                let next = rules[place + 1..].iter().find(|it| it.rank > rule.rank);
                led.rank = Rank::between(Some(&rule.rank), next.map(|it| &it.rank));
            }
            plan.put(led);
        }
        Some((Kind::Touchpoint, second.touchpoint.0, first.touchpoint.0))
    }

    fn cards(&self, plan: &mut Plan<'_>, project: &Project) {
        let led = |it: StepId| if it == self.second { self.id } else { it };
        let mut arrivals = Arrivals::of(project);
        let mut cards: Vec<_> = project.cards().values().collect();
        cards.retain(|it| it.step == self.second || it.last == self.second);
        cards.sort_by_key(|it| (&it.rank, it.id));
        for card in cards {
            plan.put(arrivals.at(card, led(card.step), led(card.last)));
        }
    }

    fn feelings(&self, plan: &mut Plan<'_>, project: &Project) {
        let at = |step: StepId| {
            let points = project.emotions().values();
            points.filter(move |it| it.step == step)
        };
        for point in at(self.second) {
            if at(self.id).any(|it| it.lane == point.lane) {
                plan.remove(point.id);
            } else {
                plan.put(Emotion {
                    step: self.id,
                    ..point.clone()
                });
            }
        }
    }

    fn transitions(&self, plan: &mut Plan<'_>, project: &Project) {
        let led = |it: StepId| if it == self.second { self.id } else { it };
        let (moved, kept): (Vec<&Transition>, Vec<&Transition>) = project
            .transitions()
            .values()
            .partition(|it| it.from == self.second || it.to == self.second);
        let mut ways: BTreeSet<_> = kept.iter().map(|it| (it.from, it.to)).collect();
        for it in moved {
            let (from, to) = (led(it.from), led(it.to));
            if from != to && ways.insert((from, to)) {
                plan.put(Transition {
                    from,
                    to,
                    ..it.clone()
                });
            } else {
                plan.remove(it.id);
            }
        }
    }
}
