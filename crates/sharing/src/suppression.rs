//! Which counts may be told, so that none that is held back can be found out from those that are.
//!
//! A count of fewer than the smallest group is held back (primary suppression); then others are, until no count that
//! is held back lies in a range of fewer values than that, as far as sums and the bounds of their parts tell
//! (complementary suppression, with the attacker's own reckoning as its check; Willenborg and de Waal, *Elements of
//! Statistical Disclosure Control*, chapter 4). Where nothing else helps, a total is held back too.
//!
//! What was told before counts too: where a count and an earlier one of the same thing differ by few, those few could
//! be told apart. Then all counts are rounded, one that differs by few as the earlier one would be: whether they
//! differ at all is not told. What sums still tell apart is held back.

use std::cmp::Reverse;
use std::collections::{BTreeSet, VecDeque};

/// The number of a count.
pub(crate) type Cell = usize;

/// How much of a count is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Told {
    /// All of it.
    Exactly,
    /// The multiple of the smallest group next to it, or next to what was told of it before.
    Rounded,
    /// That it is below the smallest group.
    Few,
    /// Nothing.
    Nothing,
}

#[derive(Clone, Copy, Debug)]
struct Count {
    value: u64,
    told: Told,
    /// Whether it is printed anywhere; what is not can only be found out.
    is_printed: bool,
    /// What was told of it before, next to it.
    before: Option<Before>,
}

/// What was told of a count before.
#[derive(Clone, Copy, Debug)]
struct Before {
    value: u64,
    /// A count that differs by fewer than this is rounded as that would be.
    fewest: u64,
}

impl Before {
    fn is_near(self, now: u64) -> bool {
        now.abs_diff(self.value) < self.fewest
    }

    /// What can be meant by a number that is rounded as this one would be, or that lies apart from it, from `low` to
    /// `high`.
    fn narrowed(self, now: u64, [low, high]: [u64; 2]) -> [u64; 2] {
        let less = self.fewest.saturating_sub(1);
        if self.is_near(now) {
            [self.value.saturating_sub(less), self.value + less]
        } else if now < self.value {
            [low, high.min(self.value - self.fewest)]
        } else {
            [low.max(self.value + self.fewest), high]
        }
    }
}

/// A count that is the sum of others.
#[derive(Clone, Debug)]
struct Sum {
    total: Cell,
    parts: Vec<Cell>,
}

/// Counts, and which are the sums of others.
#[derive(Clone, Debug)]
pub(crate) struct Counts {
    smallest: u64,
    counts: Vec<Count>,
    sums: Vec<Sum>,
    /// By count: the sums that it is in.
    sums_of: Vec<Vec<usize>>,
    /// How many cases a count and an earlier one of the same thing differ by.
    apart: Vec<Apart>,
}

/// Cases by which two tellings of one thing differ.
#[derive(Clone, Copy, Debug)]
struct Apart {
    cell: Cell,
    /// Of fewer than this nobody may know that they are there.
    fewest: u64,
}

/// The values that somebody who knows all that is told can still hold possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Range {
    low: u64,
    high: u64,
}

impl Range {
    fn n_values(self) -> u64 {
        self.high.saturating_sub(self.low).saturating_add(1)
    }
}

impl Apart {
    /// Whether somebody knows that there are some, and that they are few.
    fn is_found(self, ranges: &[Range]) -> bool {
        let range = ranges[self.cell];
        range.low >= 1 && range.high < self.fewest
    }
}

impl Told {
    /// Whether a number is told that others can be reckoned from.
    fn is_a_number(self) -> bool {
        match self {
            Self::Exactly | Self::Rounded => true,
            Self::Few | Self::Nothing => false,
        }
    }
}

/// The multiple of the smallest group next to a count.
pub(crate) fn rounded(value: u64, smallest: u64) -> u64 {
    (value + smallest / 2) / smallest * smallest
}

impl Counts {
    /// No counts yet; of groups of fewer than `smallest` nothing is to be told.
    pub(crate) fn new(smallest: u64) -> Self {
        Self {
            smallest,
            counts: Vec::new(),
            sums: Vec::new(),
            sums_of: Vec::new(),
            apart: Vec::new(),
        }
    }

    /// Adds a count that is to be printed.
    pub(crate) fn printed(&mut self, value: u64) -> Cell {
        self.add(value, true)
    }

    /// Adds a count that nobody prints, but that can be found out.
    pub(crate) fn silent(&mut self, value: u64) -> Cell {
        self.add(value, false)
    }

