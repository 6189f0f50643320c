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

pub(super) fn sentence(step: &str) -> String {
    format!("“{step}” is skipped")
}
