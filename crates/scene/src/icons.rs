//! The lines of the icons that come with the app; `assets/icons/lucide.json` holds them for the page too.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use journey::{Icon, KnownIcon, Tagged};
use language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::scene::{Item, Rect};
use crate::theme::Token;

/// What an icon looks like.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum IconLook {
    /// Lines with round ends.
    Lines {
        /// A path in SVG syntax, absolute commands M L C A Z only.
        d: String,
        /// Colour.
        stroke: Token,
        /// Width of the lines.
        stroke_width: f32,
    },
    /// One of the team's own: the picture that this step or card has as its icon.
    Own {
        /// Whose.
        of: Tagged,
    },
}

/// Width and height of an icon beside a text of any size that a map has.
pub(crate) const SIZE: f32 = 16.0;
/// How far a text is moved to the right by the icon in front of it.
pub(crate) const ROOM: f32 = SIZE + 6.0;
/// Width and height of the square in which icons are drawn.
pub const ICON_SQUARE: f32 = 24.0;
/// Width of their lines there.
pub const ICON_LINE: f32 = 2.0;

/// The numbers and commands of each icon, in their own square.
static KNOWN: LazyLock<BTreeMap<KnownIcon, Vec<Part>>> =
    LazyLock::new(|| LINES.iter().map(|(name, d)| (*name, parts(d))).collect());

/// The same as they are written.
static LINES: LazyLock<BTreeMap<KnownIcon, String>> = LazyLock::new(|| {
    let text = include_str!("../../../assets/icons/lucide.json");
    let groups: BTreeMap<String, BTreeMap<KnownIcon, String>> =
        serde_json::from_str(text).expect("each icon has a name that is known");
    groups.into_values().flatten().collect()
});

/// The lines of an icon in a square of 24, two wide with round ends, as a path in SVG syntax.
#[must_use]
pub fn icon_lines(icon: KnownIcon) -> &'static str {
    LINES.get(&icon).map_or("", String::as_str)
}

/// One command of a path, with what it takes.
struct Part {
    command: char,
    numbers: Vec<f32>,
}

fn parts(d: &str) -> Vec<Part> {
    let mut all: Vec<Part> = Vec::new();
    for word in d.split(' ') {
        let command = word.chars().next().filter(char::is_ascii_alphabetic);
        if let Some(command) = command {
            let numbers = Vec::new();
            all.push(Part { command, numbers });
        }
        let number = word.trim_start_matches(|it: char| it.is_ascii_alphabetic());
        if let (Some(part), Ok(number)) = (all.last_mut(), number.parse()) {
            part.numbers.push(number);
        }
    }
    all
}

/// An icon with its upper left corner at a place.
pub(crate) fn item(
    icon: &Icon,
    of: Tagged,
    [x, y]: [f32; 2],
    ink: Token,
    language: Language,
) -> Item {
    let look = match icon {
        Icon::Known { name } => IconLook::Lines {
            d: placed(KNOWN.get(name).map_or(&[], Vec::as_slice), [x, y]),
            stroke: ink,
            stroke_width: (ICON_LINE * SIZE / ICON_SQUARE * 100.0).round() / 100.0,
        },
        Icon::Own { .. } => IconLook::Own { of },
    };
    Item::Icon {
        rect: Rect {
            x,
            y,
            width: SIZE,
            height: SIZE,
        },
        name: icon.said(language),
        look,
    }
}

/// Lines as large as an icon is, at a place.
fn placed(parts: &[Part], [x, y]: [f32; 2]) -> String {
    let scale = SIZE / ICON_SQUARE;
    let mut d = String::new();
    for Part { command, numbers } in parts {
        if !d.is_empty() {
            d.push(' ');
        }
        d.push(*command);
        for (at, number) in numbers.iter().enumerate() {
            // Of an arc: radii, which are no places, an angle and two flags, which no scale changes, and its end.
            let number = match (command, at) {
                ('A', 0 | 1) => number * scale,
                ('A', 2..=4) => *number,
                ('A', 5) => number * scale + x,
                ('A', _) => number * scale + y,
                (_, at) if at % 2 == 0 => number * scale + x,
                (_, _) => number * scale + y,
            };
            let rounded = (number * 100.0).round() / 100.0 + 0.0;
            if at > 0 {
                d.push(' ');
            }
            d.push_str(&rounded.to_string());
        }
    }
    d
}

#[cfg(test)]
mod tests {
    use journey::KnownIcon;

    use super::{KNOWN, placed};

    #[test]
    fn each_icon_that_can_be_chosen_has_lines_within_its_square() {
        assert_eq!(KNOWN.len(), KnownIcon::ALL.len());
        for (name, parts) in KNOWN.iter() {
            assert!(parts.len() > 1, "{name:?}");
            let ends = parts.iter().filter(|it| it.command != 'Z');
            for part in ends {
                let [.., x, y] = part.numbers.as_slice() else {
                    panic!("{name:?}: {} takes no place", part.command);
                };
                assert!(
                    (0.0..=24.0).contains(x) && (0.0..=24.0).contains(y),
                    "{name:?}"
                );
            }
            let d = placed(parts, [100.0, 50.0]);
            assert!(d.starts_with('M'), "{d}");
            assert!(d.chars().all(|it| "MLCAZ -.0123456789".contains(it)), "{d}");
        }
    }
}
