//! Replaced step: something else was observed in its place.
//!
//! ## What it shows
//! Where the map has one step, the case shows another event.
//!
//! ## Why it matters
//! Customers reach the same point by another touchpoint: a call instead of a form, a shop instead of the
//! site.
//!
//! ## Example
//! Drawn: search → chat → order. Observed: search, call, order. “Call” happens instead of “chat”.
//!
//! ## How it is counted
//! A step without an event and an event without a counterpart that stand side by side in the best
//! explanation, once moved steps are set aside. Counted are closed cases, of all closed cases.

use super::{Found, Moves, Parting};
use crate::conformance::explained::SeenMove;

pub(super) fn take(moves: &mut Moves<'_>) -> Vec<Found> {
    let mut replaced = Vec::new();
    let mut at = 0;
    let rest: Vec<(usize, SeenMove)> = moves
        .moves
        .iter()
        .copied()
        .enumerate()
        .filter(|(at, _)| !moves.is_taken[*at])
        .collect();
    while at + 1 < rest.len() {
        let (one, next) = (rest[at], rest[at + 1]);
        let pair = match (one.1, next.1) {
            (SeenMove::LogOnly { code, .. }, SeenMove::MapOnly { step })
            | (SeenMove::MapOnly { step }, SeenMove::LogOnly { code, .. }) => Some((step, code)),
            (
                SeenMove::Both { .. } | SeenMove::LogOnly { .. } | SeenMove::MapOnly { .. },
                SeenMove::Both { .. } | SeenMove::LogOnly { .. } | SeenMove::MapOnly { .. },
            ) => None,
        };
        let Some((step, code)) = pair else {
            at += 1;
            continue;
        };
        moves.is_taken[one.0] = true;
        moves.is_taken[next.0] = true;
        replaced.push(Found {
            parting: Parting::Instead { step, code },
            at: one.0,
            also_at: Some(next.0),
        });
        at += 2;
    }
    replaced
}

pub(super) fn sentence(step: &str, place: &str) -> String {
    format!("“{place}” happens instead of “{step}”")
}
