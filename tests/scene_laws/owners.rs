//! Who answers for the steps: one bar for adjoining steps of one owner, and every hand-off marked.

use std::collections::BTreeMap;

use journey::{OwnerRole, Step};
use language::Language;
use proptest::prelude::{Strategy, prop, proptest};
use scene::{Arrangement, BandRole, Item, LensView, Role, Scene, View, lay_out};

use crate::{overlap, placed, sample};

const OWNERS: [&str; 4] = [
    "",
    "Sales",
    "Care",
    "Warehouse and shipping, north and south",
];

/// A map of two stages whose steps have these owners, with transitions from and to these steps.
fn map() -> impl Strategy<Value = String> {
    let owner = || prop::sample::select(OWNERS.to_vec());
    let steps = prop::collection::vec((owner(), owner(), owner()), 2..7);
    let ways = prop::collection::vec((0..7_usize, 0..7_usize), 0..8);
    (steps, ways).prop_map(|(steps, ways)| {
        let mut text = String::new();
        for (place, (experience, content, channel)) in steps.iter().enumerate() {
            if place == 0 || place == steps.len() / 2 {
                text += &format!("Stage {place}:\n");
            }
            let roles = [
                ("owner", experience),
                ("content owner", content),
                ("channel owner", channel),
            ];
            let said = roles.iter().filter(|it| !it.1.is_empty());
            let said: Vec<String> = said
                .map(|(role, name)| format!("{role} \"{name}\""))
                .collect();
            text += &format!("  s{place} = Step {place} ({})\n", said.join(", "));
        }
        let n = steps.len();
        let mut ways: Vec<_> = ways.into_iter().map(|(a, b)| (a % n, b % n)).collect();
        ways.retain(|(a, b)| a != b);
        ways.sort_unstable();
        ways.dedup();
        for (from, to) in ways {
            text += &format!("s{from} -> s{to}\n");
        }
        text += "lane Notes (notes; pinned)\n";
        text.replace(" ()", "")
    })
}

fn names(scene: &Scene, place: usize) -> String {
    let texts = scene.groups[place].items.iter().filter_map(|it| match it {
        Item::Text { text, .. } => Some(text.as_str()),
        Item::Box { .. }
        | Item::Number { .. }
        | Item::Image { .. }
        | Item::Icon { .. }
        | Item::Logo { .. }
        | Item::Path { .. } => None,
    });
    texts.collect::<Vec<_>>().join(" ")
}

proptest! {
    #[test]
    fn every_owner_stands_over_the_steps_they_answer_for(text in map()) {
        let (project, map) = sample::drawn(&text);
        for arrangement in [Arrangement::Journey, Arrangement::Blueprint] {
            let view = View { arrangement, ..sample::view(LensView::Assumed) };
            let scene = lay_out(&project, map, None, &view, Language::En);
            let columns = project.columns_of(map);
            let band = scene.bands.iter().find(|it| it.role == BandRole::Owners);
            assert_eq!(band.is_some(), columns.iter().any(|it| !it.is_orphan()), "{text}");
            let groups: Vec<usize> = (0..scene.groups.len()).filter(|at| scene.groups[*at].role == Role::Owner).collect();
            for (at, one) in groups.iter().enumerate() {
                let rect = placed(&scene, &scene.groups[*one]);
                let band = band.unwrap();
                assert!(rect.y >= band.y && rect.y + rect.height <= band.y + band.height);
                for other in &groups[at + 1..] {
                    assert!(!overlap(rect, placed(&scene, &scene.groups[*other])), "{text}");
                }
            }
            for role in OwnerRole::ALL {
                check_role(&scene, &columns, role);
            }
            check_hand_offs(&scene, &project, map);
        }
    }
}

/// Each owner's steps lie under bars with their name, and adjoining ones under one.
fn check_role(scene: &Scene, columns: &[&Step], role: OwnerRole) {
    let mut joined: Vec<(&str, usize, usize)> = Vec::new();
    for (at, step) in columns.iter().enumerate() {
        let owner = step.owner(role);
        match joined.last_mut() {
            _ if owner.is_empty() => {}
            Some(last) if last.0 == owner && last.2 + 1 == at => last.2 = at,
            _ => joined.push((owner, at, at)),
        }
    }
    let key = format!("owner:{role:?}:");
    let bars = (0..scene.groups.len()).filter(|at| scene.groups[*at].key.starts_with(&key));
    let bars: BTreeMap<i32, usize> = bars
        .map(|at| (placed(scene, &scene.groups[at]).x as i32, at))
        .collect();
    assert_eq!(bars.len(), joined.len());
    for ((owner, first, last), at) in joined.into_iter().zip(bars.into_values()) {
        let group = &scene.groups[at];
        let rect = placed(scene, group);
        let (first, last) = (&scene.columns[first], &scene.columns[last]);
        assert!(rect.x >= first.x && rect.x + rect.width <= last.x + last.width);
        assert!(rect.x < first.x + 20.0 && rect.x + rect.width > last.x + last.width - 20.0);
        assert!(group.label.ends_with(owner), "{}", group.label);
        let shown = names(scene, at);
        assert!(shown.starts_with(owner) || shown.contains('…'), "{shown}");
    }
}

fn check_hand_offs(scene: &Scene, project: &journey::Project, map: journey::MapId) {
    for (at, column) in scene.columns.iter().enumerate() {
        let leaving = project
            .transitions_of(map)
            .into_iter()
            .filter(|it| Some(it.from) == column.step);
        let handed: Vec<&str> = leaving
            .filter_map(|it| Some(project.hand_off(it)?[1]))
            .collect();
        let group = scene
            .groups
            .iter()
            .find(|it| it.key == format!("hand-off:{}", column.key));
        assert_eq!(group.is_some(), !handed.is_empty(), "column {at}");
        for owner in handed {
            assert!(group.is_some_and(|it| it.label.contains(owner)));
        }
    }
}
