//! The laws of looking back: what differs is told, and can be brought back whole and piece by piece.

use journey::{DifferenceKind, Entity, EntityId, Project, all_restored, differences, restored};
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

use super::{check_whole, config, planned, scripts};

/// What is drawn, without what was observed.
pub(crate) fn drawn(project: &Project) -> Vec<Entity> {
    let all = project.entities().into_iter();
    all.filter(|it| !matches!(it, Entity::Log(_))).collect()
}

/// A view of lanes that are gone leaves out the others.
fn as_far_as(project: &Project, entity: Entity) -> Entity {
    match entity {
        Entity::View(mut it) => {
            it.narrowed
                .without
                .retain(|lane| project.lane(*lane).is_some());
            Entity::View(it)
        }
        other => other,
    }
}

proptest! {
    #![proptest_config(config(150))]

    #[test]
    fn what_was_comes_back(script in scripts(), cut in any::<u16>()) {
        let mut now = Project::default();
        let mut then = Project::default();
        let cut = usize::from(cut) % script.len();
        for (place, lot) in script.iter().enumerate() {
            if place == cut {
                then = now.clone();
            }
            if let Some((_, change)) = planned(&now, lot) {
                now.apply(&change);
            }
        }
        let found = differences(&then, &now);
        prop_assert_eq!(found.is_empty(), then == now, "what is the same does not differ");
        for it in &found {
            let known = (then.entity(it.entity).is_some(), now.entity(it.entity).is_some());
            let expected = match it.kind {
                DifferenceKind::Added => (false, true),
                DifferenceKind::Removed => (true, false),
                DifferenceKind::Moved | DifferenceKind::Changed => (true, true),
            };
            prop_assert_eq!(known, expected, "{:?}", it);
        }

        let mut whole = now.clone();
        whole.apply(&all_restored(&now, &then));
        check_whole(&whole)?;
        prop_assert_eq!(drawn(&whole), drawn(&then));

        for it in &found {
            let is_data = matches!(it.entity, EntityId::Log(_) | EntityId::Map(_));
            let Ok(change) = restored(&now, &then, it.entity) else { continue };
            let mut one = now.clone();
            one.apply(&change);
            check_whole(&one)?;
            // A wide card stands as the columns do now.
            let is_wide = matches!(then.entity(it.entity), Some(Entity::Card(it)) if it.step != it.last);
            let is_back = one.entity(it.entity) == then.entity(it.entity).map(|it| as_far_as(&one, it));
            prop_assert!(is_data || is_wide || is_back, "{:?}", it);
            one.apply(&change.inverted());
            prop_assert_eq!(&one, &now, "and can be undone");
        }
    }
}
