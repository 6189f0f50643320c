//! Where cases part from the map, in one best explanation.

use journey::{Deviation, Place};

use crate::conformance::drawing::Drawing;
use crate::conformance::explained::SeenMove;
use crate::figures::successions::place;

mod extra;
mod instead;
mod moved;
mod skipped;

/// The help on a kind of deviation as Markdown: what it shows, why it matters, an example, how it is counted.
#[must_use]
pub fn help(deviation: &Deviation) -> String {
    let source = match deviation {
        Deviation::Skipped { .. } => include_str!("deviation/skipped.rs"),
        Deviation::Extra { .. } => include_str!("deviation/extra.rs"),
        Deviation::Moved { .. } => include_str!("deviation/moved.rs"),
        Deviation::Instead { .. } => include_str!("deviation/instead.rs"),
    };
    let lines: Vec<&str> = source
        .lines()
        .map_while(|it| it.strip_prefix("//!"))
        .map(|it| it.strip_prefix(' ').unwrap_or(it))
        .collect();
    lines.join("\n")
}

/// The same in parts: heading and text.
pub(crate) fn help_parts(deviation: &Deviation) -> Vec<(String, String)> {
    let help = help(deviation);
    let parts = help.split("\n## ").skip(1);
    let part = |it: &str| {
        let (heading, text) = it.split_once('\n').unwrap_or((it, ""));
        let words: Vec<&str> = text.split_whitespace().collect();
        (heading.to_owned(), words.join(" "))
    };
    parts.map(part).collect()
}

/// The moves of one explanation, and which of them already belong to a deviation.
struct Moves<'a> {
    drawing: &'a Drawing<'a>,
    off_map: &'a [String],
    moves: &'a [SeenMove],
    is_taken: Vec<bool>,
}

impl Moves<'_> {
    /// The moves that belong to no deviation yet: matches never do.
    fn left(&self) -> impl Iterator<Item = (usize, SeenMove)> {
        self.moves
            .iter()
            .copied()
            .enumerate()
            .filter(|(at, it)| !self.is_taken[*at] && !matches!(it, SeenMove::Both { .. }))
    }

    fn place(&self, code: u32) -> Place {
        place(self.drawing, self.off_map, code)
    }
}

/// A deviation, with the moves of the explanation that show it.
pub(crate) struct Found {
    pub(crate) deviation: Deviation,
    /// The place of its move in the explanation.
    pub(crate) at: usize,
    /// The place of the other one, where two make it.
    pub(crate) also_at: Option<usize>,
}

/// The deviations of one explanation. Each moved or replaced event accounts for two moves and every other
/// deviation for one, so that together they account for its cost.
pub(crate) fn deviations(
    drawing: &Drawing<'_>,
    off_map: &[String],
    moves: &[SeenMove],
) -> Vec<Found> {
    let mut moves = Moves {
        drawing,
        off_map,
        moves,
        is_taken: vec![false; moves.len()],
    };
    let mut found = moved::take(&mut moves);
    found.extend(instead::take(&mut moves));
    found.extend(skipped::take(&mut moves));
    found.extend(extra::take(&mut moves));
    found
}

/// A deviation in words; `name` says what a place is called.
pub(crate) fn sentence(
    deviation: &Deviation,
    drawing: &Drawing<'_>,
    name: impl Fn(&Place) -> String,
) -> String {
    let step = |id| {
        let step = drawing.project.step(id);
        step.map_or(String::new(), |it| it.name.clone())
    };
    match deviation {
        Deviation::Skipped { step: it } => skipped::sentence(&step(*it)),
        Deviation::Extra { place, why } => extra::sentence(&name(place), *why),
        Deviation::Moved {
            step: it,
            early,
            adjacent_swap,
        } => moved::sentence(&step(*it), *early, *adjacent_swap),
        Deviation::Instead { step: it, place } => instead::sentence(&step(*it), &name(place)),
    }
}

#[cfg(test)]
mod tests {
    use journey::{Deviation, ExtraKind, Place, StepId};

    use super::help;

    #[test]
    fn every_kind_has_its_help() {
        let step = StepId::named("any");
        let place = Place::OffMap("any".to_owned());
        let kinds = [
            Deviation::Skipped { step },
            Deviation::Extra {
                place: place.clone(),
                why: ExtraKind::OffTheMap,
            },
            Deviation::Moved {
                step,
                early: true,
                adjacent_swap: false,
            },
            Deviation::Instead { step, place },
        ];
        for kind in kinds {
            let text = help(&kind);
            let headings: Vec<&str> = text.lines().filter(|it| it.starts_with("## ")).collect();
            let expected = [
                "## What it shows",
                "## Why it matters",
                "## Example",
                "## How it is counted",
            ];
            assert_eq!(headings, expected, "{kind:?}");
        }
    }
}
