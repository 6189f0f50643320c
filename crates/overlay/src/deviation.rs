//! Where cases part from the map, in one best explanation.

use journey::{Deviation, Place};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::conformance::drawing::Drawing;
use crate::conformance::explained::SeenMove;
use crate::figures::successions::place;

mod extra;
mod instead;
mod moved;
mod skipped;

/// What a kind of deviation is, in texts under headings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Help {
    /// What the kind is called: "Skipped step".
    pub title: String,
    /// What it is, in a few words.
    pub lead: String,
    /// Heading and text: what it shows, why it matters, an example, how it is counted.
    pub sections: Vec<(String, String)>,
}

const SKIPPED: &str = include_str!("deviation/skipped.rs");
const EXTRA: &str = include_str!("deviation/extra.rs");
const MOVED: &str = include_str!("deviation/moved.rs");
const INSTEAD: &str = include_str!("deviation/instead.rs");

/// The help on every kind of deviation.
#[must_use]
pub fn help() -> Vec<Help> {
    [SKIPPED, EXTRA, MOVED, INSTEAD].map(help_in).into()
}

/// The help on the kind of a deviation.
pub(crate) fn help_on(deviation: &Deviation) -> Help {
    help_in(match deviation {
        Deviation::Skipped { .. } => SKIPPED,
        Deviation::Extra { .. } => EXTRA,
        Deviation::Moved { .. } => MOVED,
        Deviation::Instead { .. } => INSTEAD,
    })
}

/// The help that opens a source: those who read the code and those who read the screen are told the same.
fn help_in(source: &str) -> Help {
    let lines = source.lines().map_while(|it| it.strip_prefix("//!"));
    let (mut opening, mut sections) = (String::new(), Vec::<(String, String)>::new());
    for line in lines.map(str::trim) {
        if let Some(heading) = line.strip_prefix("## ") {
            sections.push((heading.to_owned(), String::new()));
            continue;
        }
        let text = sections.last_mut().map_or(&mut opening, |it| &mut it.1);
        if !(text.is_empty() || line.is_empty()) {
            text.push(' ');
        }
        text.push_str(line);
    }
    let (title, lead) = opening.split_once(": ").unwrap_or((&opening, ""));
    Help {
        title: title.to_owned(),
        lead: lead.to_owned(),
        sections,
    }
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

/// The deviations of one explanation. Each moved or replaced event accounts for two moves and every other
/// deviation for one, so that together they account for its cost.
pub(crate) fn deviations(
    drawing: &Drawing<'_>,
    off_map: &[String],
    moves: &[SeenMove],
) -> Vec<Deviation> {
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
    use super::help;

    #[test]
    fn every_kind_has_its_help() {
        let expected = [
            "What it shows",
            "Why it matters",
            "Example",
            "How it is counted",
        ];
        let titles: Vec<String> = help().into_iter().map(|it| it.title).collect();
        assert_eq!(
            titles,
            ["Skipped step", "Extra event", "Moved step", "Replaced step"]
        );
        for kind in help() {
            let headings: Vec<&str> = kind.sections.iter().map(|it| it.0.as_str()).collect();
            assert_eq!(headings, expected, "{}", kind.title);
            for text in kind.sections.iter().map(|it| &it.1).chain([&kind.lead]) {
                let is_plain = !text.contains(['#', '*', '`', '[', '\n']) && !text.contains("  ");
                assert!(is_plain && text.ends_with('.'), "{}: {text:?}", kind.title);
            }
        }
    }
}
