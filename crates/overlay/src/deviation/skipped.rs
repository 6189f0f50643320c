//! Drawn, but not observed in the case.

use super::{Found, Moves, Parting};
use crate::conformance::explained::SeenMove;

pub(super) fn take(moves: &mut Moves, found: &mut Vec<Found>) {
    for it in &mut moves.unmatched {
        let SeenMove::MapOnly { step } = it.seen else {
            continue;
        };
        if !std::mem::replace(&mut it.is_taken, true) {
            found.push(Found {
                parting: Parting::Skipped { step: step as u32 },
                at: it.at,
                also_at: None,
            });
        }
    }
}
