//! Observed earlier or later than drawn.

use super::{Found, Moves, Parting};
use crate::conformance::drawing::Drawing;
use crate::conformance::explained::SeenMove;

pub(super) fn take(drawing: &Drawing<'_>, moves: &mut Moves, found: &mut Vec<Found>) {
    let mut pairs: Vec<Pair> = Vec::new();
    for (number, drawn) in moves.unmatched.iter().enumerate() {
        let SeenMove::MapOnly { step } = drawn.seen else {
            continue;
        };
        let code = drawing.code_of[step];
        if !moves.extra.contains(code as usize) {
            continue;
        }
        for (other, observed) in moves.unmatched.iter().enumerate() {
            if matches!(observed.seen, SeenMove::LogOnly { code: other, .. } if other == code) {
                pairs.push(Pair {
                    distance: observed.at.abs_diff(drawn.at),
                    observed_at: observed.at,
                    drawn_at: drawn.at,
                    step,
                    numbers: (other, number),
                });
            }
        }
    }
    pairs.sort_unstable();
    for pair in pairs {
        let (observed, drawn) = pair.numbers;
        let both = [observed, drawn];
        if both.iter().any(|&it| moves.unmatched[it].is_taken) {
            continue;
        }
        for it in both {
            moves.unmatched[it].is_taken = true;
        }
        let parting = Parting::Moved {
            step: pair.step as u32,
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
