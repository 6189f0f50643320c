//! Where cases part from the map, in one best explanation.

use std::hash::{Hash, Hasher};

use journey::{Deviation, ExtraKind, Place};
use language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::conformance::drawing::Drawing;
use crate::conformance::explained::{Explained, SeenMove};
use crate::figures::number_set::NumberSet;
use crate::figures::successions::place;
use crate::filter::wording::Wording;

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

/// A text, once the language is known.
type Say = fn(Language) -> String;

/// What a kind of deviation is called and what it is; then what it shows, why it matters, an example, how it is
/// counted.
struct Kind {
    title: Say,
    lead: Say,
    sections: [Say; 4],
}

const SKIPPED: Kind = Kind {
    title: Language::deviation_skipped_title,
    lead: Language::deviation_skipped_lead,
    sections: [
        Language::deviation_skipped_shows,
        Language::deviation_skipped_matters,
        Language::deviation_skipped_example,
        Language::deviation_skipped_counted,
    ],
};

const EXTRA: Kind = Kind {
    title: Language::deviation_extra_title,
    lead: Language::deviation_extra_lead,
    sections: [
        Language::deviation_extra_shows,
        Language::deviation_extra_matters,
        Language::deviation_extra_example,
        Language::deviation_extra_counted,
    ],
};

const MOVED: Kind = Kind {
    title: Language::deviation_moved_title,
    lead: Language::deviation_moved_lead,
    sections: [
        Language::deviation_moved_shows,
        Language::deviation_moved_matters,
        Language::deviation_moved_example,
        Language::deviation_moved_counted,
    ],
};

const INSTEAD: Kind = Kind {
    title: Language::deviation_instead_title,
    lead: Language::deviation_instead_lead,
    sections: [
        Language::deviation_instead_shows,
        Language::deviation_instead_matters,
        Language::deviation_instead_example,
        Language::deviation_instead_counted,
    ],
};

impl Kind {
    fn help(&self, language: Language) -> Help {
        let headings: [Say; 4] = [
            Language::deviation_shows,
            Language::deviation_matters,
            Language::deviation_example,
            Language::deviation_counted,
        ];
        let sections = headings.iter().zip(&self.sections);
        Help {
            title: (self.title)(language),
            lead: (self.lead)(language),
            sections: sections
                .map(|(heading, text)| (heading(language), text(language)))
                .collect(),
        }
    }
}

/// The help on every kind of deviation.
#[must_use]
pub fn help(language: Language) -> Vec<Help> {
    [SKIPPED, EXTRA, MOVED, INSTEAD]
        .iter()
        .map(|it| it.help(language))
        .collect()
}

/// The help on the kind of a deviation.
pub(crate) fn help_on(deviation: &Deviation, language: Language) -> Help {
    let kind = match deviation {
        Deviation::Skipped { .. } => SKIPPED,
        Deviation::Extra { .. } => EXTRA,
        Deviation::Moved { .. } => MOVED,
        Deviation::Instead { .. } => INSTEAD,
    };
    kind.help(language)
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
    wording: &Wording<'_>,
    name: impl Fn(&Place) -> String,
) -> String {
    let language = wording.language;
    let step = |id| {
        let step = wording.project.step(id);
        step.map_or(String::new(), |it| it.name.clone())
    };
    match deviation {
        Deviation::Skipped { step: it } => language.deviation_skipped(&step(*it)),
        Deviation::Extra { place, why } => {
            let place = name(place);
            match why {
                ExtraKind::OffTheMap => language.deviation_off_the_map(&place),
                ExtraKind::Repeated => language.deviation_repeated(&place),
                ExtraKind::Unexpected => language.deviation_unexpected(&place),
            }
        }
        Deviation::Moved {
            step: it,
            early,
            adjacent_swap,
        } => {
            let step = step(*it);
            match (early, adjacent_swap) {
                (true, false) => language.deviation_earlier(&step),
                (false, false) => language.deviation_later(&step),
                (true, true) => language.deviation_earlier_swap(&step),
                (false, true) => language.deviation_later_swap(&step),
            }
        }
        Deviation::Instead { step: it, place } => {
            language.deviation_instead(&name(place), &step(*it))
        }
    }
}

#[cfg(test)]
mod tests {
    use language::Language;

    use super::help;

    #[test]
    fn every_kind_has_its_help() {
        let said = |language| -> Vec<String> {
            let all = help(language).into_iter();
            all.map(|it| it.title).collect()
        };
        assert_eq!(
            said(Language::En),
            ["Skipped step", "Extra event", "Moved step", "Replaced step"]
        );
        assert_eq!(
            said(Language::De),
            [
                "Ausgelassener Schritt",
                "Zusätzliches Ereignis",
                "Verschobener Schritt",
                "Ersetzter Schritt"
            ]
        );
        for kind in Language::ALL.into_iter().flat_map(help) {
            assert_eq!(kind.sections.len(), 4, "{}", kind.title);
            for text in kind.sections.iter().map(|it| &it.1).chain([&kind.lead]) {
                let is_plain = !text.contains(['#', '*', '`', '[', '\n']) && !text.contains("  ");
                assert!(is_plain && text.ends_with('.'), "{}: {text:?}", kind.title);
            }
        }
    }
}