    /// Says what was told of a count before, and whether that was of a part of the cases or of more of them: what the
    /// two differ by can be found out.
    pub(crate) fn told_before(&mut self, cell: Cell, before: u64, fewest: u64, was_more: bool) {
        let now = self.value(cell);
        let differ_by = now.abs_diff(before);
        let is_few = differ_by < fewest;
        let known = &mut self.counts[cell].before;
        if known.is_none_or(|it| now.abs_diff(it.value) > differ_by) {
            *known = Some(Before {
                value: before,
                fewest,
            });
        }
        let was_more = if differ_by == 0 {
            was_more
        } else {
            before > now
        };
        let before = self.push(before, Told::Exactly, false);
        let apart = self.push(differ_by, Told::Nothing, false);
        let (total, part) = if was_more {
            (before, cell)
        } else {
            (cell, before)
        };
        self.sum(total, vec![part, apart]);
        // What is held back is looked after as what it is.
        if is_few && differ_by > 0 && self.told(cell).is_a_number() {
            self.apart.push(Apart {
                cell: apart,
                fewest,
            });
        }
    }

    /// Rounds what is printed; what is held back stays so. [`Self::hold_back`] is due again.
    pub(crate) fn round(&mut self) {
        for it in &mut self.counts {
            if it.is_printed && it.told == Told::Exactly {
                it.told = Told::Rounded;
            }
        }
    }

    /// Tells nothing of a count.
    pub(crate) fn withhold(&mut self, cell: Cell) {
        self.counts[cell].told = Told::Nothing;
    }

    fn add(&mut self, value: u64, is_printed: bool) -> Cell {
        let told = if value < self.smallest {
            Told::Few
        } else if is_printed {
            Told::Exactly
        } else {
            Told::Nothing
        };
        self.push(value, told, is_printed)
    }

    fn push(&mut self, value: u64, told: Told, is_printed: bool) -> Cell {
        self.counts.push(Count {
            value,
            told,
            is_printed,
            before: None,
        });
        self.sums_of.push(Vec::new());
        self.counts.len() - 1
    }

    /// Says that a count is the sum of others; what is not so, nobody can reckon with.
    pub(crate) fn sum(&mut self, total: Cell, parts: Vec<Cell>) {
        let all: u64 = parts.iter().map(|it| self.counts[*it].value).sum();
        if all != self.counts[total].value {
            return;
        }
        let number = self.sums.len();
        for cell in parts.iter().chain([&total]) {
            self.sums_of[*cell].push(number);
        }
        self.sums.push(Sum { total, parts });
    }

    /// The number that is told of a count, if one is; after [`Self::hold_back`].
    pub(crate) fn said(&self, cell: Cell) -> Option<u64> {
        let Count {
            value,
            told,
            before,
            ..
        } = self.counts[cell];
        match told {
            Told::Exactly => Some(value),
            Told::Rounded => {
                let near = before.filter(|it| it.is_near(value));
                let value = near.map_or(value, |it| it.value);
                Some(rounded(value, self.smallest))
            }
            Told::Few | Told::Nothing => None,
        }
    }

    /// A count, as it is.
    pub(crate) fn value(&self, cell: Cell) -> u64 {
        self.counts[cell].value
    }

    /// How much of a count is told; after [`Self::hold_back`].
    pub(crate) fn told(&self, cell: Cell) -> Told {
        self.counts[cell].told
    }

    /// Holds back what must be.
    pub(crate) fn hold_back(&mut self) {
        let mut given_up = BTreeSet::new();
        let mut held_back: Vec<Cell> = Vec::new();
        loop {
            let ranges = self.ranges();
            let Some(cell) = self.found_out(&ranges, &held_back, &given_up) else {
                return;
            };
            match self.next_beside(cell, &ranges) {
                Some(next) => {
                    self.counts[next].told = Told::Nothing;
                    held_back.push(next);
                }
                // All around it is held back already: what still narrows it is that it is one of few.
                None => {
                    self.counts[cell].told = Told::Nothing;
                    given_up.insert(cell);
                }
            }
        }
    }

    /// A count that is held back, and that somebody can narrow to fewer values than the smallest group has cases.
    fn found_out(
        &self,
        ranges: &[Range],
        held_back: &[Cell],
        given_up: &BTreeSet<Cell>,
    ) -> Option<Cell> {
        let is_held_back = |it: &Cell| {
            let count = &self.counts[*it];
            match count.told {
                Told::Exactly | Told::Rounded => false,
                Told::Few => true,
                Told::Nothing => count.is_printed,
            }
        };
        let apart = self.apart.iter().filter(|it| it.is_found(ranges));
        let mut apart = apart.map(|it| it.cell);
        if let Some(apart) = apart.find(|it| !given_up.contains(it)) {
            return Some(apart);
        }
        let cells = (0..self.counts.len()).filter(is_held_back);
        let found =
            cells.filter(|it| ranges[*it].n_values() < self.smallest && !given_up.contains(it));
        // The one that was held back last comes first: it may be why those before it are found out.
        found.max_by_key(|it| (held_back.iter().position(|held| held == it), *it))
    }

