//! Maps that draw a step of another map in detail, and what of them counts there.

use std::collections::{BTreeMap, BTreeSet};

use crate::entity::{JourneyMap, MatchRule, Target};
use crate::ids::{MapId, StepId, TouchpointId};
use crate::project::Project;

impl Project {
    /// The map that draws a step in detail, where one does.
    #[must_use]
    pub fn detail_of(&self, step: StepId) -> Option<&JourneyMap> {
        let mut maps = self.maps().values();
        maps.find(|it| it.detail_of == Some(step))
    }

    /// The maps above a map, the nearest first: that of the step which it draws in detail, and so on.
    #[must_use]
    pub fn above(&self, map: MapId) -> Vec<MapId> {
        let mut above = Vec::new();
        let mut at = map;
        while let Some(next) = self.map(at).and_then(|it| self.map_of_step(it.detail_of?)) {
            // A merged file might hold a circle.
            if next == map || above.contains(&next) {
                break;
            }
            above.push(next);
            at = next;
        }
        above
    }

    /// A map and all that draw steps of it in detail, and steps of theirs: those above come first.
    #[must_use]
    pub fn with_those_below(&self, map: MapId) -> Vec<MapId> {
        let mut all = vec![map];
        let mut at = 0;
        while let Some(&next) = all.get(at) {
            for step in self.columns_of(next) {
                let below = self.detail_of(step.id).map(|it| it.id);
                all.extend(below.filter(|it| !all.contains(it)));
            }
            at += 1;
        }
        all
    }

    /// What each touchpoint counts as on a map: what its own steps carry as itself, what steps of maps below carry
    /// as the step that is drawn in detail there. A contact that is drawn below several steps counts for the first.
    #[must_use]
    pub fn counts_as(&self, map: MapId) -> BTreeMap<TouchpointId, TouchpointId> {
        let columns = self.columns_of(map);
        let own = columns.iter().map(|it| (it.touchpoint, it.touchpoint));
        let mut counts_as: BTreeMap<TouchpointId, TouchpointId> = own.collect();
        for step in columns {
            let Some(detail) = self.detail_of(step.id) else {
                continue;
            };
            for below in self.with_those_below(detail.id) {
                for it in self.columns_of(below) {
                    counts_as.entry(it.touchpoint).or_insert(step.touchpoint);
                }
            }
        }
        counts_as
    }

    /// The touchpoints of a map that count in visits: rules lead to steps of a map that draws theirs in detail, so
    /// what happens there without anything between is one visit, from its first event to its last.
    #[must_use]
    pub fn visited(&self, map: MapId) -> BTreeSet<TouchpointId> {
        let mut counts_as = self.counts_as(map);
        counts_as.retain(|from, to| from != to);
        let rules = self.rules_of_family(map).into_iter();
        let visited = rules.filter_map(|it| match it.target {
            Target::Touchpoint(touchpoint) => counts_as.get(&touchpoint).copied(),
            Target::LeaveOut => None,
        });
        visited.collect()
    }

    /// The match rules for other steps of the family than the one that a map draws in detail: what only they claim
    /// happens elsewhere, and is not unmatched here. None for a map that is about the whole journey.
    #[must_use]
    pub fn rules_elsewhere(&self, map: MapId) -> Vec<&MatchRule> {
        let drawn = self.map(map).and_then(|it| self.step(it.detail_of?));
        let Some(drawn) = drawn else {
            return Vec::new();
        };
        let counts_as = self.counts_as(map);
        let mut rules = self.rules_of_family(map);
        rules.retain(|it| match it.target {
            Target::Touchpoint(touchpoint) => {
                touchpoint != drawn.touchpoint && !counts_as.contains_key(&touchpoint)
            }
            Target::LeaveOut => false,
        });
        rules
    }

    /// Whether a map cannot draw a step in detail, since it, or a map below it, is one that the step lies on or
    /// below, or a copy of one.
    pub(crate) fn is_circle(&self, map: MapId, step: StepId) -> bool {
        let root = |id: MapId| self.map(id).map_or(id, JourneyMap::root);
        let Some(on) = self.map_of_step(step) else {
            return false;
        };
        let mut above: BTreeSet<MapId> = self.above(on).into_iter().map(root).collect();
        above.insert(root(on));
        let below = self.with_those_below(map).into_iter();
        below.map(root).any(|it| above.contains(&it))
    }
}
