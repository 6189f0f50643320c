//! Each path told along its canonical best explanation: steps, crossings, moves.

use std::collections::BTreeMap;

use journey::StageFlow;

use crate::conformance::alignment::Hop;
use crate::conformance::automaton::Automaton;
use crate::conformance::drawing::Drawing;

/// The explanation of one path.
#[derive(Debug)]
pub(crate) struct Explained {
    /// The step that each event counts at; none off the map.
    pub(crate) step_at: Vec<Option<usize>>,
    /// The explanation without what cannot be seen.
    pub(crate) moves: Vec<SeenMove>,
    pub(crate) crossings: Vec<Crossing>,
}

/// A move of an explanation that can be seen, on one side at least.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SeenMove {
    Both { place: usize, step: usize },
    LogOnly { place: usize, code: u32 },
    MapOnly { step: usize },
}

/// One passage along a drawn arrow.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Crossing {
    pub(crate) arrow: usize,
    /// The places of the matched events on both sides; none where one side was not matched.
    pub(crate) between: Option<(usize, usize)>,
    /// Whether one side at least was matched, so that an event bears the passage out.
    pub(crate) beside_match: bool,
    /// The place of an extra event that alone lies between the matched events on both sides.
    pub(crate) past_extra: Option<usize>,
}

/// Tells paths along their explanations.
pub(crate) struct Teller<'a> {
    drawing: &'a Drawing<'a>,
    automaton: &'a Automaton,
}

/// What lies nearest to an arrow on one of its sides.
#[derive(Clone, Copy)]
enum Side {
    /// A matched event: its place and its step.
    Match(usize, usize),
    /// The place of an event without a counterpart.
    Extra(usize),
    /// A step without an event, or the edge of the path or of a branch.
    Nothing,
}

impl Side {
    fn matched(self) -> Option<(usize, usize)> {
        match self {
            Self::Match(place, step) => Some((place, step)),
            Self::Extra(_) | Self::Nothing => None,
        }
    }

    fn extra(self) -> Option<usize> {
        match self {
            Self::Extra(place) => Some(place),
            Self::Match(_, _) | Self::Nothing => None,
        }
    }
}

impl<'a> Teller<'a> {
    pub(crate) fn of(drawing: &'a Drawing<'a>, automaton: &'a Automaton) -> Self {
        Self { drawing, automaton }
    }

    pub(crate) fn tell(&self, path: &[u32], hops: &[Hop]) -> Explained {
        let mut moves = Vec::with_capacity(hops.len());
        moves.extend(hops.iter().filter_map(|it| self.seen(*it, path)));
        Explained {
            step_at: self.step_at(path, &moves),
            moves,
            crossings: self.crossings(hops),
        }
    }

    fn seen(&self, hop: Hop, path: &[u32]) -> Option<SeenMove> {
        match hop {
            Hop::Both { place, visible } => Some(SeenMove::Both {
                place,
                step: self.automaton.visible[visible].step,
            }),
            Hop::LogOnly { place } => Some(SeenMove::LogOnly {
                place,
                code: path[place],
            }),
            Hop::MapOnly { visible } => Some(SeenMove::MapOnly {
                step: self.automaton.visible[visible].step,
            }),
            Hop::Silent { .. } => None,
        }
    }

    /// A touchpoint that is drawn twice counts at the step it was matched with; an event without a match
    /// counts where its touchpoint was matched last before in the case, else at the first such step.
    fn step_at(&self, path: &[u32], moves: &[SeenMove]) -> Vec<Option<usize>> {
        let mut step_at = vec![None; path.len()];
        // Steps are few: what was matched last stands in the order of first matches.
        let mut last_match: Vec<(u32, usize)> = Vec::new();
        for it in moves {
            match *it {
                SeenMove::Both { place, step } => {
                    step_at[place] = Some(step);
                    match last_match.iter_mut().find(|it| it.0 == path[place]) {
                        Some(known) => known.1 = step,
                        None => last_match.push((path[place], step)),
                    }
                }
                SeenMove::LogOnly { place, code } => {
                    let last = last_match.iter().find(|it| it.0 == code).map(|it| it.1);
                    step_at[place] = last.or_else(|| self.drawing.first_step_of(code));
                }
                SeenMove::MapOnly { .. } => {}
            }
        }
        step_at
    }

