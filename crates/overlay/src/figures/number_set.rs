//! A set of small numbers that is emptied in no time.

/// Small numbers, each at most once; meant to be filled and emptied again for every path.
#[derive(Debug)]
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

    /// Puts a number in, and says whether it was not there before.
    pub(crate) fn insert(&mut self, number: usize) -> bool {
        std::mem::replace(&mut self.turn_of[number], self.turn) != self.turn
    }

    pub(crate) fn contains(&self, number: usize) -> bool {
        self.turn_of[number] == self.turn
    }
}
