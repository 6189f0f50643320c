//! The laws of several maps in one file: a fork is the same until it is edited, and then differs in just that.

use std::collections::BTreeSet;

use journey::command::{Command, DrawInDetail, ForkMap, RemoveMap, SetDetail};
use journey::{
    Difference, EntityId, MapId, MapKind, MatchRule, Matcher, Project, RuleId, Target,
    all_restored, differences, map_differences,
};
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use proptest::test_runner::TestCaseResult;

use super::{check_whole, config, planned, scripts};
use crate::random::Draw;

impl Draw<'_> {
    pub(crate) fn about_maps_together(&self, kind: u8) -> Option<Command> {
        let map = self.map()?;
        Some(match kind {
            70 => Command::ForkMap(ForkMap {
                id: MapId(self.fresh()),
                of: map,
                title: self.text(),
                kind: self.one_of(&[MapKind::ToBe, MapKind::AsIs]),
            }),
            71 => Command::RemoveMap(RemoveMap { id: map }),
            72 => Command::DrawInDetail(DrawInDetail {
                id: MapId(self.fresh()),
                step: self.step(1)?,
            }),
            _ => Command::SetDetail(SetDetail {
                step: self.step(1)?,
                map: self.maybe(self.pick(2, self.project.maps().keys())),
            }),
        })
    }
}