    fn crossings(&self, hops: &[Hop]) -> Vec<Crossing> {
        let mut crossings = Vec::with_capacity(hops.len() / 2);
        let mut before = Side::Nothing;
        let mut was_matched = false;
        let mut before_in_branch: BTreeMap<(usize, u16), Side> = BTreeMap::new();
        let mut waiting: Vec<&[usize]> = Vec::new();
        for (at, hop) in hops.iter().enumerate() {
            let (here, visible) = match *hop {
                Hop::Silent { silent } => {
                    waiting.push(&self.automaton.silent[silent].arrows);
                    continue;
                }
                Hop::LogOnly { place } => (Side::Extra(place), None),
                Hop::Both { place, visible } => {
                    let step = self.automaton.visible[visible].step;
                    (Side::Match(place, step), Some(visible))
                }
                Hop::MapOnly { visible } => (Side::Nothing, Some(visible)),
            };
            let is_passed = was_matched && is_next_matched(&hops[at..]);
            let past_extra = before.extra().or(here.extra()).filter(|_| is_passed);
            for arrows in waiting.drain(..) {
                self.cross(&mut crossings, arrows, (before, here), past_extra);
            }
            if let Some(visible) = visible {
                let it = &self.automaton.visible[visible];
                let element = self.drawing.element_of[it.step];
                let branch = (element, self.drawing.steps[it.step].branch);
                let is_parallel = self.drawing.elements[element].flow == StageFlow::Parallel;
                let before = is_parallel.then(|| before_in_branch.insert(branch, here));
                let before = before.flatten().unwrap_or(Side::Nothing);
                for arrow in &it.arrows {
                    self.cross(&mut crossings, &[*arrow], (before, here), None);
                }
            }
            was_matched = match here {
                Side::Match(_, _) => true,
                Side::Extra(_) => was_matched,
                Side::Nothing => false,
            };
            before = here;
        }
        for arrows in waiting {
            self.cross(&mut crossings, arrows, (before, Side::Nothing), None);
        }
        crossings
    }

    /// Where several arrows lead between the same two elements (in or out of a free or parallel stage), those
    /// that name the most matched steps: all of them where none says more than the others.
    fn cross(
        &self,
        into: &mut Vec<Crossing>,
        arrows: &[usize],
        (before, after): (Side, Side),
        past_extra: Option<usize>,
    ) {
        let (before, after) = (before.matched(), after.matched());
        let names = |arrow: usize| {
            let drawn = self.drawing.arrows[arrow];
            let leaves = before.is_some_and(|it| it.1 == drawn.from);
            let arrives = after.is_some_and(|it| it.1 == drawn.to);
            usize::from(leaves) + usize::from(arrives)
        };
        let most = match arrows {
            [] | [_] => None,
            _ => arrows.iter().map(|&it| names(it)).max(),
        };
        let between = before.zip(after).map(|(before, after)| (before.0, after.0));
        let beside_match = before.or(after).is_some();
        for &arrow in arrows {
            if most.is_none_or(|most| names(arrow) == most) {
                into.push(Crossing {
                    arrow,
                    between,
                    beside_match,
                    past_extra,
                });
            }
        }
    }
}

/// Whether an event shows the step that an explanation comes to next.
fn is_next_matched(hops: &[Hop]) -> bool {
    let next = hops.iter().find_map(|it| match it {
        Hop::Both { .. } => Some(true),
        Hop::MapOnly { .. } => Some(false),
        Hop::LogOnly { .. } | Hop::Silent { .. } => None,
    });
    next == Some(true)
}
