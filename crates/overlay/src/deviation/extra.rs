//! Extra event: observed, and the map has no place for it there.
//!
//! ## What it shows
//! Something happened that the map does not draw at this point: it is off the map, it is a repetition, or
//! it is drawn elsewhere only.
//!
//! ## Why it matters
//! Repetitions are often rework or searching. What is off the map may be a touchpoint the team forgot.
//!
//! ## Example
//! Drawn: search → order. Observed: search, search, order. The second “search” is a repetition.
//!
//! ## How it is counted
//! Closed cases with at least one event that the best explanation cannot match, of all closed cases; by
//! touchpoint and reason. It is off the map where no observable step carries it, a repetition where the
//! same touchpoint happened before in the case, otherwise unexpected.

use journey::{Deviation, ExtraKind};
use std::collections::BTreeSet;

use super::{Found, Moves};
use crate::conformance::explained::SeenMove;

pub(super) fn take(moves: &mut Moves<'_>) -> Vec<Found> {
    let mut seen: BTreeSet<u32> = BTreeSet::new();
    let mut extra = Vec::new();
    for (at, it) in moves.moves.iter().enumerate() {
        match *it {
            SeenMove::Both { step, .. } => {
                seen.insert(moves.drawing.code_of[step]);
            }
            SeenMove::LogOnly { code, .. } => {
                let happened_before = !seen.insert(code);
                if std::mem::replace(&mut moves.is_taken[at], true) {
                    continue;
                }
                let why = if !moves.drawing.draws(code) {
                    ExtraKind::OffTheMap
                } else if happened_before {
                    ExtraKind::Repeated
                } else {
                    ExtraKind::Unexpected
                };
                let place = moves.place(code);
                extra.push(Found {
                    deviation: Deviation::Extra { place, why },
                    at,
                    also_at: None,
                });
            }
            SeenMove::MapOnly { .. } => {}
        }
    }
    extra
}

pub(super) fn sentence(place: &str, why: ExtraKind) -> String {
    match why {
        ExtraKind::OffTheMap => format!("“{place}” happens and is not on the map"),
        ExtraKind::Repeated => format!("“{place}” happens again"),
        ExtraKind::Unexpected => format!("“{place}” happens where the map does not have it"),
    }
}