    /// What to hold back so that less can be said of a count: in the sum that says most of it a part that is told,
    /// best one that hides others too and is small, or the total; where all of it is held back, in the sum that says most after that.
    fn next_beside(&self, cell: Cell, ranges: &[Range]) -> Option<Cell> {
        let mut own: Vec<&Sum> = self.sums_of[cell]
            .iter()
            .map(|it| &self.sums[*it])
            .collect();
        // Of sums that say the same the one in which nothing else is hidden says it of itself.
        own.sort_by_key(|it| (it.says(cell, ranges).n_values(), self.n_hidden(it)));
        own.into_iter().find_map(|sum| {
            let is_told = |it: &Cell| {
                let count = &self.counts[*it];
                *it != cell && count.is_printed && count.told.is_a_number()
            };
            let parts = sum.parts.iter().copied().filter(is_told);
            let best = parts.min_by_key(|it| {
                (
                    Reverse(self.n_hidden_beside(*it)),
                    self.counts[*it].value,
                    *it,
                )
            });
            best.or_else(|| Some(sum.total).filter(is_told))
        })
    }

    /// In how many of its sums another part is held back already.
    fn n_hidden_beside(&self, cell: Cell) -> usize {
        let sums = self.sums_of[cell].iter();
        sums.filter(|it| self.n_hidden(&self.sums[**it]) > 0)
            .count()
    }

    /// How many of its parts are held back.
    fn n_hidden(&self, sum: &Sum) -> usize {
        let is_hidden = |it: &&Cell| {
            let count = &self.counts[**it];
            count.is_printed && !count.told.is_a_number()
        };
        sum.parts.iter().filter(is_hidden).count()
    }

    /// What can be told of every count from all that is printed, from sum to sum until nothing more comes of it.
    fn ranges(&self) -> Vec<Range> {
        let mut ranges: Vec<Range> = self.counts.iter().map(|it| self.range(it)).collect();
        let mut waiting: VecDeque<usize> = (0..self.sums.len()).collect();
        let mut is_waiting = vec![true; self.sums.len()];
        while let Some(number) = waiting.pop_front() {
            is_waiting[number] = false;
            for cell in self.sums[number].narrow(&mut ranges) {
                for other in &self.sums_of[cell] {
                    if !std::mem::replace(&mut is_waiting[*other], true) {
                        waiting.push_back(*other);
                    }
                }
            }
        }
        ranges
    }

    fn range(&self, count: &Count) -> Range {
        match count.told {
            Told::Rounded => {
                // As far as somebody knows who knows how it is done.
                let next = rounded(count.value, self.smallest);
                let low = next.saturating_sub(self.smallest / 2);
                let own = [low, low + self.smallest.saturating_sub(1)];
                let before = count.before;
                let [low, high] = before.map_or(own, |it| it.narrowed(count.value, own));
                Range {
                    low: low.max(self.smallest),
                    high,
                }
            }
            Told::Exactly => Range {
                low: count.value,
                high: count.value,
            },
            Told::Few => Range {
                low: 0,
                high: self.smallest.saturating_sub(1),
            },
            Told::Nothing => Range {
                low: 0,
                high: u64::MAX / 4,
            },
        }
    }
}

impl Sum {
    /// What this sum alone says of one that is in it.
    fn says(&self, cell: Cell, ranges: &[Range]) -> Range {
        let end = |of: fn(&Range) -> u64| -> u64 {
            let others = self.parts.iter().filter(|it| **it != cell);
            others.fold(0, |sum, it| sum.saturating_add(of(&ranges[*it])))
        };
        let (low, high) = (end(|it| it.low), end(|it| it.high));
        if cell == self.total {
            return Range { low, high };
        }
        let total = ranges[self.total];
        let low_end = total.low.saturating_sub(high);
        Range {
            low: low_end,
            high: total.high.saturating_sub(low).max(low_end),
        }
    }

    /// Narrows what is in it; answers the counts of which more is known now.
    fn narrow(&self, ranges: &mut [Range]) -> Vec<Cell> {
        let mut narrowed = Vec::new();
        for cell in self.parts.iter().chain([&self.total]) {
            let said = self.says(*cell, ranges);
            let it = &mut ranges[*cell];
            let next = Range {
                low: it.low.max(said.low),
                high: it.high.min(said.high),
            };
            if next != *it && next.low <= next.high {
                *it = next;
                narrowed.push(*cell);
            }
        }
        narrowed
    }
}

#[cfg(test)]
mod tests;
