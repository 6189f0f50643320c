//! Observed earlier or later than drawn.

use super::{Found, Moves, Parting};
use crate::conformance::drawing::Drawing;
use crate::conformance::explained::SeenMove;

pub(super) fn take(drawing: &Drawing<'_>, moves: &mut Moves, found: &mut Vec<Found>) {
    let mut pairs: Vec<Pair> = Vec::new();
    for (number, (drawn_at, it)) in moves.left() {
        let SeenMove::MapOnly { step } = it else {
            continue;
        };
        let code = drawing.code_of[step];
        // A touchpoint that was never observed has nothing to be paired with.
        if moves.first_place.of(code as usize).is_none() {
            continue;
        }
        for (observed, (observed_at, it)) in moves.left() {
            if matches!(it, SeenMove::LogOnly { code: other, .. } if other == code) {
                pairs.push(Pair {
                    distance: observed_at.abs_diff(drawn_at),
                    observed_at,
                    drawn_at,
                    step,
                    numbers: (observed, number),
                });
            }
        }
    }
    pairs.sort_unstable();
    for pair in pairs {
        let (observed, drawn) = pair.numbers;
        if moves.is_taken[observed] || moves.is_taken[drawn] {
            continue;
        }
        moves.is_taken[observed] = true;
        moves.is_taken[drawn] = true;
        let parting = Parting::Moved {
            step: pair.step,
            early: pair.observed_at < pair.drawn_at,
            adjacent_swap: pair.distance == 2,
        };
        found.push(Found {
            parting,
            at: pair.observed_at,
            also_at: Some(pair.drawn_at),
        });
    }
}

/// An event and a step of the same touchpoint; the nearest come first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Pair {
    distance: usize,
    observed_at: usize,
    drawn_at: usize,
    step: usize,
    /// Which of the unmatched moves they are.
    numbers: (usize, usize),
}
