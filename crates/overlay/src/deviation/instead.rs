//! Something else was observed in the place of a step.

use super::{Found, Moves, Parting};
use crate::conformance::explained::SeenMove;

pub(super) fn take(moves: &mut Moves, found: &mut Vec<Found>) {
    // The last move that is left, while nothing but moves that are taken came after it.
    let mut before: Option<(usize, usize)> = None;
    for number in 0..moves.unmatched.len() {
        let (at, seen) = moves.unmatched[number];
        let is_next = |it: &(usize, usize)| at == it.1 + 1;
        if moves.is_taken[number] {
            before = before.filter(is_next).map(|it| (it.0, at));
            continue;
        }
        let other = before.filter(is_next).map(|it| it.0);
        let pair = other.and_then(|it| Some((it, replaced(moves.unmatched[it].1, seen)?)));
        before = Some((number, at));
        if let Some((other, parting)) = pair {
            moves.is_taken[other] = true;
            moves.is_taken[number] = true;
            before = None;
            found.push(Found {
                parting,
                at: moves.unmatched[other].0,
                also_at: Some(at),
            });
        }
    }
}

fn replaced(one: SeenMove, next: SeenMove) -> Option<Parting> {
    match (one, next) {
        (SeenMove::LogOnly { code, .. }, SeenMove::MapOnly { step })
        | (SeenMove::MapOnly { step }, SeenMove::LogOnly { code, .. }) => {
            Some(Parting::Instead { step, code })
        }
        (
            SeenMove::Both { .. } | SeenMove::LogOnly { .. } | SeenMove::MapOnly { .. },
            SeenMove::Both { .. } | SeenMove::LogOnly { .. } | SeenMove::MapOnly { .. },
        ) => None,
    }
}
