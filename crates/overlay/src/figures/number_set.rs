//! Sets and maps of small numbers that are emptied in no time.

/// Small numbers, each at most once; meant to be filled and emptied again for every path.
#[derive(Clone, Debug)]
pub(crate) struct NumberSet {
    /// The turn in which each number was put in last.
    turn_of: Vec<u32>,
    turn: u32,
}

impl NumberSet {
    /// An empty set of numbers below this.
    pub(crate) fn below(n: usize) -> Self {
        Self {
            turn_of: vec![0; n],
            turn: 1,
        }
    }

    pub(crate) fn clear(&mut self) {
        self.turn = match self.turn.checked_add(1) {
            Some(turn) => turn,
            None => {
                self.turn_of.fill(0);
                1
            }
        };
    }

    /// Puts a number in, and says whether it was not there before; one that is not below the bound never is.
    pub(crate) fn insert(&mut self, number: usize) -> bool {
        match self.turn_of.get_mut(number) {
            Some(turn) => std::mem::replace(turn, self.turn) != self.turn,
            None => true,
        }
    }

    pub(crate) fn contains(&self, number: usize) -> bool {
        self.turn_of.get(number) == Some(&self.turn)
    }
}

/// What belongs to small numbers, likewise.
#[derive(Clone, Debug)]
pub(crate) struct NumberMap {
    known: NumberSet,
    values: Vec<u32>,
}

impl NumberMap {
    /// An empty map of numbers below this.
    pub(crate) fn below(n: usize) -> Self {
        Self {
            known: NumberSet::below(n),
            values: vec![0; n],
        }
    }

    pub(crate) fn clear(&mut self) {
        self.known.clear();
    }

    /// Puts a number in with what belongs to it from now on, and says whether it was not there before.
    pub(crate) fn insert(&mut self, number: usize, value: u32) -> bool {
        self.values[number] = value;
        self.known.insert(number)
    }

    /// What belongs to a number; none where it was not put in, or is not below the bound.
    pub(crate) fn of(&self, number: usize) -> Option<u32> {
        let value = *self.values.get(number)?;
        self.known.contains(number).then_some(value)
    }
}
