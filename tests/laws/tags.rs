//! What holds of tags, whatever was done to a map.

use std::collections::BTreeSet;

use journey::command::{Command, MergeSteps, RemoveTag, RenameTag};
use journey::{EntityId, MapId, Project};
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;

/// That nothing has a tag twice, however it is written.
pub(crate) fn check_tags(project: &Project) -> TestCaseResult {
    let steps = project.steps().values().map(|it| &it.tags);
    let cards = project.cards().values().map(|it| &it.tags);
    for tags in steps.chain(cards) {
        let different: BTreeSet<String> = tags.iter().map(|it| it.to_lowercase()).collect();
        prop_assert_eq!(different.len(), tags.len(), "{:?}", tags);
    }
    Ok(())
}

/// That a tag is renamed or removed everywhere on its map and nowhere else, and that nothing else loses one.
pub(crate) fn check_kept(command: &Command, before: &Project, after: &Project) -> TestCaseResult {
    match command {
        Command::RenameTag(RenameTag { map, tag, name }) => {
            let had = bearers(before, *map, |it| it == tag);
            let is_new = |it: &str| it.to_lowercase() == name.trim().to_lowercase();
            let expected = &had | &bearers(before, *map, is_new);
            prop_assert_eq!(bearers(after, *map, is_new), expected);
            elsewhere(before, after, *map)
        }
        Command::RemoveTag(RemoveTag { map, tag }) => {
            prop_assert!(bearers(after, *map, |it| it == tag).is_empty());
            elsewhere(before, after, *map)
        }
        Command::MergeSteps(MergeSteps { id, second }) => {
            let all = [id, second]
                .map(|it| &before.steps()[it].tags)
                .into_iter()
                .flatten();
            let lower = |it: &String| it.to_lowercase();
            let joined: BTreeSet<String> = all.map(lower).collect();
            let found: BTreeSet<String> = after.steps()[id].tags.iter().map(lower).collect();
            prop_assert_eq!(found, joined);
            Ok(())
        }
        _ => Ok(()),
    }
}

fn bearers(project: &Project, map: MapId, is_meant: impl Fn(&str) -> bool) -> BTreeSet<EntityId> {
    let has = |tags: &[String]| tags.iter().any(|it| is_meant(it));
    let steps = project
        .columns_of(map)
        .into_iter()
        .filter(|it| has(&it.tags));
    let cards = project.cards_of(map).filter(|it| has(&it.tags));
    let steps = steps.map(|it| EntityId::Step(it.id));
    steps.chain(cards.map(|it| EntityId::Card(it.id))).collect()
}

fn elsewhere(before: &Project, after: &Project, map: MapId) -> TestCaseResult {
    for other in before.maps().keys().filter(|it| **it != map) {
        prop_assert_eq!(before.tags_of(*other), after.tags_of(*other));
    }
    Ok(())
}
