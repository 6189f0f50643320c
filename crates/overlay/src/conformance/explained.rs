//! Each path told along its canonical best explanation: steps, crossings, moves.

use std::collections::BTreeMap;
use std::ops::Range;

use journey::StageFlow;

use crate::conformance::alignment::Hop;
use crate::conformance::automaton::Automaton;
use crate::conformance::drawing::Drawing;
use crate::figures::number_set::NumberMap;

/// The explanation of one path.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Explained<'a> {
    path: &'a [u32],
    step_at: &'a [u32],
    moves: &'a [PackedMove],
    crossings: &'a [PackedCrossing],
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

/// A move in four bytes, since there are millions: what it is in the upper bits, its step in the lower ones.
#[derive(Clone, Copy, Debug)]
struct PackedMove(u32);

const BOTH: u32 = 0;
const LOG_ONLY: u32 = 1;
const MAP_ONLY: u32 = 2;
const KIND_BIT: u32 = 30;

impl PackedMove {
    fn both(step: usize) -> Self {
        Self(BOTH << KIND_BIT | step as u32)
    }

    fn log_only() -> Self {
        Self(LOG_ONLY << KIND_BIT)
    }

    fn map_only(step: usize) -> Self {
        Self(MAP_ONLY << KIND_BIT | step as u32)
    }
}

/// A crossing in twelve bytes.
#[derive(Clone, Copy, Debug)]
struct PackedCrossing {
    /// The arrow, [`BESIDE_MATCH`] and [`PAST_EXTRA`].
    arrow: u32,
    /// The place before, that of the extra event, or [`NOTHING`].
    before: u32,
    /// The place after, or [`NOTHING`].
    after: u32,
}

const BESIDE_MATCH: u32 = 1 << 31;
const PAST_EXTRA: u32 = 1 << 30;
/// Stands for no step and for no place.
const NOTHING: u32 = u32::MAX;

impl PackedCrossing {
    fn unpacked(self) -> Crossing {
        let place = |is: bool, it: u32| (is && it != NOTHING).then_some(it as usize);
        let is_past = self.arrow & PAST_EXTRA != 0;
        let between = place(!is_past, self.before).zip(place(!is_past, self.after));
        Crossing {
            arrow: (self.arrow & !(BESIDE_MATCH | PAST_EXTRA)) as usize,
            between,
            beside_match: self.arrow & BESIDE_MATCH != 0,
            past_extra: place(is_past, self.before),
        }
    }
}

impl<'a> Explained<'a> {
    /// What happened, in order.
    pub(crate) fn path(self) -> &'a [u32] {
        self.path
    }

    /// The step that each event counts at; none off the map.
    pub(crate) fn steps(
        self,
    ) -> impl DoubleEndedIterator<Item = Option<usize>> + ExactSizeIterator {
        let known = |&it: &u32| (it != NOTHING).then_some(it as usize);
        self.step_at.iter().map(known)
    }

    /// The step that the event at a place counts at; none off the map.
    pub(crate) fn step_at(self, place: usize) -> Option<usize> {
        let step = self.step_at[place];
        (step != NOTHING).then_some(step as usize)
    }

    /// Whether the event at each place is matched.
    pub(crate) fn matched(self) -> Vec<bool> {
        let events = self.moves.iter().map(|it| it.0 >> KIND_BIT);
        let events = events.filter(|it| *it != MAP_ONLY);
        events.map(|it| it == BOTH).collect()
    }

    /// The explanation without what cannot be seen.
    pub(crate) fn moves(self) -> impl Iterator<Item = SeenMove> + 'a {
        let mut place = 0;
        self.moves.iter().map(move |it| {
            let step = (it.0 & ((1 << KIND_BIT) - 1)) as usize;
            let here = place;
            match it.0 >> KIND_BIT {
                BOTH => {
                    place += 1;
                    SeenMove::Both { place: here, step }
                }
                LOG_ONLY => {
                    place += 1;
                    SeenMove::LogOnly {
                        place: here,
                        code: self.path[here],
                    }
                }
                _ => SeenMove::MapOnly { step },
            }
        })
    }

    pub(crate) fn crossings(self) -> impl Iterator<Item = Crossing> + 'a {
        self.crossings.iter().map(|it| it.unpacked())
    }
}

/// Explanations side by side.
#[derive(Debug, Default)]
pub(crate) struct Explanations {
    step_at: Vec<u32>,
    moves: Vec<PackedMove>,
    crossings: Vec<PackedCrossing>,
    /// Where those of each one end.
    ends: Vec<[u32; 3]>,
}

impl Explanations {
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// One of them, of this path.
    pub(crate) fn of<'a>(&'a self, number: usize, path: &'a [u32]) -> Explained<'a> {
        let begins = number.checked_sub(1).map_or([0; 3], |it| self.ends[it]);
        let part =
            |of: usize| -> Range<usize> { begins[of] as usize..self.ends[number][of] as usize };
        Explained {
            path,
            step_at: &self.step_at[part(0)],
            moves: &self.moves[part(1)],
            crossings: &self.crossings[part(2)],
        }
    }
}

