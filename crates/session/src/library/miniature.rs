//! A map in small: its assumed journey, without words.

use journey::{MapId, Project};
use language::Language;
use scene::{Group, Item, Role};

use crate::open::first_view;
use crate::wire::reply::{Miniature, MiniatureGroup};

/// A map of a project in small.
pub(crate) fn miniature(project: &Project, map: MapId, language: Language) -> Miniature {
    let view = first_view(project, map);
    let scene = scene::lay_out(project, map, None, &view, language);
    let origins = scene.origins();
    // Heads are words first; what is left of them says nothing in small.
    let is_words = |role: Role| {
        matches!(
            role,
            Role::Chip | Role::LaneHead | Role::StepHead | Role::Detail
        )
    };
    let groups = scene.groups.iter().filter(|it| !is_words(it.role));
    let groups = groups.map(|it| {
        let [x, y] = origins.of(&it.anchor);
        MiniatureGroup {
            x: x - scene.head_width,
            y,
            items: in_small(it),
        }
    });
    Miniature {
        width: scene.width - scene.head_width,
        height: scene.height,
        groups: groups.filter(|it| !it.items.is_empty()).collect(),
    }
}

/// What is left of a group in small: its shapes, and of a card a block in the colour of its lane.
fn in_small(group: &Group) -> Vec<Item> {
    const BAR_WIDTH_MAX: f32 = 4.0;
    let bar = |it: &Item| match it {
        Item::Box { rect, fill, .. } if rect.width <= BAR_WIDTH_MAX => *fill,
        Item::Box { .. }
        | Item::Text { .. }
        | Item::Number { .. }
        | Item::Path { .. }
        | Item::Image { .. }
        | Item::Icon { .. }
        | Item::Logo { .. } => None,
    };
    if group.role == Role::Card
        && let Some(colour) = group.items.iter().find_map(bar)
    {
        return vec![Item::Box {
            rect: group.bounds,
            radius: 6.0,
            fill: Some(colour),
            stroke: None,
            stroke_width: 0.0,
        }];
    }
    let shapes = group.items.iter();
    let shapes = shapes.filter(|it| !matches!(it, Item::Text { .. } | Item::Number { .. }));
    shapes.cloned().collect()
}
