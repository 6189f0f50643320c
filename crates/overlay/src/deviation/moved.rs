//! Moved step: observed earlier or later than drawn.
//!
//! ## What it shows
//! The step happened in the case, but at another place than the map has it.
//!
//! ## Why it matters
//! Customers do the same things in an order of their own. Where two neighbours swap often, the order may
//! not matter: a free or parallel stage would be the truer drawing.
//!
//! ## Example
//! Drawn: compare → ask → order. Observed: ask, compare, order. “Compare” and “ask” are swapped.
//!
//! ## How it is counted
//! One event without a counterpart and one step without an event, both of the same touchpoint, make one
//! moved step; the nearest are paired first. Exactly one other move between them makes it a swap of
//! neighbours. Counted are closed cases, of all closed cases.

use super::{Found, Moves, Parting};
use crate::conformance::explained::SeenMove;

pub(super) fn take(moves: &mut Moves<'_>) -> Vec<Found> {
    let mut pairs: Vec<(usize, usize, usize, usize)> = Vec::new();
    let drawn: Vec<(usize, usize)> = moves
        .left()
        .filter_map(|(at, it)| match it {
            SeenMove::MapOnly { step } => Some((at, step)),
            SeenMove::Both { .. } | SeenMove::LogOnly { .. } => None,
        })
        .collect();
    if drawn.is_empty() {
        return Vec::new();
    }
    for (observed_at, it) in moves.left() {
        let SeenMove::LogOnly { code, .. } = it else {
            continue;
        };
        for &(drawn_at, step) in &drawn {
            if moves.drawing.code_of[step] == code {
                pairs.push((observed_at.abs_diff(drawn_at), observed_at, drawn_at, step));
            }
        }
    }
    pairs.sort_unstable();
    let mut moved = Vec::new();
    for (distance, observed_at, drawn_at, step) in pairs {
        if moves.is_taken[observed_at] || moves.is_taken[drawn_at] {
            continue;
        }
        moves.is_taken[observed_at] = true;
        moves.is_taken[drawn_at] = true;
        let parting = Parting::Moved {
            step,
            early: observed_at < drawn_at,
            adjacent_swap: distance == 2,
        };
        moved.push(Found {
            parting,
            at: observed_at,
            also_at: Some(drawn_at),
        });
    }
    moved
}

pub(super) fn sentence(step: &str, early: bool, adjacent_swap: bool) -> String {
    let when = if early { "earlier" } else { "later" };
    if adjacent_swap {
        format!("“{step}” comes {when} than drawn: it swaps with its neighbour")
    } else {
        format!("“{step}” comes {when} than drawn")
    }
}
