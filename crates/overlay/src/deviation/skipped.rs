//! Skipped step: drawn, but not observed in the case.
//!
//! ## What it shows
//! The map asks for this step, the case went on without it.
//!
//! ## Why it matters
//! Either customers do not need the step, or they miss something on the way. A step that nobody can see
//! is never reported; mark it as unobservable.
//!
//! ## Example
//! Drawn: search → compare → order. Observed: search, order. “Compare” is skipped.
//!
//! ## How it is counted
//! Closed cases whose best explanation passes the step without an event, of all closed cases. Steps that
//! happened elsewhere in the case count as moved, and steps in whose place something else happened count
//! as replaced; neither counts here.

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

pub(super) fn sentence(step: &str) -> String {
    format!("“{step}” is skipped")
}