/// Tells paths along their explanations.
pub(crate) struct Teller<'a> {
    drawing: &'a Drawing<'a>,
    automaton: &'a Automaton,
    /// The parallel stage and branch in which each visible move takes place, if in any.
    branch_of: Vec<Option<(usize, u16)>>,
    /// The step that each code was matched with last.
    last_match: NumberMap,
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
        let branch = |step: usize| {
            let element = drawing.element_of[step];
            let is_parallel = drawing.elements[element].flow == StageFlow::Parallel;
            is_parallel.then(|| (element, drawing.steps[step].branch))
        };
        let visible = automaton.visible.iter();
        Self {
            drawing,
            automaton,
            branch_of: visible.map(|it| branch(it.step)).collect(),
            last_match: NumberMap::below(drawing.claimed.len()),
        }
    }

    /// Adds the explanation of a path that these hops make.
    pub(crate) fn tell(&mut self, path: &[u32], hops: &[Hop], into: &mut Explanations) {
        self.moves(path, hops, into);
        self.crossings(hops, &mut into.crossings);
        let ends = [into.step_at.len(), into.moves.len(), into.crossings.len()];
        into.ends.push(ends.map(|it| it as u32));
    }

    /// A touchpoint that is drawn twice counts at the step it was matched with; an event without a match
    /// counts where its touchpoint was matched last before in the case, else at the first such step.
    fn moves(&mut self, path: &[u32], hops: &[Hop], into: &mut Explanations) {
        self.last_match.clear();
        let mut rest = path.iter();
        for hop in hops {
            let code = |rest: &mut std::slice::Iter<'_, u32>| {
                *rest.next().expect("an explanation spells its path")
            };
            match *hop {
                Hop::Both { visible } => {
                    let step = self.automaton.visible[visible as usize].step;
                    self.last_match
                        .insert(code(&mut rest) as usize, step as u32);
                    into.step_at.push(step as u32);
                    into.moves.push(PackedMove::both(step));
                }
                Hop::LogOnly => {
                    let code = code(&mut rest);
                    let last = self.last_match.of(code as usize);
                    let first = || self.drawing.first_step_of(code).map(|it| it as u32);
                    into.step_at.push(last.or_else(first).unwrap_or(NOTHING));
                    into.moves.push(PackedMove::log_only());
                }
                Hop::MapOnly { visible } => {
                    let step = self.automaton.visible[visible as usize].step;
                    into.moves.push(PackedMove::map_only(step));
                }
                Hop::Silent { .. } => {}
            }
        }
    }

    fn crossings(&self, hops: &[Hop], into: &mut Vec<PackedCrossing>) {
        let mut before = Side::Nothing;
        let mut was_matched = false;
        let mut before_in_branch: BTreeMap<(usize, u16), Side> = BTreeMap::new();
        // The silent moves since then wait for the next side.
        let (mut waiting_since, mut place) = (0, 0);
        for (at, hop) in hops.iter().enumerate() {
            let (here, visible) = match *hop {
                Hop::Silent { .. } => continue,
                Hop::LogOnly => (Side::Extra(place), None),
                Hop::Both { visible } => {
                    let step = self.automaton.visible[visible as usize].step;
                    (Side::Match(place, step), Some(visible as usize))
                }
                Hop::MapOnly { visible } => (Side::Nothing, Some(visible as usize)),
            };
            place += usize::from(matches!(hop, Hop::LogOnly | Hop::Both { .. }));
            if waiting_since < at {
                let extra = before.extra().or(here.extra());
                let past = extra.filter(|_| was_matched && is_next_matched(&hops[at..]));
                for arrows in self.silent(&hops[waiting_since..at]) {
                    self.cross(into, arrows, (before, here), past);
                }
            }
            waiting_since = at + 1;
            if let Some(visible) = visible {
                let branch = self.branch_of[visible];
                let before = branch.and_then(|it| before_in_branch.insert(it, here));
                let before = before.unwrap_or(Side::Nothing);
                for arrow in &self.automaton.visible[visible].arrows {
                    self.cross(into, &[*arrow], (before, here), None);
                }
            }
            was_matched = match here {
                Side::Match(_, _) => true,
                Side::Extra(_) => was_matched,
                Side::Nothing => false,
            };
            before = here;
        }
        for arrows in self.silent(&hops[waiting_since..]) {
            self.cross(into, arrows, (before, Side::Nothing), None);
        }
    }

    /// The arrows of silent moves.
    fn silent<'h>(&'h self, hops: &'h [Hop]) -> impl Iterator<Item = &'h [usize]> {
        hops.iter().filter_map(|it| match *it {
            Hop::Silent { silent } => Some(&*self.automaton.silent[silent as usize].arrows),
            Hop::Both { .. } | Hop::LogOnly | Hop::MapOnly { .. } => None,
        })
    }

    /// Where several arrows lead between the same two elements (in or out of a free or parallel stage), those
    /// that name the most matched steps: all of them where none says more than the others.
    fn cross(
        &self,
        into: &mut Vec<PackedCrossing>,
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
        let beside_match = before.or(after).map_or(0, |_| BESIDE_MATCH);
        let (flags, places) = match (past_extra, before, after) {
            (Some(extra), _, _) => (PAST_EXTRA, (extra as u32, NOTHING)),
            (None, Some(before), Some(after)) => (0, (before.0 as u32, after.0 as u32)),
            (None, _, _) => (0, (NOTHING, NOTHING)),
        };
        for &arrow in arrows {
            if most.is_none_or(|most| names(arrow) == most) {
                into.push(PackedCrossing {
                    arrow: arrow as u32 | beside_match | flags,
                    before: places.0,
                    after: places.1,
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
        Hop::LogOnly | Hop::Silent { .. } => None,
    });
    next == Some(true)
}
