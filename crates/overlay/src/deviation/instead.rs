//! Something else was observed in the place of a step.

use super::{Found, Moves, Parting, Unmatched};
use crate::conformance::explained::SeenMove;

pub(super) fn take(moves: &mut Moves, found: &mut Vec<Found>) {
    // The last move that is left, while nothing but moves that are taken came after it.
    let mut before: Option<(usize, usize)> = None;
    for number in 0..moves.unmatched.len() {
        let Unmatched {
            at, seen, is_taken, ..
        } = moves.unmatched[number];
        let is_next = |it: &(usize, usize)| at == it.1 + 1;
        if is_taken {
            before = before.filter(is_next).map(|it| (it.0, at));
            continue;
        }
        let other = before.filter(is_next).map(|it| it.0);
        let pair = other.and_then(|it| Some((it, replaced(moves.unmatched[it].seen, seen)?)));
        before = Some((number, at));
        if let Some((other, parting)) = pair {
            moves.unmatched[other].is_taken = true;
            moves.unmatched[number].is_taken = true;
            before = None;
            found.push(Found {
                parting,
                at: moves.unmatched[other].at,
                also_at: Some(at),
            });
        }
    }
}

fn replaced(one: SeenMove, next: SeenMove) -> Option<Parting> {
    match (one, next) {
        (SeenMove::LogOnly { code, .. }, SeenMove::MapOnly { step })
        | (SeenMove::MapOnly { step }, SeenMove::LogOnly { code, .. }) => {
            let step = step as u32;
            Some(Parting::Instead { step, code })
        }
        (
            SeenMove::Both { .. } | SeenMove::LogOnly { .. } | SeenMove::MapOnly { .. },
            SeenMove::Both { .. } | SeenMove::LogOnly { .. } | SeenMove::MapOnly { .. },
        ) => None,
    }
}
