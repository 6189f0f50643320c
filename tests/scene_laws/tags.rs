//! Tags in the picture: as chips with their words, in the head or on the card that has them.

use language::Language;
use proptest::prelude::{Strategy, prop, proptest};
use scene::{Group, Item, LensView, Rect, Role, TextStyle, lay_out};

use crate::sample;

/// Tags of two steps and two cards.
fn tags() -> impl Strategy<Value = Vec<Vec<String>>> {
    let tag = "[a-z]{1,12}( [a-zß]{1,20})?";
    let tags = prop::collection::btree_set(tag, 0..9);
    prop::collection::vec(tags.prop_map(|it| it.into_iter().collect()), 4)
}

fn marks(tags: &[String]) -> String {
    let said: Vec<String> = tags.iter().map(|it| format!("tag \"{it}\"")).collect();
    if said.is_empty() {
        String::new()
    } else {
        format!(" ({})", said.join(", "))
    }
}

/// The words of the chips of a group, and where the chips are.
fn chips(group: &Group) -> (Vec<&str>, Vec<Rect>) {
    let mut found = (Vec::new(), Vec::new());
    let mut last_box = None;
    for item in &group.items {
        match item {
            Item::Box { rect, .. } => last_box = Some(*rect),
            Item::Text {
                text,
                style: TextStyle::Chip,
                ..
            } => {
                found.0.push(text.as_str());
                found.1.extend(last_box);
            }
            Item::Text { .. }
            | Item::Number { .. }
            | Item::Image { .. }
            | Item::Icon { .. }
            | Item::Logo { .. }
            | Item::Path { .. } => {}
        }
    }
    found
}

fn is_within(inner: &Rect, outer: &Rect) -> bool {
    inner.x >= outer.x
        && inner.y >= outer.y
        && inner.x + inner.width <= outer.x + outer.width
        && inner.y + inner.height <= outer.y + outer.height
}

proptest! {
    #[test]
    fn every_tag_shows_on_what_has_it(tags in tags()) {
        let text = format!(
            "S: a{}, b{}\nlane L (notes)\n  a{}: Two words\n  a .. b{}: More\n",
            marks(&tags[0]), marks(&tags[1]), marks(&tags[2]), marks(&tags[3]),
        );
        let (project, map) = sample::drawn(&text);
        let scene = lay_out(&project, map, None, &sample::view(LensView::Assumed), Language::En);
        let mut had = tags.iter();
        for role in [Role::StepHead, Role::Card] {
            let mut groups: Vec<_> = scene.groups.iter().filter(|it| it.role == role).collect();
            groups.sort_by_key(|it| (it.label.starts_with("a to b"), it.label.clone()));
            for group in groups {
                let tags = had.next().unwrap();
                let (words, rects) = chips(group);
                assert_eq!(words.is_empty(), tags.is_empty(), "{}", group.label);
                assert!(tags.iter().all(|it| group.label.contains(it)), "{}", group.label);
                for (at, rect) in rects.iter().enumerate() {
                    assert!(is_within(rect, &group.bounds), "{rect:?} {:?}", group.bounds);
                    for other in &rects[at + 1..] {
                        let apart = other.y >= rect.y + rect.height || other.x >= rect.x + rect.width;
                        assert!(apart, "{rect:?} {other:?}");
                    }
                }
                if role == Role::Card {
                    assert_eq!(words.len(), tags.len());
                } else if let Some(n) = words.last().and_then(|it| it.strip_prefix('+')) {
                    // A head has one row: the last chip counts those that have no place in it.
                    assert_eq!(n.parse::<usize>().unwrap() + words.len() - 1, tags.len());
                } else {
                    assert_eq!(words.len(), tags.len());
                }
            }
        }
        let below = scene.groups.iter().filter(|it| it.role == Role::StepHead);
        assert!(below.map(|it| it.bounds.y + it.bounds.height).all(|it| it <= scene.head_height));
    }
}