/// What an edit of several maps keeps.
pub(crate) fn check_kept(command: &Command, before: &Project, after: &Project) -> TestCaseResult {
    match command {
        Command::ForkMap(it) => {
            for (from, to) in [(it.of, it.id), (it.id, it.of)] {
                prop_assert_eq!(map_differences(after, from, to), Vec::new());
            }
            prop_assert_eq!(after.rules_of(it.id), before.rules_of(it.of));
            prop_assert_eq!(after.score_rules_of(it.id), before.score_rules_of(it.of));
            prop_assert_eq!(after.segments_of(it.id), before.segments_of(it.of));
            prop_assert_eq!(after.log_of(it.id), before.log_of(it.of));
            prop_assert_eq!(before.drawn_on(it.of), after.drawn_on(it.of));
            for thing in before.drawn_on(it.of) {
                let twin = after.twin_on(it.id, thing.id());
                let back = twin.and_then(|twin| after.twin_on(it.of, twin));
                prop_assert_eq!(back, Some(thing.id()), "a twin leads back");
            }
            let below = (
                before.with_those_below(it.of),
                after.with_those_below(it.id),
            );
            prop_assert_eq!(below.0.len(), below.1.len(), "its details are copied");
            for (map, copy) in below.0.into_iter().zip(below.1) {
                prop_assert!(after.are_twins(map, copy) && map != copy);
            }
            Ok(())
        }
        Command::RemoveMap(it) => {
            for kin in before.kin_of(it.id) {
                prop_assert_eq!(heard(after, kin.id), heard_without(before, after, kin.id));
                let log = |project: &Project| project.log_of(kin.id).map(|it| it.id);
                prop_assert_eq!(log(before), log(after));
                prop_assert_eq!(before.drawn_on(kin.id), after.drawn_on(kin.id));
            }
            Ok(())
        }
        Command::DrawInDetail(it) => {
            prop_assert_eq!(after.detail_of(it.step).map(|it| it.id), Some(it.id));
            for map in before.maps().keys() {
                prop_assert_eq!(before.rules_of(*map), after.rules_of(*map));
                prop_assert_eq!(before.visited(*map), after.visited(*map));
            }
            Ok(())
        }
        Command::SetDetail(it) => {
            prop_assert_eq!(after.detail_of(it.step).map(|it| it.id), it.map);
            for map in before.maps().keys() {
                prop_assert_eq!(own_rules(before, *map), own_rules(after, *map));
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

/// The rules that bear on a map, in their order.
fn heard(project: &Project, map: MapId) -> Vec<(RuleId, Matcher)> {
    let rules = project.rules_of(map).into_iter();
    rules.map(|it| (it.id, it.matcher)).collect()
}

/// The rules that bore on a map, but for those whose contact only a map showed that is gone, or is no longer
/// below it.
fn heard_without(before: &Project, after: &Project, map: MapId) -> Vec<(RuleId, Matcher)> {
    let shows = |below: &MapId, touchpoint| {
        let columns = after.columns_of(*below);
        columns.iter().any(|step| step.touchpoint == touchpoint)
    };
    let below = after.with_those_below(map);
    let mut heard = heard(before, map);
    heard.retain(|(id, _)| match before.rule(*id).map(|it| it.target) {
        Some(Target::Touchpoint(it)) => below.iter().any(|below| shows(below, it)),
        _ => true,
    });
    heard
}

/// The rules for what a map itself has steps of, in their order.
fn own_rules(project: &Project, map: MapId) -> Vec<RuleId> {
    let columns = project.columns_of(map);
    let is_own = |it: &&MatchRule| match it.target {
        Target::Touchpoint(it) => columns.iter().any(|step| step.touchpoint == it),
        Target::LeaveOut => false,
    };
    let rules = project.rules_of(map);
    let own = |it: &MatchRule| {
        let kept = project.rule(it.id)?;
        is_own(&kept).then_some(it.id)
    };
    rules.iter().filter_map(own).collect()
}

/// A step has one map below it, of its own family, and none is below itself; a family has one log.
pub(crate) fn check_details(project: &Project) -> TestCaseResult {
    let mut drawn = BTreeSet::new();
    for map in project.maps().values() {
        let Some(step) = map.detail_of else { continue };
        prop_assert!(drawn.insert(step), "drawn twice");
        let on = project.map_of_step(step);
        prop_assert!(on.is_some_and(|it| project.are_family(it, map.id)));
        let above = project.above(map.id);
        prop_assert!(!above.contains(&map.id));
        prop_assert!(above.iter().all(|it| !project.are_twins(*it, map.id)));
    }
    for log in project.logs().values() {
        let mut others = project.logs().values();
        prop_assert!(!others.any(|it| it.id != log.id && project.are_family(it.map, log.map)));
    }
    prop_assert_eq!(project.maps_in_order().len(), project.maps().len());
    Ok(())
}

/// What is told of a map but for what makes it another one, in an order of its own.
fn told(found: Vec<Difference>, fork: MapId) -> Vec<String> {
    let mut told = Vec::new();
    for mut it in found {
        // Of a map below it only that it is there is told, which is no edit of the map itself.
        if matches!(it.entity, EntityId::Map(id) if id != fork) {
            continue;
        }
        if let EntityId::Map(_) = it.entity {
            // Title and kind were chosen for the copy; where it hangs and what it joined is no part of the
            // drawing that two maps are compared by.
            it.fields
                .retain(|it| !["title", "kind", "joined", "detailOf"].contains(&it.field.as_str()));
            it.name.clear();
            if it.fields.is_empty() {
                continue;
            }
        }
        told.push(format!("{it:?}"));
    }
    told.sort();
    told
}

proptest! {
    #![proptest_config(config(150))]

    #[test]
    fn a_fork_differs_in_just_what_was_edited(script in scripts(), cut in any::<u16>()) {
        let mut project = Project::default();
        let cut = usize::from(cut) % script.len();
        for lot in &script[..cut] {
            if let Some((_, change)) = planned(&project, lot) {
                project.apply(&change);
            }
        }
        let Some(of) = project.maps().keys().next().copied() else { return Ok(()) };
        let id = MapId::named("the fork");
        let kind = MapKind::ToBe;
        let fork = ForkMap { id, of, title: "To be".into(), kind };
        project.apply(&project.plan(&Command::ForkMap(fork)).expect("it can be forked"));
        check_whole(&project)?;
        let forked = project.clone();
        for lot in &script[cut..] {
            let Some((_, change)) = planned(&project, lot) else { continue };
            let mut after = project.clone();
            after.apply(&change);
            let stays = project.drawn_on(of) == after.drawn_on(of)
                && project.map(of) == after.map(of)
                && project.with_those_below(of) == after.with_those_below(of);
            if stays && after.map(id).is_some() {
                project = after;
            }
        }
        check_whole(&project)?;
        let is_of_fork = |it: &Difference| {
            let alone = project.drawn_on(id).into_iter().chain(forked.drawn_on(id));
            let mut alone = alone.map(|it| it.id()).chain([id.into()]);
            alone.any(|id| id == it.entity)
        };
        let mut edited = differences(&forked, &project);
        edited.retain(is_of_fork);
        for it in &mut edited {
            if !matches!(it.entity, EntityId::Map(_)) {
                // Of several maps it is said which; of two that are compared it is known.
                it.place.remove(0);
            }
            if project.entity(it.entity).is_none() {
                // What is gone is named as on the other map.
                it.entity = forked.twin_on(of, it.entity).expect("it was copied");
            }
        }
        prop_assert_eq!(told(map_differences(&project, of, id), id), told(edited, id));
        let back = all_restored(&project, &forked);
        project.apply(&back);
        prop_assert!(map_differences(&project, of, id).is_empty());
    }
}
