//! The laws of several maps in one file: a fork is the same until it is edited, and then differs in just that.

use journey::command::{Command, ForkMap, RemoveMap};
use journey::{
    Difference, EntityId, MapId, MapKind, Project, all_restored, differences, map_differences,
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
            _ => Command::RemoveMap(RemoveMap { id: map }),
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
            Ok(())
        }
        Command::RemoveMap(it) => {
            for kin in before.kin_of(it.id) {
                let rules = |project: &Project| -> Vec<_> {
                    let rules = project.rules_of(kin.id).into_iter();
                    rules.map(|it| (it.id, it.matcher.clone())).collect()
                };
                prop_assert_eq!(rules(before), rules(after));
                let log = |project: &Project| project.log_of(kin.id).map(|it| it.id);
                prop_assert_eq!(log(before), log(after));
                prop_assert_eq!(before.drawn_on(kin.id), after.drawn_on(kin.id));
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

/// What is told of a map but for what makes it another one, in an order of its own.
fn told(found: Vec<Difference>) -> Vec<String> {
    let mut told = Vec::new();
    for mut it in found {
        if let EntityId::Map(_) = it.entity {
            it.fields
                .retain(|it| it.field != "title" && it.field != "kind");
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
                && project.map(of) == after.map(of);
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
        prop_assert_eq!(told(map_differences(&project, of, id)), told(edited));
        let back = all_restored(&project, &forked);
        project.apply(&back);
        prop_assert!(map_differences(&project, of, id).is_empty());
    }
}
