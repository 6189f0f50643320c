//! Drawn, but not observed in the case.

use super::{Found, Moves, Parting};
use crate::conformance::explained::SeenMove;

pub(super) fn take(moves: &mut Moves, found: &mut Vec<Found>) {
    for number in 0..moves.unmatched.len() {
        let (at, SeenMove::MapOnly { step }) = moves.unmatched[number] else {
            continue;
        };
        if !std::mem::replace(&mut moves.is_taken[number], true) {
            found.push(Found {
                parting: Parting::Skipped { step },
                at,
                also_at: None,
            });
        }
    }
}
