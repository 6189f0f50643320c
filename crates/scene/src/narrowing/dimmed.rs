//! How what is not meant looks: in place and readable, in grey on the ground of the map.

use std::sync::Arc;

use language::Language;

use crate::icons::IconLook;
use crate::narrowing::{Meant, Narrowed};
use crate::scene::{Group, Item, Rect, Role};
use crate::theme::Token;

/// Dims the cards, heads of steps and feelings that are not meant, and counts them.
pub(crate) fn dim(
    groups: &mut [Arc<Group>],
    meant: &Meant,
    narrowed: &mut Narrowed,
    language: Language,
) {
    for group in groups {
        let Some(entity) = group.entity else {
            continue;
        };
        let can_be = matches!(group.role, Role::Card | Role::StepHead | Role::EmotionPoint);
        let is_meant = meant.has(entity);
        if group.role == Role::Card {
            narrowed.n_cards_meant += u32::from(is_meant);
            narrowed.n_cards_dimmed += u32::from(!is_meant);
        } else if group.role == Role::StepHead {
            narrowed.n_steps_dimmed += u32::from(!is_meant);
        }
        if can_be && !is_meant {
            let group = Arc::make_mut(group);
            group.label.push_str(&language.picture_dimmed());
            group.dimmed = true;
            let pictures = group.items.iter().filter_map(veil).collect::<Vec<_>>();
            group.items.iter_mut().for_each(grey);
            group.items.extend(pictures);
        }
    }
}

fn grey(item: &mut Item) {
    match item {
        Item::Box { fill, stroke, .. } => {
            *fill = fill.map(ground);
            *stroke = stroke.map(|_| Token::Line);
        }
        Item::Path { fill, stroke, .. } => {
            *fill = fill.map(ground);
            *stroke = stroke.map(|_| Token::LineStrong);
        }
        Item::Text { fill, .. } | Item::Number { fill, .. } => *fill = Token::Ink3,
        Item::Icon { look, .. } => match look {
            IconLook::Lines { stroke, .. } => *stroke = Token::Ink3,
            IconLook::Own { .. } => {}
        },
        Item::Image { .. } | Item::Logo { .. } => {}
    }
}

/// What lies on a picture: most of the ground shows through.
fn veil(item: &Item) -> Option<Item> {
    let (Item::Image { rect, .. }
    | Item::Icon {
        rect,
        look: IconLook::Own { .. },
        ..
    }) = item
    else {
        return None;
    };
    let Rect {
        x,
        y,
        width,
        height,
    } = *rect;
    let (right, bottom) = (x + width, y + height);
    Some(Item::Path {
        d: format!("M{x} {y} L{right} {y} L{right} {bottom} L{x} {bottom} Z"),
        fill: Some(Token::Canvas),
        fill_opacity: 0.7,
        stroke: None,
        stroke_width: 0.0,
        dash: crate::scene::Dash::Solid,
    })
}

/// Grounds become the ground of the map, whatever has a colour of its own a hairline's.
fn ground(token: Token) -> Token {
    let grounds = [Token::Canvas, Token::Surface, Token::Sunken, Token::Raised];
    if grounds.contains(&token) {
        Token::Canvas
    } else {
        Token::Line
    }
}
