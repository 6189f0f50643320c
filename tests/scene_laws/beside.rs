//! What holds where groups of cases are beside each other on the map.

use language::Language;
use scene::{Item, LensView, Rect, Role, Scene, Sign, Token, View, lay_out, lay_out_for_paper};

use crate::beside::beside;
use crate::{crowded, overlap, placed, sample};

/// From two groups to five, on a map as people draw it and on one with more paths than anybody can read.
pub(crate) fn pictures() -> Vec<(String, Scene)> {
    let (project, map) = sample::drawn(sample::MOBILE_PLAN);
    let overlay = sample::overlay(&project, map, &sample::MOBILE_PLAN_SEEN);
    let (crowd, crowd_map, crowd_overlay) = crowded();
    let view = sample::view(LensView::Overlay);
    let mut pictures = Vec::new();
    for n_sides in 2..=5 {
        let seen = beside(&overlay, n_sides);
        let screen = lay_out(&project, map, Some(&seen), &view, Language::En);
        let released = sample::released(&project, map, Some(&seen));
        let paper = lay_out_for_paper(&released, &view, Language::En).clone();
        let seen = beside(&crowd_overlay, n_sides);
        let crowd = lay_out(&crowd, crowd_map, Some(&seen), &view, Language::En);
        pictures.push((format!("{n_sides} groups, screen"), screen));
        pictures.push((format!("{n_sides} groups, paper"), paper));
        pictures.push((format!("{n_sides} groups, crowded"), crowd));
    }
    pictures
}

#[test]
fn bars_cover_neither_each_other_nor_a_chip() {
    for (name, scene) in pictures() {
        let shown: Vec<(&str, Rect)> = scene
            .groups
            .iter()
            .filter(|it| matches!(it.role, Role::Chip | Role::Bars))
            .map(|it| (it.key.as_str(), placed(&scene, it)))
            .collect();
        for (at, (a, one)) in shown.iter().enumerate() {
            for (b, other) in &shown[at + 1..] {
                assert!(!overlap(*one, *other), "{name}: {a} covers {b}");
            }
        }
    }
}

#[test]
fn every_observable_step_and_most_lines_have_their_bars() {
    for (name, scene) in pictures() {
        let count = |role| scene.groups.iter().filter(|it| it.role == role).count();
        assert!(
            count(Role::Bars) >= 8,
            "{name}: {} steps",
            count(Role::Bars)
        );
        let said = scene.groups.iter().filter(|it| it.role == Role::Chip);
        let n_said = said.filter(|it| it.label.contains("Members")).count();
        assert!(n_said >= 12, "{name}: bars on {n_said} lines");
    }
}

#[test]
fn only_what_differs_notably_is_in_colour_and_its_pattern_tells_too() {
    let sides = [
        Token::Side1,
        Token::Side2,
        Token::Side3,
        Token::Side4,
        Token::Side5,
    ];
    for (name, scene) in pictures() {
        for group in scene.groups.iter().filter(|it| it.role == Role::Bars) {
            let is_coloured = group.items.iter().any(|it| {
                colours(it)
                    .into_iter()
                    .flatten()
                    .any(|it| sides.contains(&it))
            });
            let is_notable = group.label.contains("notable");
            assert_eq!(is_coloured, is_notable, "{name}: {}", group.label);
        }
        let legend = scene.legend.iter();
        let swatches: Vec<_> = legend
            .filter(|it| matches!(it.sign, Sign::Side { .. }))
            .map(|it| it.swatch.iter().map(shape).collect::<Vec<_>>())
            .collect();
        for (at, one) in swatches.iter().enumerate() {
            assert!(
                !swatches[at + 1..].contains(one),
                "{name}: two patterns are the same"
            );
        }
    }
}

#[test]
fn what_was_drawn_alone_shows_no_groups() {
    let (project, map) = sample::drawn(sample::MOBILE_PLAN);
    let overlay = sample::overlay(&project, map, &sample::MOBILE_PLAN_SEEN);
    let view: View = sample::view(LensView::Assumed);
    let without = lay_out(&project, map, Some(&overlay), &view, Language::En);
    let with = lay_out(
        &project,
        map,
        Some(&beside(&overlay, 3)),
        &view,
        Language::En,
    );
    assert_eq!(without, with);
}

fn colours(item: &Item) -> [Option<Token>; 2] {
    match item {
        Item::Box { fill, stroke, .. } | Item::Path { fill, stroke, .. } => [*fill, *stroke],
        Item::Text { fill, .. } | Item::Number { fill, .. } => [Some(*fill), None],
        Item::Image { .. } | Item::Icon { .. } | Item::Logo { .. } => [None, None],
    }
}

/// What is left of an item without its colour.
fn shape(item: &Item) -> String {
    match item {
        Item::Box { rect, fill, .. } => {
            let is_hollow = *fill == Some(Token::Surface);
            format!("{rect:?} {is_hollow}")
        }
        Item::Path { d, .. } => d.clone(),
        Item::Text { text, .. } => text.clone(),
        Item::Number { x, y, .. } => format!("number at {x} {y}"),
        Item::Image { rect, .. } | Item::Icon { rect, .. } | Item::Logo { rect } => {
            format!("{rect:?}")
        }
    }
}
