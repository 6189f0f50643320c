//! Where cases part from the map, in one best explanation.

use std::hash::{Hash, Hasher};

use journey::{Deviation, ExtraKind, Place, Project};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::conformance::drawing::Drawing;
use crate::conformance::explained::{Explained, SeenMove};
use crate::figures::number_set::NumberSet;
use crate::figures::successions::place;

mod extra;
mod instead;
mod moved;
mod skipped;

/// What a kind of deviation or of number is, in texts under headings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Help {
    /// What the kind is called: "Skipped step".
    pub title: String,
    /// What it is, in a few words.
    pub lead: String,
    /// Heading and text: what it shows, why it matters, an example, how it is counted; or what else there is to
    /// know.
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

/// A deviation by numbers of steps and codes: there may be millions, so they are narrow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Parting {
    Skipped {
        step: u32,
    },
    Extra {
        code: u32,
        why: ExtraKind,
    },
    Moved {
        step: u32,
        early: bool,
        adjacent_swap: bool,
    },
    Instead {
        step: u32,
        code: u32,
    },
}

/// As one number: there are so many to be counted.
impl Hash for Parting {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let (kind, step, other) = match *self {
            Self::Skipped { step } => (0, step, 0),
            Self::Extra { code, why } => (1, why as u32, code),
            Self::Moved {
                step,
                early,
                adjacent_swap,
            } => (2, step, 2 * u32::from(early) + u32::from(adjacent_swap)),
            Self::Instead { step, code } => (3, step, code),
        };
        state.write_u64(kind << 62 | u64::from(step) << 32 | u64::from(other));
    }
}

impl Parting {
    /// The same by identity, as it goes into figures.
    pub(crate) fn named(self, drawing: &Drawing<'_>, off_map: &[String]) -> Deviation {
        let id = |step: u32| drawing.steps[step as usize].id;
        match self {
            Self::Skipped { step } => Deviation::Skipped { step: id(step) },
            Self::Extra { code, why } => Deviation::Extra {
                place: place(drawing, off_map, code),
                why,
            },
            Self::Moved {
                step,
                early,
                adjacent_swap,
            } => Deviation::Moved {
                step: id(step),
                early,
                adjacent_swap,
            },
            Self::Instead { step, code } => Deviation::Instead {
                step: id(step),
                place: place(drawing, off_map, code),
            },
        }
    }
}

/// A deviation, with the moves of the explanation that show it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found {
    pub(crate) parting: Parting,
    /// The place of its move in the explanation.
    pub(crate) at: usize,
    /// The place of the other one, where two make it.
    pub(crate) also_at: Option<usize>,
}

/// Finds the deviations of one explanation after the other.
pub(crate) struct Finder<'a> {
    drawing: &'a Drawing<'a>,
    moves: Moves,
    found: Vec<Found>,
}

/// The moves of one explanation that are no matches.
struct Moves {
    /// In order.
    unmatched: Vec<Unmatched>,
    /// The touchpoints that happened so far.
    happened: NumberSet,
    /// The touchpoints of events without a counterpart.
    extra: NumberSet,
}

/// A move that is no match.
struct Unmatched {
    /// Its place in the explanation.
    at: usize,
    seen: SeenMove,
    /// Whether the touchpoint of its event happened before in the case.
    is_again: bool,
    /// Whether it belongs to a deviation already.
    is_taken: bool,
}

impl Moves {
    fn take_in(&mut self, path: &[u32], told: Explained<'_>) {
        self.unmatched.clear();
        self.happened.clear();
        self.extra.clear();
        for (at, seen) in told.moves().enumerate() {
            let is_again = match seen {
                SeenMove::Both { place, .. } => {
                    self.happened.insert(path[place] as usize);
                    continue;
                }
                SeenMove::LogOnly { code, .. } => {
                    self.extra.insert(code as usize);
                    !self.happened.insert(code as usize)
                }
                SeenMove::MapOnly { .. } => false,
            };
            self.unmatched.push(Unmatched {
                at,
                seen,
                is_again,
                is_taken: false,
            });
        }
    }
}

impl<'a> Finder<'a> {
    pub(crate) fn of(drawing: &'a Drawing<'a>) -> Self {
        Self {
            drawing,
            moves: Moves {
                unmatched: Vec::new(),
                happened: NumberSet::below(drawing.claimed.len()),
                extra: NumberSet::below(drawing.claimed.len()),
            },
            found: Vec::new(),
        }
    }

    /// The deviations of an explanation. Each moved or replaced event accounts for two moves and every other
    /// deviation for one, so that together they account for its cost.
    pub(crate) fn find(&mut self, path: &[u32], told: Explained<'_>) -> &[Found] {
        let (moves, found) = (&mut self.moves, &mut self.found);
        found.clear();
        moves.take_in(path, told);
        moved::take(self.drawing, moves, found);
        instead::take(moves, found);
        skipped::take(moves, found);
        extra::take(self.drawing, moves, found);
        found
    }
}

/// A deviation in words; `name` says what a place is called.
pub(crate) fn sentence(
    deviation: &Deviation,
    project: &Project,
    name: impl Fn(&Place) -> String,
) -> String {
    let step = |id| {
        let step = project.step(id);
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
