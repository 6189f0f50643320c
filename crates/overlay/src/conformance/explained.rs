//! Each path told along its canonical best explanation: steps, crossings, moves.

use std::ops::Range;

mod telling;

pub(crate) use telling::Teller;

/// The explanation of one path.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Explained<'a> {
    path: &'a [u32],
    step_at: &'a [u32],
    moves: &'a [PackedMove],
    crossings: &'a [Crossing],
    passages: &'a [Passage],
}

/// A move of an explanation that can be seen, on one side at least.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SeenMove {
    Both { place: usize, step: usize },
    LogOnly { place: usize, code: u32 },
    MapOnly { step: usize },
}

/// One crossing of a drawn arrow, from one matched event to another.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Crossing {
    arrow: u32,
    before: u32,
    after: u32,
}

impl Crossing {
    pub(crate) fn arrow(self) -> usize {
        self.arrow as usize
    }

    /// The places of the events on both sides.
    pub(crate) fn between(self) -> (usize, usize) {
        (self.before as usize, self.after as usize)
    }
}

/// One passage along a drawn arrow without a matched event on both sides, in eight bytes: there are millions.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Passage {
    /// The arrow, and [`BESIDE_MATCH`].
    arrow: u32,
    /// The place of the extra event, or [`NOTHING`].
    past_extra: u32,
}

const BESIDE_MATCH: u32 = 1 << 31;
/// Stands for no step and for no place.
const NOTHING: u32 = u32::MAX;

impl Passage {
    pub(crate) fn arrow(self) -> usize {
        (self.arrow & !BESIDE_MATCH) as usize
    }

    /// Whether one side was matched, so that an event bears the passage out.
    pub(crate) fn is_beside_match(self) -> bool {
        self.arrow & BESIDE_MATCH != 0
    }

    /// The place of an extra event that alone lies between the matched events on both sides.
    pub(crate) fn past_extra(self) -> Option<usize> {
        (self.past_extra != NOTHING).then_some(self.past_extra as usize)
    }
}

/// A move in four bytes, since there are millions: what it is in the upper bits, its step in the lower ones.
#[derive(Clone, Copy, Debug)]
struct PackedMove(u32);

const BOTH: u32 = 0;
const LOG_ONLY: u32 = 1;
const MAP_ONLY: u32 = 2;
const KIND_BIT: u32 = 30;

impl PackedMove {
    fn both(step: u32) -> Self {
        Self(BOTH << KIND_BIT | step)
    }

    fn log_only() -> Self {
        Self(LOG_ONLY << KIND_BIT)
    }

    fn map_only(step: u32) -> Self {
        Self(MAP_ONLY << KIND_BIT | step)
    }

    fn kind(self) -> u32 {
        self.0 >> KIND_BIT
    }

    fn step(self) -> usize {
        (self.0 & ((1 << KIND_BIT) - 1)) as usize
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

    /// The steps that events count at, in order.
    pub(crate) fn shown(self) -> impl Iterator<Item = usize> + 'a {
        let known = self.step_at.iter().filter(|it| **it != NOTHING);
        known.map(|it| *it as usize)
    }

    /// The steps that are filled in where no event shows them, in order.
    pub(crate) fn filled_in(self) -> impl Iterator<Item = usize> + 'a {
        let moves = self.moves.iter().filter(|it| it.kind() == MAP_ONLY);
        moves.map(|it| it.step())
    }

    /// The step that the event at a place counts at; none off the map.
    pub(crate) fn step_at(self, place: usize) -> Option<usize> {
        let step = self.step_at[place];
        (step != NOTHING).then_some(step as usize)
    }

    /// Whether the event at each place is matched.
    pub(crate) fn matched(self) -> Vec<bool> {
        let events = self.moves.iter().map(|it| it.kind());
        let events = events.filter(|it| *it != MAP_ONLY);
        events.map(|it| it == BOTH).collect()
    }

    /// The explanation without what cannot be seen.
    pub(crate) fn moves(self) -> impl Iterator<Item = SeenMove> + 'a {
        let mut place = 0;
        self.moves.iter().map(move |it| {
            let step = it.step();
            let here = place;
            match it.kind() {
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

    /// The crossings of arrows between two matched events, in order.
    pub(crate) fn crossings(self) -> impl Iterator<Item = Crossing> + 'a {
        self.crossings.iter().copied()
    }

    /// The other passages along arrows, in order.
    pub(crate) fn passages(self) -> impl Iterator<Item = Passage> + 'a {
        self.passages.iter().copied()
    }
}

/// Explanations side by side.
#[derive(Debug, Default)]
pub(crate) struct Explanations {
    step_at: Vec<u32>,
    moves: Vec<PackedMove>,
    crossings: Vec<Crossing>,
    passages: Vec<Passage>,
    /// Where those of each one end.
    ends: Vec<[u32; 4]>,
}

impl Explanations {
    /// None yet, with room for those of so many paths with so many events together.
    pub(crate) fn with_room_for(n_paths: usize, n_events: usize) -> Self {
        Self {
            step_at: Vec::with_capacity(n_events),
            moves: Vec::with_capacity(2 * n_events),
            crossings: Vec::new(),
            passages: Vec::with_capacity(n_events),
            ends: Vec::with_capacity(n_paths),
        }
    }

    /// What was added since the last one is all of the next one.
    fn end(&mut self) {
        let ends = [
            self.step_at.len(),
            self.moves.len(),
            self.crossings.len(),
            self.passages.len(),
        ];
        self.ends.push(ends.map(|it| it as u32));
    }

    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// One of them, of this path.
    pub(crate) fn of<'a>(&'a self, number: usize, path: &'a [u32]) -> Explained<'a> {
        let begins = number.checked_sub(1).map_or([0; 4], |it| self.ends[it]);
        let part =
            |of: usize| -> Range<usize> { begins[of] as usize..self.ends[number][of] as usize };
        Explained {
            path,
            step_at: &self.step_at[part(0)],
            moves: &self.moves[part(1)],
            crossings: &self.crossings[part(2)],
            passages: &self.passages[part(3)],
        }
    }
}
