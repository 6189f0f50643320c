//! How one map becomes two, and how a map goes.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::change::Change;
use crate::entity::{
    Entity, JourneyMap, LogSummary, MapKind, MatchRule, ScoreRule, Segment, Target,
};
use crate::ids::MapId;
use crate::limits;
use crate::project::Project;
use crate::project::plan::Plan;
use crate::refusal::{Refusal, check_length};

/// Draw a copy of a map beside it: how it is to be, beside how it is.
///
/// - Every stage, step, lane, card, picture, feeling, transition and acceptance is copied under an id of its
///   own, which follows from that of the new map, and remembers what it was first copied from: its twin.
/// - A step carries the touchpoint of its twin. Log, match rules, score rules and segments are not copied:
///   both maps use the same, so that the observed journeys can be laid over either.
/// - Maps that draw its steps in detail are copied with it, and draw the copies of these steps. A map that is itself
///   below a step has a copy by itself.
/// - Where nobody has said of which time the first speaks, it is said now: of the other one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ForkMap {
    /// Minted by the caller, for the copy.
    pub id: MapId,
    /// The map that is copied.
    pub of: MapId,
    /// What the copy is called.
    pub title: String,
    /// Which time the copy speaks of.
    pub kind: MapKind,
}

/// Remove a map with all that is drawn on it; the last one stays. Maps that draw its steps in detail stay, as maps by
/// themselves, and a step that it drew in detail stays without.
///
/// What it shared goes to another map of its family; where there is none, it goes too.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RemoveMap {
    /// Which map.
    pub id: MapId,
}

impl ForkMap {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        project.check_new(self.id)?;
        let map = project.known_map(self.of)?;
        check_length(self.id, &self.title, limits::NAME)?;
        let own = |id: Uuid| match id {
            it if it == self.of.0 => self.id.0,
            it => Uuid::new_v5(&self.id.0, it.as_bytes()),
        };
        let mut plan = Plan::of(project);
        for below in project.with_those_below(self.of) {
            for it in project.drawn_on(below) {
                let root = it.root();
                let copy = it.under(&own).called_twin_of(Some(root));
                project.check_new(copy.id())?;
                plan.put(copy);
            }
            let map = project.known_map(below)?.clone();
            let root = map.root();
            let Entity::Map(mut copy) = Entity::Map(map).under(&own) else {
                continue;
            };
            project.check_new(copy.id)?;
            copy.twin_of = Some(root);
            copy.lens.kind = Some(self.kind);
            if below == self.of {
                copy.title.clone_from(&self.title);
                copy.detail_of = None;
            }
            plan.put(copy);
        }
        if map.lens.kind.is_none() {
            let mut first = map.clone();
            first.lens.kind = Some(match self.kind {
                MapKind::AsIs => MapKind::ToBe,
                MapKind::ToBe => MapKind::AsIs,
            });
            plan.put(first);
        }
        Ok(plan.done())
    }
}

impl RemoveMap {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        project.known_map(self.id)?;
        if project.maps().len() == 1 {
            return Err(Refusal::LastMap(self.id));
        }
        let mut plan = Plan::of(project);
        plan.remove(self.id);
        for it in project.drawn_on(self.id) {
            plan.remove(it.id());
            if let Entity::Step(step) = it
                && let Some(detail) = project.detail_of(step.id)
            {
                plan.put(JourneyMap {
                    detail_of: None,
                    ..detail.clone()
                });
            }
        }
        let kin = project.kin_of(self.id);
        match kin.first().map(|it| it.id) {
            Some(heir) => self.bequeath(&mut plan, project, heir),
            None => self.remove_shared(&mut plan, project),
        }
        Ok(plan.done())
    }

    /// Gives what the family shares to another of its maps, without rules for what none carries any more.
    fn bequeath(&self, plan: &mut Plan<'_>, project: &Project, heir: MapId) {
        let is_carried = |rule: &MatchRule| match rule.target {
            Target::LeaveOut => true,
            Target::Touchpoint(it) => project.steps().values().any(|step| {
                let is_here = project.map_of_step(step.id) == Some(self.id);
                step.touchpoint == it && !is_here
            }),
        };
        for it in project.rules_of_family(self.id) {
            if !is_carried(it) {
                plan.remove(it.id);
            } else if it.map == self.id {
                plan.put(MatchRule {
                    map: heir,
                    ..it.clone()
                });
            }
        }
        for it in project.score_rules_of(self.id) {
            if it.map == self.id {
                plan.put(ScoreRule {
                    map: heir,
                    ..it.clone()
                });
            }
        }
        for it in project.segments_of(self.id) {
            if it.map == self.id {
                plan.put(Segment {
                    map: heir,
                    ..it.clone()
                });
            }
        }
        if let Some(log) = project.log_of(self.id).filter(|it| it.map == self.id) {
            plan.put(LogSummary {
                map: heir,
                ..log.clone()
            });
        }
    }

    fn remove_shared(&self, plan: &mut Plan<'_>, project: &Project) {
        for it in project.rules_of_family(self.id) {
            plan.remove(it.id);
        }
        for it in project.score_rules_of(self.id) {
            plan.remove(it.id);
        }
        for it in project.segments_of(self.id) {
            plan.remove(it.id);
        }
        if let Some(log) = project.log_of(self.id) {
            plan.remove(log.id);
        }
    }
}
